// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "cli/assess_city.hpp"
#include "cli/commands.hpp"
#include "cli/explain_answers.hpp"
#include "cli/explain_catalog.hpp"
#include "cli/explain_suggestions.hpp"
#include "cli/explain_target.hpp"
#include "cli/explain_word.hpp"
#include "cli/load_input.hpp"
#include "cli/load_suggestions.hpp"
#include "cli/messages.hpp"
#include "cli/refuse_input.hpp"
#include "diagnostic/codes.hpp"
#include "report/view.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

using report::TerminalPage;

/// `DG has DG1 to DG5`, for the id of a criterion that a practice does not have; empty for others.
std::string criteria_beside(std::string_view id, const Catalog& catalog) {
  const std::size_t digits = std::min(id.find_first_of("0123456789"), id.size());
  const std::string_view prefix = id.substr(0, digits);
  for (std::size_t practice = 0; practice < catalog.practices.size(); ++practice) {
    const std::string& name = catalog.practices[practice].id;
    const std::vector<std::size_t> criteria = report::criteria_of(catalog, practice);
    if (!criteria.empty() && support::equals_ignoring_case(prefix, name) &&
        support::is_digits(id.substr(digits))) {
      return fmt::format("{} has {} to {}", name, catalog.criteria[criteria.front()].id,
                         catalog.criteria[criteria.back()].id);
    }
  }
  return {};
}

/// For an id that other catalogs have, such as that of a suggestion; empty for others.
std::string place_elsewhere(std::string_view id, const Catalog& catalog) {
  const std::vector<std::string> catalogs = catalogs_with(id, catalog);
  if (catalogs.empty()) return {};
  return fmt::format("catalog {} has it: `wwc explain {} --catalog {}`",
                     support::quoted(catalogs.front()), id, catalogs.front());
}

/// The id, code or word that is nearest, if any is near.
std::optional<std::string> nearest_id(std::string_view id, const Catalog& catalog) {
  std::vector<std::string> ids = target_ids(catalog);
  for (const diagnostic::CodeInfo& info : diagnostic::all_codes()) {
    ids.push_back(diagnostic::code_name(info.code));
  }
  std::vector<std::string_view> known(ids.begin(), ids.end());
  const std::vector<std::string_view> words = known_words();
  known.insert(known.end(), words.begin(), words.end());
  const auto closest = support::closest_name(id, known);
  return closest ? std::optional{std::string{*closest}} : std::nullopt;
}

std::string help_for_unknown(std::string_view id, const Catalog& catalog) {
  constexpr std::string_view k_code_prefix = "wwc";
  const std::string lower = support::ascii_lower(id);
  if (lower.starts_with(k_code_prefix) && support::is_digits(id.substr(k_code_prefix.size()))) {
    return fmt::format(
        "the codes start at `{}`, and each message shows its own; run `wwc explain "
        "--help` for what else is explained",
        diagnostic::code_name(diagnostic::all_codes().front().code));
  }
  if (std::string elsewhere = place_elsewhere(id, catalog); !elsewhere.empty()) return elsewhere;
  if (std::string beside = criteria_beside(id, catalog); !beside.empty()) return beside;
  const std::optional<std::string> nearest = nearest_id(id, catalog);
  return nearest ? "did you mean " + support::quoted(*nearest) + "?"
                 : "`wwc catalog show` lists the ids of catalog " + support::quoted(catalog.id);
}

void report_unknown(const std::string& id, const Catalog& catalog, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::unknown_id, "nothing has the id " + support::quoted(id),
                    help_for_unknown(id, catalog));
}

bool is_id(const std::string& word, const InputOptions& options, Environment& environment,
           ReadingLog& log) {
  if (diagnostic::parse_code(word)) return true;
  const auto catalog = load_catalog_option(options.catalog, environment, log);
  return catalog && find_target(*catalog, word);
}

/// True, and reported, where the catalog cannot be read, the file comes before the id, or an id
/// stands in place of the file.
bool report_misplaced(const ExplainOptions& options, Environment& environment, ReadingLog& log) {
  const std::string& file = options.input.answers;
  if (file.empty() || file == "-" || environment.files.exists(file)) return false;
  if (!is_id(file, options.input, environment, log)) return log.diagnostics.has_errors();
  const bool is_swapped = environment.files.exists(options.id) || options.id.ends_with(".yaml") ||
                          options.id.ends_with(".yml");
  log.diagnostics.error(
      DiagnosticCode::misplaced_arguments,
      is_swapped ? "the id " + support::quoted(file) + " stands behind the file"
                 : "two ids, " + support::quoted(options.id) + " and " + support::quoted(file),
      is_swapped ? fmt::format("the id comes first: `wwc explain {} {}`", file, options.id)
                 : "one id at a time; behind it, the answers file");
  return true;
}

/// Writes the page, or the JSON in its place.
class Explanation {
public:
  Explanation(const ExplainOptions& options, Environment& environment)
      : options_(options), page_(output_style(options.messages, environment)) {}

