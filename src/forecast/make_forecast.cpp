// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <utility>

#include "forecast/find_lapses.hpp"
#include "forecast/find_renewal.hpp"
#include "forecast/next_day.hpp"
#include "wwc/assess.hpp"
#include "wwc/forecast.hpp"

namespace wwc {
namespace {

using forecast::Passage;

using LevelReached = std::optional<std::size_t> Assessment::*;

std::size_t number_of_levels(std::optional<std::size_t> highest) {
  return highest ? *highest + 1 : 0;
}

/// The levels that one of the two reaches and the other does not, those lost from the top down.
std::vector<LevelChange> level_changes(const Passage& passage, LevelReached reached) {
  const std::size_t before = number_of_levels(passage.before.*reached);
  const std::size_t after = number_of_levels(passage.after.*reached);
  std::vector<LevelChange> changes;
  for (std::size_t level = before; level > after; --level) {
    changes.push_back({level - 1, ChangeKind::lost});
  }
  for (std::size_t level = before; level < after; ++level) {
    changes.push_back({level, ChangeKind::gained});
  }
  return changes;
}

ChangeKind kind_of(Outcome before, Outcome after) {
  if (before == Outcome::pass) return ChangeKind::lost;
  return after == Outcome::pass ? ChangeKind::gained : ChangeKind::changed;
}

bool is_same_lapse(const Lapse& left, const Lapse& right) {
  return left.last_day == right.last_day && left.part == right.part && left.kind == right.kind &&
         left.identity == right.identity;
}

/// Goes from one day on which something can change to the next, and writes down what does.
class Forecaster {
public:
  Forecaster(const Catalog& catalog, const Answers& answers, const EvidenceFacts& facts)
      : catalog_(catalog), answers_(answers), facts_(facts) {}

  Forecast run(const ForecastPeriod& period) {
    Date day = begin(period);
    while (day <= period.until) {
      // What lapsed earlier without an outcome changing is no cause of what changes on this day.
      const Assessment eve = assess_on(add_days(day, -1));
      const Assessment after = assess_on(day);
      add_day({catalog_, answers_, eve, after});
      day = forecast::next_day(after);
    }
    return std::move(forecast_);
  }

private:
  /// Assesses anew, since an assessment of many files is large: none is kept for later.
  [[nodiscard]] Assessment assess_on(Date day) const {
    return assess(catalog_, answers_, facts_, {day, forecast_.as_of.from}, forecast_.as_of.date);
  }

  /// The first day on which anything can change.
  Date begin(const ForecastPeriod& period) {
    forecast_.as_of = period.as_of;
    const Assessment today = assess_on(period.as_of.date);
    forecast_.until = period.until;
    forecast_.any_answered = today.any_answered;
    forecast_.score = today.score;
    forecast_.level = today.level;
    forecast_.claimed_level = today.claimed_level;
    once_.passed.assign(catalog_.criteria.size(), false);
    return forecast::next_day(today);
  }

  void add_day(const Passage& passage) {
    forecast::remember(passage.before, once_);
    ForecastDay day;
    day.date = passage.after.as_of.date;
    day.outcomes = outcome_changes(passage);
    day.levels = level_changes(passage, &Assessment::level);
    day.claimed_levels = level_changes(passage, &Assessment::claimed_level);
    for (LevelChange& change : day.levels) {
      if (change.kind == ChangeKind::lost) add_renewal(passage.after, change);
    }
    day.score = passage.after.score;
    day.level = passage.after.level;
    day.claimed_level = passage.after.claimed_level;
    if (!day.outcomes.empty()) forecast_.days.push_back(std::move(day));
  }

  std::vector<OutcomeChange> outcome_changes(const Passage& passage) {
    std::vector<OutcomeChange> changes;
    for (std::size_t i = 0; i < catalog_.criteria.size(); ++i) {
      const Outcome before = passage.before.findings[i].outcome;
      const Outcome after = passage.after.findings[i].outcome;
      if (before == after) continue;
      OutcomeChange change{i, kind_of(before, after), before, after, {}};
      if (change.kind != ChangeKind::gained) {
        change.causes = positions_of(forecast::find_lapses(passage, i));
      }
      changes.push_back(std::move(change));
    }
    return changes;
  }

  std::vector<std::size_t> positions_of(std::vector<Lapse> lapses) {
    std::vector<std::size_t> positions;
    std::vector<Lapse>& known = forecast_.lapses;
    for (Lapse& lapse : lapses) {
      auto place = std::ranges::find_if(
          known, [&](const Lapse& other) { return is_same_lapse(lapse, other); });
      if (place == known.end()) place = known.insert(known.end(), std::move(lapse));
      const auto position = static_cast<std::size_t>(std::distance(known.begin(), place));
      if (std::ranges::find(positions, position) == positions.end()) positions.push_back(position);
    }
    return positions;
  }

  void add_renewal(const Assessment& assessment, LevelChange& change) const {
    change.missing = passes_missing(catalog_, assessment, change.level);
    const Assessment today = assess_on(forecast_.as_of.date);
    const forecast::Loss loss{catalog_, answers_, facts_, today, assessment, change.level};
    change.renewal = forecast::find_renewal(loss, once_);
    change.other_work = forecast::find_other_work(loss, *change.renewal);
    change.kept = forecast::find_kept(loss, *change.renewal, forecast_.until);
  }

  const Catalog& catalog_;
  const Answers& answers_;
  const EvidenceFacts& facts_;
  Forecast forecast_;
  forecast::Once once_;
};

}  // namespace

Forecast make_forecast(const Catalog& catalog, const Answers& answers, const EvidenceFacts& facts,
                       const ForecastPeriod& period) {
  return Forecaster(catalog, answers, facts).run(period);
}

}  // namespace wwc
