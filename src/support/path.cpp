// SPDX-License-Identifier: MIT
#include "support/path.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "support/text.hpp"

namespace wwc::support {
namespace {

struct ClassMatch {
  bool matched = false;
  std::size_t size = 0;
};

/// Matches a `[..]` at the start of the pattern; size 0: there is no closing bracket.
ClassMatch match_class(std::string_view pattern, char character) {
  std::size_t index = 1;
  const bool negated = index < pattern.size() && (pattern[index] == '!' || pattern[index] == '^');
  index += negated ? 1U : 0U;
  bool matched = false;
  for (const std::size_t first = index; index < pattern.size(); ++index) {
    if (pattern[index] == ']' && index > first) {
      return {.matched = matched != negated, .size = index + 1};
    }
    const bool is_range =
        index + 2 < pattern.size() && pattern[index + 1] == '-' && pattern[index + 2] != ']';
    const char last = is_range ? pattern[index + 2] : pattern[index];
    matched = matched || (pattern[index] <= character && character <= last);
    index += is_range ? 2U : 0U;
  }
  return {};
}

/// The bytes of the pattern that match one character; 0: none does.
std::size_t match_one(std::string_view pattern, char character) {
  if (pattern.front() == '?') {
    return 1;
  }
  if (pattern.front() == '[') {
    const ClassMatch found = match_class(pattern, character);
    if (found.size > 0) {
      return found.matched ? found.size : 0;
    }
  }
  return pattern.front() == character ? 1 : 0;
}

/// Matches within one part of a path; goes back to the last star only, so never more than
/// quadratic.
bool matches_part(std::string_view pattern, std::string_view part) {
  if (part.starts_with('.') && !pattern.starts_with('.')) {
    return false;
  }
  std::optional<std::string_view> after_star;
  std::string_view retry;
  while (!part.empty() || !pattern.empty()) {
    if (pattern.starts_with('*')) {
      pattern.remove_prefix(1);
      after_star = pattern;
      retry = part;
      continue;
    }
    const std::size_t used = pattern.empty() || part.empty() ? 0 : match_one(pattern, part.front());
    if (used > 0) {
      pattern.remove_prefix(used);
      part.remove_prefix(1);
      continue;
    }
    if (!after_star || retry.empty()) {
      return false;
    }
    retry.remove_prefix(1);
    part = retry;
    pattern = *after_star;
  }
  return true;
}

/// What parts are for patterns.
struct PartsMatch {
  bool whole = false;  ///< They match.
  bool start = false;  ///< They match with more parts behind them.
};

/// Matches parts, with `**` for any number of them that do not start with a dot.
PartsMatch match_parts(std::span<const std::string_view> patterns,
                       std::span<const std::string_view> parts) {
  // reachable[n]: the patterns so far match the first n parts.
  std::vector<bool> reachable(parts.size() + 1, false);
  reachable[0] = true;
  bool start = false;
  for (const std::string_view pattern : patterns) {
    std::vector<bool> next(parts.size() + 1, false);
    for (std::size_t count = 0; count <= parts.size(); ++count) {
      if (pattern == "**") {
        const bool extends = count > 0 && next[count - 1] && !parts[count - 1].starts_with('.');
        next[count] = reachable[count] || extends;
      } else if (count > 0 && reachable[count - 1]) {
        next[count] = matches_part(pattern, parts[count - 1]);
      }
    }
    start = start || reachable.back() || (pattern == "**" && next.back());
    reachable = next;
  }
  return {.whole = reachable.back(), .start = start};
}

}  // namespace

std::optional<std::string> normalized_path(std::string_view path) {
  if (path.empty() || path.starts_with('/')) {
    return std::nullopt;
  }
  std::vector<std::string> parts;
  for (const std::string_view part : split(path, '/')) {
    if (part == "..") {
      if (parts.empty()) {
        return std::nullopt;
      }
      parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.emplace_back(part);
    }
  }
  return parts.empty() ? "." : join(parts, "/");
}

std::string join_path(std::string_view folder, std::string_view path) {
  if (folder.empty() || folder == ".") {
    return std::string(path);
  }
  std::string result(folder);
  if (!result.ends_with('/')) {
    result += '/';
  }
  result += path;
  return result;
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) {
    return ".";
  }
  return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

bool is_of_git(std::string_view path) {
  const std::vector<std::string_view> parts = split(path, '/');
  return std::any_of(parts.begin(), parts.end(),
                     [](std::string_view part) { return ascii_lower(part) == ".git"; });
}

std::string extension_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string{}
                                                   : ascii_lower(name.substr(dot + 1));
}

bool matches_glob(std::string_view pattern, std::string_view path) {
  const std::vector<std::string_view> patterns = split(pattern, '/');
  const std::vector<std::string_view> parts = split(path, '/');
  return match_parts(patterns, parts).whole;
}

bool may_match_below(std::string_view pattern, std::string_view folder) {
  const std::vector<std::string_view> patterns = split(pattern, '/');
  const std::vector<std::string_view> parts = split(folder, '/');
  return folder == "." || match_parts(patterns, parts).start;
}

bool is_glob(std::string_view text) {
  return text.find_first_of("*?[") != std::string_view::npos;
}

}  // namespace wwc::support
