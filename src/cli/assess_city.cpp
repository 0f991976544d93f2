// SPDX-License-Identifier: MIT
#include "cli/assess_city.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "cli/check_outputs.hpp"
#include "cli/load_lock.hpp"
#include "cli/load_suggestions.hpp"
#include "cli/messages.hpp"
#include "cli/write_reports.hpp"
#include "diagnostic/codes.hpp"
#include "gate/settings.hpp"
#include "ledger/apply_lock.hpp"
#include "ledger/check_reviews.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/path.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

void check_owner(const ReportInput& report, Diagnostics& diagnostics) {
  if (report.owner.empty()) return;
  const report::OwnerPart part = report::owner_part(report);
  if (part.known) return;
  const std::vector<std::string_view> known(part.owners.begin(), part.owners.end());
  const std::string list = known.empty() ? "the answers name no owners: add them under `owners`"
                                         : "the owners are " + support::join_quoted(part.owners);
  diagnostics.error(DiagnosticCode::unknown_owner, "unknown owner " + support::quoted(report.owner),
                    support::did_you_mean(report.owner, known) + list);
}

/// `wrote gaps.md and result.json: 25 of 45 pass, 8 more claimed (33 together), Silver`
std::string closing_line(const std::vector<std::string>& written, const ReportInput& report) {
  const std::string level = report::level_text(report.catalog, report.assessment.level);
  const std::string what_if = report::what_if_text(report.assessment);
  return fmt::format("wrote {}: {}{}{}{}{}\n", support::join_words(written),
                     report::score_text(report.assessment.score), level.empty() ? "" : ", ", level,
                     what_if.empty() ? "" : "; ", report::plain_line(what_if));
}

}  // namespace

std::vector<std::string> verdict_options(const InputOptions& input) {
  std::vector<std::string> words;
  const auto add = [&](const char* name, const std::string& value) {
    if (value.empty()) return;
    words.emplace_back(name);
    words.push_back(value);
  };
  add("--as-of", input.as_of ? to_string(*input.as_of) : std::string{});
  add("--catalog", input.catalog);
  add("--evidence-root", input.evidence_root);
  for (const std::string& assumption : input.assumptions) {
    add("--assume", assumption);
  }
  return words;
}

std::vector<std::string> files_read(const SourceMap& sources, const EvidenceFacts& facts,
                                    const std::string& root) {
  std::vector<std::string> paths;
  for (std::size_t index = 0; index < sources.size(); ++index) {
    paths.emplace_back(sources.name(static_cast<SourceId>(index)));
  }
  for (const auto& [path, fact] : facts.files) {
    paths.push_back(support::join_path(root, path));
  }
  return paths;
}

void report_nothing_answered(bool any_answered, const Catalog& catalog, Diagnostics& diagnostics) {
  if (any_answered) return;
  const std::string example = catalog.criteria.empty() ? "ID" : catalog.criteria.front().id;
  diagnostics.error(
      DiagnosticCode::nothing_answered, "no criterion is answered, so nothing was assessed",
      fmt::format("answer some under `answers`; `wwc explain {}` shows what a criterion asks",
                  example));
}

std::optional<AssessedCity> assess_city(const Input& input, Environment& environment,
                                        ReadingLog& log) {
  AssessedCity city{input, {}, {}, {}, {}};
  LockReading lock = load_lock(input, environment, log);
  if (lock.is_damaged) return std::nullopt;
  city.lock = std::move(lock.lock);
  city.facts = gather_evidence(input, environment, log.sources, city.lock ? &*city.lock : nullptr,
                               log.diagnostics);
  if (city.lock) {
    ledger::apply_lock(*city.lock, ledger::evidence_uses(*input.catalog, *input.answers),
                       city.facts, log.diagnostics);
  }
  city.assessment = assess(*input.catalog, *input.answers, city.facts, input.as_of);
  city.reviews =
      ledger::check_reviews({*input.catalog, *input.answers, city.facts, city.assessment},
                            city.lock ? &*city.lock : nullptr, log.diagnostics);
  return city;
}

ExitCode report_city(const AssessOptions& options, const AssessedCity& city, const GateResult* gate,
                     Environment& environment, ReadingLog& log) {
  Diagnostics& diagnostics = log.diagnostics;
  const Input& input = city.input;
  check_overwriting(paths_of(destinations(options)),
                    files_read(log.sources, city.facts, input.evidence_root), environment.files,
                    diagnostics);
  report_nothing_answered(city.assessment.any_answered, *input.catalog, diagnostics);
  const std::vector<Diagnostic> shown = diagnostics.sorted();
  const std::vector<Suggestion> suggestions = load_suggestions(*input.catalog, city.assessment);
  const NextSteps next_steps = find_next_steps(*input.catalog, *input.answers, city.assessment);
  const ReportInput report{.catalog = *input.catalog,
                           .answers = *input.answers,
                           .assessment = city.assessment,
                           .sources = log.sources,
                           .diagnostics = shown,
                           .version = k_version,
                           .owner = options.owner,
                           .options = verdict_options(options.input),
                           .reviews = city.reviews,
                           .gate = gate,
                           .gate_settings = gate::settings_of(input.answers->gate, *input.catalog),
                           .suggestions = suggestions,
                           .next_steps = &next_steps};
  check_owner(report, diagnostics);
  print_messages(diagnostics, log.sources, options.messages, environment);
  const ExitCode code = exit_code_of(diagnostics);
  if (code == ExitCode::usage) return code;

  Diagnostics failures;
  const std::vector<std::string> written = write_reports(options, report, environment, failures);
  write_step_summary(options, report, environment, failures);
  print_messages(failures, log.sources, options.messages, environment);
  if (!options.format && !written.empty() && !options.messages.quiet) {
    environment.err << closing_line(written, report);
  }
  return most_important({code, exit_code_of(failures)});
}

}  // namespace wwc::cli
