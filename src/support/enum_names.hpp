// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>

namespace wwc::support {

/// The text of one enumerator.
template <typename Enum>
struct EnumName {
  Enum value;
  std::string_view name;
};

/// The one list of an enumeration's texts; made with `enum_names`.
template <typename Enum, std::size_t Count>
struct EnumNames {
  std::array<EnumName<Enum>, Count> rows;

  /// The text of an enumerator; every enumerator must have a row.
  [[nodiscard]] constexpr std::string_view name(Enum value) const {
    for (const auto& row : rows) {
      if (row.value == value) {
        return row.name;
      }
    }
    assert(false && "an enumerator without a name");
    return {};
  }

  /// The enumerator with exactly this text, or nothing.
  [[nodiscard]] constexpr std::optional<Enum> value(std::string_view name) const {
    for (const auto& row : rows) {
      if (row.name == name) {
        return row.value;
      }
    }
    return std::nullopt;
  }

  /// All texts in the order of the table.
  [[nodiscard]] constexpr std::array<std::string_view, Count> names() const {
    std::array<std::string_view, Count> result{};
    for (std::size_t index = 0; index < Count; ++index) {
      result[index] = rows[index].name;
    }
    return result;
  }
};

/// Makes the table; values and names must each be distinct (checked where it is constexpr).
template <typename Enum, std::size_t Count>
[[nodiscard]] constexpr EnumNames<Enum, Count> enum_names(const EnumName<Enum> (&rows)[Count]) {
  EnumNames<Enum, Count> table{};
  for (std::size_t index = 0; index < Count; ++index) {
    for (std::size_t earlier = 0; earlier < index; ++earlier) {
      assert(rows[index].value != rows[earlier].value);
      assert(rows[index].name != rows[earlier].name);
    }
    table.rows[index] = rows[index];
  }
  return table;
}

}  // namespace wwc::support
