// SPDX-License-Identifier: MIT
#include "answers/wrong_value.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

struct WrongCase {
  const char* item;
  const char* yaml;
  /// Parts that the one line of problems must have.
  const char* code;
  const char* hint;
};

constexpr const char* k_talk =
    "each with `topic`, `form` (earned-media or owned-media), `link` and `date`";

constexpr WrongCase k_wrong[] = {
    {"plain", "2026-03-02", "WWC310", "give `yes`, `no` or `unknown`"},
    {"plain", "83%", "WWC310", "give `yes`, `no` or `unknown`"},
    {"plain", "y", "WWC310", "write `yes`"},
    {"plain", "on", "WWC310", "write `yes`"},
    {"plain", "OK", "WWC310", "write `yes`"},
    {"plain", "off", "WWC310", "write `no`"},
    {"plain", "n", "WWC310", "write `no`"},
    {"plain", "tbd", "WWC310", "write `unknown`"},
    {"plain", "yess", "WWC310", "write `yes`"},
    {"plain", "[yes]", "WWC310", "give `yes`"},
    {"plain", "1", "WWC310", "write `yes`"},
    {"updated", "03/02/2026", "WWC312",
     "write `2026-03-02` if the month comes first, `2026-02-03` if the day does"},
    {"updated", "02.03.2026", "WWC312",
     "write `2026-03-02` if the day comes first, `2026-02-03` if the month does"},
    {"updated", "2026/07/07", "WWC312", "write `2026-07-07`"},
    {"updated", "2026-02-31", "WWC312", "such as `2026-03-02`"},
    {"updated", "2025-02-29", "WWC312", "such as `2026-03-02`"},
    {"updated", "2026-7-7", "WWC312", "write `2026-07-07`"},
    {"updated", "2026-07-07T10:00:00", "WWC312", "write `2026-07-07`"},
    {"updated", "March 2026", "WWC310", "give a date, such as `2026-03-02`"},
    {"updated", "[2026-03-02]", "WWC310", "give a date, such as `2026-03-02`"},
    {"updated", "83%", "WWC310", "give a date"},
    {"updated", "ok", "WWC310", "write `yes`, or give a date"},
    {"coverage", "0.83", "WWC313", "write `83%`"},
    {"coverage", "83", "WWC313", "write `83%`"},
    {"coverage", "120%", "WWC313", "34 of 41"},
    {"coverage", "42 of 41", "WWC313", "34 of 41"},
    {"coverage", "3 of 0", "WWC313", "34 of 41"},
    {"coverage", "0/0", "WWC313", "34 of 41"},
    {"coverage", "most", "WWC310", "give a share, such as `83%` or `34 of 41`"},
    {"coverage", "-5%", "WWC310", "give a share"},
    {"coverage", "[83%]", "WWC310", "give a share"},
    {"meetings", "[2026-03-02, 2026-02-30]", "WWC312", "such as `2026-03-02`"},
    {"meetings", "[yes]", "WWC312", "such as `2026-03-02`"},
    {"meetings", "[2026-03-02, [2026-03-03]]", "WWC310", "give a list of dates"},
    {"meetings", "[{date: 2026-03-02}]", "WWC310", "give a list of dates"},
    {"meetings", "quarterly", "WWC310", "give a list of dates"},
    {"meetings", "\n- 2026-03-02\n-", "WWC339", "remove it from the list"},
    {"choices", "delta", "WWC309", "a list of `alpha`, `beta` or `gamma`"},
    {"choices", "[alpha, betta]", "WWC309", "did you mean `beta`?"},
    {"choices", "Alpha", "WWC309", "did you mean `alpha`?"},
    {"choices", "[{a: b}]", "WWC310", "give a list of"},
    {"talks", "2026-03-02", "WWC310", k_talk},
    {"talks", "[2026-03-02]", "WWC310", k_talk},
    {"talks", "{topic: A, form: earned}", "WWC309", "`earned-media` or `owned-media`"},
    {"talks", "{topic: A, form: Owned-Media}", "WWC309", "did you mean `owned-media`?"},
    {"talks", "{topic: A, link: a.example/x}", "WWC321", "`https://city.example/page`"},
    {"talks", "{topic: A, date: 2026-02-30}", "WWC312", "such as"},
    {"talks", "{topic: [A, B]}", "WWC137", ""},
    {"talks", "{topic: A, titel: B}", "WWC134", ""},
    {"events", "[02/03/2026]", "WWC312", "write `2026-02-03`"},
    {"events", "[2026-02-31]", "WWC312", "such as"},
    {"either", "[2026-03-02, alpha]", "WWC311", "not a mixture"},
    {"either", "[alpha, {date: 2026-03-02}]", "WWC311", "not a mixture"},
    {"either", "2026-31-02", "WWC312", "such as"},
    {"either", "gama", "WWC309", "did you mean `gamma`?"},
    {"either", "[gama]", "WWC309", "did you mean `gamma`?"},
    {"share-or-date", "0.5", "WWC313", "write `50%`"},
    {"share-or-date", "2026/03/02", "WWC312", "write `2026-03-02`"},
    {"updated", "{met: 2026-03-02, since: 2026-01-01}", "WWC315", "every quarter"},
    {"yearly", "{met: 2026-03-02, since: 2026-01-01}", "WWC315", "every quarter"},
    {"plain", "{met: yes, since: 2026-01-01}", "WWC315", "every quarter"},
    {"meetings", "{met: 2026-03-02, since: 2026-13-01}", "WWC312", "such as"},
    {"plain", "{mett: yes}", "WWC134", "did you mean `met`?"},
    {"plain", "{yes: no}", "WWC134", ""},
    {"plain", "{met: {met: yes}}", "WWC310", "give `yes`"},
};

TEST_CASE("a value of the wrong kind is one error that says what is right") {
  for (const WrongCase& row : k_wrong) {
    CAPTURE(row.item, row.yaml);
    const Loaded loaded = load_item(row.item, row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.code) != std::string::npos);
    CHECK(loaded.problems.find(row.hint) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("a wrong value is pointed at") {
  CHECK(load_item("updated", "03/02/2026").problems ==
        "5:16 WWC312 `03/02/2026` is not a date that item `C1.updated` can take | "
        "write `2026-03-02` if the month comes first, `2026-02-03` if the day does\n");
  CHECK(load_item("choices", "[alpha, betta]").problems.substr(0, 5) == "5:24 ");
}

TEST_CASE("since is taken where something quarterly is asked, also as one of several") {
  CHECK(load_item("either", "{met: alpha, since: 2026-01-01}").problems == "");
  CHECK(load_item("plain", "{met: yes, since: }").problems == "");
}

}  // namespace
}  // namespace wwc::test
