// SPDX-License-Identifier: MIT
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include <catch2/catch.hpp>

#include "support/file_system.hpp"
#include "unit/support/temporary_folder.hpp"

using namespace wwc::support;
using wwc::test::TemporaryFolder;
using Paths = std::vector<std::string>;

namespace {

/// `out.yaml: a symbolic link leads ...`, one for each match that cannot be read.
Paths unreadable(const TemporaryFolder& folder, const std::string& pattern) {
  Paths paths;
  for (const UnreadableMatch& match : RealFileSystem().glob(folder / "root", pattern).unreadable) {
    paths.push_back(match.path + ": " + match.reason);
  }
  return paths;
}

ReadError error_of(const TemporaryFolder& folder, const std::string& pattern) {
  const Matches matches = RealFileSystem().glob(folder / "root", pattern);
  CHECK(matches.paths.empty());
  REQUIRE(matches.unreadable.size() == 1);
  return matches.unreadable[0].error;
}

}  // namespace

TEST_CASE("patterns find regular files below the root, sorted") {
  const TemporaryFolder folder;
  for (const char* name : {"root/answers/b.yaml", "root/answers/a.yaml", "root/answers/.c.yaml",
                           "root/answers/deep/d.yaml", "root/e.yaml", "outside.yaml"}) {
    folder.write(name, "x");
  }
  const auto [pattern, found] = GENERATE(table<const char*, Paths>({
      {"answers/*.yaml", {"answers/a.yaml", "answers/b.yaml"}},
      {"./answers/*.yaml", {"answers/a.yaml", "answers/b.yaml"}},
      {"answers/.*.yaml", {"answers/.c.yaml"}},
      {"answers/[a]*", {"answers/a.yaml"}},
      {"answers/[!a]*.yaml", {"answers/b.yaml"}},
      {"answers/[^a]*.yaml", {"answers/b.yaml"}},
      {"**/*.yaml", {"answers/a.yaml", "answers/b.yaml", "answers/deep/d.yaml", "e.yaml"}},
      {"answers/**", {"answers/a.yaml", "answers/b.yaml", "answers/deep/d.yaml"}},
      {"**/*", {"answers/a.yaml", "answers/b.yaml", "answers/deep/d.yaml", "e.yaml"}},
      {"*/deep/*", {"answers/deep/d.yaml"}},
      {"e.yaml", {"e.yaml"}},
      {"no/*.yaml", {}},
      {"e.yaml/*.yaml", {}},
      {"no.yaml", {}},
      {"../*.yaml", {}},
      {"/etc/*", {}},
  }));
  CAPTURE(pattern);
  const Matches matches = RealFileSystem().glob(folder / "root", pattern);
  CHECK(matches.paths == found);
  CHECK(matches.unreadable.empty());
}

TEST_CASE("nothing that a pattern matches is passed over without a word") {
  const TemporaryFolder folder;
  folder.write("root/in/a.yaml", "x");
  folder.write("outside.yaml", "x");
  std::filesystem::create_directory(folder / "root/in/folder.yaml");
  std::filesystem::create_symlink("../../outside.yaml", folder / "root/in/out.yaml");
  std::filesystem::create_symlink("nowhere", folder / "root/in/gone.yaml");
  std::filesystem::create_symlink("loop.yaml", folder / "root/in/loop.yaml");
  std::filesystem::create_symlink("..", folder / "root/in/up");
  std::filesystem::create_symlink("..", folder / "root/away");
  REQUIRE(::mkfifo((folder / "root/in/pipe.yaml").c_str(), 0600) == 0);
  const Paths expected{"in/folder.yaml: is a folder",
                       "in/gone.yaml: is a symbolic link that leads nowhere",
                       "in/loop.yaml: its symbolic links lead in a circle",
                       "in/out.yaml: a symbolic link leads out of the folder it lies in",
                       "in/pipe.yaml: is a named pipe"};
  CHECK(unreadable(folder, "in/*.yaml") == expected);
  CHECK(RealFileSystem().glob(folder / "root", "in/*.yaml").paths == Paths{"in/a.yaml"});
  CHECK(unreadable(folder, "in/**/x*") ==
        Paths{"in/up: is a symbolic link to a folder, and not followed"});
  CHECK(unreadable(folder, "in/x*").empty());
  CHECK(error_of(folder, "in/out.yaml") == ReadError::outside);
  CHECK(error_of(folder, "in/gone.yaml") == ReadError::not_found);
  CHECK(error_of(folder, "in/loop.yaml") == ReadError::other);
  CHECK(error_of(folder, "in/pipe.yaml") == ReadError::not_regular);
  CHECK(error_of(folder, "in") == ReadError::is_directory);
  CHECK(error_of(folder, "away/*.yaml") == ReadError::outside);
}

TEST_CASE("a folder that cannot be listed, or lies too deep, is told") {
  const TemporaryFolder folder;
  folder.write("root/locked/a.yaml", "x");
  std::string deep = "root";
  for (int depth = 0; depth < 70; ++depth) {
    deep += "/d";
  }
  folder.write(deep + "/a.yaml", "x");
  REQUIRE(unreadable(folder, "d/**/*.yaml").size() == 1);
  CHECK(unreadable(folder, "d/**/*.yaml")[0].ends_with("lies more than 64 folders deep"));
  REQUIRE(::chmod((folder / "root/locked").c_str(), 0) == 0);
  if (::access((folder / "root/locked").c_str(), R_OK) != 0) {  // The superuser reads everything.
    CHECK(error_of(folder, "lo*/*.yaml") == ReadError::no_permission);
    CHECK(error_of(folder, "locked/a.yaml") == ReadError::no_permission);
    CHECK(unreadable(folder, "a*/*.yaml").empty());
  }
  REQUIRE(::chmod((folder / "root/locked").c_str(), 0700) == 0);
}
