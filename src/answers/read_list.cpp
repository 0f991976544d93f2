// SPDX-License-Identifier: MIT
#include "answers/read_list.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "answers/read_records.hpp"
#include "answers/wrong_value.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

using Nodes = std::vector<const yaml::Node*>;

/// What a value in a list looks like; where several measures are asked, this tells which is meant.
enum class Shape : std::uint8_t { date, word, record, list };

constexpr std::string_view k_shape_names[] = {"a date", "a word", "a record", "a list"};

Shape shape_of(const yaml::Node& node) {
  const yaml::Scalar* scalar = node.scalar();
  if (scalar == nullptr) {
    return node.map() != nullptr ? Shape::record : Shape::list;
  }
  const yaml::DateReading reading = yaml::read_date(support::trim(scalar->text));
  return reading.problem == yaml::DateProblem::not_a_date ? Shape::word : Shape::date;
}

/// The one kind of list that the value belongs to; all empty when there is none.
Alternatives narrow(const Alternatives& asked, Shape shape) {
  const int kinds = (asked.frequency ? 1 : 0) + (asked.examples ? 1 : 0) + (asked.options ? 1 : 0);
  Alternatives result;
  if (kinds == 1 || shape == Shape::date) {
    result.frequency = asked.frequency;
  }
  if (kinds == 1 || shape == Shape::record || (shape == Shape::date && !asked.frequency)) {
    result.examples = asked.examples;
  }
  if (kinds == 1 || shape == Shape::word) {
    result.options = asked.options;
  }
  return result;
}

/// Reports the first value that is of another shape than the first one.
bool report_mixture(const Nodes& values, const AnswerTarget& target, yaml::Context context) {
  const Shape first = shape_of(*values.front());
  for (const yaml::Node* value : values) {
    const Shape shape = shape_of(*value);
    if (shape != first) {
      context.diagnostics
          .error(DiagnosticCode::mixed_answers, value->span,
                 fmt::format("{} and {} in one answer to {}",
                             k_shape_names[static_cast<std::size_t>(first)],
                             k_shape_names[static_cast<std::size_t>(shape)], target.what),
                 fmt::format("give {}, not a mixture", expected_answer(target.asked)))
          .secondary.push_back({values.front()->span, "the first value"});
      return true;
    }
  }
  return false;
}

/// The trimmed texts of a list; what is no text is reported and left out.
std::vector<Name> texts_of(const Nodes& values, const AnswerTarget& target, yaml::Context context) {
  std::vector<Name> texts;
  for (const yaml::Node* value : values) {
    if (const yaml::Scalar* scalar = value->scalar()) {
      texts.push_back({support::trim(scalar->text), value->span});
    } else {
      report_wrong_kind(*value, target, context);
    }
  }
  return texts;
}

void read_dates(const Nodes& values, const AnswerTarget& target, Answer& answer,
                yaml::Context context) {
  std::vector<Date> dates;
  for (const auto& [text, span] : texts_of(values, target, context)) {
    if (const std::optional<Date> date = yaml::read_date(text).date) {
      dates.push_back(*date);
      answer.date_spans.push_back(span);
    } else {
      report_wrong_date({text, span}, target.what, context);
    }
  }
  answer.met = std::move(dates);
}

void read_records(const Nodes& values, const AnswerTarget& target, Answer& answer,
                  Loading& loading) {
  std::vector<Record> records;
  for (const yaml::Node* value : values) {
    if (std::optional<Record> record =
            read_record(*value, *target.asked.examples, target.what, loading)) {
      records.push_back(std::move(*record));
    }
  }
  answer.met = std::move(records);
}

void read_options(const Nodes& values, const AnswerTarget& target, Answer& answer,
                  yaml::Context context) {
  const std::vector<std::string>& known = target.asked.options->of;
  std::vector<std::string> options;
  for (const auto& [text, span] : texts_of(values, target, context)) {
    if (std::find(known.begin(), known.end(), text) == known.end()) {
      report_unknown_option({text, span}, target, context);
    } else if (std::find(options.begin(), options.end(), text) == options.end()) {
      options.emplace_back(text);
    }
  }
  answer.met = std::move(options);
}

}  // namespace

void read_list(const yaml::Node& node, const AnswerTarget& target, Answer& answer,
               Loading& loading) {
  if (!target.asked.takes_list()) {
    report_wrong_kind(node, target, loading.context);
    return;
  }
  const Nodes values = values_of(node, target.what, loading.context);
  if (values.empty()) {
    return;
  }
  const AnswerTarget meant{target.what, narrow(target.asked, shape_of(*values.front()))};
  const bool is_one_kind = meant.asked.frequency != target.asked.frequency ||
                           meant.asked.examples != target.asked.examples ||
                           meant.asked.options != target.asked.options;
  if (is_one_kind && report_mixture(values, target, loading.context)) {
    return;
  }
  if (meant.asked.frequency) {
    read_dates(values, meant, answer, loading.context);
  } else if (meant.asked.examples) {
    read_records(values, meant, answer, loading);
  } else if (meant.asked.options) {
    read_options(values, meant, answer, loading.context);
  } else {
    report_wrong_kind(*values.front(), target, loading.context);
  }
}

}  // namespace wwc::answers
