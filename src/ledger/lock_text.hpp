// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wwc/diagnostic.hpp"
#include "wwc/ledger.hpp"
#include "wwc/source.hpp"

/// The lock as text. One line each, ended with a line feed:
///
///     wwc-lock 1
///     file SHA256 SIZE PATH                  by the bytes of the path
///     review CRITERION DATE BY SHA256        by the bytes of the id
namespace wwc::ledger {

/// The name of the lock beside the main answers file.
inline constexpr std::string_view k_lock_name = "wwc.lock";

/// The first line: what the file is, and the version of its format.
inline constexpr std::string_view k_header = "wwc-lock 1";

/// Writes a lock: equal locks give equal bytes, whatever the order of their parts.
[[nodiscard]] std::string format_lock(const Lock& lock);

/// Reads a lock. Only what `format_lock` writes is one; CRLF and a byte order mark are accepted,
/// since git and editors add them. Nothing after at least one error has been added.
[[nodiscard]] std::optional<Lock> parse_lock(SourceId source, const SourceMap& sources,
                                             Diagnostics& diagnostics);

}  // namespace wwc::ledger
