// SPDX-License-Identifier: MIT
#include "plan/step_worth.hpp"

#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace wwc::plan {
namespace {

Work piece_of(std::size_t criterion, std::uint32_t pieces) {
  Work work{PartRef{criterion, std::size_t{0}}, {}, EffortClass::write};
  work.pieces = pieces;
  return work;
}

Work file_of(std::size_t criterion, const std::string& path) {
  return {PartRef{criterion, std::size_t{0}}, path, EffortClass::attach};
}

using Atoms = std::vector<std::vector<std::size_t>>;

/// Work by atom: the same file at two prices, one piece and two for one entry, and an answer.
Model sample_model() {
  Model model;
  model.work = {file_of(0, "a.pdf"), file_of(1, "a.pdf"), piece_of(2, 1), piece_of(2, 2),
                Work{PartRef{3, AnswerRef{}}, {}, EffortClass::change}};
  model.problem.atoms.resize(model.work.size());
  return model;
}

PlanStep weighed_at(std::uint64_t tenths, bool is_least) {
  PlanStep step;
  step.without = Effort{tenths};
  step.without_is_least = is_least;
  return step;
}

Solution other_plan(std::uint64_t cost, std::vector<std::size_t> atoms) {
  Solution solution;
  solution.cost = cost;
  solution.atoms = std::move(atoms);
  return solution;
}

/// What the step of the atom is worth once these plans were found too.
Effort worth_of(std::size_t atom, const PlanStep& step, const std::vector<Solution>& others) {
  std::vector<PlanStep> steps{step};
  lower_what_is_open(sample_model(), Atoms{{atom}}, others, steps);
  return steps.front().without.value();
}

TEST_CASE("what a step is worth at most is lowered to the least plan that leaves it out") {
  const std::vector<Solution> others{other_plan(60, {2}), other_plan(50, {2}),
                                     other_plan(55, {2, 3})};
  CHECK(worth_of(4, weighed_at(80, false), others) == Effort{50});
  CHECK(worth_of(4, weighed_at(40, false), others) == Effort{40});
}

TEST_CASE("a plan that does the step is none without it") {
  CHECK(worth_of(4, weighed_at(80, false), {other_plan(50, {2, 4})}) == Effort{80});
}

TEST_CASE("a plan that does the same work under another name is none without it either") {
  // The same file at another price.
  CHECK(worth_of(0, weighed_at(80, false), {other_plan(50, {1})}) == Effort{80});
  // Two pieces where the step gives one.
  CHECK(worth_of(2, weighed_at(80, false), {other_plan(50, {3})}) == Effort{80});
  CHECK(worth_of(2, weighed_at(80, false), {other_plan(50, {0, 4})}) == Effort{50});
}

TEST_CASE("what is proven stays, and so does what nothing can replace") {
  CHECK(worth_of(4, weighed_at(80, true), {other_plan(50, {2})}) == Effort{80});
  std::vector<PlanStep> steps(1);
  steps.front().without_is_least = false;
  lower_what_is_open(sample_model(), Atoms{{4}}, std::vector{other_plan(50, {2})}, steps);
  CHECK_FALSE(steps.front().without.has_value());
}

TEST_CASE("each step is lowered by the plans that leave out its own work") {
  std::vector<PlanStep> steps{weighed_at(80, false), weighed_at(80, false)};
  lower_what_is_open(sample_model(), Atoms{{2}, {4}},
                     std::vector{other_plan(50, {2}), other_plan(60, {4})}, steps);
  CHECK(steps[0].without == Effort{60});
  CHECK(steps[1].without == Effort{50});
}

TEST_CASE("a plan that does any work that reads like the step is none without it") {
  std::vector<PlanStep> steps{weighed_at(80, false)};
  lower_what_is_open(sample_model(), Atoms{{4, 2}},
                     std::vector{other_plan(50, {2}), other_plan(55, {4}), other_plan(60, {0})},
                     steps);
  CHECK(steps[0].without == Effort{60});
}

TEST_CASE("work is left out together where one does not make sense without the other") {
  CHECK(is_same_work(file_of(0, "a.pdf"), file_of(1, "a.pdf")));
  CHECK_FALSE(is_same_work(file_of(0, "a.pdf"), file_of(0, "b.pdf")));
  CHECK_FALSE(is_same_work(file_of(0, "a.pdf"), piece_of(0, 1)));
  CHECK(is_same_work(piece_of(2, 1), piece_of(2, 2)));
  CHECK_FALSE(is_same_work(piece_of(2, 1), piece_of(3, 1)));
  CHECK_FALSE(is_same_work(piece_of(2, 1), piece_of(2, 0)));
  Work for_new_dates = piece_of(2, 1);
  for_new_dates.is_for_new_dates = true;
  CHECK_FALSE(is_same_work(piece_of(2, 1), for_new_dates));
  Work charge = file_of(0, "a.pdf");
  charge.is_charge = true;
  CHECK_FALSE(is_same_work(charge, file_of(1, "a.pdf")));
}

}  // namespace
}  // namespace wwc::plan
