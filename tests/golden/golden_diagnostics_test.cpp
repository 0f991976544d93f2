// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "answers/catalog_name.hpp"
#include "answers/check_dates.hpp"
#include "answers/load_answers.hpp"
#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "diagnostic/codes.hpp"
#include "evidence/gather.hpp"
#include "golden/uncovered_codes.hpp"
#include "support/file_system.hpp"
#include "support/render_all.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"

/// Every folder of tests/golden/diagnostics holds a wrong `catalog.yaml` or `city.yaml` (with both,
/// the answers are read with that catalog; else with the built-in one), and in `expected.txt` what
/// is said about it. With WWC_UPDATE_GOLDEN=1 that file is written anew, and the test fails all the
/// same.
namespace wwc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_max_bytes = 1'000'000;
constexpr std::string_view k_default_catalog = "wwc-2018";
constexpr Date k_as_of{2026, 11, 1};

const fs::path k_tests = fs::path{WWC_SOURCE_DIR} / "tests";
const fs::path k_cases = k_tests / "golden/diagnostics";

std::vector<std::string> folders_of(const fs::path& root) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator{root}) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

std::optional<std::string> read(const fs::path& path) {
  return support::RealFileSystem{}.read_text(path.string(), k_max_bytes).text;
}

/// Reads the files of one case as a command would, up to the first stage with errors.
class Case {
public:
  explicit Case(const std::string& name) : folder_((k_cases / name).string()) {
    const auto catalog_text = read(folder_ + "/catalog.yaml");
    const auto answers_text = read(folder_ + "/city.yaml");
    REQUIRE((catalog_text || answers_text));
    const auto catalog = catalog_text ? load("catalog.yaml", *catalog_text) : load_builtin();
    if (catalog && answers_text) read_answers(*catalog, *answers_text);
  }

  std::string output() const {
    return support::replace_all(test::render_all(diagnostics_, sources_), folder_ + "/", "");
  }

private:
  std::optional<Catalog> load(std::string name, std::string text) {
    const SourceId source = sources_.add(std::move(name), std::move(text));
    return catalog::load_catalog(source, sources_, diagnostics_);
  }

  std::optional<Catalog> load_builtin() {
    const auto file = catalog::find_builtin(k_default_catalog);
    REQUIRE(file);
    return load(catalog::builtin_source_name(*file), std::string{file->text});
  }

  void read_answers(const Catalog& catalog, std::string text) {
    const SourceId source = sources_.add(folder_ + "/city.yaml", std::move(text));
    const auto tree = yaml::parse(source, sources_, {}, diagnostics_);
    if (!tree) return;
    std::vector<std::string_view> ids = catalog::builtin_ids();
    if (std::ranges::find(ids, catalog.id) == ids.end()) ids.push_back(catalog.id);
    static_cast<void>(answers::catalog_name(*tree, ids, diagnostics_));
    auto answers =
        answers::load_answers({source, *tree, catalog, files_, folder_, sources_}, diagnostics_);
    if (!answers) return;
    answers::check_dates(*answers, answers->as_of.value_or(k_as_of), answers::FutureDates::refuse,
                         diagnostics_);
    static_cast<void>(evidence::gather({catalog, *answers, files_, folder_}, diagnostics_));
  }

  std::string folder_;
  support::RealFileSystem files_;
  SourceMap sources_;
  Diagnostics diagnostics_;
};

/// All texts that show what users are told.
std::string all_expected_texts() {
  std::string texts;
  for (const std::string& name : folders_of(k_cases)) {
    texts += read(k_cases / name / "expected.txt").value_or("");
  }
  for (const std::string& name : folders_of(k_tests / "cli")) {
    texts += read(k_tests / "cli" / name / "stderr").value_or("");
  }
  // These say which code each command has to end with.
  for (const char* script :
       {"answers_test.sh", "catalog_test.sh", "evidence_test.sh", "gate_test.sh", "names_test.sh",
        "output_test.sh", "reading_test.sh"}) {
    texts += read(k_tests / "cli/bad_input" / script).value_or("");
  }
  return texts;
}

bool is_listed(std::string_view code) {
  return std::ranges::any_of(golden::k_uncovered_codes,
                             [&](const golden::UncoveredCode& row) { return row.code == code; });
}

}  // namespace

TEST_CASE("what is said about each wrong file is as it was") {
  const std::string name = GENERATE(from_range(folders_of(k_cases)));
  CAPTURE(name);
  const std::string actual = Case{name}.output();
  REQUIRE_FALSE(actual.empty());
  const fs::path path = k_cases / name / "expected.txt";
  const std::string expected = read(path).value_or("(there is no such file)");
  if (actual != expected && std::getenv("WWC_UPDATE_GOLDEN") != nullptr) {
    const auto failure = support::RealFileSystem{}.write_whole(path.string(), actual);
    FAIL("rewritten, to be read before it is kept: " << path << failure.value_or(""));
  }
  CHECK(actual == expected);
}

TEST_CASE("every diagnostic code is shown by some expected text") {
  const std::string texts = all_expected_texts();
  for (const diagnostic::CodeInfo& info : diagnostic::all_codes()) {
    const std::string code = diagnostic::code_name(info.code);
    CAPTURE(code, info.title);
    CHECK((texts.find(code) != std::string::npos || is_listed(code)));
  }
}

TEST_CASE("the list of codes that no expected text shows has no line too many") {
  const std::string texts = all_expected_texts();
  for (const golden::UncoveredCode& row : golden::k_uncovered_codes) {
    CAPTURE(row.code, row.reason);
    CHECK(diagnostic::parse_code(row.code));
    CHECK(texts.find(row.code) == std::string::npos);
    CHECK_FALSE(row.reason.empty());
  }
}

}  // namespace wwc
