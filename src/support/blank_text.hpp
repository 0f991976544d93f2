// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// The one rule for what shows nothing, in answers and in documents alike.
namespace wwc::support {

/// True for white space of any kind, line ends and controls, characters that are invisible (the
/// default ignorable ones of Unicode), and signs that fonts leave blank.
[[nodiscard]] bool is_blank_code_point(char32_t code_point);

/// True when a text in UTF-8 shows nothing: it is empty, or each of its characters is blank.
[[nodiscard]] bool is_blank_text(std::string_view text);

/// True when a character of the text is blank, such as a space.
[[nodiscard]] bool has_blank(std::string_view text);

/// The text as it is seen: spaces of any kind as plain ones, and without what is invisible.
[[nodiscard]] std::string visible_text(std::string_view text);

/// True for what people write where something is still to come: `TBD`, `n/a`, `(none)`,
/// `TBD - ask Joe`, `[department]`.
[[nodiscard]] bool is_placeholder(std::string_view text);

/// True when a text gives no reason and no evidence: it has no letter or digit of any script, or
/// is a placeholder.
[[nodiscard]] bool says_nothing(std::string_view text);

/// True when a text where a name is asked gives none: it says nothing, says that there is nobody
/// (`vacant`), or is nothing but zeros.
[[nodiscard]] bool names_nothing(std::string_view text);

}  // namespace wwc::support
