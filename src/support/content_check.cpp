// SPDX-License-Identifier: MIT
#include "support/content_check.hpp"

#include <algorithm>
#include <utility>

#include "support/blank_text.hpp"
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

/// A blank character of ASCII.
bool is_blank_byte(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code <= 0x20 || code == 0x7F;
}

/// The longest character in any encoding, in bytes.
constexpr std::size_t k_longest_character = 4;

char32_t unit_at(std::string_view bytes, std::size_t width, bool is_big_endian) {
  char32_t unit = 0;
  for (std::size_t index = 0; index < width; ++index) {
    const std::size_t place = is_big_endian ? index : width - 1 - index;
    unit = (unit << 8) | static_cast<unsigned char>(bytes[place]);
  }
  return unit;
}

/// The first character in UTF-16 or UTF-32; not valid where it is none, or not all there.
DecodedCodePoint decode_units(std::string_view bytes, std::size_t width, bool is_big_endian) {
  if (bytes.size() < width) return {};
  const char32_t first = unit_at(bytes, width, is_big_endian);
  const bool is_half = width == 2 && first >= 0xD800 && first <= 0xDFFF;
  if (!is_half) return {.code_point = first, .size = width, .valid = true};
  if (first > 0xDBFF || bytes.size() < 2 * width) return {};
  const char32_t second = unit_at(bytes.substr(width), width, is_big_endian);
  if (second < 0xDC00 || second > 0xDFFF) return {};
  return {.code_point = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00),
          .size = 2 * width,
          .valid = true};
}

}  // namespace

BlankCheck::Encoding BlankCheck::encoding_of(std::string_view beginning) {
  using namespace std::string_view_literals;
  if (beginning.starts_with("\xFF\xFE\0\0"sv)) return {4, false};
  if (beginning.starts_with("\0\0\xFE\xFF"sv)) return {4, true};
  if (beginning.starts_with("\xFF\xFE"sv)) return {2, false};
  if (beginning.starts_with("\xFE\xFF"sv)) return {2, true};
  return {1, false};
}

void BlankCheck::take_characters() {
  std::string_view left = rest_;
  while (is_blank_ && !left.empty()) {
    const DecodedCodePoint next =
        encoding_.width == 1 ? decode_code_point(left)
                             : decode_units(left, encoding_.width, encoding_.is_big_endian);
    if (!next.valid && left.size() < k_longest_character) break;
    is_blank_ = next.valid && is_blank_code_point(next.code_point);
    left.remove_prefix(next.size);
  }
  rest_.erase(0, rest_.size() - left.size());
}

void BlankCheck::add(std::string_view bytes) {
  if (!is_blank_) return;
  // What a sparse file is made of goes by without being decoded.
  if (encoding_.width == 1 && rest_.empty()) {
    bytes.remove_prefix(static_cast<std::size_t>(
        std::find_if_not(bytes.begin(), bytes.end(), is_blank_byte) - bytes.begin()));
  }
  rest_ += bytes;
  if (encoding_.width == 0 && rest_.size() < k_longest_character) return;
  if (encoding_.width == 0) encoding_ = encoding_of(rest_);
  take_characters();
}

bool BlankCheck::finish() {
  if (encoding_.width == 0) encoding_ = encoding_of(rest_);
  take_characters();
  // Half a character at the end is seen, but not a line end of one byte after a text in UTF-16.
  return is_blank_ &&
         std::ranges::all_of(rest_, [](char byte) { return is_space(byte) || byte == '\0'; });
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
