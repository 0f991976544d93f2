// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/codes.hpp"
#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::catalog {

/// A catalog as it was loaded from a text, with all that was reported about it.
struct Loaded {
  std::optional<Catalog> catalog;
  std::vector<Diagnostic> diagnostics;
  SourceMap sources;

  /// The text at which the first diagnostic points.
  [[nodiscard]] std::string pointed_at() const;
  /// One line for each diagnostic: `WWC204 message`.
  [[nodiscard]] std::string summary() const;
  /// True when exactly one problem was found, of this code, and there is no catalog.
  [[nodiscard]] bool fails_with(DiagnosticCode code) const;
};

/// Loads a whole catalog file.
[[nodiscard]] Loaded load_text(std::string text);
/// Loads a catalog with one practice `AA` with these criteria, indented as they are.
[[nodiscard]] Loaded load_criteria(std::string_view criteria);
/// Loads a catalog with one criterion `AA1`, which has these further fields, indented by eight
/// spaces.
[[nodiscard]] Loaded load_fields(std::string_view fields);
/// Loads a catalog with one criterion `AA1`, measured by this flow map: `{kind: within, months:
/// 12}`.
[[nodiscard]] Loaded load_measured(std::string_view measure);
/// Loads a catalog with one criterion `AA1`: an item `a` that is answered with yes or no, an item
/// `dates` (quarterly), an item `records`, a documentation entry `one` and a further one `two`,
/// which has these fields: `same_as: AA1.one`.
[[nodiscard]] Loaded load_entry(std::string_view fields);

}  // namespace wwc::catalog
