// SPDX-License-Identifier: MIT
#include "report/plan_view.hpp"

#include <catch2/catch.hpp>

namespace wwc::report {
namespace {

/// What is said of a plan for Gold that goes over a budget of 18 days, in which nothing is bought.
std::vector<std::string> over_budget(Effort total, Effort lower_bound, bool proven) {
  Catalog catalog;
  catalog.levels.resize(1);
  catalog.levels[0].title = "Gold";
  const Answers answers;
  const Assessment assessment;
  PlanRequest request;
  request.budget = Effort{180};
  PlanResult result;
  result.outcome = PlanOutcome::over_budget;
  result.level_total = total;
  result.lower_bound = lower_bound;
  result.proven = proven;
  return outcome_sentences({catalog, answers, assessment, request, result, {}, "1.0"});
}

/// What is said of a step without which a plan of 18 days takes so much.
std::string worth(std::optional<Effort> without, bool is_least) {
  const Catalog catalog;
  const Answers answers;
  const Assessment assessment;
  const PlanRequest request;
  PlanResult result;
  result.outcome = PlanOutcome::planned;
  result.weighed = true;
  result.level_total = Effort{180};
  PlanStep step;
  step.without = without;
  step.without_is_least = is_least;
  return worth_text({catalog, answers, assessment, request, result, {}, "1.0"}, step);
}

/// The last sentence on a plan of 2026-11-01, of criteria that pass through these days.
std::string on_lapses(const std::vector<std::optional<Date>>& last_days,
                      std::optional<Date> by = {}) {
  Catalog catalog;
  catalog.levels.resize(1);
  catalog.levels[0].title = "Gold";
  const Answers answers;
  Assessment assessment;
  assessment.as_of.date = Date{2026, 11, 1};
  for (const std::optional<Date>& last_day : last_days) {
    Criterion& criterion = catalog.criteria.emplace_back();
    criterion.id = "A" + std::to_string(catalog.criteria.size());
    Finding& finding = assessment.findings.emplace_back();
    finding.outcome = Outcome::pass;
    finding.expires = last_day;
  }
  const PlanRequest request;
  return summary_sentences({catalog, answers, assessment, request, {}, by, "1.0"}).back();
}

PlanStep step_for(std::string target, std::uint32_t pieces = 0) {
  PlanStep step;
  step.part = {0, pieces == 0 ? std::variant<AnswerRef, std::size_t>{AnswerRef{0}}
                              : std::variant<AnswerRef, std::size_t>{std::size_t{0}}};
  step.target = std::move(target);
  step.pieces = pieces;
  return step;
}

PlanStep completion_of(std::string target) {
  PlanStep step = step_for(std::move(target), 1);
  step.piece = 0;
  step.effort = Effort{5};
  return step;
}

PlanStep file_for(std::string target) {
  PlanStep step = step_for(std::move(target), 1);
  step.file = "memo.pdf";
  return step;
}

/// How the one plan is told beside the other; entries have a piece already.
std::string beside(std::vector<PlanStep> best, std::vector<PlanStep> other) {
  const Catalog catalog;
  const Answers answers;
  Assessment assessment;
  assessment.findings.resize(1);
  assessment.findings[0].documentation.resize(1);
  assessment.findings[0].documentation[0].evidence.resize(1);
  assessment.findings[0].documentation[0].evidence[0].piece.value = "memo.pdf";
  const PlanRequest request;
  PlanResult result;
  result.best.steps = std::move(best);
  Plan plan;
  plan.steps = std::move(other);
  plan.total = Effort{20};
  return alternative_text({catalog, answers, assessment, request, result, {}, "1.0"}, plan);
}

}  // namespace

TEST_CASE("another plan is told by the work that only one of the two has") {
  CHECK(beside({step_for("A1.a")}, {step_for("A1.b")}) == "2 days in 1 step: A1.b instead of A1.a");
  CHECK(beside({step_for("A1.a"), step_for("A1.b")}, {step_for("A1.b")}) ==
        "2 days in 1 step: without A1.a");
  CHECK(beside({step_for("A1.a")}, {step_for("A1.a"), step_for("A1.b")}) ==
        "2 days in 2 steps: A1.b in addition");
  CHECK(beside({step_for("A1.a")}, {step_for("A1.a")}) ==
        "2 days in 1 step: the same parts in another way");
  CHECK(beside({step_for("A1.e", 1)}, {step_for("A1.e", 2)}) ==
        "2 days in 1 step: 2 more pieces for A1.e instead of another piece for A1.e");
  CHECK(beside({completion_of("A1.e")}, {completion_of("A2.e")}) ==
        "2 days in 1 step: completing memo.pdf for A2.e instead of completing memo.pdf for A1.e");
  CHECK(beside({completion_of("A1.e"), step_for("A1.a"), completion_of("A2.e")},
               {step_for("A1.b")}) ==
        "2 days in 1 step: A1.b instead of completing memo.pdf for A1.e and A2.e, A1.a");
  CHECK(beside({completion_of("A1.e"), completion_of("A1.e")}, {step_for("A1.b")}) ==
        "2 days in 1 step: A1.b instead of completing memo.pdf");
  CHECK(beside({file_for("A1.e"), step_for("A1.a")}, {file_for("A2.e")}) ==
        "2 days in 1 step: without A1.a");
}

TEST_CASE("what a step is worth is told as the most where nobody has proved it") {
  CHECK(worth(Effort{190}, true) == "without it 1 day more");
  CHECK(worth(Effort{190}, false) == "without it at most 1 day more");
  CHECK(worth(Effort{180}, true) == "another plan without it takes no more");
  CHECK(worth(std::nullopt, true) == "without it the level is out of reach");
}

TEST_CASE("whoever reads a plan is told what passes today and lapses soon") {
  const std::string reached = "Gold is reached already; nothing has to be done for it.";
  const std::string ahead = ": the forecast shows what that costs, and --by DATE plans ahead.";
  CHECK(on_lapses({std::nullopt, Date{2027, 1, 31}}) == reached);
  CHECK(on_lapses({std::nullopt, Date{2027, 1, 30}}) ==
        "Of what passes today, A2 does through 2027-01-30 only" + ahead);
  CHECK(on_lapses({Date{2026, 12, 31}, Date{2026, 11, 1}}) ==
        "Of what passes today, A2 does through 2026-11-01 only, and 1 more criterion lapses "
        "within 90 days" +
            ahead);
  CHECK(on_lapses({Date{2026, 12, 31}, Date{2026, 11, 1}, Date{2026, 12, 1}}) ==
        "Of what passes today, A2 does through 2026-11-01 only, and 2 more criteria lapse within "
        "90 days" +
            ahead);
  CHECK(on_lapses({Date{2026, 12, 31}}, Date{2027, 3, 1}) == reached);
}

TEST_CASE("a level that takes more than the budget says so only where that is proven") {
  CHECK(over_budget(Effort{190}, Effort{190}, true) ==
        std::vector<std::string>{"Gold takes at least 19 days, more than the budget of 18 days.",
                                 "The budget buys no criterion."});
  CHECK(over_budget(Effort{200}, Effort{190}, false) ==
        std::vector<std::string>{"Gold takes at least 19 days, more than the budget of 18 days.",
                                 "The budget buys no criterion."});
  const std::vector<std::string> open{
      "The best plan that was found for Gold takes 19 days, more than the budget of 18 days.",
      "Nobody has proved that none takes less: every plan takes at least 17.4 days, and one within "
      "the budget may exist.",
      "The budget buys no criterion."};
  CHECK(over_budget(Effort{190}, Effort{174}, false) == open);
}

}  // namespace wwc::report
