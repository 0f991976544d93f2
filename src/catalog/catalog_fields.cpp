// SPDX-License-Identifier: MIT
#include "catalog/catalog_fields.hpp"

#include <cstddef>

#include "support/names.hpp"

namespace wwc::catalog {
namespace {

using yaml::FieldSpec;
using enum yaml::FieldType;
constexpr auto k_required = yaml::Presence::required;
constexpr auto k_optional = yaml::Presence::optional;

constexpr FieldSpec k_catalog[] = {
    {"format", integer, k_required, "Version of the catalog format: 1."},
    {"id", identifier, k_required, "Id by which answers name the catalog, such as `wwc-2018`."},
    {"title", text, k_required, "Title of the certification."},
    {"edition", text, k_required, "Edition, such as a year."},
    {"publisher", text, k_optional, "Who publishes the certification."},
    {"source", text, k_optional, "The publisher's document that the catalog restates."},
    {"status", choice, k_optional,
     "Whether this edition is `current` (the default) or `superseded`."},
    {"note", text, k_optional, "What every reader of a report should know about this catalog."},
    {"eligibility", map, k_optional, "Which cities may take part; it only informs."},
    {"effort", map, k_optional, "How much work things take where the answers do not say."},
    {"levels", list, k_optional, "Levels from the lowest to the highest."},
    {"practices", list, k_required, "Practices, each with its criteria."},
    {"resources", list, k_optional, "What and who helps a city to close gaps."},
    {"helps_catalog", identifier, k_optional,
     "Id of another catalog, with whose criteria the criteria of this one help."},
};

constexpr FieldSpec k_eligibility[] = {
    {"country", identifier, k_optional, "Country of the city: two capital letters of ISO 3166."},
    {"population_at_least", integer, k_optional, "Fewest inhabitants."},
};

constexpr FieldSpec k_effort_scale[] = {
    {"attach", effort, k_optional,
     "To find something that exists and attach it or say it; 0.5 is the default."},
    {"write", effort, k_optional, "To write a document that does not exist yet; 3 is the default."},
    {"change", effort, k_optional, "To change what the city does; 10 is the default."},
};

constexpr FieldSpec k_level[] = {
    {"id", identifier, k_required, "Id of the level, in kebab-case."},
    {"title", text, k_required, "Title of the level."},
    {"at_least", share, k_required,
     "Share of the counted criteria that must pass, such as `51%`; compared exactly."},
    {"practices", text_list, k_optional,
     "Ids of the only practices that count; without it, all do."},
    {"reading", text, k_optional, "How the guide is read where it leaves room."},
    {"group", text, k_optional,
     "What levels beside each other have in common; stands above them where a ladder is drawn."},
};

constexpr FieldSpec k_practice[] = {
    {"id", identifier, k_required, "Id of the practice, such as `DG`."},
    {"title", text, k_required, "Title of the practice."},
    {"summary", text, k_optional, "What the practice is about, in a sentence."},
    {"criteria", list, k_required, "Criteria of the practice, in order."},
};

constexpr FieldSpec k_criterion[] = {
    {"id", identifier, k_required, "Id of the criterion: letters and digits, such as `DG1`."},
    {"title", text, k_required, "Title of the criterion."},
    {"statement", text, k_required, "What is true of a city that satisfies the criterion."},
    {"require", integer, k_optional,
     "How many of the checklist items must be met; needed exactly where there is a checklist."},
    {"measure", map, k_optional, "What the criterion's own answer is measured by."},
    {"checklist", list, k_optional,
     "Checklist items; without any, the criterion itself is answered."},
    {"reading", text, k_optional, "How the guide is read where it leaves room."},
    {"documentation", list, k_optional, "Required supporting documentation."},
    {"notes", text_list, k_optional, "Remarks that do not change the verdict."},
    {"prerequisites", text_list, k_optional, "Ids of criteria that must pass first."},
    {"obligation", choice, k_optional, "How binding the criterion is; `must` is the default."},
    {"not_applicable", choice, k_optional,
     "`allowed` where a city may say, with a justification, that it does not apply."},
    {"status", choice, k_optional, "Whether the criterion is counted; `active` is the default."},
    {"effort", choice, k_optional,
     "What kind of work the criterion's own answer takes; `change` is the default."},
    {"helps", text_list, k_optional,
     "What this criterion furthers in the catalog of `helps_catalog`: ids of criteria or of their "
     "parts."},
    {"inferred_from", text_list, k_optional,
     "What shows in the catalog of `helps_catalog` that this criterion is done: ids, of which any "
     "one is enough."},
};

constexpr FieldSpec k_checklist_item[] = {
    {"id", identifier, k_required, "Id within the criterion, in kebab-case."},
    {"text", text, k_required, "What the city confirms."},
    {"measure", map, k_optional, "What the answer is measured by; without it, a yes is enough."},
    {"reading", text, k_optional, "How the guide is read where it leaves room."},
    {"effort", choice, k_optional, "What kind of work it takes; `change` is the default."},
};

constexpr FieldSpec k_documentation[] = {
    {"id", identifier, k_required,
     "Id within the criterion, in kebab-case; no checklist item has the same."},
    {"text", text, k_required, "What the city hands in."},
    {"reading", text, k_optional, "How the guide is read where it leaves room."},
    {"accepts", text_list, k_optional,
     "Kinds of evidence that count; `[file, url]` is the default."},
    {"at_least", integer, k_optional, "How many different pieces must count; 1 is the default."},
    {"fields", map, k_optional,
     "What every piece must say of itself: each name with `text`, `url` or a list of values."},
    {"pages", choice, k_optional, "`required` where every piece must name page numbers."},
    {"within_months", integer, k_optional,
     "Age in calendar months that no piece may exceed; each then needs a date."},
    {"distinct", map, k_optional,
     "One of the fields, and how many different values of it the pieces must show."},
    {"departments", map, k_optional,
     "How many values of a field are asked for when every piece names one."},
    {"latest_of", text, k_optional,
     "The answer (`DG2.meetings`) whose newest dates the pieces must have, `at_least` of them. "
     "Where "
     "any date is listed, no piece of another date counts."},
    {"same_as", text, k_optional,
     "The entry (`RDC1.examples`) whose evidence must be shown here too."},
    {"needs", text, k_optional, "The entry that must be there as well."},
    {"for", text, k_optional, "The checklist item that this entry alone belongs to."},
    {"for_records", map, k_optional, "The records that this entry alone belongs to."},
    {"or", text, k_optional,
     "The other entry of the criterion that can stand in for this one; both name each other."},
    {"or_records", text, k_optional,
     "The answer whose records, when it is met, stand in for this entry with their links."},
    {"effort", choice, k_optional, "What kind of work it takes; `attach` is the default."},
};

constexpr FieldSpec k_departments[] = {
    {"field", identifier, k_required, "Name of the field, in snake_case."},
    {"at_least", integer, k_required, "How many different values are asked for."},
};

constexpr FieldSpec k_for_records[] = {
    {"of", text, k_required, "The answer with the records: `EVAL4`, or `GM2.outreach`."},
    {"field", text, k_required, "The field that decides; it has a list of values."},
    {"is", text, k_required, "The value of that field."},
};

constexpr FieldSpec k_resource[] = {
    {"id", identifier, k_required, "Id of the resource, in kebab-case."},
    {"title", text, k_required, "Title of the resource, as its publisher gives it."},
    {"publisher", text, k_optional, "Who publishes it."},
    {"kind", choice, k_required, "What it is."},
    {"url", url, k_optional, "Where it is; absent where no address is known."},
    {"archived", boolean, k_optional,
     "`yes` where it belongs to an organization that has closed; `no` is the default."},
    {"helps", text_list, k_optional,
     "Ids of the practices, criteria, checklist items and documentation entries that it helps "
     "with; without it, the whole catalog."},
    {"note", text, k_optional, "What a city gets out of it."},
    {"tactics", text_list, k_optional, "What can be done, in order; only for a `strategy`."},
};

constexpr FieldSpec k_kind = {"kind", choice, k_required, "Kind of the measure."};

constexpr FieldSpec k_within[] = {
    k_kind,
    {"months", integer, k_required, "Calendar months, from 1 to 1200, for which a date holds."},
    {"or_since", choice, k_optional, "A date of the city from which on any date holds."},
};

constexpr FieldSpec k_share[] = {
    k_kind,
    {"at_least", share, k_optional, "The share that must be reached; this or `more_than`."},
    {"more_than", share, k_optional, "The share that must be exceeded; this or `at_least`."},
};

constexpr FieldSpec k_frequency[] = {
    k_kind,
    {"every", choice, k_required, "How often."},
};

constexpr FieldSpec k_examples[] = {
    k_kind,
    {"at_least", integer, k_required,
     "How many records, or how many different values of `distinct`."},
    {"distinct", text, k_optional,
     "The field whose different values are counted; without it, records are counted."},
    {"each", map, k_optional, "What the records of each value of `distinct` must show."},
    {"unique", text, k_optional,
     "The field whose values may not repeat; of those that do, the first record counts."},
    {"within_months", integer, k_optional,
     "Calendar months for which a record holds; each then needs a date."},
    {"or_since", choice, k_optional,
     "A date of the city from which on any record holds; only with `within_months`."},
    {"fields", map, k_optional,
     "What every record must say: each name with `text`, `url` or a list of values."},
};

constexpr FieldSpec k_each[] = {
    {"distinct", text, k_required, "The other field."},
    {"at_least", integer, k_required, "How many different values of it."},
};

constexpr FieldSpec k_options[] = {
    k_kind,
    {"at_least", integer, k_required, "How many different options."},
    {"of", text_list, k_required, "The options, in kebab-case."},
};

constexpr FieldSpec k_any_of[] = {
    {"kind", choice, k_optional, "Kind of the measure; it may be left out here."},
    {"any_of", list, k_required,
     "Measures whose answers differ in form; the one that fits the answer is used."},
};

constexpr FieldTable k_tables[] = {
    {MapKind::catalog, "catalog", "One file is one catalog: what a city is judged by.", k_catalog},
    {MapKind::eligibility, "eligibility", "Which cities may take part.", k_eligibility},
    {MapKind::effort_scale, "effort",
     "How many working days of one person each kind of work takes where the answers do not say: "
     "each a number with at most one decimal.",
     k_effort_scale},
    {MapKind::level, "level",
     "A level is reached when its share passes and every lower level is reached.", k_level},
    {MapKind::practice, "practice", "A practice groups criteria.", k_practice},
    {MapKind::criterion, "criterion", "A criterion earns one point or none.", k_criterion},
    {MapKind::checklist_item, "checklist item", "One thing that the city confirms.",
     k_checklist_item},
    {MapKind::documentation, "documentation entry", "One thing that the city hands in.",
     k_documentation},
    {MapKind::departments, "departments",
     "A number of values, asked for only when every piece names one.", k_departments},
    {MapKind::for_records, "for_records", "The records with a certain value in a field.",
     k_for_records},
    {MapKind::resource, "resource", "Something or somebody that helps to close gaps.", k_resource},
    {MapKind::within, "within", "A date that is not too old.", k_within},
    {MapKind::share, "share", "A share such as `83%` or `34 of 41`.", k_share},
    {MapKind::frequency, "frequency", "Dates on which something took place, often enough.",
     k_frequency},
    {MapKind::examples, "examples", "Enough records, each with its fields.", k_examples},
    {MapKind::each, "each", "What the records of one value must show.", k_each},
    {MapKind::options, "options", "Enough ids of a closed list.", k_options},
    {MapKind::any_of, "any_of", "One of several measures, told apart by the answer.", k_any_of},
};

consteval bool is_in_order() {
  std::size_t index = 0;
  for (const FieldTable& table : k_tables) {
    if (static_cast<std::size_t>(table.kind) != index++) return false;
  }
  return index == static_cast<std::size_t>(MapKind::any_of) + 1;
}
static_assert(is_in_order());

struct Child {
  MapKind kind;
  std::string_view field;
  MapKind child;
};

constexpr Child k_children[] = {
    {MapKind::catalog, "eligibility", MapKind::eligibility},
    {MapKind::catalog, "effort", MapKind::effort_scale},
    {MapKind::catalog, "levels", MapKind::level},
    {MapKind::catalog, "practices", MapKind::practice},
    {MapKind::catalog, "resources", MapKind::resource},
    {MapKind::practice, "criteria", MapKind::criterion},
    {MapKind::criterion, "checklist", MapKind::checklist_item},
    {MapKind::criterion, "documentation", MapKind::documentation},
    {MapKind::documentation, "departments", MapKind::departments},
    {MapKind::documentation, "for_records", MapKind::for_records},
    {MapKind::examples, "each", MapKind::each},
};

template <typename Enum>
std::vector<ListedValue> values_of_enum() {
  std::vector<ListedValue> values;
  for (const auto& row : support::name_rows<Enum>()) {
    values.push_back({row.name, row.doc});
  }
  return values;
}

}  // namespace

std::span<const FieldTable> field_tables() {
  return k_tables;
}

std::span<const yaml::FieldSpec> fields_of(MapKind kind) {
  return k_tables[static_cast<std::size_t>(kind)].fields;
}

std::optional<MapKind> child_of(MapKind kind, std::string_view field) {
  for (const Child& child : k_children) {
    if (child.kind == kind && child.field == field) return child.child;
  }
  return std::nullopt;
}

std::vector<ListedValue> values_of(MapKind kind, std::string_view field) {
  if (kind == MapKind::criterion && field == "obligation") return values_of_enum<Obligation>();
  if (kind == MapKind::criterion && field == "status") return values_of_enum<CriterionStatus>();
  if (kind == MapKind::documentation && field == "accepts") return values_of_enum<EvidenceKind>();
  if (kind == MapKind::frequency && field == "every") return values_of_enum<Cadence>();
  if (kind == MapKind::catalog && field == "status") return values_of_enum<CatalogStatus>();
  if (kind == MapKind::resource && field == "kind") return values_of_enum<ResourceKind>();
  if (kind != MapKind::catalog && field == "effort") return values_of_enum<EffortClass>();
  if (field == "not_applicable")
    return {{"allowed", "A city may say, with a justification, that it does not apply."}};
  if (field == "pages") return {{"required", "Every piece must name page numbers."}};
  if (field == "or_since") return values_of_enum<CityDate>();
  return {};
}

}  // namespace wwc::catalog
