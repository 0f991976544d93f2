// SPDX-License-Identifier: MIT
#include "unit/answers/sample_catalog.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wwc::test {
namespace {

ChecklistItem item(std::string id, Measure measure) {
  ChecklistItem result;
  result.id = std::move(id);
  result.text = "Your city does " + result.id + ".";
  result.measure = std::move(measure);
  return result;
}

Documentation entry(std::string id) {
  Documentation result;
  result.id = std::move(id);
  result.text = "A document on " + result.id + ".";
  return result;
}

Criterion criterion(std::string id, std::size_t practice) {
  Criterion result;
  result.id = std::move(id);
  result.title = "Title of " + result.id;
  result.statement = "Your city has what " + result.id + " asks.";
  result.practice = practice;
  return result;
}

Examples talks() {
  Examples measure;
  measure.at_least = 2;
  measure.within_months = 12;
  measure.fields = {{"topic", FieldKind::text, {}},
                    {"form", FieldKind::choice, {"earned-media", "owned-media"}},
                    {"link", FieldKind::url, {}}};
  return measure;
}

Examples bare_dates() {
  Examples measure;
  measure.within_months = 12;
  return measure;
}

std::vector<ChecklistItem> items() {
  const Frequency quarterly{Cadence::quarter};
  const Options options{1, {"alpha", "beta", "gamma"}};
  std::vector<ChecklistItem> result;
  result.push_back(item("plain", {Within{}}));
  result.back().measure.reset();
  result.push_back(item("updated", {Within{12, std::nullopt}}));
  result.push_back(item("coverage", {Share{Bound::more_than, {80, 100}}}));
  result.push_back(item("meetings", {quarterly}));
  result.push_back(item("yearly", {Frequency{Cadence::year}}));
  result.push_back(item("talks", {talks()}));
  result.push_back(item("events", {bare_dates()}));
  result.push_back(item("choices", {options}));
  result.push_back(item("either", {AnyOf{{{quarterly}, {options}}}}));
  result.push_back(item("share-or-date", {AnyOf{{{Share{}}, {Within{12, std::nullopt}}}}}));
  return result;
}

std::vector<Documentation> entries() {
  std::vector<Documentation> result{entry("plain"), entry("examples"), entry("same"),
                                    entry("process")};
  result[1].fields = {{"standard", FieldKind::text, {}},
                      {"form", FieldKind::choice, {"paper", "screen"}},
                      {"link", FieldKind::url, {}}};
  result[1].distinct = DistinctValues{"goods", 2};
  result[1].pages_required = true;
  result[2].same_as = EntryRef{0, 1};
  result[3].departments = DistinctValues{"department", 3};
  return result;
}

}  // namespace

Catalog sample_catalog() {
  Catalog catalog;
  catalog.id = "sample";
  catalog.title = "Sample";
  catalog.edition = "1";
  catalog.levels.resize(2);
  catalog.levels[0].id = "silver";
  catalog.levels[1].id = "gold";
  catalog.practices.resize(2);
  catalog.practices[0].id = "DG";
  catalog.practices[1].id = "EV";
  for (const char* id : {"C1", "C2", "C3", "C4", "C5", "C6"}) {
    catalog.criteria.push_back(criterion(id, catalog.criteria.size() < 2 ? 0 : 1));
  }
  catalog.criteria[0].require = 2;
  catalog.criteria[0].checklist = items();
  catalog.criteria[0].documentation = entries();
  catalog.criteria[2].require = 1;
  catalog.criteria[2].checklist = {item("process", {Within{}})};
  catalog.criteria[2].checklist[0].measure.reset();
  catalog.criteria[2].measure = Measure{Frequency{Cadence::quarter}};
  catalog.criteria[3].measure = Measure{Within{12, std::nullopt}};
  catalog.criteria[3].not_applicable_allowed = true;
  catalog.criteria[4].measure = Measure{talks()};
  catalog.criteria[5].status = CriterionStatus::retired;
  return catalog;
}

}  // namespace wwc::test
