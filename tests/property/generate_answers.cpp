// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "property/calendar.hpp"
#include "property/generate.hpp"
#include "property/improve.hpp"
#include "support/sha256.hpp"

namespace wwc::property {
namespace {

const std::vector<std::string> k_texts{"alpha",     " Alpha",   "ALPHA  ", "beta",
                                       "beta  two", "Beta Two", "gamma",   "delta"};
const std::vector<std::string> k_urls{
    "https://city.example/a",          "HTTPS://City.Example/a/",
    "https://city.example:443/a#part", "https://city.example/A",
    "http://city.example/a",           "https://city.example",
    "https://city.example/",           "https://city.example/a?page=1",
    "https://city.example/a?page=2",   "https://city.example:8443/a"};
const std::vector<std::string> k_paths{"docs/a.pdf",         "docs/b.pdf",     "docs/c.pdf",
                                       "docs/copy-of-a.pdf", "docs/d.pdf",     "docs/e.pdf",
                                       "docs/f.pdf",         "docs/absent.pdf"};

Date random_as_of(Random& random) {
  const std::vector<Date> borders{Date(2026, 11, 1),  Date(2024, 2, 29), Date(2026, 1, 1),
                                  Date(2025, 12, 31), Date(2026, 2, 28), Date(2026, 3, 31),
                                  Date(2026, 4, 1),   Date(2025, 5, 31), Date(2026, 6, 30)};
  if (random.chance(70)) return random.pick(borders);
  return shifted_days(Date(2026, 1, 1), random.between(0, 364));
}

Date quarter_border(Random& random, Date as_of) {
  const std::vector<Date> days = days_of_quarter_before(as_of, random.between(0, 5));
  return random.chance(50) ? days.front() : days.back();
}

bool field_is_free(const Documentation& entry, const std::string& name) {
  return std::none_of(entry.fields.begin(), entry.fields.end(),
                      [&name](const RecordField& field) { return field.name == name; });
}

std::string random_field(Random& random, const RecordField& field) {
  if (field.kind == FieldKind::choice) return random.pick(field.choices);
  return random.pick(field.kind == FieldKind::url ? k_urls : k_texts);
}

Value random_share(Random& random) {
  const std::vector<std::pair<Fraction, std::string>> shares{
      {{80, 100}, "80%"}, {{4, 5}, "4 of 5"},     {{801, 1000}, "80.1%"}, {{799, 1000}, "79.9%"},
      {{33, 100}, "33%"}, {{1, 3}, "1 of 3"},     {{334, 1000}, "33.4%"}, {{33, 41}, "33 of 41"},
      {{1, 2}, "50%"},    {{21, 41}, "21 of 41"}, {{0, 7}, "0 of 7"},     {{1, 1}, "100%"}};
  const auto& [value, text] = random.pick(shares);
  return ShareValue{value, text};
}

std::vector<Date> random_dates(Random& random, Date as_of) {
  std::vector<Date> dates;
  if (random.chance(75)) {
    for (int back = 1; back <= 4; ++back) {
      const std::vector<Date> days = days_of_quarter_before(as_of, back);
      if (random.chance(93)) dates.push_back(random.chance(50) ? days.front() : days.back());
    }
  }
  const int more = random.between(dates.empty() ? 1 : 0, 3);
  for (int i = 0; i < more; ++i)
    dates.push_back(random_date(random, as_of));
  if (random.chance(30)) std::reverse(dates.begin(), dates.end());
  return dates;
}

std::vector<Record> random_records(Random& random, const Case& the_case, const Examples& measure) {
  const std::uint32_t each = measure.each ? measure.each->at_least : 1;
  const int enough = static_cast<int>(measure.at_least * each);
  std::vector<Record> records;
  if (random.chance(50)) {
    records = std::get<std::vector<Record>>(holding_value(the_case, {measure}));
    if (random.chance(60)) {
      records[random.below(records.size())] = random_record(random, the_case, measure);
    }
  }
  const int more = random.between(records.empty() ? 1 : 0, enough + 1);
  for (int i = 0; i < more; ++i) {
    const auto place = static_cast<std::ptrdiff_t>(random.below(records.size() + 1));
    records.insert(records.begin() + place, random_record(random, the_case, measure));
  }
  return records;
}

Value random_answer(Random& random, const Case& the_case, const std::optional<Measure>& measure) {
  const int kind = random.between(1, 100);
  if (kind <= 12) return std::monostate{};
  if (kind <= 20) return Choice::no;
  if (kind <= 25) return Choice::unknown;
  if (kind <= 28) return EmptyList{};
  if (!measure || kind <= 36) return Choice::yes;
  if (kind <= 55) return holding_value(the_case, *measure);
  return random_value(random, the_case, *measure);
}

void answer_item(Random& random, const Case& the_case, const std::optional<Measure>& measure,
                 Answer& answer) {
  answer.met = random_answer(random, the_case, measure);
  const auto* frequency = measure ? std::get_if<Frequency>(&measure->kind) : nullptr;
  if (frequency != nullptr && frequency->every == Cadence::quarter && random.chance(30)) {
    answer.since = random.chance(60) ? quarter_border(random, the_case.as_of)
                                     : random_date(random, the_case.as_of);
  }
}

void give_evidence(Random& random, Case& the_case, EntryRef ref, int quality) {
  const Documentation& entry = the_case.catalog.criteria[ref.criterion].documentation[ref.entry];
  std::vector<Evidence>& pieces = the_case.answers.criteria[ref.criterion].documentation[ref.entry];
  if (entry.same_as && random.chance(quality)) {
    const EntryRef there = *entry.same_as;
    pieces = the_case.answers.criteria[there.criterion].documentation[there.entry];
    for (Evidence& piece : pieces)
      piece.pages = std::string(random.chance(quality) ? "3" : "");
  } else if (random.chance(quality)) {
    make_entry_ok(the_case, ref);
    if (random.chance(40)) pieces.back() = random_piece(random, the_case, entry);
  }
  const int more = random.between(pieces.empty() ? 0 : -2, 3);
  for (int i = 0; i < more; ++i)
    pieces.push_back(random_piece(random, the_case, entry));
}

void find_files(Random& random, Case& the_case) {
  const std::vector<FileState> bad{FileState::missing, FileState::empty, FileState::unreadable,
                                   FileState::outside, FileState::changed};
  for (const std::string& path : k_paths) {
    if (path == "docs/absent.pdf") continue;
    FileFact fact;
    fact.state = random.chance(80) ? FileState::ok : random.pick(bad);
    if (fact.state == FileState::ok) {
      fact.size = 10;
      const char content = path == "docs/copy-of-a.pdf" ? 'a' : path[5];
      fact.sha256 = support::sha256({&content, 1});
    }
    the_case.facts.files[path] = fact;
  }
}

void answer_criterion(Random& random, Case& the_case, std::size_t index, int quality) {
  const Criterion& criterion = the_case.catalog.criteria[index];
  CriterionAnswer& answers = the_case.answers.criteria[index];
  answers.checklist.resize(criterion.checklist.size());
  answers.documentation.resize(criterion.documentation.size());
  if (random.chance(3)) return;
  answers.is_given = true;
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    if (random.chance(quality)) {
      make_met(the_case, index, {i});
    } else {
      answer_item(random, the_case, criterion.checklist[i].measure, answers.checklist[i]);
    }
  }
  if (criterion.is_answered_itself()) {
    if (random.chance(quality)) {
      make_met(the_case, index, {});
    } else {
      answer_item(random, the_case, criterion.measure, answers.own);
    }
  }
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    give_evidence(random, the_case, {index, i}, quality);
  }
  answers.not_applicable = criterion.not_applicable_allowed && random.chance(20);
  if (answers.not_applicable || random.chance(30)) answers.justification = "No such duty here.";
  if (random.chance(5)) answers.justification = "  ";
}

}  // namespace

