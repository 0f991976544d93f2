// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

#include <fmt/format.h>

#include "support/file_system.hpp"
#include "support/posix.hpp"

namespace wwc::support {
namespace {

ReadResult failure(ReadError error, std::string reason) {
  return {.text = std::nullopt, .error = error, .reason = std::move(reason)};
}

ReadResult failure_of_errno(int error_number) {
  return failure(read_error_of(error_number), describe_error(error_number));
}

ReadResult too_large(std::size_t max_bytes) {
  return failure(ReadError::too_large, fmt::format("larger than {} bytes", max_bytes));
}

/// `expected` is what the text will mostly come to; a guess that is wrong does no harm.
ReadResult read_to_end(int descriptor, std::size_t max_bytes, std::size_t expected = 0) {
  std::string text;
  text.reserve(std::min(expected, max_bytes));
  std::array<char, 16384> buffer{};
  while (true) {
    const std::optional<std::size_t> count = read_some(descriptor, buffer);
    if (!count) {
      return failure_of_errno(errno);
    }
    if (*count == 0) {
      return {.text = std::move(text), .error = ReadError::other, .reason = {}};
    }
    if (*count > max_bytes - text.size()) {
      return too_large(max_bytes);
    }
    text.append(buffer.data(), *count);
  }
}

}  // namespace

ReadResult RealFileSystem::read_text(const std::string& path, std::size_t max_bytes) const {
  if (path.find('\0') != std::string::npos) {
    return failure_of_errno(ENOENT);
  }
  if (const std::optional<FileDescriptor> named = open_named_descriptor(path)) {
    return named->is_open() ? read_to_end(named->number(), max_bytes)
                            : failure(ReadError::other, "it is closed");
  }
  // Looked at before it is opened: opening a device can already do something.
  struct stat before {};
  if (::stat(path.c_str(), &before) != 0) {
    return failure_of_errno(errno);
  }
  if (const FileKind found = kind_of_mode(before.st_mode); found != FileKind::regular) {
    return failure(found == FileKind::directory ? ReadError::is_directory : ReadError::not_regular,
                   std::string(describe_kind(found)));
  }
  const FileDescriptor file = open_for_reading(path);
  struct stat opened {};
  if (!file.is_open() || ::fstat(file.number(), &opened) != 0) {
    return failure_of_errno(errno);
  }
  if (!S_ISREG(opened.st_mode)) {
    return failure(ReadError::not_regular, "it was replaced while it was opened");
  }
  if (static_cast<std::uintmax_t>(opened.st_size) > max_bytes) {
    return too_large(max_bytes);
  }
  return read_to_end(file.number(), max_bytes, static_cast<std::size_t>(opened.st_size));
}

bool RealFileSystem::exists(const std::string& path) const {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

bool RealFileSystem::is_link(const std::string& path) const {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

std::optional<FileKind> RealFileSystem::kind(const std::string& path) const {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 && ::lstat(path.c_str(), &status) != 0) {
    return std::nullopt;
  }
  return kind_of_mode(status.st_mode);
}

}  // namespace wwc::support
