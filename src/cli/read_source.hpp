// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/environment.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// The catalog that is used when nothing else is said.
inline constexpr std::string_view k_default_catalog = "wwc-2018";

/// What a command has read, and what there is to say about it.
struct ReadingLog {
  SourceMap sources;
  Diagnostics diagnostics;
};

/// Adds the text of a file, or of standard input for `-`. Nothing comes back exactly when an error
/// (WWC1xx) was added.
[[nodiscard]] std::optional<SourceId> read_source(const std::string& path, Environment& environment,
                                                  ReadingLog& log);

/// Adds the text of a built-in catalog by its id, else of a file or standard input. Nothing comes
/// back exactly when an error was added: WWC1xx for a path, WWC5xx for a word that is neither.
[[nodiscard]] std::optional<SourceId> read_catalog_source(const std::string& id_or_path,
                                                          Environment& environment,
                                                          ReadingLog& log);

}  // namespace wwc::cli
