// SPDX-License-Identifier: MIT
#include "cli/read_outputs.hpp"

#include <algorithm>
#include <optional>

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

std::string formats_help() {
  return "the formats are " + report_format_names();
}

/// What helps with a name whose extension no format has.
std::string help_for_path(const std::string& path) {
  constexpr std::string_view k_made_by_others[] = {".pdf",  ".html", ".htm",
                                                   ".docx", ".doc",  ".odt"};
  const std::string lower = support::ascii_lower(path);
  if (std::ranges::any_of(k_made_by_others,
                          [&](std::string_view ending) { return lower.ends_with(ending); })) {
    std::vector<std::string> endings;
    for (const ReportFormat& format : report_formats()) {
      if (format.extensions.empty()) continue;
      endings.push_back("." + std::string{format.extensions.front()});
    }
    return "wwc writes " + support::join_words(endings) +
           "; other programs turn .md into PDF, HTML or Word";
  }
  return "put the format in front, such as " +
         support::quoted(std::string{report_formats().front().name} + "=" + path) + "; " +
         formats_help();
}

std::optional<OutputFile> read_output(const std::string& value, Diagnostics& diagnostics) {
  const std::size_t equals = value.find('=');
  // A name with a slash before the `=` is a path that has one in it.
  const bool names_format = equals != std::string::npos && value.find('/') > equals;
  const OutputFile output{names_format ? read_report_format(value.substr(0, equals), diagnostics)
                                       : find_report_format_for_path(value),
                          names_format ? value.substr(equals + 1) : value};
  if (names_format && !output.format) return std::nullopt;
  if (output.path.empty()) {
    diagnostics.error(DiagnosticCode::missing_value,
                      "`--output` " + support::quoted(value) + " names no file",
                      "write the path behind the `=`, or `-` for standard output");
    return std::nullopt;
  }
  if (!output.format) {
    diagnostics.error(
        DiagnosticCode::unknown_output_format,
        "the name " + support::quoted(value) + " does not tell the format of the report",
        help_for_path(value));
    return std::nullopt;
  }
  return output;
}

}  // namespace

const ReportFormat* read_report_format(std::string_view name, Diagnostics& diagnostics) {
  if (const ReportFormat* format = find_report_format(name)) return format;
  std::vector<std::string_view> known;
  for (const ReportFormat& format : report_formats()) {
    known.push_back(format.name);
  }
  const ReportFormat* of_extension = find_report_format_for_path("report." + std::string{name});
  const auto closest =
      of_extension ? std::optional{of_extension->name} : support::closest_name(name, known);
  diagnostics.error(DiagnosticCode::unknown_format, "unknown format " + support::quoted(name),
                    (closest ? "did you mean " + support::quoted(*closest) + "? " : std::string{}) +
                        formats_help());
  return nullptr;
}

std::vector<OutputFile> read_outputs(std::span<const std::string> values,
                                     Diagnostics& diagnostics) {
  std::vector<OutputFile> outputs;
  if (values.size() > k_most_outputs) {
    diagnostics.error(DiagnosticCode::repeated_option,
                      "option `--output` is given " + std::to_string(values.size()) +
                          " times, and at most " + std::to_string(k_most_outputs) + " are taken",
                      "write the other reports in another run");
    return outputs;
  }
  for (const std::string& value : values) {
    if (std::optional<OutputFile> output = read_output(value, diagnostics)) {
      outputs.push_back(std::move(*output));
    }
  }
  return outputs;
}

}  // namespace wwc::cli
