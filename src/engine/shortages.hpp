// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/judge_documentation.hpp"
#include "engine/latest_dates.hpp"

/// What the pieces of an entry do not show yet, and which of those given would show it.
namespace wwc::engine {

/// An entry with what is given for it, and what that is measured by.
struct GivenPieces {
  const Documentation& entry;
  const JudgedEntry& judged;
  Date as_of;
  Date given_by;                              ///< What has no date is of no later day.
  const std::vector<ListedDate>& dates;       ///< Each has to be that of a piece.
  const Documentation* same_entry = nullptr;  ///< That of `Documentation::same_as`, if any.
  const JudgedEntry* same = nullptr;          ///< What is given there.
  std::string same_name{};                    ///< Its full id.
  std::string dates_name{};                   ///< That of the answer that lists the dates.
};

/// What an entry is short of.
struct Shortages {
  std::vector<Shortage> of_entry;
  std::vector<std::string> lacks;  ///< What to do besides acting on the pieces that do not count.
};

/// Everything that the entry asks of its pieces together and that they do not show; empty exactly
/// where they satisfy it. What the entries that it builds on lack is no part of it.
[[nodiscard]] Shortages find_shortages(const GivenPieces& given);

/// How much is lacking still once each of these pieces of the entry that does not count is mended
/// or replaced.
[[nodiscard]] std::size_t beyond_reach(const Shortage& shortage,
                                       const std::vector<PieceFinding>& pieces);

/// True where a single new piece shows all of the several things that are lacking, as one for the
/// whole city shows all departments. What is given again in one step is more than one piece.
[[nodiscard]] bool is_shown_by_one_new(const Shortage& shortage);

/// The fewest pieces to give or mend until nothing is short: one piece can show everything once.
[[nodiscard]] std::uint32_t fewest_pieces(const std::vector<Shortage>& shortages);

}  // namespace wwc::engine
