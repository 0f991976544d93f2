// SPDX-License-Identifier: MIT
#include "yaml/map_reader.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::yaml {
namespace {

using support::quoted;

/// Of a map in which nothing is right a page of errors is enough.
constexpr std::size_t k_max_unknown = 50;
constexpr std::size_t k_shown_width = 60;

std::vector<std::string_view> names_of(std::span<const FieldSpec> fields) {
  std::vector<std::string_view> names;
  for (const FieldSpec& field : fields) {
    names.push_back(field.name);
  }
  return names;
}

std::string list_of(const std::vector<std::string_view>& names) {
  std::vector<std::string> parts;
  std::ranges::transform(names, std::back_inserter(parts), quoted);
  return support::join(parts, ", ");
}

/// What is wrong with a value where fields are wanted; a missing space behind a colon is the
/// likely reason when it is a text with one.
std::string help_for_not_a_map(const Node& node, std::span<const FieldSpec> fields) {
  const Scalar* scalar = node.scalar();
  const std::size_t colon = scalar != nullptr ? scalar->text.find(':') : std::string::npos;
  if (colon != std::string::npos && !scalar->quoted &&
      scalar->text.find(' ') == std::string::npos && colon > 0 && colon + 1 < scalar->text.size()) {
    return fmt::format("put a space behind the colon: `{}: {}`", scalar->text.substr(0, colon),
                       scalar->text.substr(colon + 1));
  }
  return fields.empty() ? "write each field on a line of its own: a key, a colon, a space, a value"
                        : fmt::format("its fields are {}", list_of(names_of(fields)));
}

}  // namespace

MapReader::MapReader(const Node& node, std::span<const FieldSpec> fields, std::string what,
                     Context context, std::optional<Span> owner)
    : map_(node.map()),
      fields_(fields),
      what_(std::move(what)),
      context_(context),
      owner_(owner.value_or(node.span)) {
  if (map_ == nullptr) {
    valid_ = false;
    context_.diagnostics
        .error(DiagnosticCode::not_a_map, node.span,
               fmt::format("{} needs fields, but is {}", what_, kind_of(node)),
               help_for_not_a_map(node, fields))
        .primary->text = "fields are wanted here";
    return;
  }
  if (!owner && !map_->fields.empty()) {
    owner_ = map_->fields.front().key_span;
  }
  std::size_t unknown = 0;
  for (const Field& field : map_->fields) {
    if (std::ranges::find(fields_, field.key, &FieldSpec::name) == fields_.end() &&
        ++unknown <= k_max_unknown) {
      report_unknown(field);
    }
  }
  for (const FieldSpec& spec : fields_) {
    if (spec.presence == Presence::required && this->node(spec.name) == nullptr) {
      report_missing(spec);
    }
  }
}

void MapReader::report_unknown(const Field& field) {
  valid_ = false;
  const std::vector<std::string_view> names = names_of(fields_);
  Diagnostic& problem = context_.diagnostics.error(
      DiagnosticCode::unknown_field, field.key_span,
      fmt::format("unknown field `{}` in {}", support::shorten(field.key, k_shown_width), what_),
      support::did_you_mean_or(field.key, names, ""));
  problem.primary->text = "not a field that may stand here";
  problem.notes.push_back(fmt::format("the fields are {}", list_of(names)));
}

void MapReader::report_missing(const FieldSpec& spec) {
  valid_ = false;
  const Field* found = field(spec.name);
  Diagnostic& problem = context_.diagnostics.error(
      DiagnosticCode::missing_field, found != nullptr ? found->key_span : owner_,
      found != nullptr ? fmt::format("the field `{}` of {} is empty", spec.name, what_)
                       : fmt::format("the field `{}` is missing in {}", spec.name, what_),
      found != nullptr ? "give it a value" : fmt::format("add `{}:` with a value", spec.name));
  problem.primary->text = found != nullptr ? "nothing behind the colon" : "";
}

const Field* MapReader::field(std::string_view name) const {
  assert(std::ranges::find(fields_, name, &FieldSpec::name) != fields_.end());
  if (map_ == nullptr) {
    return nullptr;
  }
  const auto found = std::ranges::find(map_->fields, name, &Field::key);
  return found == map_->fields.end() ? nullptr : &*found;
}

bool MapReader::has(std::string_view name) const {
  return field(name) != nullptr;
}

const Node* MapReader::node(std::string_view name) const {
  const Field* found = field(name);
  return found == nullptr || found->value.is_null() ? nullptr : &found->value;
}

Span MapReader::span(std::string_view name) const {
  const Field* found = field(name);
  return found == nullptr ? owner_ : found->value.span;
}

