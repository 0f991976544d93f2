// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "cli/explain_target.hpp"
#include "cli/explain_word.hpp"
#include "diagnostic/codes.hpp"
#include "support/names.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

std::string explained(const std::vector<std::string>& words) {
  World world;
  put_city(world,
           "city: {name: Maple Harbor}\n"
           "answers:\n"
           "  DG1:\n"
           "    checklist: {methodology: yes, updated: 2026-03-02, coverage: no}\n"
           "    documentation: {inventory: none.csv}\n"
           "    owner: Data Officer\n"
           "  DG2:\n"
           "    checklist: {meetings: [2026-02-18]}\n");
  std::vector<std::string> all{"explain"};
  all.insert(all.end(), words.begin(), words.end());
  const Ran ran = world.run(all);
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  return ran.out;
}

TEST_CASE("a criterion is explained with its rule, measures and documentation") {
  const std::string text = explained({"DG1"});
  CHECK(text.starts_with("DG1  Comprehensive Data Inventory\n"));
  CHECK(has(text, "Checklist: 3 of 4 items must be met"));
  CHECK(has(text, "measured by: a date within the past 12 months"));
  CHECK(has(text, "Required supporting documentation"));
  CHECK(has(text, "Resources"));
}

TEST_CASE("items, entries, practices and levels are explained, in any case of letters") {
  CHECK(has(explained({"DG1.updated"}), "3 of its 4 items"));
  CHECK(has(explained({"dg1.INVENTORY"}), "given as file or url"));
  CHECK(has(explained({"RDC2.examples"}), "the same evidence as `RDC1.examples`"));
  CHECK(has(explained({"dg"}), "Comprehensive Data Inventory"));
  CHECK(has(explained({"Gold"}), "67% of the 45 criteria that count: 31 must pass"));
  CHECK(has(explained({"gold"}), "Every lower level must be reached as well: Silver"));
}

TEST_CASE("a criterion is explained with its resources, the closest first") {
  const std::string text = explained({"OD1"});
  const std::size_t generator = text.find("Policy Generator (Sunlight Foundation, generator,");
  const std::size_t guide = text.find("Guide to participatory open data policy");
  const std::size_t roadmap = text.find("  - Roadmap to Informed Communities (");
  CHECK(generator < guide);
  CHECK(guide < roadmap);
  CHECK(roadmap != std::string::npos);
  CHECK(has(text, "    https://opendatapolicyhub.sunlightfoundation.com/generator/\n"));
  CHECK_FALSE(has(explained({"OD1.disclosure"}), "Guide to participatory"));
  CHECK(has(explained({"OD1.review"}), "Guide to participatory"));
  CHECK(has(explained({"RDC"}), "Government Performance Lab (Harvard Kennedy School, partner)"));
}

TEST_CASE("a resource is explained by its id") {
  const std::string text = explained({"name-data-champions"});
  CHECK(text.starts_with("name-data-champions  strategy\n"));
  CHECK(has(text, "  * Win a champion at executive level"));
  CHECK(has(text, "  - SE2.contact: "));
  CHECK(has(explained({"what-works-cities"}), "It helps with the whole catalog."));
}

TEST_CASE("an explanation says what effort is counted where the answers do not say") {
  CHECK(has(explained({"DG1.published"}), "effort: 10 days (change) where the answers do not say"));
  CHECK(has(explained({"DG1.inventory"}), "effort: 0.5 days (attach) where"));
  CHECK(has(explained({"DG3.process-summary"}), "effort: 3 days (write) where"));
}

TEST_CASE("with answers a gap shows what helps with it, and a resource the gaps it helps with") {
  CHECK(has(explained({"DG1", "city.yaml"}),
            "help: Data Inventory Guide (Center for Government Excellence (GovEx),"));
  const std::string text = explained({"data-inventory-guide", "city.yaml"});
  CHECK(has(text, "for gaps of DG1\n"));
  CHECK(has(text, "DG1.inventory: "));
}

TEST_CASE("with answers a criterion is a tree of values, documents and gaps") {
  const std::string text = explained({"DG1", "city.yaml"});
  CHECK(has(text, "Maple Harbor"));
  CHECK(has(text, "├─ checklist: 3 of 4 must be met; 2 met, 2 documented, 1 unanswered\n"));
  CHECK(has(text, "updated: met, 2026-03-02, counts through 2027-03-02"));
  CHECK(has(text, "coverage: unmet"));
  CHECK(has(text, "none.csv: missing (does not exist)"));
  CHECK(has(text, "owner: Data Officer"));
}

