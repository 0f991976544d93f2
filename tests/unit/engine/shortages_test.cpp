// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

EntryFinding entry_finding(const SmallCase& subject) {
  return subject.finding().documentation[0];
}

Evidence missing_file(const std::string& path) {
  Evidence piece;
  piece.value = path;
  return piece;
}

Evidence missing_of(const std::string& path, const std::string& field, const std::string& value) {
  Evidence piece = missing_file(path);
  piece.fields = {{field, value}};
  return piece;
}

SmallCase satisfied() {
  SmallCase subject;
  subject.items(1, {k_yes});
  return subject;
}

}  // namespace

TEST_CASE("an entry that is complete is short of nothing") {
  SmallCase subject = satisfied();
  subject.entry("copy", {subject.file("a.pdf"), missing_file("b.pdf")});
  CHECK(entry_finding(subject).shortages.empty());
  CHECK(entry_finding(subject).steps == 0);
}

TEST_CASE("any file brings one more piece, and two pieces of one file bring one") {
  SmallCase subject = satisfied();
  subject.entry("copy", {missing_file("a.pdf"), missing_file("b.pdf"), missing_file("a.pdf")})
      .at_least = 2;
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].lacking == 2);
  CHECK(shortages[0].by_file == std::vector<std::vector<std::size_t>>{{0, 2}, {1}});
}

TEST_CASE("a file of a value that is shown already brings none") {
  SmallCase subject = satisfied();
  Evidence there = subject.file("a.pdf");
  there.fields = {{"title", "One"}};
  subject
      .entry("copy",
             {there, missing_of("b.pdf", "title", "one"), missing_of("c.pdf", "title", "Two")})
      .distinct = DistinctValues{"title", 2};
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].by_file == std::vector<std::vector<std::size_t>>{{2}});
  CHECK(shortages[0].asked == "with other values of `title`");
}

TEST_CASE("one file for the whole city stands for all departments") {
  SmallCase subject = satisfied();
  subject
      .entry("copy", {missing_of("a.pdf", "department", "Water"),
                      missing_of("b.pdf", "department", "Parks"), missing_file("c.pdf")})
      .departments = DistinctValues{"department", 3};
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 2);
  CHECK(shortages[1].lacking == 3);
  CHECK(shortages[1].steps == 1);
  CHECK(shortages[1].by_file.size() == 2);
  CHECK(shortages[1].by_one_file == std::vector<std::size_t>{2});
}

TEST_CASE("departments that each piece has to name are given one by one") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry("copy", {missing_of("a.pdf", "department", "Water")});
  entry.fields = {{"department", FieldKind::text, {}}};
  entry.departments = DistinctValues{"department", 3};
  const EntryFinding finding = entry_finding(subject);
  REQUIRE(finding.shortages.size() == 2);
  CHECK(finding.shortages[1].steps == 3);
  CHECK(finding.steps == 3);
}

TEST_CASE("what is left to do beside files does not tell to mend them") {
  SmallCase subject = satisfied();
  subject.entry("copy", {missing_file("a.pdf")}).at_least = 2;
  const EntryFinding finding = entry_finding(subject);
  CHECK(finding.action.find("a.pdf") != std::string::npos);
  CHECK(finding.action_beside_files == "give 1 more: different pieces (equal ones count once)");
}
