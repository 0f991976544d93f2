// SPDX-License-Identifier: MIT
#include "answers/read_criterion.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

TEST_CASE("a criterion keeps what stands below its id") {
  const Loaded loaded = load_criteria(
      "C3:\n"
      "  met: [2026-03-02]\n"
      "  since: 2026-01-01\n"
      "  checklist: {process: yes}\n"
      "  justification: because\n"
      "  owner: Ada\n"
      "  due: 2030-01-01\n"
      "  effort: 2\n"
      "  note: a note\n"
      "  not_applicable: no\n"
      "  reviewed: {by: Bob, on: 2026-04-01}");
  CHECK(loaded.problems == "");
  const CriterionAnswer& answer = loaded.answers.value().criteria.at(2);
  CHECK(answer.is_given);
  CHECK(describe(answer.own.met) == "dates 2026-03-02");
  CHECK(answer.own.since == Date(2026, 1, 1));
  CHECK(describe(answer.checklist.at(0).met) == "yes");
  CHECK(answer.justification == "because");
  CHECK(answer.owner == "Ada");
  CHECK(answer.due == Date(2030, 1, 1));
  CHECK(answer.effort == Effort{20});
  CHECK(answer.note == "a note");
  CHECK_FALSE(answer.not_applicable);
  REQUIRE(answer.reviewed.has_value());
  CHECK(answer.reviewed->by == "Bob");
  CHECK(answer.reviewed->on == Date(2026, 4, 1));
}

TEST_CASE("an empty criterion is named and not answered") {
  for (const char* text : {"C1:", "C1: {}", "C1: {checklist: , documentation: }",
                           "C1: {checklist: {plain: }, documentation: {plain: []}}",
                           "C1: {documentation: []}", "C2: {met: }", "C1: {met: }"}) {
    CAPTURE(text);
    const Loaded loaded = load_criteria(text);
    CHECK(loaded.problems == "");
    REQUIRE(loaded.answers.has_value());
    for (const CriterionAnswer& criterion : loaded.answers->criteria) {
      CHECK(describe(criterion.own.met) == "nothing");
      for (const Answer& item : criterion.checklist) {
        CHECK(describe(item.met) == "nothing");
      }
      for (const auto& entry : criterion.documentation) {
        CHECK(entry.empty());
      }
    }
  }
}

TEST_CASE("answers are parallel to the catalog, whatever the file names") {
  const Loaded loaded = load("city: {name: A}\n");
  REQUIRE(loaded.answers.has_value());
  CHECK(loaded.answers->criteria.size() == 6);
  CHECK(loaded.first().checklist.size() == 10);
  CHECK(loaded.first().documentation.size() == 4);
  CHECK_FALSE(loaded.first().is_given);
}

TEST_CASE("a criterion that is answered itself takes what its measure asks") {
  CHECK(describe(load_criteria("C2: {met: yes}").answers.value().criteria[1].own.met) == "yes");
  CHECK(describe(load_criteria("C4: {met: 2026-03-02}").answers.value().criteria[3].own.met) ==
        "date 2026-03-02");
  CHECK(describe(load_criteria("C5: {met: {topic: A}}").answers.value().criteria[4].own.met) ==
        "records 1");
}

struct WrongCriterion {
  const char* yaml;
  const char* problem;
};

constexpr WrongCriterion k_wrong[] = {
    {"C9: {met: yes}", "3:3 WWC305 unknown criterion `C9` in catalog `sample`"},
    {"c1: {}", "did you mean `C1`? run `wwc catalog show sample`"},
    {"C1.plain: yes", "an item stands below `checklist:` of `C1`, under `plain`"},
    {"C2: yes",
     "3:7 WWC317 a text stands as the answer to criterion `C2` | "
     "write it below the id, under `met:`"},
    {"C4: 2026-06-30", "WWC317"},
    {"C1: [plain]", "under `checklist:`"},
    {"C1: {met: yes}",
     "3:8 WWC314 `met` on criterion `C1` | this criterion is answered by its items"},
    {"C1: {since: 2026-01-01}", "WWC315 `since` on criterion `C1`"},
    {"C4: {met: 2026-03-02, since: 2026-01-01}", "WWC315"},
    {"C2: {checklist: {plain: yes}}", "WWC316 `checklist` on criterion `C2`"},
    {"C1: {checklist: {plane: yes}}",
     "3:20 WWC306 unknown item `plane` in the checklist of criterion `C1` | did you mean `plain`? "
     "run `wwc explain C1`"},
    {"C1: {checklist: {quarterly-audit: yes}}", "it has `plain`, "},
    {"C1: {checklist: {Plain: yes}}", "did you mean `plain`?"},
    {"C1: {checklist: [plain]}", "WWC137"},
    {"C1: {documentation: {plane: a.pdf}}", "WWC307 unknown entry `plane` in the documentation"},
    {"C1: {documentation: a.pdf}", "WWC137"},
    {"C1: {cheklist: {plain: yes}}", "did you mean `checklist`?"},
    {"C1: {not_applicable: yes, justification: none here}", "WWC318"},
    {"C4: {not_applicable: yes}", "WWC319 `not_applicable` without a reason"},
    {"C4: {not_applicable: yes, justification: '  '}", "WWC319"},
    {"C4: {not_applicable: yes, justification: \"\\u00A0\"}", "WWC319"},
    {"C4: {not_applicable: yes, justification: '-'}", "WWC319"},
    {"C4: {not_applicable: yes, justification: n/a}", "WWC319"},
    {"C4: {not_applicable: maybe}", "WWC137"},
    {"C1: {reviewed: Bob}", "WWC136"},
    {"C1: {reviewed: {by: Bob}}", "the field `on` is missing"},
    {"C1: {reviewed: {by: , on: 2026-01-01}}", "WWC135"},
    {"C1: {reviewed: {by: ' ', on: 2026-01-01}}", "WWC339 `by` is blank"},
    {"C1: {reviewed: {by: \u200B\u200D, on: 2026-01-01}}", "WWC339 `by` is blank"},
    {"C1: {reviewed: {by: '.', on: 2026-01-01}}", "WWC339 `by` names nobody with `.`"},
    {"C1: {reviewed: {by: TBD - ask Joe, on: 2026-01-01}}", "WWC339 `by` names nobody"},
    {"C1: {reviewed: {by: vacant, on: 2026-01-01}}", "WWC339 `by` names nobody"},
    {"C1: {reviewed: {by: Bob, on: 1/2/2026}}", "WWC312"},
    {"C1: {due: soon}", "WWC312"},
    {"C1: {owner: [A, B]}", "WWC137"},
};

TEST_CASE("a criterion with something wrong is one error") {
  for (const WrongCriterion& row : k_wrong) {
    CAPTURE(row.yaml);
    const Loaded loaded = load_criteria(row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("a criterion that may not apply is left out with a reason") {
  const Loaded loaded = load_criteria("C4: {not_applicable: yes, justification: No such office.}");
  CHECK(loaded.problems == "");
  CHECK(loaded.answers.value().criteria[3].not_applicable);
}

}  // namespace
}  // namespace wwc::test
