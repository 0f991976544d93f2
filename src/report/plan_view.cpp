// SPDX-License-Identifier: MIT
#include "report/plan_view.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

using support::count_of;

std::string steps_text(const Plan& plan) {
  return fmt::format("{} in {}", in_days(plan.total), count_of(plan.steps.size(), "step"));
}

/// What is known of plans that take less.
std::string proof_text(const PlanResult& result, bool is_limited) {
  if (result.proven) {
    return fmt::format("No {}plan takes less: {} is also the proven lower bound.",
                       is_limited ? "such " : "", in_days(result.lower_bound));
  }
  return fmt::format(
      "It is the best plan that was found, and nobody has proved that none takes less: every plan "
      "takes at least {}.",
      in_days(result.lower_bound));
}

std::vector<std::string> planned(const PlanInput& input) {
  const Plan& plan = input.result.best;
  return {fmt::format("{} takes {}; then {} more {}: {}.", target_title(input), steps_text(plan),
                      plan.gained.size(),
                      plan.gained.size() == 1 ? "criterion passes" : "criteria pass",
                      ids_text(input.catalog, plan.gained)),
          proof_text(input.result, !input.limits.empty())};
}

/// By how much the budget is missed; of a plan that is not proven only as much as is known.
std::vector<std::string> budget_sentences(const PlanInput& input) {
  const Effort budget = input.request.budget.value_or(Effort{});
  const std::string least = in_days(input.result.lower_bound);
  if (input.result.lower_bound > budget) {
    return {fmt::format("{} takes at least {}, more than the budget of {}.", target_title(input),
                        least, in_days(budget))};
  }
  return {fmt::format("The best plan that was found for {} takes {}, more than the budget of {}.",
                      target_title(input), in_days(input.result.level_total), in_days(budget)),
          fmt::format("Nobody has proved that none takes less: every plan takes at least {}, and "
                      "one within the budget may exist.",
                      least)};
}

std::vector<std::string> over_budget(const PlanInput& input) {
  std::vector<std::string> sentences = budget_sentences(input);
  const Plan& plan = input.result.best;
  const Score& score = input.assessment.score;
  sentences.push_back(
      plan.steps.empty()
          ? std::string{"The budget buys no criterion."}
          : fmt::format("The budget buys {} on the way there, for {}: {}; then {} of {} pass.",
                        count_of(plan.gained.size(), "criterion", "criteria"), steps_text(plan),
                        ids_text(input.catalog, plan.gained), score.passed + plan.gained.size(),
                        score.possible));
  return sentences;
}

/// True for a step that is the owner's own, or that a criterion with a gap of theirs needs: work
/// for several criteria names one owner only.
bool concerns(const PlanInput& input, const PlanStep& step, std::string_view owner) {
  const auto is_theirs = [&](const Gap& gap) { return is_same_person(owner, gap.owner); };
  return is_same_person(owner, step.owner) ||
         std::ranges::any_of(step.serves, [&](std::size_t criterion) {
           return std::ranges::any_of(input.assessment.findings.at(criterion).gaps, is_theirs);
         });
}

/// The first day on which a criterion can pass that began too late for the day of the plan.
std::optional<Date> passes_from(const Finding& finding) {
  std::optional<Date> from = finding.own ? finding.own->waits_until : std::nullopt;
  for (const AnswerFinding& item : finding.checklist)
    if (item.waits_until) from = std::max(from.value_or(*item.waits_until), *item.waits_until);
  return from;
}

std::vector<std::string> sentences_on_impossible(const PlanInput& input,
                                                 std::vector<std::size_t> criteria) {
  std::vector<std::string> sentences;
  std::erase_if(criteria, [&](std::size_t criterion) {
    const std::optional<Date> from = passes_from(input.assessment.findings[criterion]);
    if (input.request.leaves_out(criterion) || !from) return false;
    sentences.push_back(fmt::format("{} began too late for that day: it counts from {} on.",
                                    input.catalog.criteria[criterion].id, to_string(*from)));
    return true;
  });
  if (criteria.empty()) return sentences;
  sentences.push_back(fmt::format("Left out, or waiting for what {}: {}.",
                                  sentences.empty() ? "is left out" : "cannot pass",
                                  ids_text(input.catalog, criteria)));
  return sentences;
}

std::vector<std::string> unreachable(const PlanInput& input) {
  if (!input.result.shortfall) return {target_title(input) + " is out of reach."};
  const PlanShortfall& shortfall = *input.result.shortfall;
  const std::uint32_t needed = shortfall.passed + shortfall.more_needed;
  const bool is_below = shortfall.level < input.request.level;
  const std::string where = is_below ? fmt::format("{}, which comes first, with ",
                                                   input.catalog.levels[shortfall.level].title)
                                     : "";
  std::vector<std::string> sentences{fmt::format(
      "{} is out of reach: even everything that may be done leaves {}{} of the {} that it needs.",
      target_title(input), where, shortfall.passed + shortfall.more_within_reach,
      count_of(needed, "pass", "passes"))};
  if (!shortfall.impossible.empty()) {
    for (std::string& sentence : sentences_on_impossible(input, shortfall.impossible))
      sentences.push_back(std::move(sentence));
  } else {
    sentences.emplace_back("No other criterion counts for it.");
  }
  return sentences;
}

