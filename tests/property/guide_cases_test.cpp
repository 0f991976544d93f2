// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "property/guide_city.hpp"

/// Worked out by hand from the guide. Assessed on 1 November 2026, so the four complete quarters
/// are October 2025 to September 2026.
namespace wwc::property {
namespace {

Fields evaluation(const std::string& title, const std::string& conducted) {
  return {{"title", title}, {"method", "experimental"}, {"conducted", conducted}};
}

/// Two examples of a topic, in two forms, each with a link of its own.
void add_topic(std::vector<Record>& records, const std::string& topic) {
  const std::string link = "https://news.example/" + topic;
  records.push_back(
      record("2026-05-01", {{"topic", topic}, {"form", "earned-media"}, {"link", link + "/1"}}));
  records.push_back(
      record("2026-06-01", {{"topic", topic}, {"form", "social-media"}, {"link", link + "/2"}}));
}

std::vector<Record> four_topics() {
  std::vector<Record> records;
  for (const char* topic : {"roads", "parks", "water", "fire"})
    add_topic(records, topic);
  return records;
}

const std::vector<std::string> k_meetings{"2025-12-03", "2026-02-18", "2026-05-06", "2026-08-12"};

std::vector<Evidence> minutes(const std::string& first, const std::string& second) {
  return {dated(file("minutes/1.pdf"), first), dated(file("minutes/2.pdf"), second)};
}

}  // namespace

TEST_CASE("DG1 asks for three of four items, and dates and shares at their borders") {
  GuideCity city;
  city.pass("DG1");
  CHECK(city.outcome("DG1") == Outcome::pass);
  city.answer("DG1.updated", day("2025-11-01"));
  CHECK(city.item("DG1.updated") == ItemOutcome::met);
  CHECK(city.expires("DG1.updated") == "2026-11-01");
  city.answer("DG1.updated", day("2025-10-31"));
  CHECK(city.item("DG1.updated") == ItemOutcome::unmet);
  CHECK(city.outcome("DG1") == Outcome::pass);
  city.answer("DG1.coverage", share(4, 5));
  CHECK(city.item("DG1.coverage") == ItemOutcome::unmet);
  CHECK(city.outcome("DG1") == Outcome::fail);
  city.answer("DG1.coverage", share(33, 41));
  CHECK(city.outcome("DG1") == Outcome::pass);
  city.answer("DG1.coverage", Choice::yes);
  CHECK(city.outcome("DG1") == Outcome::claimed);
  city.answer("DG1.coverage", Choice::unknown);
  CHECK(city.outcome("DG1") == Outcome::unanswered);
}

TEST_CASE("DG1 passes only with both of its documents") {
  GuideCity city;
  city.pass("DG1").give("DG1.inventory", {file("absent/inventory.csv")});
  CHECK(city.entry("DG1.inventory") == EntryState::broken);
  CHECK(city.outcome("DG1") == Outcome::claimed);
  city.give("DG1.inventory", {});
  CHECK(city.entry("DG1.inventory") == EntryState::missing);
  city.give("DG1.inventory", {text("we have one")});
  CHECK(city.entry("DG1.inventory") == EntryState::broken);
  city.give("DG1.inventory", {url("https://data.city.example")});
  CHECK(city.outcome("DG1") == Outcome::pass);
  CHECK_FALSE(city.unchecked("DG1"));
  city.give("DG1.process", {url("https://data.city.example/process")});
  CHECK(city.unchecked("DG1"));
}

TEST_CASE("DG2 asks for a meeting in each of the four complete quarters") {
  GuideCity city;
  city.pass("DG2").answer("DG2.meetings", days(k_meetings));
  city.give("DG2.minutes", minutes("2026-05-06", "2026-08-12"));
  CHECK(city.outcome("DG2") == Outcome::pass);
  CHECK(city.expires("DG2.meetings") == "2026-12-31");
  city.answer("DG2.meetings", days({"2025-09-30", "2026-02-18", "2026-05-06", "2026-08-12"}));
  CHECK(city.outcome("DG2") == Outcome::fail);
  city.since("DG2.meetings", "2026-01-01");
  CHECK(city.item("DG2.meetings") == ItemOutcome::met);
  city.since("DG2.meetings", "2025-10-02");
  CHECK(city.item("DG2.meetings") == ItemOutcome::met);
  city.since("DG2.meetings", "2025-10-01");
  CHECK(city.item("DG2.meetings") == ItemOutcome::unmet);
  city.since("DG2.meetings", "2026-07-02");
  CHECK(city.item("DG2.meetings") == ItemOutcome::unmet);
}

TEST_CASE("DG2 asks for the minutes of the two newest meetings") {
  GuideCity city;
  city.pass("DG2").answer("DG2.meetings", days(k_meetings));
  city.give("DG2.minutes", minutes("2026-02-18", "2026-08-12"));
  CHECK(city.entry("DG2.minutes") == EntryState::incomplete);
  CHECK(city.outcome("DG2") == Outcome::claimed);
  city.give("DG2.minutes", {dated(file("minutes/1.pdf"), "2026-05-06"), file("minutes/2.pdf")});
  CHECK(city.entry("DG2.minutes") == EntryState::incomplete);
  city.give("DG2.minutes", minutes("2026-05-06", "2026-08-12"));
  CHECK(city.entry("DG2.minutes") == EntryState::ok);
  city.same_content("minutes/2.pdf", "minutes/1.pdf");
  CHECK(city.entry("DG2.minutes") == EntryState::incomplete);
  city.give("DG2.minutes", minutes("2026-01-02", "2026-01-03"));
  city.answer("DG2.meetings", Choice::yes);
  CHECK(city.entry("DG2.minutes") == EntryState::ok);
  CHECK(city.outcome("DG2") == Outcome::claimed);
}

TEST_CASE("EVAL4 counts evaluations by title, and each kind by its own document") {
  GuideCity city;
  const std::vector<Record> both{record("2025-11-01", evaluation("Text reminders", "in-house")),
                                 record("2026-05-04", evaluation("Tax letters", "external"))};
  city.pass("EVAL4").answer("EVAL4", both);
  CHECK(city.outcome("EVAL4") == Outcome::pass);
  city.give("EVAL4.external", {});
  CHECK(city.entry("EVAL4.external") == EntryState::missing);
  CHECK(city.outcome("EVAL4") == Outcome::claimed);
  std::vector<Record> three = both;
  three.push_back(record("2026-05-05", evaluation("Bus passes", "in-house")));
  city.answer("EVAL4", three);
  CHECK(city.outcome("EVAL4") == Outcome::pass);
  city.answer("EVAL4", std::vector<Record>{three[0], three[2]});
  CHECK(city.entry("EVAL4.external") == EntryState::not_required);
  CHECK(city.outcome("EVAL4") == Outcome::pass);
  three[2].fields = evaluation(" text  Reminders", "in-house");
  city.answer("EVAL4", std::vector<Record>{three[0], three[2]});
  CHECK(city.outcome("EVAL4") == Outcome::fail);
  three[2] = record("2025-10-31", evaluation("Bus passes", "in-house"));
  city.answer("EVAL4", std::vector<Record>{three[0], three[2]});
  CHECK(city.outcome("EVAL4") == Outcome::fail);
}

TEST_CASE("GM1 takes three years or the current administration, whichever helps") {
  GuideCity city;
  city.pass("GM1").answer(
      "GM1.commitment",
      std::vector<Record>{record("2023-11-01", {{"occasion", "State of the City"}}),
                          record("2023-10-31", {{"occasion", "Budget day"}})});
  CHECK(city.item("GM1.commitment") == ItemOutcome::unmet);
  city.administration("2023-11-01");
  CHECK(city.item("GM1.commitment") == ItemOutcome::unmet);
  city.administration("2023-10-31");
  CHECK(city.item("GM1.commitment") == ItemOutcome::met);
  CHECK(city.expires("GM1.commitment") == "never");
  city.administration("2026-01-01");
  city.answer("GM1.commitment",
              std::vector<Record>{record("2023-11-01", {{"occasion", "State of the City"}}),
                                  record("2026-01-02", {{"occasion", "Budget day"}})});
  CHECK(city.item("GM1.commitment") == ItemOutcome::met);
  CHECK(city.expires("GM1.commitment") == "2026-11-01");
}

TEST_CASE("GM2 and GM3 ask for four topics, each in two forms, by eight different links") {
  GuideCity city;
  city.pass("GM3").answer("GM3.outreach", four_topics()).give("GM3.media-links", {});
  CHECK(city.entry("GM3.media-links") == EntryState::ok);
  CHECK(city.outcome("GM3") == Outcome::pass);
  CHECK(city.unchecked("GM3"));
  std::vector<Record> records = four_topics();
  records[1].fields[2].second = "HTTPS://News.example:443/roads/1/#top";
  city.answer("GM3.outreach", records);
  CHECK(city.item("GM3.outreach") == ItemOutcome::unmet);
  CHECK(city.entry("GM3.media-links") == EntryState::missing);
  records = four_topics();
  records[1].fields[1].second = "earned-media";
  city.answer("GM3.outreach", records);
  CHECK(city.outcome("GM3") == Outcome::fail);
  records = four_topics();
  records[7].fields.pop_back();
  city.answer("GM3.outreach", records);
  CHECK(city.outcome("GM3") == Outcome::fail);
  city.answer("GM3.outreach", Choice::yes);
  CHECK(city.entry("GM3.media-links") == EntryState::missing);
  city.give("GM3.media-links", {file("links.pdf")});
  CHECK(city.outcome("GM3") == Outcome::claimed);
}

TEST_CASE("GM2 takes the address by link alone") {
  GuideCity city;
  city.pass("GM2");
  CHECK(city.outcome("GM2") == Outcome::pass);
  city.give("GM2.address-link", {file("address.pdf")});
  CHECK(city.entry("GM2.address-link") == EntryState::broken);
  CHECK(city.outcome("GM2") == Outcome::claimed);
  city.give("GM2.address-link", {dated(url("https://city.example/soc"), "2019-01-15")});
  CHECK(city.outcome("GM2") == Outcome::pass);
}

TEST_CASE("GM9 asks for three departments and three of four items") {
  GuideCity city;
  const auto story = [](const std::string& department) {
    return record("2023-11-01", {{"department", department}});
  };
  city.pass("GM9").answer("GM9.success-stories",
                          std::vector<Record>{story("Fire"), story(" fire "), story("Police")});
  CHECK(city.item("GM9.success-stories") == ItemOutcome::unmet);
  CHECK(city.outcome("GM9") == Outcome::pass);
  city.answer("GM9.upskilling", day("2023-10-31"));
  CHECK(city.outcome("GM9") == Outcome::fail);
  city.answer("GM9.success-stories",
              std::vector<Record>{story("Fire"), story("Parks"), story("Police")});
  CHECK(city.outcome("GM9") == Outcome::pass);
}

TEST_CASE("PA2 asks for its checklist and for quarterly meetings") {
  GuideCity city;
  city.pass("PA2");
  CHECK(city.outcome("PA2") == Outcome::pass);
  city.answer("PA2", std::monostate{});
  CHECK(city.outcome("PA2") == Outcome::unanswered);
  city.answer("PA2", EmptyList{});
  CHECK(city.outcome("PA2") == Outcome::fail);
  city.answer("PA2", days(k_meetings));
  CHECK(city.entry("PA2.minutes") == EntryState::incomplete);
  CHECK(city.outcome("PA2") == Outcome::claimed);
  city.give("PA2.minutes", minutes("2026-08-12", "2026-05-06"));
  CHECK(city.outcome("PA2") == Outcome::pass);
  city.answer("PA2.attendance", share(1, 2));
  CHECK(city.outcome("PA2") == Outcome::pass);
  city.answer("PA2.attendance", share(49, 99));
  CHECK(city.outcome("PA2") == Outcome::fail);
}

TEST_CASE("PA6 asks for one kind of analysis and two examples") {
  GuideCity city;
  city.pass("PA6").answer("PA6", ids({"geospatial"}));
  CHECK(city.outcome("PA6") == Outcome::pass);
  city.give("PA6.analyses", {file("map.pdf"), file("map.pdf")});
  CHECK(city.entry("PA6.analyses") == EntryState::incomplete);
  city.give("PA6.analyses", {file("map.pdf"), file("copy.pdf")})
      .same_content("copy.pdf", "map.pdf");
  CHECK(city.entry("PA6.analyses") == EntryState::incomplete);
  city.give("PA6.analyses", {file("map.pdf"), url("https://city.example/map")});
  CHECK(city.outcome("PA6") == Outcome::pass);
  city.answer("PA6", Choice::yes);
  CHECK(city.outcome("PA6") == Outcome::claimed);
}

TEST_CASE("PA7 asks for a decision of the past twelve months") {
  GuideCity city;
  city.pass("PA7").give("PA7.decision", {dated(file("memo.pdf"), "2025-11-01")});
  CHECK(city.outcome("PA7") == Outcome::pass);
  city.give("PA7.decision", {dated(file("memo.pdf"), "2025-10-31")});
  CHECK(city.entry("PA7.decision") == EntryState::stale);
  CHECK(city.outcome("PA7") == Outcome::claimed);
  city.give("PA7.decision", {file("memo.pdf")});
  CHECK(city.entry("PA7.decision") == EntryState::incomplete);
}

}  // namespace wwc::property
