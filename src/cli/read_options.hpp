// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.hpp"
#include "cli/parse_options.hpp"

namespace wwc::cli {

/// The meaning of the words behind each command. What has no meaning is an error (WWC5xx), with the
/// nearest that has one.
void read_options(const ParsedWords& words, AssessOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, CheckOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, DiffOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, PlanOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, ForecastOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, EvidenceOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, ExplainOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, CatalogListOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, CatalogShowOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, CatalogCheckOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, InitOptions& options, Diagnostics& diagnostics);
void read_options(const ParsedWords& words, SchemaOptions& options, Diagnostics& diagnostics);

/// What all commands understand: `--color`, `--message-format`, `--verbose` and `--quiet`.
[[nodiscard]] MessageOptions read_message_options(const ParsedWords& words,
                                                  Diagnostics& diagnostics);

}  // namespace wwc::cli
