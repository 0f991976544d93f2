// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "wwc/assessment.hpp"

/// What pieces show of something that an entry asks of them together, now and once mended.
namespace wwc::engine {

/// What pieces show of one thing that is counted, by a key of each that is different.
class Shown {
public:
  void count(const std::string& key) { now_.insert(key); }
  void count_once_mended(const std::string& key, const Mending& mending) {
    std::vector<Mending>& ways = mended_[key];
    if (std::ranges::find(ways, mending) == ways.end()) ways.push_back(mending);
  }

  /// True where it is shown, or would be once a piece is mended.
  [[nodiscard]] bool has(const std::string& key) const {
    return now_.contains(key) || mended_.contains(key);
  }

  /// How far what is shown stays below what is asked; nothing where it does not.
  [[nodiscard]] std::optional<Shortage> below(std::size_t asked) const {
    if (now_.size() >= asked) return std::nullopt;
    Shortage shortage;
    shortage.lacking = static_cast<std::uint32_t>(asked - now_.size());
    shortage.steps = shortage.lacking;
    for (const auto& [key, ways] : mended_)
      if (!now_.contains(key)) shortage.by_mending.push_back(ways);
    return shortage;
  }

private:
  std::set<std::string> now_;
  std::map<std::string, std::vector<Mending>> mended_;
};

/// What is not written yet may be anything: each piece then shows something of its own.
inline std::string key_of_unwritten(std::size_t piece) {
  return "\n" + std::to_string(piece);
}

}  // namespace wwc::engine
