// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "support/subsets.hpp"
#include "unit/engine/small_case.hpp"
#include "wwc/plan.hpp"
#include "wwc/quarters.hpp"

/// The minutes of the newest meetings: what a plan says they take is compared with the least of all
/// that a city could list, date and hand in.
namespace wwc::property {
namespace {

using test::SmallCase;

constexpr Date k_today{2026, 11, 1};
constexpr Date k_begin{2026, 6, 20};
const std::vector<Date> k_meetings{{2025, 11, 12}, {2026, 2, 18}, {2026, 5, 6}, {2026, 8, 19}};
const std::vector<Date> k_days_of_plans{k_today, {2026, 12, 15}, {2027, 1, 1}, {2027, 4, 1}};

/// Minutes that may be given: of a listed meeting, of one that is not listed, without a date, with
/// a file that is missing, and one document of two meetings.
struct Minutes {
  std::string path;
  std::optional<Date> date;
  bool is_missing = false;
};
const std::vector<Minutes> k_minutes{{"may.md", Date{2026, 5, 6}},
                                     {"august.md", Date{2026, 8, 19}},
                                     {"october.md", Date{2026, 10, 7}},
                                     {"both.md", Date{2026, 5, 6}},
                                     {"both.md", Date{2026, 8, 19}},
                                     {"one.md", std::nullopt},
                                     {"two.md", std::nullopt},
                                     {"lost.md", Date{2026, 8, 19}, true},
                                     {"lost-undated.md", std::nullopt, true}};

SmallCase city_of(std::size_t meetings, std::size_t minutes, std::uint32_t asked, bool has_begun) {
  SmallCase city;
  city.as_of = k_today;
  Level& level = city.catalog.levels.emplace_back();
  level.id = level.title = "top";
  level.at_least = Fraction{1, 1};
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  std::vector<Date> listed;
  for (std::size_t i = 0; i < k_meetings.size(); ++i)
    if ((meetings >> i & 1) != 0) listed.push_back(k_meetings[i]);
  city.own(listed.empty() ? Value{EmptyList{}} : Value{listed});
  if (has_begun) city.answers.criteria[0].own.since = k_begin;
  std::vector<Evidence> pieces;
  for (std::size_t i = 0; i < k_minutes.size(); ++i) {
    if ((minutes >> i & 1) == 0) continue;
    Evidence piece = city.file(k_minutes[i].path);
    piece.date = k_minutes[i].date;
    if (k_minutes[i].is_missing) city.facts.files[piece.value] = {};
    pieces.push_back(piece);
  }
  Documentation& entry = city.entry("minutes", pieces);
  entry.latest_of = AnswerRef{};
  entry.at_least = asked;
  entry.effort = EffortClass::write;
  return city;
}

std::vector<Date> listed_in(const SmallCase& city) {
  const auto* dates = std::get_if<std::vector<Date>>(&city.answers.criteria[0].own.met);
  return dates == nullptr ? std::vector<Date>{} : *dates;
}

/// Tries every list of dates, every choice of minutes to mend, and every date for those without.
class BruteForce {
public:
  BruteForce(const SmallCase& city, Date day) : city_(city), day_(day) {
    const AsOf as_of{day, AsOfSource::option};
    found_ = assess(city.catalog, city.answers, city.facts, as_of, k_today).findings[0];
  }

  /// The least effort on minutes, in tenths of a day.
  std::uint64_t least() {
    list_dates(found_.own->missing_quarters, listed_in(city_));
    REQUIRE(least_);
    return *least_;
  }

private:
  [[nodiscard]] const std::vector<Evidence>& pieces() const {
    return city_.answers.criteria[0].documentation[0];
  }
  [[nodiscard]] bool is_missing(const Evidence& piece) const {
    return city_.facts.files.at(piece.value).state != FileState::ok;
  }

  /// Days of minutes that are not listed.
  [[nodiscard]] std::vector<Date> other_days() const {
    const std::vector<Date> listed = listed_in(city_);
    const std::optional<Date>& began = city_.answers.criteria[0].own.since;
    std::set<Date> days;
    for (const Evidence& piece : pieces()) {
      const bool is_listed = piece.date && std::ranges::find(listed, *piece.date) != listed.end();
      if (piece.date && !is_listed && (!began || *piece.date >= *began)) days.insert(*piece.date);
    }
    return {days.begin(), days.end()};
  }

