// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/evidence_uses.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
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

/// The folder that evidence is looked for in although nothing names a file of it yet.
inline constexpr std::string_view k_usual_folder = "evidence";

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

/// The register entries that no piece takes, but for those that `orphans` lists by their files; in
/// their order. They belong to the answers.
[[nodiscard]] std::vector<const RegisterEntry*> unused_entries(
    const std::vector<EvidenceUse>& uses, const std::vector<RegisterEntry>& entries,
    const std::vector<Orphan>& orphans);

/// An answer or a documentation entry that does not last.
struct Lapse {
  std::optional<Date> last_day;  ///< On which it still holds; empty: it does not any more.
  std::string target;            ///< Full id of the item or the entry, or the criterion's id.
};

/// What is too old now, then what holds and ages, the earliest first; in catalog order otherwise.
[[nodiscard]] std::vector<Lapse> lapses(const Catalog& catalog, const Answers& answers,
                                        const Assessment& assessment);

}  // namespace wwc::ledger
