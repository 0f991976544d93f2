// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/catalog_report.hpp"
#include "report/formats.hpp"
#include "report/gap_help.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;
using Positions = std::vector<std::size_t>;

const HelpTarget k_entry{{}, 0, PartRef{0, std::size_t{0}}};

Resource resource(std::string id, std::vector<HelpTarget> helps) {
  Resource made;
  made.title = "The " + id;
  made.id = std::move(id);
  made.helps = std::move(helps);
  return made;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// The sample with one gap of DG1, for which so many resources of its entry are listed, then the
/// sample's own of the criterion, and one of the whole catalog.
test::Sample sample_with(std::size_t of_entry) {
  test::Sample sample;
  std::vector<std::size_t>& gap = sample.assessment.findings[0].gaps[0].resources;
  gap.clear();
  for (std::size_t index = 0; index < of_entry; ++index) {
    gap.push_back(sample.catalog.resources.size());
    sample.catalog.resources.push_back(resource("part-" + std::to_string(index), {k_entry}));
  }
  gap.push_back(0);
  sample.catalog.resources.push_back(resource("desk", {}));
  return sample;
}

std::string markdown(const test::Sample& sample) {
  return render_markdown(sample.input(), {});
}

}  // namespace

TEST_CASE("a resource names who publishes it, what it is, and that it is archived") {
  Resource made = resource("one", {});
  made.kind = ResourceKind::template_;
  CHECK(resource_text(made) == "The one (template)");
  made.publisher = "Makers";
  made.archived = true;
  made.url = "https://one.example";
  CHECK(resource_text(made) == "The one (Makers, template, archived) https://one.example");
}

TEST_CASE("what helps with one gap is told from what helps with all of the criterion") {
  const test::Sample sample = sample_with(2);
  const GapHelp help =
      help_with(sample.catalog, 0,
                {&sample.assessment.findings[0].gaps[0], &sample.assessment.findings[0].gaps[0]});
  CHECK(help.of_gaps == std::vector<Positions>{{1, 2}, {1, 2}});
  CHECK(help.of_criterion == Positions{0});
}

TEST_CASE("help with another criterion stands at the gap that asks for it") {
  test::Sample sample;
  sample.assessment.findings[2].gaps[0].resources = {0};
  const GapHelp help = help_with(sample.catalog, 2, {&sample.assessment.findings[2].gaps[0]});
  CHECK(help.of_gaps == std::vector<Positions>{{0}});
  CHECK(help.of_criterion.empty());
}

TEST_CASE("the resources of a report are listed once, those of the whole catalog last") {
  test::Sample sample = sample_with(1);
  sample.assessment.findings[2].gaps[0].resources = {1, 0};
  const std::vector<UsedResource> used = used_resources(sample.input());
  REQUIRE(used.size() == 3);
  CHECK(used[0].resource == 0);
  CHECK(used[0].criteria == Positions{0, 2});
  CHECK(used[1].resource == 1);
  CHECK(used[2].resource == 2);
  CHECK(used[2].criteria.empty());
}

TEST_CASE("where nothing is missing there is no list of resources") {
  test::Sample sample;
  for (Finding& finding : sample.assessment.findings) {
    finding.gaps.clear();
  }
  CHECK(used_resources(sample.input()).empty());
  CHECK_FALSE(contains(markdown(sample), "## Resources"));
}

TEST_CASE("a gap in Markdown shows its own resources, its criterion the others") {
  const std::string text = markdown(sample_with(2));
  CHECK(contains(text,
                 "no such file.**\n"
                 "  - Help: The part-0 (guide); The part-1 (guide)\n"
                 "\n"
                 "Help: [How to](<https://example.org/how>) (Makers, guide)\n"));
}

TEST_CASE("a gap shows the closest few, and where the others are") {
  const std::string text = markdown(sample_with(5));
  CHECK(contains(text,
                 "Help: The part-0 (guide); The part-1 (guide); The part-2 (guide); "
                 "2 more under [Resources](#resources)\n"));
}

TEST_CASE("the section of resources has notes and tactics, and says what is archived") {
  test::Sample sample = sample_with(1);
  Resource& strategy = sample.catalog.resources[1];
  strategy.kind = ResourceKind::strategy;
  strategy.archived = true;
  strategy.tactics = {"Ask them.", "Answer them."};
  CHECK(
      contains(markdown(sample),
               "- **[How to](<https://example.org/how>)**, Makers, guide. For DG1. Step by step.\n"
               "- **The part-0**, strategy, archived. For DG1.\n"
               "  - Ask them.\n"
               "  - Answer them.\n"
               "- **The desk**, guide.\n"));
}

