// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <utility>

#include "report/formats.hpp"
#include "report/json_parts.hpp"
#include "report/problems.hpp"
#include "report/words.hpp"
#include "support/builds_on.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

Json level_title_json(const Catalog& catalog, std::optional<std::size_t> level) {
  return level ? Json(catalog.levels.at(*level).title) : Json();
}

Json score_json(const Catalog& catalog, const Assessment& assessment) {
  const Score& score = assessment.score;
  Json json{{"possible", score.possible},
            {"passed", score.passed},
            {"claimed", score.claimed},
            {"unchecked", score.unchecked}};
  json["level"] = level_id_json(catalog, assessment.level);
  json["claimed_level"] = level_id_json(catalog, assessment.claimed_level);
  json["level_title"] = level_title_json(catalog, assessment.level);
  json["claimed_level_title"] = level_title_json(catalog, assessment.claimed_level);
  json["next_level"] = nullptr;
  if (assessment.next_level) {
    json["next_level"] = Json{{"id", catalog.levels.at(assessment.next_level->level).id},
                              {"needs", assessment.next_level->needs}};
  }
  return json;
}

Json practices_json(const Catalog& catalog, const Assessment& assessment) {
  Json list = Json::array();
  for (std::size_t position = 0; position < catalog.practices.size(); ++position) {
    const Score& score = assessment.practices[position];
    list.push_back(Json{{"id", catalog.practices[position].id},
                        {"title", catalog.practices[position].title},
                        {"possible", score.possible},
                        {"passed", score.passed},
                        {"claimed", score.claimed},
                        {"unchecked", score.unchecked}});
  }
  return list;
}

Json fields_json(const Fields& fields) {
  Json json = Json::object();
  for (const auto& [name, value] : fields) {
    json[name] = value;
  }
  return json;
}

Json piece_json(const PieceFinding& finding) {
  const Evidence& piece = finding.piece;
  Json json = Json::object();
  const std::string kind{support::name_of(piece.kind)};
  if (piece.kind == EvidenceKind::contact) {
    json[kind] = Json{{"name", piece.contact->name},
                      {"title", piece.contact->title},
                      {"email", piece.contact->email}};
  } else {
    json[kind] = piece.value;
  }
  add_text(json, "register", *piece.register_id);
  add_text(json, "title", piece.title);
  json["state"] = support::name_of(finding.state);
  json["date"] = date_or_null(piece.date);
  add_text(json, "pages", *piece.pages);
  json["sha256"] = text_or_null(finding.sha256);
  add_text(json, "detail", finding.detail);
  add_text(json, "note", *piece.note);
  if (!piece.fields.empty()) json["fields"] = fields_json(piece.fields);
  return json;
}

Json pieces_json(const std::vector<PieceFinding>& pieces) {
  Json list = Json::array();
  for (const PieceFinding& piece : pieces) {
    list.push_back(piece_json(piece));
  }
  return list;
}

Json records_json(const std::vector<RecordFinding>& records, const Value& value) {
  const auto* given = std::get_if<std::vector<Record>>(&value);
  Json list = Json::array();
  for (std::size_t position = 0; position < records.size(); ++position) {
    const RecordFinding& finding = records[position];
    Json json = Json::object();
    if (given != nullptr && position < given->size()) {
      json["fields"] = fields_json((*given)[position].fields);
      json["date"] = date_or_null((*given)[position].date);
    }
    json["state"] = support::name_of(finding.state);
    json["counts"] = finding.counts();
    json["repeats_unique"] = finding.repeats_unique;
    json["documented"] = finding.documented;
    add_text(json, "detail", finding.detail);
    list.push_back(std::move(json));
  }
  return list;
}

void add_effort(Json& json, const std::optional<Effort>& effort) {
  if (effort) json["effort"] = effort_json(*effort);
}

/// What an item and a criterion's own answer have in common.
void add_answer(Json& json, const AnswerFinding& finding, const Answer& answer) {
  json["outcome"] = support::name_of(finding.outcome);
  json["value"] = text_or_null(finding.value);
  json["documented"] = finding.documented;
  json["expires"] = date_or_null(finding.expires);
  json["evidence"] = pieces_json(finding.evidence);
  json["measured"] = finding.measured;
  json["since"] = date_or_null(answer.since);
  json["documented_expires"] = date_or_null(finding.documented_expires);
  json["details"] = finding.details;
  if (!finding.records.empty()) json["records"] = records_json(finding.records, answer.met);
  add_text(json, "lack", finding.lack);
  add_effort(json, answer.effort);
  add_text(json, "note", answer.note);
}

