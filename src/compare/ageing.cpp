// SPDX-License-Identifier: MIT
#include "compare/ageing.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace wwc::compare {
namespace {

/// Tells for which parts all that decides their last day is as it was before.
class Sameness {
public:
  Sameness(const PastAssessment& before, const PastAssessment& after)
      : before_(before), after_(after) {}

  [[nodiscard]] bool holds_for_answer(const CriterionPair& pair, const PastPart& then,
                                      const PastPart& now) const {
    return are_rules_same() && (has_same_values(pair) || is_given_alike(then, now));
  }

  /// An entry also takes from answers how long it lasts, and from the entries on which it builds.
  [[nodiscard]] bool holds_for_entry(const std::string& full_id) const {
    std::vector<std::string> ids{full_id};
    // What is found is put at the end, each once: entries of a result may build on each other.
    for (std::size_t next = 0; next < ids.size(); ++next) {
      const EntryPair entry = find_entry(ids[next], before_, after_);
      if (entry.before == nullptr || entry.after == nullptr || !is_same(entry)) return false;
      for (const std::string& id : foundations_of(*entry.before, *entry.after)) {
        if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
      }
    }
    return are_rules_same();
  }

private:
  [[nodiscard]] bool are_rules_same() const {
    return before_.catalog_sha256 == after_.catalog_sha256 &&
           before_.administration_began == after_.administration_began;
  }
  static bool has_same_values(const CriterionPair& pair) {
    return !pair.before->values_sha256.empty() &&
           pair.before->values_sha256 == pair.after->values_sha256;
  }
  /// A file that is there again may last longer than those that counted.
  static bool is_same(const EntryPair& entry) {
    if (is_more_in_order(*entry.before, *entry.after)) return false;
    return has_same_values(entry.owners) || (is_given_alike(*entry.before, *entry.after) &&
                                             are_answers_given_alike(entry.owners, *entry.after));
  }

  const PastAssessment& before_;
  const PastAssessment& after_;
};

/// Parts that held before and are too old now.
struct Aged {
  bool is_any = false;
  std::vector<Date> last_days;  ///< Of those of which it is known.
};

template <typename IsSame>
void add_aged(const std::vector<PastPart>& before, const std::vector<PastPart>& after, Date as_of,
              const IsSame& is_same, Aged& aged) {
  for (const PastPart& now : after) {
    const PastPart* then = find_part(before, now.id);
    const bool did_hold = then != nullptr && then->holds && !now.holds;
    // What would still hold had it been left alone did not age.
    if (!did_hold || !now.is_asked || !then->expires || *then->expires >= as_of) continue;
    const bool is_as_it_was = is_same(*then, now);
    // It has aged even where another fault is what is seen first, such as a file that is gone.
    if (!now.is_too_old && !is_as_it_was) continue;
    aged.is_any = true;
    if (is_as_it_was) aged.last_days.push_back(*then->expires);
  }
}

}  // namespace

std::optional<CauseFound> find_ageing(const CriterionPair& pair, const PastAssessment& before,
                                      const PastAssessment& after) {
  if (progress_of(pair) > 0) return std::nullopt;
  const Sameness same(before, after);
  Aged aged;
  if (!pair.after->answers_suffice) {
    add_aged(
        pair.before->answers, pair.after->answers, after.as_of,
        [&](const PastPart& then, const PastPart& now) {
          return same.holds_for_answer(pair, then, now);
        },
        aged);
  }
  add_aged(
      pair.before->entries, pair.after->entries, after.as_of,
      [&](const PastPart&, const PastPart& now) {
        return same.holds_for_entry(full_entry_id(*pair.after, now));
      },
      aged);
  if (!aged.is_any) return std::nullopt;
  const std::vector<Date>& days = aged.last_days;
  if (days.empty()) return aged_after(std::nullopt, after.as_of);
  const std::optional<Date>& expected = pair.before->expires;
  const bool is_known = expected && std::ranges::find(days, *expected) != days.end();
  return aged_after(is_known ? *expected : *std::ranges::min_element(days), after.as_of);
}

CauseFound aged_after(const std::optional<Date>& last_day, Date as_of) {
  return {ChangeCause::evidence_aged,
          last_day ? "lapsed after " + to_string(*last_day) : "too old as of " + to_string(as_of)};
}

}  // namespace wwc::compare
