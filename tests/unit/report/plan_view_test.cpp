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

}  // namespace

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
