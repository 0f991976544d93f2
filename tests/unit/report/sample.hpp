// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/report.hpp"

namespace wwc::test {

/// A result made by hand, as the engine would fill it: two practices and three criteria. DG1 is
/// claimed (its inventory is missing), DG2 passes, OD1 has no answer.
struct Sample {
  Catalog catalog;
  Answers answers;
  Assessment assessment;
  SourceMap sources;
  std::vector<Diagnostic> diagnostics;
  std::string owner;

  Sample();
  [[nodiscard]] ReportInput input() const;
};

/// A catalog alone, with every kind of measure and every constraint of a documentation entry.
[[nodiscard]] Catalog catalog_of_everything();

/// True when every line has at most so many cells; ANSI codes are not counted.
[[nodiscard]] bool fits_width(const std::string& text, std::size_t width);

}  // namespace wwc::test