std::vector<std::string> sentences_of(const PlanInput& input) {
  switch (input.result.outcome) {
    case PlanOutcome::planned:
      return planned(input);
    case PlanOutcome::reached:
      return {target_title(input) + " is reached already; nothing has to be done for it."};
    case PlanOutcome::unreachable:
      return unreachable(input);
    case PlanOutcome::over_budget:
      break;
  }
  return over_budget(input);
}

/// True for what is written into a piece whose file is handed in by another step: that is one deed.
bool goes_with_its_file(const PlanInput& input, const PlanStep& step) {
  const auto* entry = std::get_if<std::size_t>(&step.part.part);
  if (!step.piece || entry == nullptr || step.effort.tenths > 0) return false;
  const Finding& finding = input.assessment.findings[step.part.criterion];
  return finding.documentation[*entry].evidence[*step.piece].needs_file;
}

/// `docs/memo.pdf`, `completing docs/memo.pdf`, `another piece for RP4.memo`, `2 more pieces for
/// RDC2.examples`, or the target alone.
std::string name_of(const PlanInput& input, const PlanStep& step) {
  if (!step.file.empty()) return step.file;
  const auto* entry = std::get_if<std::size_t>(&step.part.part);
  if (entry == nullptr) return step.target;
  const EntryFinding& finding =
      input.assessment.findings[step.part.criterion].documentation[*entry];
  if (!step.piece && finding.evidence.empty()) return step.target;
  if (!step.piece && step.pieces > 1)
    return fmt::format("{} more pieces for {}", step.pieces, step.target);
  if (!step.piece) return "another piece for " + step.target;
  const Evidence& piece = finding.evidence[*step.piece].piece;
  return "completing " + (piece.value.empty() ? step.target : piece.value);
}

/// Work of one name, and the parts that it is for where those are told.
struct NamedWork {
  std::string name;
  std::vector<std::string> parts;
  bool is_for_part = false;  ///< The other plan does work of that name for another part.

  [[nodiscard]] std::string text() const {
    if (parts.size() == 1 && !is_for_part) return name;
    return fmt::format("{} for {}", name, support::join_words(parts));
  }
};

/// The work of one plan that the other does not have; with the parts that it is for where there are
/// several, or the other does work of that name for another. A file is put in order for all parts
/// at once.
std::vector<std::string> only_in(const PlanInput& input, const Plan& plan, const Plan& other) {
  std::set<std::string> there;
  std::set<std::pair<std::string, std::string>> there_by_part;
  for (const PlanStep& step : other.steps) {
    there_by_part.emplace(name_of(input, step), step.target);
    there.insert(name_of(input, step));
  }
  std::vector<NamedWork> works;
  for (const PlanStep& step : plan.steps) {
    if (goes_with_its_file(input, step)) continue;
    const std::string name = name_of(input, step);
    const bool is_done_there = there.contains(name);
    if (is_done_there && !step.file.empty()) continue;
    if (!there_by_part.emplace(name, step.target).second) continue;
    const auto same = std::ranges::find(works, name, &NamedWork::name);
    if (same == works.end()) {
      works.push_back({name, {step.target}, is_done_there});
    } else {
      same->parts.push_back(step.target);
    }
  }
  std::vector<std::string> texts;
  for (const NamedWork& work : works)
    texts.push_back(work.text());
  return texts;
}

/// A level that is reached may be lost again. Empty where nothing lapses soon, or where the plan is
/// for a later day.
std::string lapse_sentence(const PlanInput& input) {
  const Assessment& today = today_of(input);
  const bool is_reached =
      input.result.outcome == PlanOutcome::planned || input.result.outcome == PlanOutcome::reached;
  if (input.by || !is_reached) return {};
  const Date last_day = add_days(today.as_of.date, k_soon_days);
  std::vector<std::size_t> lapsing;
  for (std::size_t i = 0; i < today.findings.size(); ++i) {
    const Finding& finding = today.findings[i];
    const bool is_counted = finding.counted && finding.outcome == Outcome::pass;
    if (is_counted && finding.expires && *finding.expires <= last_day) lapsing.push_back(i);
  }
  if (lapsing.empty()) return {};
  const std::size_t first = *std::ranges::min_element(
      lapsing, {}, [&](std::size_t criterion) { return *today.findings[criterion].expires; });
  const std::string others =
      lapsing.size() == 1
          ? std::string{}
          : fmt::format(", and {} more {} within {} days", lapsing.size() - 1,
                        lapsing.size() == 2 ? "criterion lapses" : "criteria lapse", k_soon_days);
  return fmt::format(
      "Of what passes today, {} does through {} only{}: the forecast shows what that costs, and "
      "--by DATE plans ahead.",
      input.catalog.criteria[first].id, to_string(*today.findings[first].expires), others);
}

}  // namespace

