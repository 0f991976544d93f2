// SPDX-License-Identifier: MIT
#include "engine/judge_piece.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "engine/judge_examples.hpp"
#include "support/blank_text.hpp"
#include "support/evidence_words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "support/url.hpp"
#include "wording/entry_demands.hpp"

namespace wwc::engine {

namespace {

PieceState state_of(FileState state) {
  switch (state) {
    case FileState::ok:
      return PieceState::ok;
    case FileState::missing:
      return PieceState::missing;
    case FileState::empty:
      return PieceState::empty;
    case FileState::unreadable:
      return PieceState::unreadable;
    case FileState::outside:
      return PieceState::outside;
    case FileState::changed:
      return PieceState::changed;
  }
  return PieceState::unreadable;
}

void inspect_file(PieceFinding& finding, const EvidenceFacts& facts) {
  const auto fact = facts.files.find(finding.piece.value);
  if (fact == facts.files.end()) {
    finding.state = PieceState::missing;
    finding.detail = "does not exist";
    return;
  }
  finding.state = state_of(fact->second.state);
  finding.sha256 = to_string(fact->second.sha256);
  finding.is_locked = fact->second.is_locked;
  finding.detail = fact->second.detail;
}

std::vector<std::string> missing_contact_parts(const Evidence& piece) {
  std::vector<std::string> missing;
  if (piece.kind != EvidenceKind::contact) return missing;
  if (support::is_blank_text(piece.contact->name)) missing.emplace_back("name");
  if (support::is_blank_text(piece.contact->title)) missing.emplace_back("title");
  if (support::is_blank_text(piece.contact->email)) missing.emplace_back("email");
  return missing;
}

void inspect_contact(PieceFinding& finding) {
  const std::vector<std::string> missing = missing_contact_parts(finding.piece);
  if (missing.empty()) return;
  finding.state = PieceState::incomplete;
  finding.detail = "has no " + support::join_words(missing, "or");
}

void inspect_text(PieceFinding& finding) {
  const std::string& text = finding.piece.value;
  if (!support::says_nothing(text)) return;
  finding.state = PieceState::empty;
  finding.detail =
      support::is_placeholder(text) ? "stands for something that is still to come" : "says nothing";
}

/// What the entry asks of each piece, apart from its kind and its date, and this one lacks.
std::vector<std::string> missing_parts(const Documentation& entry, const Evidence& piece) {
  std::vector<std::string> missing;
  for (const RecordField& field : entry.fields) {
    if (support::is_blank_text(field_value(piece.fields, field.name)))
      missing.push_back("`" + field.name + "`");
  }
  if (entry.pages_required && support::is_blank_text(*piece.pages))
    missing.emplace_back("page numbers");
  return missing;
}

void tell_missing_parts(const std::vector<std::string>& missing, PieceFinding& finding) {
  if (missing.empty()) return;
  finding.detail += fmt::format("{}has no {}", finding.detail.empty() ? "" : "; ",
                                support::join_words(missing, "or"));
}

bool needs_date(const Documentation& entry) {
  return entry.within_months.has_value() || entry.latest_of.has_value();
}

/// True if the piece has no date and none that it may have is recent enough.
bool is_too_old_whenever(const Documentation& entry, const Evidence& piece,
                         const MeasureContext& context) {
  return !piece.date && entry.within_months &&
         !in_period(context.given_by, *entry.within_months, std::nullopt, context).holds;
}

/// Judges the date where one is asked; a date after the as-of date counts as none.
Standing judge_date(const Documentation& entry, PieceFinding& finding,
                    const MeasureContext& context) {
  if (!needs_date(entry)) return stays();
  const std::optional<Date>& date = finding.piece.date;
  if (!date || *date > context.as_of) {
    finding.state = PieceState::undated;
    finding.detail = is_too_old_whenever(entry, finding.piece, context)
                         ? fmt::format("has no date, where one of {} is asked",
                                       support::dates_that_count(entry, context.as_of))
                         : "has no date";
    return fails();
  }
  if (!entry.within_months) return stays();
  const Standing standing = in_period(*date, *entry.within_months, std::nullopt, context);
  if (!standing.holds) {
    finding.state = PieceState::stale;
    finding.detail = fmt::format("is of {}, where a date of {} is asked", to_string(*date),
                                 support::dates_that_count(entry, context.as_of));
  }
  return standing;
}

bool is_accepted(const Documentation& entry, const Evidence& piece) {
  return std::ranges::find(entry.accepts, piece.kind) != entry.accepts.end();
}

std::string date_asked(const Documentation& entry, const MeasureContext& context) {
  const std::string dates = support::dates_that_count(entry, context.as_of);
  return dates.empty() ? "`date`" : "`date` of " + dates;
}

/// What is left out of a piece that could count, if that is all it lacks apart from its file.
/// Nothing where another piece has to take its place: it is too old, of another kind, or stands for
/// something that is still to come.
std::optional<std::vector<std::string>> unwritten_parts(const Documentation& entry,
                                                        const PieceFinding& finding,
                                                        const MeasureContext& context) {
  const Evidence& piece = finding.piece;
  const bool says_nothing = piece.kind == EvidenceKind::text && finding.state == PieceState::empty;
  if (says_nothing) return std::nullopt;
  std::vector<std::string> unwritten = missing_contact_parts(piece);
  for (std::string& part : missing_parts(entry, piece))
    unwritten.push_back(std::move(part));
  if (!needs_date(entry)) return unwritten;
  if (is_too_old_whenever(entry, finding.piece, context)) return std::nullopt;
  PieceFinding dated = finding;
  const bool is_recent = judge_date(entry, dated, context).holds;
  if (dated.state == PieceState::undated) unwritten.push_back(date_asked(entry, context));
  if (!is_recent && dated.state == PieceState::stale) return std::nullopt;
  return unwritten;
}

/// A file that is at fault is mended in vain where it is too old.
void tell_age(const Documentation& entry, const MeasureContext& context, PieceFinding& finding) {
  PieceFinding dated = finding;
  judge_date(entry, dated, context);
  finding.detail += ", and " + dated.detail;
  tell_missing_parts(missing_parts(entry, finding.piece), finding);
}

void note_mending(const Documentation& entry, PieceFinding& finding,
                  const MeasureContext& context) {
  const auto unwritten = unwritten_parts(entry, finding, context);
  if (unwritten) {
    finding.is_mendable = true;
    finding.unwritten = support::join_words(*unwritten);
  } else if (finding.needs_file) {
    tell_age(entry, context, finding);
  }
}

}  // namespace

PieceFinding inspect_piece(const Evidence& piece, const EvidenceFacts& facts) {
  PieceFinding finding;
  finding.piece = piece;
  switch (piece.kind) {
    case EvidenceKind::file:
      inspect_file(finding, facts);
      break;
    case EvidenceKind::url:
      finding.state = PieceState::unchecked;
      break;
    case EvidenceKind::contact:
      inspect_contact(finding);
      break;
    case EvidenceKind::text:
      inspect_text(finding);
      break;
  }
  return finding;
}

JudgedPiece judge_piece(const Documentation& entry, const Evidence& piece,
                        const EvidenceFacts& facts, const MeasureContext& context) {
  JudgedPiece judged{inspect_piece(piece, facts), fails()};
  PieceFinding& finding = judged.finding;
  if (!is_accepted(entry, piece)) {
    finding.state = PieceState::not_accepted;
    finding.detail = fmt::format("is a {}, where a {} is asked", support::name_of(piece.kind),
                                 wording::accepted_kinds(entry));
    return judged;
  }
  const bool is_usable = finding.counts() || finding.state == PieceState::incomplete;
  if (!is_usable) {
    finding.needs_file = piece.kind == EvidenceKind::file;
    note_mending(entry, finding, context);
    return judged;
  }
  const Standing dated = judge_date(entry, finding, context);
  const std::vector<std::string> missing = missing_parts(entry, piece);
  if (!missing.empty() && finding.counts()) finding.state = PieceState::incomplete;
  tell_missing_parts(missing, finding);
  if (finding.counts()) {
    judged.standing = dated;
  } else {
    note_mending(entry, finding, context);
  }
  return judged;
}

std::string piece_key(const PieceFinding& finding) {
  const Evidence& piece = finding.piece;
  switch (piece.kind) {
    case EvidenceKind::file:
      // One path has one content, so the content alone tells files apart that could be read.
      return finding.sha256.empty() ? "path:" + piece.value : "sha256:" + finding.sha256;
    case EvidenceKind::url:
      return "url:" + support::normalized_url(piece.value);
    case EvidenceKind::text:
      return "text:" + support::normalized_text(piece.value);
    case EvidenceKind::contact:
      break;
  }
  return fmt::format("contact:{}\n{}\n{}", support::normalized_text(piece.contact->name),
                     support::normalized_text(piece.contact->title),
                     support::normalized_text(piece.contact->email));
}

}  // namespace wwc::engine
