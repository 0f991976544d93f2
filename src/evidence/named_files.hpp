// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"

namespace wwc::evidence {

/// A path that the answers name, and the place where they name it.
struct NamedFile {
  std::string_view path;  ///< Belongs to the answers.
  Span span;
  std::optional<EntryRef> entry{};  ///< The documentation entry that the place belongs to, if any.

  bool operator==(const NamedFile&) const = default;
};

/// The files that documentation, items and records name, each path once per place, sorted by place.
/// What a piece takes from the register is named there; a register entry that nothing uses is left
/// out.
[[nodiscard]] std::vector<NamedFile> named_files(const Answers& answers);

}  // namespace wwc::evidence
