// SPDX-License-Identifier: MIT
#include "engine/judge_documentation.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engine/assumptions.hpp"
#include "engine/distinct_pieces.hpp"
#include "engine/entry_state.hpp"
#include "engine/gap_words.hpp"
#include "engine/judge_answer.hpp"
#include "engine/judge_examples.hpp"
#include "engine/latest_dates.hpp"
#include "engine/shortages.hpp"
#include "engine/shortages_of_dates.hpp"
#include "support/blank_text.hpp"
#include "support/builds_on.hpp"
#include "support/evidence_words.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::engine {

namespace {

const Documentation& entry_of(const Case& subject, EntryRef ref) {
  return subject.catalog.criteria[ref.criterion].documentation[ref.entry];
}

/// An entry to be judged, when those that it refers to are judged already.
struct AskedEntry {
  const Case& subject;
  const JudgedEntries& judged;
  EntryRef ref;
  const Documentation& entry;

  [[nodiscard]] const JudgedEntry& judged_at(EntryRef other) const {
    return judged[other.criterion][other.entry];
  }
};

Pieces counting_pieces(const JudgedEntry& judged) {
  Pieces result;
  for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
    if (judged.pieces[i].holds) result.push_back({&judged.finding.evidence[i], judged.pieces[i]});
  }
  return result;
}

/// Judges a demand for so many distinct things and says what was counted, such as
/// `different pieces count`.
Standing judge_demand(std::size_t asked, const std::vector<Standing>& parts,
                      std::string_view counted, EntryFinding& finding) {
  finding.details.push_back(counted_text(parts.size(), asked, counted));
  return at_least(asked, parts);
}

Standing judge_distinct(const DistinctValues& asked, const std::vector<Standing>& values,
                        EntryFinding& finding) {
  return judge_demand(asked.at_least, values,
                      fmt::format("different values of `{}` are given", asked.field), finding);
}

/// Departments are asked only when every piece that counts names one.
Standing judge_departments(const DistinctValues& departments, const Pieces& pieces,
                           EntryFinding& finding) {
  std::vector<Standing> for_all;
  for (const PieceOfMany& piece : pieces) {
    const auto named = field_value(piece.finding->piece.fields, departments.field);
    if (support::is_blank_text(named)) for_all.push_back(piece.standing);
  }
  if (pieces.empty()) return stays();
  const std::vector<Standing> named = distinct_values(pieces, departments.field);
  const Standing by_department = at_least(departments.at_least, named);
  if (for_all.empty()) judge_distinct(departments, named, finding);
  return either(at_least(1, for_all), by_department);
}

/// Of an entry that documents the newest dates, the pieces that are of these; any where no date is
/// listed that they could be compared with.
Pieces pieces_of_dates(const Pieces& pieces, const std::vector<ListedDate>& dates) {
  Pieces result;
  for (const PieceOfMany& piece : pieces)
    if (is_of_any(piece.finding->piece, dates)) result.push_back(piece);
  return result;
}

std::string dates_name(const AskedEntry& asked) {
  return full_id(asked.subject.catalog.criteria[asked.ref.criterion], *asked.entry.latest_of);
}

Standing judge_latest(const AskedEntry& asked, const Pieces& pieces,
                      const std::vector<ListedDate>& dates, EntryFinding& finding) {
  std::vector<Standing> by_date;
  for (const ListedDate& newest : dates) {
    std::vector<Standing> of_date;
    for (const PieceOfMany& piece : pieces) {
      if (is_dated(piece.finding->piece, newest)) of_date.push_back(piece.standing);
    }
    by_date.push_back(at_least(1, of_date));
    if (!of_date.empty() || newest.is_further) continue;
    finding.details.push_back(fmt::format("nothing is dated {}, one of the latest dates of `{}`",
                                          to_string(newest.first), dates_name(asked)));
  }
  const auto listed =
      static_cast<std::size_t>(std::ranges::count(dates, false, &ListedDate::is_further));
  if (listed < dates.size())
    finding.details.push_back(
        fmt::format("`{}` lists {} up to the as-of date; the {} newest are asked",
                    dates_name(asked), support::count_of(listed, "date"), dates.size()));
  return at_least(by_date.size(), by_date);
}

