// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "answers/gate_values.hpp"
#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/formatted_output.hpp"
#include "cli/refuse_input.hpp"
#include "diagnostic/codes.hpp"
#include "report/plan_view.hpp"
#include "report/terminal_page.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

void report_wrong(std::string message, std::string help, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::wrong_plan_value, std::move(message), std::move(help));
}

/// The criteria that an option names, by themselves or by their practice.
class NamedCriteria {
public:
  NamedCriteria(const Catalog& catalog, std::string_view option, Diagnostics& diagnostics)
      : catalog_(catalog), option_(option), diagnostics_(diagnostics) {}

  /// Parallel to `Catalog::criteria`; an unknown id is an error.
  std::vector<bool> read(std::string_view list) {
    std::vector<bool> named(catalog_.criteria.size(), false);
    for (const std::string_view part : support::split(list, ',')) {
      if (!mark(support::trim(part), named)) report_unknown(support::trim(part));
    }
    return named;
  }

private:
  bool mark(std::string_view id, std::vector<bool>& named) const {
    bool is_known = false;
    for (std::size_t i = 0; i < catalog_.criteria.size(); ++i) {
      const Criterion& criterion = catalog_.criteria[i];
      if (criterion.id != id && catalog_.practices[criterion.practice].id != id) continue;
      named[i] = true;
      is_known = true;
    }
    return is_known;
  }

  void report_unknown(std::string_view id) const {
    std::vector<std::string_view> known;
    for (const Practice& practice : catalog_.practices)
      known.push_back(practice.id);
    for (const Criterion& criterion : catalog_.criteria)
      known.push_back(criterion.id);
    report_wrong(
        support::quoted(option_) + " names " + support::quoted(id) +
            ", which is no criterion and no practice of catalog " + support::quoted(catalog_.id),
        support::did_you_mean(id, known) + "`wwc catalog show " + catalog_.id + "` lists them",
        diagnostics_);
  }

  const Catalog& catalog_;
  std::string_view option_;
  Diagnostics& diagnostics_;
};

std::optional<std::size_t> read_level(const PlanOptions& options, const Catalog& catalog,
                                      Diagnostics& diagnostics) {
  auto reading = answers::read_gate_level(support::trim(options.level), catalog);
  if (!reading.value) {
    report_wrong("`--to`: " + reading.problem, reading.help, diagnostics);
  }
  return reading.value;
}

/// What is asked of the plan; nothing, after errors, where a word of it has no meaning.
std::optional<PlanRequest> read_request(const PlanOptions& options, const Catalog& catalog,
                                        Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  PlanRequest request;
  request.level = read_level(options, catalog, diagnostics).value_or(0);
  request.budget = options.budget;
  request.excluded.assign(catalog.criteria.size(), false);
  if (!options.only.empty()) {
    request.excluded = NamedCriteria(catalog, "--only", diagnostics).read(options.only);
    request.excluded.flip();
  }
  if (!options.exclude.empty()) {
    const std::vector<bool> left_out =
        NamedCriteria(catalog, "--exclude", diagnostics).read(options.exclude);
    for (std::size_t i = 0; i < left_out.size(); ++i)
      request.excluded[i] = request.excluded[i] || left_out[i];
  }
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return request;
}

void check_day(const PlanOptions& options, Date as_of, Diagnostics& diagnostics) {
  if (!options.by || *options.by >= as_of) return;
  report_wrong(
      "`--by` " + to_string(*options.by) + " is before the as-of date, " + to_string(as_of),
      "name a day that lies ahead", diagnostics);
}

bool is_within_reach(const PlanResult& result) {
  return result.outcome == PlanOutcome::planned || result.outcome == PlanOutcome::reached;
}

/// The ids of an option in its order, each once.
std::vector<std::string> ids_in(const std::string& list) {
  std::vector<std::string> ids;
  if (list.empty()) return ids;
  for (const std::string_view part : support::split(list, ',')) {
    const std::string_view id = support::trim(part);
    if (std::ranges::find(ids, id) == ids.end()) ids.emplace_back(id);
  }
  return ids;
}

/// `DG, OD`, as a sentence has it.
std::string in_words(const std::string& list) {
  return support::join_words(ids_in(list));
}

/// What a reader of the report must know, who has not seen the command.
std::vector<std::string> limits_of(const PlanOptions& options) {
  std::vector<std::string> limits;
  if (!options.only.empty())
    limits.push_back(fmt::format("Only work on {} was considered.", in_words(options.only)));
  if (!options.exclude.empty())
    limits.push_back(fmt::format("No work on {} was considered.", in_words(options.exclude)));
  return limits;
}

ExitCode plan_and_write(const PlanOptions& options, PlanRequest request, const AssessedCity& city,
                        Environment& environment) {
  const Catalog& catalog = *city.input.catalog;
  const Answers& answers = *city.input.answers;
  const Assessment assessment =
      options.by ? assess(catalog, answers, city.facts, {*options.by, city.input.as_of.from},
                          city.input.as_of.date)
                 : city.assessment;
  if (options.by) request.now = &city.assessment;
  const PlanResult result = make_plan(catalog, answers, assessment, request);
  const report::PlanInput input{catalog,
                                answers,
                                assessment,
                                request,
                                result,
                                options.by,
                                k_version,
                                limits_of(options),
                                ids_in(options.only)};
  const std::string sentence = report::plain_line(report::outcome_sentences(input).front());
  const ExitCode written = write_formatted(options, input, sentence, environment);
  return most_important({written, is_within_reach(result) ? ExitCode::done : ExitCode::missed});
}

}  // namespace

ExitCode command_plan(const PlanOptions& options, Environment& environment) {
  ReadingLog log;
  const std::vector<std::string> outputs = paths_of(destinations(options));
  check_places(outputs, options.input.answers, environment.files, log.diagnostics);
  if (log.diagnostics.has_errors()) return refuse_input(options, {}, environment, log);
  const Input input = load_input(options.input, environment, log);
  std::optional<PlanRequest> request;
  // A misspelt option must be told however wrong the answers are: exit code 2 goes before 3.
  if (input.catalog) request = read_request(options, *input.catalog, log.diagnostics);
  if (input.answers) check_day(options, input.as_of.date, log.diagnostics);
  if (!input.answers || !request || log.diagnostics.has_errors())
    return refuse_input(options, input, environment, log);
  const std::optional<AssessedCity> city = assess_city(input, environment, log);
  if (!city) return refuse_input(options, input, environment, log);
  check_overwriting(outputs, files_read(log.sources, city->facts, input.evidence_root),
                    environment.files, log.diagnostics);
  report_nothing_answered(city->assessment.any_answered, *input.catalog, log.diagnostics);
  const ExitCode code = finish_reading(options.messages, environment, log);
  if (code == ExitCode::usage) return code;
  return most_important({code, plan_and_write(options, *request, *city, environment)});
}

}  // namespace wwc::cli
