// SPDX-License-Identifier: MIT
#include "answers/documentation_demands.hpp"

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

using Demands = std::vector<std::string>;

std::string kinds_text(const std::vector<EvidenceKind>& kinds) {
  std::vector<std::string> names;
  for (const EvidenceKind kind : kinds) {
    names.push_back(support::quoted(support::name_of(kind)));
  }
  return support::join_words(names, "or");
}

void add_form(const Documentation& entry, Demands& demands) {
  if (entry.accepts != Documentation{}.accepts) {
    demands.push_back(fmt::format("Accepted: {}.", kinds_text(entry.accepts)));
  }
  if (entry.at_least > 1) {
    demands.push_back(fmt::format("At least {} different pieces.", entry.at_least));
  }
  for (const RecordField& field : entry.fields) {
    demands.push_back(field.choices.empty() ? fmt::format("Each piece with `{}`.", field.name)
                                            : fmt::format("Each piece with `{}`: {}.", field.name,
                                                          support::join(field.choices, ", ")));
  }
  if (entry.pages_required) {
    demands.emplace_back("Each piece with `pages`, such as 4-6.");
  }
  if (entry.within_months) {
    demands.push_back(
        fmt::format("Each piece with a `date` within {} months.", *entry.within_months));
  }
  if (entry.distinct) {
    demands.push_back(fmt::format("At least {} different values of `{}`.", entry.distinct->at_least,
                                  entry.distinct->field));
  }
  if (entry.departments) {
    demands.push_back(fmt::format("Where `{}` is given: at least {} different ones.",
                                  entry.departments->field, entry.departments->at_least));
  }
}

void add_relations(const Catalog& catalog, const Criterion& criterion, const Documentation& entry,
                   Demands& demands) {
  if (entry.latest_of) {
    demands.push_back(fmt::format("With a `date` each: those of the {} newest dates of {}.",
                                  entry.at_least, full_id(criterion, *entry.latest_of)));
  }
  if (entry.same_as) {
    demands.push_back(
        fmt::format("The same evidence as for {}.", full_id(catalog, *entry.same_as)));
  }
  if (entry.needs) {
    demands.push_back(fmt::format("Builds on {}.", full_id(catalog, *entry.needs)));
  }
  if (entry.for_item) {
    demands.push_back(
        fmt::format("Only with the item `{}`.", criterion.checklist[*entry.for_item].id));
  }
  if (entry.for_records) {
    demands.push_back(fmt::format("Only with records of {} whose `{}` is {}.",
                                  full_id(criterion, entry.for_records->of),
                                  entry.for_records->field, entry.for_records->is));
  }
  if (entry.alternative) {
    demands.push_back(
        fmt::format("This or `{}` suffices.", criterion.documentation[*entry.alternative].id));
  }
  if (entry.or_records) {
    demands.push_back(fmt::format("The records with links of {} suffice as well.",
                                  full_id(criterion, *entry.or_records)));
  }
}

}  // namespace

std::vector<std::string> demands_of(const Catalog& catalog, EntryRef ref) {
  const Criterion& criterion = catalog.criteria[ref.criterion];
  const Documentation& entry = criterion.documentation[ref.entry];
  Demands demands;
  add_form(entry, demands);
  add_relations(catalog, criterion, entry, demands);
  return demands;
}

}  // namespace wwc::answers
