// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"

namespace wwc {

/// Judges the answers by the catalog on the as-of date. Pure: the same input gives the same result,
/// anywhere. `answers` must have been loaded with this catalog; a file without a fact counts as
/// missing. What the answers assume is taken for granted, and said in the result.
/// `given_by`, where the as-of date is a later one, is the day on which the answers and what they
/// name were there: what has no date can be completed with none that is later. No verdict depends
/// on it, only what is said to be missing.
Assessment assess(const Catalog& catalog, const Answers& answers, const EvidenceFacts& facts,
                  AsOf as_of, std::optional<Date> given_by = std::nullopt);

/// What a sign-off of a criterion covers; both parts as its `Finding` has them.
struct SignedContent {
  bool answered = false;
  std::string answer_sha256;
};

/// The same for every criterion, parallel to `Catalog::criteria`, without judging anything: where
/// only sign-offs are looked at, thousands of pieces need not be kept as judged.
std::vector<SignedContent> signed_contents(const Catalog& catalog, const Answers& answers,
                                           const EvidenceFacts& facts);

/// How many criteria must still pass until the level and all below it are reached; 0 where they
/// are, or where nothing can be counted. Exact where the practices of two levels are the same, lie
/// within each other or apart; where they overlap in part, never too few.
std::uint32_t passes_missing(const Catalog& catalog, const Assessment& assessment,
                             std::size_t level);

}  // namespace wwc
