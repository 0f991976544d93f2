// SPDX-License-Identifier: MIT
#include "answers/wrong_value.hpp"

#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

struct Synonym {
  std::string_view word;
  std::string_view choice;
};

/// Words that people write for an answer, and the answer.
constexpr Synonym k_synonyms[] = {
    {"y", "yes"},      {"on", "yes"},         {"ok", "yes"},       {"x", "yes"},
    {"1", "yes"},      {"done", "yes"},       {"met", "yes"},      {"n", "no"},
    {"off", "no"},     {"0", "no"},           {"none", "no"},      {"not met", "no"},
    {"?", "unknown"},  {"tbd", "unknown"},    {"todo", "unknown"}, {"n/a", "unknown"},
    {"na", "unknown"}, {"in progress", "no"}, {"partially", "no"},
};

std::optional<std::string_view> meant_choice(std::string_view text) {
  for (const Synonym& synonym : k_synonyms) {
    if (support::equals_ignoring_case(text, synonym.word)) {
      return synonym.choice;
    }
  }
  const std::string_view choices[] = {"yes", "no", "true", "false", "unknown"};
  return text.size() > 2 ? support::closest_name(text, choices) : std::nullopt;
}

bool takes_value(const Alternatives& asked) {
  return asked.within || asked.share || asked.takes_list();
}

std::string expected_help(const AnswerTarget& target) {
  return fmt::format("give {}{}", expected_answer(target.asked),
                     takes_value(target.asked) ? "; or `yes`, `no` or `unknown`" : "");
}

std::string choice_help(std::string_view choice, const AnswerTarget& target) {
  return takes_value(target.asked)
             ? fmt::format("write `{}`, or give {}", choice, expected_answer(target.asked))
             : fmt::format("write `{}`", choice);
}

bool is_nearly_date(Name found, const Alternatives& asked) {
  const bool takes_date =
      asked.within || asked.frequency || (asked.examples && asked.examples->fields.empty());
  return takes_date && yaml::read_date(found.text).problem != yaml::DateProblem::not_a_date;
}

bool report_wrong_share(Name found, const AnswerTarget& target, yaml::Context context) {
  const yaml::ShareReading reading = yaml::read_share(found.text);
  if (!target.asked.share || reading.problem == yaml::ShareProblem::not_a_share) {
    return false;
  }
  Diagnostic& diagnostic = context.diagnostics.error(
      DiagnosticCode::wrong_share, found.span,
      fmt::format("`{}` is not a share that {} can take", found.text, target.what),
      reading.suggestion.empty() ? "write it as `83%` or `34 of 41`"
                                 : fmt::format("write `{}`", reading.suggestion));
  diagnostic.primary->text = yaml::describe(reading.problem);
  return true;
}

}  // namespace

void report_unknown_option(Name found, const AnswerTarget& target, yaml::Context context) {
  const std::vector<std::string>& options = target.asked.options->of;
  const std::vector<std::string_view> known(options.begin(), options.end());
  context.diagnostics.error(DiagnosticCode::unknown_answer_value, found.span,
                            fmt::format("unknown value `{}` for {}", found.text, target.what),
                            support::did_you_mean(found.text, known) + expected_help(target));
}

void report_wrong_value(Name found, const AnswerTarget& target, yaml::Context context) {
  const std::optional<std::string_view> choice = meant_choice(found.text);
  if (is_nearly_date(found, target.asked)) {
    report_wrong_date(found, target.what, context);
  } else if (report_wrong_share(found, target, context)) {
    return;
  } else if (target.asked.options && !choice) {
    report_unknown_option(found, target, context);
  } else {
    context.diagnostics.error(DiagnosticCode::wrong_answer, found.span,
                              fmt::format("`{}` is no answer to {}", found.text, target.what),
                              choice ? choice_help(*choice, target) : expected_help(target));
  }
}

void report_wrong_kind(const yaml::Node& node, const AnswerTarget& target, yaml::Context context) {
  context.diagnostics.error(DiagnosticCode::wrong_answer, node.span,
                            fmt::format("{} is no answer to {}", yaml::kind_of(node), target.what),
                            expected_help(target));
}

}  // namespace wwc::answers
