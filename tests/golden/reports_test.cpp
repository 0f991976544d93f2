// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "golden/fixture.hpp"

/// Every folder of tests/golden/reports holds a catalog, answers, evidence, and one file for each
/// report format.
namespace wwc::golden {
namespace {

namespace fs = std::filesystem;

fs::path golden_path(const std::string& fixture, const ReportFormat& format) {
  const std::string_view extension =
      format.extensions.empty() ? format.name : format.extensions.front();
  return reports_folder() / fixture / ("report." + std::string{extension});
}

}  // namespace

TEST_CASE("there are fixtures and formats to compare") {
  REQUIRE_FALSE(report_formats().empty());
  REQUIRE(fixture_names().size() >= 2);
  for (const std::string& fixture : fixture_names()) {
    for (const ReportFormat& format : report_formats()) {
      CAPTURE(fixture, format.name);
      CHECK((fs::exists(golden_path(fixture, format)) ||
             std::getenv("WWC_UPDATE_GOLDEN") != nullptr));
    }
  }
}

TEST_CASE("every report of every fixture is as it was") {
  const std::string name = GENERATE(from_range(fixture_names()));
  CAPTURE(name);
  const Fixture fixture = load_fixture(name);
  for (const ReportFormat& format : report_formats()) {
    DYNAMIC_SECTION(name << " as " << format.name) {
      compare_with_file(golden_path(name, format), format.render(fixture.input(), {}));
    }
  }
}

}  // namespace wwc::golden
