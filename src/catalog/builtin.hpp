// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wwc::catalog {

/// A file that is built into the program: its name without folder, and its bytes.
struct EmbeddedFile {
  std::string_view name;
  std::string_view text;
};

/// All files of `criteria/`, by name; the definition is generated.
[[nodiscard]] std::span<const EmbeddedFile> embedded_catalogs();

/// The built-in catalog with this id, which is its file name without `.yaml`.
[[nodiscard]] std::optional<EmbeddedFile> find_builtin(std::string_view id);

/// The ids of all built-in catalogs, in order of name.
[[nodiscard]] std::vector<std::string_view> builtin_ids();

/// How messages name a built-in catalog: `<builtin>/wwc-2018.yaml`.
[[nodiscard]] std::string builtin_source_name(const EmbeddedFile& file);

}  // namespace wwc::catalog
