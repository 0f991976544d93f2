// SPDX-License-Identifier: MIT
#include "engine/records_left.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace wwc::engine {
namespace {

using Group = std::vector<const UsableRecord*>;

/// What a value shows, as it is and with what is listed but not complete.
struct Shown {
  std::set<std::string_view> now;
  std::set<std::string_view> then;
  std::vector<const UsableRecord*> open{};  ///< Those that are not complete.
};

/// In how many forms each value is asked.
std::size_t asked_of_each(const Examples& measure) {
  return measure.each ? measure.each->at_least : 1;
}

/// What the records show; those of which the value is not known are left to `of_any`. A measure
/// that asks for no different values counts each record for one.
std::vector<Shown> values_shown(const Examples& measure, const Group& records, Group& of_any) {
  std::map<std::pair<std::string_view, std::size_t>, Shown> values;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const UsableRecord& record = *records[i];
    if (record.is_of_any_value && measure.each) {
      of_any.push_back(&record);
      continue;
    }
    Shown& shown = values[{record.keys.distinct, measure.distinct.empty() ? i : 0}];
    shown.then.insert(record.keys.of_each);
    if (record.counts) {
      shown.now.insert(record.keys.of_each);
    } else {
      shown.open.push_back(&record);
    }
  }
  std::vector<Shown> list;
  for (auto& [value, shown] : values)
    list.push_back(std::move(shown));
  return list;
}

/// How much is asked beyond what the best values show, each so much as the function says.
template <typename Size>
std::size_t lacking(const Examples& measure, const std::vector<Shown>& values, Size size_of) {
  std::vector<std::size_t> sizes;
  for (const Shown& shown : values)
    sizes.push_back(std::min(asked_of_each(measure), size_of(shown)));
  std::ranges::sort(sizes, std::ranges::greater{});
  sizes.resize(measure.at_least, 0);
  std::size_t sum = measure.at_least * asked_of_each(measure);
  for (const std::size_t size : sizes)
    sum -= size;
  return sum;
}

std::size_t lacking_then(const Examples& measure, const std::vector<Shown>& values) {
  return lacking(measure, values, [](const Shown& shown) { return shown.then.size(); });
}

/// The fewest to add if each record of any value could show whatever lacks; none shows more than
/// one thing.
std::size_t fewest_to_add(const Examples& measure, const std::vector<Shown>& values,
                          const Group& of_any) {
  const std::size_t lack = lacking_then(measure, values);
  return lack - std::min(lack, of_any.size());
}

/// The fewest to add or complete: none of these shows more than one form of one value, and of those
/// that count none comes to show more.
std::size_t fewest_steps(const Examples& measure, const std::vector<UsableRecord>& records) {
  Group counting;
  std::set<std::string_view> seen;
  for (const UsableRecord& record : records) {
    if (record.counts && (measure.unique.empty() || seen.insert(record.keys.unique).second))
      counting.push_back(&record);
  }
  Group none;
  return lacking(measure, values_shown(measure, counting, none),
                 [](const Shown& shown) { return shown.now.size(); });
}

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
  Choice(const Examples& measure, const std::vector<Group>& all, std::size_t most_looked_at)
      : measure_(measure), groups_(all), chosen_(all.size()) {
    // Where too much would be looked at the one that counts stays, if one does.
    std::size_t looked_at = groups_.size();
    for (Group& group : groups_) {
      if (group.size() > 1 && looked_at * group.size() > most_looked_at) {
        const auto counting = std::ranges::find_if(group, &UsableRecord::counts);
        group = {counting == group.end() ? group.back() : *counting};
        is_cut_ = true;
      }
      looked_at *= group.size();
    }
    choose(0);
    if (is_cut_) exchange(all, most_looked_at);
  }

  /// The best that was found, and the fewest to add by what was looked at.
  [[nodiscard]] const RecordsLeft& best() const { return best_; }
  [[nodiscard]] std::size_t fewest_added() const { return fewest_added_.value(); }

  /// True if some were not looked at.
  [[nodiscard]] bool is_cut() const { return is_cut_; }

