// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "plan/model.hpp"

/// What a model is put together from.
namespace wwc::plan {

using Nodes = std::vector<std::size_t>;

/// Of plans that take the same, the one that asks the least of what the city says it does not do.
enum class Reluctance : std::uint8_t {
  none,        ///< It did so before, or documents what it does.
  in_place,    ///< It documents it by something else than what it has given.
  unanswered,  ///< It may do so.
  refused,     ///< It says that it does not.
};

/// What the work on a part takes.
struct Amount {
  Effort now;               ///< For what is lacking today; not counted where an effort covers it.
  bool is_due_now = false;  ///< Something is lacking today.
  Effort later;             ///< For what lapses between today and the day planned for.
  Reluctance reluctance = Reluctance::none;
  std::uint32_t stands_for = 1;  ///< So many things to do.
  Effort doubt{};                ///< Of both, what nobody has proved to be needed.
};

/// Adds atoms and nodes; an atom for one thing is made once.
class Network {
public:
  Network(const Situation& situation, Model& model);

  /// Holds in any case.
  std::size_t nothing();
  std::size_t all_of(Nodes parts);
  std::size_t any_of(Nodes parts);
  std::size_t at_least(std::uint32_t count, Nodes parts);
  /// What no work brings about.
  std::size_t impossible() { return any_of({}); }

  /// The work on one part.
  std::size_t part(const PartRef& part, EffortClass kind, const Amount& amount);
  /// The same for work that is told in more words.
  std::size_t work(Work work, const Amount& amount);
  /// The mending of a file, wherever it is named, for an entry of the criterion that needs it. It
  /// belongs to no criterion alone: it takes what the scale says, or what the effort given for any
  /// criterion that lacks it covers. Whether it may be done is known once all have asked.
  std::size_t file(const std::string& path, std::size_t needed_by);

  /// Mending what criteria that are left out alone need is not allowed. To be called at the end.
  void leave_out_files();

private:
  std::size_t add(Node node);
  [[nodiscard]] bool is_allowed(std::size_t criterion) const;
  [[nodiscard]] bool has_gaps(std::size_t criterion) const;
  [[nodiscard]] bool holds_today(std::size_t criterion) const;
  std::size_t atom(Work work, Effort effort, const Amount& amount);
  std::size_t charge(const Work& work);
  void note_files();

  const Situation& situation_;
  Model& model_;
  std::map<std::string, std::size_t, std::less<>> files_;  ///< The node of each.
  std::set<std::string, std::less<>> needed_files_;        ///< By a criterion that is not left out.
  /// By file the entries that lack it, one of each criterion.
  std::map<std::string, std::map<std::size_t, PartRef>, std::less<>> lacking_;
  std::map<std::size_t, std::size_t> charges_;  ///< The node of each criterion that has one.
};

}  // namespace wwc::plan
