// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wwc::schema {

struct JsonMember;

/// A JSON value that keeps its members in the order in which they were set. Texts must be valid
/// UTF-8.
class Json {
public:
  Json(std::nullptr_t) {}
  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(std::same_as<bool> auto value) : value_(value) {}
  template <std::integral Integer>
  requires(!std::same_as<Integer, bool>) Json(Integer value)
      : value_(static_cast<std::int64_t>(value)) {}

  /// A list of the given values.
  [[nodiscard]] static Json list(std::initializer_list<Json> values = {});
  /// A map of the given members, which must have different names.
  [[nodiscard]] static Json map(std::initializer_list<JsonMember> members = {});

  /// Adds a value to a list.
  Json& add(Json value);
  /// Adds a member to a map, or replaces the one of that name.
  Json& set(std::string_view name, Json value);
  /// True for a list or map without anything in it.
  [[nodiscard]] bool is_empty() const;
  /// Indented text with a line feed at the end.
  [[nodiscard]] std::string to_text() const;

private:
  using List = std::vector<Json>;
  /// Names and values in parallel.
  struct Map {
    std::vector<std::string> names;
    std::vector<Json> values;
  };

  void write(std::string& text, std::size_t depth) const;

  std::variant<std::nullptr_t, bool, std::int64_t, std::string, List, Map> value_ = nullptr;
};

struct JsonMember {
  std::string name;
  Json value;
};

}  // namespace wwc::schema