Json checklist_json(const Criterion& criterion, const CriterionAnswer& answer,
                    const Finding& finding) {
  Json list = Json::array();
  for (std::size_t item = 0; item < criterion.checklist.size(); ++item) {
    Json json{{"id", criterion.checklist[item].id}, {"text", criterion.checklist[item].text}};
    add_answer(json, finding.checklist[item], answer.checklist[item]);
    list.push_back(std::move(json));
  }
  return list;
}

Json documentation_json(const Catalog& catalog, const Criterion& criterion,
                        const Finding& finding) {
  Json list = Json::array();
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    const EntryFinding& found = finding.documentation[entry];
    list.push_back(
        Json{{"id", criterion.documentation[entry].id},
             {"text", criterion.documentation[entry].text},
             {"state", support::name_of(found.state)},
             {"expires", date_or_null(found.expires)},
             {"evidence", pieces_json(found.evidence)},
             {"details", found.details},
             {"lacks", found.lacks},
             {"covered_by_alternative", found.covered_by_alternative},
             {"builds_on", support::builds_on(catalog, criterion.documentation[entry])},
             {"same_as", text_or_null(support::same_as(catalog, criterion.documentation[entry]))},
             {"follows", support::follows(criterion, criterion.documentation[entry])}});
  }
  return list;
}

Json resources_json(const Catalog& catalog, const std::vector<std::size_t>& resources) {
  Json list = Json::array();
  for (const std::size_t position : resources) {
    list.push_back(resource_json(catalog.resources[position]));
  }
  return list;
}

Json gaps_json(const Catalog& catalog, const std::vector<Gap>& gaps) {
  Json list = Json::array();
  for (const Gap& gap : gaps) {
    list.push_back(Json{{"kind", support::name_of(gap.kind)},
                        {"target", gap.target},
                        {"text", gap.text},
                        {"action", gap.action},
                        {"any_of", gap.any_of},
                        {"owner", text_or_null(gap.owner)},
                        {"due", date_or_null(gap.due)},
                        {"resources", resources_json(catalog, gap.resources)},
                        {"needs", gap.needs},
                        {"steps", gap.steps},
                        {"options", gap.options}});
  }
  return list;
}

void add_standing(Json& json, const Criterion& criterion, const CriterionAnswer& answer,
                  const Finding& finding) {
  json["counted"] = finding.counted;
  json["answered"] = finding.answered;
  json["satisfied"] = finding.satisfied;
  json["unchecked"] = finding.unchecked;
  if (finding.assumed) json["assumed"] = true;
  json["items_met"] = finding.items_met;
  json["items_documented"] = finding.items_documented;
  json["items_unanswered"] = finding.items_unanswered;
  json["owner"] = text_or_null(finding.owner);
  json["due"] = date_or_null(finding.due);
  if (criterion.obligation != Obligation::must) {
    json["obligation"] = support::name_of(criterion.obligation);
  }
  if (criterion.status != CriterionStatus::active) {
    json["status"] = support::name_of(criterion.status);
  }
  add_effort(json, answer.effort);
  add_text(json, "note", answer.note);
  add_text(json, "justification", answer.justification);
}

/// A state of null: nobody looked at the lock.
Json review_json(const Review& review, const ReviewStanding* standing) {
  Json json{{"by", review.by}, {"on", to_string(review.on)}};
  json["state"] = standing == nullptr ? Json() : Json(support::name_of(standing->state));
  json["signed_sha256"] = standing == nullptr ? Json() : text_or_null(standing->signed_sha256);
  return json;
}

Json criterion_json(const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const CriterionAnswer& answer = input.answers.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  const bool has_checklist = !criterion.checklist.empty();
  Json json{{"id", criterion.id},
            {"practice", input.catalog.practices[criterion.practice].id},
            {"title", criterion.title},
            {"outcome", support::name_of(finding.outcome)}};
  json["require"] = has_checklist ? Json(criterion.require) : Json();
  json["of"] = has_checklist ? Json(criterion.checklist.size()) : Json();
  json["met"] = nullptr;
  if (finding.own) {
    json["met"] = Json::object();
    add_answer(json["met"], *finding.own, answer.own);
  }
  json["checklist"] = checklist_json(criterion, answer, finding);
  json["documentation"] = documentation_json(input.catalog, criterion, finding);
  json["expires"] = date_or_null(finding.expires);
  json["reasons"] = finding.reasons;
  json["answer_sha256"] = finding.answer_sha256;
  json["values_sha256"] = finding.values_sha256;
  json["has_later_dates"] = answer.has_later_dates;
  json["gaps"] = gaps_json(input.catalog, finding.gaps);
  json["to_pass"] = to_pass_json(input, position);
  json["suggestions"] = suggestions_json(input, position);
  add_standing(json, criterion, answer, finding);
  if (answer.reviewed) {
    json["reviewed"] = review_json(*answer.reviewed, find_standing(input, position));
  }
  return json;
}

