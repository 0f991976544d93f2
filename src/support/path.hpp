// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wwc::support {

/// A relative path without `.`, `..` and doubled slashes, judged by its letters alone; nothing
/// when it is empty, absolute or leads out of the folder it starts in.
[[nodiscard]] std::optional<std::string> normalized_path(std::string_view path);

/// The two parts with one slash in between; the second alone when the first is empty.
[[nodiscard]] std::string join_path(std::string_view folder, std::string_view path);

/// The folder of a path: `.` when it has none.
[[nodiscard]] std::string folder_of(std::string_view path);

/// True when a part of the path is `.git`, in any case of letters: what Git keeps for itself.
[[nodiscard]] bool is_of_git(std::string_view path);

/// The extension in lower case without its dot, empty when there is none.
[[nodiscard]] std::string extension_of(std::string_view path);

/// True when a relative path matches a pattern of `*`, `?`, `[..]` (within one part) and `**`
/// (any number of parts); a leading dot must be matched by a dot.
[[nodiscard]] bool matches_glob(std::string_view pattern, std::string_view path);

/// True when a longer path, below this folder, may match the pattern.
[[nodiscard]] bool may_match_below(std::string_view pattern, std::string_view folder);

/// True when the text has a character that is special in a pattern.
[[nodiscard]] bool is_glob(std::string_view text);

}  // namespace wwc::support
