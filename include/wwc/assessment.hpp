// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"
#include "wwc/records_left.hpp"

/// The result of judging answers by a catalog. Everything a report shows is here; no report
/// computes a verdict.
namespace wwc {

/// What a criterion came to; only `pass` earns the point.
enum class Outcome : std::uint8_t { pass, claimed, fail, unanswered, blocked, not_applicable };
/// What an answer came to, whatever documents it.
enum class ItemOutcome : std::uint8_t { met, unmet, unanswered };
/// How a documentation entry stands; only `missing` to `incomplete` ask for something.
enum class EntryState : std::uint8_t { not_required, ok, missing, broken, stale, incomplete };
/// How a piece of evidence or a record stands; only `ok` and `unchecked` count.
enum class PieceState : std::uint8_t {
  ok,
  missing,
  empty,
  unreadable,
  outside,
  changed,
  not_accepted,
  stale,
  undated,
  incomplete,
  unchecked
};

/// The last day on which something still counts. `expires` empty while `holds`: it does not age.
struct Standing {
  bool holds = false;
  std::optional<Date> expires;
  std::optional<PartRef> ended_by{};  ///< The part that ends it on that day, where it is known.
};

/// One piece of evidence as judged. It counts in its entry when its state is ok or unchecked.
struct PieceFinding {
  Evidence piece;
  PieceState state = PieceState::ok;
  bool is_mendable = false;  ///< It would count once its file is in order, where `needs_file`, and
                             ///< what it leaves out is written, where `unwritten` is not empty.
  bool needs_file = false;   ///< The file at its path is at fault.
  bool is_locked = false;    ///< The lock has the file at its path.
  std::string sha256;        ///< Of a file that could be read; else empty.
  std::string detail;        ///< What it lacks or what is wrong; empty when it counts.
  std::string unwritten;     ///< What it leaves out: ``page numbers or `title` ``; may be empty.
  bool counts() const { return state == PieceState::ok || state == PieceState::unchecked; }
  /// True if it counts, or does so after the work that is done on it.
  bool counts_after(bool is_file_mended, bool is_completed) const {
    if (!is_mendable) return counts();
    return (is_file_mended || !needs_file) && (is_completed || unwritten.empty());
  }
};

/// One record of an `Examples` measure as judged.
struct RecordFinding {
  PieceState state = PieceState::ok;  ///< ok, stale, undated or incomplete.
  bool repeats_unique = false;        ///< An earlier record has the same unique value.
  bool documented = true;             ///< The documentation for its kind is ok.
  std::string detail;
  std::vector<std::string> missing{};  ///< Fields that it leaves out, `date` among them.
  /// Through this day it hides a later record with its unique value, which counts then; or empty.
  std::optional<Date> hides_until{};
  bool counts() const { return state == PieceState::ok && !repeats_unique; }
  bool lacks(std::string_view field) const {
    return std::find(missing.begin(), missing.end(), field) != missing.end();
  }
};

/// A checklist item, or a criterion's own answer, as judged.
struct AnswerFinding {
  ItemOutcome outcome = ItemOutcome::unanswered;
  std::string
      value;  ///< The answer as text: `yes`, `2026-03-02`, `34 of 41`, `3 records`; empty: none.
  bool measured = false;        ///< A value of the measure's kind was given, not a bare yes or no.
  bool documented = false;      ///< Met, measured where asked, and its own documentation ok.
  std::optional<Date> expires;  ///< Last day on which it is still met.
  std::optional<Date> documented_expires;  ///< Last day on which it is still documented.
  std::vector<std::string> details;        ///< What was counted, one line each.
  std::vector<RecordFinding> records;      ///< Parallel to the records given.
  std::vector<PieceFinding> evidence;      ///< Informs only.
  std::string lack;  ///< What to do so that its measure holds: `give a date of …`; may be empty.
  std::uint32_t steps = 0;   ///< The fewest things to say until it is met as asked: records, or 1.
  RecordsLeft records_left;  ///< What these are, where records are asked for; else nothing.
  std::string action;        ///< What to do until it is met as asked; empty where it is.
  std::vector<Date> missing_quarters;  ///< First days, in order, of quarters that lack a date.
  std::optional<Date> waits_until{};   ///< It began too late to be met on any day before.
  /// Once the entries of any one set are ok, enough of its records are documented, and no set is
  /// too large. The first takes the fewest steps: `records_left` and `action` are by it. No set:
  /// nothing is open.
  std::vector<DocumentingSet> documented_by;
};

/// A way to make a piece count for an entry: pieces of the entry, and of the one that is to show
/// the same, are put in order; at least one of them.
struct Mending {
  std::optional<std::size_t> here;   ///< Position in the evidence of the entry.
  std::optional<std::size_t> there;  ///< In that of its `Documentation::same_as`.
  bool is_one_file = false;          ///< Both are one file, and nothing else is to be done there.
  /// True where putting the piece of the entry in order is enough.
  [[nodiscard]] bool is_done_here() const { return !there || is_one_file; }
  bool operator==(const Mending&) const = default;
};

/// Something of which the pieces of an entry do not show enough: pieces, values or dates.
struct Shortage {
  std::uint32_t lacking = 1;  ///< So many more are asked.
  std::uint32_t steps = 1;    ///< The fewest new pieces that show them; from 1 to `lacking`.
  std::vector<std::vector<Mending>> by_mending;  ///< One more is shown by any of these ways, each.
  std::vector<Mending> by_one_mending;           ///< Each of these shows all, by itself.
  std::string asked;  ///< What new pieces have to show, apart from being there: may be empty.
  std::vector<Date> dates{};  ///< The listed dates of which no piece counts, where it is dates.
  bool is_of_same = false;    ///< It is evidence of `Documentation::same_as`, to be given here too.
};

/// A documentation entry as judged.
struct EntryFinding {
  EntryState state = EntryState::missing;
  std::vector<PieceFinding> evidence;
  std::optional<Date> expires;
  std::vector<std::string> details;     ///< What was counted, one line each.
  std::vector<std::string> lacks;       ///< What to do beyond mending the pieces that do not count.
  bool covered_by_alternative = false;  ///< Not ok, but the entry that can replace it is.
  bool holds = false;                   ///< It is ok, whether or not it is asked for now.
  bool complete = false;  ///< Its own pieces satisfy it, whatever the entries it builds on.
  std::vector<Shortage> shortages;                ///< Empty exactly where it is complete.
  std::vector<Shortage> shortages_for_new_dates;  ///< The same once the dates that it follows are.
  std::uint32_t steps = 0;  ///< The fewest pieces to give or mend; 0 where it is complete.
  std::uint32_t steps_for_new_dates = 0;  ///< The same once the dates that it follows are complete.
  std::vector<Date> days_of_new_dates;    ///< Dates to list of which pieces are there, in order.
  std::string days_asked;  ///< Of which a piece without a date counts: `2026-08-19`; empty: any.
  std::uint32_t spared_by_listing = 0;  ///< So many pieces may do once their dates are listed.
  std::string action;                   ///< What to do until it is ok; empty where it is.
};

/// Why a point is not earned. A closed list; `docs/reference/formats.md` describes each.
enum class GapKind : std::uint8_t {
  answer_missing,   ///< Not answered yet, and nothing else can replace it.
  answer_unmet,     ///< Answered, does not hold, and nothing else can replace it.
  value_missing,    ///< A bare yes where a date, share, list or records are asked.
  checklist_short,  ///< So many more items of those in `any_of`.
  documentation_missing,
  documentation_broken,
  documentation_stale,
  documentation_incomplete,
  prerequisite_missing,  ///< Another criterion must pass first.
};

/// What stands between a criterion and its point, and what closes it.
struct Gap {
  GapKind kind = GapKind::answer_missing;
  std::string target;       ///< Full id: `DG1.inventory`, or `DG1`.
  std::string text;         ///< What is missing.
  std::string action;       ///< What to do.
  std::uint32_t needs = 1;  ///< How many of `any_of`; 1 where that is empty.
  std::uint32_t steps = 1;  ///< The fewest things to do: items, records or pieces; at least 1.
  std::vector<std::string>
      any_of;  ///< Full ids that can close it, the least work first; empty: the target alone.
  std::vector<std::string> options;    ///< Parallel to `any_of`: what each of them needs.
  std::vector<std::size_t> resources;  ///< Positions in `Catalog::resources`, the closest first.
  std::string owner;
  std::optional<Date> due;
};

/// A criterion as judged.
struct Finding {
  Outcome outcome = Outcome::unanswered;
  bool counted = true;     ///< False for future and retired criteria.
  bool answered = false;   ///< At least one answer other than unknown was given.
  bool satisfied = false;  ///< The answers alone satisfy the rule.
  bool unchecked = false;  ///< A pass that rests on links or text alone.
  bool assumed = false;    ///< A pass for which something of the criterion is taken for granted.
  std::uint32_t items_met = 0, items_documented = 0, items_unanswered = 0;
  std::optional<AnswerFinding> own;         ///< Where the criterion is answered itself.
  std::vector<AnswerFinding> checklist;     ///< Parallel to `Criterion::checklist`.
  std::vector<EntryFinding> documentation;  ///< Parallel to `Criterion::documentation`.
  std::optional<Date> expires;       ///< Last day of a pass (or of a claim); empty: does not age.
  std::optional<PartRef> ended_by;   ///< The part that ends it on that day; empty without one.
  std::vector<std::string> reasons;  ///< At least one.
  std::vector<Gap> gaps;             ///< Empty exactly for pass and not applicable.
  std::uint32_t steps = 0;           ///< How many things close all gaps; 0 where there are none.
  std::string answer_sha256;         ///< Of the canonical answer values and the evidence.
  std::string values_sha256;         ///< Of the canonical answer values alone.
  std::string owner;
  std::optional<Date> due;
  Span span;  ///< Of the answer; of the main file's start where there is none.
};

/// How many criteria count and pass, of a practice or of the catalog; each part is at most
/// `possible`.
struct Score {
  std::uint32_t possible = 0;   ///< Active criteria that apply to the city.
  std::uint32_t passed = 0;     ///< Those that earn their point.
  std::uint32_t claimed = 0;    ///< pass, claimed and blocked together.
  std::uint32_t unchecked = 0;  ///< Passes that rest on links or text alone.
};

/// The lowest level that is not reached, and how far it is.
struct NextLevel {
  std::size_t level = 0;    ///< Position in `Catalog::levels`.
  std::uint32_t needs = 0;  ///< Criteria that must pass in addition; at least 1.
};

/// Where the as-of date came from.
enum class AsOfSource : std::uint8_t { option, file, today };

/// How far a level is.
struct LevelStanding {
  Score score;               ///< Over the practices that the level counts.
  std::uint32_t needed = 0;  ///< How many of `score.possible` must pass; 0 where nothing counts.
  bool holds = false;        ///< So many pass, whatever the lower levels come to.
  bool reached = false;      ///< It holds, and so does every lower level.
};

/// The day on which everything is judged.
struct AsOf {
  Date date;
  AsOfSource from = AsOfSource::today;
};

/// What a city's answers are worth by a catalog on the as-of date.
struct Assessment {
  AsOf as_of;
  std::optional<bool> eligible;   ///< Empty: unknown. Only informs.
  std::vector<Finding> findings;  ///< Parallel to `Catalog::criteria`.
  std::vector<Score> practices;   ///< Parallel to `Catalog::practices`.
  Score score;
  std::optional<std::size_t> level;  ///< Position in `Catalog::levels`; empty: below the lowest.
  std::optional<std::size_t> claimed_level;  ///< The level if every claim were documented.
  std::optional<NextLevel> next_level;  ///< Empty at the highest level, or with nothing to count.
  std::vector<std::size_t> open;  ///< Counted criteria without their point, the fewest steps first.
  bool any_answered = false;      ///< At least one criterion is answered.
  std::vector<Assumption> assumptions{};  ///< Empty: it rests on the answers as they are.
  std::vector<LevelStanding> levels{};    ///< Parallel to `Catalog::levels`.
};

}  // namespace wwc
