// SPDX-License-Identifier: MIT
#include "answers/read_gate.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

Loaded load_gate(const std::string& gate) {
  return load("city: {name: A}\ngate: " + gate + "\n");
}

TEST_CASE("a gate keeps what it demands") {
  const Loaded loaded = load_gate(
      "{level: gold, fail_under: 75.5%, require: [C3, C1, C3], no_regress: yes, "
      "baseline: old.json, fresh_for: 60d, no_claims: no, locked: True}");
  CHECK(loaded.problems == "");
  const Gate& gate = loaded.answers.value().gate;
  CHECK(loaded.answers->has_gate);
  const auto& spans = loaded.answers->gate_spans;
  REQUIRE(spans.size() == 8);
  CHECK(spans[1].first == GateKey::fail_under);
  CHECK(spans[1].second.end - spans[1].second.begin == std::string_view{"75.5%"}.size());
  CHECK(spans[7].first == GateKey::same_gate);
  CHECK(spans[7].second.end - spans[7].second.begin == std::string_view{"old.json"}.size());
  CHECK(gate.level == 1U);
  CHECK(gate.fail_under.value().text == "75.5%");
  CHECK(gate.require == std::vector<std::size_t>{2, 0});
  CHECK(gate.no_regress == true);
  CHECK(gate.baseline == "old.json");
  CHECK(gate.fresh_for_days == 60U);
  CHECK(gate.no_claims == false);
  CHECK_FALSE(gate.no_unchecked.has_value());
  CHECK(gate.locked == true);
  CHECK_FALSE(gate.require_review.has_value());
}

TEST_CASE("a gate without demands is none") {
  CHECK_FALSE(load_gate("").answers.value().has_gate);
  CHECK_FALSE(load_gate("{}").answers.value().has_gate);
  CHECK_FALSE(load_gate("{level: }").answers.value().has_gate);
  CHECK(load_gate("{require: C1}").answers.value().has_gate);
}

TEST_CASE("a threshold is a percentage or a number of criteria that are counted") {
  for (const char* good : {"75%", "100%", "0.5%", "1", "5", "75 %"}) {
    CAPTURE(good);
    CHECK(load_gate("{fail_under: " + std::string(good) + "}").problems == "");
  }
  for (const char* bad :
       {"0", "0%", "101%", "6", "45", "-1", "3 of 5", "most", "75.5", "1e3", "'%'"}) {
    CAPTURE(bad);
    const Loaded loaded = load_gate("{fail_under: " + std::string(bad) + "}");
    CHECK(loaded.problems.find("WWC335") != std::string::npos);
    const bool has_hint = std::string_view{bad} == "75.5";
    const char* help = has_hint ? "`75.5%`" : "a number from 1 to 5";
    CHECK(loaded.problems.find(help) != std::string::npos);
  }
  CHECK(load_gate("{fail_under: 0.76}").problems.find("write `76%`") != std::string::npos);
}

TEST_CASE("the help for a threshold reads a comma as a point, and says what 0 is") {
  const auto help_for = [](const std::string& threshold) {
    const std::string problems = load_gate("{fail_under: '" + threshold + "'}").problems;
    return problems.substr(problems.find(" | ") + 3);
  };
  const std::string any = "give a percentage above 0 such as `75%`, or a number from 1 to 5\n";
  for (const char* whole : {"4.0", "4,0", "4,00"}) {
    CHECK(help_for(whole) == "write `4` for the number of criteria, or `4%` for a share\n");
  }
  for (const char* share : {"75.5", "75,5", "75,5%"}) {
    CHECK(help_for(share) == "write `75.5%`\n");
  }
  for (const char* part : {"0,76", "0.76"}) {
    CHECK(help_for(part) == "write `76%`\n");
  }
  for (const char* zero : {"0", "0.0", "0,0", "0%", "0.00 %", "00"}) {
    CHECK(help_for(zero) == "it would demand nothing: " + any);
  }
  for (const char* other : {".", "%", "75.5,%", "most", "6", "101%"}) {
    CHECK(help_for(other) == any);
  }
}

struct WrongGate {
  const char* yaml;
  const char* problem;
};

constexpr WrongGate k_wrong[] = {
    {"strict", "WWC136"},
    {"{level: golld}",
     "WWC334 unknown level `golld` in catalog `sample` | did you mean `gold`? "
     "the levels are `silver` and `gold`"},
    {"{level: Gold}", "did you mean `gold`?"},
    {"{require: [C1, C9]}", "2:22 WWC305 unknown criterion `C9`"},
    {"{fresh_for: 60}", "WWC336 `60` is not a number of days | write it as `60d`"},
    {"{fresh_for: 0d}", "WWC336"},
    {"{fresh_for: 3661d}", "WWC336"},
    {"{no_claims: 1}", "WWC137"},
    {"{fail_undr: 75%}", "did you mean `fail_under`?"},
};

TEST_CASE("a gate with something wrong is one error") {
  for (const WrongGate& row : k_wrong) {
    CAPTURE(row.yaml);
    const Loaded loaded = load_gate(row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

}  // namespace
}  // namespace wwc::test