Json settings_json(const GateSettings& settings) {
  Json json = Json::object();
  for (const auto& [name, value] : settings) {
    json[name] = value;
  }
  return json;
}

/// What was demanded by options and by the file. What every baseline demands is no setting.
GateSettings settings_of(const GateResult& gate) {
  GateSettings settings;
  for (const GateVerdict& verdict : gate.verdicts) {
    if (verdict.from == GateSource::baseline) continue;
    settings.emplace(support::name_of(verdict.key), verdict.value.empty() ? "yes" : verdict.value);
  }
  return settings;
}

Json condition_json(const Catalog& catalog, const GateVerdict& verdict) {
  Json faults = Json::array();
  for (const GateFault& fault : verdict.faults) {
    Json json{{"criterion", nullptr}, {"text", fault.text}};
    if (fault.criterion) json["criterion"] = catalog.criteria.at(*fault.criterion).id;
    faults.push_back(json);
  }
  return Json{{"name", support::name_of(verdict.key)},
              {"from", support::name_of(verdict.from)},
              {"value", text_or_null(verdict.value)},
              {"held", verdict.held},
              {"shortfall", text_or_null(verdict.shortfall)},
              {"faults", faults},
              {"notes", verdict.notes}};
}

/// Null without a gate; `held` is null where a gate is set but was not judged.
Json gate_json(const ReportInput& input) {
  if (input.gate == nullptr && input.gate_settings.empty()) return Json();
  Json json = Json::object();
  json["held"] = nullptr;
  GateSettings settings = input.gate ? settings_of(*input.gate) : input.gate_settings;
  // Whoever may name another baseline may choose what is held against it.
  const std::string& baseline = input.answers.gate.baseline;
  if (!baseline.empty()) settings.emplace("baseline", baseline);
  json["settings"] = settings_json(settings);
  json["conditions"] = Json::array();
  if (input.gate == nullptr) return json;
  json["held"] = input.gate->held();
  for (const GateVerdict& verdict : input.gate->verdicts) {
    json["conditions"].push_back(condition_json(input.catalog, verdict));
  }
  return json;
}

/// What stands in front of the criteria.
Json assessment_head(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  Json json{{"schema", k_assessment_schema},
            {"generator", generator_json(input.version)},
            {"catalog", catalog_json(input.catalog)},
            {"city", city_json(input.answers.city)},
            {"as_of", to_string(assessment.as_of.date)},
            {"as_of_from", support::name_of(assessment.as_of.from)}};
  json["eligible"] = assessment.eligible ? Json(*assessment.eligible) : Json();
  json["notice"] = k_disclaimer;
  json["assumptions"] = assumptions_json(assessment);
  json["any_answered"] = assessment.any_answered;
  json["score"] = score_json(input.catalog, assessment);
  json["next_steps"] = next_steps_json(input);
  json["gate"] = gate_json(input);
  json["levels"] = level_standings_json(input.catalog, assessment);
  json["practices"] = practices_json(input.catalog, assessment);
  return json;
}

}  // namespace

Json assessment_tree(const ReportInput& input) {
  Json json = assessment_head(input);
  json["criteria"] = Json::array();
  for (std::size_t position = 0; position < input.assessment.findings.size(); ++position) {
    json["criteria"].push_back(criterion_json(input, position));
  }
  json["diagnostics"] = diagnostics_json(input.diagnostics, input.sources);
  return json;
}

// A tree takes many times the room of its text, and a city can name thousands of files. So there is
// never more of it than one criterion.
std::string render_json(const ReportInput& input, const ReportStyle& /*style*/) {
  constexpr std::size_t k_of_member = 2;
  constexpr std::size_t k_of_criterion = 4;
  std::string text = "{\n";
  const Json head = assessment_head(input);
  for (const auto& [key, value] : head.items()) {
    text += "  \"" + key + "\": ";
    append_json(text, value, k_of_member);
    text += ",\n";
  }
  text += "  \"criteria\": [";
  const std::size_t count = input.assessment.findings.size();
  for (std::size_t position = 0; position < count; ++position) {
    text += position == 0 ? "\n    " : ",\n    ";
    append_json(text, criterion_json(input, position), k_of_criterion);
  }
  text += count == 0 ? "],\n" : "\n  ],\n";
  text += "  \"diagnostics\": ";
  append_json(text, diagnostics_json(input.diagnostics, input.sources), k_of_member);
  return text + "\n}\n";
}

std::string render_invalid_json(const InvalidInput& input) {
  return invalid_json_text(k_assessment_schema, input);
}

}  // namespace wwc::report
