// SPDX-License-Identifier: MIT
#include <algorithm>

#include "property/calendar.hpp"
#include "property/naive_rules.hpp"

namespace wwc::property {
namespace {

bool accepts(const Documentation& entry, EvidenceKind kind) {
  return std::find(entry.accepts.begin(), entry.accepts.end(), kind) != entry.accepts.end();
}

bool is_blank(std::string_view text) {
  return plain_text(text).empty();
}

std::vector<std::string> field_values(const Pieces& pieces, const std::string& field) {
  std::vector<std::string> values;
  for (const Evidence* piece : pieces) {
    const std::string value = plain_text(field_value(piece->fields, field));
    if (!value.empty()) values.push_back(value);
  }
  return values;
}

std::optional<PieceState> of_file(FileState state) {
  switch (state) {
    case FileState::ok:
      return std::nullopt;
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
  return PieceState::missing;
}

}  // namespace

std::optional<PieceState> NaiveRules::unusable(const Evidence& piece) const {
  if (piece.kind == EvidenceKind::file) {
    const auto fact = case_.facts.files.find(piece.value);
    return fact == case_.facts.files.end() ? PieceState::missing : of_file(fact->second.state);
  }
  if (piece.kind == EvidenceKind::text && is_blank(piece.value)) return PieceState::empty;
  return std::nullopt;
}

PieceState NaiveRules::piece_state(EntryRef ref, const Evidence& piece) const {
  const Documentation& entry = entry_of(ref);
  if (!accepts(entry, piece.kind)) return PieceState::not_accepted;
  if (const std::optional<PieceState> state = unusable(piece)) return *state;
  const bool has_date = piece.date && is_known(*piece.date);
  if (entry.within_months && has_date && !is_recent(*piece.date, *entry.within_months)) {
    return PieceState::stale;
  }
  if ((entry.within_months || entry.latest_of) && !has_date) return PieceState::undated;
  const Contact& contact = *piece.contact;
  if (piece.kind == EvidenceKind::contact &&
      (is_blank(contact.name) || is_blank(contact.title) || is_blank(contact.email))) {
    return PieceState::incomplete;
  }
  for (const RecordField& field : entry.fields) {
    if (field_value(piece.fields, field.name).empty()) return PieceState::incomplete;
  }
  if (entry.pages_required && is_blank(*piece.pages)) return PieceState::incomplete;
  return piece.kind == EvidenceKind::url ? PieceState::unchecked : PieceState::ok;
}

Pieces NaiveRules::counting_pieces(EntryRef ref) const {
  Pieces counting;
  for (const Evidence& piece : pieces_of(ref)) {
    const PieceState state = piece_state(ref, piece);
    if (state == PieceState::ok || state == PieceState::unchecked) counting.push_back(&piece);
  }
  return counting;
}

bool NaiveRules::same_piece(const Evidence& left, const Evidence& right) const {
  if (left.kind != right.kind) return false;
  switch (left.kind) {
    case EvidenceKind::url:
      return plain_url(left.value) == plain_url(right.value);
    case EvidenceKind::text:
      return plain_text(left.value) == plain_text(right.value);
    case EvidenceKind::contact:
      return plain_text(left.contact->name) == plain_text(right.contact->name) &&
             plain_text(left.contact->title) == plain_text(right.contact->title) &&
             plain_text(left.contact->email) == plain_text(right.contact->email);
    case EvidenceKind::file:
      break;
  }
  const FileFact& left_fact = case_.facts.files.at(left.value);
  const FileFact& right_fact = case_.facts.files.at(right.value);
  return left.value == right.value || left_fact.sha256 == right_fact.sha256;
}

std::size_t NaiveRules::distinct_pieces(const Pieces& pieces) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    bool is_new = true;
    for (std::size_t j = 0; j < i; ++j) {
      if (same_piece(*pieces[i], *pieces[j])) is_new = false;
    }
    if (is_new) ++count;
  }
  return count;
}

bool NaiveRules::same_as_ok(EntryRef here, EntryRef there) const {
  if (!pieces_ok(there)) return false;
  const Documentation& other = entry_of(there);
  Pieces shared_here;
  Pieces shared_there;
  for (const Evidence* mine : of_dates(latest_dates(here), counting_pieces(here))) {
    for (const Evidence* theirs : of_dates(latest_dates(there), counting_pieces(there))) {
      if (!same_piece(*mine, *theirs)) continue;
      shared_here.push_back(mine);
      shared_there.push_back(theirs);
    }
  }
  if (distinct_pieces(shared_here) < other.at_least) return false;
  return !other.distinct || count_different(field_values(shared_there, other.distinct->field)) >=
                                other.distinct->at_least;
}

