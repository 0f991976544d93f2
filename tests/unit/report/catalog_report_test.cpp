// SPDX-License-Identifier: MIT
#include "report/catalog_report.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;

Json everything() {
  return Json::parse(render_catalog_json(test::catalog_of_everything()));
}

}  // namespace

TEST_CASE("a catalog as JSON has levels and practices with their criteria") {
  const Json json = everything();
  CHECK(json["id"] == "tiny-2018");
  CHECK(json["levels"][0].dump() == R"({"id":"silver","title":"Silver","at_least":"30%"})");
  REQUIRE(json["practices"].size() == 2);
  CHECK(json["practices"][0]["criteria"].size() == 2);
  CHECK(json["practices"][1]["criteria"][0]["id"] == "OD1");
}

TEST_CASE("measures have the keys and values of a catalog file") {
  const Json criteria = everything()["practices"][0]["criteria"];
  const Json checklist = criteria[0]["checklist"];
  CHECK(checklist[0]["measure"].dump() == R"({"kind":"share","more_than":"80%"})");
  CHECK(checklist[1]["measure"].dump() ==
        R"({"kind":"within","months":36,"or_since":"city.administration_began"})");
  CHECK(
      checklist[2]["measure"].dump() ==
      R"({"any_of":[{"kind":"frequency","every":"year"},{"kind":"options","at_least":1,"of":["a","b"]}]})");
  CHECK(
      criteria[1]["measure"].dump() ==
      R"({"kind":"examples","at_least":4,"distinct":"topic","each":{"distinct":"form","at_least":2},)"
      R"("within_months":12,"or_since":"city.administration_began",)"
      R"("fields":{"topic":"text","form":["press","speech"],"link":"url"},"unique":"link"})");
}

TEST_CASE("constraints of documentation have the keys and values of a catalog file") {
  Json entry = everything()["practices"][0]["criteria"][0]["documentation"][0];
  entry.erase("id");
  entry.erase("text");
  CHECK(
      entry.dump() ==
      R"({"accepts":["file","url","text"],"at_least":3,"fields":{"topic":"text"},"pages":"required",)"
      R"("within_months":12,"distinct":{"topic":2},"departments":{"field":"department","at_least":3},)"
      R"("latest_of":"DG1.updated","same_as":"DG2.roles","needs":"OD1.policy","for":"DG1.published",)"
      R"("for_records":{"of":"DG1","field":"form","is":"press"},"or":"DG1.inventory",)"
      R"("or_records":"DG1.methodology"})");
}

TEST_CASE("what is usual is left out") {
  const Json json = everything();
  CHECK(json["practices"][0]["criteria"][1]["documentation"][0].dump() ==
        R"({"id":"roles","text":"A list of roles."})");
  const Json inventory = json["practices"][0]["criteria"][0];
  CHECK_FALSE(inventory.contains("obligation"));
  CHECK_FALSE(inventory.contains("status"));
  CHECK_FALSE(inventory.contains("prerequisites"));
}

TEST_CASE("require is null where there is no checklist") {
  const Json criteria = everything()["practices"][0]["criteria"];
  CHECK(criteria[0]["require"] == 2);
  CHECK(criteria[1].at("require").is_null());
}

TEST_CASE("what a criterion has beyond the usual is there") {
  const Json json = everything();
  const Json roles = json["practices"][0]["criteria"][1];
  CHECK(roles["prerequisites"].dump() == R"(["DG1"])");
  CHECK(roles["obligation"] == "should");
  CHECK(roles["notes"][0] == "A note.");
  CHECK(json["practices"][1]["criteria"][0]["status"] == "future");
}

TEST_CASE("a share that whole tenths of a percent cannot say stays a fraction") {
  Catalog catalog = test::catalog_of_everything();
  const auto limit = [&](Fraction share) {
    catalog.criteria[0].checklist[0].measure = Measure{Share{Bound::at_least, share}};
    const Json json = Json::parse(render_catalog_json(catalog));
    return json["practices"][0]["criteria"][0]["checklist"][0]["measure"]["at_least"]
        .get<std::string>();
  };
  CHECK(limit({1, 2}) == "50%");
  CHECK(limit({167, 200}) == "83.5%");
  CHECK(limit({1, 3}) == "1/3");
}

TEST_CASE("a catalog as text lists each criterion with its title and rule") {
  CHECK(render_catalog_text(test::catalog_of_everything(), {}) ==
        "tiny-2018: Tiny Certification, edition 2018, superseded\n"
        "Replaced in 2022. The publisher's guide decides.\n"
        "3 criteria in 2 practices.\n"
        "Levels: Silver from 30% and Gold from 60%.\n"
        "Effort where the answers do not say: attach 0.5 days, write 3 days and change 10\n"
        "days.\n"
        "\n"
        "DG  Data Governance\n"
        "  DG1    Data Inventory (2 of 3)\n"
        "  DG2    Roles (answered as a whole)\n"
        "\n"
        "OD  Open Data\n"
        "  OD1    Open Data Policy (answered as a whole, not counted)\n");
}

TEST_CASE("a catalog as text has everything when it is verbose") {
  const Catalog catalog = test::catalog_of_everything();
  const int width = GENERATE(40, 60, 120);
  const std::string text = render_catalog_text(catalog, {.width = width, .verbose = true});
  CHECK(test::fits_width(text, static_cast<std::size_t>(width)));
  for (const char* part :
       {"methodology:", "How this is read:", "inventory:", "A note.", "https://example.org/how"}) {
    CAPTURE(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

}  // namespace wwc::report