private:
  void choose(std::size_t group) {
    while (group < groups_.size() && groups_[group].size() == 1) {
      chosen_[group] = groups_[group].front();
      ++group;
    }
    if (group == groups_.size()) {
      note_chosen();
      return;
    }
    for (const UsableRecord* record : groups_[group]) {
      chosen_[group] = record;
      choose(group + 1);
    }
  }

  /// Where not everything was looked at, one of a group after the other is exchanged for what
  /// leaves less, until none does, or as much has been looked at again.
  void exchange(const std::vector<Group>& all, std::size_t most_looked_at) {
    std::size_t looked_at = 0;
    for (bool is_better = true; is_better;) {
      is_better = false;
      for (std::size_t group = 0; group < all.size(); ++group) {
        for (const UsableRecord* record : all[group]) {
          if (record == best_chosen_[group]) continue;
          looked_at += all.size();
          if (looked_at > most_looked_at) return;
          const std::pair<std::uint32_t, std::size_t> before = size_of(best_);
          chosen_ = best_chosen_;
          chosen_[group] = record;
          note_chosen();
          is_better = is_better || size_of(best_) < before;
        }
      }
    }
  }

  void note_chosen() {
    Group of_any;
    std::vector<Shown> values = values_shown(measure_, chosen_, of_any);
    const std::size_t fewest = fewest_to_add(measure_, values, of_any);
    fewest_added_ = std::min(fewest_added_.value_or(fewest), fewest);
    // What leaves the least to add first, and of these what leaves the least to complete.
    const auto by_then = [&](const Shown& shown) {
      return std::pair{capped(shown.then.size()), capped(shown.now.size())};
    };
    std::ranges::stable_sort(values, std::ranges::greater{}, by_then);
    note(left_with(values, of_any));
    if (of_any.empty()) return;
    // A record of any value may do more for one that shows something now.
    const auto by_now = [&](const Shown& shown) {
      return std::pair{capped(shown.now.size()), capped(shown.then.size())};
    };
    std::ranges::stable_sort(values, std::ranges::greater{}, by_now);
    note(left_with(values, of_any));
  }

  static std::pair<std::uint32_t, std::size_t> size_of(const RecordsLeft& left) {
    return {left.to_add, left.to_complete.size()};
  }

  void note(RecordsLeft left) {
    if (is_known_ && size_of(left) >= size_of(best_)) return;
    best_ = std::move(left);
    best_chosen_ = chosen_;
    is_known_ = true;
  }

  [[nodiscard]] std::size_t capped(std::size_t shown) const {
    return std::min(asked_of_each(measure_), shown);
  }

  /// What is left where the first of these values are brought to show enough.
  [[nodiscard]] RecordsLeft left_with(std::vector<Shown> values, Group of_any) const {
    values.resize(measure_.at_least);
    // A form that is known finds a place less easily than one that is not.
    std::stable_partition(of_any.begin(), of_any.end(),
                          [](const UsableRecord* record) { return !record->is_of_any_form; });
    RecordsLeft left;
    for (Shown& shown : values) {
      for (const UsableRecord* record : shown.open) {
        if (shown.now.size() >= asked_of_each(measure_)) break;
        if (shown.now.insert(record->keys.of_each).second)
          left.to_complete.push_back(record->position);
      }
    }
    for (const UsableRecord* record : of_any) {
      const auto place = std::ranges::find_if(values, [&](const Shown& shown) {
        return shown.now.size() < asked_of_each(measure_) &&
               !shown.now.contains(record->keys.of_each);
      });
      if (place == values.end()) continue;
      place->now.insert(record->keys.of_each);
      left.to_complete.push_back(record->position);
    }
    for (const Shown& shown : values)
      left.to_add += static_cast<std::uint32_t>(asked_of_each(measure_) - capped(shown.now.size()));
    std::ranges::sort(left.to_complete);
    return left;
  }

  const Examples& measure_;
  std::vector<Group> groups_;
  Group chosen_;  ///< Of each group.
  RecordsLeft best_;
  Group best_chosen_;
  std::optional<std::size_t> fewest_added_;
  bool is_known_ = false;
  bool is_cut_ = false;
};

/// The fewest to add if all that is listed could count side by side, or if each group could show
/// whatever lacks.
std::size_t fewest_to_add_of_all(const Examples& measure, const std::vector<UsableRecord>& records,
                                 std::size_t groups) {
  Group all;
  for (const UsableRecord& record : records)
    all.push_back(&record);
  Group of_any;
  const std::vector<Shown> values = values_shown(measure, all, of_any);
  const std::size_t asked = measure.at_least * asked_of_each(measure);
  return std::max(fewest_to_add(measure, values, of_any), asked - std::min(asked, groups));
}

}  // namespace

RecordsLeft records_left(const Examples& measure, const std::vector<UsableRecord>& records,
                         std::size_t most_looked_at) {
  const std::vector<Group> groups = groups_of(measure, records);
  const Choice choice(measure, groups, most_looked_at);
  RecordsLeft left = choice.best();
  const bool is_any_open =
      measure.each && std::ranges::any_of(records, &UsableRecord::is_of_any_value);
  const bool is_all = !choice.is_cut() && !is_any_open;
  const std::size_t to_add = choice.is_cut() ? fewest_to_add_of_all(measure, records, groups.size())
                                             : choice.fewest_added();
  left.least_to_add = is_all ? left.to_add : static_cast<std::uint32_t>(to_add);
  left.least_steps =
      std::max(left.least_to_add, static_cast<std::uint32_t>(fewest_steps(measure, records)));
  left.is_least = is_all || (left.least_to_add == left.to_add && left.least_steps == left.steps());
  return left;
}

}  // namespace wwc::engine
