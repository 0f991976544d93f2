// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wwc/measure.hpp"

namespace wwc::answers {

/// The measures that an answer may be given for: at most one of each kind, those inside an `any_of`
/// included. All empty: only yes, no or unknown is asked.
struct Alternatives {
  const Within* within = nullptr;
  const Share* share = nullptr;
  const Frequency* frequency = nullptr;
  const Examples* examples = nullptr;
  const Options* options = nullptr;

  /// True when the answer may be a list of values.
  [[nodiscard]] bool takes_list() const { return frequency || examples || options; }
  /// True when `since` may stand beside the answer.
  [[nodiscard]] bool takes_since() const {
    return frequency != nullptr && frequency->every == Cadence::quarter;
  }
};

/// What a measure takes; nothing for no measure.
[[nodiscard]] Alternatives alternatives_of(const std::optional<Measure>& measure);

/// What is asked, with an example, such as "a date, such as `2026-03-02`"; for messages and
/// comments.
[[nodiscard]] std::string expected_answer(const Alternatives& alternatives);

/// The lines of a YAML list with one record that has everything which is asked.
[[nodiscard]] std::vector<std::string> example_record(const Examples& examples);

}  // namespace wwc::answers
