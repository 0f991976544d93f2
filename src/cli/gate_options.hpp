// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"

namespace wwc::cli {

/// The name of the option for a demand, without dashes in front: `fail-under`.
[[nodiscard]] std::string option_name(GateKey key);

/// What the options demand, by the ids of a catalog; an error (WWC5xx) for each value that cannot
/// be demanded.
[[nodiscard]] Gate read_gate_options(const GateWords& words, const Catalog& catalog,
                                     Diagnostics& diagnostics);

/// A gate as an earlier result records it.
struct RecordedGate {
  Gate gate;
  std::vector<std::string>
      unread;  ///< What this catalog cannot express, in words that stand alone.
};

/// The gate that an earlier result was judged by.
[[nodiscard]] RecordedGate read_recorded_gate(const GateSettings& settings, const Catalog& catalog);

}  // namespace wwc::cli
