// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>

#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"
#include "wwc/gate.hpp"

namespace wwc::gate {

/// One row of the table of demands: the key, whose name is that in `gate:` and, with dashes, of the
/// option, and how its value is found and taken over.
struct SettingRow {
  GateKey key;
  /// The value as text; nothing where it is not demanded.
  std::optional<std::string> (*value)(const Gate&, const Catalog&);
  /// Takes over the value of another gate.
  void (*copy)(const Gate& from, Gate& to);
};

/// THE table of what a gate can demand, in the order of `GateKey`.
[[nodiscard]] std::span<const SettingRow> setting_rows();

/// The demands of a gate as text, by the names of their keys.
[[nodiscard]] GateSettings settings_of(const Gate& gate, const Catalog& catalog);

/// The gate of the options, filled up with what only the file demands.
[[nodiscard]] Gate merge(const Gate& options, const Gate& file, const Catalog& catalog);

}  // namespace wwc::gate
