// SPDX-License-Identifier: MIT
#include "answers/read_register.hpp"

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/evidence_source.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

constexpr std::string_view k_sources = "`file`, `url`, `text` and `contact`";

/// Lower case letters and digits, in groups with one hyphen in between.
bool is_evidence_id(std::string_view text) {
  bool after_hyphen = true;
  for (const char character : text) {
    const bool is_word = support::is_digit(character) || (character >= 'a' && character <= 'z');
    if (!is_word && (character != '-' || after_hyphen)) {
      return false;
    }
    after_hyphen = !is_word;
  }
  return !after_hyphen;
}

std::optional<Evidence> read_short_entry(const yaml::Node& node, const std::string& what,
                                         Loading& loading) {
  const std::string_view text = support::trim(node.scalar()->text);
  if (text.find_first_of("/.") == std::string_view::npos) {
    loading.context.diagnostics.error(
        DiagnosticCode::evidence_source, node.span,
        fmt::format("{} is neither a path nor a URL: `{}`", what, text),
        fmt::format("give one of {} below the id", k_sources));
    return std::nullopt;
  }
  return read_place({text, node.span}, what, loading.context);
}

std::optional<Evidence> read_long_entry(const yaml::Field& field, const std::string& what,
                                        Loading& loading) {
  if (report_bare_contact(field.value, what, k_register_table.fields, loading.context)) {
    return std::nullopt;
  }
  const yaml::MapReader reader(field.value, k_register_table.fields, what, loading.context,
                               field.key_span);
  std::optional<Evidence> piece = read_source(reader, k_sources);
  const std::optional<PlacedDate> date = read_date_field(reader, "date");
  const std::optional<std::string> title = filled_text(reader, "title");
  const std::optional<std::string> note = filled_text(reader, "note");
  if (!piece) {
    return std::nullopt;
  }
  piece->title = title.value_or("");
  piece->note = note.value_or("");
  if (date) {
    piece->date = date->date;
    piece->date_span = date->span;
  }
  return piece;
}

std::optional<Evidence> read_entry(const yaml::Field& field, Loading& loading) {
  const std::string what = fmt::format("evidence `{}`", field.key);
  if (field.value.scalar() != nullptr) {
    return read_short_entry(field.value, what, loading);
  }
  if (field.value.map() != nullptr) {
    return read_long_entry(field, what, loading);
  }
  loading.context.diagnostics.error(DiagnosticCode::evidence_source,
                                    field.value.is_null() ? field.key_span : field.value.span,
                                    fmt::format("{} is {}", what, yaml::kind_of(field.value)),
                                    fmt::format("give one of {} below the id", k_sources));
  return std::nullopt;
}

/// True when the id is well formed and new.
bool check_id(const yaml::Field& field, Loading& loading) {
  if (!is_evidence_id(field.key)) {
    loading.context.diagnostics.error(
        DiagnosticCode::malformed_evidence_id, field.key_span,
        fmt::format("`{}` is not an id for the register", field.key),
        "use lower case letters, digits and single hyphens, such as `rfp-shelter`");
    return false;
  }
  const auto first = loading.register_positions.find(field.key);
  if (first == loading.register_positions.end()) {
    return true;
  }
  loading.context.diagnostics
      .error(DiagnosticCode::repeated_evidence_id, field.key_span,
             fmt::format("the register has `{}` twice", field.key),
             "the files share one register: give one of the two another id")
      .secondary.push_back({loading.answers.evidence[first->second].span, "first given here"});
  return false;
}

}  // namespace

void read_register(const yaml::Node& node, Span key, Loading& loading) {
  if (node.is_null()) {
    return;
  }
  if (node.map() == nullptr) {
    loading.context.diagnostics
        .error(DiagnosticCode::not_a_map, node.span,
               fmt::format("`evidence` is {}, not a map", yaml::kind_of(node)),
               "give each piece an id of its own, such as `rfp-shelter:`")
        .secondary.push_back({key, ""});
    return;
  }
  for (const yaml::Field& field : node.map()->fields) {
    std::optional<Evidence> piece = read_entry(field, loading);
    if (!check_id(field, loading)) {
      continue;
    }
    // A broken entry keeps its id, so that what uses it is not reported as well.
    RegisterEntry entry{field.key, piece.value_or(Evidence{}), field.key_span};
    entry.evidence.span = field.value.is_null() ? field.key_span : field.value.span;
    loading.register_positions.emplace(field.key, loading.answers.evidence.size());
    loading.answers.evidence.push_back(std::move(entry));
  }
}

}  // namespace wwc::answers