/// The pieces of the other entry that are given here too. They keep the field values given there,
/// and last as long as both do.
Pieces shared_pieces(const Pieces& here, const Pieces& there) {
  const StandingByKey given_here = by_piece(here);
  Pieces shared;
  for (const PieceOfMany& other : there) {
    const auto given = given_here.find(piece_key(*other.finding));
    if (given == given_here.end()) continue;
    shared.push_back({other.finding, both(other.standing, given->second)});
  }
  return shared;
}

/// What to do here when the entry that this one builds on is complete.
std::string then_here(const AskedEntry& asked, EntryRef needed) {
  if (asked.entry.same_as != needed) return "on which it builds";
  return "and give the same evidence here" +
         words_on_each(support::parts_asked(asked.entry, asked.subject.as_of));
}

Standing judge_needs(const AskedEntry& asked, EntryRef needed, EntryFinding& finding) {
  const Standing& standing = asked.judged_at(needed).standing;
  if (!standing.holds) {
    const std::string name = full_id(asked.subject.catalog, needed);
    finding.details.push_back(fmt::format("builds on `{}`, which is not ok", name));
    finding.lacks.push_back(fmt::format("first complete `{}`, {}", name, then_here(asked, needed)));
  }
  return standing;
}

/// Judges that the same evidence is given here; that the other entry is ok is a need of its own.
Standing judge_same_as(const AskedEntry& asked, const Pieces& pieces, EntryFinding& finding) {
  const EntryRef other = *asked.entry.same_as;
  const Documentation& model = entry_of(asked.subject, other);
  const std::string name = full_id(asked.subject.catalog, other);
  const Pieces counting_there = counting_pieces(asked.judged_at(other));
  const Pieces shared = shared_pieces(pieces, counting_there);
  const std::vector<Standing> distinct = distinct_pieces(shared);
  Standing same = at_least(model.at_least, distinct);
  finding.details.push_back(counted_text(distinct.size(), model.at_least,
                                         fmt::format("pieces also count in `{}`", name)));
  if (model.distinct) {
    const std::vector<Standing> values = distinct_values(shared, model.distinct->field);
    same = both(same, at_least(model.distinct->at_least, values));
    finding.details.push_back(counted_text(
        values.size(), model.distinct->at_least,
        fmt::format("different values of `{}` are given in `{}`", model.distinct->field, name)));
  }
  return same;
}

/// Says which pieces are the same document as an earlier one, so that nobody takes them for more.
void describe_repeats(const Pieces& pieces, EntryFinding& finding) {
  std::map<std::string, const Evidence*> first;
  for (const PieceOfMany& judged : pieces) {
    const Evidence& piece = judged.finding->piece;
    const auto [earlier, is_new] = first.emplace(piece_key(*judged.finding), &piece);
    if (is_new) continue;
    const std::string& other = earlier->second->value;
    finding.details.push_back(
        other == piece.value ? fmt::format("{} is given twice", support::quoted(other))
                             : fmt::format("{} is the same document as {}",
                                           support::quoted(piece.value), support::quoted(other)));
  }
}

std::string what_counts(const AskedEntry& asked, const std::vector<ListedDate>& dates) {
  if (dates.empty()) return "different pieces count";
  return fmt::format("different pieces of the latest dates of `{}` count", dates_name(asked));
}

