// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "cli/run.hpp"
#include "support/memory_file_system.hpp"
#include "support/sha256.hpp"
#include "unit/cli/counted_heap.hpp"

namespace wwc::cli {
namespace {

/// A multiple of the number of lists; few enough for a debug build.
constexpr std::size_t k_count = 2'000;

/// Every path is a file with a content of its own.
class FullFolder : public test::MemoryFileSystem {
public:
  [[nodiscard]] support::Inspection inspect(const std::string& /*root*/,
                                            const std::string& path) const override {
    return {support::InspectionKind::ok, path.size(), support::sha256(path), {}};
  }
};

/// A list of so many files, each with a path that does not fit into a string itself.
std::string files(std::size_t first, std::size_t count) {
  std::string text;
  for (std::size_t number = first; number < first + count; ++number)
    text += "        - evidence/document-" + std::to_string(10'000 + number) + ".pdf\n";
  return text;
}

std::string city_with(std::size_t count) {
  const std::size_t part = count / 4;
  std::string text = "city: {name: Springfield, administration_began: 2024-01-01}\nanswers:\n";
  text += "  DG1:\n    checklist: {methodology: yes}\n";
  if (part == 0) return text;
  return text + "    documentation:\n      inventory:\n" + files(0, part) + "      process:\n" +
         files(part, part) + "  DG2:\n    documentation:\n      minutes:\n" +
         files(2 * part, part) + "      roles:\n" + files(3 * part, part);
}

/// The most that a command has on the heap at one time, for a city that names so many files.
std::size_t peak_of(const std::vector<std::string>& words, std::size_t count) {
  FullFolder folder;
  folder.files["city.yaml"] = "catalog: wwc-2018\n" + city_with(count);
  const auto run_once = [&](const std::vector<std::string>& once) {
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{folder, out, err, Date{2026, 11, 1}, {}, {}, {}};
    return run(once, environment);
  };
  REQUIRE(run_once({"evidence", "lock", "city.yaml"}) == ExitCode::done);
  if (words.at(1) == "lock") folder.files.erase("wwc.lock");
  const std::size_t before = test::heap_in_use();
  test::forget_heap_peak();
  CHECK(run_once(words) == ExitCode::done);
  return test::heap_peak() - before;
}

/// The same for each file, above what the command needs anyway.
std::size_t bytes_for_a_file(const std::vector<std::string>& words) {
  return (peak_of(words, k_count) - peak_of(words, 0)) / k_count;
}

TEST_CASE("a city may name ten thousand files without taking much memory") {
  struct Case {
    std::vector<std::string> words;
    std::size_t most;  ///< Bytes for each file, not much above what was measured.
  };
  const Case given = GENERATE(
      Case{{"evidence", "lock", "city.yaml"}, 550}, Case{{"evidence", "verify", "city.yaml"}, 720},
      Case{{"evidence", "list", "city.yaml"}, 1'300}, Case{{"assess", "city.yaml"}, 1'550},
      Case{{"assess", "city.yaml", "-f", "json"}, 2'300}, Case{{"forecast", "city.yaml"}, 1'650});
  CAPTURE(given.words);
  CHECK(bytes_for_a_file(given.words) <= given.most);
}

}  // namespace
}  // namespace wwc::cli
