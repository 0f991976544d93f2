// SPDX-License-Identifier: MIT

#include <catch2/catch.hpp>

#include "small_case.hpp"
#include "support/sha256.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

Outcome outcome(std::uint32_t require, std::vector<Value> values) {
  SmallCase subject;
  subject.items(require, std::move(values));
  return subject.finding().outcome;
}

}  // namespace

TEST_CASE("a checklist is decided as soon as what is open cannot change it") {
  CHECK(outcome(2, {k_yes, k_yes, k_no}) == Outcome::pass);
  CHECK(outcome(2, {k_yes, k_yes, k_nothing}) == Outcome::pass);
  CHECK(outcome(2, {k_yes, k_no, k_no}) == Outcome::fail);
  CHECK(outcome(2, {k_no, k_no, k_nothing}) == Outcome::fail);
  CHECK(outcome(2, {k_yes, k_nothing, k_no}) == Outcome::unanswered);
  CHECK(outcome(2, {k_unknown, k_unknown, k_no}) == Outcome::unanswered);
  CHECK(outcome(1, {EmptyList{}}) == Outcome::fail);
}

TEST_CASE("a bare yes on something measured is a claim") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Within{12, std::nullopt}};
  CHECK(subject.finding().outcome == Outcome::claimed);
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].kind == GapKind::value_missing);
  CHECK(subject.finding().gaps[0].target == "P1.a");
  CHECK_THAT(subject.finding().gaps[0].action, Catch::Contains("a date of 2025-11-01 or later"));
}

TEST_CASE("a measure beside a checklist must hold too") {
  SmallCase subject;
  subject.items(1, {k_yes}).own(k_nothing);
  subject.catalog.criteria[0].measure = Measure{Frequency{Cadence::year}};
  CHECK(subject.finding().outcome == Outcome::unanswered);
  CHECK(subject.own(EmptyList{}).finding().outcome == Outcome::fail);
  CHECK(subject.own(k_yes).finding().outcome == Outcome::claimed);
  subject.own(std::vector<Date>{{2026, 1, 1}});
  CHECK(subject.finding().outcome == Outcome::pass);
  CHECK(subject.finding().expires == Date(2027, 1, 1));
}

TEST_CASE("three items met and two of them documented is a pass where two are required") {
  SmallCase subject;
  subject.items(2, {k_yes, k_yes, k_yes});
  subject.entry("for-a", {}).for_item = 0;
  subject.entry("for-b", {url("https://a.example")}).for_item = 1;
  CHECK(subject.finding().outcome == Outcome::pass);
  CHECK_FALSE(subject.finding().checklist[0].documented);
  subject.answers.criteria[0].checklist[2].met = Choice::no;
  CHECK(subject.finding().outcome == Outcome::claimed);
  CHECK(subject.finding().gaps[0].target == "P1");
  CHECK(subject.finding().gaps[0].any_of == std::vector<std::string>{"P1.a", "P1.c"});
}

TEST_CASE("documentation of an item that is not met is not required") {
  SmallCase subject;
  subject.items(1, {k_yes, k_no});
  subject.entry("for-b", {}).for_item = 1;
  CHECK(subject.finding().documentation[0].state == EntryState::not_required);
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("a pass on links alone is unchecked and one with a file is not") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("copy", {url("https://a.example")});
  CHECK(subject.finding().unchecked);
  subject.answers.criteria[0].documentation[0].push_back(subject.file("a.pdf"));
  CHECK_FALSE(subject.finding().unchecked);
}