std::string target_title(const PlanInput& input) {
  return input.catalog.levels[input.request.level].title;
}

std::string plan_day_text(const PlanInput& input) {
  const std::string today = as_of_text(today_of(input).as_of);
  if (!input.by) return today;
  return fmt::format("{}, to hold on {}: what lapses until then counts as a gap", today,
                     to_string(*input.by));
}

const Assessment& today_of(const PlanInput& input) {
  return input.request.now == nullptr ? input.assessment : *input.request.now;
}

std::string standing_sentence(const PlanInput& input) {
  const auto standing = [&](const Assessment& assessment) {
    return score_text(assessment.score) + ": " + level_text(input.catalog, assessment.level);
  };
  const std::string now = fmt::format("Now {}.", standing(today_of(input)));
  if (!input.by) return now;
  return fmt::format("{} On {}, if nothing is done, {}.", now, to_string(*input.by),
                     standing(input.assessment));
}

std::vector<std::string> outcome_sentences(const PlanInput& input) {
  std::vector<std::string> sentences = sentences_of(input);
  sentences.insert(sentences.begin() + 1, input.limits.begin(), input.limits.end());
  return sentences;
}

std::vector<std::string> summary_sentences(const PlanInput& input) {
  std::vector<std::string> sentences = outcome_sentences(input);
  if (std::string lapsing = lapse_sentence(input); !lapsing.empty())
    sentences.push_back(std::move(lapsing));
  return sentences;
}

std::string effort_text(const PlanInput& input, const PlanStep& step) {
  if (step.is_covered) {
    return fmt::format("part of what {} takes as a whole, counted above",
                       input.catalog.criteria[step.part.criterion].id);
  }
  if (goes_with_its_file(input, step)) return "nothing beside handing it in";
  return fmt::format("{} ({})", in_days(step.effort), kind_words(step.kind));
}

std::string due_text(const PlanInput& input, const PlanStep& step) {
  if (!step.due) return {};
  const std::string text = "due " + to_string(*step.due);
  if (*step.due < today_of(input).as_of.date) return text + ", which is over";
  const bool is_late = input.by && *step.due > *input.by;
  return is_late ? text + ", after the day that the plan is for" : text;
}

std::vector<std::size_t> steps_shown(const PlanInput& input, std::string_view owner) {
  std::vector<std::size_t> shown;
  const std::vector<PlanStep>& steps = input.result.best.steps;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (owner.empty() || concerns(input, steps[i], owner)) shown.push_back(i);
  return shown;
}

std::vector<std::vector<std::size_t>> first_help(const Plan& plan,
                                                 const std::vector<std::size_t>& steps) {
  std::set<std::size_t> seen;
  std::vector<std::vector<std::size_t>> help;
  for (const std::size_t step : steps) {
    std::vector<std::size_t>& here = help.emplace_back();
    for (const std::size_t resource : plan.steps[step].resources)
      if (seen.insert(resource).second) here.push_back(resource);
  }
  return help;
}

std::string_view kind_words(EffortClass kind) {
  switch (kind) {
    case EffortClass::attach:
      return "attach what exists";
    case EffortClass::write:
      return "write a document";
    case EffortClass::change:
      break;
  }
  return "change a practice";
}

std::string worth_text(const PlanInput& input, const PlanStep& step) {
  if (input.result.outcome != PlanOutcome::planned || !input.result.weighed) return {};
  if (!step.without) return "without it the level is out of reach";
  const std::uint64_t more = step.without->tenths - input.result.level_total.tenths;
  if (more == 0) return "another plan without it takes no more";
  return fmt::format("without it {}{} more", step.without_is_least ? "" : "at most ",
                     in_days(Effort{more}));
}

std::string ids_text(const Catalog& catalog, const std::vector<std::size_t>& criteria) {
  std::vector<std::string> ids;
  for (const std::size_t criterion : criteria)
    ids.push_back(catalog.criteria[criterion].id);
  return support::join(ids, ", ");
}

std::string alternative_text(const PlanInput& input, const Plan& other) {
  const std::vector<std::string> instead = only_in(input, other, input.result.best);
  const std::vector<std::string> left = only_in(input, input.result.best, other);
  const std::string text = steps_text(other) + ": ";
  if (instead.empty() && left.empty()) return text + "the same parts in another way";
  if (instead.empty()) return text + "without " + support::join(left, ", ");
  if (left.empty()) return text + support::join(instead, ", ") + " in addition";
  return text + support::join(instead, ", ") + " instead of " + support::join(left, ", ");
}

}  // namespace wwc::report
