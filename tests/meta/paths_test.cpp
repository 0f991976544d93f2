// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

namespace fs = std::filesystem;

/// Whether a text mentions an absolute path; the end of a longer path is not a mention of it.
bool mentions(std::string_view text, const std::string& path) {
  for (auto at = text.find(path); at != std::string_view::npos; at = text.find(path, at + 1)) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const bool is_inside = std::isalnum(static_cast<unsigned char>(before)) != 0 ||
                           std::string_view{"._-/*})"}.find(before) != std::string_view::npos;
    if (!is_inside) return true;
  }
  return false;
}

/// The checkout, and the folder it lies in unless that is one that every machine has.
std::vector<std::string> machine_paths() {
  const fs::path root{WWC_SOURCE_DIR};
  std::vector<std::string> paths{root.string() + "/"};
  constexpr std::string_view k_everywhere[] = {"/",    "/tmp", "/home", "/root", "/usr",
                                               "/opt", "/src", "/var",  "/srv",  "/mnt"};
  const auto parent = root.parent_path().string();
  if (std::find(std::begin(k_everywhere), std::end(k_everywhere), parent) ==
      std::end(k_everywhere)) {
    paths.push_back(parent + "/");
  }
  return paths;
}

}  // namespace

TEST_CASE("an absolute path is recognised, and a relative one that ends like it is not") {
  CHECK(mentions("see /app/wwc/x", "/app/wwc/"));
  CHECK(mentions("/app/wwc/x", "/app/wwc/"));
  CHECK_FALSE(mentions("see my/app/wwc/x", "/app/wwc/"));
  CHECK_FALSE(mentions("${ROOT}/app/wwc/x", "/app/wwc/"));
}

TEST_CASE("no file of the project mentions where this checkout lies") {
  const auto files = files_below("");
  REQUIRE(files.size() >= 100);
  std::vector<std::string> problems;
  for (const auto& file : files) {
    const auto text = read_file(file);
    for (const auto& path : machine_paths()) {
      if (mentions(text, path)) problems.push_back(file + " mentions " + path);
    }
  }
  CHECK(listed(problems) == "");
}

}  // namespace wwc::meta
