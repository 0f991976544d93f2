// SPDX-License-Identifier: MIT
#include "compare/read_past_criterion.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "compare/given.hpp"
#include "compare/spared_entries.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::compare {
namespace {

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

std::vector<PastFile> read_files(const Json& criterion, JsonFields& fields) {
  std::vector<PastFile> files;
  for (const Json& entry : fields.list(criterion, "documentation")) {
    for (const Json& piece : fields.list(entry, "evidence")) {
      if (!piece.is_object()) fields.fail("`evidence` holds what is no piece of evidence");
      if (!piece.contains("file")) continue;
      files.push_back({fields.text(piece, "file"), fields.word<PieceState>(piece, "state"),
                       fields.text_or_empty(piece, "sha256"),
                       piece.contains("detail") ? fields.text(piece, "detail") : std::string{},
                       fields.text_if_there(entry, "id")});
    }
  }
  return files;
}

std::vector<std::string> read_held_up_by(const Json& criterion, JsonFields& fields) {
  std::vector<std::string> prerequisites;
  if (!criterion.contains("gaps")) return prerequisites;
  for (const Json& gap : fields.list(criterion, "gaps")) {
    if (fields.word<GapKind>(gap, "kind") == GapKind::prerequisite_missing) {
      prerequisites.push_back(fields.text(gap, "target"));
    }
  }
  return prerequisites;
}

/// The full ids that the gaps name; empty where the result does not tell its gaps.
std::optional<std::vector<std::string>> read_named_by_gaps(const Json& criterion,
                                                           JsonFields& fields) {
  if (!criterion.contains("gaps")) return std::nullopt;
  std::vector<std::string> named;
  for (const Json& gap : fields.list(criterion, "gaps")) {
    named.push_back(fields.text(gap, "target"));
    std::ranges::move(fields.texts_if_there(gap, "any_of"), std::back_inserter(named));
  }
  return named;
}

Fields read_given_fields(const Json& json, JsonFields& fields) {
  Fields read;
  if (!json.contains("fields")) return read;
  const Json& given = json["fields"];
  if (!given.is_object()) fields.fail("`fields` is not a map");
  for (const auto& [name, value] : given.items()) {
    read.emplace_back(name, fields.text(given, name.c_str()));
  }
  return read;
}

Contact read_contact(const Json& json, JsonFields& fields) {
  return {fields.text_if_there(json, "name"), fields.text_if_there(json, "title"),
          fields.text_if_there(json, "email")};
}

Evidence read_evidence(const Json& json, JsonFields& fields) {
  Evidence piece;
  for (const auto& kind : support::name_rows<EvidenceKind>()) {
    const std::string name{kind.name};
    if (!json.contains(name)) continue;
    piece.kind = kind.value;
    if (kind.value == EvidenceKind::contact) {
      piece.contact = read_contact(json[name], fields);
    } else {
      piece.value = fields.text(json, name.c_str());
    }
  }
  piece.date = fields.date_if_there(json, "date");
  piece.pages = fields.text_if_there(json, "pages");
  piece.fields = read_given_fields(json, fields);
  return piece;
}

std::vector<PieceFinding> read_pieces(const Json& entry, JsonFields& fields) {
  std::vector<PieceFinding> pieces;
  for (const Json& json : fields.list(entry, "evidence")) {
    PieceFinding& piece = pieces.emplace_back();
    piece.piece = read_evidence(json, fields);
    if (json.contains("state")) piece.state = fields.word<PieceState>(json, "state");
    piece.sha256 = fields.text_if_there(json, "sha256");
  }
  return pieces;
}

GivenAnswer read_given(const Json& json, JsonFields& fields) {
  GivenAnswer given{fields.text_if_there(json, "value"), fields.date_if_there(json, "since"), {}};
  if (!json.contains("records")) return given;
  for (const Json& record : fields.list(json, "records")) {
    Record& read = given.records.emplace_back();
    read.fields = read_given_fields(record, fields);
    read.date = fields.date_if_there(record, "date");
  }
  return given;
}

PastPart read_answer(const Json& json, std::string id, JsonFields& fields) {
  PastPart part{.id = std::move(id),
                .holds = fields.word<ItemOutcome>(json, "outcome") == ItemOutcome::met,
                .expires = fields.date(json, "expires")};
  part.is_measured = has_value(json, "measured", true);
  const bool is_given = !has_value(json, "value", "none") || !has_value(json, "since", nullptr);
  part.is_too_old = !part.holds && is_given && part.is_measured &&
                    (!json.contains("records") || has_stale(json, "records"));
  note_given(read_given(json, fields), part);
  return part;
}

std::vector<PastPart> read_answers(const Json& criterion, JsonFields& fields) {
  std::vector<PastPart> parts;
  if (criterion.contains("met") && !criterion["met"].is_null()) {
    parts.push_back(read_answer(criterion["met"], {}, fields));
  }
  if (!criterion.contains("checklist")) return parts;
  for (const Json& item : fields.list(criterion, "checklist")) {
    parts.push_back(read_answer(item, fields.text(item, "id"), fields));
  }
  return parts;
}

std::vector<PastPart> read_entries(const Json& criterion, JsonFields& fields) {
  std::vector<PastPart> parts;
  for (const Json& entry : fields.list(criterion, "documentation")) {
    if (!entry.contains("state")) continue;
    const auto state = fields.word<EntryState>(entry, "state");
    PastPart& part = parts.emplace_back(PastPart{.id = fields.text(entry, "id"),
                                                 .holds = state == EntryState::ok,
                                                 .expires = fields.date(entry, "expires")});
    part.is_spared = has_value(entry, "covered_by_alternative", true);
    part.is_asked = state != EntryState::not_required && !part.is_spared;
    part.is_too_old = !part.holds && part.is_asked && has_stale(entry, "evidence");
    note_given(read_pieces(entry, fields), part);
    part.builds_on = fields.texts_if_there(entry, "builds_on");
    part.same_as = fields.text_if_there(entry, "same_as");
    if (entry.contains("follows")) part.follows = fields.texts_if_there(entry, "follows");
  }
  return parts;
}

std::optional<PastReview> read_review(const Json& criterion, JsonFields& fields) {
  if (!criterion.contains("reviewed")) return std::nullopt;
  const Json& json = criterion["reviewed"];
  PastReview review{fields.text(json, "by"), fields.date(json, "on").value_or(Date{}), {}};
  // Results of the first versions did not say what was signed.
  if (json.contains("signed_sha256"))
    review.signed_sha256 = fields.text_or_empty(json, "signed_sha256");
  return review;
}

}  // namespace

PastCriterion read_criterion(const Json& json, JsonFields& fields) {
  PastCriterion criterion;
  criterion.id = fields.id(json, "id");
  if (criterion.id.empty()) fields.fail("`id` is not a text");
  criterion.title = fields.text(json, "title");
  criterion.outcome = fields.word<Outcome>(json, "outcome");
  criterion.expires = fields.date(json, "expires");
  // Results of the first versions did not tell values from the content of files.
  if (json.contains("values_sha256")) criterion.values_sha256 = fields.text(json, "values_sha256");
  criterion.answer_sha256 = fields.text(json, "answer_sha256");
  criterion.files = read_files(json, fields);
  criterion.held_up_by = read_held_up_by(json, fields);
  criterion.reviewed = read_review(json, fields);
  criterion.answers = read_answers(json, fields);
  criterion.entries = read_entries(json, fields);
  criterion.justification = fields.text_if_there(json, "justification");
  criterion.answers_suffice = do_answers_suffice(json);
  mark_spared(read_named_by_gaps(json, fields), criterion);
  if (json.contains("has_later_dates")) {
    criterion.has_later_dates = has_value(json, "has_later_dates", true);
  }
  return criterion;
}

}  // namespace wwc::compare
