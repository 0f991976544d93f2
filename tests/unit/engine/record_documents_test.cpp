// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

Record record_of(const std::string& kind) {
  Record record;
  record.fields = {{"kind", kind}};
  return record;
}

/// Item `a` asks for two records of the kinds `x`, `y` and `z`, each documented by an entry.
SmallCase with_records(const std::vector<std::string>& kinds) {
  std::vector<Record> records;
  for (const std::string& kind : kinds)
    records.push_back(record_of(kind));
  SmallCase subject;
  subject.items(1, {records});
  Examples examples;
  examples.at_least = 2;
  examples.fields = {{"kind", FieldKind::choice, {"x", "y", "z"}}};
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  for (const char* kind : {"x", "y", "z"})
    subject.entry(kind, {}).for_records = ForRecords{AnswerRef{0}, "kind", kind};
  return subject;
}

using Sets = std::vector<std::vector<std::size_t>>;

Sets documented_by(const SmallCase& subject) {
  Sets sets;
  const Finding finding = subject.finding();
  for (const DocumentingSet& set : finding.checklist[0].documented_by)
    sets.push_back(set.entries);
  return sets;
}

}  // namespace

TEST_CASE("of more kinds of records than are asked for, enough have to be documented") {
  SmallCase subject = with_records({"x", "y", "z"});
  CHECK(documented_by(subject) == Sets{{0, 1}, {0, 2}, {1, 2}});
  REQUIRE(subject.finding().gaps.size() == 2);
  CHECK(subject.finding().gaps[0].target == "P1.x");
  CHECK(subject.finding().gaps[1].target == "P1.y");
  subject.answers.criteria[0].documentation[1] = {subject.file("y.pdf")};
  CHECK(documented_by(subject) == Sets{{0}, {2}});
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].any_of == std::vector<std::string>{"P1.x", "P1.z"});
  CHECK(subject.finding().gaps[0].action == "one of: x, z");
  subject.answers.criteria[0].documentation[2] = {subject.file("z.pdf")};
  CHECK(documented_by(subject).empty());
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("a kind of which there are enough records does without the others") {
  SmallCase subject = with_records({"x", "y", "x"});
  CHECK(documented_by(subject) == Sets{{0}});
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].target == "P1.x");
  subject.answers.criteria[0].documentation[0] = {subject.file("x.pdf")};
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("what is not met yet needs the documents of the records that it counts on") {
  CHECK(documented_by(with_records({"x"})) == Sets{{0}});
  CHECK(documented_by(with_records({"w"})) == Sets(1));
  // One of three is missing, whichever of the two kinds is documented.
  SmallCase subject = with_records({"x", "y"});
  Examples examples;
  examples.at_least = 2;
  examples.fields = {{"kind", FieldKind::choice, {"x", "y", "z"}}, {"title", FieldKind::text, {}}};
  examples.distinct = "title";
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  auto& records = std::get<std::vector<Record>>(subject.answers.criteria[0].checklist[0].met);
  for (Record& record : records)
    record.fields.emplace_back("title", "One");
  CHECK(documented_by(subject) == Sets{{0}, {1}});
  REQUIRE(subject.finding().gaps.size() == 2);
  CHECK(subject.finding().gaps[1].action == "one of: x, y");
}

