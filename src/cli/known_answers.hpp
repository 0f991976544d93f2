// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "answers/template.hpp"
#include "cli/environment.hpp"
#include "cli/read_source.hpp"
#include "wwc/catalog.hpp"

namespace wwc::cli {

/// What a file with answers to another catalog shows about this one: the city, and the criteria
/// that can be inferred from what is documented there. Knows nothing where no file is named.
/// Nothing comes back exactly when an error was added.
[[nodiscard]] std::optional<answers::KnownAnswers> known_answers(const Catalog& catalog,
                                                                 const std::string& file,
                                                                 Environment& environment,
                                                                 ReadingLog& log);

}  // namespace wwc::cli
