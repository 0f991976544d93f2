// SPDX-License-Identifier: MIT
#include <array>
#include <vector>

#include <fmt/format.h>

#include "report/comparison_report.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::array k_formats{
    ComparisonFormat{"text", "What was lost and gained, for a terminal.", render_comparison_text},
    ComparisonFormat{"json", "The same for programs.", render_comparison_json},
    ComparisonFormat{"markdown", "The same for a comment on a pull request.",
                     render_comparison_markdown},
};

std::string_view level_or_none(std::string_view level) {
  return level.empty() ? "none" : level;
}

}  // namespace

std::span<const ComparisonFormat> comparison_formats() {
  return k_formats;
}

std::string city_text(const Comparison& comparison) {
  return comparison.after.city.empty() ? "This city" : comparison.after.city;
}

std::vector<std::string> what_if_lines(const ComparisonInput& input) {
  std::vector<std::string> lines;
  const auto add = [&](const PastAssessment& side, std::string_view source) {
    if (side.assumptions.empty()) return;
    lines.push_back(fmt::format("what if, in {}: {}; the answers do not say so", source,
                                support::join(side.assumptions, ", ")));
  };
  add(input.comparison.before, input.before);
  add(input.comparison.after, input.after);
  return lines;
}

std::string outcome_text(const std::optional<Outcome>& outcome) {
  return outcome ? support::words_of(*outcome) : "not in the catalog";
}

std::string count_change(std::uint32_t before, std::uint32_t possible_before, std::uint32_t after,
                         std::uint32_t possible_after, std::string_view arrow) {
  if (before == after && possible_before == possible_after) {
    return fmt::format("{} of {}, as before", after, possible_after);
  }
  const auto difference = static_cast<std::int64_t>(after) - static_cast<std::int64_t>(before);
  if (possible_before != possible_after) {
    return fmt::format("{} of {} {} {} of {} ({:+})", before, possible_before, arrow, after,
                       possible_after, difference);
  }
  return fmt::format("{} {} {} of {} ({:+})", before, arrow, after, possible_after, difference);
}

std::string level_change(const NamedLevel& before, const NamedLevel& after,
                         std::string_view arrow) {
  // An older result knows the id alone; a level and its title side by side would look like two.
  const bool has_titles =
      before.title.empty() == before.id.empty() && after.title.empty() == after.id.empty();
  const std::string_view old_name = level_or_none(has_titles ? before.title : before.id);
  const std::string_view new_name = level_or_none(has_titles ? after.title : after.id);
  if (before.id == after.id) return fmt::format("{}, as before", new_name);
  return fmt::format("{} {} {}", old_name, arrow, new_name);
}

}  // namespace wwc::report
