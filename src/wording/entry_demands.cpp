// SPDX-License-Identifier: MIT
#include "wording/entry_demands.hpp"

#include <utility>

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/text.hpp"
#include "wording/measure_words.hpp"

namespace wwc::wording {
namespace {

/// What every piece, and the pieces together, must show.
void add_constraints(const Documentation& entry, std::vector<std::string>& demands) {
  if (entry.at_least > 1) {
    demands.push_back(fmt::format("at least {} different pieces", entry.at_least));
  }
  for (const RecordField& field : entry.fields) {
    demands.push_back("each names " + field_text(field));
  }
  if (entry.pages_required) demands.emplace_back("each names its `pages`, such as 4-6");
  if (entry.within_months) {
    demands.push_back("each has a `date` " + period_text(*entry.within_months));
  }
  for (const auto& [values, when] :
       {std::pair{entry.distinct, ""},
        std::pair{entry.departments, ", where every piece names it"}}) {
    if (values) {
      demands.push_back(fmt::format("at least {} of `{}`{}",
                                    support::count_of(values->at_least, "different value"),
                                    values->field, when));
    }
  }
}

/// How the entry hangs together with others, and with answers.
void add_relations(const Catalog& catalog, EntryRef ref, std::vector<std::string>& demands) {
  const Criterion& criterion = catalog.criteria[ref.criterion];
  const Documentation& entry = criterion.documentation[ref.entry];
  if (entry.latest_of) {
    demands.push_back(fmt::format("each with a `date`: those of the {} listed for `{}`",
                                  support::count_of(entry.at_least, "newest date"),
                                  full_id(criterion, *entry.latest_of)));
  }
  if (entry.same_as) {
    demands.push_back(fmt::format("the same evidence as `{}`", full_id(catalog, *entry.same_as)));
  }
  if (entry.needs) {
    demands.push_back(fmt::format("`{}` must be ok too", full_id(catalog, *entry.needs)));
  }
  if (entry.for_item) {
    demands.push_back(
        fmt::format("asked for where `{}` is met", full_id(criterion, {*entry.for_item})));
  }
  if (entry.for_records) {
    demands.push_back(fmt::format("asked for the records of `{}` with `{}: {}`",
                                  full_id(criterion, entry.for_records->of),
                                  entry.for_records->field, entry.for_records->is));
  }
  if (entry.alternative) {
    demands.push_back(fmt::format("`{}` suffices in its place",
                                  full_id(catalog, EntryRef{ref.criterion, *entry.alternative})));
  }
  if (entry.or_records) {
    demands.push_back(fmt::format("records with links in `{}` suffice in its place",
                                  full_id(criterion, *entry.or_records)));
  }
}

}  // namespace

std::string accepted_kinds(const Documentation& entry) {
  std::vector<std::string> names;
  for (const EvidenceKind kind : entry.accepts) {
    names.emplace_back(support::name_of(kind));
  }
  return support::join_words(names, "or");
}

std::vector<std::string> entry_demands(const Catalog& catalog, EntryRef entry) {
  const Documentation& documentation = catalog.criteria[entry.criterion].documentation[entry.entry];
  std::vector<std::string> demands{"given as " + accepted_kinds(documentation)};
  add_constraints(documentation, demands);
  add_relations(catalog, entry, demands);
  return demands;
}

}  // namespace wwc::wording
