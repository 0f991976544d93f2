// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support/text.hpp"
#include "unit/report/sample_forecast.hpp"

namespace wwc::report {
namespace {

using test::SampleForecast;

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("every format of a forecast says what it is, by which edition, and as of which day") {
  const SampleForecast sample;
  for (const ForecastFormat& format : forecast_formats()) {
    CAPTURE(format.name);
    const std::string text = sample.render(format.name, {false, true, 200, false, false});
    CHECK(has(text, "Self-assessment"));
    CHECK(has(text, "2018"));
    CHECK(has(text, "2026-11-01"));
    CHECK((has(text, "date in the answers file") || has(text, "\"as_of_from\": \"file\"")));
  }
}

TEST_CASE("the text tells each day with its losses, their causes, and what keeps the level") {
  const std::string text = SampleForecast{}.render("text");
  CHECK(has(text, "\n2026-12-17: 0 of 3 pass, 2 more claimed (2 together)\n"));
  CHECK(has(text, "\n  DG2 no longer passes (claimed): Roles\n"));
  CHECK(has(text, "\n    - DG2: the date 2025-12-16; renew it and give the new date [Mayor's"));
  CHECK(has(text,
            "\n  Silver is lost: 1 too few. The least renewal that keeps it, among what passed"));
  CHECK(
      has(text, "\n    - DG2: give a date within the past 12 months (2.5 days) [Mayor's Office]"));
  CHECK(has(text, "\n    Done on 2026-12-16, it lasts through 2027-02-16: then DG1.inventory "));
  CHECK(has(text,
            "\n    Other work takes less, 1 day:\n"
            "    wwc plan city.yaml --to silver --by 2026-12-17\n"));
  CHECK(has(text, "\n  DG1 goes from claimed to fail: Data Inventory\n"));
  CHECK(has(text, "The inventory (evidence/inventory.csv) of 2026-03-02"));
  CHECK(has(text, "\n  Gold by claim is lost.\n"));
}

TEST_CASE("the first lines tell when which level is lost") {
  const std::string text = SampleForecast{}.render("text");
  CHECK(has(text, "\n  Silver is lost on 2026-12-17: 0 of 3 pass then, 1 too few.\n"));
  CHECK(has(text, "\n  By claim alone, Gold is lost on 2027-03-03.\n"));
}

TEST_CASE("the text keeps to the width, and to plain characters where there is no colour") {
  SampleForecast sample;
  sample.file.clear();  // A command is never broken.
  for (const int width : {40, 80, 120}) {
    CAPTURE(width);
    const std::string text = sample.render("text", {false, true, width, false, false});
    CHECK(test::fits_width(text, static_cast<std::size_t>(width)));
    CHECK_FALSE(has(text, "\x1b"));
  }
  CHECK(has(sample.render("text", {true, true, 80, false, false}), "\x1b[31m"));
}

TEST_CASE("where nothing lapses, the reports say so") {
  SampleForecast sample;
  sample.forecast.days.clear();
  sample.forecast.lapses.clear();
  for (const char* format : {"text", "markdown", "ics"}) {
    CAPTURE(format);
    CHECK(has(sample.render(format, {false, true, 200, false, false}), "Nothing lapses"));
  }
  CHECK(has(sample.render("text"), "Silver lasts through 2028-11-01 at least."));
}

TEST_CASE("where there is no level to lose, the reports say so") {
  SampleForecast sample;
  sample.forecast.level.reset();
  sample.forecast.days[0].levels.clear();
  for (const char* format : {"text", "markdown"}) {
    CHECK(has(sample.render(format), "There is no level to lose: the city is below Silver."));
  }
  sample.catalog.levels.clear();
  sample.forecast.claimed_level.reset();
  sample.forecast.days.clear();
  CHECK(has(sample.render("text"), "The catalog has no levels, so none can be lost."));
}

TEST_CASE("where nothing is answered, nothing can be lost") {
  SampleForecast sample;
  sample.forecast = Forecast{};
  for (const char* format : {"text", "markdown", "ics"}) {
    CAPTURE(format);
    const std::string text = sample.render(format, {false, true, 200, false, false});
    CHECK(has(text, "there is nothing to lose"));
  }
}

TEST_CASE("criteria that do not count are left out for people, and marked for programs") {
  SampleForecast sample;
  sample.catalog.criteria[0].status = CriterionStatus::future;
  sample.forecast.days[0].levels[0].kept.reset();
  for (const char* format : {"text", "markdown", "ics"}) {
    CAPTURE(format);
    CHECK_FALSE(has(sample.render(format), "DG1"));
  }
  const auto json = nlohmann::json::parse(sample.render("json"));
  CHECK(json["changes"][0]["counted"] == false);
  CHECK(json["criteria"][0]["counted"] == true);
}

TEST_CASE("a renewal that is not enough, or not proven, is no promise") {
  SampleForecast sample;
  PlanResult& renewal = *sample.forecast.days[0].levels[0].renewal;
  renewal.proven = false;
  CHECK(has(sample.render("markdown"),
            "A renewal, if perhaps not the least, that keeps it, among what passed: 2.5 days"));
  CHECK_FALSE(has(sample.render("text"), "The least renewal"));
  renewal.outcome = PlanOutcome::unreachable;
  CHECK(has(sample.render("markdown"), "Renewing what lapses does not keep it"));
  for (const char* format : {"text", "markdown", "ics"}) {
    CAPTURE(format);
    const std::string text = support::replace_all(sample.render(format), "\r\n ", "");
    CHECK(has(text, "Other work does"));
    CHECK_FALSE(has(text, "lasts through 2027-02-16"));
  }
  const auto level = nlohmann::json::parse(sample.render("json"))["levels"][0];
  CHECK(level["renewal"].is_null());
  CHECK(level["other_work"]["effort"] == 1);
}

TEST_CASE("every format shows what has to be kept in mind of the steps") {
  SampleForecast sample;
  const auto said = [&](const char* format) {
    return support::replace_all(sample.render(format, {false, true, 200, false, false}), "\r\n ",
                                "");
  };
  CHECK(nlohmann::json::parse(said("json"))["levels"][0]["renewal"]["steps"][0]["note"].is_null());
  std::string& note = sample.forecast.days[0].levels[0].renewal->best.steps[0].note;
  note = "It takes place in `DG2`.";
  CHECK(has(said("text"), "(2.5 days) [Mayor's Office]\n      It takes place in `DG2`.\n    Done"));
  CHECK(has(said("markdown"),
            "| Give a date within the past 12 months. It takes place in `DG2`. | 2.5 |"));
  CHECK(has(said("ics"), "2.5 days. DG2: It takes place in `DG2`. Done on"));
  CHECK(nlohmann::json::parse(said("json"))["levels"][0]["renewal"]["steps"][0]["note"] == note);
  note = "It takes <b>place</b>.";
  CHECK_FALSE(has(said("markdown"), "<b>"));
}

TEST_CASE("every format says what a renewal gains and where other work takes less") {
  const SampleForecast sample;
  for (const char* format : {"text", "markdown", "ics"}) {
    CAPTURE(format);
    const std::string text =
        support::replace_all(sample.render(format, {false, true, 200, false, false}), "\r\n ", "");
    CHECK(has(text, "The least renewal that keeps it\\, among what passed: 2.5 days.") !=
          has(text, "The least renewal that keeps it, among what passed: 2.5 days."));
    CHECK(has(text, "it lasts through 2027-02-16: then DG1.inventory lapses."));
    CHECK(has(text, "wwc plan city.yaml --to silver --by 2026-12-17"));
  }
  const auto level = nlohmann::json::parse(sample.render("json"))["levels"][0];
  CHECK(level["renewal"]["kept_through"] == "2027-02-16");
  CHECK(level["renewal"]["lost_again_on"] == "2027-02-17");
  CHECK(level["renewal"]["lapses_next"] == nlohmann::json{"DG1.inventory"});
  CHECK(level["other_work"]["effort"] == 1);
  CHECK(level["other_work"]["steps"][0]["target"] == "OD1");
}

TEST_CASE("a renewal that lasts as far as the forecast looks, or nobody knows how long, says so") {
  SampleForecast sample;
  LevelChange& change = sample.forecast.days[0].levels[0];
  change.kept = Kept{Date{2028, 11, 1}, false, {}};
  CHECK(has(sample.render("text"), "Done on 2026-12-16, it lasts through 2028-11-01 at least."));
  auto renewal = nlohmann::json::parse(sample.render("json"))["levels"][0]["renewal"];
  CHECK(renewal["kept_through"] == "2028-11-01");
  CHECK(renewal["lost_again_on"].is_null());
  change.kept.reset();
  CHECK(has(sample.render("text"), "a forecast from what is renewed tells."));
  renewal = nlohmann::json::parse(sample.render("json"))["levels"][0]["renewal"];
  CHECK(renewal["kept_through"].is_null());
}

TEST_CASE("Markdown shows text from files as it is") {
  SampleForecast sample;
  sample.forecast.lapses[1].name = "A | <b>*table*</b> @mayor [x](y)";
  sample.forecast.lapses[1].owner = "Chief | Officer";
  const std::string text = sample.render("markdown");
  CHECK_FALSE(has(text, "<b>"));
  CHECK_FALSE(has(text, "A | "));
  CHECK_FALSE(has(text, "Chief | Officer"));
  CHECK_FALSE(has(text, "@mayor"));
  CHECK(has(text, "\\[x\\](y)"));
}

TEST_CASE("Markdown has a row for each thing that lapses, with what is lost the day after") {
  const std::string text = SampleForecast{}.render("markdown");
  CHECK(has(text,
            "\n| 2026-12-16 | `DG2`: the date 2025-12-16 | renew it and give the new date | "
            "Mayor's Office |  | DG2 no longer passes (claimed); **Silver is lost** |\n"));
  CHECK(has(text, "| 2027-02-01 | DG1 goes from claimed to fail; Gold by claim is lost |\n"));
  CHECK(has(text,
            "\n## Keeping Silver beyond 2026-12-16\n\nThe least renewal that keeps it, among "));
  CHECK(
      has(text, "\n| `DG2` | give a date within the past 12 months | 2.5 | Mayor's Office |  |\n"));
}

TEST_CASE("a change that nothing causes is told apart") {
  SampleForecast sample;
  sample.forecast.days[1].outcomes = {{2, ChangeKind::gained, Outcome::fail, Outcome::pass, {}}};
  CHECK(has(sample.render("markdown"),
            "\n## What else changes\n\n- 2027-03-03: OD1 passes (fail before)\n"));
  CHECK(has(sample.render("text"), "\n  OD1 passes (fail before): Open Data Policy\n"));
}

TEST_CASE("JSON has every loss with its day and its causes") {
  const auto json = nlohmann::json::parse(SampleForecast{}.render("json"));
  CHECK(json["schema"] == "wwc-forecast/1");
  CHECK(json["until"] == "2028-11-01");
  CHECK(json["score"]["level"] == "silver");
  const auto& level = json["levels"].at(0);
  CHECK(level["id"] == "silver");
  CHECK(level["lost_on"] == "2026-12-17");
  CHECK(level["missing"] == 1);
  CHECK(level["renewal"]["effort"] == 2.5);
  CHECK(level["renewal"]["keeps"] == nlohmann::json{"DG2"});
  CHECK(json["claimed_levels"].at(0)["lost_on"] == "2027-03-03");
  const auto& lost = json["criteria"].at(0);
  CHECK(lost["id"] == "DG2");
  CHECK(lost["lost_on"] == "2026-12-17");
  CHECK(lost["causes"] == nlohmann::json{0});
  const auto& lapse = json["lapses"].at(1);
  CHECK(lapse["part"] == "DG1.inventory");
  CHECK(lapse["last_day"] == "2027-03-02");
  CHECK(lapse["kind"] == "piece");
  CHECK(lapse["due"] == "2027-02-01");
  CHECK(json["changes"].at(0)["on"] == "2027-03-03");
}

}  // namespace wwc::report
