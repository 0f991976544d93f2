// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"

namespace wwc::engine {

/// The digests by which a change of an answer is noticed.
struct Fingerprint {
  std::string values;  ///< Of what the answers file says.
  std::string answer;  ///< Of that and of the content of the files it names.
};

/// The SHA-256 of what a verdict on this criterion rests on: answer values, the dates of the city
/// that its measures refer to, and evidence with the content of files. Owner, due date, notes,
/// effort and the form of the file do not enter.
[[nodiscard]] Fingerprint fingerprint(const Criterion& criterion, const CriterionAnswer& answer,
                                      const City& city, const EvidenceFacts& facts);

}  // namespace wwc::engine
