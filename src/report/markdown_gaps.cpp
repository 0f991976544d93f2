// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/gap_help.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/next_steps.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// `, for the Mayor, due 2027-02-01`, with what is known of it.
std::string person_and_date(const ReportInput& input, const Finding& finding,
                            const std::string& owner, const std::optional<Date>& due) {
  std::string text;
  if (!owner.empty()) text += ", for " + markdown_text(owner);
  if (!due) return text;
  const std::string_view word = is_overdue(input, finding, due) ? "" : "due ";
  return text + fmt::format(", {}{}", word, markdown_due(input, finding, due));
}

/// What the city wrote at the item that a gap or a choice is about; null where it is no item.
const Answer* answer_of(const ReportInput& input, std::size_t criterion, std::string_view full) {
  const Criterion& asked = input.catalog.criteria[criterion];
  const CriterionAnswer& given = input.answers.criteria[criterion];
  if (full == asked.id) return &given.own;
  for (std::size_t item = 0; item < asked.checklist.size(); ++item) {
    if (full == full_id(asked, AnswerRef{item})) return &given.checklist[item];
  }
  return nullptr;
}

/// ` (effort: 1 hour; note: ask the clerk)`, with what there is of it.
std::string item_remarks(const ReportInput& input, std::size_t criterion, std::string_view full) {
  const Answer* answer = answer_of(input, criterion, full);
  if (answer == nullptr) return {};
  std::vector<std::string> remarks;
  if (answer->effort) remarks.push_back("effort: " + in_days(*answer->effort));
  if (!answer->note.empty()) remarks.push_back("note: " + markdown_text(answer->note));
  return remarks.empty() ? std::string{} : fmt::format(" ({})", support::join(remarks, "; "));
}

/// What a choice needs, without the choice's own text, which stands in front of it.
std::string option_words(const std::string& option, std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  if (text.empty()) return option;
  return support::replace_all(option, ": " + std::string{text}, "");
}

/// Writes the gaps of one criterion as a list to tick off.
class GapList {
public:
  GapList(const ReportInput& input, std::size_t criterion)
      : input_(input),
        position_(criterion),
        criterion_(input.catalog.criteria[criterion]),
        finding_(input.assessment.findings[criterion]) {}

  std::string item(const Gap& gap, const std::vector<std::size_t>& resources) const {
    const std::string help = markdown_help(input_.catalog, resources);
    return line(gap) + (help.empty() ? help : "  - " + help) +
           markdown_gap_suggestions(input_, position_, gap);
  }

private:
  std::string line(const Gap& gap) const {
    const std::string head = "- [ ]" + what(gap);
    const std::string who = own_person_and_date(gap);
    if (gap.any_of.empty()) {
      return fmt::format("{} **{}.**{}{}\n", head, markdown_sentence(capitalized(gap.action)), who,
                         item_remarks(input_, position_, gap.target));
    }
    const std::string some = gap.needs == 1 ? "Any one of these is enough"
                                            : fmt::format("Any {} of these are enough", gap.needs);
    return fmt::format("{} **{}:**{}\n", head, some, who) + choices(gap);
  }

  /// Where and what, without what the lines around it say already.
  std::string what(const Gap& gap) const {
    const bool is_a_choice = std::ranges::find(gap.any_of, gap.target) != gap.any_of.end();
    if (is_a_choice) return {};
    const bool has_id = gap.any_of.empty() && gap.kind != GapKind::prerequisite_missing;
    const std::string id = has_id ? ' ' + markdown_code(gap.target) : std::string{};
    const bool is_statement = gap.target == criterion_.id && criterion_.statement == gap.text + '.';
    return is_statement ? id : fmt::format("{} {}.", id, markdown_sentence(capitalized(gap.text)));
  }

  /// Owner and due date of a gap, where they are not those of its criterion.
  std::string own_person_and_date(const Gap& gap) const {
    if (gap.owner == finding_.owner && gap.due == finding_.due) return {};
    const std::string text = person_and_date(input_, finding_, gap.owner, gap.due);
    return text.empty() ? text : fmt::format(" ({})", text.substr(2));
  }

