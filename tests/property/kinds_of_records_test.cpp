// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/engine/small_case.hpp"
#include "wwc/plan.hpp"

/// Plans for records of two kinds, each of which a document of its own has to show: every short
/// list of records is planned for, against trying out everything.
namespace wwc::property {
namespace {

using test::SmallCase;

enum class Kind : std::uint8_t { in_house, external, open };

constexpr std::array k_kinds = {Kind::in_house, Kind::external};
constexpr std::array<const char*, 3> k_names = {"in-house", "external", ""};

/// A record that is listed: one that lacks its kind is not complete either.
struct Listed {
  Kind kind = Kind::open;
  bool has_title = false;
  [[nodiscard]] bool is_complete() const { return has_title && kind != Kind::open; }
};

constexpr std::array<Listed, 6> k_states = {{{Kind::in_house, true},
                                             {Kind::external, true},
                                             {Kind::in_house, false},
                                             {Kind::external, false},
                                             {Kind::open, true},
                                             {Kind::open, false}}};

struct City {
  std::vector<Listed> records;
  std::array<bool, 2> documents{};  ///< Of each kind, whether its document is there.
  std::uint32_t asked = 2;          ///< So many records.
};

bool is_documented(const City& city, Kind kind) {
  return kind == Kind::open || city.documents[static_cast<std::size_t>(kind)];
}

bool passes(const City& city) {
  const auto counting = std::ranges::count_if(city.records, [&](const Listed& record) {
    return record.is_complete() && is_documented(city, record.kind);
  });
  return counting >= static_cast<std::ptrdiff_t>(city.asked);
}

SmallCase case_of(const City& city) {
  SmallCase subject;
  Level& level = subject.catalog.levels.emplace_back();
  level.id = level.title = "top";
  level.at_least = Fraction{1, 1};
  std::vector<Record> records;
  for (std::size_t i = 0; i < city.records.size(); ++i) {
    const Listed& listed = city.records[i];
    Record& record = records.emplace_back();
    if (listed.has_title) record.fields.emplace_back("title", "Title " + std::to_string(i));
    if (listed.kind != Kind::open)
      record.fields.emplace_back("conducted", k_names[static_cast<std::size_t>(listed.kind)]);
  }
  subject.own(records.empty() ? Value{EmptyList{}} : Value{records});
  Examples examples;
  examples.at_least = city.asked;
  examples.fields = {{"title", FieldKind::text, {}},
                     {"conducted", FieldKind::choice, {"in-house", "external"}}};
  examples.distinct = "title";
  subject.catalog.criteria[0].measure = Measure{examples};
  for (const Kind kind : k_kinds) {
    const std::string name = k_names[static_cast<std::size_t>(kind)];
    std::vector<Evidence> pieces;
    if (is_documented(city, kind)) pieces.push_back(subject.file(name + ".pdf"));
    subject.entry(name, pieces).for_records = ForRecords{AnswerRef{}, "conducted", name};
  }
  return subject;
}

/// Records to add, records to complete, and documents to give.
using Work = std::tuple<std::size_t, std::size_t, std::size_t>;

/// Tries every way to complete and document what is listed from this record on; `work` is done.
void try_all(const City& city, std::size_t from, Work work, std::optional<Work>& least) {
  for (std::size_t i = from; i < city.records.size(); ++i) {
    if (city.records[i].is_complete()) continue;
    for (const Kind kind : k_kinds) {
      if (city.records[i].kind != Kind::open && city.records[i].kind != kind) continue;
      City then = city;
      then.records[i] = {kind, true};
      Work more = work;
      ++std::get<1>(more);
      try_all(then, i + 1, more, least);
    }
  }
  for (std::size_t documents = 0; documents < 4; ++documents) {
    for (const Kind added : k_kinds) {
      City then = city;
      Work more = work;
      for (std::size_t kind = 0; kind < 2; ++kind) {
        if ((documents >> kind & 1) == 0 || then.documents[kind]) continue;
        then.documents[kind] = true;
        ++std::get<2>(more);
      }
      while (!passes(then) && is_documented(then, added)) {
        then.records.push_back({added, true});
        ++std::get<0>(more);
      }
      if (passes(then)) least = std::min(least.value_or(more), more);
    }
  }
}

/// Does what the steps say. What a record leaves out is what is needed.
City carried_out(City city, const Plan& plan) {
  const auto first_documented = [&] {
    return is_documented(city, Kind::in_house) ? Kind::in_house : Kind::external;
  };
  for (const PlanStep& step : plan.steps) {
    if (const auto* entry = std::get_if<std::size_t>(&step.part.part))
      city.documents[*entry] = true;
  }
  for (const PlanStep& step : plan.steps) {
    for (const RecordToComplete& each : step.to_complete) {
      Listed& record = city.records[each.position];
      record = {record.kind == Kind::open ? first_documented() : record.kind, true};
    }
    for (std::uint32_t i = 0; i < step.to_add; ++i)
      city.records.push_back({first_documented(), true});
  }
  return city;
}

std::string words(const City& city) {
  std::string text = "asked " + std::to_string(city.asked) + ":";
  for (const Listed& record : city.records)
    text += std::string(record.has_title ? " titled " : " untitled ") +
            k_names[static_cast<std::size_t>(record.kind)] + ",";
  for (const Kind kind : k_kinds)
    if (is_documented(city, kind))
      text += std::string(" document of ") + k_names[static_cast<std::size_t>(kind)];
  return text;
}

std::string words(const Plan& plan) {
  std::string text;
  for (const PlanStep& step : plan.steps)
    text += "; " + step.target + ": " + step.action + " " + step.note;
  return text;
}

/// Does what the report names first: it too has to be a way to pass.
void check_first_way(const City& city, const AnswerFinding& answer) {
  PlanStep records;
  records.to_add = answer.records_left.to_add;
  for (const std::size_t position : answer.records_left.to_complete)
    records.to_complete.push_back({position, {}});
  City then = city;
  if (!answer.documented_by.empty()) {
    CHECK(answer.documented_by.front().action == answer.action);
    for (const std::size_t entry : answer.documented_by.front().entries)
      then.documents[entry] = true;
  }
  // What is added, or of no kind yet, is of a kind that is documented; the first, if none is.
  if (!then.documents[1]) then.documents[0] = true;
  CHECK(passes(carried_out(then, Plan{{records}, {}, {}})));
}

/// Where what is said of records of another kind begins, which is no need yet.
std::size_t end_of_needs(const std::string& action) {
  return action.find("; a record whose `conducted` is");
}

bool is_named(const std::vector<Gap>& gaps, const std::string& id) {
  return std::ranges::any_of(gaps, [&](const Gap& gap) {
    return gap.target == id || gap.action.find(id) < end_of_needs(gap.action) ||
           std::ranges::find(gap.any_of, id) != gap.any_of.end();
  });
}

/// The gaps name the documents of the first way and no other, where it needs some or a kind is
/// documented already.
void check_gaps(const City& city, const Finding& finding) {
  const std::vector<DocumentingSet>& sets = finding.own->documented_by;
  const bool has_choice = sets.size() > 1 && sets.front().entries.size() == 1;
  const bool is_documented_now = city.documents[0] || city.documents[1];
  if (sets.empty() || has_choice || (sets.front().entries.empty() && !is_documented_now)) return;
  for (const Kind kind : k_kinds) {
    const auto entry = static_cast<std::size_t>(kind);
    const bool is_needed = std::ranges::binary_search(sets.front().entries, entry);
    const std::string id = std::string("P1.") + k_names[entry];
    CHECK(is_named(finding.gaps, id) == is_needed);
    // Only what is not documented, and not needed either, is said of another kind.
    for (const Gap& gap : finding.gaps) {
      const std::size_t begin = std::min(end_of_needs(gap.action), gap.action.size());
      if (gap.action.find(id, begin) != std::string::npos)
        CHECK_FALSE((is_needed || is_documented(city, kind)));
    }
  }
}

void check(const City& city) {
  const SmallCase subject = case_of(city);
  const Assessment before = subject.assess();
  REQUIRE((before.findings[0].outcome == Outcome::pass) == passes(city));
  if (passes(city)) return;
  INFO(words(city));
  check_first_way(city, *before.findings[0].own);
  check_gaps(city, before.findings[0]);
  PlanRequest request;
  request.level = 0;
  const PlanResult result = make_plan(subject.catalog, subject.answers, before, request);
  INFO(words(result.best));
  REQUIRE(result.outcome == PlanOutcome::planned);
  CHECK(result.proven);

  std::optional<Work> least;
  try_all(city, 0, {}, least);
  REQUIRE(least);
  const auto [to_add, to_complete, to_document] = *least;
  const EffortScale& scale = subject.catalog.effort;
  CHECK(result.best.total.tenths ==
        to_add * effort_of(scale, EffortClass::change).tenths +
            (to_complete + to_document) * effort_of(scale, EffortClass::attach).tenths);
  const City after = carried_out(city, result.best);
  CHECK(passes(after));
  CHECK(case_of(after).assess().findings[0].outcome == Outcome::pass);
  for (const Plan& other : result.alternatives) {
    INFO("another: " << words(other));
    CHECK(passes(carried_out(city, other)));
  }
}

/// Checks the city with every list of so many further records, documented in every way.
void check_all(const City& city, std::size_t further) {
  for (std::size_t documents = 0; documents < 4; ++documents) {
    City then = city;
    then.documents = {(documents & 1) != 0, (documents & 2) != 0};
    check(then);
  }
  if (further == 0) return;
  for (const Listed& state : k_states) {
    City then = city;
    then.records.push_back(state);
    check_all(then, further - 1);
  }
}

}  // namespace

TEST_CASE("a plan asks for the documents of the kinds that completed records are of") {
  for (const std::uint32_t asked : {1U, 2U, 3U}) {
    City city;
    city.asked = asked;
    check_all(city, 3);
  }
}

TEST_CASE("no plan is proven where records are told apart by their kind or by more than a field") {
  City city;
  city.records = {{Kind::in_house, true}, {Kind::external, false}};
  const auto is_proven = [&](auto change) {
    SmallCase subject = case_of(city);
    change(std::get<Examples>(subject.catalog.criteria[0].measure->kind));
    return make_plan(subject.catalog, subject.answers, subject.assess(), {}).proven;
  };
  CHECK(is_proven([](Examples&) {}));
  CHECK_FALSE(is_proven([](Examples& examples) { examples.distinct = "conducted"; }));
  CHECK_FALSE(is_proven([](Examples& examples) { examples.unique = "title"; }));
}

TEST_CASE(
    "records of two kinds that are completed ask for both documents, one of no kind for one") {
  const auto action_on = [](std::vector<Listed> records) {
    City city;
    city.records = std::move(records);
    return case_of(city).finding().gaps.front().action;
  };
  using Catch::EndsWith;
  CHECK_THAT(action_on({{Kind::in_house, false}, {Kind::external, false}}),
             EndsWith("; then document it as that asks: `P1.in-house` and `P1.external`"));
  CHECK_THAT(action_on({{Kind::open, false}, {Kind::open, false}}),
             EndsWith("; then document it as that asks: `P1.in-house` or `P1.external`"));
  const City documented{{{Kind::open, false}, {Kind::open, false}}, {true, false}, 2};
  CHECK_THAT(case_of(documented).finding().gaps.front().action,
             EndsWith("; a record whose `conducted` is `external` also takes `P1.external`"));
}

}  // namespace wwc::property
