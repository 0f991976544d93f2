// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/source.hpp"

namespace wwc::catalog {

/// Which references must lead somewhere: those into the catalog itself, or also those of `helps`
/// and `inferred_from` into another one. A catalog that is not built in is not known, which is a
/// warning.
enum class References : std::uint8_t { within, into_others };

/// Reads and checks one catalog file. All its problems are reported in one go; nothing comes back
/// exactly when there is an error among them.
[[nodiscard]] std::optional<Catalog> load_catalog(SourceId source, const SourceMap& sources,
                                                  Diagnostics& diagnostics,
                                                  References references = References::within);

/// The built-in catalog with this id; nothing where there is none. Its text is no input of the
/// user; a test sees to it that it has no problems.
[[nodiscard]] std::optional<Catalog> load_builtin(std::string_view id);

}  // namespace wwc::catalog
