// SPDX-License-Identifier: MIT
#pragma once

#include "answers/read_value.hpp"

namespace wwc::answers {

/// Reads a list with at least one value as an answer: dates, records or options, never a mixture.
void read_list(const yaml::Node& node, const AnswerTarget& target, Answer& answer,
               Loading& loading);

}  // namespace wwc::answers
