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
  CHECK(beside({file_for("A1.e"), step_for("A1.a")}, {file_for("A2.e")}) ==
        "2 days in 1 step: without A1.a");
}

TEST_CASE("what a step is worth is told as the most where nobody has proved it") {
  CHECK(worth(Effort{190}, true) == "without it 1 day more");
  CHECK(worth(Effort{190}, false) == "without it at most 1 day more");
  CHECK(worth(Effort{180}, true) == "another plan without it takes no more");
  CHECK(worth(std::nullopt, true) == "without it the level is out of reach");
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
