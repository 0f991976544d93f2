// SPDX-License-Identifier: MIT
#include "compare/read_result.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "compare/check_result.hpp"
#include "diagnostic/codes.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "wwc/report.hpp"

namespace wwc::compare {
namespace {

using Json = nlohmann::json;

/// True for an object in which the name has this very value.
bool has_value(const Json& object, const char* name, const Json& value) {
  return object.is_object() && object.contains(name) && object[name] == value;
}

/// True where one of the pieces or records is too old.
bool has_stale(const Json& object, const char* name) {
  return object.is_object() && object.contains(name) &&
         std::any_of(object[name].begin(), object[name].end(), [](const Json& each) {
           return has_value(each, "state", support::name_of(PieceState::stale));
         });
}

/// True where as many answers are documented as the rule asks, so that none of them is at fault.
bool do_answers_suffice(const Json& criterion) {
  if (!criterion.is_object()) return false;
  const Json own = criterion.value("met", Json());
  if (!own.is_null() && !has_value(own, "documented", true)) return false;
  const Json& asked = criterion.value("require", Json());
  const Json& documented = criterion.value("items_documented", Json());
  return asked.is_null() || (documented.is_number() && documented >= asked);
}

/// Reads the parts of a result. What is not as it must be is noted, the first such thing alone, and
/// reading goes on with empty values.
class ResultReader {
public:
  [[nodiscard]] PastAssessment read(const Json& root);
  /// What is wrong; empty when nothing is.
  [[nodiscard]] const std::string& problem() const { return problem_; }

private:
  void fail(std::string what) {
    if (problem_.empty()) problem_ = std::move(what);
  }
  const Json& member(const Json& object, const char* name);
  const Json& list(const Json& object, const char* name);
  std::string text(const Json& object, const char* name);
  std::string text_or_empty(const Json& object, const char* name);
  std::string id(const Json& object, const char* name);
  std::uint32_t count(const Json& object, const char* name);
  std::optional<Date> date(const Json& object, const char* name);
  template <typename Enum>
  Enum word(const Json& object, const char* name);

  Score score(const Json& json);
  std::vector<PastFile> files(const Json& criterion);
  std::vector<std::string> held_up_by(const Json& criterion);
  PastPart answer(const Json& json, std::string id);
  std::vector<PastPart> answers(const Json& criterion);
  std::vector<PastPart> entries(const Json& criterion);
  std::vector<std::string> texts(const Json& object, const char* name);
  std::optional<PastReview> review(const Json& criterion);
  PastCriterion criterion(const Json& json);
  CriterionStatus uncounted_status(const Json& json);
  void read_criteria(const Json& root, PastAssessment& result);
  GateSettings gate(const Json& root);
  void read_catalog(const Json& catalog, PastAssessment& result);

