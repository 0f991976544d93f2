// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/options.hpp"

namespace wwc::cli {

/// Assesses a city's answers and writes the reports.
[[nodiscard]] ExitCode command_assess(const AssessOptions& options, Environment& environment);
/// Assesses a city's answers and judges what is demanded of them.
[[nodiscard]] ExitCode command_check(const CheckOptions& options, Environment& environment);
/// Sets two assessments side by side.
[[nodiscard]] ExitCode command_diff(const DiffOptions& options, Environment& environment);
/// Finds the least work that leads to a level.
[[nodiscard]] ExitCode command_plan(const PlanOptions& options, Environment& environment);
/// Says what is lost on which day if nothing is renewed.
[[nodiscard]] ExitCode command_forecast(const ForecastOptions& options, Environment& environment);
/// Lists evidence by what it is for and the other way, duplicates, orphans and what lapses.
[[nodiscard]] ExitCode command_evidence_list(const EvidenceOptions& options,
                                             Environment& environment);
/// Writes the lock beside the answers.
[[nodiscard]] ExitCode command_evidence_lock(const EvidenceOptions& options,
                                             Environment& environment);
/// Says how evidence and sign-offs differ from the lock.
[[nodiscard]] ExitCode command_evidence_verify(const EvidenceOptions& options,
                                               Environment& environment);
/// Explains one id, with what the answers come to where they are given.
[[nodiscard]] ExitCode command_explain(const ExplainOptions& options, Environment& environment);
/// Lists the built-in catalogs.
[[nodiscard]] ExitCode command_catalog_list(const CatalogListOptions& options,
                                            Environment& environment);
/// Shows a catalog as text, JSON, or its own source.
[[nodiscard]] ExitCode command_catalog_show(const CatalogShowOptions& options,
                                            Environment& environment);
/// Says whether a file is a valid catalog.
[[nodiscard]] ExitCode command_catalog_check(const CatalogCheckOptions& options,
                                             Environment& environment);
/// Writes a city.yaml to fill in, and its schema; never over a file that exists.
[[nodiscard]] ExitCode command_init(const InitOptions& options, Environment& environment);
/// Prints a JSON Schema.
[[nodiscard]] ExitCode command_schema(const SchemaOptions& options, Environment& environment);

}  // namespace wwc::cli
