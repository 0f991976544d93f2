// SPDX-License-Identifier: MIT
#include "answers/check_dates.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "answers/load_answers.hpp"
#include "support/memory_file_system.hpp"
#include "unit/answers/fixture.hpp"
#include "unit/answers/sample_catalog.hpp"
#include "yaml/parse.hpp"

namespace wwc::test {
namespace {

constexpr Date k_as_of(2026, 6, 30);

/// Loads the answers and checks their dates.
Loaded load_checked(const std::string& text, answers::FutureDates policy) {
  SourceMap sources;
  Diagnostics diagnostics;
  const MemoryFileSystem disk;
  const Catalog catalog = sample_catalog();
  const SourceId source = sources.add("city.yaml", "city: {name: A}\n" + text);
  const std::optional<yaml::Node> node = yaml::parse(source, sources, {}, diagnostics);
  REQUIRE(node.has_value());
  Loaded result;
  result.answers = answers::load_answers({source, *node, catalog, disk, ".", sources}, diagnostics);
  REQUIRE(result.answers.has_value());
  answers::check_dates(*result.answers, k_as_of, policy, diagnostics);
  CHECK(diagnostics.has_errors() ==
        (policy == answers::FutureDates::refuse && diagnostics.error_count() > 0));
  result.problems = describe(diagnostics, sources);
  return result;
}

Loaded ignore_future(const std::string& text) {
  return load_checked(text, answers::FutureDates::ignore);
}

std::string item(const std::string& id, const std::string& value) {
  return "answers: {C1: {checklist: {" + id + ": " + value + "}}}\n";
}

TEST_CASE("a date on the as-of date is not too late") {
  const std::string text = item("updated", "2026-06-30");
  CHECK(load_checked(text, answers::FutureDates::refuse).problems == "");
  CHECK(describe(ignore_future(text).first().checklist[1].met) == "date 2026-06-30");
}

TEST_CASE("every date that tells what happened is checked, and pointed at") {
  const std::pair<std::string, const char*> wrong[] = {
      {item("updated", "2026-07-01"), "2:37 "},
      {item("updated", "{met: 2026-07-01}"), "2:43 "},
      {item("meetings", "[2026-05-01, 2026-07-01]"), "2:51 "},
      {item("events", "2026-07-01"), "2:36 "},
      {item("talks", "{topic: A, date: 2026-07-01}"), "2:52 "},
      {item("talks", "{topic: A, evidence: {file: a, date: 2026-07-01}}"), "2:72 "},
      {item("plain", "{evidence: {file: a, date: 2026-07-01}}"), "2:62 "},
      {"evidence: {a: {file: a, date: 2026-07-01}}", "2:31 "},
      {"answers: {C4: {met: 2026-07-01}}", "2:21 "},
      {"answers: {C1: {documentation: {plain: {file: a, date: 2026-07-01}}}}", "2:55 "},
      {"answers: {C1: {reviewed: {by: B, on: 2026-07-01}}}", "2:38 "},
  };
  for (const auto& [text, place] : wrong) {
    CAPTURE(text);
    const std::string what = "WWC337 `2026-07-01` lies after the as-of date `2026-06-30`";
    const std::string refused = load_checked(text, answers::FutureDates::refuse).problems;
    CHECK(refused.substr(0, 5) == place);
    CHECK(refused.find(what) == 5);
    CHECK(refused.find('\n') == refused.size() - 1);
    CHECK(ignore_future(text).problems.find(what) == 5);
  }
}

TEST_CASE("days that are planned may lie ahead") {
  const std::string text =
      "as_of: 2030-01-01\n"
      "answers: {C3: {met: yes, since: 2027-01-01, due: 2028-01-01}}\n";
  CHECK(load_checked(text, answers::FutureDates::refuse).problems == "");
}

TEST_CASE("a date before `since` contradicts it") {
  const std::string text = "answers: {C3: {met: [2026-05-01, 2026-02-01], since: 2026-04-01}}\n";
  const std::string problems = load_checked(text, answers::FutureDates::refuse).problems;
  CHECK(problems.find("WWC340 `since: 2026-04-01` lies after the date `2026-02-01`") !=
        std::string::npos);
  const std::string fitting = "answers: {C3: {met: [2026-05-01, 2026-04-01], since: 2026-04-01}}\n";
  CHECK(load_checked(fitting, answers::FutureDates::refuse).problems == "");
}

TEST_CASE("an ignored date is as if it were not given") {
  CHECK(describe(ignore_future(item("updated", "2026-07-01")).first().checklist[1].met) == "empty");
  CHECK(describe(ignore_future(item("meetings", "[2026-05-01, 2026-07-01, 2026-04-01]"))
                     .first()
                     .checklist[3]
                     .met) == "dates 2026-05-01 2026-04-01");
  CHECK(describe(ignore_future(item("meetings", "[2026-07-01]")).first().checklist[3].met) ==
        "empty");
  const Loaded talks = ignore_future(item("talks", "[{topic: A, date: 2026-07-01}]"));
  const auto records = std::get<std::vector<Record>>(talks.first().checklist[5].met);
  REQUIRE(records.size() == 1);
  CHECK_FALSE(records[0].date.has_value());
  CHECK(records[0].fields.size() == 1);
  CHECK_FALSE(ignore_future("answers: {C1: {reviewed: {by: B, on: 2026-07-01}}}")
                  .first()
                  .reviewed.has_value());
}

/// The date of the one piece of C1.plain that uses the register entry `a`.
std::optional<Date> date_of_piece(const char* own, const char* registered) {
  const Loaded loaded = ignore_future(
      fmt::format("evidence: {{a: {{file: a.pdf, date: {}}}}}\n"
                  "answers: {{C1: {{documentation: {{plain: {{use: a, date: {}}}}}}}}}\n",
                  registered, own));
  return loaded.first().documentation[0].at(0).date;
}

TEST_CASE("a piece falls back on the date of the register") {
  CHECK(date_of_piece("2026-05-01", "2026-04-01") == Date(2026, 5, 1));
  CHECK(date_of_piece("2026-07-01", "2026-04-01") == Date(2026, 4, 1));
  CHECK(date_of_piece("", "2026-04-01") == Date(2026, 4, 1));
  CHECK(date_of_piece("2026-05-01", "2026-07-01") == Date(2026, 5, 1));
  CHECK_FALSE(date_of_piece("", "2026-07-01").has_value());
  CHECK_FALSE(date_of_piece("2026-08-01", "2026-07-01").has_value());
  CHECK_FALSE(date_of_piece("2026-08-01", "").has_value());
}

/// True for each criterion with a date that lies ahead and is left out.
std::vector<bool> later_dates(const std::string& text) {
  std::vector<bool> flags;
  const auto loaded = ignore_future(text);
  for (const CriterionAnswer& answer : loaded.answers.value().criteria) {
    flags.push_back(answer.has_later_dates);
  }
  return flags;
}

TEST_CASE("a criterion knows that a date of its answers or evidence lies ahead") {
  const std::string with_later[] = {
      item("updated", "2026-07-01"),
      item("meetings", "[2026-05-01, 2026-07-01]"),
      item("talks", "{topic: A, date: 2026-07-01}"),
      item("talks", "{topic: A, evidence: {file: a, date: 2026-07-01}}"),
      item("plain", "{evidence: {file: a, date: 2026-07-01}}"),
      "answers: {C1: {documentation: {plain: {file: a, date: 2026-07-01}}}}",
      "evidence: {a: {file: a, date: 2026-07-01}}\nanswers: {C1: {documentation: {plain: a}}}",
  };
  for (const std::string& text : with_later) {
    CAPTURE(text);
    const std::vector<bool> flags = later_dates(text);
    CHECK(flags.front());
    CHECK(std::count(flags.begin(), flags.end(), true) == 1);
  }
}

TEST_CASE("a sign-off, a plan or an entry that nobody uses is no date of a criterion's answers") {
  const std::string without[] = {
      item("updated", "2026-06-30"),
      "answers: {C1: {reviewed: {by: B, on: 2026-07-01}}, C3: {met: yes, since: 2027-01-01}}",
      "evidence: {a: {file: a, date: 2026-07-01}}",
      "evidence: {a: {file: a, date: 2026-06-01}}\nanswers: {C1: {documentation: {plain: a}}}",
      "evidence: {a: {file: a, date: 2026-07-01}}\n"
      "answers: {C1: {documentation: {plain: {use: a, date: 2026-06-01}}}}",
  };
  for (const std::string& text : without) {
    CAPTURE(text);
    const std::vector<bool> flags = later_dates(text);
    CHECK(std::count(flags.begin(), flags.end(), true) == 0);
  }
}

TEST_CASE("a date of the register is reported once, however often it is used") {
  const std::string problems = ignore_future(
                                   "evidence: {a: {file: a.pdf, date: 2026-07-01}}\n"
                                   "answers: {C1: {documentation: {plain: a, process: [a, a]}}}\n")
                                   .problems;
  CHECK(problems.find('\n') == problems.size() - 1);
}

}  // namespace
}  // namespace wwc::test
