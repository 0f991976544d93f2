// SPDX-License-Identifier: MIT
#include "cli/read_options.hpp"

#include <span>
#include <string_view>

#include "cli/gate_options.hpp"
#include "cli/read_outputs.hpp"
#include "diagnostic/codes.hpp"
#include "support/names.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using support::NameRow;

constexpr NameRow<ColorMode> k_color_modes[] = {
    {ColorMode::automatic, "auto"}, {ColorMode::always, "always"}, {ColorMode::never, "never"}};
constexpr NameRow<MessageForm> k_message_forms[] = {{MessageForm::full, "full"},
                                                    {MessageForm::short_line, "short"}};
constexpr NameRow<CatalogFormat> k_catalog_formats[] = {
    {CatalogFormat::text, "text"}, {CatalogFormat::json, "json"}, {CatalogFormat::yaml, "yaml"}};
constexpr NameRow<SchemaKind> k_schema_kinds[] = {{SchemaKind::answers, "answers"},
                                                  {SchemaKind::catalog, "catalog"},
                                                  {SchemaKind::assessment, "assessment"}};

/// Reads a word of a closed list; leaves `value` as it is when the word was not given.
template <typename Enum, std::size_t Count>
void read_choice(const ParsedWords& words, std::string_view name,
                 const NameRow<Enum> (&table)[Count], Enum& value, Diagnostics& diagnostics) {
  if (!words.has(name)) return;
  const std::string given = words.value(name);
  if (const auto found = support::value_in(std::span<const NameRow<Enum>>(table), given)) {
    value = *found;
    return;
  }
  std::vector<std::string_view> known;
  for (const NameRow<Enum>& row : table)
    known.push_back(row.name);
  const std::vector<std::string> names(known.begin(), known.end());
  diagnostics.error(
      DiagnosticCode::unknown_option_value,
      "unknown value " + support::quoted(given) + " of " + support::quoted(name),
      support::did_you_mean(given, known) + "known are " + support::join_words(names));
}

const report::ComparisonFormat* read_comparison_format(const ParsedWords& words,
                                                       Diagnostics& diagnostics) {
  const auto formats = report::comparison_formats();
  if (!words.has("format")) return &formats.front();
  const std::string given = words.value("format");
  std::vector<std::string_view> known;
  for (const report::ComparisonFormat& format : formats) {
    if (format.name == given) return &format;
    known.push_back(format.name);
  }
  diagnostics.error(
      DiagnosticCode::unknown_format, "unknown format " + support::quoted(given),
      support::did_you_mean(given, known) + "the formats are " + support::join_quoted(known));
  return nullptr;
}

std::optional<Date> read_as_of(const ParsedWords& words, Diagnostics& diagnostics) {
  if (!words.has("as-of")) return std::nullopt;
  const std::string given = words.value("as-of");
  const std::optional<Date> date = parse_date(given);
  if (!date) {
    diagnostics.error(DiagnosticCode::bad_option_date,
                      support::quoted(given) + " of `--as-of` is not a date",
                      "write a day that exists as YYYY-MM-DD, such as `2026-07-01`");
  }
  return date;
}

InputOptions read_input(const ParsedWords& words, Diagnostics& diagnostics) {
  return {words.value("FILE"), words.value("catalog"), words.value("evidence-root"),
          read_as_of(words, diagnostics)};
}

}  // namespace

MessageOptions read_message_options(const ParsedWords& words, Diagnostics& diagnostics) {
  MessageOptions options;
  read_choice(words, "color", k_color_modes, options.color, diagnostics);
  read_choice(words, "message-format", k_message_forms, options.form, diagnostics);
  options.verbose = words.has("verbose");
  options.quiet = words.has("quiet");
  return options;
}

void read_options(const ParsedWords& words, AssessOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
  options.owner = words.value("owner");
  options.gap_rows = words.has("gaps");
  options.outputs = read_outputs(words.values("output"), diagnostics);
  if (words.has("format")) {
    options.format = read_report_format(words.value("format"), diagnostics);
  } else if (!words.has("output")) {
    options.format = &report_formats().front();
  }
}

void read_options(const ParsedWords& words, CheckOptions& options, Diagnostics& diagnostics) {
  read_options(words, options.assess, diagnostics);
  for (const auto& row : support::name_rows<GateKey>()) {
    const std::string name = option_name(row.value);
    if (words.has(name)) options.gate.demands.emplace_back(row.value, words.value(name));
  }
  options.gate.baseline = words.value("baseline");
  options.allow_gate_change = words.has("allow-gate-change");
  options.allow_catalog_change = words.has("allow-catalog-change");
}

void read_options(const ParsedWords& words, DiffOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.before = words.value("OLD");
  options.after = words.value("NEW");
  options.input = read_input(words, diagnostics);
  options.format = read_comparison_format(words, diagnostics);
}

void read_options(const ParsedWords& words, EvidenceOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
}

void read_options(const ParsedWords& words, ExplainOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
  options.id = words.value("ID");
}

void read_options(const ParsedWords& words, CatalogListOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
}

void read_options(const ParsedWords& words, CatalogShowOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.catalog = words.value("ID|FILE");
  read_choice(words, "format", k_catalog_formats, options.format, diagnostics);
}

void read_options(const ParsedWords& words, CatalogCheckOptions& options,
                  Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.file = words.value("FILE");
}

void read_options(const ParsedWords& words, InitOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.catalog = words.value("catalog");
  if (words.has("DIR")) options.folder = words.value("DIR");
}

void read_options(const ParsedWords& words, SchemaOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.catalog = words.value("catalog");
  read_choice(words, "KIND", k_schema_kinds, options.kind, diagnostics);
}

}  // namespace wwc::cli
