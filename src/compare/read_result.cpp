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

#include "diagnostic/codes.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "wwc/report.hpp"

namespace wwc::compare {
namespace {

using Json = nlohmann::json;

/// True for letters, digits, `-` and `_`, a letter first. Ids go into reports and messages, where a
/// catalog's never need care.
bool is_id(std::string_view text) {
  const auto is_letter = [](char character) {
    return support::is_lower(character) || support::is_upper(character);
  };
  return !text.empty() && is_letter(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char character) {
           return support::is_alphanumeric(character) || character == '-' || character == '_';
         });
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
  std::optional<PastReview> review(const Json& criterion);
  PastCriterion criterion(const Json& json);
  CriterionStatus uncounted_status(const Json& json);
  void read_criteria(const Json& root, PastAssessment& result);
  GateSettings gate(const Json& root);
  std::vector<std::string> assumptions(const Json& root);
  void read_catalog(const Json& catalog, PastAssessment& result);
  void check_counts(const PastAssessment& result);

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

/// Results of the first versions could not assume anything.
std::vector<std::string> ResultReader::assumptions(const Json& root) {
  std::vector<std::string> texts;
  if (!root.contains("assumptions")) return texts;
  for (const Json& each : list(root, "assumptions")) {
    if (!each.is_string()) fail("`assumptions` holds what is not a text");
    texts.push_back(each.is_string() ? each.get<std::string>() : std::string{});
  }
  return texts;
}

/// The counts must be those of the criteria: a result is not a place to write a score by hand.
void ResultReader::check_counts(const PastAssessment& result) {
  std::uint32_t passed = 0;
  std::uint32_t claimed = 0;
  std::uint32_t possible = 0;
  for (const PastCriterion& criterion : result.criteria) {
    const Outcome outcome = criterion.outcome;
    const bool is_claim = outcome == Outcome::claimed || outcome == Outcome::blocked;
    passed += outcome == Outcome::pass ? 1U : 0U;
    claimed += outcome == Outcome::pass || is_claim ? 1U : 0U;
    possible += outcome == Outcome::not_applicable ? 0U : 1U;
  }
  const Score& score = result.score;
  const bool agrees =
      passed == score.passed && claimed == score.claimed && possible == score.possible;
  if (!agrees) fail("its score does not agree with its criteria");
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
  result.assumptions = assumptions(root);
  result.any_answered = !has_diagnostic(root, DiagnosticCode::nothing_answered);
  check_counts(result);
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
