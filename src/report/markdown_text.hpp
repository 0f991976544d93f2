// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wwc/catalog.hpp"

/// Text on its way into Markdown (CommonMark and GitHub's extensions).
namespace wwc::report {

/// Text from anywhere as one line that shows exactly its characters: no markup, HTML, link,
/// mention, issue number or table cell comes out of it.
[[nodiscard]] std::string markdown_text(std::string_view text);

/// The text as code where that is safe, else as `markdown_text`; for paths and ids.
[[nodiscard]] std::string markdown_code(std::string_view text);

/// A sentence of the program: what stands between backticks, such as an id, becomes code.
[[nodiscard]] std::string markdown_sentence(std::string_view text);

/// A link that shows `text`; only the text where the URL is not http or https.
[[nodiscard]] std::string markdown_link(std::string_view text, std::string_view url);

/// The text with an upper case first letter (ASCII).
[[nodiscard]] std::string capitalized(std::string_view text);

}  // namespace wwc::report
