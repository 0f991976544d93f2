// SPDX-License-Identifier: MIT
#include "compare/json_fields.hpp"

#include <limits>

#include "compare/check_result.hpp"

namespace wwc::compare {

bool has_value(const Json& object, const char* name, const Json& value) {
  return object.is_object() && object.contains(name) && object[name] == value;
}

const Json& JsonFields::member(const Json& object, const char* name) {
  if (object.is_object()) {
    const auto found = object.find(name);
    if (found != object.end()) return *found;
  }
  fail("it has no " + support::quoted(name) + " where one must be");
  return nothing_;
}

const Json& JsonFields::list(const Json& object, const char* name) {
  const Json& found = member(object, name);
  if (!found.is_array()) fail(support::quoted(name) + " is not a list");
  return found.is_array() ? found : nothing_;
}

std::string JsonFields::text(const Json& object, const char* name) {
  const Json& found = member(object, name);
  if (!found.is_string()) fail(support::quoted(name) + " is not a text");
  return found.is_string() ? found.get<std::string>() : std::string{};
}

std::string JsonFields::text_or_empty(const Json& object, const char* name) {
  return member(object, name).is_null() ? std::string{} : text(object, name);
}

std::string JsonFields::id(const Json& object, const char* name) {
  const std::string written = text_or_empty(object, name);
  if (!written.empty() && !is_id(written)) {
    fail(support::quoted(written) + " is no id, and stands as " + support::quoted(name));
  }
  return written;
}

std::uint32_t JsonFields::count(const Json& object, const char* name) {
  const Json& found = member(object, name);
  const bool is_count = found.is_number_unsigned() &&
                        found.get<std::uint64_t>() <= std::numeric_limits<std::uint32_t>::max();
  if (!is_count) fail(support::quoted(name) + " is not a count");
  return is_count ? found.get<std::uint32_t>() : 0;
}

std::optional<Date> JsonFields::date(const Json& object, const char* name) {
  const std::string written = text_or_empty(object, name);
  const std::optional<Date> read = parse_date(written);
  if (!read && !written.empty()) fail(support::quoted(name) + " is not a date");
  return read;
}

std::string JsonFields::text_if_there(const Json& object, const char* name) {
  return object.contains(name) ? text_or_empty(object, name) : std::string{};
}

std::optional<Date> JsonFields::date_if_there(const Json& object, const char* name) {
  return object.contains(name) ? date(object, name) : std::nullopt;
}

std::vector<std::string> JsonFields::texts_if_there(const Json& object, const char* name) {
  std::vector<std::string> texts;
  if (!object.contains(name)) return texts;
  for (const Json& each : list(object, name)) {
    if (!each.is_string()) fail(support::quoted(name) + " holds what is not a text");
    texts.push_back(each.is_string() ? each.get<std::string>() : std::string{});
  }
  return texts;
}

}  // namespace wwc::compare