std::vector<Date> NaiveRules::latest_dates(EntryRef ref) const {
  const Documentation& entry = entry_of(ref);
  std::vector<Date> dates;
  if (!entry.latest_of) return dates;
  const Value& value = answer_of(ref.criterion, *entry.latest_of).met;
  if (const auto* given = std::get_if<std::vector<Date>>(&value)) {
    for (const Date date : *given) {
      const bool is_listed = std::find(dates.begin(), dates.end(), date) != dates.end();
      if (is_known(date) && !is_listed) dates.push_back(date);
    }
  }
  const auto* single = std::get_if<Date>(&value);
  if (single != nullptr && is_known(*single)) dates = {*single};
  std::sort(dates.begin(), dates.end(), [](Date left, Date right) { return left > right; });
  if (dates.size() > entry.at_least) dates.resize(entry.at_least);
  return dates;
}

Pieces NaiveRules::of_dates(const std::vector<Date>& dates, const Pieces& pieces) {
  if (dates.empty()) return pieces;
  Pieces found;
  for (const Evidence* piece : pieces) {
    for (const Date date : dates) {
      if (piece->date == date) found.push_back(piece);
    }
  }
  return found;
}

bool NaiveRules::latest_ok(EntryRef ref, const Pieces& pieces) const {
  const std::vector<Date> dates = latest_dates(ref);
  if (dates.empty()) return true;
  if (dates.size() < entry_of(ref).at_least) return false;
  return std::all_of(dates.begin(), dates.end(), [&pieces](Date date) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [date](const Evidence* piece) { return piece->date == date; });
  });
}

bool NaiveRules::pieces_ok(EntryRef ref) const {
  const Documentation& entry = entry_of(ref);
  const Pieces pieces = of_dates(latest_dates(ref), counting_pieces(ref));
  if (distinct_pieces(pieces) < std::max<std::uint32_t>(entry.at_least, 1)) return false;
  if (entry.distinct &&
      count_different(field_values(pieces, entry.distinct->field)) < entry.distinct->at_least) {
    return false;
  }
  if (entry.departments) {
    const std::vector<std::string> named = field_values(pieces, entry.departments->field);
    const bool all_named = named.size() == pieces.size();
    if (all_named && count_different(named) < entry.departments->at_least) return false;
  }
  if (!latest_ok(ref, pieces)) return false;
  if (entry.same_as && !same_as_ok(ref, *entry.same_as)) return false;
  return !entry.needs || pieces_ok(*entry.needs);
}

bool NaiveRules::met_by_records(std::size_t criterion, AnswerRef ref) const {
  return examples_of(criterion, ref) != nullptr && item_outcome(criterion, ref) == ItemOutcome::met;
}

bool NaiveRules::entry_ok(EntryRef ref) const {
  const Documentation& entry = entry_of(ref);
  if (entry.or_records && met_by_records(ref.criterion, *entry.or_records)) return true;
  return pieces_ok(ref);
}

bool NaiveRules::is_asked(EntryRef ref) const {
  const Documentation& entry = entry_of(ref);
  if (entry.for_item) {
    return item_outcome(ref.criterion, AnswerRef{entry.for_item}) == ItemOutcome::met;
  }
  if (!entry.for_records) return true;
  const ForRecords& kind = *entry.for_records;
  const Examples* measure = examples_of(ref.criterion, kind.of);
  if (measure == nullptr) return false;
  // Of records with the same unique value any may turn out to be the one that is documented.
  for (const Record* record : records_of(ref.criterion, kind.of)) {
    if (!record_counts_alone(*measure, *record)) continue;
    if (plain_text(field_value(record->fields, kind.field)) == plain_text(kind.is)) return true;
  }
  return false;
}

EntryState NaiveRules::entry_state(EntryRef ref) const {
  if (!is_asked(ref)) return EntryState::not_required;
  if (entry_ok(ref)) return EntryState::ok;
  if (pieces_of(ref).empty()) return EntryState::missing;
  bool some_broken = false;
  bool some_stale = false;
  for (const Evidence& piece : pieces_of(ref)) {
    switch (piece_state(ref, piece)) {
      case PieceState::missing:
      case PieceState::empty:
      case PieceState::unreadable:
      case PieceState::outside:
      case PieceState::changed:
      case PieceState::not_accepted:
        some_broken = true;
        break;
      case PieceState::stale:
        some_stale = true;
        break;
      case PieceState::ok:
      case PieceState::undated:
      case PieceState::incomplete:
      case PieceState::unchecked:
        break;
    }
  }
  if (some_broken) return EntryState::broken;
  return some_stale ? EntryState::stale : EntryState::incomplete;
}

}  // namespace wwc::property
