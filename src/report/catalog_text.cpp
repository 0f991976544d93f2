// SPDX-License-Identifier: MIT
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "report/catalog_report.hpp"
#include "report/terminal_page.hpp"
#include "report/terminal_resources.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/resources.hpp"
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
}

void write_resources(TerminalPage& page, const Catalog& catalog) {
  if (catalog.resources.empty()) return;
  page.heading("Resources");
  for (const Resource& resource : catalog.resources) {
    std::vector<std::string> targets;
    for (const HelpTarget& target : resource.helps) {
      targets.push_back(support::target_id(catalog, target));
    }
    page.blank();
    write_resource(page, resource, 2);
    page.wrapped("for " + (targets.empty() ? "the whole catalog" : support::join_words(targets)), 4,
                 Ink::faint);
  }
}

void write_effort(TerminalPage& page, const EffortScale& scale) {
  std::vector<std::string> kinds;
  for (const auto& row : support::name_rows<EffortClass>()) {
    kinds.push_back(fmt::format("{} {}", row.name, in_days(effort_of(scale, row.value))));
  }
  page.wrapped(fmt::format("Effort where the answers do not say: {}.", support::join_words(kinds)),
               0);
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

/// ` of R1 and R2`, where a level counts only some practices.
std::string counted_practices(const Catalog& catalog, const Level& level) {
  std::vector<std::string> ids;
  for (const std::size_t practice : level.practices) {
    ids.push_back(catalog.practices[practice].id);
  }
  return ids.empty() ? std::string{} : " of " + support::join_words(ids);
}

void write_levels(TerminalPage& page, const Catalog& catalog, bool verbose) {
  std::vector<std::string> levels;
  for (const Level& level : catalog.levels) {
    levels.push_back(fmt::format("{} from {}{}", plain_line(level.title),
                                 plain_line(level.at_least_text),
                                 counted_practices(catalog, level)));
  }
  if (!levels.empty()) page.wrapped(fmt::format("Levels: {}.", support::join_words(levels)), 0);
  if (!verbose) return;
  std::set<std::string_view> readings;
  for (const Level& level : catalog.levels) {
    if (readings.insert(level.reading).second) write_reading(page, level.reading);
  }
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
  write_levels(page, catalog, style.verbose);
  write_effort(page, catalog.effort);
  for (std::size_t practice = 0; practice < catalog.practices.size(); ++practice) {
    page.heading(fmt::format("{}  {}", catalog.practices[practice].id,
                             plain_line(catalog.practices[practice].title)));
    if (style.verbose) page.wrapped(plain_line(catalog.practices[practice].summary), 2);
    for (const std::size_t position : criteria_of(catalog, practice)) {
      write_criterion(page, catalog.criteria[position], style.verbose);
    }
  }
  if (style.verbose) write_resources(page, catalog);
  return page.text();
}

}  // namespace wwc::report
