// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// A sample with many more criteria, none of them answered.
test::Sample large_sample() {
  test::Sample sample;
  for (int number = 0; number < 60; ++number) {
    sample.catalog.criteria.push_back(sample.catalog.criteria[2]);
    sample.catalog.criteria.back().id = "OD" + std::to_string(number + 2);
    sample.answers.criteria.push_back(sample.answers.criteria[2]);
    sample.assessment.findings.push_back(sample.assessment.findings[2]);
    sample.assessment.open.push_back(sample.assessment.findings.size() - 1);
  }
  sample.assessment.practices[1].possible = 61;
  sample.assessment.score.possible = 63;
  return sample;
}

}  // namespace

TEST_CASE("the report for a terminal has the verdict first and says what to do next") {
  CHECK(render_terminal(test::Sample{}.input(), {}) ==
        "Maple Harbor, OR, US: as of 2026-11-01 (date in the answers file)\n"
        "Self-assessment, not a certification, against Tiny Certification, edition 2018,\n"
        "superseded. Replaced in 2022.\n"
        "\n"
        "   1 of 3 criteria pass, 33.3 %: Silver\n"
        "   1 more claimed, not yet documented (2 together, 66.6 %): would be Gold\n"
        "   1 more must pass for Gold\n"
        "   1 of the passes rests on links or text alone, which nobody opened\n"
        "  Of 3 criteria, Silver needs 1 and Gold 2.\n"
        "\n"
        "Practices: █ passed, ▒ claimed, not yet documented, · not yet\n"
        "  Data Governance  ██▒▒  1 of 2, 1 more claimed\n"
        "  Open Data        ··    0 of 1\n"
        "\n"
        "Nearest points, the least effort first\n"
        "  DG1    Data Inventory: claimed, not yet documented\n"
        "         A copy of the inventory → mend it: evidence/inventory.csv: no such file\n"
        "         [Chief Data Officer, due 2027-02-01]\n"
        "  OD1    Open Data Policy: not answered yet\n"
        "         Your city has a policy → answer it [1 more gap]\n"
        "\n"
        "Lapses within 90 days: last day\n"
        "  2026-12-16   45 days  DG2: renew it and give the new date\n"
        "\n"
        "Lapses after that\n"
        "  2027-03-02  121 days  DG1.updated (claimed): renew it and give the new date\n"
        "\n"
        "Next  wwc explain DG1 city.yaml\n"
        "      wwc assess city.yaml -o gap.md\n");
}

TEST_CASE("no line is wider than the terminal, and the page is short") {
  const int width = GENERATE(40, 60, 80, 120);
  const bool color = GENERATE(false, true);
  const test::Sample sample = large_sample();
  const std::string text = render_terminal(sample.input(), {.color = color, .width = width});
  CAPTURE(width, text);
  CHECK(test::fits_width(text, static_cast<std::size_t>(width)));
  if (width >= 80) CHECK(std::ranges::count(text, '\n') <= 45);
  CHECK(contains(text, "more that do not pass yet"));
}

TEST_CASE("without Unicode the decoration is ASCII, and the bars still differ") {
  const std::string text =
      render_terminal(test::Sample{}.input(), {.unicode = false, .verbose = true});
  CHECK(
      std::ranges::all_of(text, [](char each) { return static_cast<unsigned char>(each) < 0x80; }));
  CHECK(contains(text, "Data Governance  ##++  1 of 2, 1 more claimed"));
}

TEST_CASE("colour only where it is on") {
  const test::Sample sample;
  CHECK_FALSE(contains(render_terminal(sample.input(), {}), "\x1b"));
  CHECK(contains(render_terminal(sample.input(), {.color = true}), "\x1b["));
}

TEST_CASE("text of the city cannot command the terminal") {
  test::Sample sample;
  sample.answers.city.name = "\x1b]0;evil\x07\nMaple";
  sample.assessment.findings[0].gaps[0].action = "\x1b[2J";
  sample.assessment.findings[0].reasons = {"\u202Eabc"};
  const std::string text = render_terminal(sample.input(), {.verbose = true});
  CHECK_FALSE(contains(text, "\x1b"));
  CHECK_FALSE(contains(text, "\x07"));
  CHECK_FALSE(contains(text, "\u202E"));
  CHECK(contains(text, "<U+001B>]0;evil<U+0007> Maple, OR, US"));
}

TEST_CASE("a report for an owner has only the gaps of that owner and says so") {
  test::Sample sample;
  sample.owner = " chief data officer";
  const std::string text = render_terminal(sample.input(), {.verbose = true});
  CHECK(contains(text, "Gaps of Chief Data Officer only: 1 gap in 1 criterion."));
  CHECK(contains(text, "DG1"));
  CHECK_FALSE(contains(text, "OD1"));
  CHECK(contains(text, "Practices (the whole city): "));
  CHECK(contains(text, "  wwc assess city.yaml --owner 'Chief Data Officer' -o gap.md\n"));
}

