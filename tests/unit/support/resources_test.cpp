// SPDX-License-Identifier: MIT
#include "support/resources.hpp"

#include <string>

#include <catch2/catch.hpp>

namespace wwc::support {
namespace {

using Positions = std::vector<std::size_t>;

const PartRef k_item{0, AnswerRef{0}};
const PartRef k_entry{0, std::size_t{0}};

Resource helping(std::vector<HelpTarget> targets) {
  Resource resource;
  resource.helps = std::move(targets);
  return resource;
}

/// AA with AA1 (an item `done`, an entry `copy`) and AA2; BB with BB1.
Catalog catalog_with(std::vector<Resource> resources) {
  Catalog catalog;
  catalog.practices = {{"AA", {}, {}, {}}, {"BB", {}, {}, {}}};
  catalog.criteria.resize(3);
  catalog.criteria[0].id = "AA1";
  catalog.criteria[0].checklist.resize(2);
  catalog.criteria[0].checklist[0].id = "done";
  catalog.criteria[0].documentation.resize(1);
  catalog.criteria[0].documentation[0].id = "copy";
  catalog.criteria[1].id = "AA2";
  catalog.criteria[2].id = "BB1";
  catalog.criteria[2].practice = 1;
  catalog.resources = std::move(resources);
  return catalog;
}

const HelpTarget k_practice{0, 0, {}};
const HelpTarget k_criterion{{}, 0, {}};

}  // namespace

TEST_CASE("what names the part comes first, then its criterion, then its practice") {
  const Catalog catalog = catalog_with(
      {helping({k_practice}), helping({k_criterion}), helping({{{}, 0, k_item}}),
       helping({{{}, 0, k_entry}}), helping({{{}, 1, {}}}), helping({{1, 0, {}}}), helping({})});
  CHECK(resources_of_parts(catalog, 0, std::vector{k_item}) == Positions{2, 1, 0});
  CHECK(resources_of_parts(catalog, 0, std::vector{k_entry}) == Positions{3, 1, 0});
  CHECK(resources_of_parts(catalog, 0, std::vector{k_entry, k_item}) == Positions{2, 3, 1, 0});
  CHECK(resources_of_parts(catalog, 0, {}) == Positions{1, 0});
  CHECK(resources_of_criterion(catalog, 0) == Positions{1, 2, 3, 0});
  CHECK(resources_of_criterion(catalog, 1) == Positions{4, 0});
  CHECK(resources_of_criterion(catalog, 2) == Positions{5});
  CHECK(resources_of_practice(catalog, 0) == Positions{0, 1, 2, 3, 4});
  CHECK(resources_of_practice(catalog, 1) == Positions{5});
  CHECK(general_resources(catalog) == Positions{6});
}

TEST_CASE("a resource that helps in several ways is listed once, where it is closest") {
  const Catalog catalog =
      catalog_with({helping({k_criterion}), helping({k_practice, {{}, 0, k_item}, {{}, 2, {}}})});
  CHECK(resources_of_parts(catalog, 0, std::vector{k_item}) == Positions{1, 0});
  CHECK(resources_of_criterion(catalog, 0) == Positions{0, 1});
  CHECK(resources_of_criterion(catalog, 2) == Positions{1});
}

TEST_CASE("what a resource helps with has the id that the catalog gives it") {
  const Catalog catalog = catalog_with({});
  CHECK(target_id(catalog, k_practice) == "AA");
  CHECK(target_id(catalog, k_criterion) == "AA1");
  CHECK(target_id(catalog, {{}, 0, k_item}) == "AA1.done");
  CHECK(target_id(catalog, {{}, 0, k_entry}) == "AA1.copy");
}

}  // namespace wwc::support