  void code(DiagnosticCode code) {
    is_json() ? set(report::render_code_json(code, k_version)) : explain_code(page_, code);
  }

  /// Explains an id of the catalog, else a word of the reports; false when it is neither.
  [[nodiscard]] bool by_catalog(const Catalog& catalog) {
    const std::optional<Target> target = find_target(catalog, options_.id);
    if (!target) return word();
    if (is_json()) {
      set(report::render_explanation_json(catalog, *target, k_version));
      return true;
    }
    explain_target(page_, catalog, *target);
    explain_suggestions(page_, catalog, load_suggestions(catalog), *target);
    return true;
  }

  /// As `by_catalog`, with what the answers come to. Evidence that cannot be used is part of the
  /// page, so the warnings about it, of all criteria, are left out. True also after an error.
  [[nodiscard]] bool by_answers(const Input& input, Environment& environment, ReadingLog& log) {
    const std::optional<Target> target = find_target(*input.catalog, options_.id);
    if (!target) return word();
    ReadingLog about_all_evidence = log;
    const std::optional<AssessedCity> city = assess_city(input, environment, about_all_evidence);
    if (!city) {
      log = std::move(about_all_evidence);
      return true;
    }
    const std::vector<Suggestion> suggestions = load_suggestions(*input.catalog, city->assessment);
    const ReportInput report{.catalog = *input.catalog,
                             .answers = *input.answers,
                             .assessment = city->assessment,
                             .sources = log.sources,
                             .diagnostics = {},
                             .version = k_version,
                             .owner = {},
                             .reviews = city->reviews,
                             .suggestions = suggestions};
    if (is_json()) {
      set(report::render_explanation_json(report, *target));
      return true;
    }
    explain_answers(page_, report, *target);
    explain_suggestions(page_, report, *target);
    return true;
  }

  [[nodiscard]] std::string text() const { return is_json() ? json_ : page_.text(); }

private:
  [[nodiscard]] bool is_json() const { return options_.format == ExplanationFormat::json; }
  void set(std::string json) { json_ = std::move(json); }

  [[nodiscard]] bool word() {
    const std::vector<report::WordMeaning> meanings = meanings_of(options_.id);
    if (meanings.empty()) return false;
    is_json() ? set(report::render_word_json(meanings, k_version)) : explain_word(page_, meanings);
    return true;
  }

  const ExplainOptions& options_;
  TerminalPage page_;
  std::string json_;
};

/// True, and reported, where something is said of answers that are not given.
bool report_without_answers(const ExplainOptions& options, Diagnostics& diagnostics) {
  const InputOptions& input = options.input;
  if (!input.answers.empty()) return false;
  std::vector<std::string> given;
  if (input.as_of) given.emplace_back("--as-of");
  if (!input.evidence_root.empty()) given.emplace_back("--evidence-root");
  if (!input.assumptions.empty()) given.emplace_back("--assume");
  for (const std::string& option : given) {
    diagnostics.error(
        DiagnosticCode::misplaced_arguments, support::quoted(option) + " without answers",
        fmt::format("name the answers file behind the id: `wwc explain {} city.yaml`", options.id));
  }
  return !given.empty();
}

/// Returns what was read for it.
Input explain(Explanation& explanation, const ExplainOptions& options, Environment& environment,
              ReadingLog& log) {
  if (report_misplaced(options, environment, log)) return {};
  if (report_without_answers(options, log.diagnostics)) return {};
  if (const auto code = diagnostic::parse_code(options.id)) {
    explanation.code(*code);
    return {};
  }
  Input input;
  if (options.input.answers.empty()) {
    input.catalog = load_catalog_option(options.input.catalog, environment, log);
    if (input.catalog && !explanation.by_catalog(*input.catalog)) {
      report_unknown(options.id, *input.catalog, log.diagnostics);
    }
    return input;
  }
  input = load_input(options.input, environment, log);
  if (input.answers && !explanation.by_answers(input, environment, log)) {
    report_unknown(options.id, *input.catalog, log.diagnostics);
  }
  // A misspelt id must be told however wrong the answers are: exit code 2 goes before 3.
  if (input.catalog && !input.answers && !explanation.by_catalog(*input.catalog)) {
    report_unknown(options.id, *input.catalog, log.diagnostics);
  }
  return input;
}

/// Only JSON can say that the input is invalid.
Refusal refusal_of(const ExplainOptions& options) {
  const bool is_json = options.format == ExplanationFormat::json;
  return {options.messages, {{is_json ? report::render_invalid_explanation_json : nullptr, "-"}}};
}

}  // namespace

ExitCode command_explain(const ExplainOptions& options, Environment& environment) {
  ReadingLog log;
  Explanation explanation{options, environment};
  const Input input = explain(explanation, options, environment, log);
  if (log.diagnostics.has_errors()) {
    return refuse_input(refusal_of(options), input, environment, log);
  }
  write_output(explanation.text(), environment, log.diagnostics);
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
