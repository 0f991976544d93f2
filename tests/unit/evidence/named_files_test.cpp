// SPDX-License-Identifier: MIT
#include "evidence/named_files.hpp"

#include <catch2/catch.hpp>

namespace wwc::evidence {
namespace {

Evidence file_at(std::string path, std::uint32_t begin) {
  Evidence piece;
  piece.value = std::move(path);
  piece.span = {SourceId{0}, begin, begin + 1};
  return piece;
}

std::vector<std::string> paths_of(const Answers& answers) {
  std::vector<std::string> paths;
  for (const NamedFile& file : named_files(answers)) {
    paths.emplace_back(file.path);
  }
  return paths;
}

TEST_CASE("files are found in documentation, items, own answers and records, in order of place") {
  Answers answers;
  CriterionAnswer& criterion = answers.criteria.emplace_back();
  criterion.documentation = {{file_at("entry.pdf", 40)}};
  criterion.checklist.emplace_back().evidence = {file_at("item.pdf", 20)};
  criterion.own.evidence = {file_at("own.pdf", 10)};
  Record record;
  record.evidence = {file_at("record.pdf", 30)};
  criterion.own.met = std::vector<Record>{record};
  CHECK(paths_of(answers) ==
        std::vector<std::string>{"own.pdf", "item.pdf", "record.pdf", "entry.pdf"});
}

TEST_CASE("a file knows the documentation entry that names it, and one of an item has none") {
  Answers answers;
  CriterionAnswer& criterion = answers.criteria.emplace_back();
  criterion.documentation = {{}, {file_at("entry.pdf", 40)}};
  criterion.checklist.emplace_back().evidence = {file_at("item.pdf", 20)};
  const std::vector<NamedFile> files = named_files(answers);
  REQUIRE(files.size() == 2);
  CHECK_FALSE(files[0].entry);
  CHECK(files[1].entry == EntryRef{0, 1});
}

TEST_CASE("links, texts and contacts name no file") {
  Answers answers;
  std::vector<Evidence> pieces(3);
  pieces[0].kind = EvidenceKind::url;
  pieces[1].kind = EvidenceKind::text;
  pieces[2].kind = EvidenceKind::contact;
  answers.criteria.emplace_back().documentation = {pieces};
  CHECK(named_files(answers).empty());
}

TEST_CASE("what is taken from the register is named there, once, and unused entries are left out") {
  Answers answers;
  answers.evidence.push_back({"used", file_at("used.pdf", 5), {}});
  answers.evidence.push_back({"unused", file_at("unused.pdf", 9), {}});
  Evidence use = file_at("used.pdf", 70);
  use.register_id = std::string("used");
  Evidence use_again = file_at("used.pdf", 80);
  use_again.register_id = std::string("used");
  answers.criteria.emplace_back().documentation = {{use}, {use_again}};
  CHECK(named_files(answers) == std::vector<NamedFile>{{"used.pdf", {SourceId{0}, 5, 6}}});
}

TEST_CASE("a path that two places name is there for each of them") {
  Answers answers;
  answers.criteria.emplace_back().documentation = {{file_at("a.pdf", 1), file_at("a.pdf", 8)}};
  CHECK(named_files(answers).size() == 2);
}

}  // namespace
}  // namespace wwc::evidence
