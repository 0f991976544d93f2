// SPDX-License-Identifier: MIT
#include "cli/load_baseline.hpp"

#include "answers/read_error.hpp"
#include "compare/read_result.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::cli {

std::optional<PastAssessment> load_result(const std::string& path, Environment& environment,
                                          ReadingLog& log) {
  const support::ReadResult read =
      environment.files.read_text(path == "-" ? "/dev/stdin" : path, compare::k_max_result_bytes);
  if (!read.text) {
    log.diagnostics.error(answers::code_of(read.error),
                          "cannot read " + support::quoted(path) + ": " + read.reason,
                          "name a result that `wwc assess city.yaml --format json` wrote");
    return std::nullopt;
  }
  return compare::read_result(path, *read.text, log.diagnostics);
}

void warn_of_other_city(const CityOfFile& before, const CityOfFile& after,
                        Diagnostics& diagnostics) {
  if (before.city.empty() || after.city.empty() || before.city == after.city) return;
  diagnostics.warning(DiagnosticCode::result_of_other_city,
                      support::quoted(before.path) + " is about " + support::quoted(before.city) +
                          ", and " + support::quoted(after.path) + " about " +
                          support::quoted(after.city),
                      "what differs between two cities is not what one of them lost or gained");
}

std::optional<PastAssessment> load_baseline(const std::string& path, const std::string& catalog_id,
                                            Environment& environment, ReadingLog& log) {
  std::optional<PastAssessment> result = load_result(path, environment, log);
  if (!result || result->catalog_id == catalog_id) return result;
  log.diagnostics.error(DiagnosticCode::result_of_other_catalog,
                        support::quoted(path) + " was judged by catalog " +
                            support::quoted(result->catalog_id) + ", and this city by " +
                            support::quoted(catalog_id),
                        "compare results of one catalog");
  return std::nullopt;
}

}  // namespace wwc::cli
