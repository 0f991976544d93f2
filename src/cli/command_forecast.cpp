// SPDX-License-Identifier: MIT
#include <utility>

#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/formatted_output.hpp"
#include "cli/read_horizon.hpp"
#include "cli/refuse_input.hpp"
#include "report/forecast_view.hpp"
#include "report/shell_words.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "wwc/forecast.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {

ExitCode command_forecast(const ForecastOptions& options, Environment& environment) {
  ReadingLog log;
  const std::vector<std::string> outputs = paths_of(destinations(options));
  check_places(outputs, options.input.answers, environment.files, log.diagnostics);
  if (log.diagnostics.has_errors()) return refuse_input(options, {}, environment, log);
  const Input input = load_input(options.input, environment, log);
  if (!input.answers) return refuse_input(options, input, environment, log);
  const std::optional<Date> until = last_day_of(options.until, input.as_of.date, log.diagnostics);
  std::optional<AssessedCity> city = until ? assess_city(input, environment, log) : std::nullopt;
  if (!city) return refuse_input(options, input, environment, log);
  check_overwriting(outputs, files_read(log.sources, city->facts, input.evidence_root),
                    environment.files, log.diagnostics);
  report_nothing_answered(city->assessment.any_answered, *input.catalog, log.diagnostics);
  const ExitCode code = finish_reading(options.messages, environment, log);
  if (code == ExitCode::usage) return code;
  // Each day of the forecast has a verdict of its own: that of today is not needed any more.
  const EvidenceFacts facts = std::move(city->facts);
  city.reset();
  const Forecast forecast =
      make_forecast(*input.catalog, *input.answers, facts, {input.as_of, *until});
  const std::string file = report::shell_words(
      report::source_name(log.sources, input.answers->source), verdict_options(options.input));
  const report::ForecastInput shown{*input.catalog, *input.answers, forecast, k_version, file};
  const std::string sentence = report::plain_line(report::level_sentences(shown).front());
  return most_important({code, write_formatted(options, shown, sentence, environment)});
}

}  // namespace wwc::cli
