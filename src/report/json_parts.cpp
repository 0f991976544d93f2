// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"

#include <string_view>

#include <fmt/format.h>

#include "support/utf8.hpp"

namespace wwc::report {

void add_text(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json resources_json(const std::vector<Resource>& resources) {
  Json list = Json::array();
  for (const Resource& resource : resources) {
    list.push_back(Json{{"title", resource.title}, {"url", resource.url}});
  }
  return list;
}

std::string json_text(const Json& value) {
  const std::string plain = value.dump(2, ' ', false, Json::error_handler_t::replace);
  const std::string_view json = plain;
  std::string text;
  for (std::size_t at = 0; at < json.size();) {
    const auto decoded = support::decode_code_point(json.substr(at));
    const bool is_unsafe =
        decoded.code_point >= 0x80 && support::is_unsafe_code_point(decoded.code_point);
    if (is_unsafe && decoded.code_point <= 0xFFFF) {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(decoded.code_point));
    } else {
      text += json.substr(at, decoded.size);
    }
    at += decoded.size;
  }
  return text + '\n';
}

}  // namespace wwc::report
