// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/diagnostic.hpp"
#include "yaml/node.hpp"
#include "yaml/parse.hpp"

namespace wwc::yaml {

/// How a list or map is written: by indentation or between brackets.
enum class CollectionStyle : std::uint8_t { block, flow };

/// What a parser says about a value besides its place: an anchor is refused wherever it is.
enum class Anchor : std::uint8_t { none, present };

/// Makes the tree from the events of a parser and reports what is well-formed YAML but refused
/// here. Positions are offsets into the text. Each event returns false when reading must stop.
class TreeBuilder {
public:
  TreeBuilder(SourceId source, std::string_view text, const Limits& limits,
              Diagnostics& diagnostics);

  [[nodiscard]] bool add_null(std::size_t position, Anchor anchor);
  [[nodiscard]] bool add_alias(std::size_t position);
  [[nodiscard]] bool add_scalar(std::size_t position, std::string value);
  [[nodiscard]] bool begin_sequence(std::size_t position, CollectionStyle style);
  [[nodiscard]] bool begin_map(std::size_t position, CollectionStyle style);
  [[nodiscard]] bool end_collection();

  /// The finished tree; nothing when no value was read.
  [[nodiscard]] std::optional<Node> take_root() { return std::move(root_); }

  /// Where the last scalar began, and the offset behind it: what a syntax error follows.
  [[nodiscard]] Span last_scalar() const { return last_scalar_; }
  /// The bracket of the innermost list or map that is still open between brackets.
  [[nodiscard]] std::optional<std::size_t> open_bracket() const;
  /// The end of a value that was meant to be one text: at its comment or the line's end, or between
  /// brackets at the next comma or bracket.
  [[nodiscard]] std::size_t meant_end(std::size_t begin) const;

private:
  /// A field that is being read or was read, and whether it is a name alone, without a colon.
  struct PendingField {
    Field field;
    bool is_bare = false;
  };
  struct Frame {
    Node node;
    CollectionStyle style = CollectionStyle::block;
    std::vector<PendingField> fields;
    bool has_open_key = false;
    bool is_key = false;
    std::size_t begin = 0;
  };

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool expects_key() const;
  [[nodiscard]] bool has_key_without_colon() const;
  [[nodiscard]] bool count_node(std::size_t position);
  [[nodiscard]] bool begin_collection(std::size_t position, CollectionStyle style, Node node);
  void refuse_properties(std::size_t position);
  void warn_of_cut_nothing();
  void add_key(std::string key, Span key_span);
  void refuse_key(Span key_span, std::string message);
  void add_value(Node node);
  [[nodiscard]] Span span_of_nothing(std::size_t position) const;
  [[nodiscard]] Node finish(Frame frame);

  SourceId source_;
  std::string_view text_;
  Limits limits_;
  Diagnostics& diagnostics_;
  std::vector<Frame> frames_;
  std::optional<Node> root_;
  std::size_t node_count_ = 0;
  std::size_t last_end_ = 0;
  Span last_scalar_;
};

}  // namespace wwc::yaml
