// SPDX-License-Identifier: MIT
#include <filesystem>
#include <sys/stat.h>

#include <fmt/format.h>

#include "support/file_system.hpp"
#include "support/posix.hpp"

namespace wwc::support {
namespace {

/// Where a name leads, whether something is there or not: a link to a file that does not exist
/// yet would make that file.
std::string place_of(const std::string& path) {
  constexpr int k_most_links = 40;
  std::error_code error;
  std::filesystem::path place = std::filesystem::absolute(path, error);
  if (error) {
    return path;
  }
  for (int count = 0; count < k_most_links; ++count) {
    const std::filesystem::path target = std::filesystem::read_symlink(place, error);
    if (error) {
      break;
    }
    place = place.parent_path() / target;
  }
  const std::filesystem::path resolved = std::filesystem::weakly_canonical(place, error);
  return (error ? place.lexically_normal() : resolved).string();
}

}  // namespace

std::string RealFileSystem::identity(const std::string& path) const {
  const std::optional<int> descriptor = named_descriptor(path);
  struct stat status {};
  const bool exists =
      (descriptor ? ::fstat(*descriptor, &status) : ::stat(path.c_str(), &status)) == 0;
  // A terminal or `/dev/null` takes what comes from many sides, and loses nothing by it.
  const bool is_file =
      exists && (S_ISREG(status.st_mode) || (!descriptor && !S_ISCHR(status.st_mode)));
  if (is_file) {
    return fmt::format("file {}:{}", status.st_dev, status.st_ino);
  }
  return descriptor ? fmt::format("descriptor {}", *descriptor) : "path " + place_of(path);
}

}  // namespace wwc::support
