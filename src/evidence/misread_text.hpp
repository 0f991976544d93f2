// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wwc/catalog.hpp"

namespace wwc::evidence {

/// What was probably meant by a text that was read as a path and names no file: a link, an
/// explanation or a contact, as far as the entry accepts it (`nullptr`: everything is accepted).
/// Empty where the text is a path as likely as not.
[[nodiscard]] std::string help_for_misread_text(std::string_view text, const Documentation* entry);

}  // namespace wwc::evidence
