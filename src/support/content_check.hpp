// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wwc::support {

/// True when the bytes show nothing: white space, NUL, and the marks with which a text file may
/// begin (of UTF-8 and UTF-16), and no more. Holds for a whole when it holds for each part of it.
[[nodiscard]] bool is_blank_content(std::string_view bytes);

/// True when a text in UTF-8 shows nothing: spaces of any kind, and characters that are invisible.
[[nodiscard]] bool is_blank_text(std::string_view text);

/// True when a file begins like what Git LFS leaves in place of a document.
[[nodiscard]] bool is_lfs_pointer(std::string_view beginning);

/// True when a file begins like a web page although its name promises another kind of document: a
/// login or error page that was saved by mistake.
[[nodiscard]] bool is_html_in_disguise(std::string_view path, std::string_view beginning);

}  // namespace wwc::support
