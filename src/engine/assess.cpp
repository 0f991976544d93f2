// SPDX-License-Identifier: MIT
#include "wwc/assess.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/conclude.hpp"
#include "engine/fingerprint.hpp"
#include "engine/score.hpp"

namespace wwc {

namespace {

/// Criteria with their prerequisites first. The loader has refused cycles.
class PrerequisiteOrder {
public:
  explicit PrerequisiteOrder(const Catalog& catalog)
      : catalog_(catalog), is_placed_(catalog.criteria.size(), 0) {
    for (std::size_t i = 0; i < catalog.criteria.size(); ++i)
      place(i);
  }
  [[nodiscard]] const std::vector<std::size_t>& criteria() const { return order_; }

private:
  void place(std::size_t criterion) {
    if (is_placed_[criterion] != 0) return;
    is_placed_[criterion] = 1;
    for (const std::size_t needed : catalog_.criteria[criterion].prerequisites)
      place(needed);
    order_.push_back(criterion);
  }

  const Catalog& catalog_;
  std::vector<char> is_placed_;
  std::vector<std::size_t> order_;
};

/// True or false as soon as one condition decides; empty while something is not known.
std::optional<bool> is_eligible(const Catalog& catalog, const City& city) {
  if (!catalog.eligibility) return true;
  const Eligibility& asked = *catalog.eligibility;
  const bool is_elsewhere =
      !asked.country.empty() && !city.country.empty() && city.country != asked.country;
  const bool is_too_small = city.population && *city.population < asked.population_at_least;
  if (is_elsewhere || is_too_small) return false;
  const bool is_known = (asked.country.empty() || !city.country.empty()) &&
                        (asked.population_at_least == 0 || city.population.has_value());
  return is_known ? std::optional(true) : std::nullopt;
}

}  // namespace

Assessment assess(const Catalog& catalog, const Answers& answers, const EvidenceFacts& facts,
                  AsOf as_of, std::optional<Date> given_by) {
  const engine::Case subject{catalog, answers, facts, as_of.date,
                             std::min(given_by.value_or(as_of.date), as_of.date)};
  Assessment assessment;
  assessment.as_of = as_of;
  assessment.assumptions = answers.assumptions;
  assessment.eligible = is_eligible(catalog, answers.city);
  assessment.findings.resize(catalog.criteria.size());
  const PrerequisiteOrder order(catalog);
  engine::JudgedEntries documentation = engine::judge_entries(subject);
  for (const std::size_t criterion : order.criteria()) {
    assessment.findings[criterion] = engine::conclude(
        subject, criterion, std::move(documentation[criterion]), assessment.findings);
  }
  engine::add_score(catalog, assessment);
  assessment.any_answered = std::any_of(assessment.findings.begin(), assessment.findings.end(),
                                        [](const Finding& finding) { return finding.answered; });
  return assessment;
}

std::vector<SignedContent> signed_contents(const Catalog& catalog, const Answers& answers,
                                           const EvidenceFacts& facts) {
  std::vector<SignedContent> contents;
  for (std::size_t position = 0; position < catalog.criteria.size(); ++position) {
    const CriterionAnswer& given = answers.criteria[position];
    contents.push_back(
        {engine::is_any_answered(given),
         engine::fingerprint(catalog.criteria[position], given, answers.city, facts).answer});
  }
  return contents;
}

}  // namespace wwc
