// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"
#include "ledger/lock_text.hpp"

namespace wwc::ledger {
namespace {

const std::string k_digest(64, '0');
const std::string k_start = "wwc-lock 1\n";

std::string file_line(const std::string& path) {
  return "file " + k_digest + " 12 " + path + "\n";
}

std::string review_line(const std::string& criterion) {
  return "review " + criterion + " 2026-03-01 Jane%20Doe " + k_digest + "\n";
}

/// A lock that was read, or why not.
struct Reading {
  explicit Reading(const std::string& text) {
    source = sources.add("wwc.lock", text);
    lock = parse_lock(source, sources, diagnostics);
    problems = diagnostics.sorted();
    CHECK(lock.has_value() == problems.empty());
  }

  /// `2:6 WWC603 message` of each problem.
  [[nodiscard]] std::vector<std::string> texts() const {
    std::vector<std::string> lines;
    for (const Diagnostic& problem : problems) {
      CHECK(problem.severity == Severity::error);
      CHECK_FALSE(problem.help.empty());
      const LineColumn place = sources.line_column(source, problem.primary.value().span.begin);
      lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                      diagnostic::code_name(problem.code) + " " + problem.message);
    }
    return lines;
  }

  SourceMap sources;
  SourceId source{};
  Diagnostics diagnostics;
  std::optional<Lock> lock;
  std::vector<Diagnostic> problems;
};

using Texts = std::vector<std::string>;

std::string text_with_end(const Reading& reading, Span line) {
  return std::string(reading.sources.text(line)) + "\n";
}

TEST_CASE("a lock is read with the place of each line") {
  const Reading reading(k_start + file_line("a.pdf") + file_line("b.pdf") + review_line("DG1"));
  REQUIRE(reading.lock);
  REQUIRE(reading.lock->files.size() == 2);
  CHECK(reading.lock->files[1].path == "b.pdf");
  CHECK(reading.lock->files[1].size == 12);
  CHECK(text_with_end(reading, reading.lock->files[1].span) == file_line("b.pdf"));
  REQUIRE(reading.lock->reviews.size() == 1);
  CHECK(reading.lock->reviews[0].by == "Jane Doe");
  CHECK(text_with_end(reading, reading.lock->reviews[0].span) == review_line("DG1"));
}

TEST_CASE("a file may have no bytes") {
  const Reading reading(k_start + "file " + k_digest + " 0 a.pdf\n");
  REQUIRE(reading.lock);
  CHECK(reading.lock->files[0].size == 0);
}

TEST_CASE("what git and editors add to a lock does not matter") {
  const Reading windows("wwc-lock 1\r\nfile " + k_digest + " 12 a.pdf\r\n" + file_line("b.pdf"));
  REQUIRE(windows.lock);
  CHECK(windows.lock->files[0].path == "a.pdf");
  const Reading marked("\xEF\xBB\xBF" + k_start + file_line("a.pdf"));
  REQUIRE(marked.lock);
  CHECK(marked.lock->files.size() == 1);
}

TEST_CASE("a text that is no lock says so once") {
  const auto [text, problem] = GENERATE(table<std::string, std::string>({
      {"", "the lock is empty"},
      {"\n", "the first line of the lock is not `wwc-lock 1`"},
      {"catalog: wwc-2018\n\n\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock 0\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock 01\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock 1 \n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock ", "the first line of the lock is not `wwc-lock 1`"},
      {"WWC-LOCK 1\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock 1\rfile\n", "the first line of the lock is not `wwc-lock 1`"},
      {"wwc-lock 1", "the lock is cut short: its last line has no end"},
  }));
  CHECK(Reading(text).texts() == Texts{"1:1 WWC603 " + problem});
}

TEST_CASE("a newer lock is told from a damaged one") {
  const Reading reading("wwc-lock 2\nfile something else\n");
  CHECK(reading.texts() ==
        Texts{"1:1 WWC604 the lock is `wwc-lock 2`, and this program reads `wwc-lock 1` only"});
  CHECK(reading.problems[0].help == "install a newer version of this program");
  CHECK(Reading("wwc-lock 10\n").problems[0].code == DiagnosticCode::newer_lock);
}

TEST_CASE("each part of a line is held to its form") {
  const auto [line, problem] = GENERATE(table<std::string, std::string>({
      {"file " + std::string(63, '0') + " 12 a.pdf",
       "2:6 WWC603 `" + std::string(63, '0') +
           "` is not a SHA-256 digest of 64 lower case hex "
           "digits"},
      {"file " + std::string(64, 'A') + " 12 a.pdf",
       "2:6 WWC603 `" + std::string(64, 'A') +
           "` is not a SHA-256 digest of 64 lower case hex "
           "digits"},
      {"file " + std::string(64, 'g') + " 12 a.pdf",
       "2:6 WWC603 `" + std::string(64, 'g') +
           "` is not a SHA-256 digest of 64 lower case hex "
           "digits"},
      {"file " + k_digest + " -1 a.pdf", "2:71 WWC603 `-1` is not a size in bytes"},
      {"file " + k_digest + " 012 a.pdf", "2:71 WWC603 `012` is not a size in bytes"},
      {"file " + k_digest + " 12k a.pdf", "2:71 WWC603 `12k` is not a size in bytes"},
      {"file " + k_digest + " 18446744073709551616 a.pdf",
       "2:71 WWC603 `18446744073709551616` is not a size in bytes"},
      {"file " + k_digest + "  a.pdf", "2:71 WWC603 `` is not a size in bytes"},
      {"file " + k_digest + " 12 %41.pdf",
       "2:74 WWC603 `%41.pdf` is not percent-encoded as `wwc evidence lock` does it"},
      {"file " + k_digest + " 12 ", "2:74 WWC603 a part of the line is empty"},
      {"file " + k_digest + " 12 ./a.pdf",
       "2:74 WWC603 `./a.pdf` is not the shortest form of a path"},
      {"file " + k_digest + " 12 a//b.pdf",
       "2:74 WWC603 `a//b.pdf` is not the shortest form of a path"},
      {"file " + k_digest + " 12 .", "2:74 WWC603 `.` is not the shortest form of a path"},
      {"file " + k_digest + " 12 a b.pdf",
       "2:1 WWC603 a `file` line of the lock has 4 parts, this one has 5"},
      {"file", "2:1 WWC603 a `file` line of the lock has 4 parts, this one has 1"},
      {"review DG1 2026-02-30 Jane " + k_digest, "2:12 WWC603 `2026-02-30` is not a date"},
      {"review DG1 2026-03-01 Jane 0",
       "2:28 WWC603 `0` is not a SHA-256 digest of 64 lower case hex digits"},
      {"review DG1 2026-03-01  " + k_digest, "2:23 WWC603 a part of the line is empty"},
      {"review DG1 2026-03-01 J@ne " + k_digest,
       "2:23 WWC603 `J@ne` is not percent-encoded as `wwc evidence lock` does it"},
      {"review DG1", "2:1 WWC603 a `review` line of the lock has 5 parts, this one has 2"},
      {"", "2:1 WWC603 a line of the lock is empty"},
      {" file", "2:1 WWC603 unknown kind of line `` in the lock"},
      {"folder a", "2:1 WWC603 unknown kind of line `folder` in the lock"},
      {"# note", "2:1 WWC603 unknown kind of line `#` in the lock"},
  }));
  CHECK(Reading(k_start + line + "\n").texts() == Texts{problem});
}

TEST_CASE("a path that leaves the evidence root is never accepted") {
  const auto [path, problem] = GENERATE(table<std::string, std::string>({
      {"/etc/passwd", "`/etc/passwd`, which is an absolute path"},
      {"../a.pdf", "`../a.pdf`, which has `..` in it"},
      {"a/../b.pdf", "`a/../b.pdf`, which has `..` in it"},
      {"..", "`..`, which has `..` in it"},
  }));
  CHECK(Reading(k_start + file_line(path)).texts() ==
        Texts{"2:74 WWC605 the lock names " + problem});
}

TEST_CASE("a lock out of order or with a line twice was edited") {
  CHECK(Reading(k_start + file_line("b") + file_line("a")).texts() ==
        Texts{"3:74 WWC603 `a` is not in its place: the lock is not sorted"});
  CHECK(Reading(k_start + file_line("a") + file_line("a")).texts() ==
        Texts{"3:74 WWC603 `a` stands in the lock twice"});
  CHECK(Reading(k_start + review_line("OD1") + review_line("DG1")).texts() ==
        Texts{"3:8 WWC603 `DG1` is not in its place: the lock is not sorted"});
  CHECK(Reading(k_start + review_line("DG1") + review_line("DG1")).texts() ==
        Texts{"3:8 WWC603 `DG1` stands in the lock twice"});
  CHECK(Reading(k_start + review_line("DG1") + file_line("a")).texts() ==
        Texts{"3:1 WWC603 a file of the lock stands behind the sign-offs"});
}

TEST_CASE("a lock that was cut short is noticed wherever it ends within a line") {
  const std::string whole = k_start + file_line("a.pdf") + review_line("DG1");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    const bool is_between_lines = size > 0 && whole[size - 1] == '\n';
    CHECK(Reading(whole.substr(0, size)).lock.has_value() == is_between_lines);
  }
  CHECK(Reading(whole.substr(0, whole.size() - 1)).texts() ==
        Texts{"3:1 WWC603 the lock is cut short: its last line has no end"});
}

