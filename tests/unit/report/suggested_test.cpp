// SPDX-License-Identifier: MIT
#include "report/suggested.hpp"

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "report/view.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Ids = std::vector<std::string>;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Suggestion suggestion(std::string id, Ids helps) {
  return {std::move(id), "Talk | to people", "Your city talks.", "First steps",
          "other",       "Other Catalog",    std::move(helps)};
}

Ids ids_of(const std::vector<const Suggestion*>& suggestions) {
  Ids ids;
  for (const Suggestion* suggestion : suggestions) {
    ids.push_back(suggestion->id);
  }
  return ids;
}

/// DG1 lacks its inventory; OD1 has no answer and no policy.
struct Suggested {
  test::Sample sample;
  std::vector<Suggestion> suggestions;

  [[nodiscard]] ReportInput input() const {
    ReportInput input = sample.input();
    input.suggestions = suggestions;
    return input;
  }
};

}  // namespace

TEST_CASE("what helps with a gap is what helps with its target or with the whole criterion") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"OD1.policy"}), suggestion("H2", {"DG1.inventory"}),
                       suggestion("H3", {"DG1.updated"}), suggestion("H4", {"DG1", "OD1"})};
  const ReportInput input = given.input();
  REQUIRE(gaps_of(input, 0).front()->target == "DG1.inventory");
  CHECK(ids_of(suggestions_for(input, 0, *gaps_of(input, 0).front())) == Ids{"H2", "H4"});
  CHECK(ids_of(suggestions_for(input, 2, gaps_of(input, 2))) == Ids{"H1", "H4"});
  CHECK(suggestions_for(input, 1, gaps_of(input, 1)).empty());
}

TEST_CASE("what helps with one of the choices of a gap helps with the gap") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"DG1.published"})};
  given.sample.assessment.findings[0].gaps[0].any_of = {"DG1.methodology", "DG1.published"};
  const ReportInput input = given.input();
  CHECK(suggestions_for(input, 0, *gaps_of(input, 0).front()).size() == 1);
}

TEST_CASE("a gap shows three proposals, the first") {
  Suggested given;
  for (const char* id : {"H1", "H2", "H3", "H4"}) {
    given.suggestions.push_back(suggestion(id, {"DG1"}));
  }
  const ReportInput input = given.input();
  CHECK(ids_of(suggestions_for(input, 0, *gaps_of(input, 0).front())) == Ids{"H1", "H2", "H3"});
}

TEST_CASE("the gap report names proposals at each gap and describes each of them once") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"OD1", "DG2"}), suggestion("H2", {"DG1.inventory"})};
  const std::string report = render_markdown(given.input(), {});
  CHECK(contains(report, "  - *Suggested next action:* Talk \\| to people (`H2`).\n"));
  CHECK(contains(report, "\n## Suggested next actions\n"));
  const std::size_t first = report.find(
      "- **H1 Talk \\| to people** (Other Catalog: First steps). "
      "Your city talks. Helps with `OD1`.\n");
  REQUIRE(first != std::string::npos);
  CHECK(report.find("- **H1 ", first + 1) == std::string::npos);
  CHECK(report.find("- **H2 ") > first);
}

TEST_CASE("what is met already is not listed among what a proposal helps with") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"DG1.inventory", "DG1.updated", "OD1.policy"})};
  const ReportInput input = given.input();
  CHECK(helped_gaps(given.suggestions[0], input.catalog.criteria[0], gaps_of(input, 0)) ==
        Ids{"DG1.inventory"});
  CHECK(contains(render_markdown(input, {}), "Helps with `DG1.inventory` and `OD1.policy`.\n"));
  CHECK_FALSE(contains(render_json(input, {}), "\"DG1.updated\"\n          ]"));
}

TEST_CASE("nothing is proposed where nothing helps") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"DG2"})};
  CHECK_FALSE(contains(render_markdown(given.input(), {}), "Suggested"));
  CHECK_FALSE(contains(render_terminal(given.input(), {.verbose = true}), "next action"));
}

TEST_CASE("the report for a terminal shows proposals only when it is verbose") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"OD1"})};
  CHECK_FALSE(contains(render_terminal(given.input(), {}), "next action"));
  CHECK(contains(render_terminal(given.input(), {.width = 120, .verbose = true}),
                 "      > next action: H1 Talk | to people (Other Catalog: First steps)\n"));
}

TEST_CASE("the JSON report lists proposals by criterion, with what they help there") {
  Suggested given;
  given.suggestions = {suggestion("H1", {"OD1.policy", "DG1.inventory"})};
  const std::string report = render_json(given.input(), {});
  CHECK(contains(report, "\"id\": \"H1\""));
  CHECK(contains(report, "\"DG1.inventory\"\n          ]"));
  CHECK(contains(report, "\"suggestions\": []"));
}

}  // namespace wwc::report
