// SPDX-License-Identifier: MIT
#include <array>
#include <vector>

#include <fmt/format.h>

#include "report/comparison_report.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::array k_formats{
    ComparisonFormat{"text", "What was lost and gained, for a terminal.", render_comparison_text},
    ComparisonFormat{"json", "The same for programs.", render_comparison_json,
                     render_invalid_comparison_json},
    ComparisonFormat{"markdown", "The same for a comment on a pull request.",
                     render_comparison_markdown},
};

std::string edition_of(const PastAssessment& side) {
  return edition_text(side.catalog_title.empty() ? side.catalog_id : side.catalog_title,
                      side.catalog_edition, side.catalog_status);
}

std::string outcome_text(const std::optional<Outcome>& outcome,
                         const std::optional<CriterionStatus>& status) {
  if (outcome) return support::words_of(*outcome);
  return status ? fmt::format("{} in the catalog, and not counted", support::name_of(*status))
                : "not in the catalog";
}

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

std::string editions_text(const Comparison& comparison) {
  const std::string before = edition_of(comparison.before);
  const std::string after = edition_of(comparison.after);
  const bool is_known = !comparison.before.catalog_title.empty();
  return before == after || !is_known ? after : fmt::format("{}, and before {}", after, before);
}

std::string side_text(const PastAssessment& side, std::string_view source) {
  return side.as_of_from
             ? fmt::format("{} {}", source, as_of_text(AsOf{side.as_of, *side.as_of_from}))
             : fmt::format("{} as of {}", source, to_string(side.as_of));
}

std::string text_before(const Change& change) {
  return outcome_text(change.before, change.status_before);
}

std::string text_after(const Change& change) {
  return outcome_text(change.after, change.status_after);
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
