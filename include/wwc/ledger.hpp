// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "wwc/date.hpp"
#include "wwc/digest.hpp"
#include "wwc/source.hpp"

/// The lock: what evidence and sign-offs were when `wwc evidence lock` was last run.
namespace wwc {

/// A file that counted.
struct LockedFile {
  std::string path;  ///< Relative to the evidence root, as answers name it.
  Digest sha256;
  std::uint64_t size = 0;  ///< Bytes.
  Span span;               ///< Its line in the lock; empty for one that is to be written.
};

/// A sign-off, and what was signed.
struct LockedReview {
  std::string criterion;  ///< Id.
  std::string by;
  Date on;
  std::string answer_sha256;  ///< Of the answers and the evidence at that time.
  Span span;
};

/// The content of `wwc.lock`.
struct Lock {
  std::vector<LockedFile> files;      ///< By path, each once.
  std::vector<LockedReview> reviews;  ///< By criterion, each once.
};

/// How a sign-off stands against the lock.
enum class ReviewState : std::uint8_t {
  valid,        ///< Recorded, and nothing changed since.
  voided,       ///< Answers or evidence changed since it was recorded.
  unrecorded,   ///< The lock does not have it.
  not_checked,  ///< There is no lock.
};

/// A criterion that is signed off, and how that stands.
struct ReviewStanding {
  std::size_t criterion = 0;  ///< Position in `Catalog::criteria`.
  ReviewState state = ReviewState::not_checked;
  std::string signed_sha256{};  ///< Of the answers and the evidence that were signed; may be empty.
  bool belies_baseline = false;  ///< Void because the baseline has it over other
                                 ///< answers or evidence.
};

}  // namespace wwc
