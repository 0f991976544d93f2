// SPDX-License-Identifier: MIT
#include "report/next_steps.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::report {
namespace {

/// True if the work on one point alone leads to the next level.
bool is_enough(const ReportInput& input, const OpenPoint& point) {
  const std::optional<NextLevel>& next = input.assessment.next_level;
  if (!next) return false;
  const std::vector<std::size_t>& practices = input.catalog.levels.at(next->level).practices;
  const auto counting = std::ranges::count_if(point.gained, [&](std::size_t criterion) {
    const std::size_t practice = input.catalog.criteria.at(criterion).practice;
    return practices.empty() || std::ranges::find(practices, practice) != practices.end();
  });
  return static_cast<std::uint32_t>(counting) >= next->needs;
}

}  // namespace

bool has_plan(const ReportInput& input) {
  return input.next_steps != nullptr && input.next_steps->plan &&
         input.next_steps->plan->outcome == PlanOutcome::planned;
}

PlanInput plan_to_next_level(const ReportInput& input) {
  return {input.catalog,           input.answers, input.assessment, input.next_steps->request,
          *input.next_steps->plan, std::nullopt,  input.version};
}

const OpenPoint* find_point(const ReportInput& input, std::size_t criterion) {
  if (input.next_steps == nullptr) return nullptr;
  const std::vector<OpenPoint>& points = input.next_steps->points;
  const auto found = std::ranges::find(points, criterion, &OpenPoint::criterion);
  return found == points.end() ? nullptr : &*found;
}

std::string point_text(const ReportInput& input, std::size_t criterion) {
  const OpenPoint* point = find_point(input, criterion);
  if (point == nullptr || !point->effort) return {};
  std::string text =
      fmt::format("{}{} for {}", in_days(*point->effort), point->proven ? "" : " or less",
                  support::count_of(point->gained.size(), "point"));
  if (is_enough(input, *point))
    text += ", enough for " + input.catalog.levels.at(input.assessment.next_level->level).title;
  return text;
}

std::string next_level_work(const ReportInput& input) {
  if (!has_plan(input)) return {};
  const PlanResult& result = *input.next_steps->plan;
  if (result.proven) return in_days(result.best.total) + " of work at the least";
  return fmt::format("between {} and {} of work", to_string(result.lower_bound),
                     in_days(result.best.total));
}

}  // namespace wwc::report
