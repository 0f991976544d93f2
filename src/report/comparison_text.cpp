// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/comparison_report.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/cause_text.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_id_cells = 9;

Ink ink_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::lost:
      return Ink::bad;
    case ChangeKind::gained:
      return Ink::good;
    case ChangeKind::changed:
      return Ink::plain;
  }
  return Ink::plain;
}

std::string_view heading_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::lost:
      return "Lost: passed, and no longer does";
    case ChangeKind::gained:
      return "Gained: passes now";
    case ChangeKind::changed:
      return "Changed, and does not pass";
  }
  return "";
}

void write_change(TerminalPage& page, const Change& change, std::string_view arrow) {
  page.wrapped(plain_line(change.title), k_id_cells, Ink::plain,
               "  " + page.paint(support::pad_right(plain_line(change.id), k_id_cells - 2),
                                 ink_of(change.kind)));
  page.wrapped(fmt::format("{} {} {}", text_before(change), arrow, text_after(change)), k_id_cells);
  page.wrapped(plain_line(support::causes_text(change)), k_id_cells, Ink::faint);
}

void write_changes(TerminalPage& page, const Comparison& comparison, std::string_view arrow) {
  for (const auto& row : support::name_rows<ChangeKind>()) {
    bool has_heading = false;
    for (const Change& change : comparison.changes) {
      if (change.kind != row.value) continue;
      if (!has_heading) page.heading(heading_of(row.value));
      has_heading = true;
      write_change(page, change, arrow);
    }
  }
}

}  // namespace

std::string render_comparison_text(const ComparisonInput& input, const ReportStyle& style) {
  const PastAssessment& before = input.comparison.before;
  const PastAssessment& after = input.comparison.after;
  TerminalPage page{style};
  const std::string_view arrow = page.unicode() ? "→" : "->";
  page.wrapped(
      fmt::format("{}, against {}.", k_disclaimer, plain_line(editions_text(input.comparison))), 0,
      Ink::faint);
  page.wrapped(fmt::format("{}: {} {} {}", plain_line(city_text(input.comparison)),
                           side_text(before, plain_line(input.before)), arrow,
                           side_text(after, plain_line(input.after))),
               0, Ink::strong);
  for (const std::string& what_if : what_if_lines(input)) {
    page.wrapped(plain_line(what_if), 0, Ink::warn);
  }
  page.blank();
  page.line("  Passed   " + count_change(before.score.passed, before.score.possible,
                                         after.score.passed, after.score.possible, arrow));
  page.line("  Claimed  " + count_change(before.score.claimed, before.score.possible,
                                         after.score.claimed, after.score.possible, arrow));
  page.line("  Level    " + plain_line(level_change({before.level, before.level_title},
                                                    {after.level, after.level_title}, arrow)));
  page.line("  By claim " +
            plain_line(level_change({before.claimed_level, before.claimed_level_title},
                                    {after.claimed_level, after.claimed_level_title}, arrow)));
  if (before.catalog_sha256 != after.catalog_sha256) {
    page.blank();
    page.wrapped("The catalog's text is not the same on both sides, so outcomes may differ by it.",
                 0, Ink::warn);
  }
  write_changes(page, input.comparison, arrow);
  if (input.comparison.changes.empty()) {
    page.blank();
    page.line("No outcome differs.");
  }
  return page.text();
}

}  // namespace wwc::report
