// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "meta/source_tree.hpp"

namespace wwc::meta {

TEST_CASE("the program carries exactly the files in criteria, byte by byte") {
  const auto files = files_below("criteria", {".yaml"});
  const auto embedded = catalog::embedded_catalogs();
  REQUIRE(!files.empty());
  REQUIRE(embedded.size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CAPTURE(files[i]);
    CHECK("criteria/" + std::string{embedded[i].name} == files[i]);
    CHECK((embedded[i].text == read_file(files[i])));
    CHECK(embedded[i].text.size() > 100);
  }
}

}  // namespace wwc::meta
