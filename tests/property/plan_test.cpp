// SPDX-License-Identifier: MIT
#include "wwc/plan.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include <catch2/catch.hpp>

#include "plan/model.hpp"
#include "property/generate.hpp"
#include "property/guide_city.hpp"
#include "property/improve.hpp"
#include "property/naive_rules.hpp"
#include "property/seeds.hpp"
#include "wwc/assess.hpp"

namespace wwc::property {
namespace {

Assessment assessment_of(const Case& city) {
  return assess(city.catalog, city.answers, city.facts, {city.as_of, AsOfSource::today});
}

bool is_reached(const Case& city, std::size_t level) {
  const Assessment found = assessment_of(city);
  return found.level && *found.level >= level;
}

/// Records of a kind that has to be documented ask for more than the answer alone.
bool has_entries_for_records(const Criterion& criterion) {
  return std::ranges::any_of(criterion.documentation, [](const Documentation& entry) {
    return entry.for_records.has_value();
  });
}

bool has_kinds_of_records(const Catalog& catalog) {
  return std::ranges::any_of(catalog.criteria, has_entries_for_records);
}

/// Where a document of a meeting that is not listed may do, nothing is proven.
bool may_list_instead(const Case& city) {
  return std::ranges::any_of(assessment_of(city).findings, [](const Finding& finding) {
    return std::ranges::any_of(finding.documentation, [](const EntryFinding& entry) {
      return entry.spared_by_listing > 0;
    });
  });
}

void mend_file(Case& city, const std::string& path) {
  const Evidence fresh = fresh_file(city);
  city.facts.files[path] = city.facts.files[fresh.value];
}

/// The days that a plan made of `before` says to list, since pieces of them count now.
std::set<Date> days_with_pieces(const Criterion& criterion, AnswerRef ref, const Finding& before,
                                const Finding& now) {
  std::set<Date> days;
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    if (criterion.documentation[entry].latest_of != ref) continue;
    const std::vector<Date>& worth_listing = before.documentation[entry].days_of_new_dates;
    for (const PieceFinding& piece : now.documentation[entry].evidence) {
      if (piece.counts() && piece.piece.date &&
          std::ranges::binary_search(worth_listing, *piece.piece.date))
        days.insert(*piece.piece.date);
    }
  }
  return days;
}

/// A city in which no practice has begun so late that its plan is to wait: that is another test's.
Case settled_case(std::uint32_t seed) {
  Case city = random_case(seed);
  const Date last_quarter = add_months(quarter_start(city.as_of), -3);
  const auto settle = [&](Answer& answer) {
    if (answer.since && *answer.since > last_quarter) answer.since.reset();
  };
  for (CriterionAnswer& given : city.answers.criteria) {
    settle(given.own);
    std::ranges::for_each(given.checklist, settle);
  }
  return city;
}

std::optional<Cadence> asked_every(const Criterion& criterion, AnswerRef ref) {
  const std::optional<Measure>& measure =
      ref.item ? criterion.checklist[*ref.item].measure : criterion.measure;
  const auto* frequency = measure ? std::get_if<Frequency>(&measure->kind) : nullptr;
  return frequency == nullptr ? std::nullopt : std::optional{frequency->every};
}

/// Adds the days that the plan names, and the last one of each period that still lacks a date;
/// false for other answers.
bool list_missing_dates(Case& city, std::size_t index, AnswerRef ref, const Finding& before) {
  const Criterion& criterion = city.catalog.criteria[index];
  const Finding finding = assessment_of(city).findings[index];
  const AnswerFinding& found = ref.item ? finding.checklist[*ref.item] : *finding.own;
  if (!asked_every(criterion, ref)) return false;
  CriterionAnswer& given = city.answers.criteria[index];
  Answer& answer = ref.item ? given.checklist[*ref.item] : given.own;
  std::set<Date> days = days_with_pieces(criterion, ref, before, finding);
  const auto add_day_in = [&](Date first, Date last) {
    const auto day = days.lower_bound(first);
    if (day == days.end() || *day > last) days.insert(last);
  };
  for (const Date quarter : found.missing_quarters)
    add_day_in(quarter, quarter_end(quarter));
  if (asked_every(criterion, ref) == Cadence::year)
    add_day_in(add_months(city.as_of, -12), city.as_of);
  std::vector<Date> dates(days.begin(), days.end());
  if (const auto* listed = std::get_if<std::vector<Date>>(&answer.met))
    dates.insert(dates.end(), listed->begin(), listed->end());
  if (const auto* listed = std::get_if<Date>(&answer.met)) dates.push_back(*listed);
  answer.met = dates;
  return true;
}

/// Gives so many pieces, or what another entry shows.
void perform_on_entry(Case& city, EntryRef ref, std::uint32_t count) {
  const Documentation& entry = city.catalog.criteria[ref.criterion].documentation[ref.entry];
  if (!entry.same_as && !entry.needs) return give_pieces(city, ref, count);
  if (NaiveRules(city, city.as_of).entry_ok(ref)) return;
  auto& pieces = city.answers.criteria[ref.criterion].documentation[ref.entry];
  const std::vector<Evidence> before = pieces;
  make_entry_ok(city, ref);
  // What is given stays: another entry may show the same.
  pieces.insert(pieces.end(), before.begin(), before.end());
}

/// Does what a step says, in the answers; `before` is what the plan was made of.
void perform(Case& city, const PartRef& part, std::uint32_t pieces, const Assessment& before) {
  if (const auto* entry = std::get_if<std::size_t>(&part.part)) {
    perform_on_entry(city, {part.criterion, *entry}, pieces);
  } else if (has_entries_for_records(city.catalog.criteria[part.criterion])) {
    make_documented(city, part.criterion, std::get<AnswerRef>(part.part));
  } else if (!list_missing_dates(city, part.criterion, std::get<AnswerRef>(part.part),
                                 before.findings[part.criterion])) {
    make_met(city, part.criterion, std::get<AnswerRef>(part.part));
  }
}

/// Work of a plan or of its model.
struct Deed {
  PartRef part;
  std::string file;
  std::optional<std::size_t> piece;
  std::uint32_t pieces = 0;
};

/// Completes the pieces that take one of the newest dates, or all others.
void complete_pieces(Case& city, const std::vector<Deed>& deeds, bool take_dates) {
  for (const Deed& deed : deeds) {
    if (!deed.piece) continue;
    const EntryRef ref{deed.part.criterion, std::get<std::size_t>(deed.part.part)};
    const Documentation& entry = city.catalog.criteria[ref.criterion].documentation[ref.entry];
    const auto& pieces = city.answers.criteria[ref.criterion].documentation[ref.entry];
    const std::optional<Date>& date = pieces[*deed.piece].date;
    const bool takes_date = entry.latest_of && (!date || *date > city.as_of);
    if (takes_date == take_dates) complete_piece(city, ref, *deed.piece);
  }
}

/// Files first, then what is left out of pieces, answers, and other pieces: what these have to show
/// depends on what is there.
Case performed(Case city, const std::vector<Deed>& deeds) {
  const auto is_answer = [](const Deed& deed) {
    return std::holds_alternative<AnswerRef>(deed.part.part);
  };
  const Assessment before = assessment_of(city);
  for (const Deed& deed : deeds)
    if (!deed.file.empty()) mend_file(city, deed.file);
  complete_pieces(city, deeds, false);
  for (const Deed& deed : deeds)
    if (deed.file.empty() && is_answer(deed)) perform(city, deed.part, 0, before);
  complete_pieces(city, deeds, true);
  for (const Deed& deed : deeds)
    if (deed.file.empty() && !deed.piece && !is_answer(deed))
      perform(city, deed.part, deed.pieces, before);
  return city;
}

Case performed(const Case& city, const Plan& plan) {
  std::vector<Deed> deeds;
  for (const PlanStep& step : plan.steps)
    deeds.push_back({step.part, step.file, step.piece, step.pieces});
  return performed(city, deeds);
}

Case performed(const Case& city, const plan::Model& model, std::uint32_t chosen) {
  std::vector<Deed> deeds;
  for (std::size_t i = 0; i < model.work.size(); ++i) {
    const plan::Work& work = model.work[i];
    if ((chosen >> i & 1U) != 0 && !work.is_charge)
      deeds.push_back({work.part, work.file, work.piece, work.pieces});
  }
  return performed(city, deeds);
}

/// A plan for the highest level; nothing where the city has it, or no way leads there.
std::optional<PlanResult> plan_for(const Case& city, std::size_t level) {
  PlanRequest request;
  request.level = level;
  PlanResult result = make_plan(city.catalog, city.answers, assessment_of(city), request);
  if (result.outcome != PlanOutcome::planned) return std::nullopt;
  return result;
}

std::vector<std::string> targets(const Plan& plan) {
  std::vector<std::string> lines;
  for (const PlanStep& step : plan.steps)
    lines.push_back("step " + step.target + " " + step.file + ": " + step.action);
  return lines;
}

/// Nothing that one piece of work does is done by the way with another.
bool has_separate_work(const Catalog& catalog) {
  return std::ranges::all_of(catalog.criteria, [](const Criterion& criterion) {
    return std::ranges::none_of(criterion.documentation, [&](const Documentation& entry) {
      const bool is_alone = std::ranges::count(criterion.documentation, entry.latest_of,
                                               &Documentation::latest_of) == 1;
      return entry.same_as || entry.needs || entry.or_records || entry.for_records ||
             (entry.latest_of && !is_alone);
    });
  });
}

}  // namespace

