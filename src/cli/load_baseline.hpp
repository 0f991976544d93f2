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

/// A file, and the city that it is about; empty: it does not say.
struct CityOfFile {
  const std::string& path;
  const std::string& city;
};

/// A warning where both name a city, and not the same.
void warn_of_other_city(const CityOfFile& before, const CityOfFile& after,
                        Diagnostics& diagnostics);

}  // namespace wwc::cli
