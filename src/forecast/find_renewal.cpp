// SPDX-License-Identifier: MIT
#include "forecast/find_renewal.hpp"

#include <iterator>
#include <utility>

#include "forecast/find_lapses.hpp"
#include "forecast/next_day.hpp"
#include "forecast/renew.hpp"
#include "wwc/assess.hpp"

namespace wwc::forecast {
namespace {

bool is_planned(const PlanResult& result) {
  return result.outcome == PlanOutcome::planned;
}

/// Whether the level is there by what an assessment found.
bool has_level(const Assessment& assessment, std::size_t level) {
  return assessment.level && *assessment.level >= level;
}

std::vector<Lapse> lapses_between(const Passage& passage) {
  std::vector<Lapse> lapses;
  for (std::size_t i = 0; i < passage.catalog.criteria.size(); ++i) {
    const bool is_lost = passage.catalog.criteria[i].is_counted() &&
                         passage.before.findings[i].outcome == Outcome::pass &&
                         passage.after.findings[i].outcome != Outcome::pass;
    if (!is_lost) continue;
    std::vector<Lapse> found = find_lapses(passage, i);
    lapses.insert(lapses.end(), std::make_move_iterator(found.begin()),
                  std::make_move_iterator(found.end()));
  }
  return lapses;
}

}  // namespace

void remember(const Assessment& assessment, Once& once) {
  for (std::size_t i = 0; i < once.passed.size(); ++i) {
    if (assessment.findings[i].outcome == Outcome::pass) once.passed[i] = true;
  }
}

PlanResult find_renewal(const Loss& loss, const Once& once) {
  PlanRequest request;
  request.level = loss.level;
  request.excluded = once.passed;
  request.excluded.flip();
  request.now = &loss.now;
  return make_plan(loss.catalog, loss.answers, loss.assessment, request);
}

std::optional<PlanResult> find_other_work(const Loss& loss, const PlanResult& renewal) {
  PlanRequest request;
  request.level = loss.level;
  request.now = &loss.now;
  PlanResult least = make_plan(loss.catalog, loss.answers, loss.assessment, request);
  if (!is_planned(least)) return std::nullopt;
  if (is_planned(renewal) && least.level_total.tenths >= renewal.level_total.tenths)
    return std::nullopt;
  return least;
}

std::optional<Kept> find_kept(const Loss& loss, const PlanResult& renewal, Date until) {
  if (!is_planned(renewal)) return std::nullopt;
  const RenewedCity city = renew(loss, renewal.best);
  const AsOf first = loss.assessment.as_of;
  Assessment before = assess(loss.catalog, city.answers, city.facts, first);
  if (!has_level(before, loss.level)) return std::nullopt;
  while (before.as_of.date < until) {
    const Date day = next_day(before);
    if (day > until) break;
    Assessment after = assess(loss.catalog, city.answers, city.facts, {day, first.from});
    if (!has_level(after, loss.level)) {
      const Date last = add_days(day, -1);
      const Assessment eve = assess(loss.catalog, city.answers, city.facts, {last, first.from});
      return Kept{last, true, lapses_between({loss.catalog, city.answers, eve, after})};
    }
    before = std::move(after);
  }
  return Kept{until, false, {}};
}

}  // namespace wwc::forecast
