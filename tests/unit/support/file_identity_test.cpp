// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "support/file_system.hpp"
#include "unit/support/temporary_folder.hpp"

using namespace wwc::support;
using wwc::test::TemporaryFolder;

TEST_CASE("names of one file have one identity, however they lead there") {
  const TemporaryFolder folder;
  folder.write("a.md", "x");
  folder.write("b.md", "x");
  std::filesystem::create_symlink("a.md", folder / "link");
  std::filesystem::create_symlink(".", folder / "linked");
  const RealFileSystem files;
  const std::string identity = files.identity(folder / "a.md");
  CHECK(files.identity(folder / "link") == identity);
  CHECK(files.identity(folder / "linked/a.md") == identity);
  CHECK(files.identity(std::filesystem::relative(folder / "a.md").string()) == identity);
  CHECK(files.identity(folder / "b.md") != identity);
  const int descriptor = ::open((folder / "a.md").c_str(), O_RDONLY);
  REQUIRE(descriptor >= 0);
  CHECK(files.identity("/dev/fd/" + std::to_string(descriptor)) == identity);
  ::close(descriptor);
}

TEST_CASE("files that do not exist yet are told apart by where they would be") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "real");
  std::filesystem::create_symlink("real", folder / "linked");
  std::filesystem::create_symlink("real/new.md", folder / "to-new");
  const RealFileSystem files;
  const std::string identity = files.identity(folder / "real/new.md");
  CHECK(files.identity(folder / "linked/new.md") == identity);
  CHECK(files.identity(folder / "to-new") == identity);
  CHECK(files.identity(folder / "none/../real/./new.md") == identity);
  CHECK(files.identity(folder / "real/other.md") != identity);
}

TEST_CASE("a pipe is one place by all its names, and `/dev/null` takes everything") {
  const RealFileSystem files;
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  const std::string number = std::to_string(ends[1]);
  CHECK(files.identity("/dev/fd/" + number) == files.identity("/proc/self/fd/" + number));
  CHECK(files.identity("/dev/stdin") != files.identity("/dev/stdout"));
  CHECK(files.identity("/dev/null") != files.identity("/dev/zero"));
  ::close(ends[0]);
  ::close(ends[1]);
}
