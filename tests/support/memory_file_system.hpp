// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "support/file_system.hpp"

namespace wwc::test {

/// Files in memory by path; what is read and written is recorded. Folders exist by their files.
class MemoryFileSystem : public support::FileSystem {
public:
  /// Texts by path; a path is used as it is given, but for a leading `./`.
  std::map<std::string, std::string> files;
  /// What `inspect` answers for a path instead of what `files` would say.
  std::map<std::string, support::Inspection> inspections;
  /// Why `read_text` fails for a path instead of what `files` would say.
  std::map<std::string, support::ReadError> unreadable;
  /// What `-` reads.
  std::string standard_input;
  /// The paths that other names, which are no paths of files, lead to.
  std::map<std::string, std::string> links;
  /// What every pattern matches but cannot be read.
  std::vector<support::UnreadableMatch> unreadable_matches;
  /// Why any writing to a path fails.
  std::map<std::string, std::string> unwritable;
  /// The paths handed to `read_text` and `inspect`, in order.
  mutable std::vector<std::string> reads;
  /// The paths written, in order.
  std::vector<std::string> writes;

  [[nodiscard]] support::ReadResult read_text(const std::string& path,
                                              std::size_t max_bytes) const override;
  [[nodiscard]] support::Matches glob(const std::string& root,
                                      const std::string& pattern) const override;
  [[nodiscard]] support::Inspection inspect(const std::string& root,
                                            const std::string& path) const override;
  [[nodiscard]] bool exists(const std::string& path) const override;
  [[nodiscard]] std::optional<support::FileKind> kind(const std::string& path) const override;
  [[nodiscard]] bool is_link(const std::string& path) const override;
  [[nodiscard]] std::string identity(const std::string& path) const override;
  [[nodiscard]] support::Failure write_whole(const std::string& path,
                                             const std::string& text) override;
  [[nodiscard]] support::Failure write_new(const std::string& path,
                                           const std::string& text) override;
  [[nodiscard]] support::Failure create_directory(const std::string& path) override;

private:
  /// Evidence is inspected by several threads.
  mutable std::mutex reads_mutex_;
};

}  // namespace wwc::test
