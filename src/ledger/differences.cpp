// SPDX-License-Identifier: MIT
#include "ledger/differences.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "ledger/check_reviews.hpp"
#include "ledger/evidence_uses.hpp"
#include "ledger/find_locked.hpp"
#include "support/text.hpp"

namespace wwc::ledger {
namespace {

Difference describe(DifferenceKind kind, std::string_view path, std::string_view what) {
  return {kind, std::string{path}, fmt::format("{} {}", support::quoted(path), what), {}};
}

bool is_absent(const Difference& difference) {
  return difference.kind == DifferenceKind::absent;
}

/// What differs about a file that answers name, if anything.
std::optional<Difference> compare(std::string_view path, const EvidenceFacts& facts,
                                  const LockedFile* file) {
  const auto fact = facts.files.find(path);
  const auto kind = file == nullptr ? DifferenceKind::absent : DifferenceKind::missing;
  if (fact == facts.files.end()) return describe(kind, path, "does not exist");
  if (!has_content(fact->second)) return describe(kind, path, fact->second.detail);
  if (file == nullptr) return describe(DifferenceKind::unlocked, path, "is not in the lock");
  if (is_as_locked(fact->second, *file)) return std::nullopt;
  return describe(DifferenceKind::changed, path, "is not as it was locked");
}

/// Files by path, each with the place that names it first. The paths belong to the answers.
std::map<std::string_view, Span> first_places(const LedgerInput& input) {
  std::map<std::string_view, Span> places;
  visit_uses(input.catalog, input.answers, [&](const EvidenceUse& use) {
    if (use.piece->kind == EvidenceKind::file) places.try_emplace(use.piece->value, use.place);
  });
  return places;
}

}  // namespace

std::vector<Difference> find_differences(const LedgerInput& input, const Lock& lock) {
  const std::map<std::string_view, Span> files = first_places(input);
  std::vector<Difference> differences;
  for (const auto& [path, place] : files) {
    auto difference = compare(path, input.facts, find_file(lock, path));
    if (!difference) continue;
    difference->place = place;
    differences.push_back(std::move(*difference));
  }
  for (const LockedFile& file : lock.files) {
    if (files.contains(file.path)) continue;
    differences.push_back(
        describe(DifferenceKind::unused, file.path, "is in the lock, and nothing uses it"));
    differences.back().place = file.span;
  }
  std::stable_sort(
      differences.begin(), differences.end(),
      [](const Difference& left, const Difference& right) { return left.subject < right.subject; });
  for (const LockedReview* review : unused_reviews(input, lock)) {
    differences.push_back(
        {DifferenceKind::unused, review->criterion, unused_text(input, *review), review->span});
  }
  return differences;
}

std::vector<GateFault> to_faults(const std::vector<Difference>& differences) {
  std::vector<GateFault> faults;
  faults.reserve(differences.size());
  for (const Difference& difference : differences) {
    faults.push_back({std::nullopt, difference.text, std::nullopt, difference.place});
  }
  return faults;
}

std::vector<GateFault> lock_faults(std::vector<Difference> differences) {
  std::erase_if(differences, is_absent);
  return to_faults(differences);
}

std::vector<GateFault> absent_files(std::vector<Difference> differences) {
  std::erase_if(differences, std::not_fn(is_absent));
  return to_faults(differences);
}

}  // namespace wwc::ledger
