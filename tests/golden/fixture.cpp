// SPDX-License-Identifier: MIT
#include "golden/fixture.hpp"

#include <algorithm>
#include <cstdlib>

#include <catch2/catch.hpp>

#include "answers/check_dates.hpp"
#include "answers/load_answers.hpp"
#include "catalog/load_catalog.hpp"
#include "evidence/gather.hpp"
#include "support/render_all.hpp"
#include "wwc/assess.hpp"
#include "yaml/parse.hpp"

namespace wwc::golden {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_max_bytes = 1'000'000;

}  // namespace

Fixture::Fixture(const fs::path& folder, const fs::path& catalog, Date otherwise) {
  const std::string root = folder.string();
  catalog_ = catalog::load_catalog(add(catalog), sources_, diagnostics_);
  const SourceId main = add(folder / "city.yaml");
  const auto tree = yaml::parse(main, sources_, {}, diagnostics_);
  INFO(problems());
  REQUIRE(catalog_);
  REQUIRE(tree);
  answers_ = answers::load_answers({main, *tree, *catalog_, files_, root, sources_}, diagnostics_);
  INFO(problems());
  REQUIRE(answers_);
  const AsOf as_of{answers_->as_of.value_or(otherwise), AsOfSource::file};
  answers::check_dates(*answers_, as_of.date, answers::FutureDates::refuse, diagnostics_);
  facts_ = evidence::gather({*catalog_, *answers_, files_, root}, diagnostics_);
  INFO(problems());
  REQUIRE_FALSE(diagnostics_.has_errors());
  assessment_ = assess(*catalog_, *answers_, facts_, as_of);
  next_steps_ = find_next_steps(*catalog_, *answers_, assessment_);
  sorted_ = diagnostics_.sorted();
}

ReportInput Fixture::input() const {
  ReportInput input{*catalog_, *answers_, assessment_, sources_, sorted_, "0.0.0", {}};
  input.next_steps = &next_steps_;
  return input;
}

Forecast Fixture::forecast(Date until) const {
  return make_forecast(*catalog_, *answers_, facts_, {as_of(), until});
}

SourceId Fixture::add(const fs::path& path) {
  support::ReadResult read = files_.read_text(path.string(), k_max_bytes);
  INFO(path);
  REQUIRE(read.text);
  return sources_.add(path.filename().string(), *std::move(read.text));
}

std::string Fixture::problems() const {
  return test::render_all(diagnostics_, sources_);
}

fs::path reports_folder() {
  return fs::path{WWC_SOURCE_DIR} / "tests/golden/reports";
}

std::vector<std::string> fixture_names() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator{reports_folder()}) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Fixture load_fixture(const std::string& name) {
  const fs::path folder = reports_folder() / name;
  return Fixture{folder, folder / "catalog.yaml"};
}

void compare_with_file(const fs::path& path, const std::string& actual) {
  support::RealFileSystem files;
  const std::string expected =
      files.read_text(path.string(), k_max_bytes).text.value_or("(there is no such file)");
  if (actual != expected && std::getenv("WWC_UPDATE_GOLDEN") != nullptr) {
    const auto failure = files.write_whole(path.string(), actual);
    FAIL("rewritten, to be read before it is kept: " << path << failure.value_or(""));
  }
  CHECK(actual == expected);
}

}  // namespace wwc::golden
