// SPDX-License-Identifier: MIT
#include "support/content_check.hpp"

#include <algorithm>
#include <string>

#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::support {
namespace {

constexpr std::string_view k_document_extensions[] = {
    "csv",  "doc", "docx", "gif", "jpeg", "jpg",  "json", "md",  "odp",
    "ods",  "odt", "pdf",  "png", "ppt",  "pptx", "rtf",  "tsv", "txt",
    "webp", "xls", "xlsx", "xml", "yaml", "yml",  "zip",
};

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

}  // namespace

bool is_lfs_pointer(std::string_view beginning) {
  return beginning.starts_with("version https://git-lfs.github.com/spec/");
}

bool is_html_in_disguise(std::string_view path, std::string_view beginning) {
  constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
  if (std::ranges::find(k_document_extensions, extension_of(path)) ==
      std::end(k_document_extensions)) {
    return false;
  }
  if (beginning.starts_with(k_byte_order_mark)) {
    beginning.remove_prefix(k_byte_order_mark.size());
  }
  beginning = trim(beginning);
  return starts_with_ignoring_case(beginning, "<!doctype html") ||
         starts_with_ignoring_case(beginning, "<html");
}

}  // namespace wwc::support
