// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"

namespace wwc::ledger {

/// A piece of evidence in one of the places that use it.
struct EvidenceUse {
  const Evidence* piece = nullptr;  ///< In the answers, with what comes from the register.
  Span place;                       ///< Where it is described: the register's, if it is from there.
  std::size_t criterion = 0;        ///< Position in `Catalog::criteria`.
  std::string target;               ///< Full id of the entry or item, or the criterion's id.
};

/// Shows every use of evidence by documentation, items and records, in catalog order: from criteria
/// to evidence. The pieces belong to the answers; the use itself does not outlast the call.
void visit_uses(const Catalog& catalog, const Answers& answers,
                const std::function<void(const EvidenceUse&)>& visit);

/// The same as a list, which takes as much memory as the answers where these name many files.
[[nodiscard]] std::vector<EvidenceUse> evidence_uses(const Catalog& catalog,
                                                     const Answers& answers);

/// Files by path, each with the places that name it, in the order of use. The paths belong to the
/// answers.
using FilePlaces = std::map<std::string_view, std::vector<Span>>;
[[nodiscard]] FilePlaces file_places(const std::vector<EvidenceUse>& uses);

}  // namespace wwc::ledger
