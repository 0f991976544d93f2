// SPDX-License-Identifier: MIT
#include "answers/include_files.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

namespace wwc::answers {
namespace {

/// Paths from the evidence root, sorted, each with the pattern that found it first.
using Matches = std::map<std::string, Span>;

std::string same_name(std::string_view path) {
  return support::normalized_path(path).value_or(std::string(path));
}

/// The pattern in normal form; nothing after an error.
std::optional<std::string> checked_pattern(const yaml::Text& pattern, yaml::Context context) {
  const std::string_view text = support::trim(pattern.text);
  std::optional<std::string> normal = support::normalized_path(text);
  if (!normal) {
    context.diagnostics.error(DiagnosticCode::include_outside, pattern.span,
                              fmt::format("`{}` leads out of the evidence root", text),
                              "include files below the evidence root, with a relative path");
  }
  return normal;
}

void add_matches(const yaml::Text& pattern, const IncludeInput& input, yaml::Context context,
                 Matches& matches) {
  const std::optional<std::string> normal = checked_pattern(pattern, context);
  if (!normal) {
    return;
  }
  const std::vector<std::string> found = input.files.glob(input.evidence_root, *normal);
  if (found.empty()) {
    context.diagnostics.error(DiagnosticCode::include_without_match, pattern.span,
                              fmt::format("no file matches `{}`", support::trim(pattern.text)),
                              "patterns are relative to the evidence root; `*` does not go into "
                              "folders, `**` does");
  }
  for (const std::string& path : found) {
    matches.emplace(path, pattern.span);
  }
}

void report_unreadable(const std::string& name, const support::ReadResult& result, Span pattern,
                       yaml::Context context) {
  constexpr std::pair<support::ReadError, DiagnosticCode> k_codes[] = {
      {support::ReadError::not_found, DiagnosticCode::file_not_found},
      {support::ReadError::is_directory, DiagnosticCode::path_is_directory},
      {support::ReadError::not_regular, DiagnosticCode::not_a_regular_file},
      {support::ReadError::no_permission, DiagnosticCode::no_permission},
      {support::ReadError::too_large, DiagnosticCode::file_too_large},
      {support::ReadError::other, DiagnosticCode::file_unreadable},
  };
  const auto* found = std::find_if(std::begin(k_codes), std::end(k_codes),
                                   [&](const auto& row) { return row.first == result.error; });
  context.diagnostics.error(
      found->second, pattern,
      fmt::format("cannot read the included file `{}`: {}", name, result.reason));
}

/// Finds what the patterns name; the main file and too many files are errors.
Matches find_files(const yaml::MapReader& main, const IncludeInput& input) {
  const yaml::Context context = main.context();
  Matches matches;
  for (const yaml::Text& pattern : main.text_list("include")) {
    add_matches(pattern, input, context, matches);
  }
  const std::string main_name = same_name(input.sources.name(input.main));
  for (auto match = matches.begin(); match != matches.end();) {
    if (same_name(support::join_path(input.evidence_root, match->first)) == main_name) {
      context.diagnostics.error(DiagnosticCode::include_cycle, match->second,
                                fmt::format("`{}` includes itself", input.sources.name(input.main)),
                                "put the included files into a folder of their own, such as "
                                "`answers/*.yaml`");
      match = matches.erase(match);
    } else {
      ++match;
    }
  }
  if (matches.size() > k_max_included_files) {
    context.diagnostics.error(DiagnosticCode::too_many_answers, main.span("include"),
                              fmt::format("{} included files, and at most {} are read",
                                          matches.size(), k_max_included_files),
                              "join some of the files");
    matches.clear();
  }
  return matches;
}

}  // namespace

std::vector<yaml::Node> read_included(const yaml::MapReader& main, const IncludeInput& input) {
  std::vector<yaml::Node> nodes;
  std::size_t bytes_left = k_max_included_bytes;
  const yaml::Limits limits;
  for (const auto& [path, pattern] : find_files(main, input)) {
    const std::string name = support::join_path(input.evidence_root, path);
    support::ReadResult result =
        input.files.read_text(name, std::min(limits.max_bytes, bytes_left));
    if (!result.text) {
      report_unreadable(name, result, pattern, main.context());
      continue;
    }
    bytes_left -= std::min(bytes_left, result.text->size());
    const SourceId source = input.sources.add(name, std::move(*result.text));
    std::optional<yaml::Node> node =
        yaml::parse(source, input.sources, limits, main.context().diagnostics);
    if (node) {
      nodes.push_back(std::move(*node));
    }
  }
  return nodes;
}

}  // namespace wwc::answers
