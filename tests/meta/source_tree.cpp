// SPDX-License-Identifier: MIT
#include "meta/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <catch2/catch.hpp>

namespace wwc::meta {
namespace {

namespace fs = std::filesystem;

const fs::path k_root{WWC_SOURCE_DIR};

bool is_foreign(const fs::path& folder) {
  const auto name = folder.filename();
  return name == ".git" || name == "node_modules" || folder == k_root / "build";
}

bool has_extension(const fs::path& file, std::initializer_list<std::string_view> extensions) {
  return extensions.size() == 0 ||
         std::any_of(extensions.begin(), extensions.end(),
                     [&](std::string_view wanted) { return file.extension() == wanted; });
}

}  // namespace

std::vector<std::string> files_below(std::string_view folder,
                                     std::initializer_list<std::string_view> extensions) {
  std::vector<std::string> found;
  const fs::path start = k_root / folder;
  if (!fs::is_directory(start)) return found;
  for (auto at = fs::recursive_directory_iterator{start}; at != fs::end(at); ++at) {
    if (at->is_directory() && is_foreign(at->path())) at.disable_recursion_pending();
    if (!fs::is_regular_file(at->symlink_status()) || !has_extension(at->path(), extensions)) {
      continue;
    }
    found.push_back(at->path().lexically_relative(k_root).generic_string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> folders_in(std::string_view folder) {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator{k_root / folder}) {
    if (entry.is_directory()) found.push_back(entry.path().filename().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string read_file(std::string_view path) {
  std::ifstream in{k_root / path, std::ios::binary};
  if (!in) FAIL("cannot read " << path);
  return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream in{std::string{text}};
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

std::string included_by(std::string_view line) {
  const auto begin = line.find_first_of("<\"");
  if (begin == std::string_view::npos) return {};
  std::string directive{line.substr(0, begin)};
  std::erase(directive, ' ');
  const auto end = line.find_first_of(">\"", begin + 1);
  if (directive != "#include" || end == std::string_view::npos) return {};
  return std::string{line.substr(begin, end + 1 - begin)};
}

std::string listed(const std::vector<std::string>& problems) {
  std::string text;
  for (const auto& problem : problems)
    text += problem + "\n";
  return text;
}

}  // namespace wwc::meta
