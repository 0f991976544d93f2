// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/make_lock.hpp"

namespace wwc::ledger {

/// The documents of a criterion that nobody who signs it off now can have seen, since their content
/// cannot be read: paths, sorted, each once. Of an answer that claims nothing, such as a no, none
/// is needed.
[[nodiscard]] std::vector<std::string_view> unseen_documents(const LedgerInput& input,
                                                             std::size_t criterion);

/// What helps where there are any of these.
[[nodiscard]] std::string help_on_unseen(const std::vector<std::string_view>& documents);

}  // namespace wwc::ledger
