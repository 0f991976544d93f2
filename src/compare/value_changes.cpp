// SPDX-License-Identifier: MIT
#include "compare/value_changes.hpp"

#include <algorithm>
#include <vector>

#include "compare/given.hpp"
#include "support/text.hpp"

namespace wwc::compare {
namespace {

bool is_earlier(const PastAssessment& before, const PastAssessment& after) {
  return after.as_of < before.as_of;
}

/// True where dates that lie ahead were left out on the earlier day.
bool are_dates_left_out(const CriterionPair& pair, const PastAssessment& before,
                        const PastAssessment& after) {
  if (before.as_of == after.as_of) return false;
  // Dates after the day are not given on it, so on an earlier one the same answers say less.
  const bool is_back = is_earlier(before, after);
  return (is_back ? pair.after : pair.before)->has_later_dates.value_or(is_back);
}

bool are_parts_known(const std::vector<PastPart>& before, const std::vector<PastPart>& after) {
  return std::ranges::equal(before, after, [](const PastPart& then, const PastPart& now) {
    return then.id == now.id && !then.given.empty() && !now.given.empty();
  });
}

/// True where the parts tell all that the answers decide, but for what stands apart from them.
bool is_known(const CriterionPair& pair, const PastAssessment& before,
              const PastAssessment& after) {
  const bool applies = pair.before->outcome != Outcome::not_applicable &&
                       pair.after->outcome != Outcome::not_applicable;
  const bool has_parts = !pair.after->answers.empty() || !pair.after->entries.empty();
  return applies && has_parts && before.catalog_sha256 == after.catalog_sha256 &&
         are_parts_known(pair.before->answers, pair.after->answers) &&
         are_parts_known(pair.before->entries, pair.after->entries);
}

/// True where the entry, though something else is given for it, has no part in a loss.
bool is_harmless_entry(const CriterionPair& pair, const PastPart& then, const PastPart& now) {
  return then.holds && is_aside_of_loss(pair, now);
}

/// The same of an answer: it is met and measured as it was, or enough of the answers are documented
/// all the same; and nothing lacks for which documents may have to follow what it lists.
bool is_harmless_answer(const CriterionPair& pair, const PastPart& then, const PastPart& now) {
  const std::string id = full_answer_id(*pair.after, now);
  const bool is_met_alike = then.holds && now.holds && then.is_measured == now.is_measured;
  return is_pass_lost(pair) && (is_met_alike || pair.after->answers_suffice) &&
         std::ranges::none_of(pair.after->entries, [&](const PastPart& entry) {
           return !entry.holds && may_follow(entry, id);
         });
}

/// True where the day on which the administration began is another and may be a reason: it decides
/// nothing but which values of a measure are recent enough.
bool may_administration_matter(const CriterionPair& pair, const PastAssessment& before,
                               const PastAssessment& after) {
  if (before.administration_began == after.administration_began) return false;
  if (!is_pass_lost(pair)) return true;
  for (std::size_t index = 0; index < pair.after->answers.size(); ++index) {
    if (!is_harmless_answer(pair, pair.before->answers[index], pair.after->answers[index])) {
      return true;
    }
  }
  return false;
}

/// Something else given for a part, that may have decided.
struct DecidingChange {
  bool is_day = false;  ///< On the earlier day the later side would have said the same.
};

std::vector<DecidingChange> deciding_changes(const CriterionPair& pair, Date before, Date after) {
  std::vector<DecidingChange> changes;
  const Date earlier = std::min(before, after);
  const auto add = [&](const std::vector<PastPart>& parts_before,
                       const std::vector<PastPart>& parts_after, auto is_harmless) {
    for (std::size_t index = 0; index < parts_after.size(); ++index) {
      const PastPart& then = parts_before[index];
      const PastPart& now = parts_after[index];
      if (is_given_alike(then, now) || is_harmless(pair, then, now)) continue;
      changes.push_back({given_by(then.given, earlier) == given_by(now.given, earlier)});
    }
  };
  add(pair.before->answers, pair.after->answers, is_harmless_answer);
  add(pair.before->entries, pair.after->entries, is_harmless_entry);
  return changes;
}

}  // namespace

ValueChange find_value_change(const CriterionPair& pair, const PastAssessment& before,
                              const PastAssessment& after) {
  if (!did_values_change(pair)) return {};
  const bool may_be_day = are_dates_left_out(pair, before, after);
  if (!is_known(pair, before, after)) return {true, may_be_day, false, false};
  const std::vector<DecidingChange> changes = deciding_changes(pair, before.as_of, after.as_of);
  const bool did_others = pair.before->justification != pair.after->justification ||
                          may_administration_matter(pair, before, after);
  const bool is_other = did_others || !std::ranges::all_of(changes, &DecidingChange::is_day);
  const bool is_day = may_be_day && std::ranges::any_of(changes, &DecidingChange::is_day);
  return {!changes.empty() || did_others, is_day, is_other, true};
}

bool did_values_change(const CriterionPair& pair) {
  const std::string& before = pair.before->values_sha256;
  const std::string& after = pair.after->values_sha256;
  // An older result does not tell values from content; then the digest of both decides.
  if (before.empty() || after.empty()) {
    return pair.before->answer_sha256 != pair.after->answer_sha256;
  }
  return before != after;
}

std::string assumed_text(const std::string& id, const PastAssessment& before,
                         const PastAssessment& after) {
  std::vector<std::string> texts;
  const auto add = [&](const PastAssessment& side, const PastAssessment& other) {
    for (const std::string& text : side.assumptions) {
      const bool is_of_criterion = text.substr(0, text.find_first_of(".=")) == id;
      const bool is_shared = std::find(other.assumptions.begin(), other.assumptions.end(), text) !=
                             other.assumptions.end();
      if (is_of_criterion && !is_shared) texts.push_back(support::quoted(text));
    }
  };
  add(before, after);
  add(after, before);
  return texts.empty() ? std::string{} : "assumed " + support::join_words(texts);
}

}  // namespace wwc::compare
