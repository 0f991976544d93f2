// SPDX-License-Identifier: MIT
#include "catalog/catalog_readers.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::catalog {
namespace {

constexpr std::size_t k_most_id_bytes = 60;

bool is_id_letter(char character, IdForm form) {
  const bool capitals = form == IdForm::criterion || form == IdForm::practice;
  return support::is_lower(character) || (capitals && support::is_upper(character));
}

char id_separator(IdForm form) {
  if (form == IdForm::criterion) return '\0';
  return form == IdForm::snake ? '_' : '-';
}

std::string_view describe(IdForm form) {
  switch (form) {
    case IdForm::criterion:
      return "a letter, then letters and digits, such as `DG1`";
    case IdForm::practice:
      return "a letter, then letters, digits and single hyphens, such as `DG`";
    case IdForm::kebab:
      return "small letters, digits and single hyphens, a letter first, such as `published-online`";
    case IdForm::snake:
      return "small letters, digits and single underscores, a letter first, such as `vendor_name`";
  }
  return {};
}

/// The id that was probably meant; empty when nothing sensible is left.
std::string mended_id(std::string_view text, IdForm form) {
  const char separator = id_separator(form);
  const bool lower = form == IdForm::kebab || form == IdForm::snake;
  std::string mended;
  for (const char character : lower ? support::ascii_lower(text) : std::string(text)) {
    if (is_id_letter(character, form) || (support::is_digit(character) && !mended.empty())) {
      mended += character;
    } else if (separator != '\0' && !mended.empty() && mended.back() != separator) {
      mended += separator;
    }
  }
  while (!mended.empty() && mended.back() == separator)
    mended.pop_back();
  return is_id(mended, form) ? mended : std::string();
}

}  // namespace

bool is_id(std::string_view text, IdForm form) {
  if (text.empty() || text.size() > k_most_id_bytes || !is_id_letter(text.front(), form))
    return false;
  const char separator = id_separator(form);
  char previous = '\0';
  for (const char character : text) {
    const bool separates = separator != '\0' && character == separator && previous != separator;
    if (!is_id_letter(character, form) && !support::is_digit(character) && !separates) return false;
    previous = character;
  }
  return separator == '\0' || text.back() != separator;
}

bool check_id(const yaml::Text& id, IdForm form, std::string_view what, yaml::Context context) {
  if (is_id(id.text, form)) return true;
  const std::string mended = mended_id(id.text, form);
  context.diagnostics.error(
      DiagnosticCode::malformed_id, id.span,
      fmt::format("`{}` is not a well-formed {}", id.text, what),
      mended.empty() ? fmt::format("write {}", describe(form))
                     : fmt::format("did you mean `{}`? write {}", mended, describe(form)));
  return false;
}

yaml::Text read_id(const yaml::MapReader& reader, IdForm form) {
  yaml::Text id{reader.text("id").value_or(""), reader.span("id")};
  if (!id.text.empty()) {
    const std::string_view what = form == IdForm::criterion  ? "criterion id"
                                  : form == IdForm::practice ? "practice id"
                                                             : "id";
    check_id(id, form, what, reader.context());
  }
  return id;
}

std::optional<yaml::Text> read_place(const yaml::MapReader& reader, std::string_view field) {
  auto text = reader.text(field);
  if (!text) return std::nullopt;
  return yaml::Text{std::move(*text), reader.span(field)};
}

std::string read_text(const yaml::MapReader& reader, std::string_view field) {
  const std::string text(support::trim(reader.text(field).value_or("")));
  if (text.empty() && reader.node(field) != nullptr && reader.node(field)->scalar() != nullptr) {
    reader.context().diagnostics.error(
        DiagnosticCode::missing_field, reader.span(field),
        fmt::format("the field `{}` of {} is blank", field, reader.what()),
        "give it a value, or remove it");
  }
  return text;
}

std::uint32_t read_count(const yaml::MapReader& reader, std::string_view field) {
  return static_cast<std::uint32_t>(reader.integer(field, 1, k_most_count).value_or(1));
}

std::optional<int> read_months(const yaml::MapReader& reader, std::string_view field) {
  const auto months = reader.integer(field, 1, k_most_months);
  if (!months) return std::nullopt;
  return static_cast<int>(*months);
}

