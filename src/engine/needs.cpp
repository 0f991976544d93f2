// SPDX-License-Identifier: MIT
#include "engine/needs.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "engine/judge_examples.hpp"
#include "support/period.hpp"
#include "support/text.hpp"
#include "wording/measure_words.hpp"
#include "wwc/quarters.hpp"

namespace wwc::engine {

namespace {

template <class... Handlers>
struct overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
overloaded(Handlers...) -> overloaded<Handlers...>;

/// `2025-11-01 or later`, with the city's own date where that reaches further back.
std::string earliest_text(int months, std::optional<CityDate> or_since,
                          const MeasureContext& context) {
  const Date earliest = support::earliest_within(months, context.as_of);
  if (!or_since) return to_string(earliest) + " or later";
  const std::optional<Date> began = date_of(*or_since, context.city);
  if (began) return to_string(std::min(earliest, *began)) + " or later";
  return to_string(earliest) + " or later (or since the current administration began)";
}

std::string words_on_unique(const Examples& examples) {
  return examples.unique.empty() ? "" : fmt::format("; use no `{}` twice", examples.unique);
}

std::string examples_need(const Examples& measure, const MeasureContext& context) {
  std::vector<std::string> parts;
  for (const RecordField& field : measure.fields)
    parts.push_back(wording::field_text(field));
  if (measure.within_months) {
    parts.push_back("a date of " +
                    earliest_text(*measure.within_months, measure.or_since, context));
  }
  std::string text = "list " + wording::record_count(measure);
  if (!parts.empty()) text += "; give each " + support::join_words(parts);
  return text + words_on_unique(measure);
}

std::string options_need(const Options& options) {
  const std::string names = support::join(options.of, ", ");
  return options.at_least == options.of.size()
             ? "name all of: " + names
             : fmt::format("name at least {} of: {}", options.at_least, names);
}

/// `list a date in Q4 2026 and wait until that quarter is over: it counts from 2027-01-01 on`
std::string words_on_waiting(Date from, const std::vector<Date>& missing) {
  const std::string quarter = quarter_name(add_days(from, -1));
  const bool has_date = missing.empty();
  return fmt::format("{} is over: it counts from {} on",
                     has_date
                         ? fmt::format("wait until {}", quarter)
                         : fmt::format("list a date in {} and wait until that quarter", quarter),
                     to_string(from));
}

/// Of a practice with a beginning the quarters before that are not asked for.
std::string frequency_need(const Frequency& frequency, const Answer& answer,
                           const MeasureContext& context) {
  if (frequency.every == Cadence::year)
    return "give a date of " + earliest_text(k_months_in_year, {}, context);
  const std::vector<Date> missing = missing_quarters(Measure{frequency}, answer, context.as_of);
  if (const auto from = waits_until(Measure{frequency}, answer, context.as_of))
    return words_on_waiting(*from, missing);
  return fmt::format("give a date in {}{}", missing.size() == 1 ? "" : "each of ",
                     support::join_words(quarter_names(missing)));
}

std::string any_of_need(const AnyOf& any, const Answer& answer, const MeasureContext& context) {
  std::vector<std::string> needs;
  for (const Measure& each : any.measures)
    needs.push_back(describe_need(each, answer, context));
  return support::join(needs, ", or ");
}

/// False where a date shows that it took place before the first quarter that lacks one.
bool may_have_begun_later(const Frequency& frequency, const Answer& answer, Date as_of) {
  const std::set<Date> dates = known_dates(answer.met, as_of);
  const std::vector<Date> missing = missing_quarters(Measure{frequency}, answer, as_of);
  return dates.empty() || missing.empty() || *dates.begin() > missing.front();
}

std::string frequency_shortfall(const Frequency& frequency, const Answer& answer,
                                const Measured& measured, const MeasureContext& context) {
  if (frequency.every == Cadence::year) return frequency_need(frequency, answer, context);
  if (const auto from = waits_until(Measure{frequency}, answer, context.as_of))
    return words_on_waiting(*from, missing_quarters(Measure{frequency}, answer, context.as_of));
  return fmt::format(
      "list a date for {}, where none is given{}", support::join_words(measured.missing),
      may_have_begun_later(frequency, answer, context.as_of) ? "; if it began later, give `since`"
                                                             : "");
}

/// `complete record 2 (has no result) and add 1 record`. More than are needed, where nobody has
/// proved that it takes as many, are `up to` so many.
std::string action_on_records(const Measured& measured) {
  const RecordsLeft& left = measured.records_left;
  const std::string added =
      fmt::format("add {}{}", left.least_to_add == left.to_add ? "" : "up to ",
                  support::count_of(left.to_add, "record"));
  if (left.to_complete.empty()) return added;
  std::vector<std::string> records;
  for (const std::size_t position : left.to_complete) {
    records.push_back(fmt::format("record {} (has no {})", position + 1,
                                  support::join_words(measured.records[position].missing, "or")));
  }
  const std::string completed = "complete " + support::join_words(records);
  if (left.to_add == 0) return completed;
  return completed + (records.size() > 1 ? ", and " : " and ") + added;
}

/// What to do about records, how they stand, which others do not count, and what is asked.
std::string records_shortfall(const Examples& examples, const Measured& measured,
                              const MeasureContext& context) {
  const std::vector<std::size_t>& named = measured.records_left.to_complete;
  std::vector<std::string> details{measured.details.front()};
  for (std::size_t i = 0; i < measured.records.size(); ++i) {
    if (measured.records[i].counts() || std::ranges::binary_search(named, i)) continue;
    details.push_back(words_on_record(i, measured.records[i]));
  }
  const std::string age =
      examples.within_months
          ? ", each of " + earliest_text(*examples.within_months, examples.or_since, context)
          : "";
  return fmt::format("{}: {}; asked: {}{}{}", action_on_records(measured),
                     support::join(details, "; "), wording::record_count(examples), age,
                     words_on_unique(examples));
}

}  // namespace

std::string describe_need(const Measure& measure, const Answer& answer,
                          const MeasureContext& context) {
  return std::visit(
      overloaded{
          [&](const Within& within) {
            return "give a date of " + earliest_text(within.months, within.or_since, context);
          },
          [](const Share& share) {
            return fmt::format("give the share, such as `34 of 41`; {} is asked",
                               wording::share_text(share));
          },
          [&](const Frequency& frequency) { return frequency_need(frequency, answer, context); },
          [&](const Examples& examples) { return examples_need(examples, context); },
          [](const Options& options) { return options_need(options); },
          [&](const AnyOf& any) { return any_of_need(any, answer, context); }},
      measure.kind);
}

std::string describe_shortfall(const Measure& measure, const Answer& answer,
                               const Measured& measured, const MeasureContext& context) {
  if (std::holds_alternative<EmptyList>(answer.met)) return describe_need(measure, answer, context);
  return std::visit(
      overloaded{
          [&](const Within& within) {
            return fmt::format("renew it: a date of {} is asked",
                               earliest_text(within.months, within.or_since, context));
          },
          [&](const Share& share) {
            const auto* given = std::get_if<ShareValue>(&answer.met);
            return fmt::format("raise the share: {} is given, {} is asked",
                               given != nullptr ? to_percent(given->value) : "no share",
                               wording::share_text(share));
          },
          [&](const Frequency& frequency) {
            return frequency_shortfall(frequency, answer, measured, context);
          },
          [&](const Examples& examples) { return records_shortfall(examples, measured, context); },
          [&](const Options& options) {
            return options.at_least == options.of.size()
                       ? "still missing: " + support::join(measured.missing, ", ")
                       : options_need(options);
          },
          [&](const AnyOf& any) {
            const Measure* meant = measure_for(any, answer.met);
            return meant == nullptr ? any_of_need(any, answer, context)
                                    : describe_shortfall(*meant, answer, measured, context);
          }},
      measure.kind);
}

}  // namespace wwc::engine