TEST_CASE("whoever does what a plan says reaches the level, by the verdict of the engine") {
  std::size_t plans = 0;
  for (const std::uint32_t seed : seeds(1500)) {
    const Case city = settled_case(seed);
    if (city.catalog.levels.empty()) continue;
    const std::size_t level = city.catalog.levels.size() - 1;
    const std::optional<PlanResult> result = plan_for(city, level);
    if (!result) continue;
    ++plans;
    INFO(reproduction(city, seed, targets(result->best)));
    // Where records are told apart by their kind or by more than one field, nothing is proven.
    REQUIRE((result->proven || has_kinds_of_records(city.catalog) || may_list_instead(city)));
    const Assessment after = assessment_of(performed(city, result->best));
    REQUIRE((after.level && *after.level >= level));
    for (const std::size_t gained : result->best.gained)
      REQUIRE(after.findings[gained].outcome == Outcome::pass);
    for (const Plan& other : result->alternatives) {
      const Case then = performed(city, other);
      INFO(reproduction(then, seed, targets(other)));
      REQUIRE(is_reached(then, level));
    }
  }
  CHECK(plans > 100);
}

TEST_CASE("whoever does what a budget buys has the points that the plan names") {
  std::size_t plans = 0;
  for (const std::uint32_t seed : seeds(1500)) {
    const Case city = settled_case(seed);
    if (city.catalog.levels.empty()) continue;
    PlanRequest request;
    request.level = city.catalog.levels.size() - 1;
    request.budget = Effort{5 + seed % 60};
    const PlanResult result = make_plan(city.catalog, city.answers, assessment_of(city), request);
    if (result.outcome != PlanOutcome::over_budget) continue;
    plans += result.best.steps.empty() ? 0U : 1U;
    std::vector<Plan> all{result.best};
    all.insert(all.end(), result.alternatives.begin(), result.alternatives.end());
    for (const Plan& plan : all) {
      INFO(reproduction(city, seed, targets(plan)));
      REQUIRE(plan.total <= *request.budget);
      const Assessment after = assessment_of(performed(city, plan));
      for (const std::size_t gained : plan.gained)
        REQUIRE(after.findings[gained].outcome == Outcome::pass);
    }
  }
  CHECK(plans > 50);
}

