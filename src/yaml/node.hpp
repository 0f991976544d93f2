// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wwc/source.hpp"

namespace wwc::yaml {

struct Node;
struct Field;

/// Nothing after the colon, `null` or `~`; quoted or not, since quoting never changes a meaning.
struct Null {};

/// A text; never empty.
struct Scalar {
  std::string text;
  bool quoted = false;
};

/// A list in file order.
struct Sequence {
  std::vector<Node> items;
};

/// Fields in file order; no two have the same key.
struct Map {
  std::vector<Field> fields;
};

/// A value and where it stands. A value of nothing at all has the span of its key, or of its dash
/// or comma in a list.
struct Node {
  std::variant<Null, Scalar, Sequence, Map> value;
  Span span;

  [[nodiscard]] bool is_null() const { return std::holds_alternative<Null>(value); }
  [[nodiscard]] const Scalar* scalar() const { return std::get_if<Scalar>(&value); }
  [[nodiscard]] const Sequence* sequence() const { return std::get_if<Sequence>(&value); }
  [[nodiscard]] const Map* map() const { return std::get_if<Map>(&value); }
};

/// A key and its value.
struct Field {
  std::string key;
  Span key_span;
  Node value;
};

/// The field with this key, or nullptr; also for a node that is not a map.
[[nodiscard]] inline const Field* find_field(const Node& node, std::string_view key) {
  if (const Map* map = node.map()) {
    for (const Field& field : map->fields) {
      if (field.key == key) {
        return &field;
      }
    }
  }
  return nullptr;
}

/// What a node is, for messages: `nothing`, `a text`, `a list`, `a map`.
[[nodiscard]] inline std::string_view kind_of(const Node& node) {
  constexpr std::string_view k_kinds[] = {"nothing", "a text", "a list", "a map"};
  return k_kinds[node.value.index()];
}

}  // namespace wwc::yaml