TEST_CASE("a report for one owner has the resources of that owner's gaps") {
  test::Sample sample;
  sample.owner = "Chief Data Officer";
  CHECK(contains(markdown(sample), "## Resources"));
  sample.assessment.findings[0].gaps[0].resources.clear();
  CHECK_FALSE(contains(markdown(sample), "How to"));
}

TEST_CASE("the verbose page shows the resources of each gap") {
  const std::string text = render_terminal(sample_with(4).input(), {.width = 100, .verbose = true});
  CHECK(contains(text, "      > help: The part-0 (guide)\n"));
  CHECK(contains(text, "        and 1 more\n"));
  CHECK(contains(text, "    > help: How to (Makers, guide) https://example.org/how\n"));
}

TEST_CASE("a gap in JSON has its resources as objects") {
  const test::Sample sample = sample_with(1);
  const Json json = Json::parse(render_json(sample.input(), {}));
  const Json& resources = json["criteria"][0]["gaps"][0]["resources"];
  REQUIRE(resources.size() == 2);
  CHECK(resources[0].dump() ==
        R"({"id":"part-0","title":"The part-0","publisher":null,"kind":"guide","url":null,)"
        R"("archived":false,"note":null})");
  CHECK(resources[1].dump() ==
        R"({"id":"how-to","title":"How to","publisher":"Makers","kind":"guide",)"
        R"("url":"https://example.org/how","archived":false,"note":"Step by step."})");
}

TEST_CASE("the link of a rule is one of an organization that still exists") {
  test::Sample sample;
  Resource gone = sample.catalog.resources[0];
  gone.url = "https://gone.example";
  gone.archived = true;
  sample.catalog.resources.insert(sample.catalog.resources.begin(), gone);
  const auto link = [&] {
    const Json json = Json::parse(render_sarif(sample.input(), {}));
    return json["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"];
  };
  CHECK(link() == "https://example.org/how");
  sample.catalog.resources.pop_back();
  CHECK(link() == "https://gone.example");
}

TEST_CASE("a catalog shows its resources with what they help with, and its scale of effort") {
  test::Sample sample = sample_with(1);
  sample.catalog.resources[1].tactics = {"Ask them."};
  sample.catalog.effort.write = Effort{25};
  const Json json = Json::parse(render_catalog_json(sample.catalog));
  CHECK(json["effort"].dump() == R"({"attach":0.5,"write":2.5,"change":10})");
  REQUIRE(json["resources"].size() == 3);
  CHECK(json["resources"][0].dump() ==
        R"({"id":"how-to","title":"How to","kind":"guide","archived":false,"publisher":"Makers",)"
        R"("url":"https://example.org/how","helps":["DG1"],"note":"Step by step."})");
  CHECK(json["resources"][1]["helps"].dump() == R"(["DG1.inventory"])");
  CHECK(json["resources"][1]["tactics"].dump() == R"(["Ask them."])");
  CHECK(json["resources"][2]["helps"].empty());
  const std::string text = render_catalog_text(sample.catalog, {.width = 80, .verbose = true});
  CHECK(contains(text,
                 "\n"
                 "  - How to (Makers, guide)\n"
                 "    https://example.org/how\n"
                 "    Step by step.\n"
                 "    for DG1\n"));
  CHECK(contains(text, "    * Ask them.\n"));
  CHECK(contains(text, "    for the whole catalog\n"));
}

TEST_CASE("a part that takes another kind of work than usual says so in JSON") {
  test::Sample sample;
  sample.catalog.criteria[0].checklist[0].effort = EffortClass::write;
  sample.catalog.criteria[0].documentation[0].effort = EffortClass::write;
  sample.catalog.criteria[1].effort = EffortClass::attach;
  const Json json = Json::parse(render_catalog_json(sample.catalog));
  const Json& criteria = json["practices"][0]["criteria"];
  CHECK(criteria[0]["checklist"][0]["effort"] == "write");
  CHECK_FALSE(criteria[0]["checklist"][1].contains("effort"));
  CHECK(criteria[0]["documentation"][0]["effort"] == "write");
  CHECK(criteria[1]["effort"] == "attach");
  CHECK_FALSE(criteria[0].contains("effort"));
}

}  // namespace wwc::report
