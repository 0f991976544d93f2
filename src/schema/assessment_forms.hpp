// SPDX-License-Identifier: MIT
#pragma once

#include "schema/json_tree.hpp"

/// The forms that the result of an assessment is made of, for all schemas that show parts of it.
namespace wwc::schema {

[[nodiscard]] Json generator_form();
[[nodiscard]] Json catalog_form();
[[nodiscard]] Json city_form();
[[nodiscard]] Json score_form();
[[nodiscard]] Json level_form();
[[nodiscard]] Json practice_form();
[[nodiscard]] Json resource_form();
[[nodiscard]] Json next_steps_form();
[[nodiscard]] Json gate_form();

/// What stands under `$defs`: the parts that occur more than once, by name.
[[nodiscard]] Json assessment_definitions();

}  // namespace wwc::schema
