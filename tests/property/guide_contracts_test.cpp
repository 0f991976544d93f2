// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "property/guide_city.hpp"

/// Contracts, repurposing and stakeholders, worked out by hand from the guide.
namespace wwc::property {
namespace {

Evidence contract(const std::string& path, const std::string& service) {
  return with(paged(file(path), "4-6"), "goods_or_service", service);
}

std::vector<Evidence> three_contracts() {
  return {contract("rdc/1.pdf", "shelter"), contract("rdc/2.pdf", "shelter"),
          contract("rdc/3.pdf", "supportive housing")};
}

std::vector<Evidence> paged_files(const std::vector<std::string>& paths) {
  std::vector<Evidence> pieces;
  for (const std::string& path : paths)
    pieces.push_back(paged(file(path), "9"));
  return pieces;
}

}  // namespace

TEST_CASE("RDC1 asks for three examples of two goods or services, by page") {
  GuideCity city;
  city.answer("RDC1", Choice::yes).give("RDC1.examples", three_contracts());
  CHECK(city.outcome("RDC1") == Outcome::pass);
  std::vector<Evidence> pieces = three_contracts();
  pieces[2].fields[0].second = " Shelter";
  city.give("RDC1.examples", pieces);
  CHECK(city.entry("RDC1.examples") == EntryState::incomplete);
  CHECK(city.outcome("RDC1") == Outcome::claimed);
  pieces = three_contracts();
  pieces[0].pages = {};
  city.give("RDC1.examples", pieces);
  CHECK(city.entry("RDC1.examples") == EntryState::incomplete);
  pieces.push_back(contract("rdc/4.pdf", "food"));
  city.give("RDC1.examples", pieces);
  CHECK(city.outcome("RDC1") == Outcome::pass);
  city.give("RDC1.examples", {three_contracts()[0], three_contracts()[2]});
  CHECK(city.entry("RDC1.examples") == EntryState::incomplete);
}

TEST_CASE("RDC2 and RDC4 ask for the examples of RDC1, with pages of their own") {
  GuideCity city;
  city.answer("RDC1", Choice::yes).give("RDC1.examples", three_contracts());
  city.answer("RDC2.tracking", Choice::yes);
  city.give("RDC2.examples", paged_files({"rdc/1.pdf", "rdc/2.pdf", "rdc/3.pdf", "rdc/9.pdf"}));
  CHECK(city.outcome("RDC2") == Outcome::pass);
  city.give("RDC2.examples", paged_files({"rdc/1.pdf", "rdc/2.pdf", "rdc/9.pdf"}));
  CHECK(city.entry("RDC2.examples") == EntryState::incomplete);
  CHECK(city.outcome("RDC2") == Outcome::claimed);
  city.answer("RDC4", ids({"payment"}));
  city.give("RDC4.examples", paged_files({"rdc/3.pdf", "rdc/1.pdf", "copy.pdf"}));
  CHECK(city.outcome("RDC4") == Outcome::claimed);
  city.same_content("copy.pdf", "rdc/2.pdf");
  CHECK(city.outcome("RDC4") == Outcome::pass);
  city.give("RDC4.examples", {file("rdc/1.pdf"), file("rdc/2.pdf"), file("rdc/3.pdf")});
  CHECK(city.entry("RDC4.examples") == EntryState::incomplete);
}

TEST_CASE("RDC2 looks at the pieces of RDC1 and not at its answer") {
  GuideCity city;
  city.answer("RDC1", Choice::no).give("RDC1.examples", three_contracts());
  city.answer("RDC2.tracking", Choice::yes);
  city.give("RDC2.examples", paged_files({"rdc/1.pdf", "rdc/2.pdf", "rdc/3.pdf"}));
  CHECK(city.outcome("RDC1") == Outcome::fail);
  CHECK(city.outcome("RDC2") == Outcome::pass);
  city.give("RDC1.examples", {three_contracts()[0], three_contracts()[2]});
  CHECK(city.entry("RDC2.examples") == EntryState::incomplete);
}

TEST_CASE("RDC2 with four examples in RDC1 needs any three that show two goods") {
  GuideCity city;
  std::vector<Evidence> pieces = three_contracts();
  pieces.push_back(contract("rdc/4.pdf", "shelter"));
  city.answer("RDC1", Choice::yes).give("RDC1.examples", pieces);
  city.answer("RDC2.tracking", Choice::yes);
  city.give("RDC2.examples", paged_files({"rdc/1.pdf", "rdc/2.pdf", "rdc/4.pdf"}));
  CHECK(city.entry("RDC2.examples") == EntryState::incomplete);
  city.give("RDC2.examples", paged_files({"rdc/1.pdf", "rdc/3.pdf", "rdc/4.pdf"}));
  CHECK(city.entry("RDC2.examples") == EntryState::ok);
}

TEST_CASE("RDC3 asks for two contracts, RDC6 for the materials of RDC3") {
  GuideCity city;
  city.pass("RDC3").give("RDC3.contracts", {file("vendor.pdf")});
  CHECK(city.entry("RDC3.contracts") == EntryState::incomplete);
  CHECK(city.outcome("RDC3") == Outcome::claimed);
  city.answer("RDC6", Choice::yes).give("RDC6.sharing-explanation", {text("We meet monthly.")});
  CHECK(city.outcome("RDC6") == Outcome::pass);
  CHECK(city.unchecked("RDC6"));
  city.give("RDC3.comparison-materials", {file("absent/compare.pdf")});
  CHECK(city.entry("RDC6.sharing-explanation") == EntryState::incomplete);
  CHECK(city.outcome("RDC6") == Outcome::claimed);
}

TEST_CASE("RDC5 is shown by the examples with pages or by a course correction") {
  GuideCity city;
  city.answer("RDC1", Choice::yes).give("RDC1.examples", three_contracts());
  city.answer("RDC5.data-sharing", Choice::yes);
  city.answer("RDC5.engagement", days({"2025-10-01", "2026-03-31", "2026-04-01", "2026-09-30"}));
  CHECK(city.outcome("RDC5") == Outcome::claimed);
  city.give("RDC5.course-correction", {text("We changed the schedule.")});
  CHECK(city.entry("RDC5.examples") == EntryState::missing);
  CHECK(city.outcome("RDC5") == Outcome::pass);
  city.give("RDC5.course-correction", {});
  city.give("RDC5.examples", paged_files({"rdc/1.pdf", "rdc/2.pdf", "rdc/3.pdf"}));
  CHECK(city.outcome("RDC5") == Outcome::pass);
  city.answer("RDC5.engagement", days({"2026-09-30"})).since("RDC5.engagement", "2026-06-15");
  CHECK(city.outcome("RDC5") == Outcome::pass);
}

TEST_CASE("RDC7 asks for all four fields of the contract catalog") {
  GuideCity city;
  city.pass("RDC7");
  CHECK(city.outcome("RDC7") == Outcome::pass);
  city.answer("RDC7.contract-catalog",
              ids({"project-name", "description", "timing", "timing", "project-name"}));
  CHECK(city.outcome("RDC7") == Outcome::fail);
  city.answer("RDC7.contract-catalog",
              ids({"project-name", "description", "timing", "timing", "dollar-size"}));
  CHECK(city.outcome("RDC7") == Outcome::pass);
  city.give("RDC7.published-data", {file("catalog.csv")});
  CHECK(city.outcome("RDC7") == Outcome::claimed);
}

TEST_CASE("RP2 asks for three departments only when every process names one") {
  GuideCity city;
  const auto process = [](const std::string& path, const std::string& department) {
    return with(file(path), "department", department);
  };
  city.answer("RP2", Choice::yes).give("RP2.process", {file("citywide.pdf")});
  CHECK(city.outcome("RP2") == Outcome::pass);
  city.give("RP2.process", {process("a.pdf", "Fire"), process("b.pdf", "Police")});
  CHECK(city.entry("RP2.process") == EntryState::incomplete);
  city.give("RP2.process",
            {process("a.pdf", "Fire"), process("b.pdf", "Police"), process("c.pdf", "FIRE ")});
  CHECK(city.entry("RP2.process") == EntryState::incomplete);
  city.give("RP2.process",
            {process("a.pdf", "Fire"), process("b.pdf", "Police"), process("c.pdf", "Parks")});
  CHECK(city.entry("RP2.process") == EntryState::ok);
  city.give("RP2.process", {process("a.pdf", "Fire"), file("citywide.pdf")});
  CHECK(city.entry("RP2.process") == EntryState::ok);
}

TEST_CASE("RP3 builds on the process of RP2") {
  GuideCity city;
  city.pass("RP3");
  CHECK(city.outcome("RP3") == Outcome::pass);
  CHECK(city.outcome("RP2") == Outcome::unanswered);
  city.give("RP2.process", {});
  CHECK(city.entry("RP3.decision") == EntryState::incomplete);
  CHECK(city.outcome("RP3") == Outcome::claimed);
}

TEST_CASE("RP4 looks back 24 months, to the same day") {
  GuideCity city;
  city.pass("RP4").answer("RP4.shifted", day("2024-11-01"));
  CHECK(city.outcome("RP4") == Outcome::pass);
  city.answer("RP4.shifted", day("2024-10-31"));
  CHECK(city.outcome("RP4") == Outcome::fail);
}

TEST_CASE("SE1 needs two documented items, whatever the third lacks") {
  GuideCity city;
  city.pass("SE1").give("SE1.personas-document", {});
  CHECK(city.entry("SE1.personas-document") == EntryState::missing);
  CHECK(city.item("SE1.personas") == ItemOutcome::met);
  CHECK_FALSE(city.documented("SE1.personas"));
  CHECK(city.outcome("SE1") == Outcome::pass);
  city.answer("SE1.personas", Choice::no);
  CHECK(city.entry("SE1.personas-document") == EntryState::not_required);
  CHECK(city.outcome("SE1") == Outcome::pass);
  city.give("SE1.usage-statistics", {});
  CHECK(city.outcome("SE1") == Outcome::claimed);
}

TEST_CASE("SE2 asks for more than half of the metadata") {
  GuideCity city;
  city.pass("SE2").answer("SE2.how-to", Choice::no).answer("SE2.metadata", share(50, 100));
  CHECK(city.outcome("SE2") == Outcome::fail);
  city.answer("SE2.metadata", share(51, 101));
  CHECK(city.outcome("SE2") == Outcome::pass);
  city.answer("SE2.metadata", Choice::yes);
  CHECK(city.outcome("SE2") == Outcome::claimed);
  city.answer("SE2.metadata", std::monostate{});
  CHECK(city.outcome("SE2") == Outcome::unanswered);
}

TEST_CASE("SE4 takes a training within the year or a standing alternative") {
  GuideCity city;
  city.pass("SE4").answer("SE4.training", days({"2025-11-01"}));
  CHECK(city.outcome("SE4") == Outcome::pass);
  CHECK(city.expires("SE4.training") == "2026-11-01");
  city.answer("SE4.training", days({"2025-10-31"}));
  CHECK(city.outcome("SE4") == Outcome::fail);
  city.answer("SE4.training", ids({"dedicated-staff"}));
  CHECK(city.outcome("SE4") == Outcome::pass);
  CHECK(city.expires("SE4.training") == "never");
  city.answer("SE4.training", EmptyList{});
  CHECK(city.outcome("SE4") == Outcome::fail);
  city.answer("SE4.training", Choice::yes);
  CHECK(city.outcome("SE4") == Outcome::claimed);
}

TEST_CASE("levels are reached at exactly 23, 31 and 38 of 45") {
  const auto level_with = [](std::size_t passes) {
    GuideCity city;
    for (std::size_t i = 0; i < passes; ++i)
      city.pass(guide_catalog().criteria[i].id);
    const Assessment found = city.assessment();
    CHECK(found.score.possible == 45);
    CHECK(found.score.passed == passes);
    if (found.next_level) {
      const std::vector<std::uint32_t> borders{23, 31, 38};
      CHECK(found.next_level->needs == borders.at(found.next_level->level) - passes);
    }
    return found.level ? guide_catalog().levels[*found.level].id : std::string("none");
  };
  CHECK(level_with(0) == "none");
  CHECK(level_with(22) == "none");
  CHECK(level_with(23) == "silver");
  CHECK(level_with(30) == "silver");
  CHECK(level_with(31) == "gold");
  CHECK(level_with(37) == "gold");
  CHECK(level_with(38) == "platinum");
  CHECK(level_with(45) == "platinum");
}

}  // namespace wwc::property
