// SPDX-License-Identifier: MIT
#include "report/forecast_view.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/renewal.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// A piece that is a text has no shorter name than itself.
constexpr std::size_t k_name_cells = 80;

/// So many of what lapses next are named.
constexpr std::size_t k_most_parts = 3;

bool is_lost(const LevelChange& change) {
  return change.kind == ChangeKind::lost;
}

std::vector<const LevelChange*> lost_of(const std::vector<LevelChange>& changes) {
  std::vector<const LevelChange*> lost;
  for (const LevelChange& change : changes) {
    if (is_lost(change)) lost.push_back(&change);
  }
  return lost;
}

bool is_cause(const OutcomeChange& change, std::size_t lapse) {
  return std::ranges::find(change.causes, lapse) != change.causes.end();
}

/// A level goes with the passes, a level by claim with passes and claims alike.
void add_levels(LapseCost& cost) {
  const bool costs_a_pass = std::ranges::any_of(
      cost.outcomes, [](const OutcomeChange* change) { return change->kind == ChangeKind::lost; });
  if (costs_a_pass) cost.levels = lost_of(cost.day->levels);
  const bool costs_a_claim = std::ranges::any_of(cost.outcomes, [](const OutcomeChange* change) {
    return change->after != Outcome::claimed && change->after != Outcome::blocked;
  });
  if (costs_a_claim) cost.claimed_levels = lost_of(cost.day->claimed_levels);
}

std::vector<LevelLoss> losses(const Forecast& forecast,
                              std::vector<LevelChange> ForecastDay::*levels) {
  std::vector<LevelLoss> result;
  for (const ForecastDay& day : forecast.days) {
    for (const LevelChange* change : lost_of(day.*levels)) {
      result.push_back({change, &day});
    }
  }
  return result;
}

std::string loss_sentence(const ForecastInput& input, const LevelLoss& loss) {
  return fmt::format("{} is lost on {}: {} of {} pass then, {} too few.",
                     level_text(input.catalog, loss.change->level), to_string(loss.day->date),
                     loss.day->score.passed, loss.day->score.possible, loss.change->missing);
}

std::string claimed_sentence(const ForecastInput& input, const LevelLoss& loss) {
  return fmt::format("By claim alone, {} is lost on {}.",
                     level_text(input.catalog, loss.change->level), to_string(loss.day->date));
}

bool is_renewable(const LevelChange& change) {
  return change.renewal && change.renewal->outcome == PlanOutcome::planned;
}

/// The ids of the first few parts that lapse, each once.
std::vector<std::string> parts_of(const Catalog& catalog, const std::vector<Lapse>& lapses) {
  std::vector<std::string> parts;
  for (const Lapse& lapse : lapses) {
    const std::string part = full_part_id(catalog, lapse.part);
    if (std::ranges::find(parts, part) == parts.end()) parts.push_back(part);
  }
  if (parts.size() <= k_most_parts) return parts;
  const std::size_t more = parts.size() - k_most_parts;
  parts.resize(k_most_parts);
  parts.push_back(fmt::format("{} more", more));
  return parts;
}

std::string present_sentence(const ForecastInput& input) {
  const Forecast& forecast = input.forecast;
  if (input.catalog.levels.empty()) return "The catalog has no levels, so none can be lost.";
  const std::string level = level_text(input.catalog, forecast.level);
  if (!forecast.level) return fmt::format("There is no level to lose: the city is {}.", level);
  if (!lost_levels(forecast).empty()) return {};
  return fmt::format("{} lasts through {} at least.", level, to_string(forecast.until));
}

}  // namespace

std::vector<LapseCost> lapse_costs(const ForecastInput& input) {
  std::vector<LapseCost> costs;
  for (const ForecastDay& day : input.forecast.days) {
    const std::vector<const OutcomeChange*> changes = counted_changes(input, day);
    for (std::size_t lapse = 0; lapse < input.forecast.lapses.size(); ++lapse) {
      LapseCost cost{&input.forecast.lapses[lapse], &day, {}, {}, {}};
      std::ranges::copy_if(changes, std::back_inserter(cost.outcomes),
                           [&](const OutcomeChange* change) { return is_cause(*change, lapse); });
      if (cost.outcomes.empty()) continue;
      add_levels(cost);
      costs.push_back(std::move(cost));
    }
  }
  return costs;
}

std::vector<const OutcomeChange*> counted_changes(const ForecastInput& input,
                                                  const ForecastDay& day) {
  std::vector<const OutcomeChange*> changes;
  for (const OutcomeChange& change : day.outcomes) {
    if (input.catalog.criteria[change.criterion].is_counted()) changes.push_back(&change);
  }
  return changes;
}

std::vector<LevelLoss> lost_levels(const Forecast& forecast) {
  return losses(forecast, &ForecastDay::levels);
}

