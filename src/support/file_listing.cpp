// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

#include "support/file_system.hpp"
#include "support/path.hpp"
#include "support/posix.hpp"
#include "support/text.hpp"

namespace wwc::support {
namespace {

/// Deeper folders are left out: nobody keeps answers there, and paths have an end.
constexpr std::size_t k_max_depth = 64;

FileKind kind_of_name(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return FileKind::broken_link;
  }
  return kind_of_mode(status.st_mode);
}

bool is_real_folder(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (; !error && entry != std::filesystem::directory_iterator{}; entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  return names;
}

/// Adds what is below `root/folder` down to a number of levels; links to folders are not entered,
/// so that it always ends.
void collect(const std::string& root, const std::string& folder, std::size_t levels,
             std::vector<ListedFile>& found) {
  for (const std::string& name : names_in(join_path(root, folder))) {
    if (name.starts_with('.')) {
      continue;
    }
    const std::string path = join_path(folder, name);
    const std::string full_path = join_path(root, path);
    if (!is_real_folder(full_path)) {
      found.push_back({.path = path, .kind = kind_of_name(full_path)});
    } else if (levels > 1) {
      collect(root, path, levels - 1, found);
    }
  }
}

/// The leading parts of a pattern that are plain names, and how many levels lie below them.
struct PatternStart {
  std::string folder = ".";
  std::size_t levels = 1;
};

PatternStart start_of(std::string_view pattern) {
  PatternStart start;
  const std::vector<std::string_view> parts = split(pattern, '/');
  std::size_t plain = 0;
  while (plain + 1 < parts.size() && !is_glob(parts[plain])) {
    start.folder = join_path(start.folder, parts[plain]);
    ++plain;
  }
  const bool any_depth = std::ranges::find(parts, "**") != parts.end();
  start.levels = any_depth ? k_max_depth : parts.size() - plain;
  return start;
}

bool is_inside(const std::string& root, const std::string& path) {
  const std::optional<std::string> canonical_root = canonical_path(root);
  const std::optional<std::string> canonical = canonical_path(path);
  return canonical_root && canonical && is_within(*canonical_root, *canonical);
}

void sort_by_path(std::vector<ListedFile>& files) {
  std::ranges::sort(files, {}, &ListedFile::path);
}

}  // namespace

std::vector<std::string> RealFileSystem::glob(const std::string& root_given,
                                              const std::string& pattern_given) const {
  const std::string root = root_given.empty() ? "." : root_given;
  const std::optional<std::string> pattern = normalized_path(pattern_given);
  if (!pattern) {
    return {};
  }
  if (!is_glob(*pattern)) {
    const std::string path = join_path(root, *pattern);
    const bool matches = kind_of_name(path) == FileKind::regular && is_inside(root, path);
    return matches ? std::vector{*pattern} : std::vector<std::string>{};
  }
  const PatternStart start = start_of(*pattern);
  std::vector<ListedFile> files;
  if (is_inside(root, join_path(root, start.folder))) {
    collect(root, start.folder, start.levels, files);
  }
  sort_by_path(files);
  std::vector<std::string> paths;
  for (const ListedFile& file : files) {
    if (file.kind == FileKind::regular && matches_glob(*pattern, file.path) &&
        is_inside(root, join_path(root, file.path))) {
      paths.push_back(file.path);
    }
  }
  return paths;
}

std::vector<ListedFile> RealFileSystem::list_files(const std::string& root,
                                                   const std::string& directory) const {
  std::vector<ListedFile> files;
  const std::optional<std::string> folder = normalized_path(directory.empty() ? "." : directory);
  if (folder && is_inside(root.empty() ? "." : root, join_path(root, *folder))) {
    collect(root.empty() ? "." : root, *folder, k_max_depth, files);
  }
  sort_by_path(files);
  return files;
}

}  // namespace wwc::support
