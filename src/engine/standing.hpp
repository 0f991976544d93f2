// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"

/// How long something holds, and how that follows from its parts.
namespace wwc::engine {

/// Does not hold.
[[nodiscard]] Standing fails();
/// Holds and does not age.
[[nodiscard]] Standing stays();
/// Holds through the given day.
[[nodiscard]] Standing holds_through(Date last_day);
/// Holds without ageing if the condition is true.
[[nodiscard]] Standing holds_if(bool condition);

/// The same, with the part that ends it; a part that was named before stays.
[[nodiscard]] Standing of_part(Standing standing, const PartRef& part);

/// Holds while both hold. Of parts that end on the same day the first is what ends the whole.
[[nodiscard]] Standing both(const Standing& left, const Standing& right);
/// Holds while at least one holds.
[[nodiscard]] Standing either(const Standing& left, const Standing& right);
/// Holds while at least so many of the parts hold; none of none holds.
[[nodiscard]] Standing at_least(std::size_t count, std::span<const Standing> parts);

}  // namespace wwc::engine
