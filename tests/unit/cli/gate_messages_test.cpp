// SPDX-License-Identifier: MIT
#include "cli/gate_messages.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

namespace wwc::cli {
namespace {

GateVerdict held(GateKey key, std::string value = {}) {
  GateVerdict verdict;
  verdict.key = key;
  verdict.value = std::move(value);
  verdict.held = true;
  return verdict;
}

GateVerdict missed(GateKey key, std::string value, std::string shortfall) {
  GateVerdict verdict = held(key, std::move(value));
  verdict.held = false;
  verdict.shortfall = std::move(shortfall);
  return verdict;
}

TEST_CASE("the line has what is missed first, each with its shortfall") {
  CHECK(gate_line({{held(GateKey::level, "gold"), held(GateKey::no_claims)}}) ==
        "gate held: level gold; no_claims\n");
  CHECK(gate_line({{held(GateKey::level, "gold"), missed(GateKey::fail_under, "76%", "1 more"),
                    missed(GateKey::no_claims, "", "2 claimed")}}) ==
        "gate missed: fail_under 76% (1 more); no_claims (2 claimed); held: level gold\n");
  CHECK(gate_line({{missed(GateKey::no_claims, "", "2 claimed")}}) ==
        "gate missed: no_claims (2 claimed)\n");
}

TEST_CASE("the line says why a demand that is met holds nothing") {
  GateVerdict idle = held(GateKey::no_regress);
  idle.notes = {"nothing passed", "nothing\ncounts"};
  CHECK(gate_line({{idle, held(GateKey::no_claims)}}) ==
        "gate held: no_regress (nothing passed; nothing counts); no_claims\n");
}

TEST_CASE("details are faults and notes by demand, on lines of their own") {
  GateVerdict first = missed(GateKey::require, "A1", "1 criterion does not pass");
  first.faults = {{0, "A1 must pass\nand is \x1B[31mfail"}};
  GateVerdict second = held(GateKey::no_regress);
  second.notes = {"nothing passed"};
  const std::string text = gate_details({{first, second}});
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.starts_with("require: A1 must pass"));
  CHECK(text.ends_with("fail\nno_regress: note: nothing passed\n"));
  CHECK(std::count(text.begin(), text.end(), '\n') == 2);
}

TEST_CASE("of very many faults twenty are listed, and how many more there are is told") {
  GateVerdict verdict = missed(GateKey::no_claims, "", "many");
  verdict.faults.assign(20, {std::nullopt, "x"});
  CHECK(gate_details({{verdict}}).find("more") == std::string::npos);
  verdict.faults.assign(25, {std::nullopt, "x"});
  const std::string text = gate_details({{verdict}});
  CHECK(std::count(text.begin(), text.end(), '\n') == 21);
  CHECK(text.ends_with("no_claims: and 5 more\n"));
}

TEST_CASE("each demand says where it comes from") {
  GateVerdict option = held(GateKey::level, "gold");
  GateVerdict file = held(GateKey::no_claims);
  file.from = GateSource::file;
  GateVerdict baseline = held(GateKey::same_gate);
  baseline.from = GateSource::baseline;
  CHECK(gate_sources({{option, file, baseline}}) ==
        "level gold is demanded by an option\n"
        "no_claims is demanded by `gate` in the answers\n"
        "same_gate is demanded because of the baseline\n");
}

}  // namespace
}  // namespace wwc::cli
