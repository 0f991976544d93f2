// SPDX-License-Identifier: MIT
#include "answers/gate_values.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "answers/loading.hpp"
#include "diagnostic/codes.hpp"
#include "support/find_id.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

constexpr std::uint32_t k_max_fresh_days = 3660;

std::int64_t count_counted(const Catalog& catalog) {
  return std::count_if(catalog.criteria.begin(), catalog.criteria.end(),
                       [](const Criterion& criterion) { return criterion.is_counted(); });
}

/// What was probably meant by `75.5`; empty where it cannot be told.
std::string mended_percentage(std::string_view text) {
  std::string mended{text};
  if (!mended.ends_with('%')) mended += '%';
  const yaml::ShareReading share = yaml::read_share(mended);
  const bool was_percentage =
      mended.find('.') != std::string::npos && share.share && share.share->value.numerator > 0;
  return was_percentage ? mended : std::string{};
}

/// The number that `34.0` stands for; empty for anything else, and where no number is possible.
std::string whole_number(std::string_view text, std::int64_t counted) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return {};
  const std::string_view decimals = text.substr(point + 1);
  const bool is_whole =
      !decimals.empty() && decimals.find_first_not_of('0') == std::string_view::npos;
  const yaml::IntegerReading number = yaml::read_integer(text.substr(0, point));
  const bool is_possible =
      is_whole && number.value && *number.value >= 1 && *number.value <= counted;
  return is_possible ? std::to_string(*number.value) : std::string{};
}

/// True for `0`, `0.0`, `0%` and the like.
bool is_zero(std::string_view text) {
  return text.find('0') != std::string_view::npos &&
         text.find_first_not_of("0.% ") == std::string_view::npos;
}

std::string threshold_help(std::string_view given, std::int64_t counted) {
  const std::string any =
      fmt::format("give a percentage above 0 such as `75%`, or a number from 1 to {}", counted);
  const std::string text = support::replace_all(given, ",", ".");
  if (is_zero(text)) return "it would demand nothing: " + any;
  const yaml::ShareReading share = yaml::read_share(text);
  if (share.problem == yaml::ShareProblem::too_large) {
    return "give fewer decimals; no city has so many criteria that they could matter";
  }
  if (share.problem == yaml::ShareProblem::bare_decimal && !share.suggestion.empty()) {
    return fmt::format("write `{}`", share.suggestion);
  }
  if (const std::string whole = whole_number(text, counted); !whole.empty()) {
    return fmt::format("write `{0}` for the number of criteria, or `{0}%` for a share", whole);
  }
  const std::string mended = mended_percentage(text);
  return mended.empty() ? any : fmt::format("write `{}`", mended);
}

std::optional<Threshold> parse_threshold(std::string_view text, std::int64_t counted) {
  const std::string written{text};
  const yaml::IntegerReading count = yaml::read_integer(text);
  if (count.value) {
    const bool is_possible = *count.value >= 1 && *count.value <= counted;
    return is_possible ? std::optional(Threshold{static_cast<std::uint32_t>(*count.value), written})
                       : std::nullopt;
  }
  const yaml::ShareReading share = yaml::read_share(text);
  const bool is_percentage = text.ends_with('%') && share.share && share.share->value.numerator > 0;
  return is_percentage ? std::optional(Threshold{share.share->value, written}) : std::nullopt;
}

}  // namespace

GateReading<std::size_t> read_gate_level(std::string_view text, const Catalog& catalog) {
  const std::optional<std::size_t> level = support::find_id(catalog.levels, text);
  if (level) return {level, {}, {}, {}};
  const std::vector<std::string_view> known = ids_of(catalog.levels);
  return {std::nullopt, DiagnosticCode::unknown_level,
          fmt::format("unknown level `{}` in catalog `{}`", text, catalog.id),
          known.empty() ? "the catalog has no levels"
                        : fmt::format("{}the levels are {}", support::did_you_mean(text, known),
                                      support::join_quoted(known))};
}

GateReading<Threshold> read_gate_threshold(std::string_view text, const Catalog& catalog) {
  const std::int64_t counted = count_counted(catalog);
  std::optional<Threshold> threshold = parse_threshold(text, counted);
  if (threshold) return {std::move(threshold), {}, {}, {}};
  return {
      std::nullopt, DiagnosticCode::wrong_threshold,
      fmt::format("`{}` is no threshold for {}", text,
                  support::count_of(static_cast<std::size_t>(counted), "criterion", "criteria")),
      threshold_help(text, counted)};
}

GateReading<std::size_t> read_gate_criterion(std::string_view text, const Catalog& catalog) {
  const std::optional<std::size_t> position = find_criterion(catalog, text);
  if (position) return {position, {}, {}, {}};
  return {std::nullopt, DiagnosticCode::unknown_criterion,
          fmt::format("unknown criterion `{}` in catalog `{}`", text, catalog.id),
          fmt::format("{}run `wwc catalog show {}` for the criteria",
                      support::did_you_mean(text, ids_of(catalog.criteria)), catalog.id)};
}

GateReading<std::uint32_t> read_gate_days(std::string_view text) {
  const std::optional<std::uint32_t> days = yaml::read_days(text);
  if (days && *days >= 1 && *days <= k_max_fresh_days) return {days, {}, {}, {}};
  return {std::nullopt, DiagnosticCode::wrong_duration,
          fmt::format("`{}` is not a number of days", text),
          fmt::format("write it as `60d`, from `1d` to `{}d`", k_max_fresh_days)};
}

}  // namespace wwc::answers
