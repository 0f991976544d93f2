// SPDX-License-Identifier: MIT
#include "property/naive_rules.hpp"

namespace wwc::property {
namespace {

bool is_white(char character) {
  return std::string_view(" \t\r\n\v\f").find(character) != std::string_view::npos;
}

char lower(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

std::string plain_text(std::string_view text) {
  std::string plain;
  bool gap = false;
  for (const char character : text) {
    if (is_white(character)) {
      gap = true;
      continue;
    }
    if (gap && !plain.empty()) plain += ' ';
    gap = false;
    plain += lower(character);
  }
  return plain;
}

std::string plain_url(std::string_view url) {
  std::string rest(url);
  while (!rest.empty() && is_white(rest.front()))
    rest.erase(0, 1);
  while (!rest.empty() && is_white(rest.back()))
    rest.pop_back();
  rest = rest.substr(0, rest.find('#'));
  if (ends_with(rest, "/")) rest.pop_back();
  const std::size_t scheme_end = rest.find("://");
  if (scheme_end == std::string::npos) return rest;
  std::size_t host_end = rest.find_first_of("/?", scheme_end + 3);
  if (host_end == std::string::npos) host_end = rest.size();
  std::string origin = rest.substr(0, host_end);
  for (char& character : origin)
    character = lower(character);
  const bool is_default = (origin.starts_with("http://") && ends_with(origin, ":80")) ||
                          (origin.starts_with("https://") && ends_with(origin, ":443"));
  if (is_default) origin = origin.substr(0, origin.rfind(':'));
  return origin + rest.substr(host_end);
}

std::string field_value(const Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields) {
    if (key == name && !plain_text(value).empty()) return value;
  }
  return {};
}

std::size_t count_different(const std::vector<std::string>& texts) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    bool is_new = true;
    for (std::size_t j = 0; j < i; ++j) {
      if (texts[i] == texts[j]) is_new = false;
    }
    if (is_new) ++count;
  }
  return count;
}

}  // namespace wwc::property
