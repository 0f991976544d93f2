// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "plan/network.hpp"

/// What completes a documentation entry on its own.
namespace wwc::plan {

/// Which dates an entry that follows those of an answer has to document.
enum class DatesThen : std::uint8_t { as_listed, complete };

/// Turns what an entry lacks into work: pieces that are given are put in order, and others are
/// given for what these do not show.
class EntryWork {
public:
  /// Both must outlive it.
  EntryWork(const Situation& situation, Network& network)
      : situation_(situation), network_(network) {}

  /// Holds once the entry is complete; in any case where it is. The same node for the same entry.
  std::size_t node(EntryRef ref, DatesThen dates);

private:
  /// What other pieces leave to those given, of one shortage: so many of the groups, or any one of
  /// those that are enough.
  struct Rest {
    std::uint32_t count = 0;
    std::vector<Nodes> groups;
    Nodes any_one;

    [[nodiscard]] bool is_possible() const { return count <= groups.size() || !any_one.empty(); }
  };

  /// Pieces in addition to those that are given.
  struct Gift {
    EntryRef ref;
    DatesThen dates;
    std::uint32_t pieces;
    std::uint32_t due_now;  ///< So many of them are lacking today already.
  };

  std::size_t make(EntryRef ref, DatesThen dates);
  std::vector<Rest> rest_beside(EntryRef ref, const std::vector<Shortage>& shortages,
                                std::uint32_t pieces);
  Nodes mend_any(EntryRef ref, const std::vector<Mending>& ways);
  std::size_t mend_piece(EntryRef ref, std::size_t piece);
  std::size_t satisfy(const Rest& rest);
  std::size_t give(const Gift& gift);
  [[nodiscard]] const Documentation& entry_of(EntryRef ref) const;
  [[nodiscard]] const EntryFinding& finding_of(EntryRef ref) const;
  [[nodiscard]] bool is_lacking_today(EntryRef ref, std::size_t piece) const;
  [[nodiscard]] std::uint32_t due_today(EntryRef ref, DatesThen dates) const;

  const Situation& situation_;
  Network& network_;
  std::map<std::tuple<std::size_t, std::size_t, DatesThen>, std::size_t> nodes_;
  std::map<std::tuple<std::size_t, std::size_t, std::size_t>, std::size_t> mended_;
};

}  // namespace wwc::plan
