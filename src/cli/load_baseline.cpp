// SPDX-License-Identifier: MIT
#include "cli/load_baseline.hpp"

#include <algorithm>

#include "answers/read_error.hpp"
#include "compare/read_result.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

std::string describe_assumptions(const std::string& path,
                                 const std::vector<std::string>& assumptions) {
  return support::quoted(path) + " rests on assumptions: " + support::join_quoted(assumptions);
}

/// Reads a result that messages call by this name.
std::optional<PastAssessment> read_named(const std::string& path, const std::string& name,
                                         Environment& environment, ReadingLog& log) {
  const support::ReadResult read =
      environment.files.read_text(path == "-" ? "/dev/stdin" : path, compare::k_max_result_bytes);
  if (!read.text) {
    log.diagnostics.error(answers::code_of(read.error),
                          "cannot read " + support::quoted(path) + ": " + read.reason,
                          "name a result that `wwc assess city.yaml --format json` wrote");
    return std::nullopt;
  }
  return compare::read_result(name, *read.text, log.diagnostics);
}

/// A criterion that counts in the catalog and is not in the result; empty: none.
std::string find_left_out(const PastAssessment& result, const Catalog& catalog) {
  for (const Criterion& criterion : catalog.criteria) {
    const bool is_there =
        std::any_of(result.criteria.begin(), result.criteria.end(),
                    [&](const PastCriterion& past) { return past.id == criterion.id; });
    if (criterion.is_counted() && !is_there) return criterion.id;
  }
  return {};
}

/// A criterion of the result that does not count in the catalog, or is not in it; empty: none.
std::string find_invented(const PastAssessment& result, const Catalog& catalog) {
  for (const PastCriterion& past : result.criteria) {
    const std::optional<std::size_t> position = find_criterion(catalog, past.id);
    if (!position || !catalog.criteria[*position].is_counted()) return past.id;
  }
  return {};
}

bool has_level(const Catalog& catalog, const std::string& id) {
  return id.empty() || std::any_of(catalog.levels.begin(), catalog.levels.end(),
                                   [&](const Level& level) { return level.id == id; });
}

/// What cannot be in a result by this very text of the catalog; empty where all is well.
std::string find_forgery(const PastAssessment& result, const Catalog& catalog) {
  if (const std::string id = find_left_out(result, catalog); !id.empty()) {
    return "it leaves out criterion " + support::quoted(id) + " of its catalog";
  }
  if (const std::string id = find_invented(result, catalog); !id.empty()) {
    return "its catalog does not count a criterion " + support::quoted(id);
  }
  for (const std::string& level : {result.level, result.claimed_level}) {
    if (!has_level(catalog, level)) {
      return "its catalog has no level " + support::quoted(level);
    }
  }
  return {};
}

}  // namespace

std::optional<PastAssessment> load_result(const std::string& path, Environment& environment,
                                          ReadingLog& log) {
  return read_named(path, path, environment, log);
}

std::string result_name(const std::string& path) {
  return path.starts_with('/') ? path.substr(path.rfind('/') + 1) : path;
}

void warn_of_later_result(const std::string& name, const PastAssessment& result, Date as_of,
                          Diagnostics& diagnostics) {
  if (result.as_of <= as_of) return;
  diagnostics.warning(
      DiagnosticCode::result_of_later_day,
      support::quoted(name) + " was judged as of " + to_string(result.as_of) +
          ", and this city as of " + to_string(as_of),
      "what lapses in between is not lost yet; make the baseline without `--as-of`");
}

void warn_of_other_city(const CityOfFile& before, const CityOfFile& after,
                        Diagnostics& diagnostics) {
  if (before.city.empty() || after.city.empty() || before.city == after.city) return;
  Diagnostic& warning = diagnostics.warning(
      DiagnosticCode::result_of_other_city,
      support::quoted(before.path) + " is about " + support::quoted(before.city) + ", and " +
          support::quoted(after.path) + " about " + support::quoted(after.city),
      "what differs between two cities is not what one of them lost or gained");
  if (after.place.end > after.place.begin) warning.primary = Label{after.place, {}};
}

void warn_of_assumptions(const std::string& path, const PastAssessment& result,
                         Diagnostics& diagnostics) {
  if (result.assumptions.empty()) return;
  diagnostics.warning(DiagnosticCode::result_of_assumptions,
                      describe_assumptions(path, result.assumptions),
                      "compare results that were made without `--assume`");
}

std::optional<PastAssessment> load_baseline(const std::string& path, const Catalog& catalog,
                                            Environment& environment, ReadingLog& log) {
  const std::string name = result_name(path);
  std::optional<PastAssessment> result = read_named(path, name, environment, log);
  if (!result) return std::nullopt;
  if (!result->assumptions.empty()) {
    log.diagnostics.error(DiagnosticCode::result_of_assumptions,
                          describe_assumptions(name, result->assumptions),
                          "give a result that was made without `--assume`");
    return std::nullopt;
  }
  if (result->catalog_id != catalog.id) {
    log.diagnostics.error(DiagnosticCode::result_of_other_catalog,
                          support::quoted(name) + " was judged by catalog " +
                              support::quoted(result->catalog_id) + ", and this city by " +
                              support::quoted(catalog.id),
                          "compare results of one catalog");
    return std::nullopt;
  }
  if (result->catalog_sha256 != catalog.sha256) return result;
  const std::string problem = find_forgery(*result, catalog);
  if (problem.empty()) return result;
  compare::refuse_result(name, problem, log.diagnostics);
  return std::nullopt;
}

}  // namespace wwc::cli
