// SPDX-License-Identifier: MIT
#include "report/ladder.hpp"

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "report/words.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using test::fits_width;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// The sample by a ladder of two levels, one for each practice, of which the lower is reached.
test::Sample ladder_sample() {
  test::Sample sample;
  sample.catalog.levels = {{"low", "Level 1: Open the doors", {1, 2}, "50%", {0}, {}},
                           {"high", "Level 2: Build something", {1, 2}, "50%", {1}, {}}};
  sample.assessment.level = 0;
  sample.assessment.claimed_level = 0;
  sample.assessment.levels = {{{2, 1, 2, 1}, 1, true, true}, {{1, 0, 0, 0}, 1, false, false}};
  sample.assessment.next_level = NextLevel{1, 1};
  return sample;
}

}  // namespace

TEST_CASE("levels are a ladder where they do not all count the same practices") {
  test::Sample sample;
  CHECK_FALSE(is_ladder(sample.catalog));
  CHECK_FALSE(ladder_shows_practices(sample.catalog));
  for (Level& level : sample.catalog.levels) {
    level.practices = {0};
  }
  CHECK_FALSE(is_ladder(sample.catalog));
  sample.catalog.levels.back().practices = {0, 1};
  CHECK(is_ladder(sample.catalog));
  CHECK_FALSE(ladder_shows_practices(sample.catalog));
  sample.catalog.levels.back().practices = {1};
  CHECK(ladder_shows_practices(sample.catalog));
  sample.catalog.practices.emplace_back();
  CHECK_FALSE(ladder_shows_practices(sample.catalog));
  sample.catalog.levels.clear();
  CHECK_FALSE(is_ladder(sample.catalog));
}

TEST_CASE("the group of levels stands once above them, in text and in Markdown") {
  test::Sample sample = ladder_sample();
  CHECK(group_above(sample.catalog, 1).empty());
  sample.catalog.levels[0].group = "Improve | it";
  sample.catalog.levels[1].group = "Apply it";
  CHECK(group_above(sample.catalog, 0) == "Improve | it");
  CHECK(group_above(sample.catalog, 1) == "Apply it");
  const std::string page = render_terminal(sample.input(), {.width = 100});
  const std::string text = page.substr(page.find("\nLadder"));
  const std::size_t apply = text.find("\n  Apply it\n");
  const std::size_t improve = text.find("\n  Improve | it\n");
  CHECK(apply < text.find("Level 2: Build something"));
  CHECK(text.find("Level 2: Build something") < improve);
  CHECK(improve < text.find("Level 1: Open the doors"));
  CHECK(contains(render_markdown(sample.input(), {}), "\n| *Improve \\| it* | | | | | | |\n"));
  sample.catalog.levels[0].group = "Apply it";
  CHECK(group_above(sample.catalog, 0).empty());
}

TEST_CASE("a level says where the city is") {
  test::Sample sample = ladder_sample();
  CHECK(standing_words(sample.assessment, 0) == "reached, the city is here");
  CHECK(standing_words(sample.assessment, 1) == "1 more must pass");
  sample.assessment.level = 1;
  CHECK(standing_words(sample.assessment, 0) == "reached");
  sample.assessment.level.reset();
  sample.assessment.levels[1].holds = true;
  CHECK(standing_words(sample.assessment, 1) == "enough, but a lower one is not reached");
  sample.assessment.levels[1].score = {};
  CHECK(standing_words(sample.assessment, 1) == "nothing counts for it");
}

TEST_CASE("the report for a terminal draws the ladder in place of the practices") {
  const std::string report = render_terminal(ladder_sample().input(), {});
  CHECK(contains(report,
                 "Ladder: █ passed, ▒ claimed, not yet documented, · not yet\n"
                 "  ║   ║ Level 2: Build something\n"
                 "  ╟───╢ ··    0 of 1, needs 1: 1 more must pass\n"
                 "  ║   ║ Level 1: Open the doors\n"
                 "  ╠═══╣ ██▒▒  1 of 2, 1 more claimed, needs 1: reached, the city is here\n"));
  CHECK_FALSE(contains(report, "Practices"));
  CHECK(contains(report, "1 more must pass for Level 2: Build something (1 of its 1)\n"));
  CHECK(contains(report, "To reach a level, all below it must be reached too.\n"));
}

TEST_CASE("practices that the ladder does not show are drawn as well") {
  test::Sample sample = ladder_sample();
  sample.catalog.levels[1].practices = {0, 1};
  const std::string report = render_terminal(sample.input(), {});
  CHECK(contains(report, "Ladder: "));
  CHECK(contains(report, "Practices: "));
}

TEST_CASE("a city below the ladder stands below it") {
  test::Sample sample = ladder_sample();
  sample.assessment.level.reset();
  sample.assessment.levels[0].holds = sample.assessment.levels[0].reached = false;
  CHECK(contains(render_terminal(sample.input(), {}),
                 "  ║   ║ the city is here, below the lowest level\n"));
  CHECK(contains(render_markdown(sample.input(), {}),
                 "| | | | | | | the city is here, below the lowest level |\n"));
}

TEST_CASE("the ladder fits every width, in ASCII too") {
  test::Sample sample = ladder_sample();
  sample.catalog.levels[0].title = "Level 1: Open the doors that were closed for a very long time";
  sample.assessment.levels[1].score = {300, 20, 40, 0};
  for (const int width : {40, 59, 60, 80, 120}) {
    CAPTURE(width);
    const ReportStyle style{.unicode = false, .width = width};
    const std::string report = render_terminal(sample.input(), style);
    CHECK(fits_width(report, static_cast<std::size_t>(width)));
    CHECK(contains(report, "  |===| "));
    CHECK(contains(report, "  |   | Level 2: Build something\n"));
    for (const char byte : report) {
      REQUIRE(static_cast<unsigned char>(byte) < 0x80);
    }
  }
}

TEST_CASE("the gap report has the ladder as a table, the highest level first") {
  const std::string report = render_markdown(ladder_sample().input(), {});
  CHECK(contains(report,
                 "| Level 2: Build something | `·` | 0 | 0 | 1 | 1 | 1 more must pass |\n"
                 "| **Level 1: Open the doors** | `█▒` | 1 | 1 | 1 | 2 | **reached, the city "
                 "is here** |\n"));
  CHECK_FALSE(contains(report, "| Practice |"));
  CHECK(contains(report,
                 "- Level 2: Build something: at least 50% of the counted criteria in "
                 "Open Data pass, which is 1 of 1.\n"));
}

TEST_CASE("each reading of levels is shown once") {
  test::Sample sample = ladder_sample();
  for (Level& level : sample.catalog.levels) {
    level.reading = "Half is our reading.";
  }
  const std::string report = render_markdown(sample.input(), {});
  const std::size_t first = report.find("- How levels are read: Half is our reading.\n");
  REQUIRE(first != std::string::npos);
  CHECK(report.find("Half is our reading.", first + 30) == std::string::npos);
}

TEST_CASE("the JSON report says how far each level is") {
  const std::string report = render_json(ladder_sample().input(), {});
  CHECK(contains(report, "\"levels\": ["));
  CHECK(contains(report, "\"id\": \"low\""));
  CHECK(contains(report, "\"needed\": 1,\n      \"holds\": true,\n      \"reached\": true"));
}

}  // namespace wwc::report
