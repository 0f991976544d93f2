// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "compare/compare.hpp"
#include "compare/read_result.hpp"

namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

}  // namespace

/// Any bytes are an earlier result or an error, never both and never neither; a result has counts
/// that agree with its criteria, and does not differ from itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  wwc::Diagnostics diagnostics;
  const auto result = wwc::compare::read_result("result.json", text, diagnostics);
  require(result.has_value() != diagnostics.has_errors());
  if (!result) {
    return 0;
  }
  const auto passed = std::count_if(
      result->criteria.begin(), result->criteria.end(),
      [](const wwc::PastCriterion& criterion) { return criterion.outcome == wwc::Outcome::pass; });
  require(passed == static_cast<std::ptrdiff_t>(result->score.passed));
  require(wwc::compare::compare(*result, *result).changes.empty());
  return 0;
}
