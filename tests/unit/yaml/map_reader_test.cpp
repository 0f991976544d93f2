// SPDX-License-Identifier: MIT
#include "yaml/map_reader.hpp"

#include <catch2/catch.hpp>

#include "unit/yaml/parsed.hpp"

using namespace wwc::yaml;
using wwc::test::parse_text;
using wwc::test::Parsed;
using Problems = std::vector<std::string>;

namespace {

constexpr FieldSpec k_fields[] = {
    {"id", FieldType::identifier, Presence::required, "Id."},
    {"title", FieldType::text, Presence::optional, "Title."},
    {"count", FieldType::integer, Presence::optional, "Count."},
    {"open", FieldType::boolean, Presence::optional, "Open."},
    {"tags", FieldType::text_list, Presence::optional, "Tags."},
    {"city", FieldType::map, Presence::optional, "City."},
};

MapReader reader(Parsed& parsed) {
  return MapReader(parsed.root.value(), k_fields, "thing `x`",
                   Context{parsed.sources, parsed.diagnostics});
}

}  // namespace

TEST_CASE("fields are read by name and kind") {
  Parsed parsed =
      parse_text("id: a\ntitle: \"T\"\ncount: '12'\nopen: YES\ntags: [x, y]\ncity: {}\n");
  const MapReader fields = reader(parsed);
  CHECK(fields.is_valid());
  CHECK(fields.text("id") == "a");
  CHECK(fields.text("title") == "T");
  CHECK(fields.integer("count", 0, 12) == 12);
  CHECK(fields.boolean("open") == true);
  CHECK(fields.text_list("tags").at(1).text == "y");
  CHECK(parsed.text(fields.text_list("tags").at(1).span) == "y");
  CHECK(fields.map("city") != nullptr);
  CHECK(parsed.text(fields.span("title")) == "\"T\"");
  CHECK(parsed.text(fields.key_span("title")) == "title");
  CHECK(parsed.problems().empty());
}

TEST_CASE("absent and empty fields give nothing, and can be told apart") {
  Parsed parsed = parse_text("id: a\ntitle:\ntags: []\n");
  const MapReader fields = reader(parsed);
  CHECK(fields.has("title"));
  CHECK_FALSE(fields.has("count"));
  CHECK(fields.node("title") == nullptr);
  CHECK_FALSE(fields.text("title"));
  CHECK_FALSE(fields.integer("count", 0, 9));
  CHECK_FALSE(fields.boolean("open"));
  CHECK(fields.map("city") == nullptr);
  CHECK(fields.node("tags") != nullptr);
  CHECK(fields.list("tags").empty());
  CHECK(parsed.problems().empty());
}

TEST_CASE("one value where a list is wanted is a list of one") {
  Parsed parsed = parse_text("id: a\ntags: x\n");
  CHECK(reader(parsed).text_list("tags").size() == 1);
  CHECK(parsed.problems().empty());
}

TEST_CASE("an unknown field is reported with the one that was meant and all that there are") {
  Parsed parsed = parse_text("id: a\ntitel: T\n");
  CHECK_FALSE(reader(parsed).is_valid());
  CHECK(parsed.problems() == Problems{"WWC134@2:1 titel"});
  const wwc::Diagnostic problem = parsed.diagnostics.sorted().front();
  CHECK(problem.message == "unknown field `titel` in thing `x`");
  CHECK(problem.help == "did you mean `title`?");
  CHECK(problem.notes.at(0) == "the fields are `id`, `title`, `count`, `open`, `tags`, `city`");
}

TEST_CASE("a required field that is absent is reported at what should hold it") {
  Parsed parsed = parse_text("title: T\n");
  CHECK_FALSE(reader(parsed).is_valid());
  CHECK(parsed.problems() == Problems{"WWC135@1:1 title"});
  Parsed owned = parse_text("key: {title: T}\n");
  const Field* field = find_field(*owned.root, "key");
  const MapReader fields(field->value, k_fields, "thing", {owned.sources, owned.diagnostics},
                         field->key_span);
  CHECK(owned.problems() == Problems{"WWC135@1:1 key"});
}

TEST_CASE("a required field that is empty is reported at its key") {
  Parsed parsed = parse_text("title: T\nid:\n");
  CHECK_FALSE(reader(parsed).is_valid());
  CHECK(parsed.problems() == Problems{"WWC135@2:1 id"});
}

TEST_CASE("what is not a map is reported once and gives nothing") {
  Parsed parsed = parse_text("[a]\n");
  const MapReader fields = reader(parsed);
  CHECK_FALSE(fields.is_map());
  CHECK_FALSE(fields.text("id"));
  CHECK(parsed.problems() == Problems{"WWC136@1:1 [a]"});
}

TEST_CASE("a text with a colon and no space gets a hint where fields are wanted") {
  Parsed parsed = parse_text("met:yes\n");
  CHECK_FALSE(reader(parsed).is_map());
  CHECK(parsed.help() == "put a space behind the colon: `met: yes`\n");
}

TEST_CASE("values of another kind are reported at their place") {
  Parsed parsed =
      parse_text("id: [a]\ntitle: {b: c}\ncount: [1]\nopen: maybe\ntags: [[d]]\ncity: e\n");
  const MapReader fields = reader(parsed);
  CHECK_FALSE(fields.text("id"));
  CHECK_FALSE(fields.text("title"));
  CHECK_FALSE(fields.integer("count", 0, 9));
  CHECK_FALSE(fields.boolean("open"));
  CHECK(fields.text_list("tags").empty());
  CHECK(fields.map("city") == nullptr);
  CHECK(parsed.problems() == Problems{"WWC137@1:5 [a]", "WWC137@2:8 {b: c}", "WWC137@3:8 [1]",
                                      "WWC137@4:7 maybe", "WWC137@5:8 [d]", "WWC137@6:7 e"});
}

TEST_CASE("numbers are digits in a range") {
  const auto [value, help] = GENERATE(table<const char*, const char*>({
      {"10", "from 1 to 9"},
      {"0", "from 1 to 9"},
      {"-1", "from 1 to 9"},
      {"1.5", "from 1 to 9"},
      {"many", "from 1 to 9"},
      {"84,500", "`84500`"},
  }));
  Parsed parsed = parse_text("id: a\ncount: " + std::string(value) + "\n");
  CHECK_FALSE(reader(parsed).integer("count", 1, 9));
  CHECK(parsed.problems() == Problems{"WWC138@2:8 " + std::string(value)});
  CHECK_THAT(parsed.help(), Catch::Contains(help));
}
