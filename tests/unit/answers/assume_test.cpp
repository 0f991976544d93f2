// SPDX-License-Identifier: MIT
#include "answers/assume.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"
#include "unit/answers/sample_catalog.hpp"

namespace wwc::test {
namespace {

/// Answers after assumptions, and the problems.
struct Assumed {
  Answers answers;
  std::string problems;

  [[nodiscard]] const Answer& item(std::size_t position) const {
    return answers.criteria.at(0).checklist.at(position);
  }
};

Assumed assumed(const std::vector<std::string>& words, const std::string& text = "C2: {met: no}") {
  const Catalog catalog = sample_catalog();
  SourceMap sources;
  Diagnostics diagnostics;
  Assumed result{load_criteria(text).answers.value(), {}};
  sources.add("city.yaml", "");
  answers::assume({words, "--assume", catalog, Date{2026, 11, 1}, sources}, result.answers,
                  diagnostics);
  result.problems = describe(diagnostics, sources);
  return result;
}

/// The only problem, without its place and code.
std::string problem(const std::string& word) {
  const std::string text = assumed({word}).problems;
  REQUIRE(text.starts_with("--assume:1:"));
  return text.substr(text.find(' ', text.find(' ') + 1) + 1);
}

TEST_CASE("an assumption takes every form that the answers file takes") {
  struct Row {
    const char* word;
    std::size_t item;
    const char* value;
  };
  for (const Row& row : std::vector<Row>{
           {"C1.plain=yes", 0, "yes"},
           {"C1.plain=NO", 0, "no"},
           {" C1.plain = unknown ", 0, "unknown"},
           {"C1.updated=2026-03-02", 1, "date 2026-03-02"},
           {"C1.coverage=34 of 41", 2, "share 34 of 41 = 34/41"},
           {"C1.coverage=83.5%", 2, "share 83.5% = 835/1000"},
           {"C1.meetings=2026-02-01", 3, "dates 2026-02-01"},
           {"C1.meetings=2026-02-01, 2026-05-01", 3, "dates 2026-02-01 2026-05-01"},
           {"C1.events=2026-03-02,2026-03-03", 6, "records 2"},
           {"C1.choices=alpha,gamma", 7, "options alpha gamma"},
           {"C1.meetings=[2026-02-01, 2026-05-01]", 3, "dates 2026-02-01 2026-05-01"},
       }) {
    CAPTURE(row.word);
    const Assumed result = assumed({row.word});
    CHECK(result.problems.empty());
    CHECK(describe(result.item(row.item).met) == row.value);
    REQUIRE(result.answers.assumptions.size() == 1);
    CHECK_FALSE(result.answers.assumptions[0].passes);
    CHECK_FALSE(result.answers.assumptions[0].documents);
    CHECK(result.answers.assumptions[0].answers == std::optional<std::size_t>{0});
  }
  CHECK(assumed({" C1.plain = yes"}).answers.assumptions[0].text == "C1.plain=yes");
}

TEST_CASE("what is assumed takes the place of the answer and leaves the rest as it is") {
  const Assumed result = assumed({"C1.updated=yes", "C2=yes"},
                                 "C1:\n"
                                 "  checklist:\n"
                                 "    updated: {met: 2026-03-02, note: kept, effort: 2}\n"
                                 "  documentation: {plain: a.md}\n"
                                 "C2: {met: no}");
  CHECK(result.problems.empty());
  CHECK(describe(result.item(1).met) == "yes");
  CHECK(result.item(1).date_spans.empty());
  CHECK(result.item(1).note == "kept");
  CHECK(result.item(1).span.source == SourceId{0});
  CHECK(result.answers.criteria[0].documentation[0].size() == 1);
  CHECK(describe(result.answers.criteria[1].own.met) == "yes");
  CHECK(result.answers.assumptions.at(1).answers == std::optional<std::size_t>{1});
}

TEST_CASE("a criterion that was left out applies again where anything of it is assumed") {
  const std::string left_out = "C4: {not_applicable: yes, justification: no river}";
  for (const char* word : {"C4=no", "C4=2026-03-02", "C4=pass"}) {
    CAPTURE(word);
    const Assumed result = assumed({word}, left_out);
    CHECK(result.problems.empty());
    CHECK_FALSE(result.answers.criteria[3].not_applicable);
    // Else it would excuse a criterion that only should be met.
    CHECK(result.answers.criteria[3].justification.empty());
  }
  CHECK(assumed({"C2=yes"}, left_out).answers.criteria[3].not_applicable);
  const Assumed justified = assumed({"C4=no"}, "C4: {justification: by law}");
  CHECK(justified.answers.criteria[3].justification == "by law");
}

TEST_CASE("a criterion is taken to pass, and an entry to be ok") {
  const Assumed result = assumed({"C1=pass", "C1.examples=ok"});
  CHECK(result.problems.empty());
  REQUIRE(result.answers.assumptions.size() == 2);
  CHECK(result.answers.assumptions[0].passes == std::optional<std::size_t>{0});
  CHECK(result.answers.assumptions[1].documents == EntryRef{0, 1});
}

TEST_CASE("an id that an item and an entry share is told by its value") {
  CHECK(describe(assumed({"C1.plain=yes"}).item(0).met) == "yes");
  CHECK(assumed({"C1.plain=ok"}).answers.assumptions[0].documents == EntryRef{0, 0});
}

TEST_CASE("what is no assumption is told at its place") {
  CHECK(problem("C1.plain") ==
        "`C1.plain` is no assumption | write a value behind it, such as `C1.plain=yes`, "
        "`C1.plain=unknown` or `C1=pass`\n");
  CHECK(problem("=yes") ==
        "`=yes` is no assumption | write an id, `=` and a value, such as `C1=pass`\n");
  CHECK(problem("C1.plan=yes") ==
        "unknown id `C1.plan` in catalog `sample` | did you mean `C1.plain`? run `wwc catalog show "
        "sample` for the ids\n");
  CHECK(problem("C1=yes") ==
        "criterion `C1` is answered by its items | assume an item, such as `C1.plain=yes`, or "
        "write `C1=pass`\n");
  CHECK(problem("C1.updated=pass") ==
        "only a criterion passes, and `C1.updated` is an item | write `C1.updated=yes`, or "
        "`C1=pass`\n");
  CHECK(problem("C1.examples=yes") ==
        "`yes` is no state of documentation that can be assumed | documentation is taken as it is, "
        "or as ok: write `C1.examples=ok`\n");
  CHECK(assumed({"C1.updated=03/02/2026"}).problems.starts_with("--assume:1:12 WWC"));
  CHECK(problem("C1.updated=03/02/2026") ==
        "`03/02/2026` is not a date that item `C1.updated` can take | write `2026-03-02` if the "
        "month comes first, `2026-02-03` if the day does\n");
  CHECK(problem("C1.choices=alpha,") ==
        "nothing is given in the list of item `C1.choices` | fill it in, or remove it from the "
        "list\n");
}

TEST_CASE("records cannot be written behind an option, and are not proposed") {
  for (const char* word : {"C5=2026-01-01", "C5=2026-01-01,2026-02-01"}) {
    CHECK(problem(word).ends_with(
        " is no answer to criterion `C5` | give `yes`, `no` or `unknown`\n"));
  }
  CHECK(assumed({"C5=yes"}).problems.empty());
}

TEST_CASE("a date that lies ahead cannot be assumed") {
  CHECK(problem("C1.updated=2027-01-01").find("2027-01-01") != std::string::npos);
}

TEST_CASE("what is wrong with an answer of the file is not told of an assumption") {
  const std::string text = "C1: {checklist: {meetings: {met: [2026-02-01], since: 2026-03-01}}}";
  const std::string problems = assumed({"C1.plain=yes"}, text).problems;
  CHECK_THAT(problems, Catch::Contains("WWC340") && Catch::Contains("since"));
  CHECK_THAT(problems, !Catch::Contains("WWC530"));
}

TEST_CASE("an id is assumed once") {
  const std::string text = assumed({"C1.plain=yes", "C1.plain=no"}).problems;
  CHECK(text.find("`C1.plain` is assumed twice | keep one of them") != std::string::npos);
}

}  // namespace
}  // namespace wwc::test
