// SPDX-License-Identifier: MIT
#include "engine/judge_measure.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "engine/judge_examples.hpp"
#include "support/period.hpp"
#include "support/text.hpp"
#include "wwc/quarters.hpp"

namespace wwc::engine {

namespace {

constexpr int k_months_in_quarter = 3;
constexpr int k_quarters_asked = 4;

template <class... Handlers>
struct overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
overloaded(Handlers...) -> overloaded<Handlers...>;

/// The quarters that must each have a date when the as-of date lies in the quarter given.
std::vector<Date> quarters_asked(Date running_quarter, const std::optional<Date>& since) {
  std::vector<Date> quarters;
  for (int back = k_quarters_asked; back >= 1; --back) {
    const Date start = add_months(running_quarter, -back * k_months_in_quarter);
    if (!since || start >= *since) quarters.push_back(start);
  }
  return quarters;
}

std::optional<Date> date_in_quarter(const std::set<Date>& dates, Date start) {
  const auto found = dates.lower_bound(start);
  if (found == dates.end() || *found > quarter_end(start)) return std::nullopt;
  return *found;
}

bool quarterly_holds(const std::set<Date>& dates, const std::optional<Date>& since, Date quarter) {
  const std::vector<Date> asked = quarters_asked(quarter, since);
  return !asked.empty() && std::all_of(asked.begin(), asked.end(), [&](Date start) {
    return date_in_quarter(dates, start).has_value();
  });
}

Measured judge_quarterly(const Answer& answer, const MeasureContext& context) {
  const std::set<Date> dates = known_dates(answer.met, context.as_of);
  const Date running = quarter_start(context.as_of);
  Measured result;
  const std::vector<Date> asked = quarters_asked(running, answer.since);
  for (const Date start : asked) {
    const std::optional<Date> date = date_in_quarter(dates, start);
    if (!date) result.missing.push_back(quarter_name(start));
    result.details.push_back(
        fmt::format("{}: {}", quarter_name(start), date ? to_string(*date) : "no date"));
  }
  if (asked.empty()) {
    result.details.push_back(
        fmt::format("no calendar quarter has passed in full since {}", to_string(*answer.since)));
  } else if (std::ssize(asked) < k_quarters_asked) {
    result.details.push_back(fmt::format("it began on {}: earlier quarters are not asked for",
                                         to_string(*answer.since)));
  }
  if (!quarterly_holds(dates, answer.since, running)) return result;
  // No date can lie after the as-of date, so a quarter after the running one is never covered.
  Date last = running;
  while (quarterly_holds(dates, answer.since, add_months(last, k_months_in_quarter))) {
    last = add_months(last, k_months_in_quarter);
  }
  result.standing = holds_through(quarter_end(last));
  return result;
}

Measured judge_yearly(const Answer& answer, const MeasureContext& context) {
  const std::set<Date> dates = known_dates(answer.met, context.as_of);
  Measured result;
  if (dates.empty()) {
    result.details.emplace_back("no date up to the as-of date");
    return result;
  }
  result.standing = in_period(*dates.rbegin(), k_months_in_year, std::nullopt, context);
  result.details.push_back("the latest date is " + to_string(*dates.rbegin()));
  return result;
}

Measured judge_within(const Within& within, const Answer& answer, const MeasureContext& context) {
  const auto* date = std::get_if<Date>(&answer.met);
  Measured result;
  if (date == nullptr || *date > context.as_of) return result;
  result.standing = in_period(*date, within.months, within.or_since, context);
  if (*date < support::earliest_within(within.months, context.as_of) && result.standing.holds) {
    result.details.push_back(to_string(*date) + " lies in the current administration");
    return result;
  }
  const std::string months = support::count_of(static_cast<std::size_t>(within.months), "month");
  result.details.push_back(to_string(*date) + (result.standing.holds
                                                   ? fmt::format(" lies within {}", months)
                                                   : fmt::format(" is more than {} old", months)));
  return result;
}

Measured judge_share(const Share& share, const Answer& answer) {
  const auto* given = std::get_if<ShareValue>(&answer.met);
  Measured result;
  if (given == nullptr) return result;
  result.standing = holds_if(share.bound == Bound::at_least ? given->value >= share.limit
                                                            : given->value > share.limit);
  result.details.push_back(fmt::format(
      "{} is {}; {} {} is asked", given->text, to_percent(given->value),
      share.bound == Bound::at_least ? "at least" : "more than", to_percent(share.limit)));
  return result;
}

Measured judge_options(const Options& options, const Answer& answer) {
  const auto* given = std::get_if<std::vector<std::string>>(&answer.met);
  Measured result;
  if (given == nullptr) return result;
  for (const std::string& option : options.of) {
    const bool is_named = std::find(given->begin(), given->end(), option) != given->end();
    if (!is_named) result.missing.push_back(option);
  }
  const std::size_t named = options.of.size() - result.missing.size();
  result.standing = holds_if(named >= options.at_least);
  result.details.push_back(fmt::format("{} of the {} options named, at least {} asked", named,
                                       options.of.size(), options.at_least));
  return result;
}

/// Whether the value is of the kind that the measure asks for.
bool takes(const Measure& measure, const Value& value) {
  return std::visit(
      overloaded{
          [&](const Within&) { return std::holds_alternative<Date>(value); },
          [&](const Share&) { return std::holds_alternative<ShareValue>(value); },
          [&](const Frequency&) {
            return std::holds_alternative<std::vector<Date>>(value) ||
                   std::holds_alternative<Date>(value);
          },
          [&](const Examples&) { return std::holds_alternative<std::vector<Record>>(value); },
          [&](const Options&) { return std::holds_alternative<std::vector<std::string>>(value); },
          [&](const AnyOf& any) {
            return std::any_of(any.measures.begin(), any.measures.end(),
                               [&](const Measure& each) { return takes(each, value); });
          }},
      measure.kind);
}

/// True where a date in each quarter is asked for an answer of this kind.
bool is_asked_quarterly(const std::optional<Measure>& measure, const Answer& answer) {
  if (!measure) return false;
  const auto* any = std::get_if<AnyOf>(&measure->kind);
  const Measure* meant = any == nullptr ? &*measure : measure_for(*any, answer.met);
  const auto* frequency = meant == nullptr ? nullptr : std::get_if<Frequency>(&meant->kind);
  return frequency != nullptr && frequency->every == Cadence::quarter;
}

struct ListedRecords {
  const Examples& examples;
  const std::vector<Record>& records;
};

/// Records that are given where the measure, or the one that is meant of several, asks for such.
std::optional<ListedRecords> listed_records(const Measure& measure, const Answer& answer) {
  const auto* any = std::get_if<AnyOf>(&measure.kind);
  const Measure* meant = any == nullptr ? &measure : measure_for(*any, answer.met);
  const auto* examples = meant == nullptr ? nullptr : std::get_if<Examples>(&meant->kind);
  const auto* given = std::get_if<std::vector<Record>>(&answer.met);
  if (examples == nullptr || given == nullptr) return std::nullopt;
  return ListedRecords{*examples, *given};
}

}  // namespace

std::set<Date> known_dates(const Value& value, Date as_of) {
  std::set<Date> dates;
  if (const auto* list = std::get_if<std::vector<Date>>(&value)) {
    dates.insert(list->begin(), list->end());
  } else if (const auto* date = std::get_if<Date>(&value)) {
    dates.insert(*date);
  }
  dates.erase(dates.upper_bound(as_of), dates.end());
  return dates;
}

std::optional<Date> waits_until(const std::optional<Measure>& measure, const Answer& answer,
                                Date as_of) {
  if (!is_asked_quarterly(measure, answer) || !answer.since) return std::nullopt;
  if (!quarters_asked(quarter_start(as_of), answer.since).empty()) return std::nullopt;
  return counts_from(*answer.since);
}

std::vector<Date> missing_quarters(const std::optional<Measure>& measure, const Answer& answer,
                                   Date as_of) {
  if (!is_asked_quarterly(measure, answer)) return {};
  const std::set<Date> dates = known_dates(answer.met, as_of);
  const Date running = quarter_start(as_of);
  std::vector<Date> missing = quarters_asked(running, answer.since);
  // What came before it began shows nothing.
  if (missing.empty()) missing = {first_whole_quarter(*answer.since)};
  std::erase_if(missing, [&](Date start) { return date_in_quarter(dates, start).has_value(); });
  return missing;
}

const Measure* measure_for(const AnyOf& any, const Value& value) {
  const auto found = std::find_if(any.measures.begin(), any.measures.end(),
                                  [&](const Measure& each) { return takes(each, value); });
  return found == any.measures.end() ? nullptr : &*found;
}

Measured judge_measure(const Measure& measure, const Answer& answer,
                       const MeasureContext& context) {
  return std::visit(
      overloaded{[&](const Within& within) { return judge_within(within, answer, context); },
                 [&](const Share& share) { return judge_share(share, answer); },
                 [&](const Frequency& frequency) {
                   return frequency.every == Cadence::quarter ? judge_quarterly(answer, context)
                                                              : judge_yearly(answer, context);
                 },
                 [&](const Examples& examples) {
                   const auto* records = std::get_if<std::vector<Record>>(&answer.met);
                   return records != nullptr ? judge_examples(examples, *records, context)
                                             : Measured{};
                 },
                 [&](const Options& options) { return judge_options(options, answer); },
                 [&](const AnyOf& any) {
                   const Measure* meant = measure_for(any, answer.met);
                   return meant != nullptr ? judge_measure(*meant, answer, context) : Measured{};
                 }},
      measure.kind);
}

Standing judge_documented(const Measure& measure, const Answer& answer,
                          const std::vector<RecordFinding>& records,
                          const MeasureContext& context) {
  const auto listed = listed_records(measure, answer);
  return listed ? judge_documented_examples(listed->examples, listed->records, records, context)
                : judge_measure(measure, answer, context).standing;
}

RecordsLeft documented_left(const Measure& measure, const Answer& answer,
                            const std::vector<RecordFinding>& records,
                            const MeasureContext& context) {
  const auto listed = listed_records(measure, answer);
  return listed ? documented_records_left(listed->examples, listed->records, records, context)
                : RecordsLeft{};
}

Standing in_period(Date date, int months, std::optional<CityDate> or_since,
                   const MeasureContext& context) {
  if (or_since) {
    const std::optional<Date> began = date_of(*or_since, context.city);
    if (began && date >= *began) return stays();
  }
  const Date last_day = add_months(date, months);
  return context.as_of <= last_day ? holds_through(last_day) : fails();
}

std::optional<Date> date_of(CityDate which, const City& city) {
  switch (which) {
    case CityDate::administration_began:
      return city.administration_began;
  }
  return std::nullopt;
}

}  // namespace wwc::engine
