// SPDX-License-Identifier: MIT
#include "engine/judge_answer.hpp"

#include <algorithm>

#include "engine/gap_words.hpp"
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

/// What an answer that lists nothing has to become: so many records, or 1 for any other value.
std::uint32_t values_asked(const std::optional<Measure>& measure) {
  const auto* examples = measure ? std::get_if<Examples>(&measure->kind) : nullptr;
  return examples == nullptr ? 1 : std::max(examples->fewest_records(), 1U);
}

/// The same as work on records; nothing where it is no records that are asked.
RecordsLeft records_asked(const std::optional<Measure>& measure) {
  if (!measure || !std::holds_alternative<Examples>(measure->kind)) return {};
  const std::uint32_t asked = values_asked(measure);
  return {asked, {}, true, asked, asked};
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
    const bool is_empty = std::holds_alternative<EmptyList>(answer.met);
    judged.finding.steps = is_empty ? values_asked(measure) : measured.steps;
    judged.finding.records_left = is_empty ? records_asked(measure) : measured.records_left;
  }
  judged.finding.details = std::move(measured.details);
  judged.finding.records = std::move(measured.records);
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
  if (measure && is_bare) judged.finding.lack = describe_need(*measure, answer, context);
  if (choice != nullptr) {
    judge_choice(*choice, measure, judged);
  } else if (!std::holds_alternative<std::monostate>(answer.met)) {
    judged.finding.outcome = ItemOutcome::unmet;
    if (measure) judge_value(*measure, answer, context, judged);
  }
  const bool is_open = !judged.met.holds || !judged.finding.lack.empty();
  if (is_open) {
    if (!judged.finding.measured) {
      judged.finding.steps = values_asked(measure);
      judged.finding.records_left = records_asked(measure);
    }
    judged.finding.waits_until = waits_until(measure, answer, context.as_of);
    judged.finding.missing_quarters = missing_quarters(measure, answer, context.as_of);
    judged.finding.action = answer_action(judged.finding);
  }
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
