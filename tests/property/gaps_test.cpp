// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include <catch2/catch.hpp>

#include "property/generate.hpp"
#include "property/ids.hpp"
#include "property/improve.hpp"
#include "property/naive_rules.hpp"
#include "property/seeds.hpp"

namespace wwc::property {
namespace {

bool has_no_gap_by_right(Outcome outcome) {
  return outcome == Outcome::pass || outcome == Outcome::not_applicable;
}

bool has_blank(const std::vector<std::string>& texts) {
  return std::any_of(texts.begin(), texts.end(),
                     [](const std::string& text) { return text.empty(); });
}

void check_gap(const Catalog& catalog, const Gap& gap, std::vector<std::string>& lines) {
  if (!find_target(catalog, gap.target)) lines.push_back("unknown target `" + gap.target + "`");
  for (const std::string& id : gap.any_of) {
    if (!find_target(catalog, id)) lines.push_back(gap.target + " offers the unknown `" + id + "`");
  }
  if (gap.text.empty() || gap.action.empty()) lines.push_back(gap.target + " says nothing");
  if (gap.options.size() != gap.any_of.size() || has_blank(gap.options)) {
    lines.push_back(gap.target + ": options do not fit any_of");
  }
  const bool can_be_closed = gap.any_of.empty() ? gap.needs == 1 : gap.any_of.size() >= gap.needs;
  if (gap.needs == 0 || !can_be_closed) lines.push_back(gap.target + " needs what is not offered");
}

std::vector<std::string> flaws(const Catalog& catalog, std::size_t index, const Finding& finding) {
  std::vector<std::string> lines;
  const std::string& id = catalog.criteria[index].id;
  if (finding.reasons.empty() || has_blank(finding.reasons)) lines.push_back(id + " has no reason");
  if (finding.gaps.empty() != has_no_gap_by_right(finding.outcome)) {
    lines.push_back(id + ": " + name_of(finding.outcome) + " with " +
                    std::to_string(finding.gaps.size()) + " gaps");
  }
  for (const Gap& gap : finding.gaps)
    check_gap(catalog, gap, lines);
  return lines;
}

void close(Case& city, const Gap& gap, const std::string& id) {
  const Target target = find_target(city.catalog, id).value();
  if (gap.kind == GapKind::prerequisite_missing) {
    make_pass(city, target.criterion);
  } else if (target.entry) {
    const EntryRef entry{target.criterion, *target.entry};
    const bool is_ok_by_now = NaiveRules(city, city.as_of).entry_ok(entry);
    if (!is_ok_by_now) make_entry_ok(city, entry);
  } else {
    make_documented(city, target.criterion, {target.item});
  }
}

/// Prerequisites first: an entry may build on one of theirs.
std::vector<Gap> in_order(std::vector<Gap> gaps) {
  std::stable_partition(gaps.begin(), gaps.end(),
                        [](const Gap& gap) { return gap.kind == GapKind::prerequisite_missing; });
  return gaps;
}

/// The city after it did what the gaps say, but for one gap or one of its items.
Case performed(Random& random, Case city, const std::vector<Gap>& gaps,
               std::optional<std::size_t> short_of) {
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const Gap& gap = gaps[i];
    std::vector<std::string> ids = gap.any_of.empty() ? std::vector{gap.target} : gap.any_of;
    std::uint32_t needs = gap.needs - (short_of == i ? 1 : 0);
    for (; needs > 0; --needs) {
      const std::size_t chosen = random.below(ids.size());
      close(city, gap, ids[chosen]);
      ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
  }
  return city;
}

/// Closing one gap closes no other: no entry here builds on another or follows meeting dates.
bool has_separate_gaps(const Criterion& criterion) {
  return criterion.prerequisites.empty() &&
         std::none_of(criterion.documentation.begin(), criterion.documentation.end(),
                      [](const Documentation& entry) {
                        return entry.same_as || entry.needs || entry.latest_of || entry.or_records;
                      });
}

/// Documenting an item closes the gap of its own entry too.
bool goes_with_an_answer(const Catalog& catalog, const Gap& gap) {
  const Target target = find_target(catalog, gap.target).value();
  if (!target.entry) return false;
  return !catalog.criteria[target.criterion].documentation[*target.entry].is_for_criterion();
}

std::vector<std::string> lines_of(const Finding& finding) {
  std::vector<std::string> lines;
  for (const Gap& gap : finding.gaps) {
    std::string line = "gap " + gap.target + ", " + std::to_string(gap.needs) + " of";
    for (const std::string& id : gap.any_of)
      line += " " + id;
    lines.push_back(line + ": " + gap.text);
  }
  return lines;
}

}  // namespace

TEST_CASE("a point that is not earned has reasons and gaps, and counts are in order") {
  for (const std::uint32_t seed : seeds(600)) {
    const Case city = random_case(seed);
    const Assessment found = assess_case(city);
    REQUIRE(found.findings.size() == city.catalog.criteria.size());
    CHECK(found.score.unchecked <= found.score.passed);
    CHECK(found.score.passed <= found.score.claimed);
    CHECK(found.score.claimed <= found.score.possible);
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
      const std::vector<std::string> lines = flaws(city.catalog, i, found.findings[i]);
      if (!lines.empty()) FAIL(reproduction(city, seed, lines));
    }
  }
}

TEST_CASE("a city that closes the gaps passes") {
  for (const std::uint32_t seed : seeds(400)) {
    Random random(seed);
    const Case city = random_city(random, random_catalog(random));
    const Assessment found = assess_case(city);
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
      const Finding& finding = found.findings[i];
      if (finding.gaps.empty()) continue;
      const Case better = performed(random, city, in_order(finding.gaps), {});
      const Outcome outcome = assess_case(better).findings[i].outcome;
      if (outcome == Outcome::pass) continue;
      std::vector<std::string> lines = lines_of(finding);
      lines.push_back(city.catalog.criteria[i].id + " was " + name_of(finding.outcome) +
                      ", and without gaps is " + name_of(outcome));
      FAIL(reproduction(city, seed, lines) + "then:\n" + describe(better, i));
    }
  }
}

TEST_CASE("a city that leaves one gap open does not pass") {
  for (const std::uint32_t seed : seeds(300)) {
    Random random(seed);
    const Case city = random_city(random, random_catalog(random));
    const Assessment found = assess_case(city);
    for (std::size_t i = 0; i < found.findings.size(); ++i) {
      const Finding& finding = found.findings[i];
      if (finding.gaps.empty() || !has_separate_gaps(city.catalog.criteria[i])) continue;
      const std::size_t left = random.below(finding.gaps.size());
      if (goes_with_an_answer(city.catalog, finding.gaps[left])) continue;
      const Case better = performed(random, city, finding.gaps, left);
      if (assess_case(better).findings[i].outcome != Outcome::pass) continue;
      std::vector<std::string> lines = lines_of(finding);
      lines.push_back(city.catalog.criteria[i].id +
                      " passes although this stays open: " + finding.gaps[left].target);
      FAIL(reproduction(city, seed, lines) + "then:\n" + describe(better, i));
    }
  }
}

}  // namespace wwc::property
