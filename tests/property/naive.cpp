// SPDX-License-Identifier: MIT
#include "property/naive.hpp"

#include <algorithm>
#include <functional>

#include "property/calendar.hpp"
#include "property/naive_rules.hpp"

namespace wwc::property {
namespace {

constexpr int k_years_looked_ahead = 4;

void count(Score& score, const NaiveVerdict& verdict) {
  if (verdict.outcome == Outcome::not_applicable) return;
  ++score.possible;
  if (verdict.outcome == Outcome::pass) ++score.passed;
  if (verdict.outcome == Outcome::pass || verdict.outcome == Outcome::claimed ||
      verdict.outcome == Outcome::blocked) {
    ++score.claimed;
  }
  if (verdict.unchecked) ++score.unchecked;
}

Score score_of(const Level& level, const NaiveResult& result) {
  if (level.practices.empty()) return result.score;
  Score sum;
  for (std::size_t i = 0; i < result.practices.size(); ++i) {
    if (std::count(level.practices.begin(), level.practices.end(), i) == 0) continue;
    sum.possible += result.practices[i].possible;
    sum.passed += result.practices[i].passed;
    sum.claimed += result.practices[i].claimed;
  }
  return sum;
}

void find_levels(const Catalog& catalog, NaiveResult& result) {
  bool goes_on = true;
  bool claim_goes_on = true;
  for (std::size_t i = 0; i < catalog.levels.size(); ++i) {
    const Level& level = catalog.levels[i];
    const Score score = score_of(level, result);
    const std::uint32_t fewest = fewest_that_reach(level.at_least, score.possible);
    const bool can_be_reached = score.possible > 0;
    claim_goes_on = claim_goes_on && can_be_reached && score.claimed >= fewest;
    if (claim_goes_on) result.claimed_level = i;
    const bool is_reached = can_be_reached && score.passed >= fewest;
    if (goes_on && !is_reached && can_be_reached) {
      const std::uint32_t needs = fewest > score.passed ? fewest - score.passed : 0;
      result.next_level = NextLevel{i, needs};
    }
    goes_on = goes_on && is_reached;
    if (goes_on) result.level = i;
  }
}

/// The last day, from the as-of date on, before the first on which it no longer holds.
std::optional<Date> last_day(const Case& the_case,
                             const std::function<bool(const NaiveRules&)>& holds) {
  const Date end = shifted_months(the_case.as_of, 12 * k_years_looked_ahead);
  for (Date day = the_case.as_of; on_or_before(day, end); day = next_day(day)) {
    if (!holds(NaiveRules(the_case, next_day(day)))) return day;
  }
  return std::nullopt;
}

void find_item_expiry(const Case& the_case, std::size_t criterion, AnswerRef ref, NaiveItem& item) {
  if (item.outcome == ItemOutcome::met) {
    item.expires = last_day(the_case, [criterion, ref](const NaiveRules& rules) {
      return rules.item_outcome(criterion, ref) == ItemOutcome::met;
    });
  }
  if (item.documented) {
    item.documented_expires = last_day(the_case, [criterion, ref](const NaiveRules& rules) {
      return rules.item_documented(criterion, ref);
    });
  }
}

bool is_claim(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::claimed || outcome == Outcome::blocked;
}

void find_expiry(const Case& the_case, std::size_t criterion, NaiveVerdict& verdict) {
  for (std::size_t i = 0; i < verdict.checklist.size(); ++i) {
    find_item_expiry(the_case, criterion, {i}, verdict.checklist[i]);
  }
  if (verdict.own) find_item_expiry(the_case, criterion, {}, *verdict.own);
  for (std::size_t i = 0; i < verdict.documentation.size(); ++i) {
    if (verdict.documentation[i].state != EntryState::ok) continue;
    verdict.documentation[i].expires = last_day(the_case, [criterion, i](const NaiveRules& rules) {
      return rules.entry_ok({criterion, i});
    });
  }
  if (verdict.outcome == Outcome::pass) {
    verdict.expires = last_day(the_case, [criterion](const NaiveRules& rules) {
      return rules.outcome(criterion) == Outcome::pass;
    });
  } else if (is_claim(verdict.outcome)) {
    verdict.expires = last_day(the_case, [criterion](const NaiveRules& rules) {
      return is_claim(rules.outcome(criterion));
    });
  }
}

}  // namespace

std::uint32_t fewest_that_reach(Fraction share, std::uint32_t possible) {
  std::uint32_t count = 0;
  while (std::int64_t{count} * share.denominator < share.numerator * std::int64_t{possible})
    ++count;
  return count;
}

NaiveResult NaiveRules::result() const {
  NaiveResult result;
  result.practices.resize(case_.catalog.practices.size());
  for (std::size_t i = 0; i < case_.catalog.criteria.size(); ++i) {
    result.criteria.push_back(verdict(i));
    const Criterion& criterion = criterion_of(i);
    if (criterion.status != CriterionStatus::active) continue;
    count(result.score, result.criteria.back());
    count(result.practices[criterion.practice], result.criteria.back());
  }
  find_levels(case_.catalog, result);
  return result;
}

NaiveResult judge(const Case& the_case) {
  return NaiveRules(the_case, the_case.as_of).result();
}

NaiveResult judge_with_expiry(const Case& the_case) {
  NaiveResult result = judge(the_case);
  for (std::size_t i = 0; i < result.criteria.size(); ++i) {
    find_expiry(the_case, i, result.criteria[i]);
  }
  return result;
}

}  // namespace wwc::property
