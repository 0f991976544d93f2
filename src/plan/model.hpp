// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plan/problem.hpp"
#include "wwc/plan.hpp"

/// A city and a level as a problem to search.
namespace wwc::plan {

/// What an atom stands for.
struct Work {
  PartRef part;
  std::string file;  ///< The path of the file to mend, which may be named in many places; or empty.
  EffortClass kind = EffortClass::change;
  bool is_charge = false;  ///< The effort given for a whole criterion, and nothing to do by itself.
  bool is_for_new_dates = false;       ///< Documents dates that are still to be listed.
  std::uint32_t pieces = 0;            ///< To give in addition; 0 where it is other work.
  std::optional<std::size_t> piece{};  ///< Position of the one to write down what it leaves out.
};

/// The problem, with what its parts stand for.
struct Model {
  Problem problem;
  std::vector<Work> work;                                ///< Parallel to `Problem::atoms`.
  std::vector<std::size_t> criteria;                     ///< Parallel to the candidates.
  std::vector<std::optional<std::size_t>> candidate_of;  ///< Parallel to `Catalog::criteria`.
  std::vector<std::optional<std::size_t>> charge_of;     ///< Parallel to `Catalog::criteria`.
};

/// Everything that bears on a plan.
struct Situation {
  const Catalog& catalog;
  const Answers& answers;
  const Assessment& assessment;
  const PlanRequest& request;
};

/// The finding of today, where the plan is for a later day; else null.
[[nodiscard]] const Finding* finding_today(const Situation& situation, std::size_t criterion);

/// Builds the rules over what every criterion without its point still lacks. Demands are left open.
[[nodiscard]] Model build_model(const Situation& situation);

/// The passes that the level and those below it still lack, the lowest level first; levels over the
/// same criteria are one.
[[nodiscard]] std::vector<Demand> demands_of_level(const Situation& situation, const Model& model,
                                                   std::size_t level);

}  // namespace wwc::plan
