// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string rendered(const test::Sample& sample) {
  return render_markdown(sample.input(), {});
}

}  // namespace

TEST_CASE("the gap report begins with a page that a mayor can act on") {
  const std::string text = rendered(test::Sample{});
  const std::string expected =
      "# Gap report: Maple Harbor, OR, US\n"
      "\n"
      "> **Self-assessment, not a certification.** Tiny Certification, edition 2018, superseded. "
      "As of 2026-11-01 (date in the answers file). Replaced in 2022. The publisher's guide "
      "decides.\n"
      "\n"
      "## Where the city stands\n"
      "\n"
      "Maple Harbor passes **1 of 3** criteria (33.3 %), which is the level **Silver**. "
      "1 more is claimed, but not yet documented; once documented, it would make 2 of 3 (Gold). "
      "The next level, Gold, needs 1 more that pass. "
      "1 of the passes rests on links or text alone, which nobody has opened.\n"
      "\n"
      "| Practice | Passed | Claimed, not yet documented | Not yet | Criteria |\n"
      "| --- | --: | --: | --: | --: |\n"
      "| Data Governance | 1 | 1 | 0 | 2 |\n"
      "| Open Data | 0 | 0 | 1 | 1 |\n";
  CHECK(text.substr(0, expected.size()) == expected);
  CHECK(contains(text,
                 "| DG1 Data Inventory | claimed, not yet documented | 1 | Chief Data Officer | "
                 "2027-02-01 |\n"));
  CHECK(contains(text, "| 2026-12-16 | 45 | DG2 Roles | Your city names who is responsible. |\n"));
}

TEST_CASE("each criterion with gaps has a section with a list to tick off") {
  CHECK(contains(rendered(test::Sample{}),
                 "#### DG1 Data Inventory\n"
                 "\n"
                 "**Claimed, not yet documented**, for Chief Data Officer, due 2027-02-01.\n"
                 "\n"
                 "Your city knows what data it has. Needed: 2 of 3 checklist items.\n"
                 "\n"
                 "- [ ] A copy of the inventory. "
                 "**Mend it: evidence/inventory.csv: no such file.**\n"
                 "\n"
                 "Help: [How to](<https://example.org/how>)\n"));
}

TEST_CASE("a gap names owner and due date where they are not those of the criterion") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].owner = "City Attorney";
  CHECK(contains(rendered(sample), "no such file.** (for City Attorney, due 2027-02-01)\n"));
}

TEST_CASE("a gap with a choice lists each choice with its text and what it needs") {
  test::Sample sample;
  Gap& gap = sample.assessment.findings[0].gaps[0];
  gap.kind = GapKind::checklist_short;
  gap.text = "1 of 3 checklist items count, 2 are required";
  gap.any_of = {"DG1.updated", "DG1.published"};
  gap.options = {"give a date", "put in place: The inventory is public"};
  CHECK(contains(
      rendered(sample),
      "- [ ] 1 of 3 checklist items count, 2 are required. **Any one of these is enough:**\n"
      "  - `DG1.updated` The inventory is fresh. *Give a date.*\n"
      "  - `DG1.published` The inventory is public. *Put in place.*\n"));
  gap.needs = 2;
  CHECK(contains(rendered(sample), "**Any 2 of these are enough:**"));
}

TEST_CASE("what passes, the evidence, the method and the warnings follow") {
  const std::string text = rendered(test::Sample{});
  CHECK(contains(text,
                 "- DG2 Roles, counts through 2026-12-16, rests on links or text alone, which "
                 "nobody opened\n"));
  CHECK(contains(text,
                 "| `evidence/inventory.csv` | DG1 Data Inventory (inventory) | "
                 "missing: no such file | 2026-03-02 |\n"));
  CHECK(contains(text,
                 "| [https\\://data.example/roles](<https://data.example/roles>) | "
                 "DG2 Roles (roles) | unchecked |  |\n"));
  CHECK(contains(text, "- Gold: at least 60% of the counted criteria pass, which is 2 of 3.\n"));
  CHECK(contains(text, std::string(64, 'c')));
  CHECK(contains(
      text, "- warning WWC122 at `city.yaml:2:1`: `inventory` names a file that is missing"));
}

TEST_CASE("evidence that serves a criterion twice names the criterion once") {
  test::Sample sample;
  std::vector<Finding>& findings = sample.assessment.findings;
  const std::vector<PieceFinding> pieces = findings[0].documentation[0].evidence;
  findings[0].checklist[0].evidence = findings[0].checklist[1].evidence = pieces;
  findings[1].own->evidence = pieces;
  CHECK(contains(rendered(sample),
                 "| DG1 Data Inventory (methodology, updated, inventory); DG2 Roles (answer) |"));
}

TEST_CASE("what does not apply and what is not counted is kept apart") {
  test::Sample sample;
  sample.assessment.findings[1].outcome = Outcome::not_applicable;
  sample.answers.criteria[1].justification = "No such office.";
  sample.assessment.findings[2].counted = false;
  const std::string text = rendered(sample);
  CHECK(contains(text, "## What does not apply\n\n- DG2 Roles: No such office.\n"));
  CHECK(contains(text, "## Shown, but not counted\n\n- OD1 Open Data Policy: not answered yet\n"));
  CHECK_FALSE(contains(text, "## What passes"));
}

TEST_CASE("a report for an owner is that part only, with the verdict of the whole city") {
  test::Sample sample;
  sample.owner = "Chief Data Officer";
  const std::string text = rendered(sample);
  CHECK(text.starts_with("# Gap report for Chief Data Officer: Maple Harbor, OR, US\n"));
  CHECK(contains(text, "The whole city: Maple Harbor passes **1 of 3** criteria"));
  CHECK(contains(text, "Only the part of Chief Data Officer: 1 gap in 1 criterion."));
  CHECK(contains(text, "#### DG1"));
  CHECK_FALSE(contains(text, "OD1"));
  CHECK_FALSE(contains(text, "## Evidence"));
}

TEST_CASE("an owner whom nobody knows is not a clean gap report") {
  test::Sample sample;
  sample.owner = "<b>@x</b>";
  CHECK(contains(
      rendered(sample),
      "**Nobody named &lt;b&gt;@&#8203;x&lt;/b&gt; owns a criterion, so no gap is shown.** "
      "Named as owner: Chief Data Officer and Mayor's Office."));
}

TEST_CASE("whatever a city writes, it stays text") {
  const std::string evil = "a|b\n# h\n<script>x</script> `c` [l](javascript:x) @mayor";
  test::Sample sample;
  sample.answers.city.name = evil;
  sample.answers.city.state = evil;
  sample.answers.criteria[0].note = evil;
  sample.diagnostics[0].message = evil;
  Finding& finding = sample.assessment.findings[0];
  finding.owner = finding.gaps[0].owner = evil;
  finding.gaps[0].text = finding.gaps[0].action = evil;
  finding.gaps[0].resources = {{evil, evil}};
  finding.documentation[0].evidence[0].piece.title = evil;
  finding.documentation[0].evidence[0].piece.value = evil;
  finding.documentation[0].evidence[0].detail = evil;
  const std::string text = rendered(sample);
  for (const char* part : {"<script", "\n# h", "[l](", " `c`", "@mayor", "a|b"}) {
    CAPTURE(part);
    CHECK_FALSE(contains(text, part));
  }
}

}  // namespace wwc::report
