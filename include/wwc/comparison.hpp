// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"

/// Two assessments side by side, and what an assessment must say of itself to be compared.
namespace wwc {

/// A file among the documentation of a criterion, as an assessment found it.
struct PastFile {
  std::string path;
  PieceState state = PieceState::ok;
  std::string sha256;    ///< Empty: it could not be read.
  std::string detail{};  ///< What is wrong with it; may be empty.
  std::string entry{};   ///< Id of the entry that names it; empty: not known.
};

/// A sign-off as an earlier result has it.
struct PastReview {
  std::string by;
  Date on;
  std::string signed_sha256;  ///< Of what was signed; empty: not recorded.
};

/// An answer or a documentation entry of a criterion, as far as time and others decide it.
struct PastPart {
  std::string id;               ///< Of the item or entry; empty: the criterion's own answer.
  bool holds = false;           ///< The answer is met, the entry is ok.
  std::optional<Date> expires;  ///< Last day on which it holds; empty: it does not age.
  bool is_too_old = false;      ///< It does not hold, and what was given for it is too old.
  std::vector<std::string> builds_on{};  ///< Of an entry: those of others that must be ok, by full
                                         ///< id; empty where that is not known.
  std::string given{};       ///< What was given for it: alike where the same was; empty: not known.
  bool is_asked = true;      ///< It has a part in the verdict: nothing does without it.
  bool is_measured = false;  ///< Of an answer: a value of the measure's kind, not a bare yes or no.
  std::vector<std::string> in_order{};  ///< Of an entry: what tells its pieces apart that count, or
                                        ///< are only too old.
  std::string same_as{};  ///< Of an entry: the one with which its pieces are compared, by full id;
                          ///< empty: with none, or not known.
  std::optional<std::vector<std::string>> follows{};  ///< Of an entry: the answers that decide what
                                                      ///< it asks, by full id; empty: not known.
  bool is_spared = false;  ///< Of an entry that is not ok: something else suffices in its place.
};

/// What an assessment says of one criterion.
struct PastCriterion {
  std::string id;
  std::string title;
  Outcome outcome = Outcome::unanswered;
  std::optional<Date> expires;
  std::string values_sha256;              ///< Of what the answers say; empty: not known.
  std::string answer_sha256;              ///< Of that and the content of the files.
  std::vector<PastFile> files;            ///< Of the documentation, in the order of the answers.
  std::vector<std::string> held_up_by{};  ///< The prerequisites that did not pass, by id.
  std::optional<PastReview> reviewed{};
  std::vector<PastPart> answers{};  ///< Its own, where it has one, then the checklist.
  std::vector<PastPart> entries{};  ///< Of the documentation, in catalog order.
  bool answers_suffice = false;     ///< As many answers are documented as the rule asks.
  /// A date lies after the as-of date, so that the digests leave it out; empty: not known.
  std::optional<bool> has_later_dates{};
  std::string justification{};  ///< Why it does not apply, or is excused; may be empty.
};

/// A criterion of the catalog that an assessment shows and does not count.
struct UncountedCriterion {
  std::string id;
  CriterionStatus status = CriterionStatus::retired;  ///< Not `active`.
};

/// A demand of a gate as it was written down: `level` and `gold`.
using GateSettings = std::map<std::string, std::string, std::less<>>;

/// An assessment, made now or read from an earlier JSON report, without the texts of its catalog.
struct PastAssessment {
  std::string catalog_id;
  std::string catalog_sha256;
  std::string city;
  Date as_of;
  Score score;
  std::string level;          ///< Id; empty: below the lowest.
  std::string claimed_level;  ///< Id; empty: below the lowest.
  std::string level_title{};  ///< Empty below the lowest, and where it is not known.
  std::string claimed_level_title{};
  std::vector<PastCriterion> criteria;  ///< In catalog order; ids are distinct.
  GateSettings gate;
  std::vector<std::string> assumptions{};  ///< What it takes for granted; empty: nothing.
  bool any_answered = true;                ///< At least one criterion is answered.
  std::string catalog_title{};             ///< Empty: not known.
  std::string catalog_edition{};           ///< Empty: none, or not known.
  CatalogStatus catalog_status = CatalogStatus::current;
  std::optional<AsOfSource> as_of_from{};         ///< Empty: not known.
  std::vector<UncountedCriterion> not_counted{};  ///< Beside `criteria`, in catalog order.
  std::optional<Date> administration_began{};     ///< Empty: not given, or not known.
};

/// Why an outcome is another than before.
enum class ChangeCause : std::uint8_t {
  answers_changed,
  evidence_changed,
  evidence_missing,
  evidence_aged,
  catalog_changed,
  prerequisite_changed,
  judged_earlier,
  judged_later,
};

/// A cause, with what it is about: the files, or the day on which something lapsed.
struct CauseFound {
  ChangeCause cause = ChangeCause::answers_changed;
  std::string detail;  ///< May be empty.
};

enum class ChangeKind : std::uint8_t { lost, gained, changed };

/// A criterion whose outcome differs. One that only one side has counts as unanswered on the other.
struct Change {
  ChangeKind kind = ChangeKind::changed;
  std::string id;
  std::string title;
  std::optional<Outcome> before;   ///< Empty: the catalog did not have or did not count it.
  std::optional<Outcome> after;    ///< Empty: the catalog no longer has it, or does not count it.
  std::vector<CauseFound> causes;  ///< At least one.
  /// Of a criterion that the catalog had and did not count; else empty.
  std::optional<CriterionStatus> status_before{};
  /// Of one that the catalog has and does not count; else empty.
  std::optional<CriterionStatus> status_after{};
};

/// What differs between two assessments by the same catalog.
struct Comparison {
  PastAssessment before;
  PastAssessment after;
  std::vector<Change> changes;  ///< Lost first, then gained, then others; each in catalog order.
};

}  // namespace wwc
