// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "golden/fixture.hpp"
#include "property/day_by_day.hpp"
#include "report/forecast_report.hpp"

/// Forecasts of the fixtures, as files beside their reports, and of the published examples.
namespace wwc::golden {
namespace {

namespace fs = std::filesystem;

constexpr int k_months = 24;

Date in_two_years(const Fixture& fixture) {
  return add_months(fixture.as_of().date, k_months);
}

void check_each_day(const Fixture& fixture) {
  const auto lines =
      property::differences_by_day(fixture.catalog(), fixture.answers(), fixture.facts(),
                                   {fixture.as_of(), in_two_years(fixture)});
  CHECK(lines == std::vector<std::string>{});
}

}  // namespace

TEST_CASE("every forecast of every fixture is as it was") {
  const std::string name = GENERATE(from_range(fixture_names()));
  CAPTURE(name);
  const Fixture fixture = load_fixture(name);
  const Forecast forecast = fixture.forecast(in_two_years(fixture));
  for (const report::ForecastFormat& format : report::forecast_formats()) {
    DYNAMIC_SECTION(name << " as " << format.name) {
      const std::string file = "forecast." + std::string{format.extensions.front()};
      compare_with_file(
          reports_folder() / name / file,
          format.render({fixture.catalog(), fixture.answers(), forecast, "0.0.0", "city.yaml"},
                        {}));
    }
  }
}

TEST_CASE("a forecast of a fixture agrees with an assessment of every day") {
  for (const std::string& name : fixture_names()) {
    CAPTURE(name);
    check_each_day(load_fixture(name));
  }
}

TEST_CASE("a forecast of an example agrees with an assessment of every day") {
  const std::string name = GENERATE("maple-harbor", "minimal", "evidence-repository");
  CAPTURE(name);
  const fs::path root{WWC_SOURCE_DIR};
  check_each_day(Fixture{root / "examples" / name, root / "criteria/wwc-2018.yaml"});
}

}  // namespace wwc::golden
