// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <optional>
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

/// More work than this is not tried in every combination.
constexpr std::size_t k_most_deeds = 7;

/// A file to put in order, or a piece to complete.
struct Deed {
  std::string file;
  std::optional<std::size_t> piece;
  bool operator==(const Deed&) const = default;
};
using Deeds = std::vector<Deed>;

Deeds all_deeds(const EntryFinding& finding) {
  Deeds deeds;
  for (std::size_t i = 0; i < finding.evidence.size(); ++i) {
    const PieceFinding& piece = finding.evidence[i];
    if (!piece.is_mendable) continue;
    const Deed mending{piece.piece.value, {}};
    if (piece.needs_file && std::ranges::find(deeds, mending) == deeds.end())
      deeds.push_back(mending);
    if (!piece.unwritten.empty()) deeds.push_back({{}, i});
  }
  return deeds;
}

bool is_mended(const PieceFinding& piece, std::size_t position, const Deeds& done) {
  const auto is_done = [&](const Deed& deed) {
    return std::ranges::find(done, deed) != done.end();
  };
  return (!piece.needs_file || is_done({piece.piece.value, {}})) &&
         (piece.unwritten.empty() || is_done({{}, position}));
}

bool is_closed(const Shortage& shortage, const EntryFinding& finding, const Deeds& done) {
  const auto is_way = [&](const Mending& way) {
    return is_mended(finding.evidence[*way.here], *way.here, done);
  };
  if (std::ranges::any_of(shortage.by_one_mending, is_way)) return true;
  const auto shown = std::ranges::count_if(
      shortage.by_mending, [&](const auto& group) { return std::ranges::any_of(group, is_way); });
  return static_cast<std::uint32_t>(shown) >= shortage.lacking;
}

/// Without what another entry lacks, which is no shortage of this one.
bool stands_alone(const Documentation& entry) {
  return !entry.needs && !entry.same_as && !entry.or_records;
}

Case carried_out(Case city, EntryRef ref, const Deeds& deeds) {
  for (const Deed& deed : deeds) {
    if (deed.file.empty()) continue;
    const Evidence fresh = fresh_file(city);
    city.facts.files[deed.file] = city.facts.files[fresh.value];
  }
  for (const Deed& deed : deeds)
    if (deed.piece) complete_piece(city, ref, *deed.piece);
  return city;
}

Deeds part_of(const Deeds& all, std::uint32_t chosen) {
  Deeds deeds;
  for (std::size_t i = 0; i < all.size(); ++i)
    if ((chosen >> i & 1U) != 0) deeds.push_back(all[i]);
  return deeds;
}

}  // namespace

TEST_CASE("an entry is ok exactly once pieces are in order that close all its shortages") {
  std::size_t completed = 0;
  std::size_t still_short = 0;
  for (const std::uint32_t seed : seeds(1500)) {
    const Case city = random_case(seed);
    const Assessment found =
        assess(city.catalog, city.answers, city.facts, {city.as_of, AsOfSource::today});
    for (std::size_t criterion = 0; criterion < found.findings.size(); ++criterion) {
      const auto& entries = found.findings[criterion].documentation;
      for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        if (!stands_alone(city.catalog.criteria[criterion].documentation[entry])) continue;
        const EntryFinding& finding = entries[entry];
        REQUIRE(finding.complete == finding.shortages.empty());
        const Deeds all = all_deeds(finding);
        if (finding.complete || all.empty() || all.size() > k_most_deeds) continue;
        for (std::uint32_t chosen = 0; chosen < (1U << all.size()); ++chosen) {
          const Deeds done = part_of(all, chosen);
          const bool are_closed = std::ranges::all_of(
              finding.shortages,
              [&](const Shortage& shortage) { return is_closed(shortage, finding, done); });
          const Case changed = carried_out(city, {criterion, entry}, done);
          INFO(reproduction(city, seed,
                            {"entry " + std::to_string(entry) + " of criterion " +
                             std::to_string(criterion) + ", deeds " + std::to_string(chosen)}));
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
