// SPDX-License-Identifier: MIT
#include "answers/catalog_name.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"
#include "yaml/parse.hpp"

namespace wwc::test {
namespace {

struct Named {
  std::optional<std::string> id;
  std::string problems;
};

Named name_in(const std::string& text) {
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("city.yaml", text);
  const std::optional<yaml::Node> node = yaml::parse(source, sources, {}, diagnostics);
  REQUIRE(node.has_value());
  const std::string_view ids[] = {"ladder", "wwc-2018"};
  Named named{answers::catalog_name(*node, ids, diagnostics), {}};
  named.problems = describe(diagnostics, sources);
  return named;
}

TEST_CASE("a file names a built-in catalog, or none") {
  CHECK(name_in("catalog: wwc-2018").id == "wwc-2018");
  CHECK(name_in("catalog: ' ladder '").id == "ladder");
  for (const char* text : {"catalog:", "city: {}", "[a]"}) {
    CHECK_FALSE(name_in(text).id.has_value());
    CHECK(name_in(text).problems == "");
  }
}

TEST_CASE("another catalog is an error that tells how to give it") {
  const std::pair<const char*, const char*> wrong[] = {
      {"catalog: wwc-2019",
       "1:10 WWC301 unknown catalog `wwc-2019` | did you mean `wwc-2018`? "
       "built in: `ladder` and `wwc-2018`; a catalog of your own comes with "
       "`--catalog FILE`\n"},
      {"catalog: WWC-2018", "did you mean `wwc-2018`?"},
      {"catalog: ./wwc-2018", "WWC302 `catalog` holds a path: `./wwc-2018`"},
      {"catalog: own.yaml", "WWC302"},
      {"catalog: /etc/own.yml", "WWC302"},
      {"catalog: [wwc-2018]", "WWC137"},
      {"catalog: other", "WWC301"},
  };
  for (const auto& [text, problem] : wrong) {
    CAPTURE(text);
    const Named named = name_in(text);
    CHECK_FALSE(named.id.has_value());
    CAPTURE(named.problems);
    CHECK(named.problems.find(problem) != std::string::npos);
  }
}

}  // namespace
}  // namespace wwc::test
