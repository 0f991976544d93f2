// SPDX-License-Identifier: MIT
#include <array>

#include "report/plan_report.hpp"

namespace wwc::report {
namespace {

constexpr std::array<std::string_view, 1> k_text_extensions{"txt"};
constexpr std::array<std::string_view, 1> k_json_extensions{"json"};
constexpr std::array<std::string_view, 2> k_markdown_extensions{"md", "markdown"};

constexpr std::array k_formats{
    PlanFormat{"text", k_text_extensions, "The steps in order, for a terminal.", render_plan_text},
    PlanFormat{"json", k_json_extensions, "The same for programs.", render_plan_json,
               render_invalid_plan_json},
    PlanFormat{"markdown", k_markdown_extensions, "The same to hand out to those who do the work.",
               render_plan_markdown},
};

}  // namespace

std::span<const PlanFormat> plan_formats() {
  return k_formats;
}

}  // namespace wwc::report
