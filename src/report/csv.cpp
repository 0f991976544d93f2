// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/gap_help.hpp"
#include "report/next_steps.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

/// Comma-separated values as RFC 4180 has them, in UTF-8. There is no byte order mark: to most
/// programs it would be part of the first column's name.
namespace wwc::report {
namespace {

using Cells = std::vector<std::string>;

/// What a spreadsheet takes for the beginning of a formula, full-width forms included.
constexpr std::array<std::string_view, 8> k_formula_starts{"=",      "+",      "-",      "@",
                                                           "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
/// White space beyond ASCII, which spreadsheets skip in front of a formula.
bool is_wide_space(char32_t code_point) {
  constexpr std::u32string_view k_spaces = U"\u00A0\u1680\u2028\u2029\u202F\u205F\u3000";
  const bool is_typographic = code_point >= 0x2000 && code_point <= 0x200A;
  return is_typographic || k_spaces.find(code_point) != std::u32string_view::npos;
}

std::string_view without_spaces(std::string_view text) {
  while (!text.empty()) {
    const support::DecodedCodePoint next = support::decode_code_point(text);
    if (!support::is_space(text.front()) && !is_wide_space(next.code_point)) break;
    text.remove_prefix(next.size);
  }
  return text;
}

bool could_start_formula(std::string_view text) {
  const std::string_view first = without_spaces(text);
  return std::ranges::any_of(k_formula_starts,
                             [&](std::string_view start) { return first.starts_with(start); });
}

/// Text from anywhere as one cell of one line.
std::string cell(std::string_view text) {
  const std::string line = plain_line(text);
  const std::string safe = could_start_formula(line) ? '\'' + line : line;
  if (safe.find_first_of(",;\"") == std::string::npos) return safe;
  return '"' + support::replace_all(safe, "\"", "\"\"") + '"';
}

std::string row(const Cells& cells) {
  std::string text;
  for (const std::string& each : cells) {
    if (&each != &cells.front()) text += ',';
    text += cell(each);
  }
  return text + "\r\n";
}

std::string yes_or_no(bool value) {
  return value ? "yes" : "no";
}

std::string date_cell(const std::optional<Date>& date) {
  return date ? to_string(*date) : std::string{};
}

std::string resources_cell(const Catalog& catalog, const std::vector<std::size_t>& resources) {
  std::vector<std::string> parts;
  for (const std::size_t position : resources) {
    const Resource& resource = catalog.resources[position];
    parts.push_back(resource.url.empty()
                        ? resource_title(resource)
                        : fmt::format("{} <{}>", resource_title(resource), resource.url));
  }
  return support::join(parts, "; ");
}

/// The last columns, which `add_origin` fills.
constexpr std::size_t k_origin_columns = 4;

constexpr std::array<std::string_view, 25> k_criterion_columns{
    "practice", "practice_title", "id",        "title",   "outcome",    "counted",
    "answered", "require",        "of",        "met",     "documented", "unanswered",
    "value",    "expires",        "unchecked", "owner",   "due",        "gaps",
    "reasons",  "days_to_pass",   "points",    "catalog", "as_of",      "as_of_from",
    "notice"};

Cells criterion_cells(const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Practice& practice = input.catalog.practices[criterion.practice];
  const Finding& finding = input.assessment.findings[position];
  const bool has_items = !criterion.checklist.empty();
  const OpenPoint* point = find_point(input, position);
  const bool weighed = point != nullptr && point->effort;
  const auto count = [&](std::size_t number) {
    return has_items ? std::to_string(number) : std::string{};
  };
  return {practice.id,
          practice.title,
          criterion.id,
          criterion.title,
          std::string{support::name_of(finding.outcome)},
          yes_or_no(finding.counted),
          yes_or_no(finding.answered),
          count(criterion.require),
          count(criterion.checklist.size()),
          count(finding.items_met),
          count(finding.items_documented),
          count(finding.items_unanswered),
          finding.own ? finding.own->value : std::string{},
          date_cell(finding.expires),
          yes_or_no(finding.unchecked),
          finding.owner,
          date_cell(finding.due),
          std::to_string(finding.gaps.size()),
          support::join(finding.reasons, "; "),
          weighed ? to_string(*point->effort) : std::string{},
          weighed ? std::to_string(point->gained.size()) : std::string{}};
}

constexpr std::array<std::string_view, 19> k_gap_columns{
    "practice",  "practice_title", "criterion", "title",      "outcome", "counted", "kind",
    "target",    "text",           "action",    "needs",      "any_of",  "owner",   "due",
    "resources", "catalog",        "as_of",     "as_of_from", "notice"};

Cells gap_cells(const ReportInput& input, std::size_t position, const Gap& gap) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Practice& practice = input.catalog.practices[criterion.practice];
  const Finding& finding = input.assessment.findings[position];
  return {practice.id,
          practice.title,
          criterion.id,
          criterion.title,
          std::string{support::name_of(finding.outcome)},
          yes_or_no(finding.counted),
          std::string{support::name_of(gap.kind)},
          gap.target,
          gap.text,
          gap.action,
          std::to_string(gap.needs),
          support::join(gap.any_of, " "),
          gap.owner,
          date_cell(gap.due),
          resources_cell(input.catalog, gap.resources)};
}

/// What every row says in its last columns, so that it can stand alone.
void add_origin(Cells& cells, const ReportInput& input) {
  cells.push_back(edition_text(input.catalog));
  cells.push_back(to_string(input.assessment.as_of.date));
  cells.emplace_back(support::name_of(input.assessment.as_of.from));
  const std::string what_if = what_if_text(input.assessment);
  cells.push_back(what_if.empty() ? std::string{k_disclaimer}
                                  : fmt::format("{}; {}", k_disclaimer, what_if));
}

/// A table without rows would not say that it rests on assumptions, so it gets one that does.
std::string marked(std::string text, std::size_t columns, const ReportInput& input) {
  const bool has_rows = std::ranges::count(text, '\n') > 1;
  if (has_rows || input.assessment.assumptions.empty()) return text;
  Cells cells(columns - k_origin_columns);
  add_origin(cells, input);
  return text + row(cells);
}

std::string criterion_rows(const ReportInput& input) {
  std::string text = row({k_criterion_columns.begin(), k_criterion_columns.end()});
  for (std::size_t position = 0; position < input.catalog.criteria.size(); ++position) {
    if (!input.owner.empty() && gaps_of(input, position).empty()) continue;
    Cells cells = criterion_cells(input, position);
    add_origin(cells, input);
    text += row(cells);
  }
  return marked(std::move(text), k_criterion_columns.size(), input);
}

std::string gap_rows(const ReportInput& input) {
  std::string text = row({k_gap_columns.begin(), k_gap_columns.end()});
  for (std::size_t position = 0; position < input.catalog.criteria.size(); ++position) {
    for (const Gap* gap : gaps_of(input, position)) {
      Cells cells = gap_cells(input, position, *gap);
      add_origin(cells, input);
      text += row(cells);
    }
  }
  return marked(std::move(text), k_gap_columns.size(), input);
}

}  // namespace

std::string render_csv(const ReportInput& input, const ReportStyle& style) {
  return style.gap_rows ? gap_rows(input) : criterion_rows(input);
}

}  // namespace wwc::report
