// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "unit/cli/world.hpp"

namespace wwc::test {
namespace {

using cli::ExitCode;
using Words = std::vector<std::string>;

constexpr const char* k_good =
    "answers: {DG1: {checklist: {methodology: yes}, documentation: {inventory: a.md}}}\n";
constexpr const char* k_bad = "answers: {DG9: {note: x}}\n";

/// A city with an included file, one piece of evidence, and links to all of them.
void fill(World& world, const std::string& answers) {
  put_city(world, "include: more/x.yaml\n" + answers);
  world.files.files["more/x.yaml"] = "answers: {DG3: {note: none}}\n";
  world.files.files["a.md"] = "text";
  world.files.links = {{"to-city", "city.yaml"}, {"to-more", "more/x.yaml"}, {"to-a", "a.md"}};
}

/// True when the run is refused with this code, and nothing is written anywhere.
bool refuses(World& world, const Words& words, const std::string& code) {
  const Ran ran = world.run(words);
  CAPTURE(ran.err);
  CHECK(has(ran.err, "error[" + code + "]"));
  return ran.code == ExitCode::usage && ran.out.empty() && world.files.writes.empty();
}

TEST_CASE("a report replaces no file of the input, by whatever name") {
  const auto* answers = GENERATE(k_good, k_bad);
  for (const char* name :
       {"city.yaml", "./city.yaml", "to-city", "to-more", "more/../more/x.yaml"}) {
    CAPTURE(answers, name);
    World world;
    fill(world, answers);
    CHECK(refuses(world, {"assess", "city.yaml", "-o", std::string{"json="} + name}, "WWC515"));
  }
  World world;
  fill(world, k_good);
  CHECK(refuses(world, {"assess", "city.yaml", "-o", "json=to-a"}, "WWC515"));
}

TEST_CASE("the file behind standard input is not replaced either") {
  World world;
  fill(world, k_good);
  world.in = world.files.files["city.yaml"];
  world.files.links["/dev/stdin"] = "city.yaml";
  CHECK(refuses(world, {"assess", "-", "-o", "json=city.yaml"}, "WWC515"));
}

TEST_CASE("on invalid input nothing but an earlier report is replaced") {
  World world;
  fill(world, k_bad);
  CHECK(refuses(world, {"assess", "city.yaml", "-o", "json=a.md"}, "WWC515"));
  world.files.files["odd.json"] = "{\"name\": \"not a report\"}";
  CHECK(refuses(world, {"assess", "city.yaml", "-o", "odd.json"}, "WWC515"));
  world.files.files["empty.json"] = "";
  for (const char* name : {"new.json", "new.json", "empty.json"}) {
    CHECK(world.run({"assess", "city.yaml", "-o", name}).code == ExitCode::invalid_input);
  }
  CHECK(world.files.writes == Words{"new.json", "new.json", "empty.json"});
  CHECK(world.run({"assess", "city.yaml", "-o", "a.md"}).code == ExitCode::invalid_input);
  CHECK(world.files.files["a.md"] == "text");
}

TEST_CASE("two reports never go to one place") {
  for (const Words& outputs :
       {Words{"-o", "a.txt", "-o", "x/../a.txt"}, Words{"-o", "json=b", "-o", "text=to-b"},
        Words{"-o", "json=/dev/stdout", "-o", "text=/dev/stdout"},
        Words{"-f", "json", "-o", "text=/dev/stdout"}, Words{"-f", "json", "-o", "text=-"}}) {
    World world;
    fill(world, k_good);
    world.files.links["to-b"] = "b";
    Words words{"assess", "city.yaml"};
    words.insert(words.end(), outputs.begin(), outputs.end());
    CHECK(refuses(world, words, "WWC514"));
  }
}

}  // namespace
}  // namespace wwc::test
