// SPDX-License-Identifier: MIT
#include "cli/read_source.hpp"

#include <utility>

#include "catalog/builtin.hpp"
#include "diagnostic/codes.hpp"
#include "diagnostic/read_error.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

namespace wwc::cli {
namespace {

using support::ReadError;

/// What helps; nothing does against a failing disk.
std::string_view help_for(ReadError error) {
  switch (error) {
    case ReadError::not_found:
      return "correct the path; `wwc init` writes an answers file to begin with";
    case ReadError::is_directory:
      return "name the file itself, such as `city.yaml` in that folder";
    case ReadError::no_permission:
      return "see that whoever runs this program may read the file";
    case ReadError::not_regular:
      return "name a regular file, or `-` for standard input";
    case ReadError::too_large:
      return "no file written by hand is this large: check that it is the right one";
    case ReadError::outside:
    case ReadError::other:
      return "";
  }
  return "";
}

/// `city.yml` for `city.yaml`, or the other way; empty for other names.
std::string with_other_extension(std::string_view path) {
  constexpr std::string_view k_extensions[] = {".yaml", ".yml"};
  for (const std::string_view extension : k_extensions) {
    if (path.ends_with(extension)) {
      path.remove_suffix(extension.size());
      return std::string{path} += extension == k_extensions[0] ? k_extensions[1] : k_extensions[0];
    }
  }
  return {};
}

void report(const std::string& path, const support::ReadResult& result,
            const support::FileSystem& files, Diagnostics& diagnostics) {
  const std::string other = with_other_extension(path);
  const bool is_other =
      result.error == ReadError::not_found && !other.empty() && files.exists(other);
  diagnostics.error(diagnostic::code_of(result.error),
                    "cannot read " + support::quoted(path) + ": " + result.reason,
                    is_other ? "did you mean " + support::quoted(other) + "?"
                             : std::string{help_for(result.error)});
}

bool looks_like_path(std::string_view text) {
  return text.find_first_of("/.") != std::string_view::npos;
}

void report_unknown_catalog(const std::string& name, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = catalog::builtin_ids();
  const auto closest = support::closest_name(name, known);
  const std::vector<std::string> names(known.begin(), known.end());
  diagnostics.error(DiagnosticCode::no_such_catalog, "unknown catalog " + support::quoted(name),
                    closest ? "did you mean " + support::quoted(*closest) + "?"
                            : "built in: " + support::join_words(names) +
                                  "; a path to a catalog file is accepted too");
}

}  // namespace

std::optional<SourceId> read_source(const std::string& path, Environment& environment,
                                    Findings& findings) {
  const std::size_t max_bytes = yaml::Limits{}.max_bytes;
  const bool is_stream = path == "-";
  support::ReadResult result =
      environment.files.read_text(is_stream ? "/dev/stdin" : path, max_bytes);
  const std::string name = is_stream ? std::string{diagnostic::k_standard_input} : path;
  if (!result.text) {
    report(name, result, environment.files, findings.diagnostics);
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
