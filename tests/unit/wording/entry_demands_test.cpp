// SPDX-License-Identifier: MIT
#include "wording/entry_demands.hpp"

#include <catch2/catch.hpp>

namespace wwc::wording {
namespace {

using Demands = std::vector<std::string>;

/// The demands of an entry that stands behind two others in the second criterion of a catalog.
Demands demands_of(const Documentation& entry) {
  Catalog catalog;
  catalog.criteria.resize(2);
  catalog.criteria[0].id = "AA1";
  catalog.criteria[0].documentation.resize(1);
  catalog.criteria[0].documentation[0].id = "first";
  Criterion& criterion = catalog.criteria[1];
  criterion.id = "AA2";
  criterion.checklist.resize(1);
  criterion.checklist[0].id = "item";
  criterion.documentation = {Documentation{}, entry};
  criterion.documentation[0].id = "other";
  return entry_demands(catalog, {1, 1});
}

TEST_CASE("an entry that asks nothing special names the kinds of evidence") {
  CHECK(demands_of({}) == Demands{"given as file or url"});
}

TEST_CASE("what the pieces must show stands behind their kinds") {
  Documentation entry;
  entry.accepts = {EvidenceKind::text};
  entry.at_least = 3;
  entry.fields = {{"standard", FieldKind::text, {}}, {"form", FieldKind::choice, {"a", "b", "c"}}};
  entry.pages_required = true;
  entry.within_months = 12;
  entry.distinct = DistinctValues{"form", 2};
  entry.departments = DistinctValues{"department", 3};
  CHECK(demands_of(entry) ==
        Demands{"given as text", "at least 3 different pieces", "each names `standard`",
                "each names `form` (a, b or c)", "each names its `pages`, such as 4-6",
                "each has a `date` within the past 12 months",
                "at least 2 different values of `form`",
                "at least 3 different values of `department`, where every piece names it"});
}

TEST_CASE("every relation to another entry or to an answer is named") {
  Documentation entry;
  entry.at_least = 4;
  entry.latest_of = AnswerRef{0};
  entry.same_as = EntryRef{0, 0};
  entry.needs = EntryRef{1, 0};
  entry.for_item = 0;
  entry.for_records = ForRecords{AnswerRef{}, "conducted", "in-house"};
  entry.alternative = 0;
  entry.or_records = AnswerRef{};
  CHECK(demands_of(entry) ==
        Demands{"given as file or url", "at least 4 different pieces",
                "each with a `date`: those of the 4 newest dates listed for `AA2.item`",
                "the same evidence as `AA1.first`", "`AA2.other` must be ok too",
                "asked for where `AA2.item` is met",
                "asked for the records of `AA2` with `conducted: in-house`",
                "`AA2.other` suffices in its place",
                "records with links in `AA2` suffice in its place"});
}

}  // namespace
}  // namespace wwc::wording
