// SPDX-License-Identifier: MIT
#include "answers/include_files.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "answers/read_error.hpp"
#include "diagnostic/codes.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

namespace wwc::answers {
namespace {

/// Paths from the evidence root, sorted, each with the pattern that found it first.
using Matches = std::map<std::string, Span>;

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

std::string help_for_no_match(const IncludeInput& input) {
  const bool is_stream = input.sources.name(input.main) == answers::k_standard_input;
  return is_stream && input.evidence_root == "."
             ? "reading from `-`, the evidence root is the current folder; `--evidence-root` "
               "changes it"
             : "patterns are relative to the evidence root; `*` does not go into folders, `**` "
               "does";
}

void report_unreadable(const std::string& name, const support::UnreadableMatch& match, Span pattern,
                       yaml::Context context) {
  context.diagnostics.error(answers::code_of(match.error), pattern,
                            fmt::format("cannot include `{}`: {}", name, match.reason));
}

/// What a pattern matches and nobody can read would be missing without a word.
void report_unreadable(const std::vector<support::UnreadableMatch>& matches, Span pattern,
                       const IncludeInput& input, yaml::Context context) {
  constexpr std::size_t k_most = 20;
  for (std::size_t index = 0; index < matches.size(); ++index) {
    if (index == k_most) {
      context.diagnostics.error(DiagnosticCode::too_many_answers, pattern,
                                fmt::format("{} more files that this pattern matches cannot be "
                                            "included",
                                            matches.size() - k_most),
                                "use a narrower pattern");
      return;
    }
    const std::string name = support::join_path(input.evidence_root, matches[index].path);
    report_unreadable(name, matches[index], pattern, context);
  }
}

void add_matches(const yaml::Text& pattern, const IncludeInput& input, yaml::Context context,
                 Matches& matches) {
  const std::optional<std::string> normal = checked_pattern(pattern, context);
  if (!normal) {
    return;
  }
  const support::Matches found = input.files.glob(input.evidence_root, *normal);
  report_unreadable(found.unreadable, pattern.span, input, context);
  if (found.paths.empty() && found.unreadable.empty()) {
    context.diagnostics.error(DiagnosticCode::include_without_match, pattern.span,
                              fmt::format("no file matches `{}`", support::trim(pattern.text)),
                              help_for_no_match(input));
  }
  for (const std::string& path : found.paths) {
    matches.emplace(path, pattern.span);
  }
}

/// Finds what the patterns name; the main file and too many files are errors.
Matches find_files(const yaml::MapReader& main, const IncludeInput& input) {
  const yaml::Context context = main.context();
  Matches matches;
  const std::vector<yaml::Text> patterns = main.text_list("include");
  if (patterns.size() > k_max_included_files) {
    context.diagnostics.error(DiagnosticCode::too_many_answers, main.span("include"),
                              fmt::format("{} patterns, and at most {} are looked for",
                                          patterns.size(), k_max_included_files),
                              "name files together, as in `answers/*.yaml`");
    return matches;
  }
  for (const yaml::Text& pattern : patterns) {
    add_matches(pattern, input, context, matches);
  }
  const std::string_view main_name = input.sources.name(input.main);
  const std::string main_file = input.files.identity(
      main_name == answers::k_standard_input ? "/dev/stdin" : std::string(main_name));
  for (auto match = matches.begin(); match != matches.end();) {
    if (input.files.identity(support::join_path(input.evidence_root, match->first)) == main_file) {
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
      report_unreadable(name, {path, result.error, result.reason}, pattern, main.context());
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
