// SPDX-License-Identifier: MIT
#include "catalog/builtin.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

namespace wwc::catalog {

TEST_CASE("the catalog that is used when nothing else is said is built in") {
  const auto file = find_builtin("wwc-2018");
  REQUIRE(file);
  CHECK(file->name == "wwc-2018.yaml");
  CHECK(file->text.find("\nid: wwc-2018\n") != std::string_view::npos);
  CHECK(builtin_source_name(*file) == "<builtin>/wwc-2018.yaml");
}

TEST_CASE("only a whole id names a built-in catalog") {
  CHECK_FALSE(find_builtin("wwc"));
  CHECK_FALSE(find_builtin("wwc-2018.yaml"));
  CHECK_FALSE(find_builtin("WWC-2018"));
  CHECK_FALSE(find_builtin(""));
}

TEST_CASE("the ids of built-in catalogs are sorted and each can be found") {
  const auto ids = builtin_ids();
  REQUIRE_FALSE(ids.empty());
  CHECK(std::ranges::is_sorted(ids));
  for (const std::string_view id : ids) {
    CHECK(find_builtin(id));
  }
}

}  // namespace wwc::catalog
