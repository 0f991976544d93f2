// SPDX-License-Identifier: MIT
#include "answers/template.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "answers/load_answers.hpp"
#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "support/memory_file_system.hpp"
#include "support/text.hpp"
#include "unit/answers/fixture.hpp"
#include "unit/answers/sample_catalog.hpp"
#include "yaml/parse.hpp"

namespace wwc::test {
namespace {

Catalog builtin_catalog(std::string_view id) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto file = catalog::find_builtin(id);
  REQUIRE(file.has_value());
  const SourceId source = sources.add(std::string(file->name), std::string(file->text));
  std::optional<Catalog> loaded = catalog::load_catalog(source, sources, diagnostics);
  REQUIRE(loaded.has_value());
  return *loaded;
}

void check_template(const Catalog& catalog) {
  SourceMap sources;
  Diagnostics diagnostics;
  const MemoryFileSystem disk;
  const std::string text = answers::answers_template(catalog);
  const SourceId source = sources.add("city.yaml", text);
  const std::optional<yaml::Node> node = yaml::parse(source, sources, {}, diagnostics);
  REQUIRE(node.has_value());
  const auto loaded =
      answers::load_answers({source, *node, catalog, disk, ".", sources}, diagnostics);
  CHECK(describe(diagnostics, sources) == "");
  REQUIRE(loaded.has_value());
  CHECK(loaded->city.name == "Your City");
  for (const CriterionAnswer& criterion : loaded->criteria) {
    CHECK(criterion.is_given);
    CHECK(describe(criterion.own.met) == "nothing");
    for (const Answer& item : criterion.checklist) {
      CHECK(describe(item.met) == "nothing");
      CHECK(item.span.end > item.span.begin);
    }
    for (const auto& entry : criterion.documentation) {
      CHECK(entry.empty());
    }
  }
}

TEST_CASE("the template of every built-in catalog loads as nothing answered") {
  for (const std::string_view id : catalog::builtin_ids()) {
    CAPTURE(std::string(id));
    check_template(builtin_catalog(id));
  }
}

TEST_CASE("the template of a catalog with every measure loads as nothing answered") {
  check_template(sample_catalog());
}

TEST_CASE("what is known of a city loads as it was, whatever its name looks like") {
  const std::string name = GENERATE("Maple Harbor", "St. Mary's", "#1 \"City\"", "- a: b",
                                    "São Paulo", "{x}", "back\\slash", "yes", "12");
  CAPTURE(name);
  const Catalog catalog = sample_catalog();
  answers::KnownAnswers known;
  known.file = "city.yaml";
  known.city.name = name;
  known.city.state = name;
  known.city.population = 12;
  SourceMap sources;
  Diagnostics diagnostics;
  const MemoryFileSystem disk;
  const SourceId source = sources.add("city.yaml", answers::answers_template(catalog, known));
  const std::optional<yaml::Node> node = yaml::parse(source, sources, {}, diagnostics);
  REQUIRE(node.has_value());
  const auto loaded =
      answers::load_answers({source, *node, catalog, disk, ".", sources}, diagnostics);
  CHECK(describe(diagnostics, sources) == "");
  REQUIRE(loaded.has_value());
  CHECK(loaded->city.name == name);
  CHECK(loaded->city.state == name);
  CHECK(loaded->city.population == 12U);
}

TEST_CASE("the template starts with its schema and has no long line") {
  const std::string text = answers::answers_template(builtin_catalog("wwc-2018"));
  CHECK(text.starts_with("# yaml-language-server: $schema=answers.schema.json\n"));
  for (const std::string_view line : support::split(text, '\n')) {
    CAPTURE(std::string(line));
    CHECK(support::display_width(line) <= 100);
    CHECK_FALSE(line.ends_with(' '));
  }
}

TEST_CASE("the template says what each value looks like") {
  const std::string text = answers::answers_template(sample_catalog());
  for (const char* part : {"      # Give a date, such as `2026-03-02`.\n      updated:\n",
                           "ago, give `since` beside `met`.\n    met:\n    checklist:\n",
                           "      #   - topic: ...\n      #     form: earned-media | owned-media\n",
                           "      # - each names its `pages`, such as 4-6\n",
                           "\n# as_of: 2026-07-01\n", "\n# include:\n#   - answers/*.yaml\n",
                           "    # due: 2026-12-31\n", "  # At least 2 of 10 items.\n  C1:\n"}) {
    CAPTURE(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

}  // namespace
}  // namespace wwc::test
