// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "answers/check_dates.hpp"
#include "answers/load_answers.hpp"
#include "catalog/load_catalog.hpp"
#include "evidence/gather.hpp"
#include "support/file_system.hpp"
#include "support/render_all.hpp"
#include "wwc/assess.hpp"
#include "wwc/report.hpp"
#include "yaml/parse.hpp"

/// Every folder of tests/golden/reports holds a catalog, answers, evidence, and one file for each
/// report format. With WWC_UPDATE_GOLDEN=1 the reports are written anew, and the test fails all the
/// same.
namespace wwc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_max_bytes = 1'000'000;

const fs::path k_root = fs::path{WWC_SOURCE_DIR} / "tests/golden/reports";

std::vector<std::string> fixtures() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator{k_root}) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// One fixture, from its files to its assessment.
class Fixture {
public:
  explicit Fixture(const std::string& name) : folder_((k_root / name).string()) {
    catalog_ = catalog::load_catalog(add("catalog.yaml"), sources_, diagnostics_);
    const SourceId main = add("city.yaml");
    const auto tree = yaml::parse(main, sources_, {}, diagnostics_);
    INFO(problems());
    REQUIRE(catalog_);
    REQUIRE(tree);
    answers_ =
        answers::load_answers({main, *tree, *catalog_, files_, folder_, sources_}, diagnostics_);
    INFO(problems());
    REQUIRE(answers_);
    REQUIRE(answers_->as_of);
    const AsOf as_of{*answers_->as_of, AsOfSource::file};
    answers::check_dates(*answers_, as_of.date, answers::FutureDates::refuse, diagnostics_);
    const EvidenceFacts facts =
        evidence::gather({*catalog_, *answers_, files_, folder_}, diagnostics_);
    INFO(problems());
    REQUIRE_FALSE(diagnostics_.has_errors());
    assessment_ = assess(*catalog_, *answers_, facts, as_of);
    sorted_ = diagnostics_.sorted();
  }

  std::string render(const ReportFormat& format) const {
    return format.render({*catalog_, *answers_, assessment_, sources_, sorted_, "0.0.0", {}}, {});
  }

private:
  SourceId add(const std::string& name) {
    support::ReadResult read = files_.read_text(folder_ + '/' + name, k_max_bytes);
    REQUIRE(read.text);
    return sources_.add(name, *std::move(read.text));
  }

  std::string problems() const { return test::render_all(diagnostics_, sources_); }

  std::string folder_;
  support::RealFileSystem files_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  std::optional<Catalog> catalog_;
  std::optional<Answers> answers_;
  Assessment assessment_;
  std::vector<Diagnostic> sorted_;
};

fs::path golden_path(const std::string& fixture, const ReportFormat& format) {
  const std::string_view extension =
      format.extensions.empty() ? format.name : format.extensions.front();
  return k_root / fixture / ("report." + std::string{extension});
}

void compare(const fs::path& path, const std::string& actual) {
  support::RealFileSystem files;
  const std::string expected =
      files.read_text(path.string(), k_max_bytes).text.value_or("(there is no such file)");
  if (actual != expected && std::getenv("WWC_UPDATE_GOLDEN") != nullptr) {
    const auto failure = files.write_whole(path.string(), actual);
    FAIL("rewritten, to be read before it is kept: " << path << failure.value_or(""));
  }
  CHECK(actual == expected);
}

}  // namespace

TEST_CASE("there are fixtures and formats to compare") {
  REQUIRE_FALSE(report_formats().empty());
  REQUIRE(fixtures().size() >= 2);
  for (const std::string& fixture : fixtures()) {
    for (const ReportFormat& format : report_formats()) {
      CAPTURE(fixture, format.name);
      CHECK((fs::exists(golden_path(fixture, format)) ||
             std::getenv("WWC_UPDATE_GOLDEN") != nullptr));
    }
  }
}

TEST_CASE("every report of every fixture is as it was") {
  const std::string name = GENERATE(from_range(fixtures()));
  CAPTURE(name);
  const Fixture fixture{name};
  for (const ReportFormat& format : report_formats()) {
    DYNAMIC_SECTION(name << " as " << format.name) {
      compare(golden_path(name, format), fixture.render(format));
    }
  }
}

}  // namespace wwc