  /// The choices as a list below the gap, each with its text and what it needs.
  std::string choices(const Gap& gap) const {
    std::string result;
    for (std::size_t choice = 0; choice < gap.any_of.size(); ++choice) {
      const std::string text = target_text(input_.catalog, gap.any_of[choice]);
      result += fmt::format("  - {} {}", markdown_code(gap.any_of[choice]), markdown_text(text));
      if (choice < gap.options.size() && !gap.options[choice].empty()) {
        const std::string words = option_words(gap.options[choice], text);
        result += fmt::format(" *{}.*", markdown_sentence(capitalized(words)));
      }
      result += item_remarks(input_, position_, gap.any_of[choice]) + '\n';
    }
    return result;
  }

  const ReportInput& input_;
  std::size_t position_;
  const Criterion& criterion_;
  const Finding& finding_;
};

std::string rule_text(const Criterion& criterion) {
  if (criterion.require >= criterion.checklist.size()) return {};
  return fmt::format(" Needed: {} of {} checklist items.", criterion.require,
                     criterion.checklist.size());
}

/// How the criterion stands, who has it, what it takes, and whether it is signed off.
std::string standing_line(const ReportInput& input, std::size_t position) {
  const Finding& finding = input.assessment.findings[position];
  std::string text = fmt::format("**{}**{}{}.", capitalized(outcome_words(finding)),
                                 finding.counted ? "" : ", not counted",
                                 person_and_date(input, finding, finding.owner, finding.due));
  const std::string work = point_text(input, position);
  if (!work.empty()) text += fmt::format(" What closes it takes {}.", markdown_text(work));
  return text + markdown_review(input, position) + '\n';
}

std::string criterion_section(const ReportInput& input, std::size_t position,
                              const std::vector<const Gap*>& gaps) {
  const Criterion& criterion = input.catalog.criteria[position];
  std::string text = fmt::format("\n#### {}\n\n{}\n{}{}\n\n", markdown_title(criterion),
                                 standing_line(input, position), markdown_text(criterion.statement),
                                 rule_text(criterion));
  const GapList list{input, position};
  const GapHelp help = help_with(input.catalog, position, gaps);
  for (std::size_t index = 0; index < gaps.size(); ++index) {
    text += list.item(*gaps[index], help.of_gaps[index]);
  }
  const std::string& note = input.answers.criteria[position].note;
  if (!note.empty()) text += fmt::format("\nNote of the city: {}\n", markdown_text(note));
  const std::string whole = markdown_help(input.catalog, help.of_criterion);
  if (!whole.empty()) text += '\n' + whole;
  return text;
}

std::string practice_section(const ReportInput& input, std::size_t practice) {
  std::string text;
  for (const std::size_t position : criteria_of(input.catalog, practice)) {
    const std::vector<const Gap*> gaps = gaps_of(input, position);
    if (!gaps.empty()) text += criterion_section(input, position, gaps);
  }
  if (text.empty()) return text;
  const Score& score = input.assessment.practices[practice];
  return fmt::format("\n### {} ({} of {} passed)\n",
                     markdown_text(input.catalog.practices[practice].title), score.passed,
                     score.possible) +
         text;
}

}  // namespace

std::string markdown_title(const Criterion& criterion) {
  return criterion.id + ' ' + markdown_text(criterion.title);
}

std::string markdown_review(const ReportInput& input, std::size_t criterion) {
  const std::optional<Review>& review = input.answers.criteria[criterion].reviewed;
  if (!review) return {};
  const std::string_view state = review_words(find_standing(input, criterion));
  return fmt::format(" Reviewed by {} on {}{}{}{}.", markdown_text(review->by),
                     to_string(review->on), state.empty() ? "" : " (", state,
                     state.empty() ? "" : ")");
}

std::string markdown_gaps(const ReportInput& input) {
  std::string text;
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    text += practice_section(input, practice);
  }
  if (text.empty()) return text;
  return "\n## What is missing, and what to do\n" + text;
}

}  // namespace wwc::report