TEST_CASE("a prerequisite that does not pass blocks, one that does not apply does not") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.add_criterion();
  subject.items(1, {k_no});
  subject.catalog.criteria[0].prerequisites = {1};
  CHECK(subject.finding().outcome == Outcome::blocked);
  CHECK(subject.assess().score.claimed == 1);
  CHECK(subject.finding().gaps.at(0).kind == GapKind::prerequisite_missing);
  subject.answers.criteria[1].not_applicable = true;
  subject.answers.criteria[1].justification = "N/A: no such service";
  CHECK(subject.finding().outcome == Outcome::blocked);
  subject.catalog.criteria[1].not_applicable_allowed = true;
  CHECK(subject.finding().outcome == Outcome::pass);
  CHECK(subject.assess().score.possible == 1);
  for (const char* nothing : {"", "\u00A0", "-", "TBD", "TBD: later", "[reason]"}) {
    CAPTURE(nothing);
    subject.answers.criteria[1].justification = nothing;
    CHECK(subject.finding().outcome == Outcome::blocked);
    CHECK(subject.assess().score.possible == 2);
  }
}

TEST_CASE("a pass names what ends it: an answer, an entry, or a part of its prerequisite") {
  SmallCase subject;
  subject.items(1, {Date(2026, 3, 2)});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Within{12, {}}};
  CHECK(subject.finding().ended_by == PartRef{0, AnswerRef{0}});
  subject.entry("copy", {dated(subject.file("a.pdf"), {2026, 2, 1})}).within_months = 12;
  CHECK(subject.finding().expires == Date(2027, 2, 1));
  CHECK(subject.finding().ended_by == PartRef{0, std::size_t{0}});
  subject.add_criterion().prerequisites = {0};
  subject.own(k_yes);
  const Finding second = subject.assess().findings[1];
  CHECK(second.expires == Date(2027, 2, 1));
  CHECK(second.ended_by == PartRef{0, std::size_t{0}});
  subject.catalog.criteria[1].prerequisites.clear();
  CHECK_FALSE(subject.assess().findings[1].ended_by);
}

TEST_CASE("steps count all that closes the gaps") {
  SmallCase subject;
  subject.items(2, {k_no, k_nothing, k_no});
  subject.entry("copy", {});
  CHECK(subject.finding().steps == 3);
  subject.answers.criteria[0].checklist[0].met = k_yes;
  CHECK(subject.finding().steps == 2);
  subject.answers.criteria[0].checklist[1].met = k_yes;
  subject.answers.criteria[0].documentation[0] = {subject.file("a.pdf")};
  CHECK(subject.finding().steps == 0);
}

TEST_CASE("each record and each piece that is still to come is a step") {
  SmallCase subject;
  subject.items(1, {k_nothing});
  Examples examples;
  examples.at_least = 4;
  examples.distinct = "topic";
  examples.each = EachValue{"form", 2};
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  subject.entry("copies", {}).at_least = 3;
  CHECK(subject.finding().steps == 8 + 3);
  subject.answers.criteria[0].documentation[0] = {subject.file("a.pdf")};
  CHECK(subject.finding().steps == 8 + 2);
}

TEST_CASE("equal pieces are one, so each that is still to come is a step") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("copies", {}).at_least = 3;
  subject.answers.criteria[0].documentation[0] = {
      subject.file("a.pdf", "the same"), subject.file("b.pdf", "the same"), subject.file("c.pdf")};
  CHECK(subject.finding().documentation[0].steps == 1);
  subject.answers.criteria[0].documentation[0].pop_back();
  CHECK(subject.finding().documentation[0].steps == 2);
}

TEST_CASE("a piece can be the one that several demands of an entry lack") {
  SmallCase subject;
  subject.items(1, {k_yes});
  Documentation& entry = subject.entry("copies", {});
  entry.at_least = 2;
  entry.distinct = DistinctValues{"kind", 3};
  Evidence piece = subject.file("a.pdf");
  piece.fields = {{"kind", "plan"}};
  subject.answers.criteria[0].documentation[0] = {piece};
  CHECK(subject.finding().documentation[0].steps == 2);
}

