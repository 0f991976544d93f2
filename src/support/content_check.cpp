// SPDX-License-Identifier: MIT
#include "support/content_check.hpp"

#include <algorithm>
#include <utility>

#include "support/path.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::support {
namespace {

constexpr std::string_view k_document_extensions[] = {
    "csv",  "doc", "docx", "gif", "jpeg", "jpg",  "json", "md",  "odp",
    "ods",  "odt", "pdf",  "png", "ppt",  "pptx", "rtf",  "tsv", "txt",
    "webp", "xls", "xlsx", "xml", "yaml", "yml",  "zip",
};

constexpr std::string_view k_html_beginnings[] = {"<!doctype html", "<html", "<head", "<body"};

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// What follows an XML declaration and comments in front of a page.
std::string_view without_preamble(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> k_preambles[] = {{"<?xml", "?>"},
                                                                           {"<!--", "-->"}};
  for (bool is_skipping = true; is_skipping;) {
    is_skipping = false;
    for (const auto& [begin, end] : k_preambles) {
      if (!text.starts_with(begin)) continue;
      const auto close = text.find(end);
      if (close == std::string_view::npos) return text;
      text = trim(text.substr(close + end.size()));
      is_skipping = true;
    }
  }
  return text;
}

/// Spaces beyond ASCII, and letters that fonts leave blank.
bool is_wide_space(char32_t code_point) {
  constexpr std::u32string_view k_spaces =
      U"\u00A0\u115F\u1160\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
      U"\u202F\u205F\u2800\u3000\u3164\uFFA0";
  return k_spaces.find(code_point) != std::u32string_view::npos;
}

}  // namespace

bool is_blank_content(std::string_view bytes) {
  static constexpr std::string_view k_marks("\0\xEF\xBB\xBF\xFE\xFF", 6);
  return std::ranges::all_of(bytes, [](char byte) {
    return is_space(byte) || k_marks.find(byte) != std::string_view::npos;
  });
}

bool is_blank_text(std::string_view text) {
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    const bool is_blank =
        next.valid && (next.code_point == U' ' || is_wide_space(next.code_point) ||
                       is_unsafe_code_point(next.code_point));
    if (!is_blank) return false;
    text.remove_prefix(next.size);
  }
  return true;
}

bool is_lfs_pointer(std::string_view beginning) {
  return beginning.starts_with("version https://git-lfs.github.com/spec/") ||
         beginning.starts_with("version https://hawser.github.com/spec/");
}

bool is_html_in_disguise(std::string_view path, std::string_view beginning) {
  if (std::ranges::find(k_document_extensions, extension_of(path)) ==
      std::end(k_document_extensions)) {
    return false;
  }
  if (beginning.starts_with(k_byte_order_mark)) {
    beginning.remove_prefix(k_byte_order_mark.size());
  }
  beginning = without_preamble(trim(beginning));
  return std::ranges::any_of(k_html_beginnings, [&](std::string_view mark) {
    return starts_with_ignoring_case(beginning, mark);
  });
}

}  // namespace wwc::support