  /// A day of each quarter that lacks one: of minutes, before today where that is possible, or its
  /// last.
  void list_dates(std::vector<Date> quarters, std::vector<Date> dates) {
    if (quarters.empty()) return list_others(std::move(dates));
    const Date quarter = quarters.back();
    quarters.pop_back();
    const Date last = std::min(quarter_end(quarter), day_);
    const std::vector<Date> others = other_days();
    std::set<Date> days{last, std::max(quarter, std::min(last, k_today))};
    for (const Date day : others)
      if (quarter <= day && day <= last) days.insert(day);
    for (const Date day : days) {
      std::vector<Date> with = dates;
      with.push_back(day);
      list_dates(quarters, std::move(with));
    }
  }

  /// Whoever lists dates may list others; else only what is needed so that there are enough.
  void list_others(const std::vector<Date>& dates) {
    const std::vector<Date> days = other_days();
    const std::uint32_t asked = city_.catalog.criteria[0].documentation[0].at_least;
    const bool is_listing = found_.own->steps > 0;
    for (const std::vector<Date>& others :
         support::subsets_of(is_listing ? days : std::vector<Date>{})) {
      std::set<Date> all(dates.begin(), dates.end());
      all.insert(others.begin(), others.end());
      for (Date day = k_today; all.size() < asked; day = add_days(day, -1))
        if (std::ranges::find(days, day) == days.end()) all.insert(day);
      newest_.assign(all.rbegin(), all.rend());
      newest_.resize(asked);
      mend(0, 0, {});
    }
  }

  /// Of the pieces from this one on, mends any, with any of the dates that it may have.
  void mend(std::size_t next, std::uint64_t spent, std::vector<Evidence> counting) {
    if (next == pieces().size()) return give(spent, counting);
    const Evidence& piece = pieces()[next];
    const bool needs_work = !piece.date || is_missing(piece);
    if (!needs_work) counting.push_back(piece);
    mend(next + 1, spent, counting);
    if (!needs_work) return;
    for (const Date day : newest_) {
      if (piece.date ? *piece.date != day : day > k_today) continue;
      std::vector<Evidence> with = counting;
      with.push_back(test::dated(piece, day));
      mend(next + 1, spent + city_.catalog.effort.attach.tenths, std::move(with));
    }
  }

  /// New minutes for what is lacking: each date, and as many different documents.
  void give(std::uint64_t spent, const std::vector<Evidence>& counting) {
    std::set<Date> dates;
    std::set<std::string> documents;
    for (const Evidence& piece : counting) {
      if (std::ranges::find(newest_, *piece.date) == newest_.end()) continue;
      dates.insert(*piece.date);
      documents.insert(piece.value);
    }
    const std::size_t lacking = newest_.size() - std::min(dates.size(), documents.size());
    const std::uint64_t total = spent + lacking * city_.catalog.effort.write.tenths;
    if (!least_ || total < *least_) least_ = total;
  }

  const SmallCase& city_;
  Date day_;
  Finding found_;
  std::vector<Date> newest_;
  std::optional<std::uint64_t> least_;
};

}  // namespace

TEST_CASE("no way to list, date and hand in minutes takes less than the plan says, or as it says") {
  std::size_t plans = 0;
  for (std::size_t meetings = 0; meetings < 16; ++meetings) {
    for (std::size_t minutes = 0; minutes < 512; ++minutes) {
      // Every fourth, which leaves all pairs of choices in.
      if ((meetings * 31 + minutes * 17 + minutes / 8) % 4 != 0) continue;
      const std::uint32_t asked = 1 + static_cast<std::uint32_t>(minutes % 3 > 0);
      const bool has_begun = (meetings + minutes) % 4 == 0;
      const Date day = k_days_of_plans[(meetings * 7 + minutes) % k_days_of_plans.size()];
      const SmallCase city = city_of(meetings, minutes, asked, has_begun);
      const Assessment now = city.assess();
      PlanRequest request;
      if (day != k_today) request.now = &now;
      const AsOf as_of{day, AsOfSource::option};
      const Assessment then = assess(city.catalog, city.answers, city.facts, as_of, k_today);
      const PlanResult plan = make_plan(city.catalog, city.answers, then, request);
      if (plan.outcome != PlanOutcome::planned) continue;
      ++plans;
      std::uint64_t spent = 0;
      for (const PlanStep& step : plan.best.steps)
        if (std::holds_alternative<std::size_t>(step.part.part)) spent += step.effort.tenths;
      CAPTURE(meetings, minutes, asked, has_begun, to_string(day));
      CHECK(spent == BruteForce(city, day).least());
    }
  }
  CHECK(plans > 1000);
}

}  // namespace wwc::property
