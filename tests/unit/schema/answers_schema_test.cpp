// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "schema/schema.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

const json& schema() {
  static const json k_schema = [] {
    SourceMap sources;
    Diagnostics diagnostics;
    const auto file = catalog::find_builtin("wwc-2018");
    const SourceId source = sources.add("catalog.yaml", std::string(file.value().text));
    return json::parse(answers_schema(catalog::load_catalog(source, sources, diagnostics).value()));
  }();
  return k_schema;
}

bool fits(const std::string& text) {
  return violation(schema(), yaml_to_json(text)).empty();
}

/// Whether an answers file with these lines below `answers:` fits.
bool answers_fit(const std::string& answers) {
  return fits("city: {name: Maple Harbor}\nanswers: {" + answers + "}\n");
}

bool item_fits(const std::string& answer) {
  return answers_fit("DG1: {checklist: {updated: " + answer + "}}");
}

bool entry_fits(const std::string& pieces) {
  return answers_fit("DG1: {documentation: {inventory: " + pieces + "}}");
}

constexpr const char* k_example = R"(catalog: wwc-2018
city:
  name: Maple Harbor
  state: OR
  country: US
  population: 84500
  administration_began: 2024-01-08
as_of: 2026-11-01
owners:
  DG: Chief Data Officer
evidence:
  rfp-shelter:
    title: Shelter services RFP
    file: evidence/rdc/rfp-shelter.pdf
    date: 2026-02-14
