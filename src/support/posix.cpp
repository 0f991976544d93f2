// SPDX-License-Identifier: MIT
#include "support/posix.hpp"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "support/text.hpp"

namespace wwc::support {
namespace {

struct ErrorText {
  int number;
  std::string_view text;
};

constexpr ErrorText k_error_texts[] = {
    {ENOENT, "no such file or folder"},
    {ENOTDIR, "a part of the path is not a folder"},
    {EACCES, "permission denied"},
    {EPERM, "permission denied"},
    {EISDIR, "is a folder"},
    {ELOOP, "its symbolic links lead in a circle"},
    {ENAMETOOLONG, "the name is too long"},
    {EEXIST, "it exists already"},
    {ENOSPC, "no space left on the disk"},
    {EDQUOT, "no space left in the quota"},
    {EROFS, "the disk is read-only"},
    {EFBIG, "the file is too large for the disk"},
    {EIO, "the disk reports a fault"},
    {EPIPE, "nobody reads the other end"},
};

void wait_for(int descriptor, short events) {
  pollfd request{.fd = descriptor, .events = events, .revents = 0};
  static_cast<void>(::poll(&request, 1, -1));
}

bool should_retry(int descriptor, short events) {
  if (errno == EINTR) {
    return true;
  }
  if (errno == EAGAIN) {
    wait_for(descriptor, events);
    return true;
  }
  return false;
}

}  // namespace

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : number_(std::exchange(other.number_, -1)) {}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

FileDescriptor::~FileDescriptor() {
  if (is_open()) {
    ::close(number_);
  }
}

bool FileDescriptor::close() {
  return ::close(std::exchange(number_, -1)) == 0;
}

std::string describe_error(int error_number) {
  for (const auto& [number, text] : k_error_texts) {
    if (number == error_number) {
      return std::string(text);
    }
  }
  return ascii_lower(std::generic_category().message(error_number));
}

ReadError read_error_of(int error_number) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return ReadError::not_found;
    case EACCES:
    case EPERM:
      return ReadError::no_permission;
    case EISDIR:
      return ReadError::is_directory;
    default:
      return ReadError::other;
  }
}

FileKind kind_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::regular;
  if (S_ISDIR(mode)) return FileKind::directory;
  if (S_ISFIFO(mode)) return FileKind::fifo;
  if (S_ISSOCK(mode)) return FileKind::socket;
  if (S_ISCHR(mode) || S_ISBLK(mode)) return FileKind::device;
  if (S_ISLNK(mode)) return FileKind::broken_link;
  return FileKind::other;
}

std::string_view describe_kind(FileKind kind) {
  constexpr std::string_view k_texts[] = {
      "is a regular file",    "is a folder", "is a named pipe",
      "is a socket",          "is a device", "is a symbolic link that leads nowhere",
      "is not a regular file"};
  return k_texts[static_cast<std::size_t>(kind)];
}

FileDescriptor open_for_reading(const std::string& path) {
  return FileDescriptor{::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
}

std::optional<std::size_t> read_some(int descriptor, std::span<char> buffer) {
  while (true) {
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count >= 0) {
      return static_cast<std::size_t>(count);
    }
    if (!should_retry(descriptor, POLLIN)) {
      return std::nullopt;
    }
  }
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (!should_retry(descriptor, POLLOUT)) {
      return false;
    }
  }
  return true;
}

std::optional<int> named_descriptor(std::string_view path) {
  constexpr std::string_view k_standard[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
  for (int number = 0; number < 3; ++number) {
    if (path == k_standard[number]) {
      return number;
    }
  }
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder) || !is_digits(path.substr(folder.size()))) {
      continue;
    }
    const std::string_view digits = path.substr(folder.size());
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
  }
  return std::nullopt;
}

std::optional<FileDescriptor> open_named_descriptor(std::string_view path) {
  const std::optional<int> number = named_descriptor(path);
  if (!number) {
    return std::nullopt;
  }
  return FileDescriptor{::fcntl(*number, F_DUPFD_CLOEXEC, 0)};
}

std::optional<std::string> canonical_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&::free)> resolved(::realpath(path.c_str(), nullptr),
                                                          &::free);
  if (!resolved) {
    return std::nullopt;
  }
  return std::string(resolved.get());
}

bool is_within(std::string_view root, std::string_view path) {
  if (!path.starts_with(root)) {
    return false;
  }
  return path.size() == root.size() || root.ends_with('/') || path[root.size()] == '/';
}

}  // namespace wwc::support
