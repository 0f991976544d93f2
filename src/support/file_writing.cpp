// SPDX-License-Identifier: MIT
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "support/file_system.hpp"
#include "support/path.hpp"
#include "support/posix.hpp"

namespace wwc::support {
namespace {

constexpr mode_t k_new_file_mode = 0666;

/// Writes and closes; the reason when something did not arrive.
Failure write_and_close(FileDescriptor file, std::string_view text) {
  if (!write_all(file.number(), text) || !file.close()) {
    return describe_error(errno);
  }
  return std::nullopt;
}

Failure write_through(const std::string& path, std::string_view text) {
  FileDescriptor file{
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_NOCTTY | O_CLOEXEC, k_new_file_mode)};
  if (!file.is_open()) {
    return describe_error(errno);
  }
  return write_and_close(std::move(file), text);
}

struct TemporaryFile {
  std::string path;
  FileDescriptor descriptor;
};

/// A new file in the folder, with the mode that the user's mask gives; `errno` says why not.
TemporaryFile make_temporary(const std::string& folder) {
  constexpr int k_attempts = 100;
  TemporaryFile file;
  for (int attempt = 0; attempt < k_attempts; ++attempt) {
    file.path = join_path(folder, fmt::format(".wwc-{}-{}.tmp", ::getpid(), attempt));
    file.descriptor = FileDescriptor{
        ::open(file.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, k_new_file_mode)};
    if (file.descriptor.is_open() || errno != EEXIST) {
      break;
    }
  }
  return file;
}

/// Puts a whole new file in place of `path`, which is a regular file or nothing.
Failure replace_file(const std::string& path, std::optional<mode_t> mode, std::string_view text) {
  TemporaryFile temporary = make_temporary(folder_of(path));
  if (!temporary.descriptor.is_open()) {
    return describe_error(errno);
  }
  if (mode) {
    // Some file systems know no modes; the text is what matters.
    static_cast<void>(::fchmod(temporary.descriptor.number(), *mode & 07777U));
  }
  Failure problem = write_and_close(std::move(temporary.descriptor), text);
  if (!problem && ::rename(temporary.path.c_str(), path.c_str()) != 0) {
    problem = describe_error(errno);
  }
  if (problem) {
    ::unlink(temporary.path.c_str());
  }
  return problem;
}

}  // namespace

Failure RealFileSystem::write_whole(const std::string& path, const std::string& text) {
  // Standard output may be a regular file that others write to as well: never replace that.
  if (std::optional<FileDescriptor> named = open_named_descriptor(path)) {
    return named->is_open() ? write_and_close(std::move(*named), text)
                            : Failure{describe_error(ENOENT)};
  }
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    const bool is_new = errno == ENOENT && !exists(path);
    return is_new ? replace_file(path, std::nullopt, text) : write_through(path, text);
  }
  if (!S_ISREG(status.st_mode)) {
    return S_ISDIR(status.st_mode) ? Failure{describe_error(EISDIR)} : write_through(path, text);
  }
  const std::optional<std::string> target = canonical_path(path);
  if (!target || ::access(target->c_str(), W_OK) != 0) {
    return describe_error(errno);
  }
  return replace_file(*target, status.st_mode, text);
}

Failure RealFileSystem::write_new(const std::string& path, const std::string& text) {
  FileDescriptor file{
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, k_new_file_mode)};
  if (!file.is_open()) {
    return describe_error(errno);
  }
  Failure problem = write_and_close(std::move(file), text);
  if (problem) {
    ::unlink(path.c_str());
  }
  return problem;
}

Failure RealFileSystem::create_directory(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  std::error_code error_of_look;
  if (std::filesystem::is_directory(path, error_of_look)) {
    return std::nullopt;
  }
  return error ? describe_error(error.value()) : describe_error(ENOTDIR);
}

}  // namespace wwc::support
