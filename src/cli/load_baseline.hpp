// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "cli/environment.hpp"
#include "cli/read_source.hpp"
#include "wwc/comparison.hpp"

namespace wwc::cli {

/// Reads an earlier result. Nothing comes back exactly when an error was added: WWC1xx where the
/// file cannot be read, WWC6xx where it is no result.
[[nodiscard]] std::optional<PastAssessment> load_result(const std::string& path,
                                                        Environment& environment, ReadingLog& log);

/// As `load_result`; a result of another catalog than the one with this id is an error too.
[[nodiscard]] std::optional<PastAssessment> load_baseline(const std::string& path,
                                                          const std::string& catalog_id,
                                                          Environment& environment,
                                                          ReadingLog& log);

}  // namespace wwc::cli
