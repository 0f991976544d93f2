// SPDX-License-Identifier: MIT
#include "engine/judge_examples.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "engine/records_left.hpp"
#include "support/blank_text.hpp"
#include "support/text.hpp"
#include "support/url.hpp"

namespace wwc::engine {

namespace {

/// A record with how long it counts, as far as it alone is concerned.
struct Candidate {
  const Record* record;
  Standing standing;
  RecordKeys keys;
};

std::string key_of(const Examples& measure, const Record& record, std::string_view field) {
  return field.empty() ? std::string{}
                       : distinct_key(measure.fields, field, field_value(record.fields, field));
}

RecordKeys keys_of(const Examples& measure, const Record& record) {
  return {key_of(measure, record, measure.unique), key_of(measure, record, measure.distinct),
          measure.each ? key_of(measure, record, measure.each->distinct) : std::string{}};
}

Candidate judge_alone(const Examples& measure, const Record& record, RecordFinding& finding,
                      const MeasureContext& context) {
  std::vector<std::string> missing;
  for (const RecordField& field : measure.fields) {
    if (support::is_blank_text(field_value(record.fields, field.name)))
      missing.push_back(field.name);
  }
  finding.missing = missing;
  const bool may_be_recent =
      measure.within_months && !record.date &&
      in_period(context.given_by, *measure.within_months, measure.or_since, context).holds;
  if (may_be_recent) finding.missing.emplace_back("date");
  Standing standing = stays();
  if (measure.within_months) {
    const bool is_dated = record.date && *record.date <= context.as_of;
    standing = is_dated ? in_period(*record.date, *measure.within_months, measure.or_since, context)
                        : fails();
    if (!is_dated) {
      finding.state = PieceState::undated;
      finding.detail =
          may_be_recent || record.date ? "has no date" : "has no date and is too old by then";
    } else if (!standing.holds) {
      finding.state = PieceState::stale;
      finding.detail = fmt::format("{} is too long ago", to_string(*record.date));
    }
  }
  if (!missing.empty()) {
    if (finding.state == PieceState::ok) finding.state = PieceState::incomplete;
    finding.detail += fmt::format("{}has no {}", finding.detail.empty() ? "" : "; ",
                                  support::join_words(missing, "or"));
    standing = fails();
  }
  return {&record, standing, standing.holds ? keys_of(measure, record) : RecordKeys{}};
}

bool counts_on(const Standing& standing, Date day) {
  return standing.holds && (!standing.expires || day <= *standing.expires);
}

/// Of the records that count otherwise on that day, those whose `unique` value no earlier one has.
std::vector<const Candidate*> unique_on(const Examples& measure,
                                        const std::vector<Candidate>& candidates, Date day) {
  std::vector<const Candidate*> counting;
  std::unordered_set<std::string_view> seen;
  for (const Candidate& candidate : candidates) {
    if (!counts_on(candidate.standing, day)) continue;
    if (measure.unique.empty() || seen.insert(candidate.keys.unique).second)
      counting.push_back(&candidate);
  }
  return counting;
}

/// The distinct values that count, each with the distinct values of the `each` field it shows.
std::unordered_map<std::string_view, std::unordered_set<std::string_view>> values_of(
    const Examples& measure, const std::vector<const Candidate*>& records) {
  std::unordered_map<std::string_view, std::unordered_set<std::string_view>> values;
  for (const Candidate* record : records) {
    auto& shown = values[record->keys.distinct];
    if (measure.each) shown.insert(record->keys.of_each);
  }
  return values;
}

std::size_t count_on(const Examples& measure, const std::vector<Candidate>& candidates, Date day) {
  const std::vector<const Candidate*> records = unique_on(measure, candidates, day);
  if (measure.distinct.empty()) return records.size();
  const auto values = values_of(measure, records);
  return static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [&](const auto& it) {
    return !measure.each || it.second.size() >= measure.each->at_least;
  }));
}

/// The record with a value that no other has in each field that it leaves out.
Record completed(const Examples& measure, Record record, std::size_t position) {
  for (const RecordField& field : measure.fields) {
    if (!support::is_blank_text(field_value(record.fields, field.name))) continue;
    std::erase_if(record.fields, [&](const auto& given) { return given.first == field.name; });
    record.fields.emplace_back(field.name, fmt::format("\uE000{}", position));
  }
  return record;
}

/// The records that count, and those that would once they are complete.
std::vector<UsableRecord> usable_records(const Examples& measure,
                                         const std::vector<Candidate>& candidates,
                                         const std::vector<RecordFinding>& findings, Date as_of) {
  std::vector<UsableRecord> usable;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Record& record = *candidates[i].record;
    if (counts_on(candidates[i].standing, as_of)) {
      usable.push_back({candidates[i].keys, true, i});
    } else if (can_be_completed(findings[i])) {
      const auto is_open = [&](std::string_view field) {
        return support::is_blank_text(field_value(record.fields, field));
      };
      usable.push_back({keys_of(measure, completed(measure, record, i)), false, i,
                        is_open(measure.distinct),
                        measure.each && is_open(measure.each->distinct)});
    }
  }
  return usable;
}