Standing judge_together(const AskedEntry& asked, const Pieces& counting, EntryFinding& finding) {
  const Documentation& entry = asked.entry;
  const std::vector<ListedDate> dates = newest_dates(asked.subject, asked.ref);
  const Pieces pieces = pieces_of_dates(counting, dates);
  const std::vector<Standing> distinct = distinct_pieces(pieces);
  // Where one piece is enough, what is said of each piece says it all.
  Standing result = entry.at_least == 1 ? at_least(1, distinct)
                                        : judge_demand(entry.at_least, distinct,
                                                       what_counts(asked, dates), finding);
  if (entry.at_least > 1) describe_repeats(pieces, finding);
  if (pieces.size() < counting.size())
    finding.details.push_back(
        fmt::format("{} of other dates: not asked for",
                    support::count_of(counting.size() - pieces.size(), "piece")));
  if (entry.distinct) {
    result = both(result, judge_distinct(*entry.distinct,
                                         distinct_values(pieces, entry.distinct->field), finding));
  }
  if (entry.departments) {
    result = both(result, judge_departments(*entry.departments, pieces, finding));
  }
  if (entry.latest_of) result = both(result, judge_latest(asked, pieces, dates, finding));
  if (entry.same_as) result = both(result, judge_same_as(asked, pieces, finding));
  return result;
}

/// The entries that this one builds on.
std::vector<EntryRef> foundations_not_ok(const AskedEntry& asked) {
  std::vector<EntryRef> not_ok = support::foundations_of(asked.entry);
  std::erase_if(not_ok, [&](EntryRef other) { return asked.judged_at(other).standing.holds; });
  return not_ok;
}

Standing judge_foundations(const AskedEntry& asked, EntryFinding& finding) {
  Standing result = stays();
  for (const EntryRef other : support::foundations_of(asked.entry))
    result = both(result, judge_needs(asked, other, finding));
  return result;
}

GivenPieces given_pieces(const AskedEntry& asked, const JudgedEntry& judged,
                         const std::vector<ListedDate>& dates) {
  GivenPieces given{.entry = asked.entry,
                    .judged = judged,
                    .as_of = asked.subject.as_of,
                    .given_by = asked.subject.given_by,
                    .dates = dates};
  if (asked.entry.latest_of) given.dates_name = dates_name(asked);
  if (asked.entry.same_as) {
    given.same_entry = &entry_of(asked.subject, *asked.entry.same_as);
    given.same = &asked.judged_at(*asked.entry.same_as);
    given.same_name = full_id(asked.subject.catalog, *asked.entry.same_as);
  }
  return given;
}

/// What the pieces of an entry that is not complete do not show, now and when dates are added.
void add_shortages(const AskedEntry& asked, JudgedEntry& judged) {
  EntryFinding& finding = judged.finding;
  const std::vector<ListedDate> listed = newest_dates(asked.subject, asked.ref);
  const GivenPieces given = given_pieces(asked, judged, listed);
  if (!finding.complete) {
    Shortages found = find_shortages(given);
    finding.shortages = std::move(found.of_entry);
    finding.lacks = std::move(found.lacks);
  }
  finding.steps = fewest_pieces(finding.shortages);
  if (!asked.entry.latest_of) return;
  finding.spared_by_listing = spared_by_listing(given);
  const std::vector<ListedDate> dates = newest_dates_when_complete(asked.subject, asked.ref);
  const GivenPieces for_new_dates = given_pieces(asked, judged, dates);
  finding.days_of_new_dates = days_of_new_dates(judged, dates);
  finding.days_asked = days_asked(for_new_dates);
  finding.shortages_for_new_dates = find_shortages(for_new_dates).of_entry;
  finding.steps_for_new_dates = fewest_pieces(finding.shortages_for_new_dates);
}

/// Records stand in for pieces: the links that they carry are what the entry asks for.
void let_records_stand_in(const AskedEntry& asked, AnswerRef ref, JudgedEntry& judged) {
  const Case& subject = asked.subject;
  const Criterion& criterion = subject.catalog.criteria[asked.ref.criterion];
  const Answer& answer = answer_of(subject.answers.criteria[asked.ref.criterion], ref);
  if (!std::holds_alternative<std::vector<Record>>(answer.met)) return;
  const Standing met = of_part(
      judge_answer(measure_of(criterion, ref), answer, subject.facts, subject.measure_context())
          .met,
      {asked.ref.criterion, ref});
  if (!met.holds) return;
  judged.standing = either(judged.standing, met);
  judged.finding.state = EntryState::ok;
  judged.finding.holds = true;
  judged.finding.expires = judged.standing.expires;
  judged.finding.details.push_back("the links of the records answered in `" +
                                   full_id(criterion, ref) + "` are the evidence");
}

