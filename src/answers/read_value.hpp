// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "answers/expected_answer.hpp"
#include "answers/loading.hpp"
#include "wwc/answers.hpp"

namespace wwc::answers {

/// What is answered, for messages, and the values that it takes.
struct AnswerTarget {
  std::string what;
  Alternatives asked;
};

/// Reads what stands under `met` into `answer`; an error when it is not what is asked.
void read_value(const yaml::Node& node, const AnswerTarget& target, Answer& answer,
                Loading& loading);

}  // namespace wwc::answers
