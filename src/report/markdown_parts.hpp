// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "wwc/report.hpp"

/// The sections of the gap report; each begins with its heading and ends with a line feed, or is
/// empty.
namespace wwc::report {

/// The title and what kind of report it is.
[[nodiscard]] std::string markdown_head(const ReportInput& input);
/// Whether the gate holds, and each demand with what is in its way; empty without a gate.
[[nodiscard]] std::string markdown_gate(const ReportInput& input);
/// How many criteria pass, what that means, and the practices.
[[nodiscard]] std::string markdown_verdict(const ReportInput& input);
/// The levels as a ladder, the highest first; empty where the catalog is none.
[[nodiscard]] std::string markdown_ladder(const ReportInput& input);
/// Each owner with the number of gaps and the next due date.
[[nodiscard]] std::string markdown_owners(const ReportInput& input);
/// The verdict in a report for one owner, and how large that part is.
[[nodiscard]] std::string markdown_owner_summary(const ReportInput& input);

/// Every gap of the owner asked for, or of everybody, by practice and criterion.
[[nodiscard]] std::string markdown_gaps(const ReportInput& input);

/// What other catalogs propose for a gap, as an item below it; empty where they propose nothing.
[[nodiscard]] std::string markdown_gap_suggestions(const ReportInput& input, std::size_t criterion,
                                                   const Gap& gap);
/// Everything that is proposed for the gaps of the report, each once.
[[nodiscard]] std::string markdown_suggestions(const ReportInput& input);

/// A resource as a link, with who publishes it and what it is.
[[nodiscard]] std::string markdown_resource(const Resource& resource);
/// The closest of these resources as one line, behind `Help:`; empty where there is none.
[[nodiscard]] std::string markdown_help(const Catalog& catalog,
                                        const std::vector<std::size_t>& resources);
/// Everything that helps with the gaps of the report, each once, with its note and its tactics.
[[nodiscard]] std::string markdown_resources(const ReportInput& input);

/// What passes, what does not apply and what is not counted.
[[nodiscard]] std::string markdown_passes(const ReportInput& input);
/// All evidence with where it is used, its state and its date.
[[nodiscard]] std::string markdown_evidence(const ReportInput& input);
/// The rules by which points and levels were counted.
[[nodiscard]] std::string markdown_method(const ReportInput& input);
/// Warnings and notes about the input.
[[nodiscard]] std::string markdown_diagnostics(const ReportInput& input);

/// `2027-02-01`, or `**overdue since 2026-10-01**`; empty without a date.
[[nodiscard]] std::string markdown_due(const ReportInput& input, const Finding& finding,
                                       const std::optional<Date>& due);
/// ` Reviewed by Internal Audit on 2026-09-21 (valid).`; empty without a review.
[[nodiscard]] std::string markdown_review(const ReportInput& input, std::size_t criterion);
/// `DG1 Comprehensive Data Inventory`, escaped.
[[nodiscard]] std::string markdown_title(const Criterion& criterion);

}  // namespace wwc::report