TEST_CASE("records that lack a second value of something take one more each") {
  SmallCase subject;
  subject.items(1, {k_nothing});
  Examples examples;
  examples.at_least = 3;
  examples.distinct = "topic";
  examples.each = EachValue{"form", 2};
  examples.fields = {{"topic", FieldKind::text, {}}, {"form", FieldKind::text, {}}};
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  const auto record = [](const char* topic, const char* form) {
    Record result;
    result.fields = {{"topic", topic}, {"form", form}};
    return result;
  };
  Value& met = subject.answers.criteria[0].checklist[0].met;
  met = std::vector<Record>{record("a", "x"), record("b", "x"), record("c", "x"), record("d", "x")};
  CHECK(subject.finding().checklist[0].steps == 3);
  met = std::vector<Record>{record("a", "x"), record("a", "y"), record("b", "x")};
  CHECK(subject.finding().checklist[0].steps == 1 + 2);
}

TEST_CASE("only dates among the newest ask for new pieces") {
  SmallCase subject;
  subject.items(1, {k_nothing});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  Documentation& entry = subject.entry("minutes", {});
  entry.at_least = 2;
  entry.latest_of = AnswerRef{0};
  Value& met = subject.answers.criteria[0].checklist[0].met;
  auto& pieces = subject.answers.criteria[0].documentation[0];
  const auto steps = [&] { return subject.finding().documentation[0].steps_for_new_dates; };

  met = std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}};
  pieces = {dated(subject.file("a.pdf"), {2026, 5, 1}), dated(subject.file("b.pdf"), {2026, 8, 1})};
  CHECK(subject.finding().checklist[0].missing_quarters == std::vector<Date>{{2025, 10, 1}});
  CHECK(steps() == 0);
  pieces.pop_back();
  CHECK(steps() == 1);

  met = std::vector<Date>{{2025, 11, 1}, {2026, 2, 1}, {2026, 5, 1}};
  CHECK(subject.finding().checklist[0].missing_quarters == std::vector<Date>{{2026, 7, 1}});
  CHECK(steps() == 1);
  met = std::vector<Date>{{2025, 11, 1}, {2026, 2, 1}};
  CHECK(steps() == 1);
  met = k_yes;
  pieces.push_back(dated(subject.file("b.pdf"), {2026, 8, 1}));
  CHECK(subject.finding().checklist[0].missing_quarters.size() == 4);
  CHECK(steps() == 0);
  pieces.clear();
  CHECK(steps() == 2);
}

TEST_CASE("only what no earlier date is given for may have begun later") {
  SmallCase subject;
  subject.items(1, {k_nothing});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  Value& met = subject.answers.criteria[0].checklist[0].met;
  const auto action = [&] { return subject.finding().gaps.at(0).action; };
  met = std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}};
  CHECK(action().ends_with(
      "list a date for Q4 2025, where none is given; if it began later, give `since`"));
  met = std::vector<Date>{{2025, 11, 1}, {2026, 2, 1}, {2026, 5, 1}};
  CHECK(action().ends_with("list a date for Q3 2026, where none is given"));
  met = std::vector<Date>{{2024, 5, 1}};
  CHECK(action().ends_with("and Q3 2026, where none is given"));
}

TEST_CASE("a should passes with a justification and a suggestion always") {
  SmallCase subject;
  subject.items(1, {k_no});
  subject.catalog.criteria[0].obligation = Obligation::should;
  CHECK(subject.finding().outcome == Outcome::fail);
  subject.answers.criteria[0].justification = "done in another way";
  CHECK(subject.finding().outcome == Outcome::pass);
  CHECK(subject.finding().unchecked);
  subject.answers.criteria[0].justification = "\u00A0-";
  CHECK(subject.finding().outcome != Outcome::pass);
  subject.answers.criteria[0].justification.clear();
  subject.catalog.criteria[0].obligation = Obligation::suggested;
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("the fewest items that close a gap are named, the least work first") {
  SmallCase subject;
  subject.items(3, {k_no, k_nothing, k_yes, k_yes});
  subject.catalog.criteria[0].checklist[3].measure = Measure{Within{12, std::nullopt}};
  const Finding finding = subject.finding();
  REQUIRE(finding.gaps.size() == 1);
  CHECK(finding.gaps[0].kind == GapKind::checklist_short);
  CHECK(finding.gaps[0].needs == 2);
  CHECK(finding.gaps[0].any_of == std::vector<std::string>{"P1.d", "P1.b", "P1.a"});
  CHECK(finding.gaps[0].options.size() == 3);
}

TEST_CASE("the fingerprint follows values and content, not notes and owners") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("copy", {subject.file("a.pdf")});
  const std::string before = subject.finding().answer_sha256;
  subject.answers.criteria[0].owner = "Somebody";
  subject.answers.criteria[0].checklist[0].note = "a note";
  CHECK(subject.finding().answer_sha256 == before);
  subject.facts.files["a.pdf"].sha256 = support::sha256("other");
  CHECK(subject.finding().answer_sha256 != before);
}

