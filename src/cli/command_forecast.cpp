// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/read_horizon.hpp"
#include "cli/write_reports.hpp"
#include "report/forecast_view.hpp"
#include "report/terminal_page.hpp"
#include "support/text.hpp"
#include "wwc/forecast.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

using report::ForecastFormat;
using report::ForecastInput;
using ForecastFile = FormattedFile<ForecastFormat>;

std::vector<ForecastFile> destinations(const ForecastOptions& options) {
  std::vector<ForecastFile> all = options.outputs;
  if (options.format) all.insert(all.begin(), {options.format, "-"});
  return all;
}

/// Prints what went wrong so far.
ExitCode finish(const ForecastOptions& options, Environment& environment, const ReadingLog& log) {
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

/// Writes all reports, and says so where nothing goes to standard output.
ExitCode write_forecast(const ForecastOptions& options, const ForecastInput& input,
                        Environment& environment) {
  Diagnostics failures;
  std::vector<std::string> written;
  for (const ForecastFile& output : destinations(options)) {
    const ReportStyle style =
        output.path == "-" ? output_style(options.messages, environment) : ReportStyle{};
    const std::string text = output.format->render(input, style);
    if (write_report(output.path, text, environment, failures) && output.path != "-") {
      written.push_back(output.path);
    }
  }
  print_messages(failures, SourceMap{}, options.messages, environment);
  if (!options.format && !written.empty() && !options.messages.quiet) {
    environment.err << fmt::format("wrote {}: {}\n", support::join_words(written),
                                   report::plain_line(report::level_sentences(input).front()));
  }
  return exit_code_of(failures);
}

}  // namespace

ExitCode command_forecast(const ForecastOptions& options, Environment& environment) {
  ReadingLog log;
  const std::vector<std::string> outputs = paths_of(destinations(options));
  check_places(outputs, options.input.answers, environment.files, log.diagnostics);
  if (log.diagnostics.has_errors()) return finish(options, environment, log);
  const Input input = load_input(options.input, environment, log);
  if (!input.answers) return finish(options, environment, log);
  const std::optional<Date> until = last_day_of(options.until, input.as_of.date, log.diagnostics);
  const std::optional<AssessedCity> city =
      until ? assess_city(input, environment, log) : std::nullopt;
  if (!city) return finish(options, environment, log);
  check_overwriting(outputs, files_read(log.sources, city->facts, input.evidence_root),
                    environment.files, log.diagnostics);
  report_nothing_answered(city->assessment, log.diagnostics);
  const ExitCode code = finish(options, environment, log);
  if (code == ExitCode::usage) return code;
  const Forecast forecast =
      make_forecast(*input.catalog, *input.answers, city->facts, {input.as_of, *until});
  const ForecastInput report{*input.catalog, *input.answers, forecast, k_version};
  return most_important({code, write_forecast(options, report, environment)});
}

}  // namespace wwc::cli
