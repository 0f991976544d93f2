// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "property/change.hpp"
#include "property/generate.hpp"
#include "property/seeds.hpp"

namespace wwc::property {
namespace {

int rank_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::fail:
    case Outcome::unanswered:
      return 0;
    case Outcome::claimed:
    case Outcome::blocked:
      return 1;
    case Outcome::pass:
    case Outcome::not_applicable:
      return 2;
  }
  return 0;
}

int number_of(const std::optional<std::size_t>& level) {
  return level ? static_cast<int>(*level) : -1;
}

/// What is lower in the second although nothing was taken away.
std::vector<std::string> losses(const Case& city, const Assessment& poor, const Assessment& rich) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < poor.findings.size(); ++i) {
    const Outcome before = poor.findings[i].outcome;
    const Outcome after = rich.findings[i].outcome;
    if (rank_of(before) <= rank_of(after)) continue;
    lines.push_back(city.catalog.criteria[i].id + ": " + name_of(before) + ", with more " +
                    name_of(after));
  }
  if (number_of(poor.level) > number_of(rich.level)) lines.emplace_back("the level is lower");
  if (number_of(poor.claimed_level) > number_of(rich.claimed_level)) {
    lines.emplace_back("the claimed level is lower");
  }
  return lines;
}

}  // namespace

TEST_CASE("more or better evidence never lowers an outcome or a level") {
  std::uint32_t changes = 0;
  for (const std::uint32_t seed : seeds(250)) {
    Random random(seed);
    Case city = random_city(random, random_catalog(random));
    Assessment before = assess_case(city);
    for (int step = 0; step < 8; ++step) {
      const std::string change = make_better(random, city);
      if (change.empty()) continue;
      ++changes;
      const Assessment after = assess_case(city);
      std::vector<std::string> lines = losses(city, before, after);
      before = after;
      if (lines.empty()) continue;
      lines.insert(lines.begin(), change);
      FAIL(reproduction(city, seed, lines));
    }
  }
  CHECK(changes > 0);
}

TEST_CASE("a worse answer never raises an outcome or a level") {
  std::uint32_t changes = 0;
  for (const std::uint32_t seed : seeds(350)) {
    Random random(seed);
    Case city = random_city(random, random_catalog(random));
    Assessment before = assess_case(city);
    for (int step = 0; step < 4; ++step) {
      const std::string change = make_worse(random, city);
      if (change.empty()) continue;
      ++changes;
      const Assessment after = assess_case(city);
      std::vector<std::string> lines = losses(city, after, before);
      before = after;
      if (lines.empty()) continue;
      lines.insert(lines.begin(), change);
      FAIL(reproduction(city, seed, lines));
    }
  }
  CHECK(changes > 0);
}

}  // namespace wwc::property
