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
#include "wwc/date.hpp"
#include "wwc/effort.hpp"

/// The least work that leads to a level, or to the point of one criterion.
namespace wwc {

/// What is asked of a plan.
struct PlanRequest {
  std::size_t level = 0;  ///< Position in `Catalog::levels`; it and all below are to be reached.
  std::optional<std::size_t> criterion{};  ///< Instead of a level: that this one passes.
  std::vector<bool> excluded{};    ///< Parallel to `Catalog::criteria`: nothing is done for these.
  std::optional<Effort> budget{};  ///< The most that may be spent.
  /// As things stand today, where the plan is for a later day; null: for today. What lapses until
  /// then is not covered by the effort that the answers give, and is renewed before others as dear.
  const Assessment* now = nullptr;
  std::size_t most_states = 5'000;         ///< So many partial plans are kept side by side at most.
  std::size_t most_looked_at = 1'000'000;  ///< So many are looked at to weigh the steps.

  /// True if nothing is done for the criterion at this position.
  [[nodiscard]] bool leaves_out(std::size_t position) const {
    return position < excluded.size() && excluded[position];
  }
};

/// A listed record that is to be completed.
struct RecordToComplete {
  std::size_t position = 0;          ///< In the records given.
  std::vector<std::string> missing;  ///< The fields that it leaves out, `date` among them.
};

/// One thing to do: an item, an own answer or a documentation entry that is brought to count.
struct PlanStep {
  PartRef part;
  std::string target;        ///< Full id of the part: `DG1.inventory`, or `EVAL5`.
  std::string file{};        ///< The file to put in order, wherever it is named; empty: other work.
  std::uint32_t pieces = 0;  ///< Of evidence, to give in addition; 0: other work.
  std::optional<std::size_t> piece{};  ///< Of the evidence, to write what it leaves out; or empty.
  std::vector<RecordToComplete> to_complete{};  ///< Of an answer that lists records.
  std::uint32_t to_add = 0;                     ///< So many records, besides.
  std::uint32_t least_to_add = 0;               ///< It cannot be done with fewer.
  std::string text;                             ///< What the part asks, as the catalog has it.
  std::string action;                           ///< What to do, a clause that begins with a verb.
  std::string note;  ///< What may stand in the way, a sentence; may be empty.
  EffortClass kind = EffortClass::change;
  Effort effort;                    ///< What it adds to the total; shared work counts once.
  bool is_covered = false;          ///< It is part of what an earlier step of its criterion takes.
  std::vector<std::size_t> serves;  ///< Criteria that pass by it, in catalog order.
  std::vector<std::size_t> resources;  ///< Positions in `Catalog::resources`.
  std::string owner;
  std::optional<Date> due;
  std::optional<Effort> without;  ///< Where weighed: a total without it; empty: there is none.
  bool without_is_least = true;   ///< Nothing without it takes less; else nobody has proved that.
};

/// What to do so that a level is reached, and nothing more.
struct Plan {
  std::vector<PlanStep> steps;      ///< In an order in which nothing waits for a later step.
  std::vector<std::size_t> gained;  ///< Criteria that pass by the steps, in catalog order.
  Effort total;                     ///< Of all steps.
};

/// Whether there is a plan, and if not, why.
enum class PlanOutcome : std::uint8_t {
  planned,      ///< `best` reaches the level.
  reached,      ///< The level is reached already; nothing is to be done.
  unreachable,  ///< Even everything that may be done does not reach it.
  over_budget,  ///< The level takes more than the budget; `best` is the most that it buys.
};

/// Why a level is out of reach.
struct PlanShortfall {
  std::size_t level = 0;     ///< The level that lacks them: the one asked for, or one below it.
  std::uint32_t passed = 0;  ///< So many pass on the day of the plan.
  std::uint32_t more_within_reach = 0;  ///< So many more can pass at most, of those that count.
  std::uint32_t more_needed = 0;        ///< So many more must.
  std::vector<std::size_t> impossible;  ///< Criteria that cannot be made to pass, in catalog order.
};

/// The answer to a request.
struct PlanResult {
  PlanOutcome outcome = PlanOutcome::reached;
  Plan best;             ///< Without steps unless planned, or over budget.
  Effort level_total;    ///< Of the least plan found for what was asked.
  Effort lower_bound;    ///< No such plan can take less. The same where proven.
  bool proven = true;    ///< False where the search was cut short.
  bool weighed = false;  ///< Each step of `best` was left out in turn.
  /// Up to three others, best first; on the way to a level within 10 % of the total.
  std::vector<Plan> alternatives;
  std::optional<PlanShortfall> shortfall;  ///< Where it is unreachable.
};

/// Finds the least total effort by which the criteria of the level pass, from what an assessment
/// found missing. Pure and deterministic. A criterion counts as done when each part it needs is;
/// a step costs what the answers or else the catalog's scale say.
PlanResult make_plan(const Catalog& catalog, const Answers& answers, const Assessment& assessment,
                     const PlanRequest& request);

/// What it takes that a criterion passes, and what that is worth.
struct OpenPoint {
  std::size_t criterion = 0;
  std::optional<Effort> effort;     ///< The least found, all it waits for included; empty: no way.
  bool proven = true;               ///< Nothing less does it.
  std::vector<std::size_t> gained;  ///< Counted criteria that pass by that work, in catalog order.
};

/// What a city can do next.
struct NextSteps {
  std::vector<OpenPoint> points;   ///< Of `Assessment::open`, the least effort first.
  PlanRequest request;             ///< What was asked of the plan.
  std::optional<PlanResult> plan;  ///< To `Assessment::next_level`; empty where there is none.
};

/// Weighs every open criterion by itself, and plans the way to the next level. Looks less far than
/// a plan that is asked for by name, as it is part of every report: what is not proven says so.
NextSteps find_next_steps(const Catalog& catalog, const Answers& answers,
                          const Assessment& assessment);

}  // namespace wwc
