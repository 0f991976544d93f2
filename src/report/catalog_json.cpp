// SPDX-License-Identifier: MIT
#include "report/catalog_report.hpp"
#include "report/json_parts.hpp"
#include "support/names.hpp"
#include "support/resources.hpp"

namespace wwc::report {
namespace {

/// `80%`, or `1/3` where whole tenths of a percent cannot say it.
std::string share_text(Fraction share) {
  const std::int64_t tenths = share.numerator * 1000;
  if (tenths % share.denominator != 0) return to_string(share);
  const std::int64_t value = tenths / share.denominator;
  std::string text = std::to_string(value / 10);
  if (value % 10 != 0) text += '.' + std::to_string(value % 10);
  return text + '%';
}

Json record_fields_json(const std::vector<RecordField>& fields) {
  Json json = Json::object();
  for (const RecordField& field : fields) {
    json[field.name] =
        field.kind == FieldKind::choice ? Json(field.choices) : Json(support::name_of(field.kind));
  }
  return json;
}

Json measure_json(const Measure& measure);

Json kind_json(const Within& within) {
  Json json{{"kind", "within"}, {"months", within.months}};
  if (within.or_since) json["or_since"] = support::name_of(*within.or_since);
  return json;
}

Json kind_json(const Share& share) {
  Json json = Json::object();
  json["kind"] = "share";
  json[share.bound == Bound::at_least ? "at_least" : "more_than"] = share_text(share.limit);
  return json;
}

Json kind_json(const Frequency& frequency) {
  return Json{{"kind", "frequency"}, {"every", support::name_of(frequency.every)}};
}

Json kind_json(const Examples& examples) {
  Json json{{"kind", "examples"}, {"at_least", examples.at_least}};
  add_text(json, "distinct", examples.distinct);
  if (examples.each) {
    json["each"] =
        Json{{"distinct", examples.each->distinct}, {"at_least", examples.each->at_least}};
  }
  if (examples.within_months) json["within_months"] = *examples.within_months;
  if (examples.or_since) json["or_since"] = support::name_of(*examples.or_since);
  if (!examples.fields.empty()) json["fields"] = record_fields_json(examples.fields);
  add_text(json, "unique", examples.unique);
  return json;
}

Json kind_json(const Options& options) {
  return Json{{"kind", "options"}, {"at_least", options.at_least}, {"of", options.of}};
}

Json kind_json(const AnyOf& any_of) {
  Json list = Json::array();
  for (const Measure& measure : any_of.measures) {
    list.push_back(measure_json(measure));
  }
  Json json = Json::object();
  json["any_of"] = list;
  return json;
}

Json measure_json(const Measure& measure) {
  return std::visit([](const auto& kind) { return kind_json(kind); }, measure.kind);
}

Json kinds_json(const std::vector<EvidenceKind>& kinds) {
  Json list = Json::array();
  for (const EvidenceKind kind : kinds) {
    list.push_back(support::name_of(kind));
  }
  return list;
}

Json distinct_json(const DistinctValues& distinct) {
  Json json = Json::object();
  json[distinct.field] = distinct.at_least;
  return json;
}

/// What every piece of an entry must be or carry.
void add_piece_constraints(Json& json, const Documentation& entry) {
  const Documentation usual;
  if (entry.accepts != usual.accepts) json["accepts"] = kinds_json(entry.accepts);
  if (entry.at_least != usual.at_least) json["at_least"] = entry.at_least;
  if (!entry.fields.empty()) json["fields"] = record_fields_json(entry.fields);
  if (entry.pages_required) json["pages"] = "required";
  if (entry.within_months) json["within_months"] = *entry.within_months;
  if (entry.distinct) json["distinct"] = distinct_json(*entry.distinct);
  if (entry.departments) {
    json["departments"] =
        Json{{"field", entry.departments->field}, {"at_least", entry.departments->at_least}};
  }
}

/// How an entry hangs together with answers and other entries.
void add_references(Json& json, const Catalog& catalog, const Criterion& criterion,
                    const Documentation& entry) {
  if (entry.latest_of) json["latest_of"] = full_id(criterion, *entry.latest_of);
  if (entry.same_as) json["same_as"] = full_id(catalog, *entry.same_as);
  if (entry.needs) json["needs"] = full_id(catalog, *entry.needs);
  if (entry.for_item) json["for"] = full_id(criterion, AnswerRef{*entry.for_item});
  if (entry.for_records) {
    json["for_records"] = Json{{"of", full_id(criterion, entry.for_records->of)},
                               {"field", entry.for_records->field},
                               {"is", entry.for_records->is}};
  }
  if (entry.alternative) {
    json["or"] = criterion.id + '.' + criterion.documentation.at(*entry.alternative).id;
  }
  if (entry.or_records) json["or_records"] = full_id(criterion, *entry.or_records);
  if (entry.effort != Documentation{}.effort) json["effort"] = support::name_of(entry.effort);
}

Json checklist_json(const Criterion& criterion) {
  Json list = Json::array();
  for (const ChecklistItem& item : criterion.checklist) {
    Json json{{"id", item.id}, {"text", item.text}};
    if (item.measure) json["measure"] = measure_json(*item.measure);
    add_text(json, "reading", item.reading);
    if (item.effort != ChecklistItem{}.effort) json["effort"] = support::name_of(item.effort);
    list.push_back(json);
  }
  return list;
}

Json documentation_json(const Catalog& catalog, const Criterion& criterion) {
  Json list = Json::array();
  for (const Documentation& entry : criterion.documentation) {
    Json json{{"id", entry.id}, {"text", entry.text}};
    add_text(json, "reading", entry.reading);
    add_piece_constraints(json, entry);
    add_references(json, catalog, criterion, entry);
    list.push_back(json);
  }
  return list;
}

void add_exceptions(Json& json, const Catalog& catalog, const Criterion& criterion) {
  if (!criterion.notes.empty()) json["notes"] = criterion.notes;
  for (const std::size_t position : criterion.prerequisites) {
    json["prerequisites"].push_back(catalog.criteria.at(position).id);
  }
  if (criterion.obligation != Obligation::must) {
    json["obligation"] = support::name_of(criterion.obligation);
  }
  if (criterion.status != CriterionStatus::active) {
    json["status"] = support::name_of(criterion.status);
  }
  if (criterion.not_applicable_allowed) json["not_applicable"] = "allowed";
  if (criterion.effort != Criterion{}.effort) json["effort"] = support::name_of(criterion.effort);
  if (!criterion.helps.empty()) json["helps"] = criterion.helps;
  if (!criterion.inferred_from.empty()) json["inferred_from"] = criterion.inferred_from;
}

Json criterion_json(const Catalog& catalog, const Criterion& criterion) {
  Json json{{"id", criterion.id}, {"title", criterion.title}, {"statement", criterion.statement}};
  json["require"] = criterion.checklist.empty() ? Json() : Json(criterion.require);
  if (criterion.measure) json["measure"] = measure_json(*criterion.measure);
  add_text(json, "reading", criterion.reading);
  json["checklist"] = checklist_json(criterion);
  json["documentation"] = documentation_json(catalog, criterion);
  add_exceptions(json, catalog, criterion);
  return json;
}

Json practices_json(const Catalog& catalog) {
  Json list = Json::array();
  for (const Practice& practice : catalog.practices) {
    Json json{{"id", practice.id}, {"title", practice.title}, {"summary", practice.summary}};
    json["criteria"] = Json::array();
    list.push_back(json);
  }
  for (const Criterion& criterion : catalog.criteria) {
    list[criterion.practice]["criteria"].push_back(criterion_json(catalog, criterion));
  }
  return list;
}

Json resources_json(const Catalog& catalog) {
  Json list = Json::array();
  for (const Resource& resource : catalog.resources) {
    Json json{{"id", resource.id},
              {"title", resource.title},
              {"kind", support::name_of(resource.kind)},
              {"archived", resource.archived}};
    add_text(json, "publisher", resource.publisher);
    add_text(json, "url", resource.url);
    json["helps"] = Json::array();
    for (const HelpTarget& target : resource.helps) {
      json["helps"].push_back(support::target_id(catalog, target));
    }
    add_text(json, "note", resource.note);
    if (!resource.tactics.empty()) json["tactics"] = resource.tactics;
    list.push_back(json);
  }
  return list;
}

Json levels_json(const Catalog& catalog) {
  Json list = Json::array();
  for (const Level& level : catalog.levels) {
    Json json{{"id", level.id}, {"title", level.title}, {"at_least", level.at_least_text}};
    for (const std::size_t practice : level.practices) {
      json["practices"].push_back(catalog.practices.at(practice).id);
    }
    add_text(json, "reading", level.reading);
    add_text(json, "group", level.group);
    list.push_back(json);
  }
  return list;
}

}  // namespace

Json catalog_tree(const Catalog& catalog) {
  Json json{{"id", catalog.id}, {"title", catalog.title}, {"edition", catalog.edition}};
  add_text(json, "publisher", catalog.publisher);
  add_text(json, "source", catalog.source);
  json["status"] = support::name_of(catalog.status);
  add_text(json, "note", catalog.note);
  json["sha256"] = catalog.sha256;
  if (catalog.eligibility) {
    json["eligibility"] = Json::object();
    add_text(json["eligibility"], "country", catalog.eligibility->country);
    json["eligibility"]["population_at_least"] = catalog.eligibility->population_at_least;
  }
  add_text(json, "helps_catalog", catalog.helps_catalog);
  json["levels"] = levels_json(catalog);
  json["effort"] = Json{{"attach", effort_json(catalog.effort.attach)},
                        {"write", effort_json(catalog.effort.write)},
                        {"change", effort_json(catalog.effort.change)}};
  json["practices"] = practices_json(catalog);
  if (!catalog.resources.empty()) json["resources"] = resources_json(catalog);
  return json;
}

std::string render_catalog_json(const Catalog& catalog) {
  return json_text(catalog_tree(catalog));
}

}  // namespace wwc::report
