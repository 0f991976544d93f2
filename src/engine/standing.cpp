// SPDX-License-Identifier: MIT
#include "engine/standing.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace wwc::engine {

namespace {

/// Longest first: what does not age outlasts every date.
bool outlasts(const Standing& left, const Standing& right) {
  if (!left.expires || !right.expires) return !left.expires && right.expires.has_value();
  return *left.expires > *right.expires;
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

Standing of_part(Standing standing, const PartRef& part) {
  if (standing.expires && !standing.ended_by) standing.ended_by = part;
  return standing;
}

Standing both(const Standing& left, const Standing& right) {
  return at_least(2, std::array{left, right});
}

Standing either(const Standing& left, const Standing& right) {
  return at_least(1, std::array{left, right});
}

Standing at_least(std::size_t count, std::span<const Standing> parts) {
  if (count == 0) return stays();
  std::vector<Standing> lasting;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(lasting),
               [](const Standing& part) { return part.holds; });
  if (lasting.size() < count) return fails();
  // With the parts in the order in which they last, the count-th is the one whose end ends it.
  std::stable_sort(lasting.begin(), lasting.end(), outlasts);
  return *std::ranges::find(lasting, lasting[count - 1].expires, &Standing::expires);
}

}  // namespace wwc::engine
