// SPDX-License-Identifier: MIT
#include "report/view.hpp"

#include <catch2/catch.hpp>

#include "report/renewal.hpp"
#include "report/words.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Positions = std::vector<std::size_t>;

}  // namespace

TEST_CASE("an owner is compared trimmed and without case") {
  test::Sample sample;
  sample.owner = GENERATE("Chief Data Officer", "  chief DATA  officer ");
  CHECK(open_points(sample.input()) == Positions{0});
  CHECK(gaps_of(sample.input(), 0).size() == 1);
  CHECK(gaps_of(sample.input(), 2).empty());
  const OwnerPart part = owner_part(sample.input());
  CHECK(part.known);
  CHECK(part.points == 1);
  CHECK(part.gaps == 1);
}

TEST_CASE("a name that owns nothing is not known, and the owners are listed") {
  test::Sample sample;
  sample.owner = "Chief Data";
  const OwnerPart part = owner_part(sample.input());
  CHECK_FALSE(part.known);
  CHECK(part.gaps == 0);
  CHECK(part.owners == std::vector<std::string>{"Chief Data Officer", "Mayor's Office"});
}

TEST_CASE("somebody whose criteria all pass is known and has no gap") {
  test::Sample sample;
  sample.owner = "mayor's office";
  CHECK(owner_part(sample.input()).known);
  CHECK(owner_part(sample.input()).gaps == 0);
}

TEST_CASE("expiries are sorted by day and name what expires first") {
  const test::Sample sample;
  const std::vector<Expiry> rows = next_expiries(sample.input(), 5);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].criterion == 1);
  CHECK(rows[0].days_left == 45);
  CHECK(full_part_id(sample.catalog, rows[0].part) == "DG2");
  CHECK(full_part_id(sample.catalog, rows[1].part) == "DG1.updated");
}

TEST_CASE("all that is not fresh for 90 days is shown, and later ones only to fill up") {
  test::Sample sample;
  CHECK(next_expiries(sample.input(), 0).size() == 1);
  CHECK(next_expiries(sample.input(), 1).size() == 1);
  sample.assessment.findings[0].expires = add_days(Date{2026, 11, 1}, 89);
  CHECK(next_expiries(sample.input(), 0).size() == 2);
  sample.assessment.findings[0].expires = add_days(Date{2026, 11, 1}, 90);
  CHECK(next_expiries(sample.input(), 0).size() == 1);
}

TEST_CASE("a criterion that is not counted does not expire") {
  test::Sample sample;
  sample.assessment.findings[1].counted = false;
  CHECK(next_expiries(sample.input(), 5).size() == 1);
}

TEST_CASE("a full id is told by its text") {
  const test::Sample sample;
  CHECK(target_text(sample.catalog, "DG1") == "Data Inventory");
  CHECK(target_text(sample.catalog, "DG1.updated") == "The inventory is fresh.");
  CHECK(target_text(sample.catalog, "DG1.inventory") == "A copy of the inventory.");
  CHECK(target_text(sample.catalog, "DG9.inventory").empty());
  CHECK(target_text(sample.catalog, "DG1.nothing").empty());
}

TEST_CASE("evidence used twice in the same state is one row, in another state two") {
  test::Sample sample;
  std::vector<Finding>& findings = sample.assessment.findings;
  findings[2].documentation[0].evidence = findings[0].documentation[0].evidence;
  std::vector<UsedEvidence> rows = used_evidence(sample.input());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].used_by == std::vector<std::string>{"DG1.inventory", "OD1.policy"});
  findings[2].documentation[0].evidence[0].state = PieceState::not_accepted;
  CHECK(used_evidence(sample.input()).size() == 3);
}

TEST_CASE("a gap is overdue from the day after it was due, where its criterion counts") {
  test::Sample sample;
  Finding& finding = sample.assessment.findings[0];
  finding.gaps[0].due = Date{2026, 11, 1};
  CHECK(count_overdue(sample.input()) == 0);
  finding.gaps[0].due = Date{2026, 10, 31};
  CHECK(count_overdue(sample.input()) == 1);
  const std::vector<OwnerLoad> loads = owner_loads(sample.input());
  REQUIRE(loads.size() == 2);
  CHECK(loads[0].owner == "Chief Data Officer");
  CHECK(loads[0].overdue == 1);
  CHECK_FALSE(loads[0].next_due.has_value());
  CHECK(loads[1].owner.empty());
  CHECK(loads[1].gaps == 2);
  sample.owner = "Mayor's Office";
  CHECK(count_overdue(sample.input()) == 0);
  finding.counted = false;
  CHECK_FALSE(is_overdue(sample.input(), finding, finding.gaps[0].due));
}

