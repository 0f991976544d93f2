// SPDX-License-Identifier: MIT
#include "cli/explain_catalog.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

#include <fmt/format.h>

#include "report/terminal_resources.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"
#include "wording/entry_demands.hpp"
#include "wording/measure_words.hpp"

namespace wwc::cli {
namespace {

using report::Ink;
using report::plain_line;
using report::TerminalPage;
using support::count_of;

constexpr std::size_t k_indent = 2;
constexpr std::size_t k_deeper = 6;

void write_labelled(TerminalPage& page, std::string_view label, const std::string& text,
                    std::size_t indent) {
  if (!text.empty())
    page.wrapped(fmt::format("{}: {}", label, plain_line(text)), indent, Ink::faint);
}

void write_title(TerminalPage& page, const std::string& id, const std::string& title) {
  page.line(page.paint(fmt::format("{}  {}", id, plain_line(title)), Ink::strong));
}

void write_origin(TerminalPage& page, const Catalog& catalog, std::string_view part) {
  page.wrapped(fmt::format("{}{}", part, plain_line(report::edition_text(catalog))), 0, Ink::faint);
}

void write_measure(TerminalPage& page, const std::optional<Measure>& measure, std::size_t indent) {
  if (measure) write_labelled(page, "measured by", wording::describe(*measure), indent);
}

void write_effort(TerminalPage& page, const Catalog& catalog, EffortClass kind,
                  std::size_t indent) {
  write_labelled(page, "effort",
                 fmt::format("{} ({}) where the answers do not say",
                             in_days(effort_of(catalog.effort, kind)), support::name_of(kind)),
                 indent);
}

void write_item(TerminalPage& page, const Catalog& catalog, const ChecklistItem& item) {
  page.line("  " + page.paint(item.id, Ink::strong));
  page.wrapped(plain_line(item.text), k_deeper);
  write_measure(page, item.measure, k_deeper);
  write_labelled(page, "how the guide is read", item.reading, k_deeper);
  write_effort(page, catalog, item.effort, k_deeper);
}

void write_entry(TerminalPage& page, const Catalog& catalog, EntryRef ref) {
  const Documentation& entry = catalog.criteria[ref.criterion].documentation[ref.entry];
  page.line("  " + page.paint(entry.id, Ink::strong));
  page.wrapped(plain_line(entry.text), k_deeper);
  for (const std::string& demand : wording::entry_demands(catalog, ref)) {
    page.wrapped(plain_line(demand), k_deeper, Ink::faint, std::string(k_deeper - 2, ' ') + "- ");
  }
  write_labelled(page, "how the guide is read", entry.reading, k_deeper);
  write_effort(page, catalog, entry.effort, k_deeper);
}

void write_resources(TerminalPage& page, const Catalog& catalog,
                     const std::vector<std::size_t>& resources) {
  if (resources.empty()) return;
  page.heading("Resources");
  for (const std::size_t position : resources) {
    report::write_resource(page, catalog.resources[position], k_indent);
  }
}

/// The resources that help with one part of a criterion in particular or with all of it.
void write_part_resources(TerminalPage& page, const Catalog& catalog, const PartRef& part) {
  write_resources(page, catalog,
                  support::resources_of_parts(catalog, part.criterion, std::span{&part, 1}));
}

void write_rule(TerminalPage& page, const Catalog& catalog, const Criterion& criterion) {
  std::vector<std::string> prerequisites;
  for (const std::size_t position : criterion.prerequisites) {
    prerequisites.push_back(catalog.criteria[position].id);
  }
  if (!prerequisites.empty())
    write_labelled(page, "must pass first", support::join_words(prerequisites), 0);
  if (criterion.obligation != Obligation::must) {
    write_labelled(page, support::name_of(criterion.obligation),
                   std::string{support::doc_of(criterion.obligation)}, 0);
  }
  if (criterion.status != CriterionStatus::active) {
    write_labelled(page, support::name_of(criterion.status),
                   std::string{support::doc_of(criterion.status)}, 0);
  }
  if (criterion.not_applicable_allowed) {
    page.line("`not_applicable: yes` is allowed, with a justification.");
  }
}

void write_checklist(TerminalPage& page, const Catalog& catalog, const Criterion& criterion) {
  if (criterion.is_answered_itself()) {
    page.heading("Answered as a whole, under `met`");
    if (criterion.measure) {
      write_measure(page, criterion.measure, k_indent);
    } else {
      page.line("  yes or no");
    }
    write_effort(page, catalog, criterion.effort, k_indent);
  }
  if (criterion.checklist.empty()) return;
  page.heading(fmt::format("Checklist: {} of {} must be met", criterion.require,
                           count_of(criterion.checklist.size(), "item")));
  for (const ChecklistItem& item : criterion.checklist) {
    write_item(page, catalog, item);
  }
}

/// What the criterion has to do with another catalog.
void write_help_elsewhere(TerminalPage& page, const Catalog& catalog, const Criterion& criterion) {
  if (!criterion.helps.empty()) {
    write_labelled(page, "helps with",
                   fmt::format("{} of catalog {}", support::join_words(criterion.helps),
                               catalog.helps_catalog),
                   0);
  }
  if (!criterion.inferred_from.empty()) {
    write_labelled(
        page, "shown to be done by",
        fmt::format("{} of catalog {}", support::join_words(criterion.inferred_from, "or"),
                    catalog.helps_catalog),
        0);
  }
}

class Explainer {
public:
  Explainer(TerminalPage& page, const Catalog& catalog) : page_(page), catalog_(catalog) {}

