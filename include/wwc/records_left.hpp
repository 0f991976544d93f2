// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Work on the records of an answer, and on what documents them.
namespace wwc {

/// What is left to do until enough records count: as few to add as can be, and of what leaves as
/// few, as few to complete. Where there was too much to look at it is enough, but nobody has proved
/// that it is the least.
struct RecordsLeft {
  std::uint32_t to_add = 0;
  std::vector<std::size_t> to_complete{};  ///< Positions of listed records, in order.
  bool is_least = true;                    ///< It is proved to be what is said above.
  std::uint32_t least_to_add = 0;          ///< It cannot be done with fewer.
  std::uint32_t least_steps = 0;  ///< Nor with fewer of both together, however many are added.
  std::uint32_t steps() const { return to_add + static_cast<std::uint32_t>(to_complete.size()); }
};

/// Documents that show enough records of an answer for what they are, those to be added apart.
struct DocumentingSet {
  std::vector<std::size_t> entries;           ///< Open, by position in the documentation, in order.
  std::vector<std::size_t> to_complete = {};  ///< The records that then have to be completed.
  std::string action = {};                    ///< What to do about the records then; may be empty.
};

}  // namespace wwc
