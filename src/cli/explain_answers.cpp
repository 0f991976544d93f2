// SPDX-License-Identifier: MIT
#include "cli/explain_answers.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "cli/finding_tree.hpp"
#include "report/gap_help.hpp"
#include "report/terminal_details.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using report::Ink;
using report::plain_line;

/// The tree of a target.
class Explainer {
public:
  explicit Explainer(const ReportInput& input) : input_(input) {}

  Branch operator()(const CriterionTarget& target) const {
    return criterion_tree(input_, target.criterion);
  }

  Branch operator()(const ItemTarget& target) const {
    return named(target.criterion, item_tree(input_, target.criterion, target.item));
  }

  Branch operator()(const EntryTarget& target) const {
    return named(target.criterion, entry_tree(input_, {target.criterion, target.entry}));
  }

  Branch operator()(const PracticeTarget& target) const {
    const Practice& practice = input_.catalog.practices[target.practice];
    const Score& score = input_.assessment.practices[target.practice];
    Branch root{
        fmt::format("{} {}: {}", practice.id, plain_line(practice.title), score_text(score)),
        Ink::plain,
        {}};
    for (const std::size_t position : report::criteria_of(input_.catalog, target.practice)) {
      const Criterion& criterion = input_.catalog.criteria[position];
      const Finding& finding = input_.assessment.findings[position];
      root.add(fmt::format("{} {}: {}", criterion.id, plain_line(criterion.title),
                           report::outcome_words(finding)),
               report::ink_of(finding.outcome));
    }
    return root;
  }

  Branch operator()(const LevelTarget& target) const {
    const Assessment& assessment = input_.assessment;
    const LevelStanding& standing = assessment.levels[target.level];
    const bool reached = standing.reached;
    const bool claimed = assessment.claimed_level && *assessment.claimed_level >= target.level;
    Branch root{fmt::format("{}: {}", plain_line(input_.catalog.levels[target.level].title),
                            reached   ? "reached"
                            : claimed ? "would be reached with what is claimed"
                                      : "not reached"),
                reached ? Ink::good : Ink::bad,
                {}};
    root.add(fmt::format("asks for {} of the {} that count for it: {} must pass",
                         plain_line(input_.catalog.levels[target.level].at_least_text),
                         support::count_of(standing.score.possible, "criterion", "criteria"),
                         standing.needed));
    root.add("now " + score_text(standing.score));
    if (standing.holds && !reached) root.add("a lower level is not reached", Ink::bad);
    if (assessment.next_level && assessment.next_level->level == target.level) {
      const std::uint32_t needs = assessment.next_level->needs;
      root.add(fmt::format("{} more {} must pass", needs, needs == 1 ? "criterion" : "criteria"),
               Ink::strong);
    }
    return root;
  }

  Branch operator()(const ResourceTarget& target) const {
    const Resource& resource = input_.catalog.resources[target.resource];
    Branch root{plain_line(report::resource_text(resource)), Ink::plain, {}};
    if (!resource.note.empty()) root.add(plain_line(resource.note), Ink::faint);
    for (const std::string& tactic : resource.tactics) {
      root.add(plain_line(tactic));
    }
    for (const report::UsedResource& used : report::used_resources(input_)) {
      if (used.resource == target.resource) add_gaps(root, used);
    }
    return root;
  }

private:
  /// The gaps that a resource helps to close.
  void add_gaps(Branch& root, const report::UsedResource& used) const {
    for (const std::size_t criterion : used.criteria) {
      Branch& branch = root.add("for gaps of " + input_.catalog.criteria[criterion].id);
      for (const Gap& gap : input_.assessment.findings[criterion].gaps) {
        if (std::ranges::find(gap.resources, used.resource) == gap.resources.end()) continue;
        branch.add(fmt::format("{}: {}", gap.target, plain_line(gap.action)));
      }
    }
  }

  /// `DG1.updated: ...` in place of `updated: ...`.
  Branch named(std::size_t criterion, Branch branch) const {
    branch.text = input_.catalog.criteria[criterion].id + "." + branch.text;
    return branch;
  }

  static std::string score_text(const Score& score) {
    const std::string text = report::score_text(score);
    return score.unchecked == 0 ? text : fmt::format("{}, {} unchecked", text, score.unchecked);
  }

  const ReportInput& input_;
};

}  // namespace

void explain_answers(report::TerminalPage& page, const ReportInput& input, const Target& target) {
  page.wrapped(fmt::format("{}, {}", plain_line(report::city_text(input.answers.city)),
                           report::as_of_text(input.assessment.as_of)),
               0, Ink::faint);
  page.wrapped(
      fmt::format("{}. {}.", report::k_disclaimer, plain_line(report::edition_text(input.catalog))),
      0, Ink::faint);
  const std::string what_if = plain_line(report::what_if_text(input.assessment));
  if (!what_if.empty()) page.wrapped(what_if, 0, Ink::warn);
  page.blank();
  write_tree(page, std::visit(Explainer{input}, target));
}

}  // namespace wwc::cli