/// Another entry that is to show the same as this one takes nothing that does not count here.
void leave_out_other_dates(const AskedEntry& asked, JudgedEntry& judged) {
  const std::vector<ListedDate> dates = newest_dates(asked.subject, asked.ref);
  for (std::size_t i = 0; i < judged.pieces.size(); ++i)
    if (!is_of_any(judged.finding.evidence[i].piece, dates)) judged.pieces[i] = fails();
}

JudgedEntry judge_entry(const AskedEntry& asked) {
  JudgedEntry judged = judge_pieces(asked.subject, asked.ref);
  const Pieces pieces = counting_pieces(judged);
  const Standing own = judge_together(asked, pieces, judged.finding);
  judged.finding.complete = own.holds;
  add_shortages(asked, judged);
  judged.standing = of_part(both(own, judge_foundations(asked, judged.finding)),
                            {asked.ref.criterion, asked.ref.entry});
  judged.finding.holds = judged.standing.holds;
  judged.finding.state = state_of(judged);
  judged.finding.expires = judged.standing.expires;
  if (asked.entry.or_records) let_records_stand_in(asked, *asked.entry.or_records, judged);
  if (!judged.finding.holds)
    judged.finding.action =
        entry_action(asked.subject, asked.ref, judged.finding, foundations_not_ok(asked));
  if (asked.entry.latest_of) leave_out_other_dates(asked, judged);
  if (is_taken_as_ok(asked.subject.answers, asked.ref)) take_as_ok(judged);
  return judged;
}

/// Judges every entry after those that it refers to. The loader has refused cycles.
class EntriesInOrder {
public:
  explicit EntriesInOrder(const Case& subject) : subject_(subject) {
    for (const Criterion& criterion : subject.catalog.criteria) {
      judged_.emplace_back(criterion.documentation.size());
      is_judged_.emplace_back(criterion.documentation.size(), false);
    }
    for (std::size_t criterion = 0; criterion < judged_.size(); ++criterion) {
      for (std::size_t entry = 0; entry < judged_[criterion].size(); ++entry) {
        judge({criterion, entry});
      }
    }
  }
  JudgedEntries take() { return std::move(judged_); }

private:
  /// A chain may be as long as the catalog, so those that wait are kept in a list of their own.
  void judge(EntryRef start) {
    std::vector<EntryRef> waiting{start};
    while (!waiting.empty()) {
      const EntryRef ref = waiting.back();
      const Documentation& entry = entry_of(subject_, ref);
      const std::vector<EntryRef> foundations = support::foundations_of(entry);
      const auto open =
          std::ranges::find_if(foundations, [&](EntryRef other) { return is_open(other); });
      if (open != foundations.end()) {
        waiting.push_back(*open);
      } else {
        waiting.pop_back();
        if (!is_open(ref)) continue;
        judged_[ref.criterion][ref.entry] = judge_entry({subject_, judged_, ref, entry});
        is_judged_[ref.criterion][ref.entry] = true;
      }
    }
  }

  [[nodiscard]] bool is_open(EntryRef ref) const { return !is_judged_[ref.criterion][ref.entry]; }

  const Case& subject_;
  JudgedEntries judged_;
  std::vector<std::vector<bool>> is_judged_;
};

}  // namespace

JudgedEntry judge_pieces(const Case& subject, EntryRef ref) {
  const std::vector<Evidence>& given =
      subject.answers.criteria[ref.criterion].documentation[ref.entry];
  JudgedEntry judged;
  judged.finding.evidence.reserve(given.size());
  judged.pieces.reserve(given.size());
  for (const Evidence& piece : given) {
    JudgedPiece alone =
        judge_piece(entry_of(subject, ref), piece, subject.facts, subject.measure_context());
    judged.finding.evidence.push_back(std::move(alone.finding));
    judged.pieces.push_back(alone.standing);
  }
  return judged;
}

JudgedEntries judge_entries(const Case& subject) {
  return EntriesInOrder(subject).take();
}

}  // namespace wwc::engine
