// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// The line of a file; null when the lock has none.
[[nodiscard]] const LockedFile* find_file(const Lock& lock, std::string_view path);
/// The sign-off of a criterion; null when the lock has none.
[[nodiscard]] const LockedReview* find_review(const Lock& lock, std::string_view criterion);

/// True when the content of the file could be read, whether or not it is as it was locked.
[[nodiscard]] bool has_content(const FileFact& fact);
/// The same of a path; false where nobody looked there.
[[nodiscard]] bool has_content(const EvidenceFacts& facts, const std::string& path);
/// True when the content is the one that was locked.
[[nodiscard]] bool is_as_locked(const FileFact& fact, const LockedFile& file);

}  // namespace wwc::ledger
