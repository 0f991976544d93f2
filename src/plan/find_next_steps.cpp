// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "plan/model.hpp"
#include "plan/search.hpp"
#include "plan/steps.hpp"
#include "plan/ways.hpp"
#include "wwc/plan.hpp"

namespace wwc {
namespace {

/// So many partial plans are kept side by side for what stands in every report, and looked at to
/// weigh its steps.
constexpr std::size_t k_most_states = 500;
constexpr std::size_t k_most_looked_at = 100'000;

/// What each criterion takes by itself.
class PointWeigher {
public:
  explicit PointWeigher(const plan::Situation& situation)
      : situation_(situation),
        model_(plan::build_model(situation)),
        ways_(plan::find_ways(model_.problem)) {}

  OpenPoint weigh(std::size_t criterion) {
    OpenPoint point;
    point.criterion = criterion;
    model_.problem.demands = {{{*model_.candidate_of[criterion]}, 1}};
    const std::optional<plan::Solution> least =
        plan::search(model_.problem, ways_, {situation_.request.most_states});
    if (!least) return point;
    point.effort = Effort{least->cost};
    point.proven = least->is_proven();
    point.gained = plan::gained_by(situation_, model_, *least);
    return point;
  }

private:
  plan::Situation situation_;
  plan::Model model_;
  plan::WayTable ways_;
};

}  // namespace

NextSteps find_next_steps(const Catalog& catalog, const Answers& answers,
                          const Assessment& assessment) {
  NextSteps next;
  next.request.most_states = k_most_states;
  next.request.most_looked_at = k_most_looked_at;
  PointWeigher weigher({catalog, answers, assessment, next.request});
  for (const std::size_t criterion : assessment.open)
    next.points.push_back(weigher.weigh(criterion));
  // Of those that take the same, first what brings most.
  std::ranges::stable_sort(next.points, {}, [](const OpenPoint& point) {
    return std::pair{point.effort.value_or(Effort{std::numeric_limits<std::uint64_t>::max()}),
                     -static_cast<std::int64_t>(point.gained.size())};
  });
  if (!assessment.next_level) return next;
  next.request.level = assessment.next_level->level;
  next.plan = make_plan(catalog, answers, assessment, next.request);
  return next;
}

}  // namespace wwc
