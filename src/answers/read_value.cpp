// SPDX-License-Identifier: MIT
#include "answers/read_value.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "answers/read_list.hpp"
#include "answers/read_records.hpp"
#include "answers/wrong_value.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

/// Takes a date as the one kind of date that is asked.
bool take_date(Name found, const Alternatives& asked, Answer& answer) {
  const std::optional<Date> date = yaml::read_date(found.text).date;
  const bool as_record = asked.examples && asked.examples->fields.empty();
  if (!date || !(asked.within || asked.frequency || as_record)) {
    return false;
  }
  if (asked.within) {
    answer.met = *date;
  } else if (asked.frequency) {
    answer.met = std::vector<Date>{*date};
  } else {
    Record record;
    record.date = date;
    record.span = found.span;
    record.date_span = found.span;
    answer.met = std::vector<Record>{std::move(record)};
    return true;
  }
  answer.date_spans = {found.span};
  return true;
}

bool take_share(Name found, const Alternatives& asked, Answer& answer) {
  if (!asked.share) {
    return false;
  }
  std::optional<ShareValue> share = yaml::read_share(found.text).share;
  if (share) {
    answer.met = std::move(*share);
  }
  return share.has_value();
}

bool take_option(Name found, const Alternatives& asked, Answer& answer) {
  if (!asked.options || std::find(asked.options->of.begin(), asked.options->of.end(), found.text) ==
                            asked.options->of.end()) {
    return false;
  }
  answer.met = std::vector<std::string>{std::string(found.text)};
  return true;
}

void read_scalar(Name found, const AnswerTarget& target, Answer& answer, Loading& loading) {
  if (const std::optional<Choice> choice = yaml::read_choice(found.text)) {
    answer.met = *choice;
  } else if (!take_date(found, target.asked, answer) && !take_share(found, target.asked, answer) &&
             !take_option(found, target.asked, answer)) {
    report_wrong_value(found, target, loading.context);
  }
}

}  // namespace

void read_value(const yaml::Node& node, const AnswerTarget& target, Answer& answer,
                Loading& loading) {
  answer.span = node.span;
  if (const yaml::Scalar* scalar = node.scalar()) {
    read_scalar({support::trim(scalar->text), node.span}, target, answer, loading);
  } else if (const yaml::Sequence* list = node.sequence()) {
    if (list->items.empty()) {
      answer.met = EmptyList{};
    } else {
      read_list(node, target, answer, loading);
    }
  } else if (node.map() != nullptr && target.asked.examples) {
    std::optional<Record> record = read_record(node, *target.asked.examples, target.what, loading);
    if (record) {
      answer.met = std::vector<Record>{std::move(*record)};
    }
  } else if (node.map() != nullptr) {
    report_wrong_kind(node, target, loading.context);
  }
}

}  // namespace wwc::answers
