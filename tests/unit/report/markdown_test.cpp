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
      "> **Self-assessment, not a certification**, against Tiny Certification, edition 2018, "
      "superseded. Replaced in 2022. As of 2026-11-01 (date in the answers file).\n"
      "\n"
      "## Where the city stands\n"
      "\n"
      "Maple Harbor passes **1 of 3** criteria (33.3 %), which is the level **Silver**. "
      "1 more claimed (2 together); once documented, that would be **Gold**. "
      "The next level, Gold, needs 1 more that pass. "
      "1 of the passes rests on links or text alone, which nobody has opened.\n"
      "\n"
      "Of 3 criteria, Silver needs 1 and Gold 2. *Claimed*: the answers say yes, but the "
      "documentation is still missing, so it earns nothing yet.\n"
      "\n"
      "| Practice | Passed | Claimed, not yet documented | Not yet | Criteria |\n"
      "| --- | --: | --: | --: | --: |\n"
      "| Data Governance | 1 | 1 | 0 | 2 |\n"
      "| Open Data | 0 | 0 | 1 | 1 |\n";
  CHECK(text.substr(0, expected.size()) == expected);
  CHECK(contains(text, "| 2026-12-16 | 45 | DG2 Roles | renew it and give the new date |\n"));
  CHECK(
      contains(text,
               "| 2027-03-02 | 121 | DG1 Data Inventory (does not pass now) | `updated`: renew it "
               "and give the new date |\n"));
  CHECK(contains(text,
                 "\nContents: [Who has what to do](#who-has-what-to-do), "
                 "[What lapses within 90 days](#what-lapses-within-90-days), "));
  CHECK(contains(text,
                 "| Chief Data Officer | 1 | 0 | 2027-02-01 |\n"
                 "| nobody named (name one under `owners`) | 2 | 0 |  |\n"));
}

TEST_CASE("each criterion with gaps has a section with a list to tick off") {
  CHECK(contains(rendered(test::Sample{}),
                 "#### DG1 Data Inventory\n"
                 "\n"
                 "**Claimed, not yet documented**, for Chief Data Officer, due 2027-02-01.\n"
                 "\n"
                 "Your city knows what data it has. Needed: 2 of 3 checklist items.\n"
                 "\n"
                 "- [ ] `DG1.inventory` A copy of the inventory. "
                 "**Mend it: evidence/inventory.csv: no such file.**\n"
                 "\n"
                 "Help: [How to](<https://example.org/how>) (Makers, guide)\n"));
}

TEST_CASE("a gap names owner and due date where they are not those of the criterion") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].owner = "City Attorney";
  CHECK(contains(rendered(sample), "no such file.** (for City Attorney, due 2027-02-01)\n"));
}

TEST_CASE("what is overdue is marked where it stands and counted on the first page") {
  test::Sample sample;
  Finding& finding = sample.assessment.findings[0];
  finding.due = finding.gaps[0].due = Date{2026, 10, 1};
  const std::string text = rendered(sample);
  CHECK(contains(text, "needs 1 more that pass. **1 gap is overdue.** 1 of the passes"));
  CHECK(contains(text, "| Chief Data Officer | 1 | 1 |  |\n"));
  CHECK(contains(text, "for Chief Data Officer, **overdue since 2026-10-01**.\n"));
}

TEST_CASE("notes and reviews are shown where the work is") {
  test::Sample sample;
  sample.answers.criteria[0].reviewed = Review{"Audit", Date{2026, 9, 1}, {}};
  sample.answers.criteria[2].own.note = "with the clerk";
  const std::string text = rendered(sample);
  CHECK(contains(text, "due 2027-02-01. Reviewed by Audit on 2026-09-01.\n"));
  CHECK(contains(text, "- [ ] `OD1` **Answer it.** (note: with the clerk)\n"));
}

TEST_CASE("a sign-off is shown with how it stands") {
  test::Sample sample;
  sample.answers.criteria[0].reviewed = Review{"Audit", Date{2026, 9, 1}, {}};
  const std::vector<ReviewStanding> standings{{0, ReviewState::voided, "f", false}};
  ReportInput input = sample.input();
  input.reviews = standings;
  const std::string words = "void: answers or evidence changed since";
  CHECK(contains(find_report_format("markdown")->render(input, {}),
                 "Reviewed by Audit on 2026-09-01 (" + words + ").\n"));
  ReportStyle style;
  style.verbose = true;
  style.width = 200;
  CHECK(contains(find_report_format("text")->render(input, style),
                 "Reviewed: by Audit on 2026-09-01, " + words));
  const std::string json = find_report_format("json")->render(input, {});
  CHECK(contains(json, "\"state\": \"void\""));
  CHECK(contains(json, "\"signed_sha256\": \"f\""));
}

TEST_CASE("a statement and the text of a choice stand only once") {
  test::Sample sample;
  Gap& gap = sample.assessment.findings[2].gaps[1];
  gap.any_of = {"OD1.policy", "OD1"};
  gap.options = {"attach it", "answer it"};
  const std::string text = rendered(sample);
  const auto count = [&](std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
      ++found;
    }
    return found;
  };
  CHECK(count("Your city has a policy") == 1);
  CHECK(count("The policy.") == 1);
  CHECK(contains(text, "- [ ] **Any one of these is enough:**\n  - `OD1.policy` The policy. "));
}

TEST_CASE("nothing answered is said instead of a ranking") {
  test::Sample sample;
  sample.assessment.any_answered = false;
  const std::string text = rendered(sample);
  CHECK(contains(text, "**Nothing is answered yet**, so nothing was assessed: 0 of 3 criteria"));
  CHECK(contains(text, "`wwc explain DG1`"));
  CHECK_FALSE(contains(text, "What would reach"));
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
                 "| [https://data.example/roles](<https://data.example/roles>) | "
                 "DG2 Roles (roles) | unchecked |  |\n"));
  CHECK(contains(text, "- Gold: at least 60% of the counted criteria pass, which is 2 of 3.\n"));
  CHECK(contains(text, std::string(64, 'c')));
  CHECK(contains(text,
                 "- warning WWC122 at `city.yaml:2:1`: `inventory` names a file that is missing"));
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
  Resource& resource = sample.catalog.resources[0];
  resource.title = resource.url = resource.publisher = resource.note = evil;
  resource.tactics = {evil};
  sample.answers.criteria[2].own.note = evil;
  sample.answers.criteria[0].reviewed = Review{evil, Date{2026, 9, 1}, {}};
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