include: [answers/*.yaml]
gate: {level: gold, fail_under: 75%, require: [DG1], no_regress: yes, fresh_for: 60d}
answers:
  DG1:
    checklist:
      methodology: yes
      updated: 2026-03-02
      coverage: 34 of 41
      published:
        met: Yes
        evidence: https://data.mapleharbor.example/inventory
        note: CSV export
    documentation:
      inventory:
        file: evidence/dg/inventory.csv
        date: 2026-03-02
      process: evidence/dg/inventory-process.md
    due: 2027-02-01
  DG2:
    checklist:
      meetings: [2025-12-03, 2026-02-18, 2026-05-06, 2026-08-12]
  EVAL5:
    met: 2026-06-30
  PA6:
    met: [descriptive, geospatial]
  EVAL4:
    met:
      - {title: Text reminders, method: experimental, conducted: in-house, date: 2026-05-04}
  RDC1:
    met: yes
    documentation:
      examples:
        - {use: rfp-shelter, pages: 4, goods_or_service: shelter}
)";

}  // namespace

TEST_CASE("the schema of answers says which draft it follows") {
  CHECK(schema()["$schema"] == "http://json-schema.org/draft-07/schema#");
}

TEST_CASE("a full answers file fits") {
  CHECK(violation(schema(), yaml_to_json(k_example)) == "");
}

TEST_CASE("misspelt keys and ids do not fit") {
  CHECK_FALSE(fits("city: {name: X}\nanswer: {}\n"));
  CHECK_FALSE(fits("city: {name: X, populaton: 5}\n"));
  CHECK_FALSE(fits("city: {name: X}\nowners: {DX: Someone}\n"));
  CHECK_FALSE(fits("city: {name: X}\ngate: {level: bronze}\n"));
  CHECK_FALSE(fits("city: {name: X}\ngate: {require: [DG9]}\n"));
  CHECK_FALSE(answers_fit("DG9: {}"));
  CHECK_FALSE(answers_fit("DG1: {checklists: {}}"));
  CHECK_FALSE(answers_fit("DG1: {checklist: {upated: yes}}"));
  CHECK_FALSE(answers_fit("DG1: {documentation: {inventry: a.pdf}}"));
  CHECK_FALSE(answers_fit("DG1: {checklist: {updated: {mett: yes}}}"));
  CHECK_FALSE(entry_fits("{file: a.pdf, dat: 2026-01-01}"));
}

TEST_CASE("empty values fit wherever the loader takes them") {
  CHECK(answers_fit("DG1:"));
  CHECK(answers_fit("DG1: {checklist:, documentation:, met:, due:, note:}"));
  CHECK(answers_fit("DG1: {checklist: {updated:}, documentation: {inventory:}}"));
  CHECK(answers_fit("DG1: {documentation: {inventory: []}}"));
  CHECK(fits(
      "city: {name: X, state:, population: ~}\nas_of:\nowners:\nevidence:\nanswers:\ngate:\n"));
}

TEST_CASE("yes and no fit in any case, quoted or not") {
  for (const char* answer :
       {"yes", "NO", "True", "false", "'Unknown'", "\"yes\"", "null", "~", "[]"}) {
    CAPTURE(answer);
    CHECK(item_fits(answer));
  }
  CHECK_FALSE(item_fits("maybe"));
  CHECK_FALSE(item_fits("yess"));
}

TEST_CASE("each measure takes its own form") {
  CHECK(item_fits("2026-03-02"));
  CHECK(item_fits("'2026-03-02'"));
  CHECK_FALSE(item_fits("03/02/2026"));
  CHECK_FALSE(item_fits("[2026-03-02]"));
  CHECK_FALSE(item_fits("83%"));
  for (const char* share : {"83%", "83.5 %", "34 of 41", "34/41"}) {
    CAPTURE(share);
    CHECK(answers_fit("DG1: {checklist: {coverage: " + std::string(share) + "}}"));
  }
  CHECK_FALSE(answers_fit("DG1: {checklist: {coverage: 0.83}}"));
  CHECK(answers_fit("DG2: {checklist: {meetings: 2026-03-02}}"));
  CHECK(answers_fit("PA6: {met: descriptive}"));
  CHECK_FALSE(answers_fit("PA6: {met: [descriptiv]}"));
  CHECK(answers_fit("SE4: {checklist: {training: local-experts}}"));
  CHECK(answers_fit("SE4: {checklist: {training: [2026-03-02]}}"));
  CHECK_FALSE(answers_fit("DG1: {checklist: {methodology: 2026-03-02}}"));
}

TEST_CASE("records have the fields of their measure") {
  CHECK(
      answers_fit("EVAL4: {met: {title: T, method: experimental, conducted: external, date: "
                  "2026-01-01, note: N}}"));
  CHECK(answers_fit("EVAL4: {met: [{title: T}]}"));
  CHECK_FALSE(answers_fit("EVAL4: {met: [{titel: T}]}"));
  CHECK_FALSE(answers_fit("EVAL4: {met: [{title: T, method: guessed}]}"));
  CHECK(answers_fit("GM1: {checklist: {decisions: [{decision: D, date: 2026-01-01}]}}"));
  CHECK(answers_fit(
      "GM1: {checklist: {decisions: {met: [{decision: D, date: 2026-01-01}], note: N}}}"));
}

TEST_CASE("met and since fit only where they belong") {
  CHECK_FALSE(answers_fit("DG1: {met: yes}"));
  CHECK(answers_fit("EVAL2: {met: yes}"));
  CHECK_FALSE(answers_fit("EVAL2: {checklist: {a: yes}}"));
  CHECK(answers_fit("PA2: {met: [2026-03-02], since: 2026-01-01, checklist: {process: yes}}"));
  CHECK(answers_fit("DG2: {checklist: {meetings: {met: [2026-03-02], since: 2026-01-01}}}"));
  CHECK_FALSE(answers_fit("DG1: {checklist: {updated: {met: yes, since: 2026-01-01}}}"));
}

TEST_CASE("evidence fits in every form") {
  for (const char* pieces :
       {"a/b.pdf", "rfp-shelter", "https://city.example/", "[a.pdf, b.pdf]",
        "{file: a.pdf, pages: 4}", "{url: 'https://city.example', date: 2026-01-01}",
        "{text: T, pages: '4-6, 9'}", "{use: rfp, pages: [4, '6-8']}",
        "{contact: {name: N, title: T, email: a@b.example}}", "[{use: rfp}, a.pdf]",
        "{use: rfp, file:}"}) {
    CAPTURE(pieces);
    CHECK(entry_fits(pieces));
  }
  for (const char* pieces :
       {"{title: T}", "{file: a.pdf, pages: x}", "{url: city.example}", "[[a.pdf]]",
        "{use: a, file: b.pdf}", "{file: a.pdf, goods_or_service: x}", "{contact: {phone: 1}}"}) {
    CAPTURE(pieces);
    CHECK_FALSE(entry_fits(pieces));
  }
}

TEST_CASE(
    "evidence has the fields that its entry asks for, or that the same evidence has elsewhere") {
  CHECK(answers_fit("RDC1: {documentation: {examples: {file: a.pdf, goods_or_service: shelter}}}"));
  CHECK(answers_fit("RDC2: {documentation: {examples: {file: a.pdf, goods_or_service: shelter}}}"));
  CHECK(answers_fit("RP2: {documentation: {process: {file: a.pdf, department: Parks}}}"));
  CHECK(answers_fit(
      "OD4: {documentation: {sample-dataset: {url: 'https://x.example', standard: GTFS}}}"));
}

TEST_CASE("an included file fits too") {
  CHECK(fits("answers: {DG1: {checklist: {updated: yes}}}\n"));
  CHECK(fits("evidence: {rfp: a.pdf}\nanswers: {}\n"));
}

TEST_CASE("an editor can show what a criterion, an item and an entry ask for") {
  const json& criterion = schema()["properties"]["answers"]["allOf"][0]["properties"]["DG1"];
  CHECK(criterion["title"] == "DG1: Comprehensive Data Inventory");
  CHECK(criterion["description"].get<std::string>().find("3 of 4 items must be met") !=
        std::string::npos);
  const json& item = criterion["properties"]["checklist"]["allOf"][0]["properties"]["updated"];
  CHECK(item["markdownDescription"].get<std::string>().find("a date within the past 12 months") !=
        std::string::npos);
  const json& minutes =
      schema()["properties"]["answers"]["allOf"][0]["properties"]["DG2"]["properties"]
              ["documentation"]["allOf"][0]["anyOf"][0]["properties"]["minutes"];
  CHECK(minutes["description"].get<std::string>().find("Reading: ") != std::string::npos);
}

}  // namespace wwc::schema
