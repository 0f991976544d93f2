// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ledger/evidence_uses.hpp"
#include "wwc/assessment.hpp"
#include "wwc/evidence.hpp"

namespace wwc::ledger {

/// A piece of evidence and everything that uses it.
struct UsedPiece {
  const Evidence* piece = nullptr;   ///< As the first use has it.
  std::vector<std::string> used_by;  ///< Full ids, in catalog order, each once.
};

/// From evidence to what uses it, in the order of first use. Pieces of one kind with the same path,
/// link, text or contact are one.
[[nodiscard]] std::vector<UsedPiece> used_pieces(const std::vector<EvidenceUse>& uses);

/// The paths of files with the same content, two or more in each group; sorted, as the groups are.
[[nodiscard]] std::vector<std::vector<std::string>> duplicates(const EvidenceFacts& facts);

/// The outermost folders that hold files which answers or the register name: `evidence`; sorted.
/// Files beside the answers themselves lie in none.
[[nodiscard]] std::vector<std::string> evidence_folders(const std::vector<EvidenceUse>& uses,
                                                        const std::vector<RegisterEntry>& entries);

/// A file that nothing uses.
struct Orphan {
  std::string path;
  std::string register_id;  ///< The register entry that names it, unused itself; empty: none does.
};

/// Of the files that were found, those that nothing uses, in the order given.
[[nodiscard]] std::vector<Orphan> orphans(const std::vector<std::string>& found,
                                          const std::vector<EvidenceUse>& uses,
                                          const std::vector<RegisterEntry>& entries);

/// A documentation entry that will not last.
struct Lapse {
  Date last_day;       ///< On which it is still ok.
  std::string target;  ///< Full id of the entry.
};

/// The entries that are ok and age, the earliest first, then in catalog order.
[[nodiscard]] std::vector<Lapse> lapses(const Catalog& catalog, const Assessment& assessment);

}  // namespace wwc::ledger
