// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "property/generate.hpp"
#include "property/improve.hpp"
#include "property/naive_rules.hpp"
#include "property/seeds.hpp"
#include "wwc/assess.hpp"

namespace wwc::property {
namespace {

/// More files than these are not tried in every combination.
constexpr std::size_t k_most_files = 6;

std::vector<std::string> files_at_fault(const EntryFinding& finding) {
  std::set<std::string> paths;
  for (const PieceFinding& piece : finding.evidence)
    if (piece.needs_only_file) paths.insert(piece.piece.value);
  return {paths.begin(), paths.end()};
}

bool is_closed(const Shortage& shortage, const EntryFinding& finding,
               const std::set<std::string>& mended) {
  const auto is_mended = [&](std::size_t piece) {
    return mended.contains(finding.evidence[piece].piece.value);
  };
  if (std::ranges::any_of(shortage.by_one_file, is_mended)) return true;
  const auto shown = std::ranges::count_if(
      shortage.by_file, [&](const auto& group) { return std::ranges::any_of(group, is_mended); });
  return static_cast<std::uint32_t>(shown) >= shortage.lacking;
}

/// Without what another entry lacks, which is no shortage of this one.
bool stands_alone(const Documentation& entry) {
  return !entry.needs && !entry.same_as && !entry.or_records;
}

void mend(Case& city, const std::set<std::string>& paths) {
  for (const std::string& path : paths) {
    const Evidence fresh = fresh_file(city);
    city.facts.files[path] = city.facts.files[fresh.value];
  }
}

}  // namespace

TEST_CASE("an entry is ok exactly once files are in order that close all its shortages") {
  std::size_t completed = 0;
  std::size_t still_short = 0;
  for (const std::uint32_t seed : seeds(2500)) {
    const Case city = random_case(seed);
    const Assessment found =
        assess(city.catalog, city.answers, city.facts, {city.as_of, AsOfSource::today});
    for (std::size_t criterion = 0; criterion < found.findings.size(); ++criterion) {
      const auto& entries = found.findings[criterion].documentation;
      for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        if (!stands_alone(city.catalog.criteria[criterion].documentation[entry])) continue;
        const EntryFinding& finding = entries[entry];
        REQUIRE(finding.complete == finding.shortages.empty());
        const std::vector<std::string> files = files_at_fault(finding);
        if (finding.complete || files.empty() || files.size() > k_most_files) continue;
        for (std::uint32_t chosen = 0; chosen < (1U << files.size()); ++chosen) {
          std::set<std::string> mended;
          for (std::size_t i = 0; i < files.size(); ++i)
            if ((chosen >> i & 1U) != 0) mended.insert(files[i]);
          const bool are_closed = std::ranges::all_of(
              finding.shortages,
              [&](const Shortage& shortage) { return is_closed(shortage, finding, mended); });
          Case changed = city;
          mend(changed, mended);
          INFO(reproduction(
              city, seed,
              {"entry " + std::to_string(entry) + " of criterion " + std::to_string(criterion)}));
          REQUIRE(NaiveRules(changed, city.as_of).entry_ok({criterion, entry}) == are_closed);
          ++(are_closed ? completed : still_short);
        }
      }
    }
  }
  CHECK(completed > 100);
  CHECK(still_short > 100);
}

}  // namespace wwc::property
