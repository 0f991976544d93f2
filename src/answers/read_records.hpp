// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "answers/loading.hpp"
#include "wwc/answers.hpp"
#include "wwc/measure.hpp"

namespace wwc::answers {

/// Reads one record of an `examples` measure from a map, or from a bare date where the measure has
/// no fields; nothing after an error. `what` names the answer it belongs to.
[[nodiscard]] std::optional<Record> read_record(const yaml::Node& node, const Examples& examples,
                                                const std::string& what, Loading& loading);

/// True when the map, given as the answer to an item, is one record and not the long form.
[[nodiscard]] bool is_record(const yaml::Map& map, const Examples& examples);

}  // namespace wwc::answers
