// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wwc/report.hpp"

/// Catalogs whose levels count different practices: each level is then a step of a ladder, with a
/// score of its own, and not a mark on one scale.
namespace wwc::report {

/// True where the levels do not all count the same practices.
[[nodiscard]] bool is_ladder(const Catalog& catalog);

/// True where each level counts one practice alone, each practice for one level: a list of
/// practices would only repeat the ladder.
[[nodiscard]] bool ladder_shows_practices(const Catalog& catalog);

/// The group of a level where the level above it, if any, is of another; else empty: what stands
/// above the level in a drawing.
[[nodiscard]] std::string_view group_above(const Catalog& catalog, std::size_t level);

/// Where the city is as to a level: `reached, the city is here`, `2 more must pass`.
[[nodiscard]] std::string standing_words(const Assessment& assessment, std::size_t level);

/// Said below a ladder on whose lowest step the city is not yet.
inline constexpr std::string_view k_below_ladder = "the city is here, below the lowest level";

}  // namespace wwc::report