  void operator()(const CriterionTarget& target) const {
    const Criterion& criterion = catalog_.criteria[target.criterion];
    write_title(page_, criterion.id, criterion.title);
    write_origin(page_, catalog_, practice_of(criterion));
    page_.blank();
    page_.wrapped(plain_line(criterion.statement), 0);
    write_rule(page_, catalog_, criterion);
    write_help_elsewhere(page_, catalog_, criterion);
    write_labelled(page_, "how the guide is read", criterion.reading, 0);
    write_checklist(page_, catalog_, criterion);
    if (!criterion.documentation.empty()) page_.heading("Required supporting documentation");
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      write_entry(page_, catalog_, {target.criterion, entry});
    }
    if (!criterion.notes.empty()) page_.heading("Notes");
    for (const std::string& note : criterion.notes) {
      page_.wrapped(plain_line(note), k_indent + 2, Ink::plain, "  - ");
    }
    write_resources(page_, catalog_, support::resources_of_criterion(catalog_, target.criterion));
  }

  void operator()(const ItemTarget& target) const {
    const Criterion& criterion = catalog_.criteria[target.criterion];
    write_title(page_, full_id(criterion, {target.item}), "checklist item of " + criterion.title);
    write_origin(page_, catalog_, practice_of(criterion));
    page_.blank();
    write_item(page_, catalog_, criterion.checklist[target.item]);
    page_.blank();
    page_.line(fmt::format("{} asks for {} of its {}.", criterion.id, criterion.require,
                           count_of(criterion.checklist.size(), "item")));
    write_part_resources(page_, catalog_, {target.criterion, AnswerRef{target.item}});
  }

  void operator()(const EntryTarget& target) const {
    const Criterion& criterion = catalog_.criteria[target.criterion];
    write_title(page_, full_id(catalog_, {target.criterion, target.entry}),
                "documentation of " + criterion.title);
    write_origin(page_, catalog_, practice_of(criterion));
    page_.blank();
    write_entry(page_, catalog_, {target.criterion, target.entry});
    write_part_resources(page_, catalog_, {target.criterion, target.entry});
  }

  void operator()(const PracticeTarget& target) const {
    const Practice& practice = catalog_.practices[target.practice];
    write_title(page_, practice.id, practice.title);
    write_origin(page_, catalog_, "");
    page_.blank();
    page_.wrapped(plain_line(practice.summary), 0);
    page_.heading("Criteria");
    for (const std::size_t position : report::criteria_of(catalog_, target.practice)) {
      const Criterion& criterion = catalog_.criteria[position];
      page_.wrapped(plain_line(criterion.title), 10, Ink::plain,
                    "  " + support::pad_right(criterion.id, 8));
    }
    write_resources(page_, catalog_, support::resources_of_practice(catalog_, target.practice));
  }

  void operator()(const LevelTarget& target) const {
    const Level& level = catalog_.levels[target.level];
    write_title(page_, level.id, level.title);
    write_origin(page_, catalog_, "");
    page_.blank();
    const std::size_t counted = counted_criteria(level);
    page_.wrapped(fmt::format("Reached with {} of the {} that count{}: {} must pass.",
                              plain_line(level.at_least_text),
                              count_of(counted, "criterion", "criteria"), practices_of(level),
                              least_count(level.at_least, static_cast<std::int64_t>(counted))),
                  0);
    if (target.level > 0) {
      page_.wrapped(fmt::format("Every lower level must be reached as well: {}.",
                                plain_line(catalog_.levels[target.level - 1].title)),
                    0);
    }
    page_.line("Shares are compared exactly, never rounded.");
    write_labelled(page_, "how the guide is read", level.reading, 0);
    write_labelled(page_, "belongs to", level.group, 0);
  }

  void operator()(const ResourceTarget& target) const {
    const Resource& resource = catalog_.resources[target.resource];
    write_title(page_, resource.id, support::words_of(resource.kind));
    write_origin(page_, catalog_, "resource of ");
    page_.blank();
    report::write_resource(page_, resource, 0);
    if (resource.helps.empty()) page_.line("It helps with the whole catalog.");
    if (resource.helps.empty()) return;
    page_.heading("Helps with");
    for (const HelpTarget& helped : resource.helps) {
      const std::string id = support::target_id(catalog_, helped);
      const std::string text = helped.practice ? catalog_.practices[*helped.practice].title
                                               : report::target_text(catalog_, id);
      page_.wrapped(fmt::format("{}: {}", id, plain_line(text)), k_indent + 2, Ink::plain, "  - ");
    }
  }

private:
  std::string practice_of(const Criterion& criterion) const {
    const Practice& practice = catalog_.practices[criterion.practice];
    return fmt::format("{} ({}), ", plain_line(practice.title), practice.id);
  }

  bool is_counted_in(const Level& level, const Criterion& criterion) const {
    return criterion.is_counted() &&
           (level.practices.empty() ||
            std::ranges::find(level.practices, criterion.practice) != level.practices.end());
  }

  std::size_t counted_criteria(const Level& level) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        catalog_.criteria,
        [&](const Criterion& criterion) { return is_counted_in(level, criterion); }));
  }

  std::string practices_of(const Level& level) const {
    std::vector<std::string> titles;
    for (const std::size_t practice : level.practices) {
      titles.push_back(plain_line(catalog_.practices[practice].title));
    }
    return titles.empty() ? "" : " in " + support::join_words(titles);
  }

  TerminalPage& page_;
  const Catalog& catalog_;
};

}  // namespace

void explain_target(TerminalPage& page, const Catalog& catalog, const Target& target) {
  std::visit(Explainer{page, catalog}, target);
}

}  // namespace wwc::cli
