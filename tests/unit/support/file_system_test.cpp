// SPDX-License-Identifier: MIT
#include "support/file_system.hpp"

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "unit/support/temporary_folder.hpp"

using namespace wwc::support;
using wwc::test::TemporaryFolder;
using Paths = std::vector<std::string>;

namespace {
constexpr std::size_t k_limit = 1000;
}

TEST_CASE("a regular file is read whole, up to a limit") {
  const TemporaryFolder folder;
  folder.write("a.yaml", std::string("a\0b\r\n", 5));
  folder.write("full", std::string(k_limit, 'x'));
  folder.write("large", std::string(k_limit + 1, 'x'));
  const RealFileSystem files;
  CHECK(files.read_text(folder / "a.yaml", k_limit).text == std::string("a\0b\r\n", 5));
  CHECK(files.read_text(folder / "full", k_limit).text->size() == k_limit);
  CHECK(files.read_text(folder / "large", k_limit).error == ReadError::too_large);
  CHECK_FALSE(files.read_text(folder / "large", k_limit).text);
}

TEST_CASE("what cannot be read gives a reason and never hangs") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const RealFileSystem files;
  const auto error = [&](const std::string& path) { return files.read_text(path, k_limit).error; };
  CHECK(error(folder / "no") == ReadError::not_found);
  CHECK(error(folder / "pipe/x") == ReadError::not_found);
  CHECK(error(folder.path()) == ReadError::is_directory);
  CHECK(error(folder / "pipe") == ReadError::not_regular);
  CHECK(error("/dev/zero") == ReadError::not_regular);
  CHECK(files.read_text(folder / "no", k_limit).reason == "no such file or folder");
  CHECK(files.read_text(folder / "pipe", k_limit).reason == "is a named pipe");
}

TEST_CASE("a pipe that the user named by its number is read to its end") {
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  REQUIRE(::write(ends[1], "a: 1\n", 5) == 5);
  ::close(ends[1]);
  const RealFileSystem files;
  CHECK(files.read_text("/dev/fd/" + std::to_string(ends[0]), k_limit).text == "a: 1\n");
  ::close(ends[0]);
}

TEST_CASE("writing whole replaces a regular file, keeps its mode and leaves nothing behind") {
  const TemporaryFolder folder;
  folder.write("old.md", "old");
  REQUIRE(::chmod((folder / "old.md").c_str(), 0640) == 0);
  std::filesystem::create_symlink("old.md", folder / "link.md");
  RealFileSystem files;
  CHECK_FALSE(files.write_whole(folder / "link.md", "new"));
  CHECK(folder.read("old.md") == "new");
  CHECK(std::filesystem::is_symlink(folder / "link.md"));
  CHECK((std::filesystem::status(folder / "old.md").permissions() ==
         static_cast<std::filesystem::perms>(0640)));
  CHECK_FALSE(files.write_whole(folder / "new.md", ""));
  CHECK(folder.count() == 3);
}

TEST_CASE("a failed write says why and leaves what was there") {
  const TemporaryFolder folder;
  folder.write("old.md", "old");
  RealFileSystem files;
  CHECK(files.write_whole(folder.path(), "x") == "is a folder");
  CHECK(files.write_whole(folder / "no/x.md", "x") == "no such file or folder");
  CHECK(files.write_whole("/dev/full", "x") == "no space left on the disk");
  CHECK(files.write_whole(folder / "old.md/x", "x") == "a part of the path is not a folder");
  CHECK(folder.read("old.md") == "old");
  CHECK(folder.count() == 1);
}

TEST_CASE("a descriptor that the user named is written through, even to a regular file") {
  const TemporaryFolder folder;
  folder.write("log", "first\n");
  const int log = ::open((folder / "log").c_str(), O_WRONLY | O_APPEND);
  RealFileSystem files;
  CHECK_FALSE(files.write_whole("/dev/fd/" + std::to_string(log), "second\n"));
  ::close(log);
  CHECK(folder.read("log") == "first\nsecond\n");
}

TEST_CASE("a new file never takes the place of another") {
  const TemporaryFolder folder;
  RealFileSystem files;
  CHECK_FALSE(files.write_new(folder / "city.yaml", "a"));
  CHECK(files.write_new(folder / "city.yaml", "b") == "it exists already");
  std::filesystem::create_symlink("nowhere", folder / "dangling");
  CHECK(files.write_new(folder / "dangling", "b") == "it exists already");
  CHECK(folder.read("city.yaml") == "a");
}

TEST_CASE("folders are made with their parents, and kinds are told apart") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  RealFileSystem files;
  CHECK_FALSE(files.create_directory(folder / "a/b"));
  CHECK_FALSE(files.create_directory(folder / "a/b"));
  CHECK(files.create_directory(folder / "file"));
  CHECK(files.create_directory(folder / "file/x"));
  CHECK(files.kind(folder / "a") == FileKind::directory);
  CHECK(files.kind(folder / "file") == FileKind::regular);
  CHECK_FALSE(files.kind(folder / "no"));
  CHECK(files.exists(folder / "file"));
  CHECK_FALSE(files.exists(folder / "no"));
}
