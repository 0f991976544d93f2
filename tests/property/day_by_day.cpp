// SPDX-License-Identifier: MIT
#include "property/day_by_day.hpp"

#include <algorithm>

#include "wwc/assess.hpp"

namespace wwc::property {
namespace {

constexpr std::size_t k_most_lines = 10;

/// The outcomes and levels of one day.
struct State {
  std::vector<Outcome> outcomes;
  std::optional<std::size_t> level;
  std::optional<std::size_t> claimed_level;
  std::uint32_t passed = 0;
  std::uint32_t claimed = 0;

  bool operator==(const State&) const = default;
};

State state_of(const Assessment& assessment) {
  State state{{},
              assessment.level,
              assessment.claimed_level,
              assessment.score.passed,
              assessment.score.claimed};
  for (const Finding& finding : assessment.findings) {
    state.outcomes.push_back(finding.outcome);
  }
  return state;
}

/// The levels lost and gained that two days must have between them.
std::vector<std::pair<std::size_t, ChangeKind>> steps_between(std::optional<std::size_t> before,
                                                              std::optional<std::size_t> after) {
  const std::size_t from = before ? *before + 1 : 0;
  const std::size_t to = after ? *after + 1 : 0;
  std::vector<std::pair<std::size_t, ChangeKind>> steps;
  for (std::size_t level = from; level > to; --level)
    steps.emplace_back(level - 1, ChangeKind::lost);
  for (std::size_t level = from; level < to; ++level)
    steps.emplace_back(level, ChangeKind::gained);
  return steps;
}

bool are_steps(const std::vector<LevelChange>& changes,
               const std::vector<std::pair<std::size_t, ChangeKind>>& steps) {
  return std::equal(changes.begin(), changes.end(), steps.begin(), steps.end(),
                    [](const LevelChange& change, const auto& step) {
                      return change.level == step.first && change.kind == step.second;
                    });
}

/// What a day of the forecast says wrongly of itself, given the state before.
std::vector<std::string> faults_of(const Forecast& forecast, const ForecastDay& day,
                                   const State& before) {
  std::vector<std::string> faults;
  const std::string date = to_string(day.date);
  for (const OutcomeChange& change : day.outcomes) {
    if (change.before != before.outcomes[change.criterion])
      faults.push_back(date + ": another outcome before");
    if (change.before == change.after) faults.push_back(date + ": no change at all");
    if (change.kind == ChangeKind::lost && change.causes.empty())
      faults.push_back(date + ": lost without a cause");
    for (const std::size_t cause : change.causes) {
      if (add_days(forecast.lapses.at(cause).last_day, 1) != day.date)
        faults.push_back(date + ": the cause ends on another day");
    }
  }
  if (!are_steps(day.levels, steps_between(before.level, day.level)))
    faults.push_back(date + ": other levels are lost or gained");
  if (!are_steps(day.claimed_levels, steps_between(before.claimed_level, day.claimed_level)))
    faults.push_back(date + ": other levels by claim are lost or gained");
  return faults;
}

void apply(const ForecastDay& day, State& state) {
  for (const OutcomeChange& change : day.outcomes)
    state.outcomes[change.criterion] = change.after;
  state.level = day.level;
  state.claimed_level = day.claimed_level;
  state.passed = day.score.passed;
  state.claimed = day.score.claimed;
}

}  // namespace

std::vector<std::string> differences_by_day(const Catalog& catalog, const Answers& answers,
                                            const EvidenceFacts& facts,
                                            const ForecastPeriod& period) {
  const Forecast forecast = make_forecast(catalog, answers, facts, period);
  State said = state_of(assess(catalog, answers, facts, period.as_of));
  std::vector<std::string> lines;
  auto next = forecast.days.begin();
  for (Date day = period.as_of.date; day <= period.until; day = add_days(day, 1)) {
    if (next != forecast.days.end() && next->date == day) {
      for (std::string& fault : faults_of(forecast, *next, said))
        lines.push_back(std::move(fault));
      apply(*next++, said);
    }
    const AsOf as_of{day, period.as_of.from};
    if (said != state_of(assess(catalog, answers, facts, as_of)))
      lines.push_back(to_string(day) + ": an assessment of this day says otherwise");
    if (lines.size() >= k_most_lines) break;
  }
  if (lines.empty() && next != forecast.days.end())
    lines.push_back(to_string(next->date) + ": out of order or after the period");
  return lines;
}

}  // namespace wwc::property