Date random_date(Random& random, Date as_of) {
  const std::vector<int> months{0, 1, 6, 12, 24, 36};
  const int kind = random.between(1, 100);
  if (kind <= 50) {
    return shifted_days(shifted_months(as_of, -random.pick(months)), random.between(-2, 0));
  }
  if (kind <= 75) return quarter_border(random, as_of);
  if (kind <= 80) return shifted_days(as_of, random.between(1, 40));
  return shifted_days(as_of, -random.between(0, 1200));
}

Record random_record(Random& random, const Case& the_case, const Examples& measure) {
  Record record;
  if (random.chance(94)) record.date = random_date(random, the_case.as_of);
  for (const RecordField& field : measure.fields) {
    if (random.chance(96)) record.fields.emplace_back(field.name, random_field(random, field));
  }
  return record;
}

Value random_value(Random& random, const Case& the_case, const Measure& measure) {
  if (std::holds_alternative<Within>(measure.kind)) return random_date(random, the_case.as_of);
  if (std::holds_alternative<Share>(measure.kind)) return random_share(random);
  if (std::holds_alternative<Frequency>(measure.kind)) {
    return random_dates(random, the_case.as_of);
  }
  if (const auto* examples = std::get_if<Examples>(&measure.kind)) {
    return random_records(random, the_case, *examples);
  }
  if (const auto* options = std::get_if<Options>(&measure.kind)) {
    std::vector<std::string> chosen;
    const int number = random.between(1, 4);
    for (int i = 0; i < number; ++i)
      chosen.push_back(random.pick(options->of));
    return chosen;
  }
  return random_value(random, the_case, random.pick(std::get<AnyOf>(measure.kind).measures));
}

