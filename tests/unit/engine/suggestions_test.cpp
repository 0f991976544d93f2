// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/engine/small_case.hpp"
#include "wwc/suggestion.hpp"

namespace wwc {
namespace {

using test::k_no;
using test::k_yes;
using test::SmallCase;
using Ids = std::vector<std::string>;

/// P1 asks for both of its items and a document; P2 is answered itself.
SmallCase city() {
  SmallCase small;
  small.catalog.id = "at-hand";
  small.items(2, {k_yes, k_no});
  small.entry("copy", {small.file("copy.pdf")});
  small.add_criterion();
  small.own(k_yes);
  return small;
}

/// Another catalog, whose criteria help with what is given, each inferred from the same ids.
Catalog helper(const std::vector<Ids>& helps, const Ids& inferred_from = {}) {
  Catalog catalog;
  catalog.id = "other";
  catalog.title = "Other";
  catalog.helps_catalog = "at-hand";
  catalog.practices.push_back({"H", "Helping", "", {}});
  for (const Ids& ids : helps) {
    Criterion criterion;
    criterion.id = "H" + std::to_string(catalog.criteria.size() + 1);
    criterion.title = "Help";
    criterion.statement = "Your city helps.";
    criterion.helps = ids;
    criterion.inferred_from = inferred_from;
    catalog.criteria.push_back(criterion);
  }
  return catalog;
}

Ids ids_of(const std::vector<Suggestion>& suggestions) {
  Ids ids;
  for (const Suggestion& suggestion : suggestions) {
    ids.push_back(suggestion.id);
  }
  return ids;
}

}  // namespace

TEST_CASE("what passes, is documented or is ok is shown, and nothing else") {
  const SmallCase small = city();
  const Assessment assessment = small.assess();
  const auto shown = [&](std::string_view id) { return is_shown(small.catalog, assessment, id); };
  CHECK(shown("P2"));
  CHECK(shown("P1.a"));
  CHECK(shown("P1.copy"));
  CHECK_FALSE(shown("P1"));
  CHECK_FALSE(shown("P1.b"));
  CHECK_FALSE(shown("P1.c"));
  CHECK_FALSE(shown("P3"));
  CHECK_FALSE(shown(""));
}

TEST_CASE("an item that is only claimed, and a criterion that is, show nothing") {
  SmallCase small = city();
  small.catalog.criteria[0].checklist[0].measure = Measure{Within{12, {}}};
  small.entry("proof", {});
  const Assessment assessment = small.assess();
  REQUIRE(assessment.findings[0].checklist[0].outcome == ItemOutcome::met);
  REQUIRE(assessment.findings[1].outcome == Outcome::claimed);
  CHECK_FALSE(is_shown(small.catalog, assessment, "P1.a"));
  CHECK_FALSE(is_shown(small.catalog, assessment, "P2"));
}

TEST_CASE("an item without a document of its own is shown by those of its whole criterion") {
  SmallCase small;
  small.catalog.id = "at-hand";
  small.items(2, {k_yes, k_no});
  small.entry("copy", {});
  const auto shown = [&] { return is_shown(small.catalog, small.assess(), "P1.a"); };
  REQUIRE(small.assess().findings[0].checklist[0].documented);
  CHECK_FALSE(shown());
  small.answers.criteria[0].documentation[0] = {small.file("copy.pdf")};
  CHECK(shown());
  small.entry("second", {});
  CHECK_FALSE(shown());
  small.catalog.criteria[0].documentation[1].for_item = 0;
  small.answers.criteria[0].documentation[1] = {small.file("own.pdf")};
  small.answers.criteria[0].documentation[0].clear();
  CHECK(shown());
}

TEST_CASE("an item of a criterion that asks for no document is shown where the criterion passes") {
  SmallCase small;
  small.items(2, {k_yes, k_no});
  const auto shown = [&] { return is_shown(small.catalog, small.assess(), "P1.a"); };
  CHECK_FALSE(shown());
  small.catalog.criteria[0].require = 1;
  REQUIRE(small.assess().findings[0].outcome == Outcome::pass);
  CHECK(shown());
}

TEST_CASE("one id that is shown is enough, and the first of them is named") {
  const SmallCase small = city();
  const Assessment assessment = small.assess();
  Criterion criterion;
  CHECK(inferred_from(criterion, small.catalog, assessment).empty());
  criterion.inferred_from = {"P1.b"};
  CHECK(inferred_from(criterion, small.catalog, assessment).empty());
  criterion.inferred_from = {"P1.b", "P1.a", "P2"};
  CHECK(inferred_from(criterion, small.catalog, assessment) == "P1.a");
}

TEST_CASE("suggestions keep their order and only ids that the catalog has") {
  const SmallCase small = city();
  const Catalog other = helper({{"P1.b", "P1.gone"}, {"Q1"}, {"P2", "P1"}});
  const std::vector<Suggestion> suggestions = suggestions_from(other, small.catalog);
  REQUIRE(ids_of(suggestions) == Ids{"H1", "H3"});
  CHECK(suggestions[0].helps == Ids{"P1.b"});
  CHECK(suggestions[0].practice == "Helping");
  CHECK(suggestions[0].catalog == "other");
  CHECK(suggestions[0].catalog_title == "Other");
  CHECK(suggestions[0].statement == "Your city helps.");
  CHECK(suggestions[1].helps == Ids{"P2", "P1"});
}

TEST_CASE("a catalog that helps with none, or with another one, suggests nothing") {
  const SmallCase small = city();
  Catalog other = helper({{"P1.b"}});
  other.helps_catalog = GENERATE("", "third");
  CHECK(suggestions_from(other, small.catalog).empty());
}

TEST_CASE("what is shown to be done, and what does not count, is not suggested") {
  const SmallCase small = city();
  const Assessment assessment = small.assess();
  CHECK(suggestions_from(helper({{"P1.b"}}, {"P2"}), small.catalog, assessment).empty());
  CHECK(suggestions_from(helper({{"P1.b"}}, {"P2"}), small.catalog).size() == 1);
  CHECK(suggestions_from(helper({{"P1.b"}}, {"P1"}), small.catalog, assessment).size() == 1);
  Catalog later = helper({{"P1.b"}});
  later.criteria[0].status = CriterionStatus::future;
  CHECK(suggestions_from(later, small.catalog).empty());
}

}  // namespace wwc