TEST_CASE("no part of the work that takes less reaches the level, by the verdict of the engine") {
  std::size_t compared = 0;
  for (const std::uint32_t seed : seeds(2500)) {
    const Case city = settled_case(seed);
    if (city.catalog.levels.empty() || !has_separate_work(city.catalog)) continue;
    const std::size_t level = city.catalog.levels.size() - 1;
    const std::optional<PlanResult> result = plan_for(city, level);
    if (!result) continue;
    PlanRequest request;
    request.level = level;
    const Assessment assessment = assessment_of(city);
    const plan::Model model = plan::build_model({city.catalog, city.answers, assessment, request});
    const std::size_t count = model.work.size();
    if (count > 9) continue;
    ++compared;
    for (std::uint32_t chosen = 0; chosen < (1U << count); ++chosen) {
      std::uint64_t cost = 0;
      for (std::size_t i = 0; i < count; ++i)
        if ((chosen >> i & 1U) != 0) cost += model.problem.atoms[i].cost;
      if (cost >= result->best.total.tenths) continue;
      INFO(reproduction(city, seed, targets(result->best)));
      REQUIRE_FALSE(is_reached(performed(city, model, chosen), level));
    }
  }
  CHECK(compared > 20);
}

TEST_CASE("a plan for the built-in catalog leads there from wherever a city stands") {
  for (const std::uint32_t seed : seeds(40)) {
    Random random(seed);
    Case city = random_city(random, guide_catalog());
    for (std::size_t i = 0; i < city.catalog.criteria.size(); ++i)
      if (random.chance(30)) make_pass(city, i);
    const std::optional<PlanResult> result = plan_for(city, 1);
    if (!result) continue;
    INFO(reproduction(city, seed, targets(result->best)));
    REQUIRE(result->proven);
    REQUIRE(result->lower_bound == result->best.total);
    REQUIRE(is_reached(performed(city, result->best), 1));
  }
}

}  // namespace wwc::property
