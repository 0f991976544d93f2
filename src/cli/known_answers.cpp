// SPDX-License-Identifier: MIT
#include "cli/known_answers.hpp"

#include <utility>

#include <fmt/format.h>

#include "cli/assess_city.hpp"
#include "cli/load_input.hpp"
#include "diagnostic/codes.hpp"
#include "report/terminal_page.hpp"
#include "support/text.hpp"
#include "wwc/suggestion.hpp"

namespace wwc::cli {
namespace {

/// The last part of a path, safe for a comment.
std::string file_name(const std::string& path) {
  if (path == "-") return "standard input";
  return report::plain_line(path.substr(path.rfind('/') + 1));
}

/// What a template says of a city.
City described(const City& city) {
  return {report::plain_line(city.name), report::plain_line(city.state), city.country,
          city.population, std::nullopt};
}

bool check_infers(const Catalog& catalog, Diagnostics& diagnostics) {
  if (!catalog.helps_catalog.empty()) return true;
  diagnostics.error(DiagnosticCode::nothing_to_infer,
                    "nothing about catalog " + support::quoted(catalog.id) +
                        " can be inferred from answers to another",
                    "leave out `--from`, or name a catalog that has `helps_catalog`");
  return false;
}

bool check_answers(const Catalog& catalog, const std::string& file, const Catalog& answered,
                   Diagnostics& diagnostics) {
  if (answered.id == catalog.helps_catalog) return true;
  diagnostics.error(
      DiagnosticCode::answers_to_other_catalog,
      fmt::format("{} answers catalog {}, not {}", support::quoted(file),
                  support::quoted(answered.id), support::quoted(catalog.helps_catalog)),
      fmt::format("{} is inferred from answers to {}", support::quoted(catalog.id),
                  support::quoted(catalog.helps_catalog)));
  return false;
}

}  // namespace

std::optional<answers::KnownAnswers> known_answers(const Catalog& catalog, const std::string& file,
                                                   Environment& environment, ReadingLog& log) {
  answers::KnownAnswers known;
  if (file.empty()) return known;
  if (!check_infers(catalog, log.diagnostics)) return std::nullopt;
  InputOptions options;
  options.answers = file;
  const Input input = load_input(options, environment, log);
  if (!input.answers) return std::nullopt;
  if (!check_answers(catalog, file, *input.catalog, log.diagnostics)) return std::nullopt;

  // What does not count shows nothing, so it needs no message here.
  ReadingLog about_all_evidence = log;
  const std::optional<AssessedCity> city = assess_city(input, environment, about_all_evidence);
  if (!city) {
    log = std::move(about_all_evidence);
    return std::nullopt;
  }
  known.file = file_name(file);
  known.city = described(input.answers->city);
  for (const Criterion& criterion : catalog.criteria) {
    known.shown_by.push_back(inferred_from(criterion, *input.catalog, city->assessment));
  }
  return known;
}

}  // namespace wwc::cli
