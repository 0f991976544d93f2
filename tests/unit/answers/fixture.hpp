// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::test {

/// The answers in a text, or its problems, one a line: `3:7 WWC312 message | help`.
struct Loaded {
  std::optional<Answers> answers;
  std::string problems;

  /// The answers to C1.
  [[nodiscard]] const CriterionAnswer& first() const { return answers.value().criteria.at(0); }
};

using Files = std::map<std::string, std::string>;

/// Loads `city.yaml` with this text, for the sample catalog; further files lie beside it.
[[nodiscard]] Loaded load(const std::string& text, const Files& files = {});

/// Loads a file with nothing but a city's name and these answers, indented under `answers:`.
[[nodiscard]] Loaded load_criteria(std::string_view text);

/// Loads one item of C1, as it stands behind its key.
[[nodiscard]] Loaded load_item(std::string_view id, std::string_view value);

/// Loads one documentation entry of C1, with a register that has `rfp-shelter` and `no-date`.
[[nodiscard]] Loaded load_entry(std::string_view id, std::string_view value);

/// The problems as `Loaded` has them; those in another file than `city.yaml` with its name in
/// front.
[[nodiscard]] std::string describe(const Diagnostics& diagnostics, const SourceMap& sources);

/// A value in short: `yes`, `nothing`, `date 2026-03-02`, `records 2`.
[[nodiscard]] std::string describe(const Value& value);

}  // namespace wwc::test