TEST_CASE("an action is shown whole in up to two lines, and what is missing in one") {
  test::Sample sample;
  Gap& gap = sample.assessment.findings[0].gaps[0];
  gap.text = std::string(100, 'x');
  gap.action = "list the examples with topic, form and link, each of this year or later";
  const std::string text = render_terminal(sample.input(), {.width = 60});
  CHECK(contains(text,
                 std::string(50, 'x') + "…\n         → list the examples with topic, form and"));
  CHECK(contains(text, "this year or later\n"));
  gap.action += std::string(40, 'y') + ' ' + gap.action + ' ' + gap.action;
  CHECK(test::fits_width(render_terminal(sample.input(), {.width = 60}), 60));
}

TEST_CASE("what ends with a part of another criterion names both") {
  test::Sample sample;
  sample.assessment.findings[1].ended_by = PartRef{0, AnswerRef{1}};
  CHECK(contains(render_terminal(sample.input(), {}),
                 "  2026-12-16   45 days  DG2 through DG1.updated: "));
}

TEST_CASE("where nothing is counted no level asks for anything") {
  test::Sample sample;
  sample.assessment.score = {};
  for (LevelStanding& level : sample.assessment.levels) {
    level = {};
  }
  sample.assessment.next_level.reset();
  const std::string text = render_terminal(sample.input(), {});
  CHECK_FALSE(contains(text, "needs"));
  CHECK_FALSE(contains(text, "must pass for"));
}

TEST_CASE("overdue gaps are counted at the head and marked") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].due = Date{2026, 10, 31};
  const std::string text = render_terminal(sample.input(), {});
  CHECK(contains(text, "   1 gap is overdue\n"));
  CHECK(contains(text, "[Chief Data Officer, overdue since 2026-10-31]"));
}

TEST_CASE("a bar that would say nothing is left out") {
  const std::string text = render_terminal(large_sample().input(), {.width = 40});
  CHECK_FALSE(contains(text, "█"));
  CHECK(contains(text, "  Data Governance: 1 of 2, 1 more\n  claimed\n  Open Data: 0 of 61\n"));
}

TEST_CASE("an owner whom nobody knows is not a clean report, and all owners are named") {
  test::Sample sample;
  sample.owner = "Cheif Data Officer";
  const std::string text = render_terminal(sample.input(), {.width = 160});
  CHECK(contains(text, "Nobody named Cheif Data Officer owns a criterion, so no gap is shown."));
  CHECK(contains(text, "Named as owner: Chief Data Officer and Mayor's Office."));
}

TEST_CASE("verbose adds items, documentation, reasons and diagnostics") {
  const std::string text = render_terminal(test::Sample{}.input(), {.verbose = true});
  CHECK(contains(text,
                 "  Checklist: 2 of 3 needed, 2 met, 2 documented\n"
                 "    methodology: met: yes\n"
                 "      A methodology is written down.\n"
                 "    updated: met: 2026-03-02 (counts through 2027-03-02)\n"));
  CHECK(contains(text,
                 "    inventory: broken\n"
                 "      A copy of the inventory.\n"
                 "      - missing: evidence/inventory.csv, 2026-03-02 (no such file)\n"));
  CHECK(contains(text, "  * 2 of 3 checklist items are met, 2 are required\n"));
  CHECK(contains(text,
                 "  city.yaml:2:1: warning[WWC122]: `inventory` names a file that is missing\n"));
}

TEST_CASE("a city that is not eligible, and one that answered nothing, are told") {
  test::Sample sample;
  sample.assessment.eligible = false;
  sample.assessment.any_answered = false;
  const std::string text = render_terminal(sample.input(), {});
  CHECK(contains(text, "Not eligible by the facts given"));
  CHECK(contains(text, "Nothing is answered yet, so nothing was assessed: 0 of 3 criteria"));
  CHECK_FALSE(contains(text, "Nearest points"));
}

TEST_CASE("the commands to run next can be pasted into a shell") {
  test::Sample sample;
  sample.answers.source = sample.sources.add("my city's.yaml", "answers:\n");
  CHECK(contains(render_terminal(sample.input(), {}), "wwc assess 'my city'\\''s.yaml' -o gap.md"));
}

TEST_CASE("a bar never looks higher than the count") {
  test::Sample sample = large_sample();
  sample.assessment.practices[1] = {61, 60, 60, 0};
  const std::string text = render_terminal(sample.input(), {});
  CHECK(contains(text, "·  60 of 61"));
}

}  // namespace wwc::report
