// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "property/compare.hpp"
#include "property/random.hpp"

namespace wwc::property {

/// The seeds of a run, from 1. `WWC_PROPERTY_PERCENT` (100) makes all runs longer or shorter, and
/// `WWC_PROPERTY_SEED` looks at one seed alone.
inline std::vector<std::uint32_t> seeds(std::uint32_t number) {
  const std::uint32_t only = number_from_environment("WWC_PROPERTY_SEED", 0);
  if (only > 0) return {only};
  const std::uint32_t percent = number_from_environment("WWC_PROPERTY_PERCENT", 100);
  std::vector<std::uint32_t> all;
  for (std::uint32_t seed = 1; seed <= number * percent / 100; ++seed)
    all.push_back(seed);
  return all;
}

/// How to see the case again, what is wrong with it, and the whole of it.
inline std::string reproduction(const Case& city, std::uint32_t seed,
                                const std::vector<std::string>& lines) {
  std::string text = "WWC_PROPERTY_SEED=" + std::to_string(seed) + "\n";
  for (const std::string& line : lines)
    text += line + "\n";
  for (std::size_t i = 0; i < city.catalog.criteria.size(); ++i)
    text += describe(city, i);
  return text;
}

}  // namespace wwc::property