Span MapReader::key_span(std::string_view name) const {
  const Field* found = field(name);
  return found == nullptr ? owner_ : found->key_span;
}

void MapReader::report_wrong_kind(std::string_view name, const Node& node, std::string_view wanted,
                                  std::string_view help) const {
  const Scalar* scalar = node.scalar();
  context_.diagnostics.error(
      DiagnosticCode::wrong_kind, node.span,
      fmt::format("the field `{}` of {} takes {}, not {}", name, what_, wanted,
                  scalar != nullptr ? quoted(support::shorten(scalar->text, k_shown_width))
                                    : std::string(kind_of(node))),
      std::string(help));
}

std::optional<std::string> MapReader::text(std::string_view name) const {
  const Node* found = node(name);
  if (found == nullptr) {
    return std::nullopt;
  }
  if (found->scalar() == nullptr) {
    report_wrong_kind(name, *found, "one text");
    return std::nullopt;
  }
  return found->scalar()->text;
}

std::optional<std::int64_t> MapReader::integer(std::string_view name, std::int64_t min,
                                               std::int64_t max) const {
  const Node* found = node(name);
  if (found == nullptr) {
    return std::nullopt;
  }
  if (found->scalar() == nullptr) {
    report_wrong_kind(name, *found, "a whole number");
    return std::nullopt;
  }
  const IntegerReading reading = read_integer(found->scalar()->text);
  if (reading.value && *reading.value >= min && *reading.value <= max) {
    return reading.value;
  }
  std::string help = fmt::format("give a whole number from {} to {}, in digits", min, max);
  if (!reading.suggestion.empty()) {
    help = fmt::format("write `{}`", reading.suggestion);
  }
  context_.diagnostics
      .error(DiagnosticCode::value_out_of_range, found->span,
             fmt::format("the field `{}` of {} cannot be `{}`", name, what_, found->scalar()->text),
             std::move(help))
      .primary->text = reading.value ? (*reading.value < min ? "too small" : "too large")
                                     : std::string(describe(reading.problem));
  return std::nullopt;
}

std::optional<Effort> MapReader::effort(std::string_view name) const {
  const Node* found = node(name);
  if (found == nullptr) {
    return std::nullopt;
  }
  if (found->scalar() == nullptr) {
    report_wrong_kind(name, *found, "a number of working days", "write the days, such as `0.5`");
    return std::nullopt;
  }
  const std::string& text = found->scalar()->text;
  const EffortReading reading = read_effort(text);
  if (reading.effort) {
    return reading.effort;
  }
  context_.diagnostics
      .error(DiagnosticCode::wrong_effort, found->span,
             fmt::format("the field `{}` of {} cannot be `{}`", name, what_,
                         support::shorten(text, k_shown_width)),
             reading.suggestion.empty()
                 ? "write how many working days one person needs, at most 10000 and with at most "
                   "one decimal, such as `0.5` or `10`"
                 : fmt::format("write working days: `{}`", reading.suggestion))
      .primary->text = describe(reading.problem);
  return std::nullopt;
}

std::optional<bool> MapReader::boolean(std::string_view name) const {
  const Node* found = node(name);
  if (found == nullptr) {
    return std::nullopt;
  }
  const std::optional<bool> value =
      found->scalar() != nullptr ? read_boolean(found->scalar()->text) : std::nullopt;
  if (!value) {
    report_wrong_kind(name, *found, "`yes` or `no`");
  }
  return value;
}

std::vector<const Node*> MapReader::list(std::string_view name) const {
  std::vector<const Node*> items;
  const Node* found = node(name);
  if (found == nullptr) {
    return items;
  }
  const Sequence* sequence = found->sequence();
  if (sequence == nullptr) {
    items.push_back(found);
    return items;
  }
  for (const Node& item : sequence->items) {
    items.push_back(&item);
  }
  return items;
}

std::vector<Text> MapReader::text_list(std::string_view name) const {
  std::vector<Text> texts;
  for (const Node* item : list(name)) {
    if (const Scalar* scalar = item->scalar()) {
      texts.push_back({.text = scalar->text, .span = item->span});
    } else {
      report_wrong_kind(name, *item, "a list of texts");
    }
  }
  return texts;
}

const Node* MapReader::map(std::string_view name) const {
  const Node* found = node(name);
  if (found != nullptr && found->map() == nullptr) {
    report_wrong_kind(name, *found, "fields", help_for_not_a_map(*found, {}));
    return nullptr;
  }
  return found;
}

}  // namespace wwc::yaml
