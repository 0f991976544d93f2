// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <sys/types.h>

#include "support/file_system.hpp"

namespace wwc::support {

/// Owns an open file descriptor.
class FileDescriptor {
public:
  explicit FileDescriptor(int number = -1) : number_(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept;
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  ~FileDescriptor();

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  /// Closes it and says whether all that was written has arrived; `errno` tells why not.
  [[nodiscard]] bool close();

private:
  int number_;
};

/// An `errno` value in words without path and number: "permission denied".
[[nodiscard]] std::string describe_error(int error_number);
/// Why reading fails with an `errno` value.
[[nodiscard]] ReadError read_error_of(int error_number);
/// What a mode says the file is.
[[nodiscard]] FileKind kind_of_mode(mode_t mode);
/// "is a folder", "is a named pipe"; for a regular file "is a regular file".
[[nodiscard]] std::string_view describe_kind(FileKind kind);

/// Opens a file for reading so that neither a fifo nor a terminal can take hold of the process.
[[nodiscard]] FileDescriptor open_for_reading(const std::string& path);
/// Reads up to the size of the buffer, waiting for data if need be: the bytes read, 0 at the end,
/// nothing after an error (`errno`).
[[nodiscard]] std::optional<std::size_t> read_some(int descriptor, std::span<char> buffer);
/// Writes everything; false after an error (`errno`).
[[nodiscard]] bool write_all(int descriptor, std::string_view text);
/// The number of the descriptor that `/dev/stdin`, `/dev/stdout`, `/dev/stderr` or `/dev/fd/7`
/// names; nothing for any other path.
[[nodiscard]] std::optional<int> named_descriptor(std::string_view path);
/// A copy of the descriptor that a path names; nothing when it names none, and not an open one
/// when that is closed.
[[nodiscard]] std::optional<FileDescriptor> open_named_descriptor(std::string_view path);
/// The path without links, `.` and `..`; nothing after an error (`errno`).
[[nodiscard]] std::optional<std::string> canonical_path(const std::string& path);
/// True when a canonical path is the canonical root or lies below it.
[[nodiscard]] bool is_within(std::string_view root, std::string_view path);

}  // namespace wwc::support