/// Holds through the last day before the first on which too few records count.
Standing judge_together(const Examples& measure, const std::vector<Candidate>& candidates,
                        Date as_of) {
  if (count_on(measure, candidates, as_of) < measure.at_least) return fails();
  std::set<Date> last_days;
  for (const Candidate& candidate : candidates) {
    if (candidate.standing.holds && candidate.standing.expires) {
      last_days.insert(*candidate.standing.expires);
    }
  }
  for (const Date last_day : last_days) {
    if (count_on(measure, candidates, add_days(last_day, 1)) < measure.at_least) {
      return holds_through(last_day);
    }
  }
  return stays();
}

void mark_repeats(const Examples& measure, const std::vector<Candidate>& candidates,
                  const MeasureContext& context, std::vector<RecordFinding>& findings) {
  const std::vector<const Candidate*> counting = unique_on(measure, candidates, context.as_of);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const bool is_counting = std::ranges::binary_search(counting, &candidates[i]);
    if (!candidates[i].standing.holds || is_counting) continue;
    findings[i].repeats_unique = true;
    findings[i].detail = fmt::format("an earlier record has the same {}", measure.unique);
  }
}

/// Records do not only cease to count: one comes to count when an earlier one with its unique value
/// lapses before it.
void mark_hiding(const Examples& measure, const std::vector<Candidate>& candidates,
                 std::vector<RecordFinding>& findings) {
  if (measure.unique.empty()) return;
  std::unordered_map<std::string_view, Date> last_day_of_later;
  for (std::size_t i = candidates.size(); i-- > 0;) {
    const Candidate& candidate = candidates[i];
    if (!candidate.standing.holds) continue;
    const Date last_day = candidate.standing.expires.value_or(k_last_date);
    const auto [later, is_only] = last_day_of_later.emplace(candidate.keys.unique, last_day);
    if (is_only) continue;
    if (last_day < later->second) findings[i].hides_until = last_day;
    later->second = std::max(later->second, last_day);
  }
}

std::string counted_things(const Examples& measure) {
  return measure.distinct.empty() ? "records" : "different values of `" + measure.distinct + "`";
}

std::string summary_of(const Examples& measure, const std::vector<Candidate>& candidates,
                       Date as_of) {
  const std::string each = measure.each
                               ? fmt::format(", each with at least {} different values of `{}`",
                                             measure.each->at_least, measure.each->distinct)
                               : "";
  const std::size_t count = count_on(measure, candidates, as_of);
  const std::string counted = counted_things(measure) + each;
  return count > measure.at_least
             ? fmt::format("{} {}, {} needed", count, counted, measure.at_least)
             : fmt::format("{} of at least {} {}", count, measure.at_least, counted);
}

}  // namespace

Measured judge_examples(const Examples& measure, const std::vector<Record>& records,
                        const MeasureContext& context) {
  Measured result;
  std::vector<Candidate> candidates;
  result.records.resize(records.size());
  for (std::size_t i = 0; i < records.size(); ++i) {
    candidates.push_back(judge_alone(measure, records[i], result.records[i], context));
  }
  mark_repeats(measure, candidates, context, result.records);
  mark_hiding(measure, candidates, result.records);
  result.standing = judge_together(measure, candidates, context.as_of);
  result.records_left =
      records_left(measure, usable_records(measure, candidates, result.records, context.as_of));
  result.steps = std::max(result.records_left.steps(), 1U);
  result.details.push_back(summary_of(measure, candidates, context.as_of));
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (result.records[i].counts()) continue;
    result.details.push_back(words_on_record(i, result.records[i]));
  }
  return result;
}

Standing judge_documented_examples(const Examples& measure, const std::vector<Record>& records,
                                   const std::vector<RecordFinding>& findings,
                                   const MeasureContext& context) {
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < records.size(); ++i) {
    RecordFinding ignored;
    if (findings[i].documented) {
      candidates.push_back(judge_alone(measure, records[i], ignored, context));
    }
  }
  return judge_together(measure, candidates, context.as_of);
}

RecordsLeft documented_records_left(const Examples& measure, const std::vector<Record>& records,
                                    const std::vector<RecordFinding>& findings,
                                    const MeasureContext& context) {
  std::vector<Candidate> candidates;
  std::vector<RecordFinding> alone(records.size());
  for (std::size_t i = 0; i < records.size(); ++i)
    candidates.push_back(judge_alone(measure, records[i], alone[i], context));
  std::vector<UsableRecord> usable = usable_records(measure, candidates, alone, context.as_of);
  std::erase_if(usable,
                [&](const UsableRecord& record) { return !findings[record.position].documented; });
  return records_left(measure, usable);
}

bool can_be_completed(const RecordFinding& finding) {
  const bool lacks_something =
      finding.state == PieceState::incomplete || finding.state == PieceState::undated;
  return lacks_something && (finding.state != PieceState::undated || finding.lacks("date"));
}

std::string words_on_record(std::size_t position, const RecordFinding& finding) {
  return fmt::format("record {} does not count: {}", position + 1, finding.detail);
}

std::string_view field_value(const Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields) {
    if (key == name) return value;
  }
  return {};
}

std::string distinct_key(const std::vector<RecordField>& kinds, std::string_view name,
                         std::string_view value) {
  for (const RecordField& field : kinds) {
    if (field.name == name && field.kind == FieldKind::url) return support::normalized_url(value);
  }
  return support::normalized_text(value);
}

}  // namespace wwc::engine
