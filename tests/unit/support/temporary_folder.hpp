// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace wwc::test {

/// A new folder on disk that is removed with all it holds.
class TemporaryFolder {
public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::string& path() const { return path_; }
  /// The path of a name in the folder.
  [[nodiscard]] std::string operator/(const std::string& name) const { return path_ + '/' + name; }
  /// Writes a file, with the folders it needs.
  void write(const std::string& name, const std::string& text) const;
  /// The text of a file; empty when there is none.
  [[nodiscard]] std::string read(const std::string& name) const;
  /// The number of names in the folder itself.
  [[nodiscard]] std::size_t count() const;

private:
  std::string path_;
};

}  // namespace wwc::test
