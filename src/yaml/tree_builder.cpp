// SPDX-License-Identifier: MIT
#include "yaml/tree_builder.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/traps.hpp"

namespace wwc::yaml {
namespace {

constexpr std::string_view k_null_words[] = {"~", "null", "Null", "NULL"};

bool is_null_text(std::string_view text) {
  return text.empty() || std::ranges::find(k_null_words, text) != std::end(k_null_words);
}

/// The length of a null word that stands at the offset as a value of its own, else 0.
std::size_t null_word_at(std::string_view text, std::size_t offset) {
  const std::string_view rest = text.substr(std::min(offset, text.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(" \t\r\n,]}:"));
  return word.empty() || !is_null_text(word) ? 0 : word.size();
}

}  // namespace

TreeBuilder::TreeBuilder(SourceId source, std::string_view text, const Limits& limits,
                         Diagnostics& diagnostics)
    : source_(source), text_(text), limits_(limits), diagnostics_(diagnostics) {}

Span TreeBuilder::span(std::size_t begin, std::size_t end) const {
  return {.source = source_,
          .begin = static_cast<std::uint32_t>(std::min(begin, text_.size())),
          .end = static_cast<std::uint32_t>(std::min(std::max(begin, end), text_.size()))};
}

bool TreeBuilder::expects_key() const {
  return !frames_.empty() && frames_.back().node.map() != nullptr && !frames_.back().has_open_key;
}

bool TreeBuilder::count_node(std::size_t position) {
  if (++node_count_ <= limits_.max_nodes) {
    return diagnostics_.size() < k_max_problems || !diagnostics_.has_errors();
  }
  diagnostics_.error(DiagnosticCode::too_many_nodes, span(position, position),
                     fmt::format("more than {} keys and values", limits_.max_nodes),
                     "check that this is the right file");
  return false;
}

void TreeBuilder::refuse_properties(std::size_t position) {
  const char first = position < text_.size() ? text_[position] : '\0';
  if (first != '&' && first != '!') {
    return;
  }
  const std::size_t end = find_scalar_end(text_, position, {}).value_or(text_.size());
  const std::string_view word = text_.substr(position, end - position);
  const std::string whole =
      quote_for_yaml(text_.substr(position, std::max(meant_end(position), end) - position));
  const std::string mended = mended_line(text_, position, whole);
  const bool is_anchor = first == '&';
  diagnostics_.error(
      is_anchor ? DiagnosticCode::yaml_anchor : DiagnosticCode::yaml_tag, span(position, end),
      fmt::format("the {} `{}`", is_anchor ? "anchor" : "tag", word),
      is_anchor ? fmt::format("if this is text, write `{}`; anchors are not used here, so repeat "
                              "the value instead",
                              mended)
                : fmt::format("if this is text, write `{}`; tags are not used here", mended));
}

bool TreeBuilder::add_null(std::size_t position, Anchor anchor) {
  if (anchor == Anchor::present) {
    refuse_properties(position);
  }
  const std::size_t word = null_word_at(text_, position);
  if (expects_key()) {
    refuse_key(span(position, position + std::max<std::size_t>(word, 1)),
               "no name in front of the colon");
    return count_node(position);
  }
  if (has_key_without_colon()) {
    const Span key = frames_.back().fields.back().field.key_span;
    report_missing_colon({source_, text_, diagnostics_}, key.begin, key.end);
  }
  const bool is_written = word > 0 && position >= last_end_;
  const Span place = is_written ? span(position, position + word) : span_of_nothing(position);
  if (is_written) {
    last_end_ = position + word;
  } else if (!frames_.empty() && frames_.back().has_open_key) {
    warn_of_cut_nothing();
  } else if (!frames_.empty() && frames_.back().node.sequence() != nullptr) {
    last_end_ = place.end;
  }
  add_value({.value = Null{}, .span = place});
  return count_node(position);
}

bool TreeBuilder::has_key_without_colon() const {
  if (frames_.empty() || !frames_.back().has_open_key ||
      frames_.back().style == CollectionStyle::flow) {
    return false;
  }
  const Field& field = frames_.back().fields.back().field;
  const std::size_t colon = skip_blanks(text_, field.key_span.end);
  return !field.key.empty() && (colon == text_.size() || text_[colon] != ':');
}

void TreeBuilder::warn_of_cut_nothing() {
  const Span key = frames_.back().fields.back().field.key_span;
  const std::size_t colon = skip_blanks(text_, key.end);
  if (colon < text_.size() && text_[colon] == ':') {
    warn_of_cut_value({source_, text_, diagnostics_}, colon + 1, colon + 1);
  }
}

Span TreeBuilder::span_of_nothing(std::size_t position) const {
  if (frames_.empty()) {
    return span(position, position);
  }
  const Frame& frame = frames_.back();
  if (frame.has_open_key) {
    return frame.fields.back().field.key_span;
  }
  // In a list: the dash, or the comma that follows at once.
  const std::size_t at = skip_blanks(text_, std::max(last_end_, frame.begin));
  return span(at, at + 1);
}

bool TreeBuilder::add_alias(std::size_t position) {
  const std::size_t end = find_scalar_end(text_, position, {}).value_or(text_.size());
  const std::string_view word = text_.substr(position, end - position);
  diagnostics_.error(DiagnosticCode::yaml_alias, span(position, end),
                     fmt::format("the alias `{}`", word),
                     fmt::format("if this is text, write `{}`; aliases are not used here, so "
                                 "repeat the value instead",
                                 mended_line(text_, position, quote_for_yaml(word))));
  last_end_ = end;
  if (expects_key()) {
    add_key(std::string(word), span(position, end));
  } else {
    add_value(
        {.value = Scalar{.text = std::string(word), .quoted = false}, .span = span(position, end)});
  }
  return count_node(position);
}

bool TreeBuilder::add_scalar(std::size_t position, std::string value) {
  refuse_properties(position);
  const std::optional<std::size_t> found_end = find_scalar_end(text_, position, value);
  const std::size_t end = found_end.value_or(line_end(text_, position));
  if (!found_end) {
    diagnostics_
        .error(DiagnosticCode::unclosed_quote, span(position, end),
               "a quote is opened here and never closed",
               fmt::format("add a `{}` at the end of the value", text_[position]))
        .primary->text = "everything from here on became one value";
  }
  const char first = position < text_.size() ? text_[position] : '\0';
  const bool is_quoted = first == '"' || first == '\'' || first == '|' || first == '>';
  last_end_ = std::max(last_end_, end);
  last_scalar_ = span(position, end);
  if (expects_key()) {
    if (value == "<<" && !is_quoted) {
      diagnostics_.error(DiagnosticCode::merge_key, last_scalar_, "the merge key `<<`",
                         "write the fields out");
    }
    value.empty() ? refuse_key(last_scalar_, "no name in front of the colon")
                  : add_key(std::move(value), last_scalar_);
    return count_node(position);
  }
  if (!is_quoted) {
    warn_of_cut_value({source_, text_, diagnostics_}, position, end);
  }
  Node node{.value = Null{}, .span = last_scalar_};
  if (!is_null_text(value)) {
    node.value = Scalar{.text = std::move(value), .quoted = is_quoted};
  }
  add_value(std::move(node));
  return count_node(position);
}

bool TreeBuilder::begin_sequence(std::size_t position, CollectionStyle style) {
  return begin_collection(position, style, {.value = Sequence{}, .span = {}});
}

bool TreeBuilder::begin_map(std::size_t position, CollectionStyle style) {
  return begin_collection(position, style, {.value = Map{}, .span = {}});
}

bool TreeBuilder::begin_collection(std::size_t position, CollectionStyle style, Node node) {
  refuse_properties(position);
  if (frames_.size() >= limits_.max_depth) {
    diagnostics_.error(DiagnosticCode::nesting_too_deep, span(position, position + 1),
                       fmt::format("nested more than {} levels deep", limits_.max_depth),
                       "look for brackets or dashes that do not belong here");
    return false;
  }
  Frame frame;
  frame.is_key = expects_key();
  if (frame.is_key) {
    refuse_key(span(position, position + 1),
               fmt::format("{} in front of the colon", kind_of(node)));
  }
  frame.node = std::move(node);
  frame.style = style;
  frame.begin = position;
  last_end_ = std::max(last_end_, style == CollectionStyle::flow ? position + 1 : position);
  frames_.push_back(std::move(frame));
  return count_node(position);
}

bool TreeBuilder::end_collection() {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  const bool is_key = frame.is_key;
  Node node = finish(std::move(frame));
  if (!is_key) {
    add_value(std::move(node));
  }
  return true;
}

Node TreeBuilder::finish(Frame frame) {
  const TextContext context{source_, text_, diagnostics_};
  if (frame.style == CollectionStyle::flow) {
    std::size_t at = skip_blanks(text_, last_end_);
    while (at < text_.size() && (text_[at] == ',' || text_[at] == ':')) {
      at = skip_blanks(text_, at + 1);
    }
    // A single pair in a list, `[a: b]`, is a map without brackets of its own.
    const char opening = text_[std::min(frame.begin, text_.size() - 1)];
    if (opening == '[' || opening == '{') {
      last_end_ = at < text_.size() ? at + 1 : at;
    }
  }
  frame.node.span = span(frame.begin, last_end_);
  if (Map* map = std::get_if<Map>(&frame.node.value)) {
    for (std::size_t index = 0; index < frame.fields.size(); ++index) {
      std::size_t last = index;
      while (last + 1 < frame.fields.size() && frame.fields[last + 1].is_bare) {
        ++last;
      }
      const PendingField& owner = frame.fields[index];
      if (last > index && !owner.is_bare && owner.field.value.scalar() != nullptr) {
        report_split_value(context, owner.field, frame.fields[last].field.key_span);
      }
      index = last;
    }
    map->fields.reserve(frame.fields.size());
    for (PendingField& pending : frame.fields) {
      map->fields.push_back(std::move(pending.field));
    }
    report_duplicate_keys(context, *map);
  }
  return std::move(frame.node);
}

void TreeBuilder::add_key(std::string key, Span key_span) {
  Frame& frame = frames_.back();
  frame.fields.push_back(
      {.field = {.key = std::move(key), .key_span = key_span, .value = {}}, .is_bare = false});
  frame.has_open_key = true;
}

void TreeBuilder::refuse_key(Span key_span, std::string message) {
  diagnostics_.error(DiagnosticCode::key_not_text, key_span, std::move(message),
                     "write one name in front of the colon");
  add_key({}, key_span);
}

void TreeBuilder::add_value(Node node) {
  if (frames_.empty()) {
    root_ = std::move(node);
    return;
  }
  Frame& frame = frames_.back();
  if (Sequence* sequence = std::get_if<Sequence>(&frame.node.value)) {
    sequence->items.push_back(std::move(node));
    return;
  }
  PendingField& pending = frame.fields.back();
  if (frame.style == CollectionStyle::flow && node.is_null()) {
    const std::size_t after = skip_blanks(text_, pending.field.key_span.end);
    pending.is_bare = after < text_.size() && (text_[after] == ',' || text_[after] == '}');
  }
  pending.field.value = std::move(node);
  frame.has_open_key = false;
}

std::size_t TreeBuilder::meant_end(std::size_t begin) const {
  std::size_t end = line_end(text_, begin);
  if (open_bracket()) {
    end = std::min(end, text_.find_first_of(",]}", begin));
  }
  const std::string_view value = text_.substr(begin, end - begin);
  return begin + support::trim(value.substr(0, value.find(" #"))).size();
}

std::optional<std::size_t> TreeBuilder::open_bracket() const {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->style == CollectionStyle::flow && frame->begin < text_.size() &&
        (text_[frame->begin] == '[' || text_[frame->begin] == '{')) {
      return frame->begin;
    }
  }
  return std::nullopt;
}

}  // namespace wwc::yaml
