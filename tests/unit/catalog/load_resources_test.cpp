// SPDX-License-Identifier: MIT
#include "catalog/load_resources.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "support/resources.hpp"
#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

/// A catalog of two criteria with these resources, each a line in the form of a map.
Loaded load_resources(std::string_view resources) {
  return load_criteria(
      "      - id: AA1\n"
      "        title: One\n"
      "        statement: Your city does one.\n"
      "        require: 1\n"
      "        checklist: [{id: done, text: It is done.}]\n"
      "        documentation: [{id: copy, text: A copy.}]\n"
      "      - {id: AA2, title: Two, statement: Your city does two.}\n"
      "resources:\n" +
      std::string(resources));
}

std::string ids_of(const Catalog& catalog, const Resource& resource) {
  std::string ids;
  for (const HelpTarget& target : resource.helps) {
    ids += support::target_id(catalog, target) + ' ';
  }
  return ids;
}

}  // namespace

TEST_CASE("everything that is said of a resource is read") {
  const Loaded loaded = load_resources(
      "  - id: ask-first\n"
      "    title: Ask first\n"
      "    publisher: City School\n"
      "    kind: strategy\n"
      "    url: https://school.example/ask\n"
      "    archived: yes\n"
      "    helps: [AA2, AA, AA1.copy, AA1.done]\n"
      "    note: People know.\n"
      "    tactics: [Ask them., Answer them.]\n");
  CHECK(loaded.summary().empty());
  REQUIRE(loaded.catalog);
  const Resource& resource = loaded.catalog->resources.at(0);
  CHECK(resource.id == "ask-first");
  CHECK(resource.title == "Ask first");
  CHECK(resource.publisher == "City School");
  CHECK(resource.kind == ResourceKind::strategy);
  CHECK(resource.url == "https://school.example/ask");
  CHECK(resource.archived);
  CHECK(resource.note == "People know.");
  CHECK(resource.tactics == std::vector<std::string>{"Ask them.", "Answer them."});
  CHECK(loaded.sources.text(resource.span) == "ask-first");
  REQUIRE(resource.helps.size() == 4);
  CHECK(ids_of(*loaded.catalog, resource) == "AA2 AA AA1.copy AA1.done ");
  CHECK(resource.helps[1].practice == 0U);
  CHECK(resource.helps[2].part == PartRef{0, std::size_t{0}});
  CHECK(resource.helps[3].part == PartRef{0, AnswerRef{0}});
}

TEST_CASE("a resource without more than its name helps with the whole catalog") {
  const Loaded loaded = load_resources("  - {id: desk, title: Desk, kind: partner}\n");
  REQUIRE(loaded.catalog);
  const Resource& resource = loaded.catalog->resources.at(0);
  CHECK(resource.helps.empty());
  CHECK(resource.url.empty());
  CHECK_FALSE(resource.archived);
  CHECK(resource.tactics.empty());
}

TEST_CASE("each kind of resource is read by its name") {
  const auto [name, kind] =
      GENERATE(table<const char*, ResourceKind>({{"guide", ResourceKind::guide},
                                                 {"template", ResourceKind::template_},
                                                 {"generator", ResourceKind::generator},
                                                 {"playbook", ResourceKind::playbook},
                                                 {"partner", ResourceKind::partner},
                                                 {"strategy", ResourceKind::strategy}}));
  const Loaded loaded =
      load_resources("  - {id: one, title: One, kind: " + std::string(name) + "}\n");
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->resources.at(0).kind == kind);
}

TEST_CASE("what is wrong with a resource is said once, at its place") {
  const auto [fields, code, place] = GENERATE(table<const char*, DiagnosticCode, const char*>({
      {"id: one, title: One", DiagnosticCode::missing_field, "id"},
      {"id: one, kind: guide", DiagnosticCode::missing_field, "id"},
      {"title: One, kind: guide", DiagnosticCode::missing_field, "title"},
      {"id: One Two, title: One, kind: guide", DiagnosticCode::malformed_id, "One Two"},
      {"id: one, title: One, kind: book", DiagnosticCode::unknown_catalog_value, "book"},
      {"id: one, title: One, kind: guide, url: one.example", DiagnosticCode::wrong_kind,
       "one.example"},
      {"id: one, title: One, kind: guide, archived: perhaps", DiagnosticCode::wrong_kind,
       "perhaps"},
      {"id: one, title: One, kind: guide, tactics: [Ask.]", DiagnosticCode::conflicting_fields,
       "tactics"},
      {"id: one, title: One, kind: strategy, tactics: [A., A.]", DiagnosticCode::repeated_value,
       "A."},
      {"id: one, title: One, kind: guide, helps: []", DiagnosticCode::too_many_parts, "[]"},
      {"id: one, title: One, kind: guide, helps: [AA1, AA1]", DiagnosticCode::repeated_value,
       "AA1"},
      {"id: one, title: One, kind: guide, helps: AA3", DiagnosticCode::unknown_reference, "AA3"},
      {"id: one, title: One, kind: guide, helps: AA1.dome", DiagnosticCode::unknown_reference,
       "AA1.dome"},
      {"id: one, title: One, kind: guide, helps: AA.done", DiagnosticCode::unknown_reference,
       "AA.done"},
      {"id: one, title: One, kind: guide, link: 'https://one.example'",
       DiagnosticCode::unknown_field, "link"},
  }));
  CAPTURE(fields);
  const Loaded loaded = load_resources("  - {" + std::string(fields) + "}\n");
  CAPTURE(loaded.summary());
  CHECK(loaded.fails_with(code));
  CHECK(loaded.pointed_at() == place);
}

TEST_CASE("an id in `helps` that is nearly right is named") {
  const auto [given, meant] = GENERATE(table<const char*, const char*>(
      {{"AB1", "AA1"}, {"AA1.dome", "AA1.done"}, {"AA1.copi", "AA1.copy"}, {"A", "AA"}}));
  const Loaded loaded =
      load_resources("  - {id: one, title: One, kind: guide, helps: " + std::string(given) + "}\n");
  CAPTURE(given);
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().help == "did you mean `" + std::string(meant) + "`?");
}

TEST_CASE("two resources do not have one id") {
  const Loaded loaded = load_resources(
      "  - {id: one, title: One, kind: guide}\n"
      "  - {id: one, title: Two, kind: guide}\n");
  CHECK(loaded.fails_with(DiagnosticCode::duplicate_id));
}

TEST_CASE("resources stand at the catalog alone") {
  CHECK(load_fields("        resources: [{id: one, title: One, kind: guide}]\n")
            .fails_with(DiagnosticCode::unknown_field));
}

}  // namespace wwc::catalog