TEST_CASE("every bad line is reported, not only the first") {
  const Reading reading(k_start + "folder a\n" + file_line("a") + "file 0 x %\n" +
                        review_line("DG1"));
  CHECK(reading.texts() ==
        Texts{"2:1 WWC603 unknown kind of line `folder` in the lock",
              "4:6 WWC603 `0` is not a SHA-256 digest of 64 lower case hex digits",
              "4:8 WWC603 `x` is not a size in bytes",
              "4:10 WWC603 `%` is not percent-encoded as `wwc evidence lock` does it"});
}

TEST_CASE("a merge conflict is called by its name, once, with help of its own") {
  const std::string conflict =
      "<<<<<<< HEAD\n" + file_line("b") + "=======\n" + file_line("a") + ">>>>>>> branch\n";
  const Reading reading(k_start + conflict);
  CHECK(reading.texts() == Texts{"2:1 WWC603 the lock has a merge conflict"});
  CHECK(reading.problems[0].help.starts_with("take the lock of the branch"));
  CHECK(Reading(conflict).texts() == Texts{"1:1 WWC603 the lock has a merge conflict"});
  for (const char* marker : {"||||||| base\n", "=======\n", ">>>>>>> branch\n"}) {
    CHECK(Reading(k_start + marker).texts() == Texts{"2:1 WWC603 the lock has a merge conflict"});
  }
}

TEST_CASE("the help for a damaged lock says what locking anew does to sign-offs") {
  const Reading reading(k_start + "folder a\n");
  CHECK(reading.problems[0].help ==
        "restore the lock from version control; if it must be written anew, every sign-off has to "
        "be given anew");
}

}  // namespace
}  // namespace wwc::ledger