TEST_CASE("of records with the same unique value the one that is documented counts") {
  SmallCase subject = with_records({"x", "y"});
  auto& examples = std::get<Examples>(subject.catalog.criteria[0].checklist[0].measure->kind);
  examples.fields.push_back({"title", FieldKind::text, {}});
  examples.unique = "title";
  auto& records = std::get<std::vector<Record>>(subject.answers.criteria[0].checklist[0].met);
  for (Record& record : records)
    record.fields.emplace_back("title", "One");
  // The second repeats the title of the first, so one more is asked, and one of them documented.
  CHECK(subject.finding().checklist[0].steps == 1);
  CHECK(documented_by(subject) == Sets{{0}, {1}});
  records.push_back(record_of("z"));
  records.back().fields.emplace_back("title", "Two");
  CHECK(subject.finding().checklist[0].steps == 0);
  CHECK(documented_by(subject) == Sets{{0, 2}, {1, 2}});
  subject.answers.criteria[0].documentation[2] = {subject.file("z.pdf")};
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].action == "one of: x, y");
  subject.answers.criteria[0].documentation[1] = {subject.file("y.pdf")};
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("a record to add leaves aside the one whose repeat is documented") {
  SmallCase subject = with_records({"x", "y"});
  auto& examples = std::get<Examples>(subject.catalog.criteria[0].checklist[0].measure->kind);
  examples.fields.push_back({"title", FieldKind::text, {}});
  examples.unique = "title";
  auto& records = std::get<std::vector<Record>>(subject.answers.criteria[0].checklist[0].met);
  for (Record& record : records)
    record.fields.emplace_back("title", "One");
  subject.answers.criteria[0].documentation[1] = {subject.file("y.pdf")};
  CHECK(documented_by(subject) == Sets(1));
  records.push_back(record_of("y"));
  records.back().fields.emplace_back("title", "Two");
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("where enough records are documented no other has to be, whatever else lacks") {
  SmallCase subject = with_records({"x", "y", "z"});
  for (const std::size_t entry : {0U, 1U})
    subject.answers.criteria[0].documentation[entry] = {subject.file("of a kind.pdf")};
  subject.entry("own", {}).for_item = 0;
  CHECK(documented_by(subject).empty());
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].target == "P1.own");
  subject.answers.criteria[0].documentation[3] = {subject.file("own.pdf")};
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("an entry that several kinds of records need is in each of their sets") {
  SmallCase subject = with_records({"x", "y"});
  CHECK(documented_by(subject) == Sets{{0, 1}});
  subject.entry("more", {}).for_records = ForRecords{AnswerRef{0}, "kind", "x"};
  CHECK(documented_by(subject) == Sets{{0, 1, 3}});
}

TEST_CASE("where there are too many entries to try, all of them are asked for") {
  SmallCase subject = with_records({"x", "x"});
  for (const char* id : {"d", "e", "f", "g", "h", "i"})
    subject.entry(id, {}).for_records = ForRecords{AnswerRef{0}, "kind", "x"};
  CHECK(documented_by(subject) == Sets{{0, 3, 4, 5, 6, 7, 8}});
}

TEST_CASE("what records stand in for is ok for what builds on it") {
  SmallCase subject = with_records({"x", "x"});
  subject.entry("links", {}).or_records = AnswerRef{0};
  subject.entry("process", {subject.file("process.pdf")}).needs = EntryRef{0, 3};
  const Finding finding = subject.finding();
  CHECK(finding.documentation[3].state == EntryState::ok);
  CHECK(finding.documentation[4].state == EntryState::ok);
  subject.answers.criteria[0].checklist[0].met = std::vector<Record>{record_of("x")};
  CHECK(subject.finding().documentation[4].lacks ==
        std::vector<std::string>{"first complete `P1.links`, on which it builds"});
}

TEST_CASE("what can replace the one document of a kind is named with it") {
  SmallCase subject = with_records({"x", "x"});
  subject.entry("paper", {}).alternative = 0;
  subject.catalog.criteria[0].documentation[0].alternative = 3;
  CHECK(documented_by(subject) == Sets{{0}});
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].any_of == std::vector<std::string>{"P1.x", "P1.paper"});
}

TEST_CASE("of six entries every choice is tried") {
  SmallCase subject = with_records({"x", "x", "y", "y"});
  for (const char* kind : {"x", "x", "y", "y"})
    subject.entry("more", {}).for_records = ForRecords{AnswerRef{0}, "kind", kind};
  CHECK(documented_by(subject) == Sets{{0, 3, 4}, {1, 5, 6}});
}
