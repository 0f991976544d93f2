// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/load_input.hpp"
#include "cli/options.hpp"
#include "cli/read_source.hpp"
#include "ledger/check_reviews.hpp"
#include "wwc/assessment.hpp"
#include "wwc/evidence.hpp"
#include "wwc/gate.hpp"
#include "wwc/ledger.hpp"

/// What `assess`, `check` and `diff` have in common: from answers that were read to a verdict, and
/// from there to reports.
namespace wwc::cli {

/// A city as judged, with what it was judged by.
struct AssessedCity {
  const Input& input;  ///< With answers and catalog; not copied, since it may name many files.
  EvidenceFacts facts;
  std::optional<Lock> lock;
  Assessment assessment;
  std::vector<ReviewStanding> reviews;  ///< Of the criteria that are signed off.
};

/// Looks at the evidence of an input that outlives the result, holds it against the lock where
/// there is one, and judges. Nothing comes back exactly when the lock cannot be read (WWC1xx,
/// WWC6xx).
[[nodiscard]] std::optional<AssessedCity> assess_city(const Input& input, Environment& environment,
                                                      ReadingLog& log);

/// The options without which the same answers would be judged otherwise, as words of a command.
[[nodiscard]] std::vector<std::string> verdict_options(const InputOptions& input);

/// The files that the texts and facts come from.
[[nodiscard]] std::vector<std::string> files_read(const SourceMap& sources,
                                                  const EvidenceFacts& facts,
                                                  const std::string& root);

/// Adds an error where no criterion is answered (WWC523).
void report_nothing_answered(bool any_answered, const Catalog& catalog, Diagnostics& diagnostics);

/// Prints messages and writes the reports asked for. `gate` is null where none was judged.
[[nodiscard]] ExitCode report_city(const AssessOptions& options, const AssessedCity& city,
                                   const GateResult* gate, Environment& environment,
                                   ReadingLog& log);

}  // namespace wwc::cli
