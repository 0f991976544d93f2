// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <utility>

#include <fmt/format.h>

#include "support/file_system.hpp"
#include "support/path.hpp"
#include "support/posix.hpp"
#include "support/text.hpp"

namespace wwc::support {
namespace {

/// Nobody keeps answers deeper than this, and paths have an end.
constexpr std::size_t k_max_depth = 64;

bool is_absent(int error_number) {
  return error_number == ENOENT || error_number == ENOTDIR;
}

bool is_real_folder(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

/// The leading parts of a pattern that are plain names.
std::string plain_start(std::string_view pattern) {
  std::string folder = ".";
  const std::vector<std::string_view> parts = split(pattern, '/');
  for (std::size_t index = 0; index + 1 < parts.size() && !is_glob(parts[index]); ++index) {
    folder = join_path(folder, parts[index]);
  }
  return folder;
}

/// Goes through the folders below a root that a pattern may reach.
class Search {
public:
  Search(std::string root, std::string pattern)
      : root_(std::move(root)),
        pattern_(std::move(pattern)),
        takes_folders_(pattern_.ends_with("**") || pattern_.ends_with("**/*")) {}

  Matches run() {
    if (const std::optional<std::string> canonical = canonical_path(root_)) {
      canonical_root_ = *canonical;
      if (!is_glob(pattern_)) {
        take(pattern_);
      } else if (const std::string start = plain_start(pattern_); is_inside(start)) {
        search(start, 1);
      }
    } else {
      fail_unless_absent(".", errno);
    }
    std::ranges::sort(found_.paths);
    std::ranges::sort(found_.unreadable, {}, &UnreadableMatch::path);
    return std::move(found_);
  }

private:
  void fail(const std::string& path, ReadError error, std::string_view reason) {
    found_.unreadable.push_back({path, error, std::string(reason)});
  }

  void fail_unless_absent(const std::string& path, int error_number) {
    if (!is_absent(error_number)) {
      fail(path, read_error_of(error_number), describe_error(error_number));
    }
  }

  [[nodiscard]] std::string full(const std::string& path) const { return join_path(root_, path); }

  /// False after a failure was noted, and for what is not there.
  bool is_inside(const std::string& path) {
    const std::optional<std::string> canonical = canonical_path(full(path));
    if (!canonical) {
      fail_unless_absent(path, errno);
      return false;
    }
    if (!is_within(canonical_root_, *canonical)) {
      fail(path, ReadError::outside, "a symbolic link leads out of the folder it lies in");
      return false;
    }
    return true;
  }

  /// Takes a name that the pattern matches: as a file to read, or as one that cannot be.
  void take(const std::string& path) {
    struct stat status {};
    if (::stat(full(path).c_str(), &status) != 0) {
      const int reason = errno;
      if (is_absent(reason) && ::lstat(full(path).c_str(), &status) == 0) {
        fail(path, ReadError::not_found, describe_kind(FileKind::broken_link));
      } else {
        fail_unless_absent(path, reason);
      }
      return;
    }
    if (!is_inside(path)) {
      return;
    }
    if (const FileKind kind = kind_of_mode(status.st_mode); kind != FileKind::regular) {
      fail(path, kind == FileKind::directory ? ReadError::is_directory : ReadError::not_regular,
           describe_kind(kind));
    } else {
      found_.paths.push_back(path);
    }
  }

  /// Links to folders could lead in circles; files behind them would be missing without a word.
  void refuse_linked_folder(const std::string& path) {
    struct stat status {};
    if (::stat(full(path).c_str(), &status) != 0) {
      if (errno != ELOOP) {
        fail_unless_absent(path, errno);
      }
    } else if (S_ISDIR(status.st_mode)) {
      fail(path, ReadError::is_directory, "is a symbolic link to a folder, and not followed");
    }
  }

  void look_at(const std::string& path, std::size_t depth) {
    const bool matches = matches_glob(pattern_, path);
    const bool is_way = may_match_below(pattern_, path);
    const bool is_folder = is_real_folder(full(path));
    if (matches && !(is_folder && takes_folders_)) {
      take(path);
    }
    if (is_way && is_folder) {
      search(path, depth + 1);
    } else if (is_way && !matches) {
      refuse_linked_folder(path);
    }
  }

  void search(const std::string& folder, std::size_t depth) {
    if (depth > k_max_depth) {
      fail(folder, ReadError::other, fmt::format("lies more than {} folders deep", k_max_depth));
      return;
    }
    std::error_code error;
    std::filesystem::directory_iterator entry(full(folder), error);
    for (; !error && entry != std::filesystem::directory_iterator{}; entry.increment(error)) {
      look_at(join_path(folder, entry->path().filename().string()), depth);
    }
    if (error) {
      fail_unless_absent(folder, error.value());
    }
  }

  std::string root_;
  std::string pattern_;
  bool takes_folders_;
  std::string canonical_root_;
  Matches found_;
};

}  // namespace

Matches RealFileSystem::glob(const std::string& root, const std::string& pattern) const {
  const std::optional<std::string> normal = normalized_path(pattern);
  return normal ? Search(root.empty() ? "." : root, *normal).run() : Matches{};
}

}  // namespace wwc::support
