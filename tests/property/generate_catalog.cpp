// SPDX-License-Identifier: MIT
#include <algorithm>

#include "property/generate.hpp"

namespace wwc::property {
namespace {

const std::vector<int> k_months{1, 6, 12, 24, 36};

std::optional<CityDate> random_since(Random& random) {
  return random.chance(30) ? std::optional(CityDate::administration_began) : std::nullopt;
}

Examples random_examples(Random& random) {
  Examples measure;
  measure.at_least = static_cast<std::uint32_t>(random.between(1, 3));
  measure.fields.push_back({"topic", FieldKind::text, {}});
  if (random.chance(60)) {
    measure.fields.push_back({"form", FieldKind::choice, {"press", "radio", "web"}});
    if (random.chance(60)) measure.each = EachValue{"form", 2};
  }
  if (random.chance(60)) {
    measure.fields.push_back({"link", FieldKind::url, {}});
    if (random.chance(60)) measure.unique = "link";
  }
  if (measure.each || random.chance(60)) measure.distinct = "topic";
  if (random.chance(70)) {
    measure.within_months = random.pick(k_months);
    measure.or_since = random_since(random);
  }
  return measure;
}

Measure random_simple_measure(Random& random) {
  switch (random.between(0, 4)) {
    case 0:
      return {Within{random.pick(k_months), random_since(random)}};
    case 1:
      return {Share{random.chance(50) ? Bound::at_least : Bound::more_than,
                    random.chance(50) ? Fraction{80, 100} : Fraction{1, 3}}};
    case 2:
      return {Frequency{random.chance(60) ? Cadence::quarter : Cadence::year}};
    case 3:
      return {random_examples(random)};
    default:
      return {
          Options{static_cast<std::uint32_t>(random.between(1, 3)), {"north", "south", "west"}}};
  }
}

Measure random_measure(Random& random) {
  if (!random.chance(15)) return random_simple_measure(random);
  AnyOf any;
  any.measures.push_back({Frequency{random.chance(60) ? Cadence::quarter : Cadence::year}});
  any.measures.push_back({Options{1, {"north", "south"}}});
  if (random.chance(40)) any.measures.push_back({random_examples(random)});
  if (random.chance(40)) any.measures.push_back({Share{Bound::more_than, Fraction{1, 2}}});
  if (random.chance(30)) std::reverse(any.measures.begin(), any.measures.end());
  return {any};
}

const Measure* measure_of(const Criterion& criterion, AnswerRef ref) {
  const std::optional<Measure>& measure =
      ref.item ? criterion.checklist[*ref.item].measure : criterion.measure;
  return measure ? &*measure : nullptr;
}

std::vector<AnswerRef> answers_with(const Criterion& criterion,
                                    bool (*is_wanted)(const Measure& measure)) {
  std::vector<AnswerRef> found;
  for (std::size_t i = 0; i <= criterion.checklist.size(); ++i) {
    const AnswerRef ref = i < criterion.checklist.size() ? AnswerRef{i} : AnswerRef{};
    const Measure* measure = measure_of(criterion, ref);
    if (measure != nullptr && is_wanted(*measure)) found.push_back(ref);
  }
  return found;
}

bool is_frequency(const Measure& measure) {
  return std::holds_alternative<Frequency>(measure.kind);
}

bool has_field(const Measure& measure, std::string_view name) {
  const auto* examples = std::get_if<Examples>(&measure.kind);
  return examples != nullptr &&
         std::any_of(examples->fields.begin(), examples->fields.end(),
                     [name](const RecordField& field) { return field.name == name; });
}

bool has_links(const Measure& measure) {
  return has_field(measure, "link");
}
bool has_forms(const Measure& measure) {
  return has_field(measure, "form");
}

void choose_scope(Random& random, const Criterion& criterion, Documentation& entry) {
  const std::vector<AnswerRef> frequencies = answers_with(criterion, is_frequency);
  const std::vector<AnswerRef> linked = answers_with(criterion, has_links);
  const std::vector<AnswerRef> formed = answers_with(criterion, has_forms);
  if (!formed.empty() && random.chance(50)) {
    entry.for_records =
        ForRecords{random.pick(formed), "form", random.chance(50) ? "press" : "web"};
  } else if (!criterion.checklist.empty() && random.chance(30)) {
    entry.for_item = random.below(criterion.checklist.size());
  } else if (!linked.empty() && random.chance(50)) {
    entry.or_records = random.pick(linked);
  } else if (!frequencies.empty() && random.chance(60)) {
    entry.latest_of = random.pick(frequencies);
    entry.at_least = 2;
  }
}

void choose_kinds(Random& random, Documentation& entry) {
  switch (random.between(0, 5)) {
    case 0:
      entry.accepts = {EvidenceKind::url};
      break;
    case 1:
    case 2:
      entry.accepts = {EvidenceKind::file, EvidenceKind::url, EvidenceKind::text};
      break;
    case 3:
      entry.accepts = {EvidenceKind::contact};
      entry.at_least = 1;
      break;
    default:
      break;
  }
}

void choose_demands(Random& random, Documentation& entry) {
  if (random.chance(30)) entry.at_least = static_cast<std::uint32_t>(random.between(2, 3));
  if (random.chance(20)) entry.fields.push_back({"standard", FieldKind::text, {}});
  if (random.chance(20)) entry.distinct = DistinctValues{"good", 2};
  if (entry.distinct && random.chance(70)) entry.fields.push_back({"good", FieldKind::text, {}});
  if (random.chance(15)) entry.departments = DistinctValues{"department", 2};
  entry.pages_required = random.chance(20);
  if (random.chance(25)) entry.within_months = random.pick(k_months);
}

bool can_be_built_on(const Documentation& entry) {
  return !entry.or_records && !entry.latest_of && entry.accepts.front() != EvidenceKind::contact;
}

std::optional<EntryRef> earlier_entry(Random& random, const Catalog& catalog,
                                      const Criterion& criterion) {
  std::vector<EntryRef> found;
  const auto look = [&found](const Criterion& other, std::size_t index) {
    for (std::size_t i = 0; i < other.documentation.size(); ++i) {
      if (can_be_built_on(other.documentation[i])) found.push_back({index, i});
    }
  };
  for (std::size_t i = 0; i < catalog.criteria.size(); ++i)
    look(catalog.criteria[i], i);
  look(criterion, catalog.criteria.size());
  return found.empty() ? std::nullopt : std::optional(random.pick(found));
}

Documentation random_entry(Random& random, const Catalog& catalog, const Criterion& criterion) {
  Documentation entry;
  entry.id = "e" + std::to_string(criterion.documentation.size());
  entry.text = "Entry " + entry.id + ".";
  choose_kinds(random, entry);
  choose_scope(random, criterion, entry);
  if (entry.accepts.front() != EvidenceKind::contact && !entry.latest_of) {
    choose_demands(random, entry);
  }
  const std::optional<EntryRef> earlier = earlier_entry(random, catalog, criterion);
  if (!earlier || entry.latest_of || entry.or_records) return entry;
  const Documentation& other =
      earlier->criterion < catalog.criteria.size()
          ? catalog.criteria[earlier->criterion].documentation[earlier->entry]
          : criterion.documentation[earlier->entry];
  const bool can_share = entry.accepts == other.accepts && !entry.departments && !entry.distinct;
  if (can_share && random.chance(40)) {
    entry.same_as = earlier;
  } else if (random.chance(25)) {
    entry.needs = earlier;
  }
  return entry;
}

void add_documentation(Random& random, const Catalog& catalog, Criterion& criterion) {
  const int entries = random.between(0, 3);
  for (int i = 0; i < entries; ++i) {
    criterion.documentation.push_back(random_entry(random, catalog, criterion));
  }
  const std::size_t size = criterion.documentation.size();
  if (size < 2 || !random.chance(40)) return;
  Documentation& first = criterion.documentation[size - 2];
  Documentation& second = criterion.documentation[size - 1];
  if (!first.is_for_criterion() || !second.is_for_criterion()) return;
  first.alternative = size - 1;
  second.alternative = size - 2;
}

void choose_standing(Random& random, const Catalog& catalog, Criterion& criterion) {
  criterion.not_applicable_allowed = random.chance(25);
  if (random.chance(12)) criterion.obligation = Obligation::should;
  if (random.chance(6)) criterion.obligation = Obligation::suggested;
  if (random.chance(8)) {
    criterion.status = random.chance(50) ? CriterionStatus::future : CriterionStatus::retired;
  }
  if (!catalog.criteria.empty() && random.chance(25)) {
    criterion.prerequisites.push_back(random.below(catalog.criteria.size()));
  }
}

Criterion random_criterion(Random& random, const Catalog& catalog, std::size_t practice) {
  Criterion criterion;
  criterion.id = "C" + std::to_string(catalog.criteria.size());
  criterion.title = "Criterion " + criterion.id;
  criterion.statement = "Your city does " + criterion.id + ".";
  criterion.practice = practice;
  const int items = random.chance(25) ? 0 : random.between(1, 5);
  for (int i = 0; i < items; ++i) {
    ChecklistItem item;
    item.id = "i" + std::to_string(i);
    item.text = "Item " + item.id + ".";
    if (random.chance(60)) item.measure = random_measure(random);
    criterion.checklist.push_back(item);
  }
  if (items > 0) criterion.require = static_cast<std::uint32_t>(random.between(1, items));
  if (random.chance(items == 0 ? 60 : 15)) criterion.measure = random_measure(random);
  choose_standing(random, catalog, criterion);
  add_documentation(random, catalog, criterion);
  return criterion;
}

void add_levels(Random& random, Catalog& catalog) {
  const std::vector<Fraction> shares{{1, 100}, {1, 3}, {51, 100}, {2, 3}, {67, 100}, {1, 1}};
  const int levels = random.between(1, 4);
  for (int i = 0; i < levels; ++i) {
    Level level;
    level.id = "level-" + std::to_string(i);
    level.title = level.id;
    level.at_least = random.pick(shares);
    level.at_least_text = "some";
    for (std::size_t practice = 0; practice < catalog.practices.size(); ++practice) {
      if (random.chance(20)) level.practices.push_back(practice);
    }
    catalog.levels.push_back(level);
  }
}

}  // namespace

Catalog random_catalog(Random& random) {
  Catalog catalog;
  catalog.id = "random";
  catalog.title = "A random catalog";
  catalog.edition = "1";
  catalog.sha256 = std::string(64, '0');
  const int practices = random.between(1, 3);
  for (int i = 0; i < practices; ++i) {
    Practice practice;
    practice.id = "P" + std::to_string(i);
    practice.title = "Practice " + practice.id;
    catalog.practices.push_back(practice);
    const int criteria = random.between(i == 0 ? 1 : 0, 3);
    for (int j = 0; j < criteria; ++j) {
      catalog.criteria.push_back(random_criterion(random, catalog, catalog.practices.size() - 1));
    }
  }
  add_levels(random, catalog);
  return catalog;
}

}  // namespace wwc::property
