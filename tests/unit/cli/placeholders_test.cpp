// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/cli/world.hpp"

/// What only stands for something to come earns nothing, wherever it is written.
namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

/// The outcome of one criterion with these answers, `VALUE` in them replaced.
std::string outcome(const std::string& criterion, const std::string& answers,
                    const std::string& value) {
  World world;
  for (const char* file : {"a.pdf", "b.pdf", "c.pdf"})
    world.files.files[file] = std::string{"text of "} + file;
  put_city(world, "answers: {" + criterion + ": {" + support::replace_all(answers, "VALUE", value) +
                      "}}\n");
  const Ran ran = world.run({"assess", "city.yaml", "--format", "csv"});
  if (ran.code == ExitCode::invalid_input) return "invalid: " + ran.err;
  const std::size_t row = ran.out.find(',' + criterion + ',');
  REQUIRE(row != std::string::npos);
  const std::string line = ran.out.substr(row, ran.out.find('\n', row + 1) - row);
  return has(line, ",pass,") ? "pass" : has(line, ",claimed,") ? "claimed" : line;
}

constexpr const char* k_field =
    "checklist: {standard: yes}, documentation: {sample-dataset: {url: 'https://a.example/x', "
    "standard: VALUE}}";
constexpr const char* k_contact =
    "checklist: {security-officer: yes, audit: yes, trainings: yes}, documentation: {policy: "
    "a.pdf, "
    "training-evidence: b.pdf, officer-contact: {contact: {name: VALUE, title: Chief Information "
    "Security Officer, email: ada@city.example}}}";
constexpr const char* k_department =
    "met: yes, documentation: {process: {file: a.pdf, department: VALUE}}";
constexpr const char* k_link =
    "checklist: {standard: yes}, documentation: {sample-dataset: {url: 'VALUE', standard: GTFS}}";

/// As they stand in YAML.
constexpr const char* k_open[] = {"TBD",      "TBD - ask Joe", "'TBD: later'", "'[name]'",
                                  "'<name>'", "'{{name}}'",    "'0'",          "vacant",
                                  "none",     "' '",           "'-'",          "Pending (HR)"};
constexpr const char* k_real[] = {"N. A. Todorov", "Naomi TBD Foundation", "Open311", "Ada Park"};

}  // namespace

TEST_CASE("a field that the catalog asks for is lacking where a placeholder stands in it") {
  for (const char* open : k_open) {
    CAPTURE(open);
    CHECK(outcome("OD4", k_field, open) == "claimed");
  }
  for (const char* real : k_real) {
    CAPTURE(real);
    CHECK(outcome("OD4", k_field, real) == "pass");
  }
}

TEST_CASE("a contact lacks what a placeholder stands for") {
  for (const char* open : k_open) {
    CAPTURE(open);
    CHECK(outcome("PA4", k_contact, open) == "claimed");
  }
  for (const char* real : k_real) {
    CAPTURE(real);
    CHECK(outcome("PA4", k_contact, real) == "pass");
  }
}

TEST_CASE("a department that is left open is no leave to take the piece for all of them") {
  for (const char* open : k_open) {
    CAPTURE(open);
    CHECK(has(outcome("RP2", k_department, open), "WWC339"));
  }
  CHECK(has(outcome("RP2", k_department, ""), "WWC339"));
  CHECK(outcome("RP2", k_department, "Parks") == "claimed");
  CHECK(outcome("RP2", "met: yes, documentation: {process: {file: a.pdf}}", "") == "pass");
}

TEST_CASE("a link that leads nowhere for others is no evidence") {
  for (const char* nowhere : {"https://TBD", "https://example", "http://localhost:8080/data.csv"}) {
    CAPTURE(nowhere);
    CHECK(has(outcome("OD4", k_link, nowhere), "WWC321"));
  }
  CHECK(outcome("OD4", k_link, "https://data.city.example/gtfs") == "pass");
}

TEST_CASE("a record does not count while its field is open") {
  const auto stories = [](const std::string& department) {
    World world;
    const std::string date = ", date: 2026-01-05}";
    put_city(world, "answers: {GM9: {checklist: {success-stories: [{department: Parks" + date +
                        ", {department: Fire" + date + ", {department: " + department + date +
                        "]}}}\n");
    return world.run({"explain", "GM9.success-stories", "city.yaml", "--format", "json"}).out;
  };
  CHECK(has(stories("Police"), "\"outcome\": \"met\""));
  for (const char* open : k_open) {
    CAPTURE(open);
    CHECK(has(stories(open), "\"outcome\": \"unmet\""));
    CHECK(has(stories(open), "has no department"));
  }
}

}  // namespace wwc::cli
