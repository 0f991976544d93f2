// SPDX-License-Identifier: MIT
#include "cli/read_options.hpp"

#include <span>
#include <string_view>

#include "cli/gate_options.hpp"
#include "cli/read_horizon.hpp"
#include "cli/read_outputs.hpp"
#include "diagnostic/codes.hpp"
#include "support/names.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::cli {
namespace {

using support::NameRow;

constexpr NameRow<ColorMode> k_color_modes[] = {
    {ColorMode::automatic, "auto"}, {ColorMode::always, "always"}, {ColorMode::never, "never"}};
constexpr NameRow<MessageForm> k_message_forms[] = {{MessageForm::full, "full"},
                                                    {MessageForm::short_line, "short"}};
constexpr NameRow<CatalogFormat> k_catalog_formats[] = {
    {CatalogFormat::text, "text"}, {CatalogFormat::json, "json"}, {CatalogFormat::yaml, "yaml"}};
constexpr NameRow<ExplanationFormat> k_explanation_formats[] = {{ExplanationFormat::text, "text"},
                                                                {ExplanationFormat::json, "json"}};
constexpr NameRow<SchemaKind> k_schema_kinds[] = {
    {SchemaKind::answers, "answers"},         {SchemaKind::catalog, "catalog"},
    {SchemaKind::assessment, "assessment"},   {SchemaKind::comparison, "comparison"},
    {SchemaKind::explanation, "explanation"}, {SchemaKind::plan, "plan"},
    {SchemaKind::forecast, "forecast"}};

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

std::optional<Date> read_date(const ParsedWords& words, std::string_view name,
                              Diagnostics& diagnostics) {
  if (!words.has(name)) return std::nullopt;
  const std::string given = words.value(name);
  const std::optional<Date> date = parse_date(given);
  if (!date) {
    diagnostics.error(DiagnosticCode::bad_option_date,
                      support::quoted(given) + " of " + support::quoted("--" + std::string{name}) +
                          " is not a date",
                      "write a day that exists as YYYY-MM-DD, such as `2026-07-01`");
  }
  return date;
}

std::optional<Effort> read_budget(const ParsedWords& words, Diagnostics& diagnostics) {
  if (!words.has("budget")) return std::nullopt;
  const std::string given = words.value("budget");
  const yaml::EffortReading reading = yaml::read_effort(given);
  if (!reading.effort) {
    diagnostics.error(DiagnosticCode::wrong_plan_value,
                      support::quoted(given) + " of `--budget` is " +
                          std::string{yaml::describe(reading.problem)},
                      reading.suggestion.empty()
                          ? "write working days, such as `20` or `0.5`"
                          : "did you mean " + support::quoted(reading.suggestion) + "?");
  }
  return reading.effort;
}

InputOptions read_input(const ParsedWords& words, Diagnostics& diagnostics) {
  return {words.value("FILE"), words.value("catalog"), words.value("evidence-root"),
          read_date(words, "as-of", diagnostics), words.values(k_assume_option)};
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

/// `--gaps` asks for other rows, which one format has.
void check_gap_rows(const AssessOptions& options, Diagnostics& diagnostics) {
  if (!options.gap_rows) return;
  const auto is_csv = [](const ReportFormat* format) {
    return format != nullptr && format->name == "csv";
  };
  const bool is_asked =
      is_csv(options.format) || std::ranges::any_of(options.outputs, is_csv, &OutputFile::format);
  if (is_asked || diagnostics.has_errors()) return;
  diagnostics.error(DiagnosticCode::misplaced_arguments, "`--gaps` is for the format `csv` only",
                    "add `--format csv` or `-o FILE.csv`, or leave it out");
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
  check_gap_rows(options, diagnostics);
}

void read_options(const ParsedWords& words, CheckOptions& options, Diagnostics& diagnostics) {
  read_options(words, options.assess, diagnostics);
  options.assess.input.date_in_file = DateInFile::refused;
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

void read_options(const ParsedWords& words, PlanOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
  options.level = words.value("to");
  options.exclude = words.value("exclude");
  options.only = words.value("only");
  options.by = read_date(words, "by", diagnostics);
  options.budget = read_budget(words, diagnostics);
  options.outputs = read_plan_outputs(words.values("output"), diagnostics);
  if (words.has("format")) {
    options.format = read_plan_format(words.value("format"), diagnostics);
  } else if (!words.has("output")) {
    options.format = &report::plan_formats().front();
  }
  if (options.level.empty()) {
    diagnostics.error(DiagnosticCode::option_needed, "no level is given to plan for",
                      "say which: `--to gold`, for instance");
  }
}

void read_options(const ParsedWords& words, ForecastOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
  options.until = read_horizon(
      words.has("until") ? words.value("until") : std::string{k_default_horizon}, diagnostics);
  options.outputs = read_forecast_outputs(words.values("output"), diagnostics);
  if (words.has("format")) {
    options.format = read_forecast_format(words.value("format"), diagnostics);
  } else if (!words.has("output")) {
    options.format = &report::forecast_formats().front();
  }
}

void read_options(const ParsedWords& words, EvidenceOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
}

void read_options(const ParsedWords& words, ExplainOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.input = read_input(words, diagnostics);
  options.id = words.value("ID");
  read_choice(words, "format", k_explanation_formats, options.format, diagnostics);
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
  options.from = words.value("from");
  if (!options.from.empty() && options.catalog.empty()) {
    diagnostics.error(
        DiagnosticCode::option_needed, "`--from` needs `--catalog`",
        "name the catalog to fill in: `--catalog ID`; `wwc catalog list` has the ids");
  }
}

void read_options(const ParsedWords& words, SchemaOptions& options, Diagnostics& diagnostics) {
  options.messages = read_message_options(words, diagnostics);
  options.catalog = words.value("catalog");
  read_choice(words, "KIND", k_schema_kinds, options.kind, diagnostics);
}

}  // namespace wwc::cli
