// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wwc::ledger {

/// A value as it stands in the lock: every byte but ASCII letters, digits, `-`, `.`, `_`, `~` and
/// `/` is `%` with two upper case hex digits. So a line is ASCII without spaces, and each value has
/// one form only.
[[nodiscard]] std::string encode_field(std::string_view value);

/// The value that `encode_field` turns into this text; nothing when there is none.
[[nodiscard]] std::optional<std::string> decode_field(std::string_view field);

}  // namespace wwc::ledger
