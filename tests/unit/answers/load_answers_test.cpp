// SPDX-License-Identifier: MIT
#include "answers/load_answers.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "answers/loading.hpp"
#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

TEST_CASE("owners of a practice reach all its criteria but those with an owner of their own") {
  const Loaded loaded = load(
      "city: {name: A}\nowners: {DG: Data Officer, EV: \"\\u00A0\"}\n"
      "answers: {C1: {owner: Ada}, C3: {owner: ' '}}\n");
  CHECK(loaded.problems == "");
  CHECK(loaded.first().owner == "Ada");
  CHECK(loaded.answers->criteria[1].owner == "Data Officer");
  CHECK(loaded.answers->criteria[2].owner == "");
}

TEST_CASE("the places of the keys `answers` are known, the main file's first") {
  const Loaded with =
      load("city: {name: A}\ninclude: [b.yaml, c.yaml]\nanswers: {C1: {owner: Ada}}\n",
           {{"b.yaml", "evidence: {}\n"}, {"c.yaml", "# more\nanswers: {}\n"}});
  CHECK(with.problems == "");
  const std::vector<Span>& keys = with.answers.value().answers_spans;
  REQUIRE(keys.size() == 2);
  CHECK(keys[0] == Span{with.answers->source, 42, 49});
  CHECK(keys[1].source != keys[0].source);
  CHECK(keys[1].begin == 7);
  CHECK(with.answers->include_span == Span{with.answers->source, 16, 23});
  const Loaded without = load("city: {name: A}\n");
  CHECK(without.answers.value().answers_spans.empty());
  CHECK(without.answers->include_span == Span{});
}

TEST_CASE("the place where the catalog is named is known, unless the file does not name it") {
  const Loaded with = load("catalog: sample\ncity: {name: A}\n");
  CHECK(with.answers.value().catalog_span == Span{with.answers->source, 9, 15});
  const Span span = load("city: {name: A}\n").answers.value().catalog_span;
  CHECK(span.begin == span.end);
}

struct WrongFile {
  const char* yaml;
  const char* problem;
};

constexpr WrongFile k_wrong[] = {
    {"- a", "WWC136"},
    {"just a text", "WWC136"},
    {"practices: []\nid: x\ntitle: y\n", "1:1 WWC303 this is a catalog"},
    {"city: {name: A}\nowners: {DQ: B}",
     "2:10 WWC304 unknown practice `DQ` in catalog `sample` | "
     "did you mean `DG`?"},
    {"city: {name: A}\nowners: {C1: B}", "for one criterion, write `owner:` below its id"},
    {"city: {name: A}\nowners: {DG: [B]}", "WWC137"},
    {"city: {name: A}\nowners: Ada", "WWC137"},
    {"city: {name: A}\nanswers: [C1]", "WWC137"},
    {"city: {name: A}\nanswers: yes", "WWC137"},
    {"city: {name: A}\nevidence: [a.pdf]", "WWC136"},
    {"city: {name: A}\nanswer: {}", "did you mean `answers`?"},
};

TEST_CASE("a file with something wrong is one error") {
  for (const WrongFile& row : k_wrong) {
    CAPTURE(row.yaml);
    const Loaded loaded = load(row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("a file with misspelt keys only never loads") {
  const Loaded loaded = load("citty: {name: A}\nansers: {C1: {checklist: {plain: yes}}}\n");
  CHECK_FALSE(loaded.answers.has_value());
  CHECK(loaded.problems.find("unknown field `citty`") != std::string::npos);
  CHECK(loaded.problems.find("unknown field `ansers`") != std::string::npos);
}

TEST_CASE("every problem is reported in one run") {
  const Loaded loaded = load(
      "city: {name: A, country: USA}\n"
      "as_of: soon\n"
      "evidence: {A: a.pdf}\n"
      "answers:\n"
      "  C1:\n"
      "    checklist: {plain: maybe, updated: 1/2/2026, nothing: yes}\n"
      "    documentation: {plain: {file: a, url: b}}\n"
      "gate: {level: x}\n");
  for (const char* code : {"WWC333", "WWC312", "WWC325", "WWC310", "WWC306", "WWC320", "WWC334"}) {
    CAPTURE(code, loaded.problems);
    CHECK(loaded.problems.find(code) != std::string::npos);
  }
}

TEST_CASE("records, pieces and lists are capped") {
  std::string dates;
  std::string pieces;
  std::string records;
  for (std::size_t index = 0; index <= answers::k_max_list; ++index) {
    dates += "2026-01-01,";
    pieces += "a.b,";
  }
  for (std::size_t index = 0; index <= answers::k_max_records / 2; ++index) {
    records += "{note: a},";
  }
  CHECK(load_item("meetings", "[" + dates + "]").problems.find("WWC332 more than 10000 values") !=
        std::string::npos);
  CHECK(load_item("plain", "{evidence: [" + pieces + "]}").problems.find("WWC332") !=
        std::string::npos);
  const Loaded loaded = load(fmt::format(
      "city: {{name: A}}\nanswers: {{C1: {{checklist: {{talks: [{}]}}}}, C5: {{met: [{}]}}}}\n",
      records, records));
  CHECK(loaded.problems.find("WWC332 more than 10000 records") != std::string::npos);
  CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
}

}  // namespace
}  // namespace wwc::test
