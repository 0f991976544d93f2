// SPDX-License-Identifier: MIT
#include "engine/reasons.hpp"

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::engine {

namespace {

std::string is_or_are(std::uint32_t count) {
  return fmt::format("{} {}", count, count == 1 ? "is" : "are");
}

std::string checklist_reason(const Criterion& criterion, const Finding& finding) {
  std::string text = fmt::format("{} of {} checklist items {} met, {} required", finding.items_met,
                                 criterion.checklist.size(), finding.items_met == 1 ? "is" : "are",
                                 is_or_are(criterion.require));
  if (finding.items_unanswered > 0) {
    text += fmt::format(", {} not answered yet", is_or_are(finding.items_unanswered));
  }
  return text;
}

std::string own_reason(const AnswerFinding& own) {
  const std::string details =
      own.details.empty() ? "" : " (" + support::join(own.details, "; ") + ")";
  switch (own.outcome) {
    case ItemOutcome::met:
      return "what is asked of the criterion itself is met" + details;
    case ItemOutcome::unmet:
      return "what is asked of the criterion itself is not met" + details;
    case ItemOutcome::unanswered:
      break;
  }
  return "what is asked of the criterion itself is not answered yet";
}

void add_undocumented(const std::string& id, const AnswerFinding& answer,
                      std::vector<std::string>& reasons) {
  if (answer.outcome != ItemOutcome::met || answer.documented) return;
  const bool is_bare = !answer.measured && !answer.lack.empty();
  reasons.push_back(is_bare ? fmt::format("`{}` is a bare yes", id)
                            : fmt::format("`{}` is met, its documentation is not ok", id));
}

void add_documentation(const Criterion& criterion, const JudgedCriterion& judged,
                       std::vector<std::string>& reasons) {
  for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
    const EntryFinding& entry = judged.documentation[e].finding;
    const bool is_fine = entry.state == EntryState::ok || entry.state == EntryState::not_required ||
                         entry.covered_by_alternative;
    if (is_fine) continue;
    reasons.push_back(fmt::format("documentation `{}` is {}", criterion.documentation[e].id,
                                  support::name_of(entry.state)));
  }
}

/// A reason that stands before all others, where the outcome does not follow from the rule alone.
std::string special_reason(const CriterionAnswer& given, const JudgedCriterion& judged,
                           const Criterion& criterion, Outcome outcome) {
  if (outcome == Outcome::not_applicable) return "does not apply: " + given.justification;
  if (outcome == Outcome::blocked) return "would pass, but a prerequisite does not pass";
  if (outcome != Outcome::pass || judged.earned.holds) return {};
  if (criterion.obligation == Obligation::suggested) return "is only suggested";
  return "is recommended, not required; justified: " + given.justification;
}

}  // namespace

std::vector<std::string> reasons_for(const Criterion& criterion, const CriterionAnswer& given,
                                     const JudgedCriterion& judged, const Finding& finding) {
  std::vector<std::string> reasons;
  std::string special = special_reason(given, judged, criterion, finding.outcome);
  if (!special.empty()) reasons.push_back(std::move(special));
  if (!criterion.checklist.empty()) reasons.push_back(checklist_reason(criterion, finding));
  if (finding.own) {
    reasons.push_back(own_reason(*finding.own));
    add_undocumented(criterion.id, *finding.own, reasons);
  }
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    add_undocumented(criterion.checklist[i].id, finding.checklist[i], reasons);
  }
  const std::size_t before = reasons.size();
  add_documentation(criterion, judged, reasons);
  if (!criterion.documentation.empty() && reasons.size() == before) {
    reasons.emplace_back("all documentation that is asked for is ok");
  }
  return reasons;
}

}  // namespace wwc::engine
