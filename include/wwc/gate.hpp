// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wwc/date.hpp"
#include "wwc/fraction.hpp"
#include "wwc/source.hpp"

/// The gate of `wwc check`: what must hold so that a change is let through.
namespace wwc {

/// A share of the criteria that count, above 0 and at most 1, or a number of them, at least 1.
struct Threshold {
  std::variant<Fraction, std::uint32_t> least;
  std::string text;  ///< As written: `75.5%`, `34`.
};

/// What is demanded; the keys of `gate:` in the answers, and the options of `wwc check`. What is
/// empty is not demanded.
struct Gate {
  std::optional<std::size_t> level;     ///< Position in `Catalog::levels`.
  std::optional<Threshold> fail_under;  ///< So many criteria must pass.
  std::vector<std::size_t> require;     ///< Positions in `Catalog::criteria`; each must pass.
  std::optional<bool> no_regress;       ///< What passed in the baseline must still pass.
  std::string baseline;                 ///< Path of an earlier result.
  std::optional<std::uint32_t> fresh_for_days;  ///< No pass may expire sooner.
  std::optional<bool> no_claims;                ///< No criterion may be claimed only.
  std::optional<bool> no_unchecked;             ///< No pass may rest on links or text alone.
  std::optional<bool> locked;                   ///< The evidence must be as it was locked.
  std::optional<bool> require_review;           ///< No sign-off may be void or unrecorded.
};

/// What a gate can demand. The last two are demanded wherever there is a baseline.
enum class GateKey : std::uint8_t {
  level,
  fail_under,
  require,
  no_regress,
  fresh_for,
  no_claims,
  no_unchecked,
  locked,
  require_review,
  same_gate,
  same_catalog,
};

/// Where a demand comes from.
enum class GateSource : std::uint8_t { option, file, baseline };

/// One thing in the way of a demand: a criterion, or a file.
struct GateFault {
  std::optional<std::size_t> criterion;  ///< Position in `Catalog::criteria`.
  std::string text;                      ///< Stands alone: `DG1 no longer passes: …`.
  std::optional<GateKey> key{};          ///< The demand that it is about, where it is another.
  Span place{};                          ///< Of what is named; empty: not known.
};

/// A demand, and whether it is met.
struct GateVerdict {
  GateKey key = GateKey::level;
  GateSource from = GateSource::option;
  std::string value;  ///< What is demanded: `gold`, `75.5%`, `DG1, OD3`, `60d`; empty for a switch.
  bool held = false;
  std::string
      shortfall;  ///< By how much it is missed, `6 more must pass (25 of 31)`; empty if met.
  std::vector<GateFault> faults;   ///< In catalog order; empty if met.
  std::vector<std::string> notes;  ///< What a reader should know even where it is met.
};

/// What came of a gate: one verdict for each demand, in the order of `GateKey`.
struct GateResult {
  std::vector<GateVerdict> verdicts;
  bool nothing_assessed = false;  ///< No criterion is answered, so there is nothing to judge.

  /// True if there is a demand, each is met, and something was assessed.
  [[nodiscard]] bool held() const {
    if (nothing_assessed) return false;
    for (const GateVerdict& verdict : verdicts) {
      if (!verdict.held) return false;
    }
    return !verdicts.empty();
  }
};

}  // namespace wwc
