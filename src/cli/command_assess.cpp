// SPDX-License-Identifier: MIT
#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/refuse_input.hpp"

namespace wwc::cli {

ExitCode command_assess(const AssessOptions& options, Environment& environment) {
  ReadingLog log;
  check_places(paths_of(destinations(options)), options.input.answers, environment.files,
               log.diagnostics);
  if (log.diagnostics.has_errors()) return refuse_input(options, {}, environment, log);
  const Input input = load_input(options.input, environment, log);
  if (!input.answers) return refuse_input(options, input, environment, log);
  const std::optional<AssessedCity> city = assess_city(input, environment, log);
  if (!city) return refuse_input(options, input, environment, log);
  return report_city(options, *city, nullptr, environment, log);
}

}  // namespace wwc::cli
