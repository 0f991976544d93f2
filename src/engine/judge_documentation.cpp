// SPDX-License-Identifier: MIT
#include "engine/judge_documentation.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/judge_examples.hpp"
#include "support/text.hpp"

namespace wwc::engine {

namespace {

using Pieces = std::vector<JudgedPiece>;

const Documentation& entry_of(const Case& subject, EntryRef ref) {
  return subject.catalog.criteria[ref.criterion].documentation[ref.entry];
}

Pieces judge_pieces(const Case& subject, EntryRef ref) {
  Pieces pieces;
  for (const Evidence& piece : subject.answers.criteria[ref.criterion].documentation[ref.entry]) {
    pieces.push_back(
        judge_piece(entry_of(subject, ref), piece, subject.facts, subject.measure_context()));
  }
  return pieces;
}

Pieces counting(const Pieces& pieces) {
  Pieces result;
  std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(result),
               [](const JudgedPiece& piece) { return piece.standing.holds; });
  return result;
}

/// Equal pieces are one; it lasts as long as the longest of them.
std::vector<Standing> distinct_pieces(const Pieces& pieces) {
  std::vector<Standing> standings;
  std::vector<const JudgedPiece*> first_ones;
  for (const JudgedPiece& piece : pieces) {
    const auto same = std::find_if(
        first_ones.begin(), first_ones.end(),
        [&](const JudgedPiece* first) { return is_same_piece(first->finding, piece.finding); });
    if (same == first_ones.end()) {
      first_ones.push_back(&piece);
      standings.push_back(piece.standing);
    } else {
      Standing& known = standings[static_cast<std::size_t>(same - first_ones.begin())];
      known = either(known, piece.standing);
    }
  }
  return standings;
}

/// The distinct values of a field, blank ones left out.
std::vector<Standing> distinct_values(const Pieces& pieces, const std::string& field) {
  std::map<std::string, Standing> by_value;
  for (const JudgedPiece& piece : pieces) {
    const std::string key =
        support::normalized_text(field_value(piece.finding.piece.fields, field));
    if (key.empty()) continue;
    const auto [place, is_new] = by_value.emplace(key, piece.standing);
    if (!is_new) place->second = either(place->second, piece.standing);
  }
  std::vector<Standing> standings;
  for (const auto& [value, standing] : by_value)
    standings.push_back(standing);
  return standings;
}

/// Says what was counted, and when that is not enough, that it is what the entry lacks.
void note(EntryFinding& finding, std::string text, const Standing& standing) {
  if (!standing.holds) finding.lacks.push_back(text);
  finding.details.push_back(std::move(text));
}

/// Says in one line how far a demand for so many distinct things is met.
Standing demand(std::size_t asked, const std::vector<Standing>& parts, const std::string& what,
                EntryFinding& finding) {
  const Standing standing = at_least(asked, parts);
  note(finding, fmt::format("{} of {} {}", parts.size(), asked, what), standing);
  return standing;
}

/// Departments are asked only when every piece that counts names one.
Standing judge_departments(const DistinctValues& departments, const Pieces& pieces,
                           EntryFinding& finding) {
  std::vector<Standing> for_all;
  for (const JudgedPiece& piece : pieces) {
    const auto named = field_value(piece.finding.piece.fields, departments.field);
    if (support::trim(named).empty()) for_all.push_back(piece.standing);
  }
  if (pieces.empty()) return stays();
  const std::vector<Standing> named = distinct_values(pieces, departments.field);
  const Standing by_department = at_least(departments.at_least, named);
  if (for_all.empty()) {
    note(finding,
         fmt::format("{} of {} different values of `{}` are given", named.size(),
                     departments.at_least, departments.field),
         by_department);
  }
  return either(at_least(1, for_all), by_department);
}

const Answer& answer_of(const CriterionAnswer& answer, AnswerRef ref) {
  return ref.item ? answer.checklist[*ref.item] : answer.own;
}

/// The newest different dates listed, newest first; none where no dates are listed.
std::vector<Date> newest_dates(const Answer& answer, std::size_t count, Date as_of) {
  std::set<Date> dates;
  if (const auto* list = std::get_if<std::vector<Date>>(&answer.met)) {
    dates.insert(list->begin(), list->end());
  } else if (const auto* date = std::get_if<Date>(&answer.met)) {
    dates.insert(*date);
  }
  dates.erase(dates.upper_bound(as_of), dates.end());
  std::vector<Date> newest(dates.rbegin(), dates.rend());
  newest.resize(std::min(newest.size(), count));
  return newest;
}

Standing judge_latest(const Case& subject, EntryRef ref, const Pieces& pieces,
                      EntryFinding& finding) {
  const Documentation& entry = entry_of(subject, ref);
  const Answer& answer = answer_of(subject.answers.criteria[ref.criterion], *entry.latest_of);
  std::vector<Standing> by_date;
  for (const Date date : newest_dates(answer, entry.at_least, subject.as_of)) {
    std::vector<Standing> of_date;
    for (const JudgedPiece& piece : pieces) {
      if (piece.finding.piece.date == date) of_date.push_back(piece.standing);
    }
    by_date.push_back(at_least(1, of_date));
    if (of_date.empty()) {
      note(finding,
           fmt::format("nothing is dated {}, one of the latest dates of {}", to_string(date),
                       full_id(subject.catalog.criteria[ref.criterion], *entry.latest_of)),
           by_date.back());
    }
  }
  return at_least(by_date.size(), by_date);
}

/// The pieces of the other entry that are given here too. They keep the field values given there,
/// and last as long as both do.
Pieces shared_pieces(const Pieces& here, const Pieces& there) {
  Pieces shared;
  for (const JudgedPiece& other : there) {
    std::vector<Standing> equal;
    for (const JudgedPiece& piece : here) {
      if (is_same_piece(piece.finding, other.finding)) equal.push_back(piece.standing);
    }
    const Standing given_here = at_least(1, equal);
    if (given_here.holds) shared.push_back({other.finding, both(other.standing, given_here)});
  }
  return shared;
}

Standing judge_same_as(const Case& subject, EntryRef ref, const Pieces& pieces,
                       EntryFinding& finding) {
  const EntryRef other = *entry_of(subject, ref).same_as;
  const Documentation& asked = entry_of(subject, other);
  const Standing there = judge_entry(subject, other).standing;
  const std::string name = full_id(subject.catalog, other);
  if (!there.holds) note(finding, fmt::format("`{}` is not ok", name), there);
  const Pieces shared = shared_pieces(pieces, counting(judge_pieces(subject, other)));
  Standing result = both(there, demand(asked.at_least, distinct_pieces(shared),
                                       fmt::format("pieces also count in `{}`", name), finding));
  if (asked.distinct) {
    const std::string what =
        fmt::format("different values of `{}` are given in `{}`", asked.distinct->field, name);
    result = both(result, demand(asked.distinct->at_least,
                                 distinct_values(shared, asked.distinct->field), what, finding));
  }
  return result;
}

Standing judge_needs(const Case& subject, EntryRef needed, EntryFinding& finding) {
  const Standing standing = judge_entry(subject, needed).standing;
  if (!standing.holds) {
    note(finding, fmt::format("builds on `{}`, which is not ok", full_id(subject.catalog, needed)),
         standing);
  }
  return standing;
}

Standing judge_together(const Case& subject, EntryRef ref, const Pieces& pieces,
                        EntryFinding& finding) {
  const Documentation& entry = entry_of(subject, ref);
  const std::vector<Standing> distinct = distinct_pieces(pieces);
  // Where one piece is enough, what is said of each piece says it all.
  Standing result = entry.at_least == 1
                        ? at_least(1, distinct)
                        : demand(entry.at_least, distinct, "different pieces count", finding);
  if (entry.distinct) {
    result = both(
        result,
        demand(entry.distinct->at_least, distinct_values(pieces, entry.distinct->field),
               fmt::format("different values of `{}` are given", entry.distinct->field), finding));
  }
  if (entry.departments) {
    result = both(result, judge_departments(*entry.departments, pieces, finding));
  }
  if (entry.latest_of) result = both(result, judge_latest(subject, ref, pieces, finding));
  if (entry.same_as) result = both(result, judge_same_as(subject, ref, pieces, finding));
  if (entry.needs) result = both(result, judge_needs(subject, *entry.needs, finding));
  return result;
}

bool is_broken(PieceState state) {
  switch (state) {
    case PieceState::missing:
    case PieceState::empty:
    case PieceState::unreadable:
    case PieceState::outside:
    case PieceState::changed:
    case PieceState::not_accepted:
      return true;
    case PieceState::ok:
    case PieceState::stale:
    case PieceState::undated:
    case PieceState::incomplete:
    case PieceState::unchecked:
      return false;
  }
  return true;
}

/// The first that applies; an entry that is ok is asked nothing more.
EntryState state_of(const Standing& standing, const Pieces& pieces) {
  if (standing.holds) return EntryState::ok;
  if (pieces.empty()) return EntryState::missing;
  const auto any = [&](auto&& is_so) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [&](const JudgedPiece& piece) { return is_so(piece.finding.state); });
  };
  if (any(is_broken)) return EntryState::broken;
  if (any([](PieceState state) { return state == PieceState::stale; })) return EntryState::stale;
  return EntryState::incomplete;
}

}  // namespace

JudgedEntry judge_entry(const Case& subject, EntryRef ref) {
  const Pieces pieces = judge_pieces(subject, ref);
  JudgedEntry judged;
  judged.standing = judge_together(subject, ref, counting(pieces), judged.finding);
  judged.finding.state = state_of(judged.standing, pieces);
  judged.finding.expires = judged.standing.expires;
  for (const JudgedPiece& piece : pieces)
    judged.finding.evidence.push_back(piece.finding);
  return judged;
}

}  // namespace wwc::engine
