// SPDX-License-Identifier: MIT
#include "gate/settings.hpp"

#include <array>
#include <vector>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::gate {
namespace {

using Text = std::optional<std::string>;

template <std::optional<bool> Gate::*demand>
constexpr SettingRow switch_row(GateKey key) {
  return {key,
          [](const Gate& gate, const Catalog&) {
            return (gate.*demand).value_or(false) ? Text(std::string{}) : std::nullopt;
          },
          [](const Gate& from, Gate& to) { to.*demand = from.*demand; }};
}

Text level_text(const Gate& gate, const Catalog& catalog) {
  return gate.level ? Text(catalog.levels[*gate.level].id) : std::nullopt;
}

Text threshold_text(const Gate& gate, const Catalog& /*catalog*/) {
  return gate.fail_under ? Text(gate.fail_under->text) : std::nullopt;
}

Text required_text(const Gate& gate, const Catalog& catalog) {
  if (gate.require.empty()) return std::nullopt;
  std::vector<std::string> ids;
  for (const std::size_t criterion : gate.require) {
    ids.push_back(catalog.criteria[criterion].id);
  }
  return support::join(ids, ",");
}

Text fresh_text(const Gate& gate, const Catalog& /*catalog*/) {
  return gate.fresh_for_days ? Text(std::to_string(*gate.fresh_for_days) + "d") : std::nullopt;
}

constexpr std::array k_rows{
    SettingRow{GateKey::level, level_text,
               [](const Gate& from, Gate& to) { to.level = from.level; }},
    SettingRow{GateKey::fail_under, threshold_text,
               [](const Gate& from, Gate& to) { to.fail_under = from.fail_under; }},
    SettingRow{GateKey::require, required_text,
               [](const Gate& from, Gate& to) { to.require = from.require; }},
    switch_row<&Gate::no_regress>(GateKey::no_regress),
    SettingRow{GateKey::fresh_for, fresh_text,
               [](const Gate& from, Gate& to) { to.fresh_for_days = from.fresh_for_days; }},
    switch_row<&Gate::no_claims>(GateKey::no_claims),
    switch_row<&Gate::no_unchecked>(GateKey::no_unchecked),
    switch_row<&Gate::locked>(GateKey::locked),
    switch_row<&Gate::require_review>(GateKey::require_review),
};

}  // namespace

std::span<const SettingRow> setting_rows() {
  return k_rows;
}

GateSettings settings_of(const Gate& gate, const Catalog& catalog) {
  GateSettings settings;
  for (const SettingRow& row : k_rows) {
    const Text value = row.value(gate, catalog);
    if (value) settings.emplace(support::name_of(row.key), value->empty() ? "yes" : *value);
  }
  return settings;
}

Gate merge(const Gate& options, const Gate& file, const Catalog& catalog) {
  Gate merged = options;
  for (const SettingRow& row : k_rows) {
    if (!row.value(options, catalog)) row.copy(file, merged);
  }
  if (merged.baseline.empty()) merged.baseline = file.baseline;
  return merged;
}

}  // namespace wwc::gate
