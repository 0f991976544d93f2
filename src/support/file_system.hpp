// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/digest.hpp"

namespace wwc::support {

/// Why a file could not be read.
enum class ReadError : std::uint8_t {
  not_found,
  is_directory,
  not_regular,
  no_permission,
  too_large,
  outside,
  other,
};

/// A whole text, or why there is none; `reason` is for people: "permission denied".
struct ReadResult {
  std::optional<std::string> text;
  ReadError error = ReadError::other;
  std::string reason;
};

/// What a name in a folder stands for, symbolic links followed.
enum class FileKind : std::uint8_t { regular, directory, fifo, socket, device, broken_link, other };

/// A path from a root that a pattern names, or a folder that it goes into, and why it cannot be
/// read.
struct UnreadableMatch {
  std::string path;
  ReadError error = ReadError::other;
  std::string reason;

  bool operator==(const UnreadableMatch&) const = default;
};

/// What a pattern names: the regular files, and everything that stands in the way of reading all
/// of them; both sorted by bytes.
struct Matches {
  std::vector<std::string> paths;
  std::vector<UnreadableMatch> unreadable;
};

/// What was found where a piece of evidence should be.
enum class InspectionKind : std::uint8_t {
  ok,
  missing,
  empty,
  unreadable,
  outside,
  of_git,
  not_regular,
  lfs_pointer,
  html_error_page,
  changing,
};

/// What is said of a file that Git keeps for itself.
inline constexpr std::string_view k_of_git = "lies in the folder that Git keeps for itself";

/// The state of one file; size and digest are known for `ok`, `lfs_pointer` and `html_error_page`.
struct Inspection {
  InspectionKind kind = InspectionKind::missing;
  std::uint64_t size = 0;
  Digest sha256;
  std::string detail;

  bool operator==(const Inspection&) const = default;
};

/// A problem in words, or nothing when all went well.
using Failure = std::optional<std::string>;

/// The only door to the disk; tests put a map of texts in its place. Nothing behind it can hang
/// on a file, and no reason names a path or an error number.
class FileSystem {
public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  virtual ~FileSystem() = default;

  /// Reads a regular file of at most `max_bytes`, or a pipe that the user named (`/dev/stdin`,
  /// process substitution); a named fifo on disk is refused.
  [[nodiscard]] virtual ReadResult read_text(const std::string& path,
                                             std::size_t max_bytes) const = 0;
  /// What matches a pattern of `*`, `?`, `[..]` and `**` below `root`; never a file outside of it.
  /// Names that start with a dot need a dot. A match that is no regular file, a link out of the
  /// root, and a folder that cannot be listed are told apart from those that are not there.
  [[nodiscard]] virtual Matches glob(const std::string& root, const std::string& pattern) const = 0;
  /// Looks at one piece of evidence; nothing outside `root` is ever opened, nor what Git keeps for
  /// itself, whatever link leads there.
  [[nodiscard]] virtual Inspection inspect(const std::string& root,
                                           const std::string& path) const = 0;
  /// True when the name exists, whatever it is, even a broken link.
  [[nodiscard]] virtual bool exists(const std::string& path) const = 0;
  /// What the name stands for, or nothing.
  [[nodiscard]] virtual std::optional<FileKind> kind(const std::string& path) const = 0;
  /// True when the name itself is a symbolic link, wherever it leads.
  [[nodiscard]] virtual bool is_link(const std::string& path) const = 0;
  /// A text that two names share exactly when they lead to one file, whether it exists or not:
  /// relative or absolute, through links, or as the file behind `/dev/stdin`.
  [[nodiscard]] virtual std::string identity(const std::string& path) const = 0;

  /// Replaces a regular file, or makes one, whole or not at all; anything else (`/dev/stdout`, a
  /// fifo) is written through.
  [[nodiscard]] virtual Failure write_whole(const std::string& path, const std::string& text) = 0;
  /// Makes a new file; a name that exists is a failure and stays as it is.
  [[nodiscard]] virtual Failure write_new(const std::string& path, const std::string& text) = 0;
  /// Makes a folder and its parents; one that exists is fine.
  [[nodiscard]] virtual Failure create_directory(const std::string& path) = 0;
};

/// The disk of this machine (POSIX).
class RealFileSystem final : public FileSystem {
public:
  [[nodiscard]] ReadResult read_text(const std::string& path, std::size_t max_bytes) const override;
  [[nodiscard]] Matches glob(const std::string& root, const std::string& pattern) const override;
  [[nodiscard]] Inspection inspect(const std::string& root, const std::string& path) const override;
  [[nodiscard]] bool exists(const std::string& path) const override;
  [[nodiscard]] std::optional<FileKind> kind(const std::string& path) const override;
  [[nodiscard]] bool is_link(const std::string& path) const override;
  [[nodiscard]] std::string identity(const std::string& path) const override;
  [[nodiscard]] Failure write_whole(const std::string& path, const std::string& text) override;
  [[nodiscard]] Failure write_new(const std::string& path, const std::string& text) override;
  [[nodiscard]] Failure create_directory(const std::string& path) override;
};

}  // namespace wwc::support