Evidence random_piece(Random& random, const Case& the_case, const Documentation& entry) {
  const std::vector<EvidenceKind> kinds{EvidenceKind::file, EvidenceKind::url, EvidenceKind::text,
                                        EvidenceKind::contact};
  Evidence piece;
  piece.kind = random.pick(random.chance(93) ? entry.accepts : kinds);
  switch (piece.kind) {
    case EvidenceKind::file:
      piece.value = random.pick(k_paths);
      break;
    case EvidenceKind::url:
      piece.value = random.pick(k_urls);
      break;
    case EvidenceKind::text:
      piece.value = random.chance(10) ? "  " : random.pick(k_texts);
      break;
    case EvidenceKind::contact:
      piece.contact = Contact{random.chance(90) ? "Ana" : "", random.chance(90) ? "Officer" : "",
                              random.chance(90) ? "ana@city.example" : " "};
      break;
  }
  if (random.chance(80)) piece.date = random_date(random, the_case.as_of);
  if (random.chance(90)) piece.pages = std::string("4-6, 9");
  for (const RecordField& field : entry.fields) {
    if (random.chance(90)) piece.fields.emplace_back(field.name, random_field(random, field));
  }
  const RecordField free_text{"", FieldKind::text, {}};
  if (entry.distinct && field_is_free(entry, entry.distinct->field) && random.chance(80)) {
    piece.fields.emplace_back(entry.distinct->field, random_field(random, free_text));
  }
  if (entry.departments && random.chance(80)) {
    piece.fields.emplace_back(entry.departments->field, random_field(random, free_text));
  }
  return piece;
}

Case random_city(Random& random, Catalog catalog) {
  Case city;
  city.catalog = std::move(catalog);
  city.as_of = random_as_of(random);
  city.answers.city.name = "Maple Harbor";
  if (random.chance(80)) {
    city.answers.city.administration_began = random_date(random, city.as_of);
  }
  city.answers.criteria.resize(city.catalog.criteria.size());
  find_files(random, city);
  const int quality = random.pick(std::vector<int>{30, 70, 90});
  for (std::size_t i = 0; i < city.catalog.criteria.size(); ++i) {
    answer_criterion(random, city, i, quality);
  }
  return city;
}

Case random_case(std::uint32_t seed) {
  Random random(seed);
  Catalog catalog = random_catalog(random);
  return random_city(random, std::move(catalog));
}

}  // namespace wwc::property
