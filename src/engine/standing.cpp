// SPDX-License-Identifier: MIT
#include "engine/standing.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace wwc::engine {

namespace {

/// Longest first: what does not age outlasts every date.
bool outlasts(const std::optional<Date>& left, const std::optional<Date>& right) {
  if (!left || !right) return !left && right.has_value();
  return *left > *right;
}

}  // namespace

Standing fails() {
  return {false, std::nullopt};
}

Standing stays() {
  return {true, std::nullopt};
}

Standing holds_through(Date last_day) {
  return {true, last_day};
}

Standing holds_if(bool condition) {
  return condition ? stays() : fails();
}

Standing both(const Standing& left, const Standing& right) {
  return at_least(2, std::array{left, right});
}

Standing either(const Standing& left, const Standing& right) {
  return at_least(1, std::array{left, right});
}

Standing at_least(std::size_t count, std::span<const Standing> parts) {
  if (count == 0) return stays();
  std::vector<std::optional<Date>> lasting;
  for (const Standing& part : parts) {
    if (part.holds) lasting.push_back(part.expires);
  }
  if (lasting.size() < count) return fails();
  // With the parts in the order in which they last, the count-th is the one whose end ends it.
  std::sort(lasting.begin(), lasting.end(), outlasts);
  return {true, lasting[count - 1]};
}

}  // namespace wwc::engine
