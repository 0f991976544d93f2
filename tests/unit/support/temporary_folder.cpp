// SPDX-License-Identifier: MIT
#include "unit/support/temporary_folder.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdlib.h>

namespace wwc::test {

TemporaryFolder::TemporaryFolder()
    : path_((std::filesystem::temp_directory_path() / "wwc-test-XXXXXX").string()) {
  if (::mkdtemp(path_.data()) == nullptr) {
    throw std::filesystem::filesystem_error("cannot make a folder", std::error_code{});
  }
  path_ = std::filesystem::canonical(path_).string();
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::string& name, const std::string& text) const {
  const std::filesystem::path file = *this / name;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string TemporaryFolder::read(const std::string& name) const {
  std::ifstream file(*this / name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::size_t TemporaryFolder::count() const {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path_), {}));
}

}  // namespace wwc::test
