// SPDX-License-Identifier: MIT
#include "report/rule_help.hpp"

#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/gap_help.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/terminal_page.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// One line of a section: what it is about, and what is said of it.
struct HelpLine {
  std::string id;  ///< May be empty.
  std::string text;
};

struct HelpSection {
  std::string heading;
  std::vector<HelpLine> lines;
};

std::string with_reading(const std::string& text, const std::string& reading) {
  return reading.empty() ? text : fmt::format("{} ({})", text, reading);
}

HelpSection checklist_section(const Criterion& criterion) {
  HelpSection section;
  if (criterion.checklist.empty()) return section;
  section.heading =
      criterion.require < criterion.checklist.size()
          ? fmt::format("Confirm at least {} of these", criterion.require)
          : std::string{criterion.require == 1 ? "Confirm this" : "Confirm each of these"};
  for (const ChecklistItem& item : criterion.checklist) {
    section.lines.push_back({item.id, with_reading(item.text, item.reading)});
  }
  return section;
}

HelpSection documentation_section(const Criterion& criterion) {
  HelpSection section{"Hand in as documentation", {}};
  for (const Documentation& entry : criterion.documentation) {
    const std::string other =
        entry.alternative
            ? fmt::format("; or {} in its place", criterion.documentation[*entry.alternative].id)
            : std::string{};
    section.lines.push_back({entry.id, with_reading(entry.text, entry.reading) + other});
  }
  return section;
}

HelpSection prerequisite_section(const Catalog& catalog, const Criterion& criterion) {
  HelpSection section{"Must pass first", {}};
  for (const std::size_t position : criterion.prerequisites) {
    section.lines.push_back({catalog.criteria[position].id, catalog.criteria[position].title});
  }
  return section;
}

HelpSection note_section(const Criterion& criterion) {
  HelpSection section{"Note", {}};
  if (!criterion.reading.empty()) section.lines.push_back({{}, criterion.reading});
  for (const std::string& note : criterion.notes) {
    section.lines.push_back({{}, note});
  }
  return section;
}

/// All but the resources, which are links.
std::vector<HelpSection> sections_of(const Catalog& catalog, const Criterion& criterion) {
  std::vector<HelpSection> sections{checklist_section(criterion), documentation_section(criterion),
                                    prerequisite_section(catalog, criterion),
                                    note_section(criterion)};
  std::erase_if(sections, [](const HelpSection& section) { return section.lines.empty(); });
  return sections;
}

/// What to do for a criterion that is answered itself.
std::string first_line(const Criterion& criterion) {
  return criterion.is_answered_itself()
             ? fmt::format("Answer {} itself, so that its statement holds.", criterion.id)
             : fmt::format("Answer the checklist of {}.", criterion.id);
}

}  // namespace

std::vector<std::size_t> rule_resources(const Catalog& catalog, const Criterion& criterion) {
  const std::optional<std::size_t> position = find_criterion(catalog, criterion.id);
  return position ? support::resources_of_criterion(catalog, *position)
                  : std::vector<std::size_t>{};
}

std::string rule_help_text(const Catalog& catalog, const Criterion& criterion) {
  std::string text = first_line(criterion) + '\n';
  for (const HelpSection& section : sections_of(catalog, criterion)) {
    text += fmt::format("\n{}:\n", section.heading);
    for (const HelpLine& line : section.lines) {
      text +=
          fmt::format("- {}{}{}\n", line.id, line.id.empty() ? "" : ": ", plain_line(line.text));
    }
  }
  const std::vector<std::size_t> resources = rule_resources(catalog, criterion);
  if (!resources.empty()) text += "\nHelp:\n";
  for (const std::size_t position : resources) {
    text += fmt::format("- {}\n", plain_line(resource_text(catalog.resources[position])));
  }
  return text + fmt::format("\n`wwc explain {}` shows the whole rule.\n", criterion.id);
}

std::string rule_help_markdown(const Catalog& catalog, const Criterion& criterion) {
  std::string text = markdown_sentence(first_line(criterion)) + '\n';
  for (const HelpSection& section : sections_of(catalog, criterion)) {
    text += fmt::format("\n**{}**\n\n", section.heading);
    for (const HelpLine& line : section.lines) {
      const std::string id = line.id.empty() ? std::string{} : markdown_code(line.id) + ": ";
      text += fmt::format("- {}{}\n", id, markdown_text(line.text));
    }
  }
  const std::vector<std::size_t> resources = rule_resources(catalog, criterion);
  if (!resources.empty()) text += "\n**Help**\n\n";
  for (const std::size_t position : resources) {
    text += fmt::format("- {}\n", markdown_resource(catalog.resources[position]));
  }
  return text + fmt::format("\n`wwc explain {}` shows the whole rule.\n", criterion.id);
}

}  // namespace wwc::report
