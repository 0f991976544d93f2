// SPDX-License-Identifier: MIT
#include "engine/records_left.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace wwc::engine {
namespace {

/// So many records are looked at in all ways to choose among those with the same `unique` value.
constexpr std::size_t k_most_looked_at = 100'000;

using Group = std::vector<const UsableRecord*>;

/// What a value shows, as it is and with what is listed but not complete.
struct Shown {
  std::set<std::string_view> now;
  std::set<std::string_view> then;
};

/// Of each value with the same `unique` value those of which one can count: an incomplete one in
/// front of the first that counts, or that one.
std::vector<Group> groups_of(const Examples& measure, const std::vector<UsableRecord>& records) {
  std::vector<Group> groups;
  std::map<std::string_view, std::size_t> group_of;
  std::set<std::string_view> closed;
  for (const UsableRecord& record : records) {
    const std::string_view unique = record.keys.unique;
    if (measure.unique.empty()) {
      groups.push_back({&record});
      continue;
    }
    if (closed.contains(unique)) continue;
    const auto [place, is_new] = group_of.try_emplace(unique, groups.size());
    if (is_new) groups.emplace_back();
    Group& group = groups[place->second];
    // Of two that show the same it makes no difference which is complete, unless one is already.
    const auto alike = std::ranges::find_if(group, [&](const UsableRecord* other) {
      return other->keys.distinct == record.keys.distinct &&
             other->keys.of_each == record.keys.of_each;
    });
    if (alike == group.end()) {
      group.push_back(&record);
    } else if (record.counts) {
      *alike = &record;
    }
    if (record.counts) closed.insert(unique);
  }
  return groups;
}

/// Looks at one record of each group after the other for the least that is left.
class Choice {
public:
  Choice(const Examples& measure, std::vector<Group> groups)
      : measure_(measure), groups_(std::move(groups)), chosen_(groups_.size()) {
    // Where too much would be looked at the one that counts stays, if one does.
    std::size_t looked_at = groups_.size();
    for (Group& group : groups_) {
      if (group.size() > 1 && looked_at * group.size() > k_most_looked_at) {
        const auto counting = std::ranges::find_if(group, &UsableRecord::counts);
        group = {counting == group.end() ? group.back() : *counting};
      }
      looked_at *= group.size();
    }
    choose(0);
  }

  [[nodiscard]] RecordsLeft best() const { return best_; }

private:
  void choose(std::size_t group) {
    while (group < groups_.size() && groups_[group].size() == 1) {
      chosen_[group] = groups_[group].front();
      ++group;
    }
    if (group == groups_.size()) {
      note(left_with_chosen());
      return;
    }
    for (const UsableRecord* record : groups_[group]) {
      chosen_[group] = record;
      choose(group + 1);
    }
  }

  void note(RecordsLeft left) {
    const bool is_better =
        std::tie(left.to_add, left.to_complete) < std::tie(best_.to_add, best_.to_complete);
    if (!is_known_ || is_better) best_ = left;
    is_known_ = true;
  }

  [[nodiscard]] RecordsLeft left_with_chosen() const {
    const std::size_t asked_of_each = measure_.each ? measure_.each->at_least : 1;
    // What each value can show and shows now, that which leaves the least to add first, and of
    // these that which leaves the least to complete.
    std::vector<std::pair<std::size_t, std::size_t>> values;
    for (const auto& [value, shown] : values_shown())
      values.emplace_back(std::min(asked_of_each, shown.then.size()),
                          std::min(asked_of_each, shown.now.size()));
    std::ranges::sort(values, std::ranges::greater{});
    values.resize(measure_.at_least, {0, 0});
    RecordsLeft left;
    for (const auto& [then, now] : values) {
      left.to_add += static_cast<std::uint32_t>(asked_of_each - then);
      left.to_complete += static_cast<std::uint32_t>(then - now);
    }
    return left;
  }

  /// A measure that asks for no different values counts each record for one.
  [[nodiscard]] std::map<std::pair<std::string_view, std::size_t>, Shown> values_shown() const {
    std::map<std::pair<std::string_view, std::size_t>, Shown> values;
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
      const RecordKeys& keys = chosen_[i]->keys;
      Shown& shown = values[{keys.distinct, measure_.distinct.empty() ? i : 0}];
      shown.then.insert(keys.of_each);
      if (chosen_[i]->counts) shown.now.insert(keys.of_each);
    }
    return values;
  }

  const Examples& measure_;
  std::vector<Group> groups_;
  std::vector<const UsableRecord*> chosen_;  ///< Of each group.
  RecordsLeft best_;
  bool is_known_ = false;
};

}  // namespace

RecordsLeft records_left(const Examples& measure, const std::vector<UsableRecord>& records) {
  return Choice(measure, groups_of(measure, records)).best();
}

}  // namespace wwc::engine
