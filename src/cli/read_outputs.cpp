// SPDX-License-Identifier: MIT
#include "cli/read_outputs.hpp"

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

#include <filesystem>
#include <optional>

namespace wwc::cli {
namespace {


std::string formats_help() { return "the formats are " + report_format_names(); }

std::optional<OutputFile> read_output(const std::string& value, Diagnostics& diagnostics) {
  const std::size_t equals = value.find('=');
  // A name with a slash before the `=` is a path that has one in it.
  const bool names_format =
      equals != std::string::npos && value.find('/') > equals;
  const OutputFile output{
      names_format ? read_report_format(value.substr(0, equals), diagnostics)
                   : find_report_format_for_path(value),
      names_format ? value.substr(equals + 1) : value};
  if (names_format && !output.format) return std::nullopt;
  if (output.path.empty()) {
    diagnostics.error(DiagnosticCode::missing_value, "`--output` " + support::quoted(value) + " names no file",
                      "write the path behind the `=`, or `-` for standard output");
    return std::nullopt;
  }
  if (!output.format) {
    diagnostics.error(DiagnosticCode::unknown_output_format,
                      "the name " + support::quoted(value) + " does not tell the format of the report",
                      "put the format in front, such as " +
                          support::quoted(std::string{report_formats().front().name} + "=" + value) + "; " +
                          formats_help());
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
  const auto closest = support::closest_name(name, known);
  diagnostics.error(DiagnosticCode::unknown_format, "unknown format " + support::quoted(name),
                    (closest ? "did you mean " + support::quoted(*closest) + "? " : std::string{}) + formats_help());
  return nullptr;
}

std::vector<OutputFile> read_outputs(std::span<const std::string> values, Diagnostics& diagnostics) {
  std::vector<OutputFile> outputs;
  for (const std::string& value : values) {
    if (std::optional<OutputFile> output = read_output(value, diagnostics)) {
      outputs.push_back(std::move(*output));
    }
  }
  return outputs;
}

void check_outputs(const AssessOptions& options, Diagnostics& diagnostics) {
  std::vector<std::string_view> taken;
  if (options.format) taken.emplace_back("-");
  for (const OutputFile& output : options.outputs) {
    for (const std::string_view other : taken) {
      if (is_same_path(output.path, other)) {
        diagnostics.error(DiagnosticCode::same_output,
                          output.path == "-" ? std::string{"two reports go to standard output"}
                                             : "two reports go to " + support::quoted(output.path),
                          "give each report a place of its own");
      }
    }
    if (output.path != "-" && is_same_path(output.path, options.input.answers)) {
      diagnostics.error(DiagnosticCode::output_over_input,
                        "the report would replace the answers in " + support::quoted(output.path),
                        "choose another file for the report");
    }
    taken.push_back(output.path);
  }
}

bool is_same_path(std::string_view left, std::string_view right) {
  return std::filesystem::path{left}.lexically_normal() ==
         std::filesystem::path{right}.lexically_normal();
}

}  // namespace wwc::cli
