// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/catalog_report.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_indent = 6;

void write_reading(TerminalPage& page, const std::string& reading) {
  if (!reading.empty()) {
    page.wrapped("How this is read: " + plain_line(reading), k_indent + 4, Ink::faint);
  }
}

void write_notes(TerminalPage& page, const Criterion& criterion) {
  for (const std::string& note : criterion.notes) {
    page.wrapped("Note: " + plain_line(note), k_indent);
  }
  for (const Resource& resource : criterion.resources) {
    page.wrapped(fmt::format("See: {} {}", plain_line(resource.title), plain_line(resource.url)),
                 k_indent, Ink::faint);
  }
}

void write_criterion(TerminalPage& page, const Criterion& criterion, bool verbose) {
  std::string asked = criterion.checklist.empty()
                          ? std::string{"answered as a whole"}
                          : fmt::format("{} of {}", criterion.require, criterion.checklist.size());
  if (!criterion.is_counted()) asked += ", not counted";
  if (verbose) page.blank();
  page.wrapped(fmt::format("{} ({})", plain_line(criterion.title), asked), 9, Ink::plain,
               "  " + page.paint(support::pad_right(criterion.id, 7), Ink::strong));
  if (!verbose) return;
  page.wrapped(plain_line(criterion.statement), k_indent);
  write_reading(page, criterion.reading);
  for (const ChecklistItem& item : criterion.checklist) {
    page.wrapped(fmt::format("{}: {}", item.id, plain_line(item.text)), k_indent + 4, Ink::plain,
                 std::string(k_indent, ' ') + "[ ] ");
    write_reading(page, item.reading);
  }
  if (!criterion.documentation.empty()) page.line(std::string(k_indent, ' ') + "Documentation");
  for (const Documentation& entry : criterion.documentation) {
    page.wrapped(fmt::format("{}: {}", entry.id, plain_line(entry.text)), k_indent + 4, Ink::plain,
                 std::string(k_indent, ' ') + "  - ");
    write_reading(page, entry.reading);
  }
  write_notes(page, criterion);
}

void write_levels(TerminalPage& page, const Catalog& catalog) {
  std::vector<std::string> levels;
  for (const Level& level : catalog.levels) {
    levels.push_back(
        fmt::format("{} from {}", plain_line(level.title), plain_line(level.at_least_text)));
  }
  if (!levels.empty()) page.wrapped(fmt::format("Levels: {}.", support::join_words(levels)), 0);
}

}  // namespace

std::string render_catalog_text(const Catalog& catalog, const ReportStyle& style) {
  TerminalPage page{style};
  page.wrapped(fmt::format("{}: {}", plain_line(catalog.id), plain_line(edition_text(catalog))), 0,
               Ink::strong);
  if (!catalog.note.empty()) page.wrapped(plain_line(catalog.note), 0, Ink::faint);
  page.wrapped(
      fmt::format("{} in {}.", support::count_of(catalog.criteria.size(), "criterion", "criteria"),
                  support::count_of(catalog.practices.size(), "practice")),
      0);
  write_levels(page, catalog);
  for (std::size_t practice = 0; practice < catalog.practices.size(); ++practice) {
    page.heading(fmt::format("{}  {}", catalog.practices[practice].id,
                             plain_line(catalog.practices[practice].title)));
    if (style.verbose) page.wrapped(plain_line(catalog.practices[practice].summary), 2);
    for (const std::size_t position : criteria_of(catalog, practice)) {
      write_criterion(page, catalog.criteria[position], style.verbose);
    }
  }
  return page.text();
}

}  // namespace wwc::report
