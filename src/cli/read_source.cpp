// SPDX-License-Identifier: MIT
#include "cli/read_source.hpp"

#include "catalog/builtin.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

#include <array>
#include <utility>

namespace wwc::cli {
namespace {

using support::ReadError;

/// What each reason not to read a file is called, and what helps.
struct ReadProblem {
  ReadError error;
  DiagnosticCode code;
  std::string_view help;
};

constexpr std::array k_problems{
    ReadProblem{ReadError::not_found, DiagnosticCode::file_not_found,
                "correct the path, or run `wwc init` to begin an answers file"},
    ReadProblem{ReadError::is_directory, DiagnosticCode::path_is_directory,
                "name the file itself, such as `city.yaml` in that folder"},
    ReadProblem{ReadError::no_permission, DiagnosticCode::no_permission,
                "see that whoever runs this program may read the file"},
    ReadProblem{ReadError::not_regular, DiagnosticCode::not_a_regular_file,
                "name a regular file, or `-` for standard input"},
    ReadProblem{ReadError::too_large, DiagnosticCode::file_too_large,
                "this is not the size of a file that was written by hand: check that it is the right one"},
    ReadProblem{ReadError::other, DiagnosticCode::file_unreadable, ""},
};

void report(const std::string& path, const support::ReadResult& result, Diagnostics& diagnostics) {
  for (const ReadProblem& problem : k_problems) {
    if (problem.error == result.error) {
      diagnostics.error(problem.code, "cannot read " + support::quoted(path) + ": " + result.reason,
                        std::string{problem.help});
    }
  }
}

support::ReadResult read_stream(std::istream& in, std::size_t max_bytes) {
  std::string text(max_bytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad()) return {std::nullopt, ReadError::other, "the stream is broken"};
  if (text.size() > max_bytes) return {std::nullopt, ReadError::too_large, "it is too large"};
  return {std::move(text), ReadError::other, {}};
}

bool looks_like_path(std::string_view text) { return text.find_first_of("/.") != std::string_view::npos; }

void report_unknown_catalog(const std::string& name, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = catalog::builtin_ids();
  const auto closest = support::closest_name(name, known);
  const std::vector<std::string> names(known.begin(), known.end());
  diagnostics.error(DiagnosticCode::no_such_catalog, "unknown catalog " + support::quoted(name),
                    closest ? "did you mean " + support::quoted(*closest) + "?"
                            : "built in: " + support::join_words(names) + "; a path to a catalog file is accepted too");
}

}  // namespace

std::optional<SourceId> read_source(const std::string& path, Environment& environment, Findings& findings) {
  const std::size_t max_bytes = yaml::Limits{}.max_bytes;
  const bool is_stream = path == "-";
  support::ReadResult result = is_stream ? read_stream(environment.in, max_bytes)
                                         : environment.files.read_text(path, max_bytes);
  const std::string name = is_stream ? "<stdin>" : path;
  if (!result.text) {
    report(name, result, findings.diagnostics);
    return std::nullopt;
  }
  return findings.sources.add(name, std::move(*result.text));
}

std::optional<SourceId> read_catalog_source(const std::string& id_or_path, Environment& environment,
                                            Findings& findings) {
  if (const auto builtin = catalog::find_builtin(id_or_path)) {
    return findings.sources.add(catalog::builtin_source_name(*builtin), std::string{builtin->text});
  }
  if (!looks_like_path(id_or_path) && !environment.files.exists(id_or_path)) {
    report_unknown_catalog(id_or_path, findings.diagnostics);
    return std::nullopt;
  }
  return read_source(id_or_path, environment, findings);
}

}  // namespace wwc::cli
