// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "compare/compare.hpp"
#include "compare/read_result.hpp"
#include "report/formats.hpp"
#include "support/sha256.hpp"
#include "unit/compare/past.hpp"
#include "unit/engine/small_case.hpp"

/// What `assess --format json` writes is read back as what is compared when nothing is written.
namespace wwc::compare {
namespace {

using test::SmallCase;

/// A city with every outcome, files in all states, and criteria that do not count.
SmallCase every_outcome() {
  SmallCase small;
  small.catalog.id = "tiny";
  small.catalog.sha256 = std::string(64, 'c');
  small.catalog.title = "Tiny";
  small.catalog.edition = "2018";
  small.catalog.status = CatalogStatus::superseded;
  small.catalog.levels = {{"silver", "Silver", {10, 100}, "10%", {}, {}},
                          {"gold", "Gold", {40, 100}, "40%", {}, {}}};
  small.answers.city.name = "Maple \"Harbor\" \xC3\xA9";
  small.catalog.criteria.back().measure = Measure{Within{12, std::nullopt}};
  small.own(Date{2026, 3, 2});
  small.entry("plan", {small.file("a.pdf"), test::url("https://a.example/"), test::text("words")});
  small.add_criterion();
  small.items(1, {test::k_yes});
  small.entry("plan", {small.file("gone.pdf"), small.file("b c.pdf")});
  small.entry("more", {small.file("d.pdf")});
  for (const char* path : {"gone.pdf", "d.pdf"}) {
    small.facts.files[path] = {FileState::missing, 0, {}, "does not exist"};
  }
  small.add_criterion();
  small.items(1, {test::k_no});
  small.entry("its", {}).for_item = 0;
  small.add_criterion();
  small.items(1, {test::k_unknown});
  small.add_criterion().prerequisites = {2};
  small.items(1, {test::k_yes});
  small.add_criterion().status = CriterionStatus::future;
  small.items(1, {test::k_yes});
  small.add_criterion().not_applicable_allowed = true;
  small.answers.criteria.back().not_applicable = true;
  small.answers.criteria.back().justification = "There is none.";
  return small;
}

PastAssessment written_and_read(const SmallCase& small, const Assessment& assessment,
                                const GateSettings& gate) {
  SourceMap sources;
  sources.add("city.yaml", "");
  const ReportInput input{.catalog = small.catalog,
                          .answers = small.answers,
                          .assessment = assessment,
                          .sources = sources,
                          .diagnostics = {},
                          .version = "1",
                          .owner = {},
                          .gate_settings = gate};
  Diagnostics diagnostics;
  const auto read = read_result("old.json", report::render_json(input, {}), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    FAIL(diagnostic.message);
  }
  return read.value();
}

void check_same(const std::vector<PastPart>& read, const std::vector<PastPart>& made) {
  REQUIRE(read.size() == made.size());
  for (std::size_t index = 0; index < made.size(); ++index) {
    CAPTURE(made[index].id);
    CHECK(read[index].id == made[index].id);
    CHECK(read[index].holds == made[index].holds);
    CHECK(read[index].expires == made[index].expires);
    CHECK(read[index].is_too_old == made[index].is_too_old);
    CHECK(read[index].builds_on == made[index].builds_on);
    CHECK(read[index].given == made[index].given);
    CHECK_FALSE(made[index].given.empty());
    CHECK(read[index].is_asked == made[index].is_asked);
    CHECK(read[index].is_measured == made[index].is_measured);
    CHECK(read[index].in_order == made[index].in_order);
    CHECK(read[index].same_as == made[index].same_as);
    CHECK(read[index].follows == made[index].follows);
  }
}

void check_same(const PastCriterion& read, const PastCriterion& made) {
  CAPTURE(made.id);
  CHECK(read.id == made.id);
  CHECK(read.title == made.title);
  CHECK(read.outcome == made.outcome);
  CHECK(read.expires == made.expires);
  CHECK(read.values_sha256 == made.values_sha256);
  CHECK(read.answer_sha256 == made.answer_sha256);
  REQUIRE(read.files.size() == made.files.size());
  for (std::size_t index = 0; index < made.files.size(); ++index) {
    CHECK(read.files[index].path == made.files[index].path);
    CHECK(read.files[index].state == made.files[index].state);
    CHECK(read.files[index].sha256 == made.files[index].sha256);
    CHECK(read.files[index].detail == made.files[index].detail);
  }
  CHECK(read.held_up_by == made.held_up_by);
  check_same(read.answers, made.answers);
  check_same(read.entries, made.entries);
  CHECK(read.answers_suffice == made.answers_suffice);
  CHECK(read.has_later_dates == made.has_later_dates);
  CHECK(read.justification == made.justification);
}

void check_same(const PastAssessment& read, const PastAssessment& made) {
  CHECK(read.catalog_id == made.catalog_id);
  CHECK(read.catalog_sha256 == made.catalog_sha256);
  CHECK(read.city == made.city);
  CHECK(read.catalog_title == made.catalog_title);
  CHECK(read.catalog_edition == made.catalog_edition);
  CHECK(read.catalog_status == made.catalog_status);
  CHECK(read.as_of == made.as_of);
  CHECK(read.as_of_from == made.as_of_from);
  CHECK(read.administration_began == made.administration_began);
  REQUIRE(read.not_counted.size() == made.not_counted.size());
  for (std::size_t index = 0; index < made.not_counted.size(); ++index) {
    CHECK(read.not_counted[index].id == made.not_counted[index].id);
    CHECK(read.not_counted[index].status == made.not_counted[index].status);
  }
  CHECK(read.score.possible == made.score.possible);
  CHECK(read.score.passed == made.score.passed);
  CHECK(read.score.claimed == made.score.claimed);
  CHECK(read.score.unchecked == made.score.unchecked);
  CHECK(read.level == made.level);
  CHECK(read.claimed_level == made.claimed_level);
  CHECK(read.level_title == made.level_title);
  CHECK(read.claimed_level_title == made.claimed_level_title);
  REQUIRE(read.criteria.size() == made.criteria.size());
  for (std::size_t index = 0; index < made.criteria.size(); ++index) {
    check_same(read.criteria[index], made.criteria[index]);
  }
}

TEST_CASE("a result that was written is read as it was made") {
  const SmallCase small = every_outcome();
  const Assessment assessment = small.assess();
  const PastAssessment made = summarize(small.catalog, small.answers, assessment);
  const PastAssessment read = written_and_read(small, assessment, {});
  check_same(read, made);
  CHECK(compare(read, made).changes.empty());
  CHECK(read.gate.empty());
}

TEST_CASE("a summary holds what a later comparison needs") {
  const SmallCase small = every_outcome();
  const PastAssessment made = summarize(small.catalog, small.answers, small.assess());
  CHECK(made.catalog_id == "tiny");
  CHECK(made.catalog_sha256 == std::string(64, 'c'));
  CHECK(made.city == "Maple \"Harbor\" \xC3\xA9");
  CHECK(made.catalog_title == "Tiny");
  CHECK(made.catalog_edition == "2018");
  CHECK(made.catalog_status == CatalogStatus::superseded);
  CHECK(made.as_of == Date{2026, 11, 1});
  CHECK(made.as_of_from == small.assess().as_of.from);
  REQUIRE(made.not_counted.size() == 1);
  CHECK(made.not_counted[0].id == "P6");
  CHECK(made.not_counted[0].status == CriterionStatus::future);
  CHECK(made.score.possible == 5);
  CHECK(made.score.passed == 1);
  CHECK(made.score.claimed == 3);
  CHECK(made.level == "silver");
  CHECK(made.claimed_level == "gold");
  CHECK(made.level_title == "Silver");
  CHECK(made.claimed_level_title == "Gold");
  REQUIRE(made.criteria.size() == 6);
  CHECK(made.criteria[0].outcome == Outcome::pass);
  CHECK(made.criteria[0].expires == Date{2027, 3, 2});
  CHECK(made.criteria[1].outcome == Outcome::claimed);
  CHECK(made.criteria[4].outcome == Outcome::blocked);
  CHECK(made.criteria[4].held_up_by == std::vector<std::string>{"P3"});
  CHECK(made.criteria[5].id == "P7");
  CHECK(made.criteria[5].outcome == Outcome::not_applicable);
}

TEST_CASE("of the evidence, the files of the documentation are kept with state and digest") {
  const SmallCase small = every_outcome();
  const PastAssessment made = summarize(small.catalog, small.answers, small.assess());
  REQUIRE(made.criteria[0].files.size() == 1);
  CHECK(made.criteria[0].files[0].path == "a.pdf");
  const std::vector<PastFile>& files = made.criteria[1].files;
  REQUIRE(files.size() == 3);
  CHECK(files[0].path == "gone.pdf");
  CHECK(files[0].state == PieceState::missing);
  CHECK(files[0].sha256.empty());
  CHECK(files[1].path == "b c.pdf");
  CHECK(files[1].state == PieceState::ok);
  CHECK(files[1].sha256 == support::sha256_hex("b c.pdf"));
  CHECK(files[2].path == "d.pdf");
}

/// Criteria of which something is too old, each in another way, and some that only look alike.
SmallCase every_age() {
  SmallCase small = every_outcome();
  const Measure yearly{Within{12, std::nullopt}};
  const Record old_record{{}, Date{2020, 1, 1}, {}, {}, {}};
  Examples recent;
  recent.within_months = 12;
  for (const Value& value : {Value{Date{2020, 1, 1}}, Value{EmptyList{}}, test::k_no}) {
    small.add_criterion().measure = yearly;
    small.own(value);
  }
  small.add_criterion().measure = Measure{recent};
  small.own(std::vector<Record>{old_record});
  small.entry("old", {test::dated(small.file("old.pdf"), Date{2020, 1, 1})}).within_months = 12;
  small.catalog.criteria.back().documentation.back().or_records = AnswerRef{};
  small.entry("same", {small.file("a.pdf")}).same_as = EntryRef{0, 0};
  small.catalog.criteria.back().documentation.back().needs = EntryRef{1, 1};
  small.answers.criteria.back().has_later_dates = true;
  return small;
}

TEST_CASE("what is too old, and what an entry builds on, comes back as it was") {
  const SmallCase small = every_age();
  const Assessment assessment = small.assess();
  const PastAssessment made = summarize(small.catalog, small.answers, assessment);
  check_same(written_and_read(small, assessment, {}), made);
  REQUIRE(made.criteria.size() == 10);
  CHECK(made.criteria[6].answers.at(0).is_too_old);
  CHECK_FALSE(made.criteria[7].answers.at(0).is_too_old);
  CHECK_FALSE(made.criteria[8].answers.at(0).is_too_old);
  CHECK(made.criteria[9].answers.at(0).is_too_old);
  CHECK(made.criteria[9].entries.at(0).is_too_old);
  CHECK_FALSE(made.criteria[9].entries.at(1).is_too_old);
  CHECK(made.criteria[9].entries.at(1).builds_on == std::vector<std::string>{"P1.plan", "P2.more"});
  CHECK(made.criteria[9].entries.at(1).same_as == "P1.plan");
  CHECK(made.criteria[9].entries.at(0).same_as.empty());
  CHECK(made.criteria[9].entries.at(0).follows == std::vector<std::string>{"P11"});
  CHECK(made.criteria[9].entries.at(1).follows == std::vector<std::string>{});
  CHECK(made.criteria[9].entries.at(0).in_order.size() == 1);
  CHECK(made.criteria[1].entries.at(0).in_order == std::vector{support::sha256_hex("b c.pdf")});
  CHECK(made.criteria[0].answers.at(0).is_measured);
  CHECK_FALSE(made.criteria[1].answers.at(0).is_measured);
  CHECK(made.criteria[1].entries.at(0).is_asked);
  CHECK_FALSE(made.criteria[2].entries.at(0).is_asked);
  CHECK(made.criteria[9].has_later_dates == true);
  CHECK(made.criteria[8].has_later_dates == false);
  CHECK(made.criteria[0].answers_suffice);
  CHECK_FALSE(made.criteria[6].answers_suffice);
}

/// A piece with everything that can be said of one; of every kind.
std::vector<Evidence> full_pieces(SmallCase& small) {
  Evidence contact;
  contact.kind = EvidenceKind::contact;
  contact.contact = Contact{"Ada", "Chief", "ada@a.example"};
  std::vector<Evidence> pieces{small.file("f.pdf"), test::url("https://a.example/"),
                               test::text("We do."), contact};
  for (Evidence& piece : pieces) {
    piece.date = Date{2026, 3, 2};
    piece.pages = std::string("4-6");
    piece.fields = {{"title", "One"}, {"department", "Parks"}};
  }
  return pieces;
}

TEST_CASE("what was given comes back, and every part of it counts") {
  SmallCase small;
  small.catalog.id = "tiny";
  small.answers.city.administration_began = Date{2024, 1, 1};
  small.catalog.criteria[0].measure = Measure{Examples{}};
  small.own(std::vector<Record>{{{{"b", "1"}, {"a", "2"}}, Date{2026, 1, 1}, {}, {}, {}}});
  small.answers.criteria[0].own.since = Date{2025, 1, 1};
  small.entry("plan", full_pieces(small));
  const auto made_of = [](const SmallCase& each) {
    return summarize(each.catalog, each.answers, each.assess());
  };
  const PastAssessment made = made_of(small);
  check_same(written_and_read(small, small.assess(), {}), made);
  Answer& own = small.answers.criteria[0].own;
  Record& record = std::get<std::vector<Record>>(own.met)[0];
  std::vector<Evidence>& pieces = small.answers.criteria[0].documentation[0];
  SECTION("since") {
    own.since.reset();
  }
  SECTION("record date") {
    record.date.reset();
  }
  SECTION("record field") {
    record.fields[0].second = "3";
  }
  SECTION("field name") {
    pieces[1].fields[0].first = "name";
  }
  SECTION("contact") {
    pieces[3].contact = Contact{"Ada", "Chief", "a@a.example"};
  }
  SECTION("kind") {
    pieces[2].kind = EvidenceKind::url;
  }
  SECTION("value") {
    pieces[1].value = "https://b.example/";
  }
  SECTION("pages") {
    pieces[0].pages = std::string("4");
  }
  SECTION("date") {
    pieces[0].date = Date{2026, 3, 3};
  }
  SECTION("piece") {
    pieces.pop_back();
  }
  const PastAssessment later = made_of(small);
  const bool is_answer_same =
      later.criteria[0].answers[0].given == made.criteria[0].answers[0].given;
  const bool is_entry_same =
      later.criteria[0].entries[0].given == made.criteria[0].entries[0].given;
  CHECK(is_answer_same != is_entry_same);
}

TEST_CASE("below the lowest level the level is empty, and is read as such") {
  SmallCase small = every_outcome();
  small.catalog.levels[0].at_least = Fraction{90, 100};
  small.catalog.levels[1].at_least = Fraction{95, 100};
  const PastAssessment read = written_and_read(small, small.assess(), {});
  CHECK(read.level.empty());
  CHECK(read.claimed_level.empty());
}

TEST_CASE("a city without a name, and a gate, come back as they were") {
  SmallCase small = every_outcome();
  small.answers.city.name.clear();
  const GateSettings gate{{"level", "gold"}, {"no_claims", "yes"}};
  const PastAssessment read = written_and_read(small, small.assess(), gate);
  CHECK(read.city.empty());
  CHECK(read.gate == gate);
}

}  // namespace
}  // namespace wwc::compare
