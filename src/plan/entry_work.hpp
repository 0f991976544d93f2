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

/// Turns what an entry lacks into work: files at fault are put in order, and other pieces are given
/// for what that does not show. As few of these as can be, or more where one piece does the work of
/// several files.
class EntryWork {
public:
  /// Both must outlive it.
  EntryWork(const Situation& situation, Network& network)
      : situation_(situation), network_(network) {}

  /// Holds once the entry is complete; in any case where it is. The same node for the same entry.
  std::size_t node(EntryRef ref, DatesThen dates);

private:
  std::size_t make(EntryRef ref, DatesThen dates);

  /// What other pieces leave to the files of one shortage: so many of the groups, or any one of
  /// those that are enough.
  struct FilesToMend {
    std::uint32_t count = 0;
    std::vector<Nodes> groups;
    Nodes any_one;
    bool is_one_for_one = true;  ///< A piece more is a file less.

    [[nodiscard]] bool is_possible() const { return count <= groups.size() || !any_one.empty(); }
  };

  std::vector<FilesToMend> files_beside(EntryRef ref, const std::vector<Shortage>& shortages,
                                        std::uint32_t pieces);
  Nodes files_at(EntryRef ref, const std::vector<std::size_t>& pieces);
  std::size_t mend(const FilesToMend& files);
  std::size_t pieces_to_give(EntryRef ref, DatesThen dates, std::uint32_t pieces);
  [[nodiscard]] const EntryFinding& finding_of(EntryRef ref) const;
  [[nodiscard]] std::uint32_t due_today(EntryRef ref, DatesThen dates) const;

  const Situation& situation_;
  Network& network_;
  std::map<std::tuple<std::size_t, std::size_t, DatesThen>, std::size_t> nodes_;
};

}  // namespace wwc::plan
