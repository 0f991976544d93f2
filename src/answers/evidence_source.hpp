// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "answers/loading.hpp"
#include "wwc/answers.hpp"

namespace wwc::answers {

/// What a URL or path written as one text stands for; nothing after an error.
[[nodiscard]] std::optional<Evidence> read_place(Name found, std::string_view what,
                                                 yaml::Context context);

/// True, and reported, when a map gives the parts of a contact without `contact` above them; a part
/// among the `known` fields of the map may stand there.
[[nodiscard]] bool report_bare_contact(const yaml::Node& node, std::string_view what,
                                       std::span<const yaml::FieldSpec> known,
                                       yaml::Context context);

/// The one of `file`, `url`, `text` and `contact` that a map gives; nothing after an error. `names`
/// lists what the map may give, for messages.
[[nodiscard]] std::optional<Evidence> read_source(const yaml::MapReader& reader,
                                                  std::string_view names);

}  // namespace wwc::answers
