// SPDX-License-Identifier: MIT
#include "support/path.hpp"

#include <catch2/catch.hpp>

using namespace wwc::support;

TEST_CASE("what Git keeps for itself lies in a folder of one name, in any case of letters") {
  for (const char* path : {".git", ".git/HEAD", "a/.git/b", "a/.GIT/b"}) {
    CHECK(is_of_git(path));
  }
  for (const char* path : {"", "git/HEAD", ".github/x", "x.git/HEAD", ".gitattributes"}) {
    CHECK_FALSE(is_of_git(path));
  }
}

TEST_CASE("a path that stays in its folder is normalized") {
  const auto [path, normal] = GENERATE(table<const char*, const char*>({
      {"a/b.pdf", "a/b.pdf"},
      {"./a//b", "a/b"},
      {"a/../b", "b"},
      {"a/b/..", "a"},
      {".", "."},
      {"a/", "a"},
  }));
  CHECK(normalized_path(path) == normal);
}

TEST_CASE("a path that leaves its folder has no normal form") {
  const auto path = GENERATE("", "/etc/passwd", "..", "../a", "a/../../b", "a/../../a/b");
  CAPTURE(path);
  CHECK_FALSE(normalized_path(path));
}

TEST_CASE("patterns match within parts, and two stars across them") {
  const auto [pattern, path, matches] = GENERATE(table<const char*, const char*, bool>({
      {"answers/*.yaml", "answers/dg.yaml", true},
      {"answers/*.yaml", "answers/sub/dg.yaml", false},
      {"answers/*.yaml", "answers/.hidden.yaml", false},
      {"answers/.*.yaml", "answers/.hidden.yaml", true},
      {"*", "a", true},
      {"*", "a/b", false},
      {"**", "a/b/c", true},
      {"**/*.md", "readme.md", true},
      {"**/*.md", "a/b/readme.md", true},
      {"**/*.md", "a/.git/readme.md", false},
      {"a/**/b", "a/b", true},
      {"a/**/b", "a/x/y/b", true},
      {"a/**/b", "a/x/y/c", false},
      {"d?.yaml", "dg.yaml", true},
      {"d?.yaml", "d.yaml", false},
      {"[a-c]x", "bx", true},
      {"[!a-c]x", "bx", false},
      {"[!a-c]x", "dx", true},
      {"[]]", "]", true},
      {"[ab", "[ab", true},
      {"*a*b*c*", "xxaxxbxxcxx", true},
      {"*a*b*c*", "xxaxxcxxbxx", false},
      {"", "", true},
  }));
  CAPTURE(pattern, path);
  CHECK(matches_glob(pattern, path) == matches);
}

TEST_CASE("a folder is on the way of a pattern when something below it may match") {
  const auto [pattern, folder, is_way] = GENERATE(table<const char*, const char*, bool>({
      {"a/*.md", ".", true},
      {"a/*.md", "a", true},
      {"a/*.md", "b", false},
      {"a/*.md", "a/x.md", false},
      {"*/b/*", "a/b", true},
      {"*/b/*", "a/c", false},
      {"a/**", "a/b/c", true},
      {"a/**", "b", false},
      {"**/*.md", "x/y", true},
      {"**/*.md", ".git", false},
      {"a*", "ab", false},
  }));
  CAPTURE(pattern, folder);
  CHECK(may_match_below(pattern, folder) == is_way);
}

TEST_CASE("a pattern of many stars is matched without trying every way") {
  std::string pattern;
  for (int count = 0; count < 200; ++count) {
    pattern += "*a";
  }
  CHECK_FALSE(matches_glob(pattern + "b", std::string(20'000, 'a')));
}

TEST_CASE("paths are taken apart and joined at slashes") {
  CHECK(folder_of("a/b/c.yaml") == "a/b");
  CHECK(folder_of("c.yaml") == ".");
  CHECK(folder_of("/c.yaml") == "/");
  CHECK(join_path("", "a") == "a");
  CHECK(join_path(".", "a") == "a");
  CHECK(join_path("x", "a") == "x/a");
  CHECK(join_path("/", "a") == "/a");
  CHECK(extension_of("a/B.PDF") == "pdf");
  CHECK(extension_of("a.b/c") == "");
  CHECK(extension_of(".gitignore") == "");
  CHECK(extension_of("x.tar.gz") == "gz");
}
