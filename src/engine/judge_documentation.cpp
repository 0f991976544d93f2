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

using StandingByKey = std::map<std::string, Standing>;

void add(StandingByKey& standings, const std::string& key, const Standing& standing) {
  const auto [place, is_new] = standings.emplace(key, standing);
  if (!is_new) place->second = either(place->second, standing);
}

std::vector<Standing> values_of(const StandingByKey& standings) {
  std::vector<Standing> values;
  for (const auto& [key, standing] : standings)
    values.push_back(standing);
  return values;
}

/// Equal pieces are one; it lasts as long as the longest of them.
StandingByKey by_piece(const Pieces& pieces) {
  StandingByKey standings;
  for (const JudgedPiece& piece : pieces)
    add(standings, piece_key(piece.finding), piece.standing);
  return standings;
}

std::vector<Standing> distinct_pieces(const Pieces& pieces) {
  return values_of(by_piece(pieces));
}

/// The distinct values of a field, blank ones left out.
std::vector<Standing> distinct_values(const Pieces& pieces, const std::string& field) {
  StandingByKey by_value;
  for (const JudgedPiece& piece : pieces) {
    const std::string value =
        support::normalized_text(field_value(piece.finding.piece.fields, field));
    if (!value.empty()) add(by_value, value, piece.standing);
  }
  return values_of(by_value);
}

/// Pieces that are given but do not count; each could do so once it is mended.
std::size_t mendable(const EntryFinding& finding) {
  return static_cast<std::size_t>(
      std::count_if(finding.evidence.begin(), finding.evidence.end(),
                    [](const PieceFinding& piece) { return !piece.counts(); }));
}

/// A demand for so many distinct things.
struct Demand {
  std::size_t asked;
  std::string counted;  ///< What was counted, behind the numbers: `different pieces count`.
  std::string more;     ///< What more of them is: `different pieces`.
};

/// Judges a demand and says what was counted. What mending the given pieces cannot bring is what
/// the entry lacks.
Standing judge_demand(const Demand& demand, const std::vector<Standing>& parts,
                      EntryFinding& finding) {
  const Standing standing = at_least(demand.asked, parts);
  finding.details.push_back(fmt::format("{} of {} {}", parts.size(), demand.asked, demand.counted));
  const std::size_t within_reach = parts.size() + mendable(finding);
  if (!standing.holds && within_reach < demand.asked) {
    finding.lacks.push_back(
        fmt::format("give {} more: {}", demand.asked - within_reach, demand.more));
  }
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
    const std::string values = fmt::format("different values of `{}`", departments.field);
    judge_demand({departments.at_least, values + " are given",
                  values + ", or leave it out where a piece holds for the whole city"},
                 named, finding);
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
    if (!of_date.empty()) continue;
    const std::string of =
        fmt::format("{}, one of the latest dates of `{}`", to_string(date),
                    full_id(subject.catalog.criteria[ref.criterion], *entry.latest_of));
    finding.details.push_back("nothing is dated " + of);
    if (mendable(finding) == 0) finding.lacks.push_back("give a piece dated " + of);
  }
  return at_least(by_date.size(), by_date);
}

/// The pieces of the other entry that are given here too. They keep the field values given there,
/// and last as long as both do.
Pieces shared_pieces(const Pieces& here, const Pieces& there) {
  const StandingByKey given_here = by_piece(here);
  Pieces shared;
  for (const JudgedPiece& other : there) {
    const auto given = given_here.find(piece_key(other.finding));
    if (given == given_here.end()) continue;
    shared.push_back({other.finding, both(other.standing, given->second)});
  }
  return shared;
}

Standing judge_needs(const Case& subject, EntryRef needed, EntryFinding& finding) {
  const Standing standing = judge_entry(subject, needed).standing;
  if (!standing.holds) {
    const std::string name = full_id(subject.catalog, needed);
    finding.details.push_back(fmt::format("builds on `{}`, which is not ok", name));
    finding.lacks.push_back(fmt::format("first complete `{}`, on which it builds", name));
  }
  return standing;
}

/// The pieces of the other entry that are not given here in any state, by title or path.
std::vector<std::string> left_out(const Pieces& there, const EntryFinding& finding) {
  std::set<std::string> here;
  for (const PieceFinding& piece : finding.evidence)
    here.insert(piece_key(piece));
  std::vector<std::string> names;
  for (const JudgedPiece& other : there) {
    const Evidence& piece = other.finding.piece;
    if (here.contains(piece_key(other.finding))) continue;
    names.push_back(piece.title.empty() ? piece.value : piece.title);
  }
  return names;
}

Standing judge_same_as(const Case& subject, EntryRef ref, const Pieces& pieces,
                       EntryFinding& finding) {
  const EntryRef other = *entry_of(subject, ref).same_as;
  const Documentation& asked = entry_of(subject, other);
  const std::string name = full_id(subject.catalog, other);
  const Standing there = judge_needs(subject, other, finding);
  const Pieces counting_there = counting(judge_pieces(subject, other));
  const Pieces shared = shared_pieces(pieces, counting_there);
  const std::vector<Standing> distinct = distinct_pieces(shared);
  Standing same = at_least(asked.at_least, distinct);
  finding.details.push_back(
      fmt::format("{} of {} pieces also count in `{}`", distinct.size(), asked.at_least, name));
  if (asked.distinct) {
    const std::vector<Standing> values = distinct_values(shared, asked.distinct->field);
    same = both(same, at_least(asked.distinct->at_least, values));
    finding.details.push_back(fmt::format("{} of {} different values of `{}` are given in `{}`",
                                          values.size(), asked.distinct->at_least,
                                          asked.distinct->field, name));
  }
  const std::vector<std::string> others = left_out(counting_there, finding);
  const bool is_short = distinct.size() + mendable(finding) < asked.at_least;
  if (!same.holds && !others.empty() && (is_short || mendable(finding) == 0)) {
    finding.lacks.push_back(
        fmt::format("give also {} from `{}`", support::join_words(others), name));
  }
  return both(there, same);
}

Standing judge_together(const Case& subject, EntryRef ref, const Pieces& pieces,
                        EntryFinding& finding) {
  const Documentation& entry = entry_of(subject, ref);
  const std::vector<Standing> distinct = distinct_pieces(pieces);
  // Where one piece is enough, what is said of each piece says it all.
  Standing result = entry.at_least == 1 ? at_least(1, distinct)
                                        : judge_demand({entry.at_least, "different pieces count",
                                                        "different pieces (equal ones count once)"},
                                                       distinct, finding);
  if (entry.distinct) {
    const std::string values = fmt::format("different values of `{}`", entry.distinct->field);
    result = both(result, judge_demand({entry.distinct->at_least, values + " are given", values},
                                       distinct_values(pieces, entry.distinct->field), finding));
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
  for (const JudgedPiece& piece : pieces) {
    judged.finding.evidence.push_back(piece.finding);
  }
  judged.standing = judge_together(subject, ref, counting(pieces), judged.finding);
  judged.finding.state = state_of(judged.standing, pieces);
  judged.finding.expires = judged.standing.expires;
  return judged;
}

}  // namespace wwc::engine
