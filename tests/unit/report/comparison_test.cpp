// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/comparison_report.hpp"

namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

PastAssessment side(std::string catalog_sha256) {
  PastAssessment result;
  result.catalog_id = "tiny";
  result.catalog_sha256 = std::move(catalog_sha256);
  result.as_of = Date{2026, 11, 1};
  return result;
}

/// One city by two texts of a catalog; the test adds what is compared.
struct Compared {
  Comparison comparison{side("old"), side("new"), {}};

  [[nodiscard]] std::string as(std::string_view name) const {
    for (const ComparisonFormat& format : comparison_formats()) {
      if (format.name == name) {
        return format.render({comparison, "old.json", "new.json", "0.1.0"}, {});
      }
    }
    FAIL("no format " << name);
    return {};
  }
};

}  // namespace

TEST_CASE("that the catalog has another text is told to people, unless it has not") {
  Compared given;
  const std::string in_text = "The catalog's text is not the same on both sides";
  const std::string in_markdown = "**The catalog's text is not the same on both sides.**";
  CHECK(contains(given.as("text"), in_text));
  CHECK(contains(given.as("markdown"), in_markdown));
  given.comparison.before.catalog_sha256 = "new";
  CHECK_FALSE(contains(given.as("text"), in_text));
  CHECK_FALSE(contains(given.as("markdown"), in_markdown));
}

TEST_CASE("the head names edition, days and where these came from") {
  Compared given;
  for (PastAssessment* side : {&given.comparison.before, &given.comparison.after}) {
    side->catalog_title = "Tiny";
    side->catalog_edition = "2018";
    side->catalog_status = CatalogStatus::superseded;
  }
  given.comparison.before.as_of_from = AsOfSource::file;
  const std::string text = given.as("text");
  CHECK(contains(
      text, "Self-assessment, not a certification, against Tiny, edition 2018, superseded.\n"));
  CHECK(
      contains(text, "This city: old.json as of 2026-11-01 (date in the answers file) → new.json"));
  CHECK(contains(given.as("markdown"),
                 "Self-assessment, not a certification, against Tiny, edition 2018, superseded "
                 "(`tiny`). `old.json` as of 2026-11-01 (date in the answers file) and `new.json` "
                 "as of 2026-11-01.\n"));
  Json json = Json::parse(given.as("json"));
  CHECK(json["before"]["as_of_from"] == "file");
  CHECK(json["after"]["as_of_from"].is_null());
  CHECK(json["after"]["catalog_title"] == "Tiny");
  CHECK(json["after"]["catalog_edition"] == "2018");
  CHECK(json["after"]["catalog_status"] == "superseded");
  given.comparison.before.catalog_edition = "2016";
  CHECK(contains(given.as("markdown"),
                 "against Tiny, edition 2018, superseded, and before Tiny, "
                 "edition 2016, superseded ("));
  given.comparison.before.catalog_title.clear();
  CHECK_FALSE(contains(given.as("markdown"), "and before"));
  json = Json::parse(given.as("json"));
  CHECK(json["before"]["catalog_title"].is_null());
  CHECK(json["before"]["catalog_status"].is_null());
}

TEST_CASE("a criterion that is in the catalog and not counted is told from one that is not") {
  Compared given;
  Change change{ChangeKind::lost, "A1",         "One",
                Outcome::pass,    std::nullopt, {{ChangeCause::catalog_changed, {}}}};
  given.comparison.changes = {change};
  CHECK(contains(given.as("text"), "pass → not in the catalog\n"));
  CHECK(Json::parse(given.as("json"))["changes"][0]["status_after"].is_null());
  given.comparison.changes[0].status_after = CriterionStatus::retired;
  CHECK(contains(given.as("text"), "pass → retired in the catalog, and not counted\n"));
  CHECK(contains(given.as("markdown"), "| pass | retired in the catalog, and not counted |"));
  CHECK(Json::parse(given.as("json"))["changes"][0]["status_after"] == "retired");
  std::swap(given.comparison.changes[0].before, given.comparison.changes[0].after);
  std::swap(given.comparison.changes[0].status_before, given.comparison.changes[0].status_after);
  CHECK(contains(given.as("text"), "retired in the catalog, and not counted → pass\n"));
}

TEST_CASE("both levels are told apart on both sides") {
  Compared given;
  PastAssessment& after = given.comparison.after;
  after.level = "silver";
  after.level_title = "Silver";
  after.claimed_level = "gold";
  after.claimed_level_title = "Gold";
  const Json json = Json::parse(given.as("json"));
  CHECK(json["before"]["claimed_level"].is_null());
  CHECK(json["after"]["level"] == "silver");
  CHECK(json["after"]["claimed_level"] == "gold");
  CHECK(contains(given.as("text"), "  Level    none → Silver\n  By claim none → Gold\n"));
  CHECK(
      contains(given.as("markdown"), "| Level | none → Silver |\n| Level by claim | none → Gold"));
}

TEST_CASE("text of a result is escaped in Markdown") {
  Compared given;
  given.comparison.changes = {{ChangeKind::lost,
                               "A1",
                               "<b>One</b> | two",
                               Outcome::pass,
                               Outcome::fail,
                               {{ChangeCause::evidence_changed, "`a|b.pdf`"}}}};
  const std::string text = given.as("markdown");
  CHECK_FALSE(contains(text, "<b>"));
  CHECK_FALSE(contains(text, "One</b> | two"));
  CHECK_FALSE(contains(text, "a|b"));
}

TEST_CASE("a count is as before only where as much is possible") {
  CHECK(count_change(3, 9, 3, 9, ">") == "3 of 9, as before");
  CHECK(count_change(3, 9, 3, 10, ">") == "3 of 9 > 3 of 10 (+0)");
  CHECK(count_change(3, 9, 2, 9, ">") == "3 > 2 of 9 (-1)");
}

TEST_CASE("where one side knows no titles, levels are named by id") {
  CHECK(level_change({"silver", ""}, {"gold", "Gold"}, ">") == "silver > gold");
  CHECK(level_change({"", ""}, {"gold", "Gold"}, ">") == "none > Gold");
  CHECK(level_change({"silver", ""}, {"silver", "Silver"}, ">") == "silver, as before");
}

}  // namespace wwc::report
