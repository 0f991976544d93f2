// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/diagnostic.hpp"
#include "wwc/effort.hpp"
#include "yaml/node.hpp"

namespace wwc::yaml {

/// What a field holds; the reader's callers, the schemas and the docs go by it.
enum class FieldType : std::uint8_t {
  text,
  identifier,
  integer,
  effort,
  boolean,
  date,
  share,
  url,
  path,
  choice,
  text_list,
  list,
  map,
  any,
};

enum class Presence : std::uint8_t { optional, required };

/// One field of a kind of map; tables of these are constexpr.
struct FieldSpec {
  std::string_view name;
  FieldType type = FieldType::text;
  Presence presence = Presence::optional;
  std::string_view doc;
};

/// Where readers look up positions and leave what they find.
struct Context {
  const SourceMap& sources;
  Diagnostics& diagnostics;
};

/// A text and its place.
struct Text {
  std::string text;
  Span span;
};

/// Typed access to the fields of a map. On construction it reports a value that is not a map,
/// unknown fields (with the one that was meant), and required fields that are absent or empty; each
/// accessor reports a wrong kind of value once. All names asked for must be in the table. The node
/// must outlive the reader.
class MapReader {
public:
  /// `what` names the map in messages: "criterion `DG2`". `owner` is pointed at when a field is
  /// missing; usually the key that holds the map.
  MapReader(const Node& node, std::span<const FieldSpec> fields, std::string what, Context context,
            std::optional<Span> owner = std::nullopt);

  /// True when the node is a map with all required fields and no unknown ones.
  [[nodiscard]] bool is_valid() const { return valid_; }
  /// True when the node is a map.
  [[nodiscard]] bool is_map() const { return map_ != nullptr; }
  /// True when the key is there, even with nothing after it.
  [[nodiscard]] bool has(std::string_view name) const;
  /// The value; nullptr when the key is absent or has nothing after it.
  [[nodiscard]] const Node* node(std::string_view name) const;
  /// The key and its value; nullptr when the key is absent.
  [[nodiscard]] const Field* field(std::string_view name) const;
  /// The place of the value; of the owner when the key is absent.
  [[nodiscard]] Span span(std::string_view name) const;
  /// The place of the key; of the owner when it is absent.
  [[nodiscard]] Span key_span(std::string_view name) const;

  /// The text; nothing when absent or empty, or after an error.
  [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
  /// A whole number in a closed range, written in digits only.
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name, std::int64_t min,
                                                    std::int64_t max) const;
  /// A number of working days with at most one decimal.
  [[nodiscard]] std::optional<Effort> effort(std::string_view name) const;
  /// `yes`, `no`, `true` or `false`, in any case.
  [[nodiscard]] std::optional<bool> boolean(std::string_view name) const;
  /// The items, with one value as a list of one; empty when absent or empty. `has` tells these
  /// apart from `[]`.
  [[nodiscard]] std::vector<const Node*> list(std::string_view name) const;
  /// The texts of a list; items of another kind are reported and left out.
  [[nodiscard]] std::vector<Text> text_list(std::string_view name) const;
  /// A map; nullptr when absent or empty, or after an error.
  [[nodiscard]] const Node* map(std::string_view name) const;

  /// Adds the error that a value is not what is wanted here: "wanted" reads like "a date".
  void report_wrong_kind(std::string_view name, const Node& node, std::string_view wanted,
                         std::string_view help = {}) const;

  [[nodiscard]] const std::string& what() const { return what_; }
  [[nodiscard]] Context context() const { return context_; }

private:
  void report_unknown(const Field& field);
  void report_missing(const FieldSpec& spec);

  const Map* map_ = nullptr;
  std::span<const FieldSpec> fields_;
  std::string what_;
  Context context_;
  Span owner_;
  bool valid_ = true;
};

}  // namespace wwc::yaml
