// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"

/// The values of a gate, which mean the same under `gate:` and on the command line. None reports
/// anything: each returns a value, or what is wrong and what helps.
namespace wwc::answers {

/// A value, or why there is none.
template <typename Value>
struct GateReading {
  std::optional<Value> value;
  DiagnosticCode code{};  ///< Of the problem, where the value stands in a file.
  std::string problem;    ///< Empty where there is a value.
  std::string help;
};

/// The position of a level.
[[nodiscard]] GateReading<std::size_t> read_gate_level(std::string_view text,
                                                       const Catalog& catalog);
/// A percentage above 0 with its sign, at most 100 %, or a number of criteria, from 1 to those that
/// count.
[[nodiscard]] GateReading<Threshold> read_gate_threshold(std::string_view text,
                                                         const Catalog& catalog);
/// The position of a criterion.
[[nodiscard]] GateReading<std::size_t> read_gate_criterion(std::string_view text,
                                                           const Catalog& catalog);
/// `60d`: from 1 day to ten years.
[[nodiscard]] GateReading<std::uint32_t> read_gate_days(std::string_view text);

}  // namespace wwc::answers
