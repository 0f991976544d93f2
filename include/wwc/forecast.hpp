// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"
#include "wwc/date.hpp"
#include "wwc/evidence.hpp"
#include "wwc/plan.hpp"

/// What is lost, and when, if nothing is renewed.
namespace wwc {

/// The farthest that a forecast looks ahead, in calendar months: 50 years.
inline constexpr int k_most_forecast_months = 600;

/// The days that a forecast looks at, both included.
struct ForecastPeriod {
  AsOf as_of;
  Date until;  ///< Not before the as-of date.
};

/// What it is that lapses.
enum class LapseKind : std::uint8_t {
  date,     ///< The date that an answer gives, or the latest of a list.
  quarter,  ///< A calendar quarter that passes without a date in it.
  record,   ///< A record.
  piece,    ///< A piece of evidence.
  part,     ///< An answer or entry as a whole: nothing in it alone is to blame.
};

/// Something that counts through a day and no longer on the next.
struct Lapse {
  Date last_day;
  PartRef part;  ///< The answer or documentation entry that it belongs to.
  LapseKind kind = LapseKind::part;
  std::string name;          ///< Title, else path, URL or text; of a record, its first field.
  std::string source;        ///< Path or URL of a piece; empty for anything else.
  std::optional<Date> date;  ///< The date that it bears.
  std::string identity;      ///< Tells it from others of its part; no date is in it.
  std::string owner;
  std::optional<Date> due;
};

/// A criterion whose outcome is not that of the day before. `lost`: it passed; `gained`: it passes.
struct OutcomeChange {
  std::size_t criterion = 0;
  ChangeKind kind = ChangeKind::changed;
  Outcome before = Outcome::unanswered;
  Outcome after = Outcome::unanswered;
  std::vector<std::size_t> causes;  ///< Positions in `Forecast::lapses`; empty where it is gained.
};

/// How long a level is kept by a renewal that is done on its last day, when nothing else is
/// renewed.
struct Kept {
  Date through;             ///< The last day with the level, of those that were looked at.
  bool ends = false;        ///< It is lost on the day after; else the period ends with `through`.
  std::vector<Lapse> next;  ///< What then costs a criterion its pass; empty unless it ends.
};

/// A level that is reached no longer, or newly.
struct LevelChange {
  std::size_t level = 0;  ///< Position in `Catalog::levels`.
  ChangeKind kind = ChangeKind::lost;
  std::uint32_t missing = 0;            ///< Passes that it lacks; 0 for a gain, and by claim.
  std::optional<PlanResult> renewal{};  ///< The least that keeps it, of what had passed since the
                                        ///< as-of date; for a loss, and not by claim.
  std::optional<Kept> kept{};  ///< What the renewal gains; empty where dates alone do not tell.
  std::optional<PlanResult> other_work{};  ///< The least of all, where it takes less than renewing,
                                           ///< or renewing does not keep the level.
};

/// A day on which an outcome or a level is not that of the day before.
struct ForecastDay {
  Date date;
  std::vector<OutcomeChange> outcomes;      ///< In catalog order.
  std::vector<LevelChange> levels;          ///< The highest first where they are lost.
  std::vector<LevelChange> claimed_levels;  ///< The same by claim.
  Score score;                              ///< On that day, as are the next two.
  std::optional<std::size_t> level;
  std::optional<std::size_t> claimed_level;
};

/// What becomes of an assessment as time passes and nothing else changes.
struct Forecast {
  AsOf as_of;
  Date until;
  bool any_answered = false;
  Score score;                       ///< On the as-of date, as are the next two.
  std::optional<std::size_t> level;  ///< Empty: below the lowest.
  std::optional<std::size_t> claimed_level;
  std::vector<Lapse> lapses;      ///< Those that cost something, by last day.
  std::vector<ForecastDay> days;  ///< By date, each after the as-of date.
};

/// Assesses every day of the period on which anything can change. Pure. No date in the answers lies
/// after the as-of date; then it agrees with `assess` on each day.
[[nodiscard]] Forecast make_forecast(const Catalog& catalog, const Answers& answers,
                                     const EvidenceFacts& facts, const ForecastPeriod& period);

}  // namespace wwc
