// SPDX-License-Identifier: MIT
#include "evidence/gather.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"
#include "support/memory_file_system.hpp"
#include "support/sha256.hpp"

namespace wwc::evidence {
namespace {

using support::InspectionKind;

/// Answers whose documentation names these files, each at a place of its own.
Answers naming(const std::vector<std::string>& paths) {
  Answers answers;
  auto& entry = answers.criteria.emplace_back().documentation.emplace_back();
  std::uint32_t place = 0;
  for (const std::string& path : paths) {
    Evidence& piece = entry.emplace_back();
    piece.value = path;
    piece.span = {SourceId{0}, place, place + 1};
    ++place;
  }
  return answers;
}

EvidenceFacts gather_files(const std::vector<std::string>& paths,
                           const test::MemoryFileSystem& files, const std::string& root,
                           Diagnostics& diagnostics) {
  Catalog catalog;
  catalog.criteria.emplace_back().documentation.emplace_back();
  return gather({catalog, naming(paths), files, root}, diagnostics);
}

TEST_CASE("a good file has a size and a digest, and no warning") {
  test::MemoryFileSystem files;
  files.files["root/a.csv"] = "a,b\n";
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather_files({"a.csv"}, files, "root", diagnostics);
  const FileFact& fact = facts.files.at("a.csv");
  CHECK(fact.state == FileState::ok);
  CHECK(fact.size == 4);
  CHECK(fact.sha256 == support::sha256("a,b\n"));
  CHECK(fact.detail.empty());
  CHECK(diagnostics.empty());
}

TEST_CASE("each cause has a state, a code and its own words") {
  struct Case {
    InspectionKind kind;
    FileState state;
    DiagnosticCode code;
  };
  const Case given = GENERATE(
      Case{InspectionKind::missing, FileState::missing, DiagnosticCode::evidence_missing},
      Case{InspectionKind::empty, FileState::empty, DiagnosticCode::evidence_empty},
      Case{InspectionKind::unreadable, FileState::unreadable, DiagnosticCode::evidence_unreadable},
      Case{InspectionKind::outside, FileState::outside, DiagnosticCode::evidence_outside},
      Case{InspectionKind::not_regular, FileState::unreadable,
           DiagnosticCode::evidence_not_regular},
      Case{InspectionKind::lfs_pointer, FileState::unreadable,
           DiagnosticCode::evidence_lfs_pointer},
      Case{InspectionKind::html_error_page, FileState::unreadable,
           DiagnosticCode::evidence_html_page},
      Case{InspectionKind::changing, FileState::unreadable, DiagnosticCode::evidence_changing});
  test::MemoryFileSystem files;
  files.inspections["a.pdf"] = {given.kind, 7, support::sha256("odd"), "is odd"};
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather_files({"a.pdf"}, files, ".", diagnostics);
  CHECK(facts.files.at("a.pdf").state == given.state);
  CHECK(facts.files.at("a.pdf").detail == "is odd");
  CHECK(facts.files.at("a.pdf").sha256.empty());
  REQUIRE(diagnostics.sorted().size() == 1);
  const Diagnostic warning = diagnostics.sorted().front();
  CHECK(warning.code == given.code);
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.message == "evidence `a.pdf` is odd");
  CHECK_FALSE(warning.help.empty());
}

TEST_CASE("a file is read once, and warned of at each place that names it") {
  test::MemoryFileSystem files;
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather_files({"a.pdf", "a.pdf"}, files, ".", diagnostics);
  CHECK(facts.files.size() == 1);
  CHECK(files.reads == std::vector<std::string>{"a.pdf"});
  CHECK(diagnostics.warning_count() == 2);
}

TEST_CASE("a file that was probably meant is named, for the first that are missing") {
  test::MemoryFileSystem files;
  files.files["root/Plan.pdf"] = "x";
  Diagnostics diagnostics;
  gather_files({"plan.pdf"}, files, "root", diagnostics);
  CHECK(diagnostics.sorted().at(0).message ==
        "evidence `plan.pdf` does not exist, but `Plan.pdf` does");
  std::vector<std::string> many(30, "gone.pdf");
  for (int i = 0; i < 25; ++i) {
    many.push_back("plan" + std::to_string(10 + i) + ".pdf");
    files.files["root/PLAN" + std::to_string(10 + i) + ".pdf"] = "x";
  }
  Diagnostics of_many;
  gather_files(many, files, "root", of_many);
  const std::vector<Diagnostic> sorted = of_many.sorted();
  CHECK(std::ranges::count_if(sorted, [](const Diagnostic& diagnostic) {
          return diagnostic.message.ends_with(" does");
        }) == 19);
}

TEST_CASE("a text that was not meant as a path gets other help than a file that is missing") {
  const test::MemoryFileSystem files;
  Diagnostics diagnostics;
  static_cast<void>(gather_files({"a.pdf", "data.city.gov"}, files, ".", diagnostics));
  const std::vector<Diagnostic> warnings = diagnostics.sorted();
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].help.starts_with("add the file"));
  CHECK(warnings[1].help == "if this is a link, write `https://data.city.gov`");
}

TEST_CASE("what is locked is restored, unless it is there and cannot be read") {
  test::MemoryFileSystem files;
  files.inspections["b.pdf"] = {InspectionKind::empty, 0, {}, "is empty"};
  files.inspections["c.pdf"] = {InspectionKind::lfs_pointer, 7, {}, "is a pointer"};
  Lock lock;
  for (const char* path : {"a.pdf", "b.pdf", "c.pdf"})
    lock.files.emplace_back().path = path;
  Catalog catalog;
  catalog.criteria.emplace_back().documentation.emplace_back();
  const std::string root = ".";
  Diagnostics diagnostics;
  static_cast<void>(
      gather({catalog, naming({"a.pdf", "b.pdf", "c.pdf", "d.pdf"}), files, root, {}, &lock},
             diagnostics));
  const std::vector<Diagnostic> warnings = diagnostics.sorted();
  REQUIRE(warnings.size() == 4);
  const std::string restore =
      "restore the file as it was locked, or put another in its place and run `wwc evidence lock`";
  CHECK(warnings[0].help == restore);
  CHECK(warnings[1].help == restore);
  CHECK(warnings[2].help == "run `git lfs pull` to fetch the document");
  CHECK(warnings[3].help.starts_with("add the file"));
}

