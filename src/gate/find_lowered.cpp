// SPDX-License-Identifier: MIT
#include "gate/find_lowered.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "gate/settings.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::gate {
namespace {

using support::quoted;

bool is_share(const Threshold& threshold) {
  return std::holds_alternative<Fraction>(threshold.least);
}

/// So many criteria that count that the later threshold asks for fewer passes of them; empty where
/// there is no such number. The more criteria count, the more a share asks for, and a number asks
/// for as many as ever; so the ends of the range decide.
std::optional<std::uint32_t> find_easier(const Threshold& after, const Threshold& before,
                                         const Catalog& catalog) {
  std::uint32_t most = 0;
  std::uint32_t fewest = 0;
  for (const Criterion& criterion : catalog.criteria) {
    if (!criterion.is_counted()) continue;
    ++most;
    if (!criterion.not_applicable_allowed) ++fewest;
  }
  for (const std::uint32_t possible : {most, fewest}) {
    if (least_passes(after, possible) < least_passes(before, possible)) return possible;
  }
  return std::nullopt;
}

/// True where the later threshold may ask for fewer passes.
bool is_lower(const Threshold& after, const Threshold& before, const Catalog& catalog) {
  if (is_share(after) && is_share(before)) {
    return std::get<Fraction>(after.least) < std::get<Fraction>(before.least);
  }
  return find_easier(after, before, catalog).has_value();
}

/// True where the later gate demands less by the value of a key that both demand.
bool is_lower(GateKey key, const Gate& after, const Gate& before, const Catalog& catalog) {
  switch (key) {
    case GateKey::level:
      return *after.level < *before.level;
    case GateKey::fail_under:
      return is_lower(*after.fail_under, *before.fail_under, catalog);
    case GateKey::require:
      return !std::all_of(before.require.begin(), before.require.end(), [&](std::size_t needed) {
        return std::find(after.require.begin(), after.require.end(), needed) != after.require.end();
      });
    case GateKey::fresh_for:
      return *after.fresh_for_days < *before.fresh_for_days;
    case GateKey::no_regress:
    case GateKey::no_claims:
    case GateKey::no_unchecked:
    case GateKey::locked:
    case GateKey::require_review:
    case GateKey::same_gate:
    case GateKey::same_catalog:
      return false;
  }
  return false;
}

std::string named(std::string_view name, const std::string& value) {
  return value.empty() ? quoted(name) : quoted(std::string{name} + ": " + value);
}

/// Why a share is lower than a number, or the reverse, which their texts do not show; else empty.
std::string reason_of(GateKey key, const Gate& after, const Gate& before, const Catalog& catalog) {
  if (key != GateKey::fail_under || is_share(*after.fail_under) == is_share(*before.fail_under)) {
    return {};
  }
  const auto possible = find_easier(*after.fail_under, *before.fail_under, catalog);
  if (!possible) return {};
  return fmt::format(": that can be {} of {} in place of {}",
                     least_passes(*after.fail_under, *possible),
                     support::count_of(*possible, "criterion", "criteria"),
                     least_passes(*before.fail_under, *possible));
}

}  // namespace

std::int64_t least_passes(const Threshold& threshold, std::uint32_t possible) {
  if (const auto* share = std::get_if<Fraction>(&threshold.least)) {
    return least_count(*share, possible);
  }
  return std::get<std::uint32_t>(threshold.least);
}

std::vector<GateFault> find_lowered(const Gate& before, const Gate& after, const Catalog& catalog) {
  std::vector<GateFault> lowered;
  for (const SettingRow& row : setting_rows()) {
    const std::optional<std::string> old_value = row.value(before, catalog);
    const std::optional<std::string> new_value = row.value(after, catalog);
    if (!old_value) continue;
    if (!new_value) {
      lowered.push_back(
          {std::nullopt, named(support::name_of(row.key), *old_value) + " was dropped", row.key});
    } else if (is_lower(row.key, after, before, catalog)) {
      lowered.push_back({std::nullopt,
                         named(support::name_of(row.key), *old_value) + " was lowered to " +
                             quoted(*new_value) + reason_of(row.key, after, before, catalog),
                         row.key});
    }
  }
  return lowered;
}

}  // namespace wwc::gate