  std::string problem_;
  Json nothing_;
};

const Json& ResultReader::member(const Json& object, const char* name) {
  if (object.is_object()) {
    const auto found = object.find(name);
    if (found != object.end()) return *found;
  }
  fail("it has no " + support::quoted(name) + " where one must be");
  return nothing_;
}

const Json& ResultReader::list(const Json& object, const char* name) {
  const Json& found = member(object, name);
  if (!found.is_array()) fail(support::quoted(name) + " is not a list");
  return found.is_array() ? found : nothing_;
}

std::string ResultReader::text(const Json& object, const char* name) {
  const Json& found = member(object, name);
  if (!found.is_string()) fail(support::quoted(name) + " is not a text");
  return found.is_string() ? found.get<std::string>() : std::string{};
}

std::string ResultReader::text_or_empty(const Json& object, const char* name) {
  return member(object, name).is_null() ? std::string{} : text(object, name);
}

/// An id, or nothing where the value is null.
std::string ResultReader::id(const Json& object, const char* name) {
  const std::string written = text_or_empty(object, name);
  if (!written.empty() && !is_id(written)) {
    fail(support::quoted(written) + " is no id, and stands as " + support::quoted(name));
  }
  return written;
}

std::uint32_t ResultReader::count(const Json& object, const char* name) {
  const Json& found = member(object, name);
  const bool is_count = found.is_number_unsigned() &&
                        found.get<std::uint64_t>() <= std::numeric_limits<std::uint32_t>::max();
  if (!is_count) fail(support::quoted(name) + " is not a count");
  return is_count ? found.get<std::uint32_t>() : 0;
}

std::optional<Date> ResultReader::date(const Json& object, const char* name) {
  const std::string written = text_or_empty(object, name);
  const std::optional<Date> read = parse_date(written);
  if (!read && !written.empty()) fail(support::quoted(name) + " is not a date");
  return read;
}

template <typename Enum>
Enum ResultReader::word(const Json& object, const char* name) {
  const std::string written = text(object, name);
  const std::optional<Enum> value = support::value_of<Enum>(written);
  if (!value) fail(support::quoted(written) + " is no " + name + " that this version knows");
  return value.value_or(Enum{});
}

Score ResultReader::score(const Json& json) {
  const Score score{count(json, "possible"), count(json, "passed"), count(json, "claimed"),
                    count(json, "unchecked")};
  const bool is_sound = score.unchecked <= score.passed && score.passed <= score.claimed &&
                        score.claimed <= score.possible;
  if (!is_sound) fail("its counts contradict each other");
  return score;
}

std::vector<PastFile> ResultReader::files(const Json& criterion) {
  std::vector<PastFile> files;
  for (const Json& entry : list(criterion, "documentation")) {
    for (const Json& piece : list(entry, "evidence")) {
      if (!piece.is_object()) fail("`evidence` holds what is no piece of evidence");
      if (!piece.contains("file")) continue;
      files.push_back({text(piece, "file"), word<PieceState>(piece, "state"),
                       text_or_empty(piece, "sha256"),
                       piece.contains("detail") ? text(piece, "detail") : std::string{}});
    }
  }
  return files;
}

std::vector<std::string> ResultReader::held_up_by(const Json& criterion) {
  std::vector<std::string> prerequisites;
  if (!criterion.contains("gaps")) return prerequisites;
  for (const Json& gap : list(criterion, "gaps")) {
    if (word<GapKind>(gap, "kind") == GapKind::prerequisite_missing) {
      prerequisites.push_back(text(gap, "target"));
    }
  }
  return prerequisites;
}

PastPart ResultReader::answer(const Json& json, std::string id) {
  PastPart part{.id = std::move(id),
                .holds = word<ItemOutcome>(json, "outcome") == ItemOutcome::met,
                .expires = date(json, "expires")};
  const bool is_given = !has_value(json, "value", "none") || !has_value(json, "since", nullptr);
  part.is_too_old = !part.holds && is_given && has_value(json, "measured", true) &&
                    (!json.contains("records") || has_stale(json, "records"));
  return part;
}

std::vector<PastPart> ResultReader::answers(const Json& criterion) {
  std::vector<PastPart> parts;
  if (criterion.contains("met") && !criterion["met"].is_null()) {
    parts.push_back(answer(criterion["met"], {}));
  }
  if (!criterion.contains("checklist")) return parts;
  for (const Json& item : list(criterion, "checklist")) {
    parts.push_back(answer(item, text(item, "id")));
  }
  return parts;
}

std::vector<PastPart> ResultReader::entries(const Json& criterion) {
  std::vector<PastPart> parts;
  for (const Json& entry : list(criterion, "documentation")) {
    if (!entry.contains("state")) continue;
    const auto state = word<EntryState>(entry, "state");
    PastPart& part = parts.emplace_back(PastPart{.id = text(entry, "id"),
                                                 .holds = state == EntryState::ok,
                                                 .expires = date(entry, "expires")});
    part.is_too_old = !part.holds && state != EntryState::not_required &&
                      !has_value(entry, "covered_by_alternative", true) &&
                      has_stale(entry, "evidence");
    part.builds_on = texts(entry, "builds_on");
  }
  return parts;
}

std::optional<PastReview> ResultReader::review(const Json& criterion) {
  if (!criterion.contains("reviewed")) return std::nullopt;
  const Json& json = criterion["reviewed"];
  PastReview review{text(json, "by"), date(json, "on").value_or(Date{}), {}};
  // Results of the first versions did not say what was signed.
  if (json.contains("signed_sha256")) review.signed_sha256 = text_or_empty(json, "signed_sha256");
  return review;
}

PastCriterion ResultReader::criterion(const Json& json) {
  PastCriterion criterion;
  criterion.id = id(json, "id");
  if (criterion.id.empty()) fail("`id` is not a text");
  criterion.title = text(json, "title");
  criterion.outcome = word<Outcome>(json, "outcome");
  criterion.expires = date(json, "expires");
  // Results of the first versions did not tell values from the content of files.
  if (json.contains("values_sha256")) criterion.values_sha256 = text(json, "values_sha256");
  criterion.answer_sha256 = text(json, "answer_sha256");
  criterion.files = files(json);
  criterion.held_up_by = held_up_by(json);
  criterion.reviewed = review(json);
  criterion.answers = answers(json);
  criterion.entries = entries(json);
  criterion.answers_suffice = do_answers_suffice(json);
  if (json.contains("has_later_dates")) {
    criterion.has_later_dates = has_value(json, "has_later_dates", true);
  }
  return criterion;
}

/// Why a criterion does not count; `retired` where the result does not say.
CriterionStatus ResultReader::uncounted_status(const Json& json) {
  return json.contains("status") ? word<CriterionStatus>(json, "status") : CriterionStatus::retired;
}

void ResultReader::read_criteria(const Json& root, PastAssessment& result) {
  std::set<std::string> ids;
  for (const Json& json : list(root, "criteria")) {
    PastCriterion read = criterion(json);
    if (!ids.insert(read.id).second) {
      fail("criterion " + support::quoted(read.id) + " stands in it twice");
    }
    const bool is_counted = !json.contains("counted") || json["counted"] != false;
    if (is_counted) {
      result.criteria.push_back(std::move(read));
    } else {
      result.not_counted.push_back({std::move(read.id), uncounted_status(json)});
    }
  }
}

GateSettings ResultReader::gate(const Json& root) {
  GateSettings settings;
  const auto found = root.find("gate");
  if (found == root.end() || found->is_null()) return settings;
  const Json& given = member(*found, "settings");
  if (!given.is_object()) fail("`settings` is not a map");
  for (const auto& [key, value] : given.items()) {
    settings.emplace(key, text(given, key.c_str()));
  }
  return settings;
}

/// Texts that results of the first versions do not have.
std::vector<std::string> ResultReader::texts(const Json& object, const char* name) {
  std::vector<std::string> texts;
  if (!object.contains(name)) return texts;
  for (const Json& each : list(object, name)) {
    if (!each.is_string()) fail(support::quoted(name) + " holds what is not a text");
    texts.push_back(each.is_string() ? each.get<std::string>() : std::string{});
  }
  return texts;
}

/// True for a result with this code among its diagnostics; results of others may do without them.
bool has_diagnostic(const Json& root, DiagnosticCode code) {
  const auto found = root.find("diagnostics");
  return found != root.end() && std::any_of(found->begin(), found->end(), [&](const Json& each) {
           return each.is_object() && each.value("code", Json()) == diagnostic::code_name(code);
         });
}

void ResultReader::read_catalog(const Json& catalog, PastAssessment& result) {
  result.catalog_id = id(catalog, "id");
  if (result.catalog_id.empty()) fail("`id` is not a text");
  result.catalog_sha256 = text(catalog, "sha256");
  // What only heads of reports say need not be there.
  if (catalog.contains("title")) result.catalog_title = text_or_empty(catalog, "title");
  if (catalog.contains("edition")) result.catalog_edition = text_or_empty(catalog, "edition");
  if (catalog.contains("status")) result.catalog_status = word<CatalogStatus>(catalog, "status");
}

PastAssessment ResultReader::read(const Json& root) {
  PastAssessment result;
  const std::string schema = text(root, "schema");
  if (schema != k_assessment_schema) {
    fail("its schema is " + support::quoted(schema) + ", and this version reads " +
         support::quoted(k_assessment_schema));
  } else if (!root.contains("score")) {
    fail("it lists what was wrong with the input, and holds no assessment");
  }
  if (!problem_.empty()) return result;
  read_catalog(member(root, "catalog"), result);
  result.city = text(member(root, "city"), "name");
  const std::optional<Date> as_of = date(root, "as_of");
  if (!as_of) fail("it has no as-of date");
  result.as_of = as_of.value_or(Date{});
  if (root.contains("as_of_from")) result.as_of_from = word<AsOfSource>(root, "as_of_from");
  const Json& counts = member(root, "score");
  result.score = score(counts);
  result.level = id(counts, "level");
  result.claimed_level = id(counts, "claimed_level");
  // Results of the first versions name levels by id alone.
  if (counts.contains("level_title")) result.level_title = text_or_empty(counts, "level_title");
  if (counts.contains("claimed_level_title")) {
    result.claimed_level_title = text_or_empty(counts, "claimed_level_title");
  }
  read_criteria(root, result);
  result.gate = gate(root);
  result.assumptions = texts(root, "assumptions");
  result.any_answered = !has_diagnostic(root, DiagnosticCode::nothing_answered);
  if (!does_score_agree(result)) fail("its score does not agree with its criteria");
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
  ResultReader reader;
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
    result = reader.read(root);
    problem = reader.problem();
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