std::vector<LevelLoss> lost_claimed_levels(const Forecast& forecast) {
  return losses(forecast, &ForecastDay::claimed_levels);
}

std::string lapse_text(const Lapse& lapse) {
  std::string text = support::shorten(support::collapse_spaces(lapse.name), k_name_cells);
  switch (lapse.kind) {
    case LapseKind::date:
      return "the date " + to_string(*lapse.date);
    case LapseKind::quarter:
      return "no date in " + lapse.name;
    case LapseKind::record:
      text = lapse.name.empty() ? "a record" : "the record " + text;
      break;
    case LapseKind::piece:
      if (lapse.source != lapse.name && !lapse.source.empty()) text += " (" + lapse.source + ')';
      break;
    case LapseKind::part:
      return "what it rests on";
  }
  return lapse.date ? fmt::format("{} of {}", text, to_string(*lapse.date)) : text;
}

std::string renewal_text(const ForecastInput& input, const Lapse& lapse) {
  return renewal_text(input.catalog, input.answers, lapse.part, lapse.last_day);
}

std::string change_text(const ForecastInput& input, const OutcomeChange& change) {
  const std::string& id = input.catalog.criteria[change.criterion].id;
  switch (change.kind) {
    case ChangeKind::lost:
      return fmt::format("{} no longer passes ({})", id, support::words_of(change.after));
    case ChangeKind::gained:
      return fmt::format("{} passes ({} before)", id, support::words_of(change.before));
    case ChangeKind::changed:
      break;
  }
  return fmt::format("{} goes from {} to {}", id, support::words_of(change.before),
                     support::words_of(change.after));
}

std::string period_text(const Forecast& forecast) {
  return fmt::format("{} through {}", as_of_text(forecast.as_of), to_string(forecast.until));
}

std::vector<std::string> level_sentences(const ForecastInput& input) {
  std::vector<std::string> sentences;
  const std::string present = present_sentence(input);
  if (!present.empty()) sentences.push_back(present);
  for (const LevelLoss& loss : lost_levels(input.forecast)) {
    sentences.push_back(loss_sentence(input, loss));
  }
  for (const LevelLoss& loss : lost_claimed_levels(input.forecast)) {
    sentences.push_back(claimed_sentence(input, loss));
  }
  if (lapse_costs(input).empty()) {
    sentences.push_back(fmt::format("Nothing lapses through {} that would cost a criterion.",
                                    to_string(input.forecast.until)));
  }
  return sentences;
}

std::string renewal_sentence(const LevelChange& change) {
  if (!is_renewable(change)) return "Renewing what lapses does not keep it.";
  const PlanResult& renewal = *change.renewal;
  return fmt::format("{} that keeps it, among what passed: {}.",
                     renewal.proven ? "The least renewal" : "A renewal, if perhaps not the least,",
                     in_days(renewal.best.total));
}

std::string kept_sentence(const ForecastInput& input, const LevelLoss& loss) {
  if (!is_renewable(*loss.change)) return {};
  const std::optional<Kept>& kept = loss.change->kept;
  if (!kept) return "How long it lasts then, a forecast from what is renewed tells.";
  const std::string first =
      fmt::format("Done on {}, it lasts through {}", to_string(add_days(loss.day->date, -1)),
                  to_string(kept->through));
  if (!kept->ends) return first + " at least.";
  const std::vector<std::string> parts = parts_of(input.catalog, kept->next);
  if (parts.empty()) return first + '.';
  return fmt::format("{}: then {} {}.", first, support::join_words(parts),
                     parts.size() == 1 ? "lapses" : "lapse");
}

OtherWork other_work(const ForecastInput& input, const LevelLoss& loss) {
  const std::optional<PlanResult>& least = loss.change->other_work;
  if (!least) return {};
  const std::string_view verb = is_renewable(*loss.change) ? "takes less" : "does";
  OtherWork other{fmt::format("Other work {}, {}", verb, in_days(least->best.total)), {}};
  if (input.file.empty()) return other;
  other.command =
      fmt::format("wwc plan {} --to {} --by {}", input.file,
                  input.catalog.levels[loss.change->level].id, to_string(loss.day->date));
  return other;
}

std::vector<std::string> keeping_sentences(const ForecastInput& input, const LevelLoss& loss) {
  if (!loss.change->renewal) return {};
  std::vector<std::string> sentences{renewal_sentence(*loss.change)};
  for (const PlanStep& step : loss.change->renewal->best.steps) {
    if (!step.note.empty()) sentences.push_back(fmt::format("{}: {}", step.target, step.note));
  }
  if (std::string kept = kept_sentence(input, loss); !kept.empty()) sentences.push_back(kept);
  const OtherWork other = other_work(input, loss);
  if (!other.sentence.empty()) {
    sentences.push_back(other.sentence +
                        (other.command.empty() ? "." : ": `" + other.command + '`'));
  }
  return sentences;
}

}  // namespace wwc::report