std::optional<ShareValue> read_share(const yaml::MapReader& reader, std::string_view field) {
  const auto text = reader.text(field);
  if (!text) return std::nullopt;
  const yaml::ShareReading reading = yaml::read_share(*text);
  if (reading.share) return reading.share;
  Diagnostic& diagnostic = reader.context().diagnostics.error(
      DiagnosticCode::malformed_share, reader.span(field),
      fmt::format("`{}` of {} is not a share: {}", field, reader.what(),
                  yaml::describe(reading.problem)),
      reading.suggestion.empty() ? "write a share from 0% to 100%, such as `51%`"
                                 : fmt::format("did you mean `{}`?", reading.suggestion));
  diagnostic.primary->text = yaml::describe(reading.problem);
  return std::nullopt;
}

std::vector<const yaml::Node*> read_list(const yaml::MapReader& reader, std::string_view field,
                                         std::size_t most, std::string_view plural) {
  auto items = reader.list(field);
  if (items.size() > most) {
    reader.context().diagnostics.error(
        DiagnosticCode::too_many_parts, reader.key_span(field),
        fmt::format("{} has {} {}, more than {}", reader.what(), items.size(), plural, most),
        fmt::format("keep at most {} in `{}`", most, field));
    items.resize(most);
  }
  return items;
}

std::vector<yaml::Text> read_distinct_texts(const yaml::MapReader& reader, std::string_view field) {
  const yaml::Node* node = reader.node(field);
  if (node != nullptr && node->sequence() != nullptr && node->sequence()->items.empty()) {
    reader.context().diagnostics.error(
        DiagnosticCode::too_many_parts, node->span,
        fmt::format("the list `{}` of {} is empty", field, reader.what()),
        "name at least one value, or remove the field");
  }
  return without_repeats(reader.text_list(field), fmt::format("`{}` of {}", field, reader.what()),
                         reader.context());
}

std::vector<yaml::Text> without_repeats(std::vector<yaml::Text> texts, const std::string& what,
                                        yaml::Context context) {
  std::vector<yaml::Text> distinct;
  std::map<std::string, Span> spans;
  for (yaml::Text& text : texts) {
    const auto [earlier, is_new] = spans.emplace(text.text, text.span);
    if (is_new) {
      distinct.push_back(std::move(text));
      continue;
    }
    context.diagnostics
        .error(DiagnosticCode::repeated_value, text.span,
               fmt::format("`{}` stands twice in {}", text.text, what), "remove one of them")
        .secondary.push_back({earlier->second, "first here"});
  }
  return distinct;
}

void report_unknown_value(const yaml::Text& value, std::string_view field,
                          std::span<const std::string_view> known, const yaml::MapReader& reader) {
  const std::string values = known.size() == 1
                                 ? fmt::format("the only value is {}", support::join_quoted(known))
                                 : fmt::format("the values are {}", support::join_quoted(known));
  reader.context().diagnostics.error(
      DiagnosticCode::unknown_catalog_value, value.span,
      fmt::format("`{}` is not a value of `{}` in {}", value.text, field, reader.what()),
      support::did_you_mean(value.text, known) + values);
}

std::optional<std::string> read_listed(const yaml::MapReader& reader, MapKind kind,
                                       std::string_view field) {
  auto value = read_place(reader, field);
  if (!value) return std::nullopt;
  std::vector<std::string_view> known;
  for (const ListedValue& listed : values_of(kind, field)) {
    if (listed.name == value->text) return std::move(value->text);
    known.push_back(listed.name);
  }
  report_unknown_value(*value, field, known, reader);
  return std::nullopt;
}

std::optional<CityDate> read_or_since(const yaml::MapReader& reader, MapKind kind) {
  const auto name = read_listed(reader, kind, "or_since");
  return name ? support::value_of<CityDate>(*name) : std::nullopt;
}

std::string named(std::string_view kind, const yaml::Node& node, std::string_view id_prefix) {
  const yaml::Field* id = yaml::find_field(node, "id");
  const yaml::Scalar* text = id == nullptr ? nullptr : id->value.scalar();
  return text == nullptr ? fmt::format("a {}", kind)
                         : fmt::format("{} `{}{}`", kind, id_prefix, text->text);
}

}  // namespace wwc::catalog
