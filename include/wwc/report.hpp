// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"
#include "wwc/ledger.hpp"
#include "wwc/plan.hpp"
#include "wwc/source.hpp"
#include "wwc/suggestion.hpp"

/// Reports: an assessment written down. Each is a pure function: the same input gives the same
/// bytes on any machine.
namespace wwc {

/// The value of `schema` in the JSON report; another number where a field is renamed or goes away.
inline constexpr std::string_view k_assessment_schema = "wwc-assessment/1";

/// Everything a report may show; the parts belong together and outlive the call.
struct ReportInput {
  const Catalog& catalog;
  const Answers& answers;
  const Assessment& assessment;
  const SourceMap& sources;
  std::span<const Diagnostic> diagnostics;  ///< In the order in which they are shown.
  std::string_view version;                 ///< Of the program.
  std::string
      owner;  ///< Only this person's gaps, where the format is for people; empty: everybody's.
  /// Options of the command line that the verdict depends on, word by word, for commands to copy.
  std::vector<std::string> options{};
  std::span<const ReviewStanding> reviews{};  ///< Of what is signed off, in catalog order.
  const GateResult* gate = nullptr;  ///< What came of `wwc check`; null: no gate was judged.
  GateSettings gate_settings{};  ///< What the gate of the answers demands, where none was judged.
  std::span<const Suggestion> suggestions{};  ///< What other catalogs propose, the easiest first.
  const NextSteps* next_steps = nullptr;      ///< Null: nothing was weighed.
};

/// How a report for a terminal looks; formats for files ignore it.
struct ReportStyle {
  bool color = false;
  bool unicode = true;  ///< False: decoration is ASCII only; text from files stays as it is.
  int width = 80;       ///< In cells; below 40 counts as 40.
  bool verbose = false;
  bool gap_rows = false;  ///< csv: a row for each gap in place of one for each criterion.
};

/// What is known when the input is invalid and nothing was assessed.
struct InvalidInput {
  std::span<const Diagnostic> diagnostics;
  const SourceMap& sources;
  std::string_view version;
  const Catalog* catalog = nullptr;  ///< Null: not known.
};

/// One way to write an assessment.
struct ReportFormat {
  std::string_view name;
  std::span<const std::string_view>
      extensions;  ///< Lower case, without the dot; the first is the usual one. May be empty.
  std::string_view summary;  ///< One line for lists of formats.
  std::string (*render)(const ReportInput&, const ReportStyle&) = nullptr;
  std::string (*render_invalid)(const InvalidInput&) =
      nullptr;  ///< Null: not written when the input is invalid.
};

/// All formats; never empty, names and extensions are distinct.
std::span<const ReportFormat> report_formats();
/// The format with exactly this name; null when there is none.
const ReportFormat* find_report_format(std::string_view name);
/// The format whose extension the path ends with, in any case of letters, the longest first; null
/// when there is none.
const ReportFormat* find_report_format_for_path(std::string_view path);
/// The names in the order of the table, for messages: `text, json, markdown`.
std::string report_format_names();

}  // namespace wwc