TEST_CASE("with answers the other targets show how they stand") {
  CHECK(has(explained({"DG1.updated", "city.yaml"}), "DG1.updated: met, 2026-03-02"));
  CHECK(has(explained({"DG1.inventory", "city.yaml"}), "DG1.inventory: broken"));
  CHECK(has(explained({"DG", "city.yaml"}), "0 of 5 pass"));
  CHECK(has(explained({"silver", "city.yaml"}), "Silver: not reached"));
  CHECK(has(explained({"silver", "city.yaml"}), "23 more criteria must pass"));
}

TEST_CASE("every id of the catalog can be explained, with answers and without") {
  World world;
  put_city(world, "answers: {DG1: {note: x}}\n");
  for (const char* id :
       {"DG1", "PA2", "PA6", "EVAL4", "GM2", "SE4", "RDC5", "RDC6", "RP3", "platinum", "SE"}) {
    CHECK(world.run({"explain", id}).code == ExitCode::done);
    CHECK(world.run({"explain", id, "city.yaml"}).code == ExitCode::done);
  }
}

TEST_CASE("every diagnostic code is explained") {
  REQUIRE_FALSE(diagnostic::all_codes().empty());
  for (const diagnostic::CodeInfo& info : diagnostic::all_codes()) {
    CHECK(has(explained({diagnostic::code_name(info.code)}), std::string{info.title}));
  }
  CHECK(has(explained({"wwc401"}), "WWC401"));
}

TEST_CASE("every word of the reports is explained, however it is written") {
  REQUIRE_FALSE(known_words().empty());
  for (const std::string_view word : known_words()) {
    CHECK(has(explained({std::string{word}}), std::string{word} + "  "));
  }
  CHECK(explained({"Not applicable"}) == explained({"not_applicable"}));
  const std::string both = explained({"missing"});
  CHECK(has(both, "state of a documentation entry"));
  CHECK(has(both, "state of a piece of evidence"));
}

TEST_CASE("an unknown id suggests the nearest") {
  const Ran ran = World{}.run({"explain", "DG1.updatd"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "did you mean `DG1.updated`?"));
  CHECK(has(World{}.run({"explain", "blockd"}).err, "did you mean `blocked`?"));
}

TEST_CASE("an id that comes near others by chance suggests none of them") {
  CHECK(has(World{}.run({"explain", "DG9"}).err, "help: DG has DG1 to DG5"));
  const std::string code = World{}.run({"explain", "WWC999"}).err;
  CHECK(has(code, "nothing has the id `WWC999`"));
  CHECK(has(code, "the codes start at `WWC101`"));
}

TEST_CASE("a file in front of the id, and two ids, are told apart from a missing file") {
  World world;
  put_city(world, "answers: {}\n");
  const Ran swapped = world.run({"explain", "city.yaml", "DG1"});
  CHECK(swapped.code == ExitCode::usage);
  CHECK(has(swapped.err, "the id comes first: `wwc explain DG1 city.yaml`"));
  CHECK(has(world.run({"explain", "DG1", "DG2"}).err, "one id at a time"));
  CHECK(world.run({"explain", "DG1", "none.yaml"}).code == ExitCode::input_output);
}

TEST_CASE("every kind of gap says how it is closed") {
  for (const auto& row : support::name_rows<GapKind>()) {
    CHECK(has(explained({std::string{row.name}}), "To close it: "));
  }
  CHECK_FALSE(has(explained({"blocked"}), "To close it"));
}

TEST_CASE("a terminal without UTF-8 gets a tree in ASCII") {
  World world;
  put_city(world, "answers: {DG1: {note: x}}\n");
  world.terminal = {.out_is_tty = true, .unicode = false, .refuses_color = true, .width = 60};
  const std::string text = world.run({"explain", "DG1", "city.yaml"}).out;
  CHECK(has(text, "|- checklist"));
  CHECK_FALSE(has(text, "├"));
}

TEST_CASE("answers that cannot be read explain nothing") {
  World world;
  put_city(world, "answers: {DG9: {note: x}}\n");
  const Ran ran = world.run({"explain", "DG1", "city.yaml"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(ran.out.empty());
  CHECK(World{}.run({"explain", "DG1", "none.yaml"}).code == ExitCode::input_output);
}

}  // namespace
}  // namespace wwc::cli
