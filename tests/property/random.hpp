// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <vector>

namespace wwc::property {

/// Random choices that are the same on every platform for the same seed.
class Random {
public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  /// From `low` to `high`, both included.
  int between(int low, int high) {
    const auto width = static_cast<std::uint32_t>(high - low + 1);
    return low + static_cast<int>(static_cast<std::uint32_t>(engine_()) % width);
  }
  /// A position below `size`, which is at least 1.
  std::size_t below(std::size_t size) {
    return static_cast<std::size_t>(between(0, static_cast<int>(size) - 1));
  }
  /// True in so many of a hundred cases.
  bool chance(int percent) { return between(1, 100) <= percent; }

  template <typename Thing>
  const Thing& pick(const std::vector<Thing>& things) {
    return things[below(things.size())];
  }

private:
  std::mt19937 engine_;
};

/// A number from the environment, so that a longer search needs no new build.
inline std::uint32_t number_from_environment(const char* name, std::uint32_t otherwise) {
  const char* text = std::getenv(name);
  if (text == nullptr || *text == '\0') return otherwise;
  return static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10));
}

}  // namespace wwc::property
