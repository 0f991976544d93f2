// SPDX-License-Identifier: MIT
#include "answers/include_files.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/text.hpp"
#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

Loaded load_with(const std::string& include, const Files& files, const std::string& rest = "") {
  return load("city: {name: A}\ninclude: " + include + "\n" + rest, files);
}

TEST_CASE("included files share one register and the answers, each read once") {
  const Loaded loaded = load_with(
      "[answers/*.yaml, answers/b.yaml]",
      {{"answers/a.yaml", "evidence: {plan: a.pdf}\nanswers: {C1: {checklist: {plain: yes}}}"},
       {"answers/b.yaml", "answers: {C1: {checklist: {updated: 2026-03-02}, owner: Ada}}"}},
      "answers: {C1: {documentation: {plain: plan}, note: x}}\n");
  CHECK(loaded.problems == "");
  REQUIRE(loaded.answers.has_value());
  CHECK(describe(loaded.first().checklist[0].met) == "yes");
  CHECK(describe(loaded.first().checklist[1].met) == "date 2026-03-02");
  CHECK(loaded.first().documentation[0].size() == 1);
  CHECK(loaded.first().owner == "Ada");
  CHECK(loaded.first().note == "x");
}

struct Twice {
  const char* here;
  const char* there;
  const char* problem;
};

constexpr Twice k_twice[] = {
    {"answers: {C1: {checklist: {plain: yes}}}", "answers: {C1: {checklist: {plain: no}}}",
     "in/a.yaml:1:28 WWC327 item `C1.plain` is answered twice"},
    {"answers: {C2: {met: yes}}", "answers: {C2: {met: yes}}",
     "`met` of criterion `C2` is answered twice"},
    {"answers: {C1: {documentation: {plain: a.pdf}}}",
     "answers: {C1: {documentation: {plain: b.pdf}}}",
     "documentation `C1.plain` is answered twice"},
    {"answers: {C1: {owner: A}}", "answers: {C1: {owner: B}}", "`owner` of criterion `C1`"},
    {"evidence: {plan: a.pdf}", "evidence: {plan: b.pdf}",
     "in/a.yaml:1:12 WWC326 the register has `plan` twice"},
};

TEST_CASE("two answers to one question are an error that names both files") {
  for (const Twice& row : k_twice) {
    CAPTURE(row.here);
    const Loaded loaded = load_with("in/a.yaml", {{"in/a.yaml", row.there}}, row.here);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("an empty answer does not stand against another file's") {
  const Loaded loaded = load_with(
      "in/a.yaml",
      {{"in/a.yaml",
        "answers: {C1: {checklist: {plain: yes}, owner: A, documentation: {plain: a.pdf}}}"}},
      "answers: {C1: {checklist: {plain: }, owner: , documentation: {plain: []}}}");
  CHECK(loaded.problems == "");
  CHECK(describe(loaded.first().checklist[0].met) == "yes");
}

struct WrongInclude {
  const char* include;
  const char* text;
  const char* problem;
};

constexpr WrongInclude k_wrong[] = {
    {"answers/*.yaml", "answers: {}", "2:10 WWC328 no file matches `answers/*.yaml`"},
    {"/in/a.yaml", "answers: {}", "WWC329 `/in/a.yaml` leads out of the evidence root"},
    {"../in/a.yaml", "answers: {}", "WWC329"},
    {"in/../../a.yaml", "answers: {}", "WWC329"},
    {"'*.yaml'", "answers: {}", "2:10 WWC330 `city.yaml` includes itself"},
    {"./city.yaml", "answers: {}", "WWC330"},
    {"in/a.yaml", "include: b.yaml", "in/a.yaml:1:1 WWC331 `include` in included file `in/a.yaml`"},
    {"in/a.yaml", "city: {name: B}", "WWC331 `city`"},
    {"in/a.yaml", "gate: {level: gold}", "WWC331 `gate`"},
    {"in/a.yaml", "anwers: {}", "in/a.yaml:1:1 WWC134 unknown field `anwers`"},
    {"in/a.yaml", "- a", "WWC136 included file `in/a.yaml` needs fields, but is a list"},
    {"in/a.yaml", "# nothing", "WWC108"},
    {"in/a.yaml", "", "WWC107"},
    {"[[in/a.yaml]]", "answers: {}", "WWC137"},
};

TEST_CASE("an include with something wrong is one error") {
  for (const WrongInclude& row : k_wrong) {
    CAPTURE(row.include, row.text);
    const Loaded loaded = load_with(row.include, {{"in/a.yaml", row.text}});
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

TEST_CASE("an included file is told of the fields that it may hold, and of no others") {
  const std::string list = load_with("in/a.yaml", {{"in/a.yaml", "- a"}}).problems;
  CAPTURE(list);
  CHECK(list.find("its fields are `evidence`, `answers`\n") != std::string::npos);
  const std::string misspelt = load_with("in/a.yaml", {{"in/a.yaml", "gates: {}"}}).problems;
  CAPTURE(misspelt);
  CHECK(misspelt.find("WWC134") != std::string::npos);
  CHECK(misspelt.find("`gate`") == std::string::npos);
}

TEST_CASE("problems of all files are reported in one run") {
  const Loaded loaded = load_with("[in/a.yaml, in/b.yaml]",
                                  {{"in/a.yaml", "answers: {C9: {}}"}, {"in/b.yaml", "a: [b"}},
                                  "answers: {C8: {}}\n");
  CHECK(loaded.problems.find("`C8`") != std::string::npos);
  CHECK(loaded.problems.find("in/a.yaml:1:11 WWC305") != std::string::npos);
  CHECK(loaded.problems.find("in/b.yaml:1:") != std::string::npos);
}

TEST_CASE("the number of included files is capped") {
  Files files;
  for (std::size_t index = 0; index <= answers::k_max_included_files; ++index) {
    files[fmt::format("in/{:03}.yaml", index)] = "answers: {}";
  }
  CHECK(load_with("in/*.yaml", files).problems.find("WWC332 201 included files") !=
        std::string::npos);
  CHECK(load_with("[" + support::join(std::vector<std::string>(201, "a"), ", ") + "]", files)
            .problems.find("WWC332 201 patterns, and at most 200") != std::string::npos);
  files.erase("in/000.yaml");
  CHECK(load_with("in/*.yaml", files).problems == "");
}

}  // namespace
}  // namespace wwc::test
