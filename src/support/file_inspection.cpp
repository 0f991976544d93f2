// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <vector>

#include <fmt/format.h>

#include "support/content_check.hpp"
#include "support/file_system.hpp"
#include "support/path.hpp"
#include "support/posix.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace wwc::support {
namespace {

/// The largest file that is read through; beyond it a file is no document, and a sparse one could
/// keep the program busy for hours.
constexpr std::int64_t k_most_bytes = std::int64_t{16} << 30;

/// How much of the beginning is kept to see what kind of content it is.
constexpr std::size_t k_beginning_size = 4096;

/// How much is read at a time; on the heap, since the stack of a thread may be small.
constexpr std::size_t k_buffer_size = 65536;

Inspection finding(InspectionKind kind, std::string detail) {
  return {.kind = kind, .size = 0, .sha256 = {}, .detail = std::move(detail)};
}

Inspection unreadable(int error_number) {
  return finding(InspectionKind::unreadable,
                 fmt::format("cannot be read: {}", describe_error(error_number)));
}

Inspection unresolved(const std::string& path, int error_number) {
  struct stat link {};
  if (error_number == ENOENT && ::lstat(path.c_str(), &link) == 0) {
    return finding(InspectionKind::missing, "is a symbolic link that leads nowhere");
  }
  if (error_number == ENOENT || error_number == ENOTDIR) {
    return finding(InspectionKind::missing, "does not exist");
  }
  return unreadable(error_number);
}

bool is_same_time(const timespec& left, const timespec& right) {
  return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
}

/// A writer can put the time of modification back, but not the time of the last change.
bool is_same_state(const struct stat& left, const struct stat& right) {
  return left.st_size == right.st_size && is_same_time(left.st_mtim, right.st_mtim) &&
         is_same_time(left.st_ctim, right.st_ctim) && left.st_ino == right.st_ino &&
         left.st_dev == right.st_dev;
}

/// What one pass over the bytes tells.
struct Content {
  std::uint64_t size = 0;
  Digest sha256;
  std::string beginning;
  bool is_blank = true;
};

std::optional<Content> read_content(int descriptor) {
  Content content;
  Sha256 hash;
  BlankCheck blank;
  std::vector<char> buffer(k_buffer_size);
  while (true) {
    const std::optional<std::size_t> count = read_some(descriptor, buffer);
    if (!count) {
      return std::nullopt;
    }
    if (*count == 0) {
      content.sha256 = hash.digest();
      content.is_blank = blank.finish();
      return content;
    }
    const std::string_view bytes(buffer.data(), *count);
    hash.update(bytes);
    content.size += bytes.size();
    blank.add(bytes);
    if (content.beginning.size() < k_beginning_size) {
      content.beginning += bytes.substr(0, k_beginning_size - content.beginning.size());
    }
  }
}

Inspection judge(const std::string& path, Content content) {
  Inspection result{
      .kind = InspectionKind::ok, .size = content.size, .sha256 = content.sha256, .detail = {}};
  if (content.size == 0) {
    return finding(InspectionKind::empty, "is empty");
  }
  if (content.is_blank) {
    return finding(InspectionKind::empty, "holds nothing that can be read");
  }
  if (is_lfs_pointer(content.beginning)) {
    result.kind = InspectionKind::lfs_pointer;
    result.detail = "is a Git LFS pointer in place of the document; `git lfs pull` fetches it";
  } else if (is_html_in_disguise(path, content.beginning)) {
    result.kind = InspectionKind::html_error_page;
    result.detail =
        fmt::format("is a web page saved under the name of a {} document", extension_of(path));
  }
  return result;
}

/// Reads a file whose canonical path is known to lie within the root.
Inspection inspect_content(const std::string& path, const std::string& canonical) {
  struct stat seen {};
  if (::lstat(canonical.c_str(), &seen) != 0) {
    return unresolved(canonical, errno);
  }
  if (const FileKind found = kind_of_mode(seen.st_mode); found != FileKind::regular) {
    return finding(InspectionKind::not_regular, std::string(describe_kind(found)));
  }
  const FileDescriptor file = open_for_reading(canonical);
  struct stat before {};
  if (!file.is_open() || ::fstat(file.number(), &before) != 0) {
    return unreadable(errno);
  }
  if (before.st_size > k_most_bytes) {
    return finding(InspectionKind::unreadable, "is larger than any document: more than 16 GiB");
  }
  std::optional<Content> content;
  if (is_same_state(seen, before)) {
    content = read_content(file.number());
    if (!content) {
      return unreadable(errno);
    }
  }
  struct stat after {};
  if (!content || ::fstat(file.number(), &after) != 0 || !is_same_state(before, after) ||
      content->size != static_cast<std::uint64_t>(after.st_size)) {
    return finding(InspectionKind::changing,
                   "changed while it was read; try again once nothing writes it");
  }
  return judge(path, std::move(*content));
}

}  // namespace

Inspection RealFileSystem::inspect(const std::string& root, const std::string& path) const {
  if (path.starts_with('/')) {
    return finding(InspectionKind::outside, "is an absolute path");
  }
  if (path.empty() || path.find('\0') != std::string::npos) {
    return finding(InspectionKind::missing, "does not exist");
  }
  if (!normalized_path(path)) {
    return finding(InspectionKind::outside, "leads out of the evidence root");
  }
  const std::optional<std::string> canonical_root = canonical_path(root.empty() ? "." : root);
  if (!canonical_root) {
    return unresolved(root, errno);
  }
  const std::string full_path = join_path(*canonical_root, path);
  const std::optional<std::string> canonical = canonical_path(full_path);
  if (!canonical) {
    return unresolved(full_path, errno);
  }
  if (!is_within(*canonical_root, *canonical)) {
    return finding(InspectionKind::outside,
                   "is a symbolic link that leads out of the evidence root");
  }
  // Below the root only: where the repository itself lies is no business of its documents.
  if (is_of_git(path) || is_of_git(std::string_view{*canonical}.substr(canonical_root->size()))) {
    return finding(InspectionKind::of_git, std::string{k_of_git});
  }
  return inspect_content(path, *canonical);
}

}  // namespace wwc::support
