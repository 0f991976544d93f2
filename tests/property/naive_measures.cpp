// SPDX-License-Identifier: MIT
#include <algorithm>

#include "property/calendar.hpp"
#include "property/naive_rules.hpp"

namespace wwc::property {
namespace {

bool takes(const Measure& measure, const Value& value) {
  if (std::holds_alternative<Within>(measure.kind)) return std::holds_alternative<Date>(value);
  if (std::holds_alternative<Share>(measure.kind)) return std::holds_alternative<ShareValue>(value);
  if (std::holds_alternative<Frequency>(measure.kind)) {
    return std::holds_alternative<std::vector<Date>>(value);
  }
  if (std::holds_alternative<Examples>(measure.kind)) {
    return std::holds_alternative<std::vector<Record>>(value);
  }
  if (std::holds_alternative<Options>(measure.kind)) {
    return std::holds_alternative<std::vector<std::string>>(value);
  }
  return false;
}

bool is_choice(const Value& value, Choice choice) {
  const Choice* given = std::get_if<Choice>(&value);
  return given != nullptr && *given == choice;
}

std::string comparable(const Examples& measure, const std::string& field, const Record& record) {
  const std::string value = field_value(record.fields, field);
  for (const RecordField& known : measure.fields) {
    if (known.name == field && known.kind == FieldKind::url) return plain_url(value);
  }
  return plain_text(value);
}

std::vector<std::string> values_of(const Examples& measure, const std::string& field,
                                   const Records& records) {
  std::vector<std::string> values;
  for (const Record* record : records)
    values.push_back(comparable(measure, field, *record));
  return values;
}

/// The records that share the value of the field with the given one, itself included.
Records same_value(const Examples& measure, const std::string& field, const Record& record,
                   const Records& records) {
  Records same;
  for (const Record* other : records) {
    if (comparable(measure, field, *other) == comparable(measure, field, record)) {
      same.push_back(other);
    }
  }
  return same;
}

}  // namespace

bool NaiveRules::is_known(Date date) const {
  return on_or_before(date, case_.as_of);
}

bool NaiveRules::is_recent(Date date, int months) const {
  return is_known(date) && on_or_before(date, day_) &&
         on_or_before(day_, shifted_months(date, months));
}

bool NaiveRules::in_period(Date date, int months, std::optional<CityDate> or_since) const {
  if (is_recent(date, months)) return true;
  const std::optional<Date>& began = case_.answers.city.administration_began;
  return or_since && began && is_known(date) && on_or_before(*began, date);
}

bool NaiveRules::frequency_holds(Cadence every, const std::vector<Date>& dates,
                                 std::optional<Date> since) const {
  if (every == Cadence::year) {
    return std::any_of(dates.begin(), dates.end(),
                       [this](Date date) { return is_recent(date, 12); });
  }
  int demanded = 0;
  for (int back = 1; back <= 4; ++back) {
    const std::vector<Date> days = days_of_quarter_before(day_, back);
    if (since && !on_or_before(*since, days.front())) continue;
    ++demanded;
    bool found = false;
    for (const Date date : dates) {
      if (is_known(date) && std::find(days.begin(), days.end(), date) != days.end()) found = true;
    }
    if (!found) return false;
  }
  return demanded > 0;
}

bool NaiveRules::record_counts_alone(const Examples& measure, const Record& record) const {
  for (const RecordField& field : measure.fields) {
    if (field_value(record.fields, field.name).empty()) return false;
  }
  if (!measure.within_months) return true;
  return record.date && in_period(*record.date, *measure.within_months, measure.or_since);
}

Records NaiveRules::counting_records(const Examples& measure, const Records& records) const {
  Records counting;
  for (const Record* record : records) {
    if (!record_counts_alone(measure, *record)) continue;
    const bool is_repeated =
        !measure.unique.empty() && !same_value(measure, measure.unique, *record, counting).empty();
    if (!is_repeated) counting.push_back(record);
  }
  return counting;
}

bool NaiveRules::examples_hold(const Examples& measure, const Records& records) const {
  const Records counting = counting_records(measure, records);
  if (measure.distinct.empty()) return counting.size() >= measure.at_least;
  std::vector<std::string> shown;
  for (const Record* record : counting) {
    const Records same = same_value(measure, measure.distinct, *record, counting);
    const bool enough = !measure.each || count_different(values_of(measure, measure.each->distinct,
                                                                   same)) >= measure.each->at_least;
    if (enough) shown.push_back(comparable(measure, measure.distinct, *record));
  }
  return count_different(shown) >= measure.at_least;
}

bool NaiveRules::value_holds(const Measure& measure, const Answer& answer) const {
  if (const auto* within = std::get_if<Within>(&measure.kind)) {
    return in_period(std::get<Date>(answer.met), within->months, within->or_since);
  }
  if (const auto* share = std::get_if<Share>(&measure.kind)) {
    const Fraction given = std::get<ShareValue>(answer.met).value;
    const std::int64_t left = given.numerator * share->limit.denominator;
    const std::int64_t right = share->limit.numerator * given.denominator;
    return share->bound == Bound::at_least ? left >= right : left > right;
  }
  if (const auto* frequency = std::get_if<Frequency>(&measure.kind)) {
    return frequency_holds(frequency->every, std::get<std::vector<Date>>(answer.met), answer.since);
  }
  if (const auto* examples = std::get_if<Examples>(&measure.kind)) {
    Records records;
    for (const Record& record : std::get<std::vector<Record>>(answer.met))
      records.push_back(&record);
    return examples_hold(*examples, records);
  }
  if (const auto* options = std::get_if<Options>(&measure.kind)) {
    std::vector<std::string> known;
    for (const std::string& id : std::get<std::vector<std::string>>(answer.met)) {
      if (std::find(options->of.begin(), options->of.end(), id) != options->of.end()) {
        known.push_back(id);
      }
    }
    return count_different(known) >= options->at_least;
  }
  return false;
}

const Measure* NaiveRules::measure_of(std::size_t criterion, AnswerRef ref) const {
  const std::optional<Measure>& measure = ref.item
                                              ? criterion_of(criterion).checklist[*ref.item].measure
                                              : criterion_of(criterion).measure;
  return measure ? &*measure : nullptr;
}

const Measure* NaiveRules::meant_measure(std::size_t criterion, AnswerRef ref) const {
  const Measure* measure = measure_of(criterion, ref);
  const Value& value = answer_of(criterion, ref).met;
  if (measure == nullptr) return nullptr;
  if (const auto* any = std::get_if<AnyOf>(&measure->kind)) {
    for (const Measure& alternative : any->measures) {
      if (takes(alternative, value)) return &alternative;
    }
    return nullptr;
  }
  return takes(*measure, value) ? measure : nullptr;
}

const Examples* NaiveRules::examples_of(std::size_t criterion, AnswerRef ref) const {
  const Measure* measure = meant_measure(criterion, ref);
  return measure == nullptr ? nullptr : std::get_if<Examples>(&measure->kind);
}

Records NaiveRules::records_of(std::size_t criterion, AnswerRef ref) const {
  Records records;
  const auto* given = std::get_if<std::vector<Record>>(&answer_of(criterion, ref).met);
  if (given == nullptr) return records;
  for (const Record& record : *given)
    records.push_back(&record);
  return records;
}

ItemOutcome NaiveRules::item_outcome(std::size_t criterion, AnswerRef ref) const {
  const Answer& answer = answer_of(criterion, ref);
  if (is_choice(answer.met, Choice::yes)) return ItemOutcome::met;
  if (is_choice(answer.met, Choice::no)) return ItemOutcome::unmet;
  if (std::holds_alternative<EmptyList>(answer.met)) return ItemOutcome::unmet;
  const Measure* measure = meant_measure(criterion, ref);
  if (measure == nullptr) return ItemOutcome::unanswered;
  return value_holds(*measure, answer) ? ItemOutcome::met : ItemOutcome::unmet;
}

std::vector<bool> NaiveRules::record_counts(std::size_t criterion, AnswerRef ref) const {
  std::vector<bool> counts;
  const Examples* measure = examples_of(criterion, ref);
  if (measure == nullptr) return counts;
  const Records counting = counting_records(*measure, records_of(criterion, ref));
  for (const Record* record : records_of(criterion, ref)) {
    counts.push_back(std::find(counting.begin(), counting.end(), record) != counting.end());
  }
  return counts;
}

bool NaiveRules::record_documented(std::size_t criterion, AnswerRef ref,
                                   const Record& record) const {
  const std::vector<Documentation>& entries = criterion_of(criterion).documentation;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::optional<ForRecords>& kind = entries[i].for_records;
    if (!kind || !(kind->of == ref)) continue;
    const bool belongs =
        plain_text(field_value(record.fields, kind->field)) == plain_text(kind->is);
    if (belongs && !entry_ok({criterion, i})) return false;
  }
  return true;
}

bool NaiveRules::measure_documented(std::size_t criterion, AnswerRef ref) const {
  if (measure_of(criterion, ref) == nullptr) return true;
  const Measure* measure = meant_measure(criterion, ref);
  if (measure == nullptr) return false;
  if (!std::holds_alternative<Examples>(measure->kind)) return true;
  Records documented;
  for (const Record* record : records_of(criterion, ref)) {
    if (record_documented(criterion, ref, *record)) documented.push_back(record);
  }
  return examples_hold(std::get<Examples>(measure->kind), documented);
}

bool NaiveRules::item_documented(std::size_t criterion, AnswerRef ref) const {
  if (item_outcome(criterion, ref) != ItemOutcome::met) return false;
  if (!measure_documented(criterion, ref)) return false;
  const std::vector<Documentation>& entries = criterion_of(criterion).documentation;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool belongs = ref.item && entries[i].for_item == ref.item;
    if (belongs && !entry_ok({criterion, i})) return false;
  }
  return true;
}

}  // namespace wwc::property
