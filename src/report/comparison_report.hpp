// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/comparison.hpp"
#include "wwc/report.hpp"

/// Two assessments side by side, written down, for `wwc diff`.
namespace wwc::report {

/// What a report on a comparison shows.
struct ComparisonInput {
  const Comparison& comparison;
  std::string_view before;   ///< Where the earlier one comes from, such as a path.
  std::string_view after;    ///< Where the later one comes from.
  std::string_view version;  ///< Of the program.
};

/// One way to write a comparison down.
struct ComparisonFormat {
  std::string_view name;
  std::string_view summary;  ///< One line for lists of formats.
  std::string (*render)(const ComparisonInput&, const ReportStyle&) = nullptr;
  std::string (*render_invalid)(const InvalidInput&) =
      nullptr;  ///< Null: not written when the input is invalid.
};

/// THE table of formats of a comparison; never empty, the first is used when none is named.
[[nodiscard]] std::span<const ComparisonFormat> comparison_formats();

[[nodiscard]] std::string render_comparison_text(const ComparisonInput& input,
                                                 const ReportStyle& style);
[[nodiscard]] std::string render_comparison_json(const ComparisonInput& input,
                                                 const ReportStyle& style);
[[nodiscard]] std::string render_invalid_comparison_json(const InvalidInput& input);
[[nodiscard]] std::string render_comparison_markdown(const ComparisonInput& input,
                                                     const ReportStyle& style);

/// The name of the later side's city; `This city` where it has none.
[[nodiscard]] std::string city_text(const Comparison& comparison);
/// `what if, in old.json: OD2=pass; the answers do not say so` for each side that rests on
/// assumptions.
[[nodiscard]] std::vector<std::string> what_if_lines(const ComparisonInput& input);
/// The edition of the catalog that the later side was judged by, and the other one's where its name
/// differs: `What Works Cities Certification, edition 2018, superseded`.
[[nodiscard]] std::string editions_text(const Comparison& comparison);
/// `old.json as of 2026-11-01 (given with --as-of)`, `source` as it is to be shown.
[[nodiscard]] std::string side_text(const PastAssessment& side, std::string_view source);
/// The outcome before: `pass`; without one `not in the catalog`, or why it was not counted there.
[[nodiscard]] std::string text_before(const Change& change);
/// The same of now.
[[nodiscard]] std::string text_after(const Change& change);
/// `25 → 24 of 45 (-1)`, with an ASCII arrow where the terminal has no other; `25 of 45, as
/// before`.
[[nodiscard]] std::string count_change(std::uint32_t before, std::uint32_t possible_before,
                                       std::uint32_t after, std::uint32_t possible_after,
                                       std::string_view arrow);
/// A level as a result has it; both empty below the lowest, the title where it is not known.
struct NamedLevel {
  std::string_view id;
  std::string_view title;
};
/// `Silver → Gold`; `Silver, as before`; `none` below the lowest.
[[nodiscard]] std::string level_change(const NamedLevel& before, const NamedLevel& after,
                                       std::string_view arrow);

}  // namespace wwc::report