TEST_CASE("what to do before something expires depends on what it is") {
  test::Sample sample;
  Expiry expiry{Date{2026, 12, 31}, 60, 0, PartRef{0, AnswerRef{1}}};
  CHECK(renewal_text(sample.input(), expiry) == "renew it and give the new date");
  Value& value = sample.answers.criteria[0].checklist[1].met;
  value = std::vector<Date>{Date{2026, 8, 1}};
  CHECK(renewal_text(sample.input(), expiry) == "do it again and list the date");
  sample.catalog.criteria[0].checklist[1].measure = Measure{Frequency{Cadence::quarter}};
  CHECK(renewal_text(sample.input(), expiry) == "hold one in Q4 2026 and list it");
  Documentation minutes;
  minutes.id = "minutes";
  minutes.latest_of = AnswerRef{1};
  sample.catalog.criteria[0].documentation.push_back(minutes);
  CHECK(renewal_text(sample.input(), expiry) ==
        "hold one in Q4 2026, list it and give `DG1.minutes` of it");
  minutes.id = "agenda";
  sample.catalog.criteria[0].documentation.push_back(minutes);
  sample.catalog.criteria[0].checklist[1].measure = Measure{Frequency{Cadence::year}};
  CHECK(renewal_text(sample.input(), expiry) ==
        "do it again, list the date and give `DG1.minutes` and `DG1.agenda` of it");
  value = Date{2026, 8, 1};
  CHECK(renewal_text(sample.input(), expiry) ==
        "do it again, list the date and give `DG1.minutes` and `DG1.agenda` of it");
  value = std::vector<Record>{};
  CHECK(renewal_text(sample.input(), expiry) == "add newer records");
  expiry.part = PartRef{0, std::size_t{0}};
  CHECK(renewal_text(sample.input(), expiry) == "give a newer piece");
  expiry.criterion = 1;
  expiry.part = PartRef{0, AnswerRef{1}};
  expiry.days_left = 90;
  CHECK(renewal_text(sample.input(), expiry) == "add newer records");
  // What lapses soon is told with what else of the criterion does.
  expiry.days_left = 89;
  CHECK(renewal_text(sample.input(), expiry) ==
        "add newer records; besides, `DG2` holds through 2026-12-16");
}

TEST_CASE("a score is said the same way everywhere") {
  CHECK(score_text({45, 25, 33, 9}) == "25 of 45 pass, 8 more claimed (33 together)");
  CHECK(score_text({45, 25, 25, 9}) == "25 of 45 pass");
}

TEST_CASE("percentages are rounded down and need a whole") {
  CHECK(percent_text(30, 45) == "66.6 %");
  CHECK(percent_text(45, 45) == "100 %");
  CHECK(percent_text(0, 0).empty());
}

TEST_CASE("below the lowest level its title says so") {
  const test::Sample sample;
  CHECK(level_text(sample.catalog, 1) == "Gold");
  CHECK(level_text(sample.catalog, std::nullopt) == "below Silver");
  CHECK(level_text(Catalog{}, std::nullopt).empty());
}

TEST_CASE("eligibility is a warning only when the facts are against it") {
  test::Sample sample;
  CHECK(eligibility_warning(sample.input()).empty());
  sample.assessment.eligible = std::nullopt;
  CHECK(eligibility_warning(sample.input()).empty());
  sample.assessment.eligible = false;
  CHECK(eligibility_warning(sample.input()) ==
        "Not eligible by the facts given: the certification is open to cities of the country US "
        "with at least 30,000 inhabitants.");
}

TEST_CASE("a first sentence ends at a full stop before a space") {
  CHECK(first_sentence("Replaced in 2022. Its guide decides.") == "Replaced in 2022.");
  CHECK(first_sentence("Version 2.1 stands") == "Version 2.1 stands");
  CHECK(first_sentence("").empty());
}

TEST_CASE("thousands are set apart by commas") {
  CHECK(thousands(0) == "0");
  CHECK(thousands(999) == "999");
  CHECK(thousands(1000) == "1,000");
  CHECK(thousands(1234567) == "1,234,567");
}

TEST_CASE("the source of the as-of date is said in words") {
  CHECK(as_of_text({Date{2026, 11, 1}, AsOfSource::option}) ==
        "as of 2026-11-01 (given with --as-of)");
  CHECK(as_of_text({Date{2026, 11, 1}, AsOfSource::today}) ==
        "as of 2026-11-01 (the day of the run)");
}

}  // namespace wwc::report
