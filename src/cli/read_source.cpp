// SPDX-License-Identifier: MIT
#include "cli/read_source.hpp"

#include <cstdint>
#include <utility>

#include "answers/read_error.hpp"
#include "catalog/builtin.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

namespace wwc::cli {
namespace {

using support::ReadError;

/// What a text is wanted for.
enum class Use : std::uint8_t { answers, catalog };

/// What helps; nothing does against a failing disk.
std::string_view help_for(ReadError error, Use use) {
  const bool is_catalog = use == Use::catalog;
  switch (error) {
    case ReadError::not_found:
      return is_catalog ? "correct the path; `wwc catalog show wwc-2018 --format yaml` writes a "
                          "catalog to begin with"
                        : "correct the path; `wwc init` writes an answers file to begin with";
    case ReadError::is_directory:
      return is_catalog ? "name the catalog file itself"
                        : "name the file itself, such as `city.yaml` in that folder";
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

std::string help_for(const std::string& path, ReadError error, Use use,
                     const support::FileSystem& files) {
  const std::string other = with_other_extension(path);
  const bool is_other = error == ReadError::not_found && !other.empty() && files.exists(other);
  return is_other ? "did you mean " + support::quoted(other) + "?"
                  : std::string{help_for(error, use)};
}

std::optional<SourceId> read(const std::string& path, Use use, Environment& environment,
                             ReadingLog& log) {
  const bool is_stream = path == "-";
  support::ReadResult result =
      environment.files.read_text(is_stream ? "/dev/stdin" : path, yaml::Limits{}.max_bytes);
  const std::string name = is_stream ? std::string{answers::k_standard_input} : path;
  if (!result.text) {
    log.diagnostics.error(answers::code_of(result.error),
                          "cannot read " + support::quoted(name) + ": " + result.reason,
                          help_for(name, result.error, use, environment.files));
    return std::nullopt;
  }
  return log.sources.add(name, std::move(*result.text));
}

bool looks_like_path(std::string_view text) {
  return text.find_first_of("/.") != std::string_view::npos;
}

void report_unknown_catalog(const std::string& name, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = catalog::builtin_ids();
  const std::vector<std::string> names(known.begin(), known.end());
  diagnostics.error(DiagnosticCode::no_such_catalog, "unknown catalog " + support::quoted(name),
                    support::did_you_mean_or(name, known,
                                             "built in: " + support::join_words(names) +
                                                 "; a path to a catalog file is accepted too"));
}

}  // namespace

std::optional<SourceId> read_source(const std::string& path, Environment& environment,
                                    ReadingLog& log) {
  return read(path, Use::answers, environment, log);
}

std::optional<SourceId> read_catalog_source(const std::string& id_or_path, Environment& environment,
                                            ReadingLog& log) {
  if (const auto builtin = catalog::find_builtin(id_or_path)) {
    return log.sources.add(catalog::builtin_source_name(*builtin), std::string{builtin->text});
  }
  if (id_or_path != "-" && !looks_like_path(id_or_path) && !environment.files.exists(id_or_path)) {
    report_unknown_catalog(id_or_path, log.diagnostics);
    return std::nullopt;
  }
  return read(id_or_path, Use::catalog, environment, log);
}

}  // namespace wwc::cli
