// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/comparison_report.hpp"
#include "report/forecast_report.hpp"
#include "report/plan_report.hpp"
#include "wwc/date.hpp"
#include "wwc/gate.hpp"
#include "wwc/report.hpp"

/// What was asked for: a plain struct for each command.
namespace wwc::cli {

enum class ColorMode : std::uint8_t { automatic, always, never };
/// `automatic`: errors in full, warnings in one line.
enum class MessageForm : std::uint8_t { automatic, full, short_line };

/// How much is shown, and how messages on standard error look.
struct MessageOptions {
  ColorMode color = ColorMode::automatic;
  MessageForm form = MessageForm::automatic;
  bool verbose = false;  ///< Reports show more.
  bool quiet = false;    ///< Standard error shows errors only.
};

/// What an `as_of` in the answers does; for a gate nothing would ever age by it.
enum class DateInFile : std::uint8_t { taken, refused };

/// Where the answers and what belongs to them come from; an empty text was not given.
struct InputOptions {
  std::string answers;  ///< A path, or `-`.
  std::string catalog;  ///< A built-in id, or a path.
  std::string evidence_root;
  std::optional<Date> as_of;
  std::vector<std::string> assumptions{};  ///< Such as `DG1.published=yes`, not understood yet.
  DateInFile date_in_file = DateInFile::taken;
};

/// Something to be written to a file in a format of its table; `-` is standard output.
template <typename Format>
struct FormattedFile {
  const Format* format = nullptr;
  std::string path;
};

using OutputFile = FormattedFile<ReportFormat>;

struct AssessOptions {
  MessageOptions messages;
  InputOptions input;
  const ReportFormat* format = nullptr;  ///< For standard output; null: nothing goes there.
  std::vector<OutputFile> outputs;
  std::string owner;
  bool gap_rows = false;  ///< csv: a row for each gap.
};

/// What `wwc check` is told to demand, not understood yet: that takes a catalog.
struct GateWords {
  std::vector<std::pair<GateKey, std::string>> demands;  ///< Empty texts for switches.
  std::string baseline;                                  ///< A path; empty: not given.
};

struct CheckOptions {
  AssessOptions assess;
  GateWords gate;
  bool allow_gate_change = false;
  bool allow_catalog_change = false;
};

struct DiffOptions {
  MessageOptions messages;
  std::string before;  ///< A result or answers; `-` is standard input.
  std::string after;
  InputOptions input;  ///< For what are answers; `answers` is empty.
  const report::ComparisonFormat* format = nullptr;
};

/// Until when a forecast looks: through a day, or for a time after the as-of date.
struct Horizon {
  std::optional<Date> day;  ///< Empty: the time counts.
  int months = 0;
  int days = 0;
  std::string text;  ///< As given.
};

struct ForecastOptions {
  MessageOptions messages;
  InputOptions input;
  Horizon until;
  const report::ForecastFormat* format = nullptr;  ///< For standard output; null: nothing there.
  std::vector<FormattedFile<report::ForecastFormat>> outputs;
};

struct PlanOptions {
  MessageOptions messages;
  InputOptions input;
  std::string level;    ///< An id, not looked up yet.
  std::string exclude;  ///< Ids between commas; empty: none.
  std::string only;     ///< Ids between commas; empty: all.
  std::optional<Date> by;
  std::optional<Effort> budget;
  const report::PlanFormat* format = nullptr;  ///< For standard output; null: nothing there.
  std::vector<FormattedFile<report::PlanFormat>> outputs;
};

struct EvidenceOptions {
  MessageOptions messages;
  InputOptions input;
};

enum class ExplanationFormat : std::uint8_t { text, json };

struct ExplainOptions {
  MessageOptions messages;
  InputOptions input;  ///< `answers` may be empty.
  std::string id;
  ExplanationFormat format = ExplanationFormat::text;
};

struct CatalogListOptions {
  MessageOptions messages;
};

enum class CatalogFormat : std::uint8_t { text, json, yaml };

struct CatalogShowOptions {
  MessageOptions messages;
  std::string catalog;  ///< Empty: the default.
  CatalogFormat format = CatalogFormat::text;
};

struct CatalogCheckOptions {
  MessageOptions messages;
  std::string file;
};

struct InitOptions {
  MessageOptions messages;
  std::string folder = ".";
  std::string catalog;
  std::string from;  ///< Answers to another catalog; empty: none.
};

enum class SchemaKind : std::uint8_t {
  answers,
  catalog,
  assessment,
  comparison,
  explanation,
  plan,
  forecast
};

struct SchemaOptions {
  MessageOptions messages;
  SchemaKind kind = SchemaKind::answers;
  std::string catalog;
};

}  // namespace wwc::cli
