// SPDX-License-Identifier: MIT
#include "engine/judge_answer.hpp"

#include <algorithm>

#include "engine/judge_piece.hpp"
#include "engine/needs.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::engine {

namespace {

ItemOutcome outcome_of(bool is_met) {
  return is_met ? ItemOutcome::met : ItemOutcome::unmet;
}

/// A bare yes or no. On something measured a yes is believed, but not documented.
void judge_choice(Choice choice, const std::optional<Measure>& measure, JudgedAnswer& judged) {
  if (choice == Choice::unknown) return;
  judged.met = holds_if(choice == Choice::yes);
  judged.documented = measure ? fails() : judged.met;
  judged.finding.outcome = outcome_of(judged.met.holds);
}

void judge_value(const Measure& measure, const Answer& answer, const MeasureContext& context,
                 JudgedAnswer& judged) {
  Measured measured = judge_measure(measure, answer, context);
  judged.met = measured.standing;
  judged.documented = measured.standing;
  judged.finding.measured = true;
  judged.finding.outcome = outcome_of(measured.standing.holds);
  if (!measured.standing.holds) {
    judged.finding.lack = describe_shortfall(measure, answer, measured, context);
  }
  judged.finding.details = std::move(measured.details);
  judged.finding.records = std::move(measured.records);
}

/// Records that are still to be listed; 1 for any other value.
std::uint32_t values_left(const std::optional<Measure>& measure, const AnswerFinding& finding) {
  const auto* examples = measure ? std::get_if<Examples>(&measure->kind) : nullptr;
  if (examples == nullptr) return 1;
  const auto counting =
      static_cast<std::uint32_t>(std::ranges::count_if(finding.records, &RecordFinding::counts));
  return std::max(examples->fewest_records(), counting + 1) - counting;
}

std::string describe_dates(const std::vector<Date>& dates) {
  std::vector<std::string> texts;
  for (const Date date : dates)
    texts.push_back(to_string(date));
  return support::join(texts, ", ");
}

}  // namespace

JudgedAnswer judge_answer(const std::optional<Measure>& measure, const Answer& answer,
                          const EvidenceFacts& facts, const MeasureContext& context) {
  JudgedAnswer judged;
  judged.finding.value = describe_value(answer.met);
  const auto* choice = std::get_if<Choice>(&answer.met);
  const bool is_bare = choice != nullptr || std::holds_alternative<std::monostate>(answer.met);
  if (measure && is_bare) judged.finding.lack = describe_need(*measure, context);
  if (choice != nullptr) {
    judge_choice(*choice, measure, judged);
  } else if (!std::holds_alternative<std::monostate>(answer.met)) {
    judged.finding.outcome = ItemOutcome::unmet;
    if (measure) judge_value(*measure, answer, context, judged);
  }
  const bool is_open = !judged.met.holds || !judged.finding.lack.empty();
  judged.finding.steps = is_open ? values_left(measure, judged.finding) : 0;
  for (const Evidence& piece : answer.evidence) {
    judged.finding.evidence.push_back(inspect_piece(piece, facts));
  }
  return judged;
}

std::string describe_value(const Value& value) {
  struct Describe {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(Choice choice) const { return std::string(support::name_of(choice)); }
    std::string operator()(EmptyList) const { return "none"; }
    std::string operator()(Date date) const { return to_string(date); }
    std::string operator()(const ShareValue& share) const { return share.text; }
    std::string operator()(const std::vector<Date>& dates) const { return describe_dates(dates); }
    std::string operator()(const std::vector<Record>& records) const {
      return support::count_of(records.size(), "record");
    }
    std::string operator()(const std::vector<std::string>& options) const {
      return support::join(options, ", ");
    }
  };
  return std::visit(Describe{}, value);
}

bool is_answered(const Value& value) {
  if (std::holds_alternative<std::monostate>(value)) return false;
  const auto* choice = std::get_if<Choice>(&value);
  return choice == nullptr || *choice != Choice::unknown;
}

}  // namespace wwc::engine
