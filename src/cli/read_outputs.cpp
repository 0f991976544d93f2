// SPDX-License-Identifier: MIT
#include "cli/read_outputs.hpp"

#include <algorithm>
#include <optional>

#include "diagnostic/codes.hpp"
#include "report/find_format.hpp"
#include "report/forecast_report.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

template <typename Format>
std::string formats_help(std::span<const Format> formats) {
  std::vector<std::string> names;
  for (const Format& format : formats) {
    names.emplace_back(format.name);
  }
  return "the formats are " + support::join(names, ", ");
}

/// What helps with a name whose extension no format has.
template <typename Format>
std::string help_for_path(std::span<const Format> formats, const std::string& path) {
  constexpr std::string_view k_made_by_others[] = {".pdf",  ".html", ".htm",
                                                   ".docx", ".doc",  ".odt"};
  const std::string lower = support::ascii_lower(path);
  if (std::ranges::any_of(k_made_by_others,
                          [&](std::string_view ending) { return lower.ends_with(ending); })) {
    std::vector<std::string> endings;
    for (const Format& format : formats) {
      if (format.extensions.empty()) continue;
      endings.push_back("." + std::string{format.extensions.front()});
    }
    return "wwc writes " + support::join_words(endings) +
           "; other programs turn .md into PDF, HTML or Word";
  }
  return "put the format in front, such as " +
         support::quoted(std::string{formats.front().name} + "=" + path) + "; " +
         formats_help(formats);
}

template <typename Format>
const Format* read_format(std::span<const Format> formats, std::string_view name,
                          Diagnostics& diagnostics) {
  if (const Format* format = report::find_format(formats, name)) return format;
  std::vector<std::string_view> known;
  for (const Format& format : formats) {
    known.push_back(format.name);
  }
  const Format* of_extension = report::find_format_for_path(formats, "report." + std::string{name});
  const auto closest =
      of_extension ? std::optional{of_extension->name} : support::closest_name(name, known);
  diagnostics.error(DiagnosticCode::unknown_format, "unknown format " + support::quoted(name),
                    (closest ? "did you mean " + support::quoted(*closest) + "? " : std::string{}) +
                        formats_help(formats));
  return nullptr;
}

template <typename Format>
std::optional<FormattedFile<Format>> read_output(std::span<const Format> formats,
                                                 const std::string& value,
                                                 Diagnostics& diagnostics) {
  const std::size_t equals = value.find('=');
  // A name with a slash before the `=` is a path that has one in it.
  const bool names_format = equals != std::string::npos && value.find('/') > equals;
  const FormattedFile<Format> output{
      names_format ? read_format(formats, value.substr(0, equals), diagnostics)
                   : report::find_format_for_path(formats, value),
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
        help_for_path(formats, value));
    return std::nullopt;
  }
  return output;
}

template <typename Format>
std::vector<FormattedFile<Format>> read_all(std::span<const Format> formats,
                                            std::span<const std::string> values,
                                            Diagnostics& diagnostics) {
  std::vector<FormattedFile<Format>> outputs;
  if (values.size() > k_most_outputs) {
    diagnostics.error(DiagnosticCode::repeated_option,
                      "option `--output` is given " + std::to_string(values.size()) +
                          " times, and at most " + std::to_string(k_most_outputs) + " are taken",
                      "write the other reports in another run");
    return outputs;
  }
  for (const std::string& value : values) {
    if (auto output = read_output(formats, value, diagnostics)) {
      outputs.push_back(*std::move(output));
    }
  }
  return outputs;
}

}  // namespace

const ReportFormat* read_report_format(std::string_view name, Diagnostics& diagnostics) {
  return read_format(report_formats(), name, diagnostics);
}

std::vector<OutputFile> read_outputs(std::span<const std::string> values,
                                     Diagnostics& diagnostics) {
  return read_all(report_formats(), values, diagnostics);
}

const report::PlanFormat* read_plan_format(std::string_view name, Diagnostics& diagnostics) {
  return read_format(report::plan_formats(), name, diagnostics);
}

std::vector<FormattedFile<report::PlanFormat>> read_plan_outputs(
    std::span<const std::string> values, Diagnostics& diagnostics) {
  return read_all(report::plan_formats(), values, diagnostics);
}

const report::ForecastFormat* read_forecast_format(std::string_view name,
                                                   Diagnostics& diagnostics) {
  return read_format(report::forecast_formats(), name, diagnostics);
}

std::vector<FormattedFile<report::ForecastFormat>> read_forecast_outputs(
    std::span<const std::string> values, Diagnostics& diagnostics) {
  return read_all(report::forecast_formats(), values, diagnostics);
}

}  // namespace wwc::cli
