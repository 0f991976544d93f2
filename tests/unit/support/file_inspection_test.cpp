// SPDX-License-Identifier: MIT
#include <atomic>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "support/content_check.hpp"
#include "support/file_system.hpp"
#include "support/sha256.hpp"
#include "unit/support/temporary_folder.hpp"

using namespace wwc::support;
using wwc::test::TemporaryFolder;

namespace {

Inspection look(const TemporaryFolder& folder, const std::string& path) {
  return RealFileSystem().inspect(folder.path(), path);
}

}  // namespace

TEST_CASE("a document is measured and hashed") {
  const TemporaryFolder folder;
  const std::string text(200'000, 'x');
  folder.write("a/report.pdf", text);
  const Inspection found = look(folder, "a/report.pdf");
  CHECK(found.kind == InspectionKind::ok);
  CHECK(found.size == text.size());
  CHECK(found.sha256 == sha256(text));
  CHECK(found.detail.empty());
}

TEST_CASE("a document that is written while it is read does not count, and is told apart") {
  const auto mode = GENERATE(as<std::ios::openmode>{}, std::ios::app, std::ios::in | std::ios::out);
  const TemporaryFolder folder;
  folder.write("a.pdf", std::string(16 << 20, 'x'));
  std::atomic<bool> is_writing{false};
  std::atomic<bool> is_done{false};
  std::thread writer([&] {
    std::fstream file(folder / "a.pdf", mode);
    while (!is_done) {
      file.seekp(0);
      file << 'y' << std::flush;
      is_writing = true;
    }
  });
  while (!is_writing) {
    std::this_thread::yield();
  }
  Inspection found = look(folder, "a.pdf");
  // On a busy machine the whole file may be read between two writes.
  for (int more = 0; found.kind == InspectionKind::ok && more < 100; ++more) {
    found = look(folder, "a.pdf");
  }
  is_done = true;
  writer.join();
  CHECK(found.kind == InspectionKind::changing);
  CHECK(found.detail == "changed while it was read; try again once nothing writes it");
  CHECK(look(folder, "a.pdf").kind == InspectionKind::ok);
}

TEST_CASE("a writer that puts size and time back is noticed all the same") {
  const TemporaryFolder folder;
  folder.write("a.pdf", std::string(16 << 20, 'x'));
  const timespec times[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
  const auto put_back = [&] {
    return ::utimensat(AT_FDCWD, (folder / "a.pdf").c_str(), times, 0) == 0;
  };
  REQUIRE(put_back());
  std::atomic<bool> is_writing{false};
  std::atomic<bool> is_done{false};
  std::thread writer([&] {
    while (!is_done && put_back()) {
      is_writing = true;
    }
  });
  while (!is_writing) {
    std::this_thread::yield();
  }
  const Inspection found = look(folder, "a.pdf");
  is_done = true;
  writer.join();
  CHECK(found.kind == InspectionKind::changing);
  CHECK(look(folder, "a.pdf").kind == InspectionKind::ok);
}

TEST_CASE("what is not there, or holds nothing, does not count") {
  const TemporaryFolder folder;
  folder.write("empty.pdf", "");
  folder.write("blank.pdf", " \n\t\r\n");
  folder.write("marks.txt", std::string("\xEF\xBB\xBF\r\n\0\0", 7));
  std::filesystem::create_symlink("nowhere", folder / "dangling");
  CHECK(look(folder, "no.pdf").kind == InspectionKind::missing);
  CHECK(look(folder, "empty.pdf/x").kind == InspectionKind::missing);
  CHECK(look(folder, "").kind == InspectionKind::missing);
  CHECK(look(folder, "dangling").kind == InspectionKind::missing);
  CHECK(look(folder, "dangling").detail == "is a symbolic link that leads nowhere");
  CHECK(look(folder, "empty.pdf").kind == InspectionKind::empty);
  CHECK(look(folder, "empty.pdf").detail == "is empty");
  CHECK(look(folder, "blank.pdf").kind == InspectionKind::empty);
  CHECK(look(folder, "blank.pdf").detail == "holds nothing that can be read");
  CHECK(look(folder, "marks.txt").kind == InspectionKind::empty);
  CHECK(look(folder, std::string("blank.pdf\0x", 11)).kind == InspectionKind::missing);
}

TEST_CASE("a document of spaces beyond ASCII, or of what nobody sees, is empty") {
  const auto* const text = GENERATE("\u00A0\n", "\u200B", "\u3000 \u2003\r\n", "\uFEFF\u200B\u00A0",
                                    "\u2060\u00AD", "\uFE0F");
  CAPTURE(text);
  const std::string blank{text};
  const TemporaryFolder folder;
  folder.write("a.md", blank);
  CHECK(look(folder, "a.md").kind == InspectionKind::empty);
  folder.write("a.md", blank + "x");
  CHECK(look(folder, "a.md").kind == InspectionKind::ok);
  folder.write("a.md", blank + "\xA0");
  CHECK(look(folder, "a.md").kind == InspectionKind::ok);
  // However long: one that is read in several parts is no other.
  std::string pages;
  while (pages.size() < 150'000)
    pages += blank;
  folder.write("a.md", pages);
  CHECK(look(folder, "a.md").kind == InspectionKind::empty);
  folder.write("a.md", pages + "word");
  CHECK(look(folder, "a.md").kind == InspectionKind::ok);
}

TEST_CASE("nothing outside the root counts") {
  const TemporaryFolder folder;
  folder.write("secret.txt", "outside");
  folder.write("root/inside.txt", "inside");
  folder.write("root-2/near.txt", "outside");
  std::filesystem::create_symlink("../secret.txt", folder / "root/link.txt");
  std::filesystem::create_symlink("..", folder / "root/up");
  std::filesystem::create_symlink("inside.txt", folder / "root/good.txt");
  const RealFileSystem files;
  const std::string root = folder / "root";
  const auto path = GENERATE("../secret.txt", "../root/inside.txt", "a/../../secret.txt",
                             "/etc/passwd", "link.txt", "up/secret.txt", "up/root-2/near.txt");
  CAPTURE(path);
  CHECK(files.inspect(root, path).kind == InspectionKind::outside);
  CHECK(files.inspect(root, "good.txt").kind == InspectionKind::ok);
  CHECK(files.inspect(root, "up/root/inside.txt").kind == InspectionKind::ok);
}

TEST_CASE("what Git keeps for itself does not count, whatever link leads there") {
  const TemporaryFolder folder;
  folder.write("repo/.git/description", "Unnamed repository");
  folder.write("repo/part/.git", "gitdir: ../.git/modules/part");
  folder.write("repo/x.git/notes.md", "notes");
  folder.write("repo/evidence/a.md", "a");
  std::filesystem::create_symlink("../.git/description", folder / "repo/evidence/link.md");
  std::filesystem::create_symlink("../.git", folder / "repo/evidence/g");
  std::filesystem::create_symlink("link.md", folder / "repo/evidence/again.md");
  std::filesystem::create_directory_symlink(folder / "repo/evidence", folder / "repo/odd");
  std::filesystem::create_directory_symlink("x.git", folder / "repo/.GIT");
  const std::string root = folder / "repo";
  const auto path =
      GENERATE(".git/description", "part/.git", "evidence/link.md", "evidence/g/description",
               "evidence/again.md", "odd/link.md", "evidence/../.git/description", ".GIT/notes.md");
  CAPTURE(path);
  CHECK(RealFileSystem().inspect(root, path).kind == InspectionKind::of_git);
  CHECK(RealFileSystem().inspect(root, path).detail ==
        "lies in the folder that Git keeps for itself");
  CHECK(RealFileSystem().inspect(root, path).sha256.empty());
  CHECK(RealFileSystem().inspect(root, "x.git/notes.md").kind == InspectionKind::ok);
  CHECK(RealFileSystem().inspect(root, "odd/a.md").kind == InspectionKind::ok);
  CHECK(RealFileSystem().inspect(root + "/x.git", "notes.md").kind == InspectionKind::ok);
  // A root that lies there was chosen.
  CHECK(RealFileSystem().inspect(root + "/.git", "description").kind == InspectionKind::ok);
}

TEST_CASE("links that lead in a circle cannot be read") {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("b", folder / "a");
  std::filesystem::create_symlink("a", folder / "b");
  CHECK(look(folder, "a").kind == InspectionKind::unreadable);
  CHECK(look(folder, "a").detail == "cannot be read: its symbolic links lead in a circle");
}

TEST_CASE("only regular files count, and none other can hang the program") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "folder");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (folder / "socket").copy(address.sun_path, sizeof(address.sun_path) - 1);
  REQUIRE(::bind(socket, static_cast<const sockaddr*>(static_cast<const void*>(&address)),
                 sizeof(address)) == 0);
  CHECK(look(folder, "folder").detail == "is a folder");
  CHECK(look(folder, ".").detail == "is a folder");
  CHECK(look(folder, "pipe").detail == "is a named pipe");
  CHECK(look(folder, "socket").detail == "is a socket");
  CHECK(look(folder, "pipe").kind == InspectionKind::not_regular);
  CHECK(RealFileSystem().inspect("/dev", "zero").detail == "is a device");
  ::close(socket);
}

TEST_CASE("a file without permission is unreadable", "[permissions]") {
  if (::geteuid() == 0) {
    SUCCEED("the superuser may read everything");
    return;
  }
  const TemporaryFolder folder;
  folder.write("closed.pdf", "x");
  std::filesystem::permissions(folder / "closed.pdf", std::filesystem::perms::none);
  CHECK(look(folder, "closed.pdf").detail == "cannot be read: permission denied");
}

TEST_CASE("what stands in place of a document is recognised") {
  const TemporaryFolder folder;
  folder.write("big.pdf", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
  folder.write("login.pdf", "\xEF\xBB\xBF \n<!DOCTYPE HTML><title>Sign in</title>");
  folder.write("page.html", "<!doctype html><p>x");
  folder.write("old.pdf", "version https://hawser.github.com/spec/v1\noid sha256:00\nsize 1\n");
  CHECK(look(folder, "big.pdf").kind == InspectionKind::lfs_pointer);
  CHECK(look(folder, "old.pdf").kind == InspectionKind::lfs_pointer);
  CHECK(look(folder, "login.pdf").kind == InspectionKind::html_error_page);
  CHECK(look(folder, "login.pdf").detail == "is a web page saved under the name of a pdf document");
  CHECK(look(folder, "page.html").kind == InspectionKind::ok);
}

TEST_CASE("a web page is in disguise only under the name of a document") {
  CHECK(is_html_in_disguise("a.PDF", "<HTML lang=en>"));
  CHECK(is_html_in_disguise("a.csv", "  <html>"));
  CHECK_FALSE(is_html_in_disguise("a.htm", "<html>"));
  CHECK_FALSE(is_html_in_disguise("a", "<html>"));
  CHECK_FALSE(is_html_in_disguise("a.pdf", "%PDF-1.7 <html>"));
  CHECK_FALSE(is_html_in_disguise("a.xml", "<?xml version='1.0'?>"));
}
