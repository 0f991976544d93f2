// SPDX-License-Identifier: MIT
#pragma once

#include "answers/read_value.hpp"

namespace wwc::answers {

/// The error for a text that does not answer what is asked: what is wrong with it, and what is
/// right.
void report_wrong_value(Name found, const AnswerTarget& target, yaml::Context context);

/// The error for a list or a map where something else is asked.
void report_wrong_kind(const yaml::Node& node, const AnswerTarget& target, yaml::Context context);

/// The error for an id that is not among the options.
void report_unknown_option(Name found, const AnswerTarget& target, yaml::Context context);

}  // namespace wwc::answers
