// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/report.hpp"

/// What is wrong, where, and how bad: the list that formats for CI share.
namespace wwc::report {

/// One thing to mend. Its texts are single lines without control characters; they are not escaped
/// for any format.
struct Problem {
  Severity severity = Severity::warning;
  std::optional<std::size_t> criterion;  ///< Position in `Catalog::criteria`; empty: the gate.
  std::string rule;                      ///< Id of the criterion, or `gate.level` and the like.
  std::string kind;                      ///< The outcome, or the key of the demand that is missed.
  std::string subject;                   ///< What tells it from others of its rule; mostly empty.
  std::string title;                     ///< `DG1 Data Inventory`
  std::string text;                      ///< `claimed, not yet documented`
  std::vector<std::string> lines;        ///< What to do, or what is in the way.
  Span place;                            ///< May be empty; then it is a point.
};

/// Everything that keeps a criterion from its point or a gate from being held, each criterion once.
/// Errors come first: what the gate objects to; where no gate was judged, what is not met or waits.
/// Within a severity, demands come before criteria with a fault in catalog order, these before what
/// else is at fault at a place of its own, and then come other criteria, the nearest first.
/// `ReportInput::owner` does not matter.
[[nodiscard]] std::vector<Problem> find_problems(const ReportInput& input);

/// The diagnostics to show beside the problems, in their order: no notes, and none where a problem
/// stands at the same place and says what is to be done there. They belong to the input.
[[nodiscard]] std::vector<const Diagnostic*> diagnostics_beside(
    const ReportInput& input, const std::vector<Problem>& problems);

/// Where the criterion is answered, or where its answer belongs: at what its first gap is about,
/// else at the criterion, at the key `answers` of the file that answers others of its practice, at
/// that of the main file, at the main file's `include`, or at the start of the main file.
[[nodiscard]] Span place_of(const ReportInput& input, std::size_t criterion);

/// The gap in one line: `A copy of the inventory: attach it`.
[[nodiscard]] std::string gap_line(const Gap& gap);

/// The id under which a demand is listed beside the criteria: `gate.level`.
[[nodiscard]] std::string demand_id(GateKey key);

/// The name of a source as a path for CI: from the current folder, the shortest way by its letters
/// alone. An absolute one that lies elsewhere is as `source_name` has it.
[[nodiscard]] std::string file_of(const SourceMap& sources, SourceId source);

}  // namespace wwc::report