TEST_CASE(
    "the fingerprint follows the dates of the city that its measures refer to, and no others") {
  const auto values_with = [](const Measure& measure, const std::optional<Date>& began) {
    SmallCase subject;
    subject.items(1, {Date{2024, 2, 1}});
    subject.catalog.criteria[0].checklist[0].measure = measure;
    subject.answers.city.administration_began = began;
    return subject.finding().values_sha256;
  };
  const Date began{2024, 1, 8};
  const Date moved{2023, 1, 8};
  const Within since{12, CityDate::administration_began};
  CHECK(values_with({since}, began) != values_with({since}, moved));
  CHECK(values_with({since}, began) != values_with({since}, std::nullopt));
  CHECK(values_with({AnyOf{{Measure{since}}}}, began) !=
        values_with({AnyOf{{Measure{since}}}}, moved));
  CHECK(values_with({Within{12, {}}}, began) == values_with({Within{12, {}}}, moved));
}

TEST_CASE("what a sign-off covers is the same whether or not everything was judged") {
  SmallCase subject;
  subject.items(1, {k_yes, k_unknown}).entry("e", {subject.file("a.pdf"), url("https://a.gov")});
  subject.add_criterion();
  subject.items(1, {k_unknown}).entry("f", {text("How it is done.")});
  const Assessment judged = subject.assess();
  const auto contents = signed_contents(subject.catalog, subject.answers, subject.facts);
  REQUIRE(contents.size() == judged.findings.size());
  for (std::size_t i = 0; i < contents.size(); ++i) {
    CHECK(contents[i].answered == judged.findings[i].answered);
    CHECK(contents[i].answer_sha256 == judged.findings[i].answer_sha256);
  }
  CHECK(contents[0].answered);
  CHECK_FALSE(contents[1].answered);
  CHECK(contents[0].answer_sha256 != contents[1].answer_sha256);
}

TEST_CASE("nothing answered is told apart from something answered") {
  SmallCase subject;
  subject.items(1, {k_unknown});
  CHECK_FALSE(subject.assess().any_answered);
  subject.answers.criteria[0].checklist[0].met = Choice::no;
  CHECK(subject.assess().any_answered);
}

TEST_CASE("that a criterion does not apply is an answer") {
  SmallCase subject;
  subject.items(1, {k_nothing});
  subject.catalog.criteria[0].not_applicable_allowed = true;
  subject.answers.criteria[0].not_applicable = true;
  subject.answers.criteria[0].justification = "no such service";
  CHECK(subject.finding().answered);
  CHECK(subject.assess().any_answered);
}

TEST_CASE("records that are still to be listed bring the links, so these are no gap of their own") {
  SmallCase subject;
  subject.items(1, {k_yes});
  Examples examples;
  examples.at_least = 1;
  examples.fields = {{"link", FieldKind::url, {}}};
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  subject.entry("links", {}).or_records = AnswerRef{0};
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].target == "P1.a");
  Evidence gone;
  gone.value = "gone.pdf";
  subject.answers.criteria[0].documentation[0] = {gone};
  REQUIRE(subject.finding().gaps.size() == 2);
  CHECK(subject.finding().gaps[1].target == "P1.links");
}
