// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/date.hpp"
#include "wwc/plan.hpp"
#include "wwc/report.hpp"

/// What to do to reach a level, written down, for `wwc plan`.
namespace wwc::report {

/// What a report on a plan shows.
struct PlanInput {
  const Catalog& catalog;
  const Answers& answers;
  const Assessment& assessment;  ///< On the day that the plan is for.
  const PlanRequest& request;
  const PlanResult& result;
  std::optional<Date> by;             ///< The plan is for this day; empty: for the as-of date.
  std::string_view version;           ///< Of the program.
  std::vector<std::string> limits{};  ///< What narrows the plan, a sentence each.
  std::vector<std::string> only{};    ///< Criteria and practices that it may work on; empty: all.
};

/// One way to write a plan down.
struct PlanFormat {
  std::string_view name;
  std::span<const std::string_view> extensions;  ///< Lower case, without the dot.
  std::string_view summary;                      ///< One line for lists of formats.
  std::string (*render)(const PlanInput&, const ReportStyle&) = nullptr;
  std::string (*render_invalid)(const InvalidInput&) =
      nullptr;  ///< Null: not written when the input is invalid.
};

/// THE table of formats of a plan; never empty, the first is used when none is named.
[[nodiscard]] std::span<const PlanFormat> plan_formats();

[[nodiscard]] std::string render_plan_text(const PlanInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_plan_json(const PlanInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_invalid_plan_json(const InvalidInput& input);
[[nodiscard]] std::string render_plan_markdown(const PlanInput& input, const ReportStyle& style);

/// The steps as a table, without a heading, with the numbers that they have among all; only those
/// that concern the owner, unless that is empty. Empty where there are none.
[[nodiscard]] std::string markdown_plan_steps(const PlanInput& input, std::string_view owner = {});

}  // namespace wwc::report
