// SPDX-License-Identifier: MIT
#include "property/change.hpp"

#include <algorithm>

#include "property/generate.hpp"
#include "property/improve.hpp"
#include "property/naive_rules.hpp"
#include "support/sha256.hpp"

namespace wwc::property {
namespace {

struct Place {
  std::size_t criterion = 0;
  AnswerRef ref;
};

Answer& answer_at(Case& city, Place place) {
  CriterionAnswer& answers = city.answers.criteria[place.criterion];
  return place.ref.item ? answers.checklist[*place.ref.item] : answers.own;
}

const std::optional<Measure>& measure_at(const Case& city, Place place) {
  const Criterion& criterion = city.catalog.criteria[place.criterion];
  return place.ref.item ? criterion.checklist[*place.ref.item].measure : criterion.measure;
}

Place random_place(Random& random, const Case& city) {
  const std::size_t index = random.below(city.catalog.criteria.size());
  const Criterion& criterion = city.catalog.criteria[index];
  const bool is_own = criterion.checklist.empty() || (criterion.measure && random.chance(25));
  if (is_own) return {index, {}};
  return {index, {random.below(criterion.checklist.size())}};
}

std::string name_of(const Case& city, Place place) {
  return full_id(city.catalog.criteria[place.criterion], place.ref);
}

bool asks_for_minutes(const Case& city, Place place) {
  const std::vector<Documentation>& entries = city.catalog.criteria[place.criterion].documentation;
  return std::any_of(entries.begin(), entries.end(),
                     [place](const Documentation& entry) { return entry.latest_of == place.ref; });
}

bool has_unique_records(const Measure& measure) {
  if (const auto* examples = std::get_if<Examples>(&measure.kind)) return !examples->unique.empty();
  const auto* any = std::get_if<AnyOf>(&measure.kind);
  return any != nullptr &&
         std::any_of(any->measures.begin(), any->measures.end(), has_unique_records);
}

const Examples* examples_in(const Measure& measure) {
  if (const auto* any = std::get_if<AnyOf>(&measure.kind)) {
    for (const Measure& alternative : any->measures) {
      if (const Examples* examples = examples_in(alternative)) return examples;
    }
  }
  return std::get_if<Examples>(&measure.kind);
}

std::string answer_it(Random& random, Case& city, Place place) {
  Answer& answer = answer_at(city, place);
  const Choice* choice = std::get_if<Choice>(&answer.met);
  const bool is_open = std::holds_alternative<std::monostate>(answer.met) ||
                       std::holds_alternative<EmptyList>(answer.met) ||
                       (choice != nullptr && *choice != Choice::yes);
  if (!is_open) return {};
  if (asks_for_minutes(city, place) || random.chance(30)) {
    answer.met = Choice::yes;
  } else {
    make_met(city, place.criterion, place.ref);
  }
  return "answered " + name_of(city, place);
}

std::string lengthen_answer(Random& random, Case& city, Place place) {
  const std::optional<Measure>& measure = measure_at(city, place);
  Answer& answer = answer_at(city, place);
  if (!measure) return {};
  if (auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
    records->push_back(random_record(random, city, *examples_in(*measure)));
    return "added a record to " + name_of(city, place);
  }
  auto* dates = std::get_if<std::vector<Date>>(&answer.met);
  if (dates != nullptr && !asks_for_minutes(city, place)) {
    dates->push_back(random_date(random, city.as_of));
    return "added a date to " + name_of(city, place);
  }
  if (std::holds_alternative<Date>(answer.met)) {
    answer.met = city.as_of;
    return "renewed the date of " + name_of(city, place);
  }
  if (std::holds_alternative<ShareValue>(answer.met)) {
    answer.met = ShareValue{Fraction{1, 1}, "100%"};
    return "raised the share of " + name_of(city, place);
  }
  return {};
}

std::string renew_record(Random& random, Case& city, Place place) {
  const std::optional<Measure>& measure = measure_at(city, place);
  auto* records = std::get_if<std::vector<Record>>(&answer_at(city, place).met);
  if (!measure || records == nullptr || has_unique_records(*measure)) return {};
  (*records)[random.below(records->size())].date = city.as_of;
  return "renewed a record of " + name_of(city, place);
}

std::vector<EntryRef> entries_of(const Case& city) {
  std::vector<EntryRef> entries;
  for (std::size_t i = 0; i < city.catalog.criteria.size(); ++i) {
    for (std::size_t j = 0; j < city.catalog.criteria[i].documentation.size(); ++j) {
      entries.push_back({i, j});
    }
  }
  return entries;
}

std::string add_piece(Random& random, Case& city) {
  const std::vector<EntryRef> entries = entries_of(city);
  if (entries.empty()) return {};
  const EntryRef ref = random.pick(entries);
  const Documentation& entry = city.catalog.criteria[ref.criterion].documentation[ref.entry];
  std::vector<Evidence>& pieces = city.answers.criteria[ref.criterion].documentation[ref.entry];
  const auto place = static_cast<std::ptrdiff_t>(random.below(pieces.size() + 1));
  pieces.insert(pieces.begin() + place, random_piece(random, city, entry));
  return "added a piece to " + full_id(city.catalog, ref);
}

std::string complete_piece(Random& random, Case& city) {
  const std::vector<EntryRef> entries = entries_of(city);
  if (entries.empty()) return {};
  const EntryRef ref = random.pick(entries);
  const Documentation& entry = city.catalog.criteria[ref.criterion].documentation[ref.entry];
  std::vector<Evidence>& pieces = city.answers.criteria[ref.criterion].documentation[ref.entry];
  if (pieces.empty()) return {};
  Evidence& piece = pieces[random.below(pieces.size())];
  if (piece.pages->empty()) piece.pages = std::string("12");
  if (!entry.latest_of) piece.date = city.as_of;
  Contact contact = *piece.contact;
  if (plain_text(contact.name).empty()) contact.name = "Ana";
  if (plain_text(contact.title).empty()) contact.title = "Officer";
  if (plain_text(contact.email).empty()) contact.email = "ana@city.example";
  piece.contact = contact;
  for (const RecordField& field : entry.fields) {
    if (!field_value(piece.fields, field.name).empty()) continue;
    piece.fields.emplace_back(field.name, field_sample(field, random.below(3)));
  }
  return "completed a piece of " + full_id(city.catalog, ref);
}

std::string repair_file(Random& random, Case& city) {
  std::vector<std::string> broken{"docs/absent.pdf"};
  for (const auto& [path, fact] : city.facts.files) {
    if (fact.state != FileState::ok) broken.push_back(path);
  }
  const std::string path = random.pick(broken);
  const std::string digits = random.chance(30) ? "a" : std::to_string(random.between(1, 9));
  city.facts.files[path] = FileFact{FileState::ok, 5, support::sha256(digits), ""};
  return "repaired " + path;
}

}  // namespace

std::string make_better(Random& random, Case& city) {
  const Place place = random_place(random, city);
  switch (random.between(0, 6)) {
    case 0:
      return answer_it(random, city, place);
    case 1:
    case 2:
      return lengthen_answer(random, city, place);
    case 3:
      return renew_record(random, city, place);
    case 4:
      return add_piece(random, city);
    case 5:
      return complete_piece(random, city);
    default:
      return repair_file(random, city);
  }
}

std::string make_worse(Random& random, Case& city) {
  const Place place = random_place(random, city);
  if (random.chance(50)) {
    if (asks_for_minutes(city, place)) return {};
    answer_at(city, place).met = Choice::no;
    return "denied " + name_of(city, place);
  }
  const std::vector<EntryRef> entries = entries_of(city);
  if (entries.empty()) return {};
  const EntryRef ref = random.pick(entries);
  std::vector<Evidence>& pieces = city.answers.criteria[ref.criterion].documentation[ref.entry];
  if (pieces.empty()) return {};
  pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(random.below(pieces.size())));
  return "took a piece from " + full_id(city.catalog, ref);
}

}  // namespace wwc::property