/// In this world a file is looked at only while another one is, too, or after a while.
class PairedFileSystem final : public test::MemoryFileSystem {
public:
  [[nodiscard]] support::Inspection inspect(const std::string& root,
                                            const std::string& path) const override {
    std::unique_lock lock(mutex_);
    ++looking_;
    met_.notify_all();
    const bool is_paired =
        met_.wait_for(lock, std::chrono::seconds(5), [&] { return looking_ >= 2; });
    lock.unlock();
    return is_paired ? MemoryFileSystem::inspect(root, path) : support::Inspection{};
  }

private:
  mutable std::mutex mutex_;
  mutable std::condition_variable met_;
  mutable int looking_ = 0;
};

TEST_CASE("even two files are read at the same time, as they may be large") {
  if (std::thread::hardware_concurrency() < 2) return;
  PairedFileSystem files;
  files.files["a.pdf"] = "a";
  files.files["b.pdf"] = "b";
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather_files({"a.pdf", "b.pdf"}, files, ".", diagnostics);
  CHECK(facts.files.at("a.pdf").state == FileState::ok);
  CHECK(facts.files.at("b.pdf").state == FileState::ok);
}

TEST_CASE("further files are looked at once, and what is known stays") {
  test::MemoryFileSystem files;
  files.files["b.pdf"] = "b";
  EvidenceFacts facts;
  facts.files["a.pdf"] = {FileState::unreadable, 0, {}, "holds the answers"};
  add_facts({"a.pdf", "b.pdf", "c.pdf"}, files, ".", facts);
  CHECK(facts.files.at("a.pdf").detail == "holds the answers");
  CHECK(facts.files.at("b.pdf").sha256 == support::sha256("b"));
  CHECK(facts.files.at("c.pdf").state == FileState::missing);
  std::ranges::sort(files.reads);
  CHECK(files.reads == std::vector<std::string>{"b.pdf", "c.pdf"});
}

TEST_CASE("many files, read by several threads, give the facts of each") {
  test::MemoryFileSystem files;
  std::vector<std::string> paths;
  for (int index = 0; index < 300; ++index) {
    paths.push_back("file-" + std::to_string(index));
    if (index % 3 != 0) files.files[paths.back()] = paths.back();
  }
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather_files(paths, files, ".", diagnostics);
  REQUIRE(facts.files.size() == paths.size());
  for (const auto& [path, fact] : facts.files) {
    const bool exists = files.files.contains(path);
    CHECK(fact.state == (exists ? FileState::ok : FileState::missing));
    CHECK(fact.sha256 == (exists ? support::sha256(path) : Digest{}));
  }
  CHECK(diagnostics.warning_count() == 100);
  std::ranges::sort(files.reads);
  CHECK(std::ranges::adjacent_find(files.reads) == files.reads.end());
}

TEST_CASE("the answers are no evidence of themselves, whatever name leads to them") {
  test::MemoryFileSystem files;
  files.files["root/city.yaml"] = "answers:\n";
  files.files["root/plan.pdf"] = "a plan\n";
  Catalog catalog;
  catalog.criteria.emplace_back().documentation.emplace_back();
  const std::string root = "root";
  Diagnostics diagnostics;
  const EvidenceFacts facts = gather(
      {catalog, naming({"city.yaml", "plan.pdf"}), files, root, {"root/city.yaml"}}, diagnostics);
  CHECK(facts.files.at("city.yaml").state == FileState::unreadable);
  CHECK(facts.files.at("city.yaml").sha256.empty());
  CHECK(facts.files.at("plan.pdf").state == FileState::ok);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.sorted().front().code == DiagnosticCode::evidence_own_file);
}

TEST_CASE("a baseline that is not there yet is missing, as any other file") {
  const test::MemoryFileSystem files;
  Catalog catalog;
  catalog.criteria.emplace_back().documentation.emplace_back();
  const std::string root = "root";
  Diagnostics diagnostics;
  const EvidenceFacts facts =
      gather({catalog, naming({"old.json"}), files, root, {"root/old.json"}}, diagnostics);
  CHECK(facts.files.at("old.json").state == FileState::missing);
  CHECK(diagnostics.sorted().at(0).code == DiagnosticCode::evidence_missing);
}

TEST_CASE("what Git keeps for itself is no evidence, a document that Git knows is") {
  test::MemoryFileSystem files;
  for (const char* path : {".git/HEAD", "part/.git/index", ".gitattributes", "x.git/notes.md"}) {
    files.files["root/" + std::string{path}] = "x\n";
  }
  Diagnostics diagnostics;
  const EvidenceFacts facts =
      gather_files({".git/HEAD", "part/.git/index", ".gitattributes", "x.git/notes.md"}, files,
                   "root", diagnostics);
  CHECK(facts.files.at(".git/HEAD").state == FileState::unreadable);
  CHECK(facts.files.at("part/.git/index").state == FileState::unreadable);
  CHECK(facts.files.at(".gitattributes").state == FileState::ok);
  CHECK(facts.files.at("x.git/notes.md").state == FileState::ok);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics.sorted().front().code == DiagnosticCode::evidence_own_file);
}

}  // namespace
}  // namespace wwc::evidence
