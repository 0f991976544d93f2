// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/comparison_report.hpp"
#include "report/markdown_text.hpp"
#include "report/words.hpp"
#include "support/cause_text.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

constexpr std::string_view k_arrow = "→";

std::string_view heading_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::lost:
      return "Lost";
    case ChangeKind::gained:
      return "Gained";
    case ChangeKind::changed:
      return "Changed, without a pass on either side";
  }
  return "";
}

std::string table_of(const Comparison& comparison, ChangeKind kind) {
  std::string rows;
  for (const Change& change : comparison.changes) {
    if (change.kind != kind) continue;
    rows += fmt::format("| {} {} | {} | {} | {} |\n", markdown_code(change.id),
                        markdown_text(change.title), text_before(change), text_after(change),
                        markdown_sentence(support::causes_text(change)));
  }
  if (rows.empty()) return rows;
  return fmt::format(
      "\n### {}\n\n| Criterion | Before | Now | Cause |\n| --- | --- | --- | --- |\n{}",
      heading_of(kind), rows);
}

}  // namespace

std::string render_comparison_markdown(const ComparisonInput& input, const ReportStyle& /*style*/) {
  const PastAssessment& before = input.comparison.before;
  const PastAssessment& after = input.comparison.after;
  std::string text =
      fmt::format("## {}: what changed\n\n", markdown_text(city_text(input.comparison)));
  text += fmt::format(
      "{}, against {} ({}). {} and {}.\n\n", k_disclaimer,
      markdown_text(editions_text(input.comparison)), markdown_code(after.catalog_id),
      side_text(before, markdown_code(input.before)), side_text(after, markdown_code(input.after)));
  for (const std::string& what_if : what_if_lines(input)) {
    text += fmt::format("**{}.**\n\n", markdown_text(capitalized(what_if)));
  }
  text += fmt::format("| | |\n| --- | --- |\n| Passed | {} |\n| Claimed | {} |\n",
                      count_change(before.score.passed, before.score.possible, after.score.passed,
                                   after.score.possible, k_arrow),
                      count_change(before.score.claimed, before.score.possible, after.score.claimed,
                                   after.score.possible, k_arrow));
  text += fmt::format(
      "| Level | {} |\n| Level by claim | {} |\n",
      markdown_text(level_change({before.level, before.level_title},
                                 {after.level, after.level_title}, k_arrow)),
      markdown_text(level_change({before.claimed_level, before.claimed_level_title},
                                 {after.claimed_level, after.claimed_level_title}, k_arrow)));
  if (before.catalog_sha256 != after.catalog_sha256) {
    text += "\n**The catalog's text is not the same on both sides.**\n";
  }
  for (const auto& row : support::name_rows<ChangeKind>()) {
    text += table_of(input.comparison, row.value);
  }
  if (input.comparison.changes.empty()) text += "\nNo outcome differs.\n";
  return text;
}

}  // namespace wwc::report
