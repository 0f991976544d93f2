// SPDX-License-Identifier: MIT
#pragma once

#include "schema/json_tree.hpp"

/// The forms of a plan, for all schemas that show one. They refer to `resource` under `$defs`.
namespace wwc::schema {

/// One thing to do.
[[nodiscard]] Json step_form();
/// What to do so that a level is reached or a criterion passes; its steps are `step` under `$defs`.
[[nodiscard]] Json plan_form();

}  // namespace wwc::schema
