// SPDX-License-Identifier: MIT
#include "compare/read_result.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/check_result.hpp"
#include "compare/json_fields.hpp"
#include "compare/read_past_criterion.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "wwc/report.hpp"

namespace wwc::compare {
namespace {

Score read_score(const Json& json, JsonFields& fields) {
  const Score score{fields.count(json, "possible"), fields.count(json, "passed"),
                    fields.count(json, "claimed"), fields.count(json, "unchecked")};
  const bool is_sound = score.unchecked <= score.passed && score.passed <= score.claimed &&
                        score.claimed <= score.possible;
  if (!is_sound) fields.fail("its counts contradict each other");
  return score;
}

/// Why a criterion does not count; `retired` where the result does not say.
CriterionStatus uncounted_status(const Json& json, JsonFields& fields) {
  return json.contains("status") ? fields.word<CriterionStatus>(json, "status")
                                 : CriterionStatus::retired;
}

void read_criteria(const Json& root, JsonFields& fields, PastAssessment& result) {
  std::set<std::string> ids;
  for (const Json& json : fields.list(root, "criteria")) {
    PastCriterion read = read_criterion(json, fields);
    if (!ids.insert(read.id).second) {
      fields.fail("criterion " + support::quoted(read.id) + " stands in it twice");
    }
    const bool is_counted = !json.contains("counted") || json["counted"] != false;
    if (is_counted) {
      result.criteria.push_back(std::move(read));
    } else {
      result.not_counted.push_back({std::move(read.id), uncounted_status(json, fields)});
    }
  }
}

GateSettings read_gate(const Json& root, JsonFields& fields) {
  GateSettings settings;
  const auto found = root.find("gate");
  if (found == root.end() || found->is_null()) return settings;
  const Json& given = fields.member(*found, "settings");
  if (!given.is_object()) fields.fail("`settings` is not a map");
  for (const auto& [key, value] : given.items()) {
    settings.emplace(key, fields.text(given, key.c_str()));
  }
  return settings;
}

/// True for a result with this code among its diagnostics; results of others may do without them.
bool has_diagnostic(const Json& root, DiagnosticCode code) {
  const auto found = root.find("diagnostics");
  return found != root.end() && std::any_of(found->begin(), found->end(), [&](const Json& each) {
           return each.is_object() && each.value("code", Json()) == diagnostic::code_name(code);
         });
}

void read_catalog(const Json& catalog, JsonFields& fields, PastAssessment& result) {
  result.catalog_id = fields.id(catalog, "id");
  if (result.catalog_id.empty()) fields.fail("`id` is not a text");
  result.catalog_sha256 = fields.text(catalog, "sha256");
  // What only heads of reports say need not be there.
  result.catalog_title = fields.text_if_there(catalog, "title");
  result.catalog_edition = fields.text_if_there(catalog, "edition");
  if (catalog.contains("status"))
    result.catalog_status = fields.word<CatalogStatus>(catalog, "status");
}

PastAssessment read_assessment(const Json& root, JsonFields& fields) {
  PastAssessment result;
  const std::string schema = fields.text(root, "schema");
  if (schema != k_assessment_schema) {
    fields.fail("its schema is " + support::quoted(schema) + ", and this version reads " +
                support::quoted(k_assessment_schema));
  } else if (!root.contains("score")) {
    fields.fail("it lists what was wrong with the input, and holds no assessment");
  }
  if (!fields.problem().empty()) return result;
  read_catalog(fields.member(root, "catalog"), fields, result);
  const Json& city = fields.member(root, "city");
  result.city = fields.text(city, "name");
  result.administration_began = fields.date_if_there(city, "administration_began");
  const std::optional<Date> as_of = fields.date(root, "as_of");
  if (!as_of) fields.fail("it has no as-of date");
  result.as_of = as_of.value_or(Date{});
  if (root.contains("as_of_from")) result.as_of_from = fields.word<AsOfSource>(root, "as_of_from");
  const Json& counts = fields.member(root, "score");
  result.score = read_score(counts, fields);
  result.level = fields.id(counts, "level");
  result.claimed_level = fields.id(counts, "claimed_level");
  // Results of the first versions name levels by id alone.
  result.level_title = fields.text_if_there(counts, "level_title");
  result.claimed_level_title = fields.text_if_there(counts, "claimed_level_title");
  read_criteria(root, fields, result);
  result.gate = read_gate(root, fields);
  result.assumptions = fields.texts_if_there(root, "assumptions");
  result.any_answered = !has_diagnostic(root, DiagnosticCode::nothing_answered);
  if (!does_score_agree(result)) fields.fail("its score does not agree with its criteria");
  return result;
}

/// Why a text cannot be read as JSON.
std::string damage_of(std::string_view text) {
  if (text.empty()) return "it is empty";
  return text.starts_with('{') ? "it is cut short or damaged" : "it is not JSON";
}

/// Notices keys that stand twice in one map, of which a parser would take either.
class KeyWatch {
public:
  void see(Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys_.emplace_back();
    if (event == Json::parse_event_t::object_end) keys_.pop_back();
    if (event != Json::parse_event_t::key || !twice_.empty()) return;
    const auto& key = parsed.get_ref<const std::string&>();
    if (!keys_.back().insert(key).second) twice_ = "it has " + support::quoted(key) + " twice";
  }
  /// What is wrong; empty when nothing is.
  [[nodiscard]] const std::string& problem() const { return twice_; }

private:
  std::vector<std::set<std::string>> keys_;
  std::string twice_;
};

}  // namespace

std::optional<PastAssessment> read_result(std::string_view name, std::string_view text,
                                          Diagnostics& diagnostics) {
  JsonFields fields;
  std::string problem;
  PastAssessment result;
  KeyWatch keys;
  const auto watch = [&keys](int /*depth*/, Json::parse_event_t event, Json& parsed) {
    keys.see(event, parsed);
    return true;
  };
  const Json root = Json::parse(text, watch, false);
  if (root.is_discarded()) {
    problem = damage_of(support::trim(text));
  } else if (!keys.problem().empty()) {
    problem = keys.problem();
  } else {
    result = read_assessment(root, fields);
    problem = fields.problem();
  }
  if (problem.empty()) return result;
  refuse_result(name, problem, diagnostics);
  return std::nullopt;
}

void refuse_result(std::string_view name, std::string_view problem, Diagnostics& diagnostics) {
  diagnostics.error(
      DiagnosticCode::not_a_result,
      support::quoted(name) + " is not a result that can be compared: " + std::string{problem},
      "make it anew with `wwc assess city.yaml --format json`");
}

}  // namespace wwc::compare
