// SPDX-License-Identifier: MIT
#include "catalog/builtin.hpp"

namespace wwc::catalog {
namespace {

std::string_view id_of(const EmbeddedFile& file) {
  constexpr std::string_view k_extension = ".yaml";
  return file.name.substr(0, file.name.size() - k_extension.size());
}

}  // namespace

std::optional<EmbeddedFile> find_builtin(std::string_view id) {
  for (const EmbeddedFile& file : embedded_catalogs()) {
    if (id_of(file) == id) return file;
  }
  return std::nullopt;
}

std::vector<std::string_view> builtin_ids() {
  std::vector<std::string_view> ids;
  for (const EmbeddedFile& file : embedded_catalogs()) {
    ids.push_back(id_of(file));
  }
  return ids;
}

std::string builtin_source_name(const EmbeddedFile& file) {
  return "<builtin>/" + std::string(file.name);
}

}  // namespace wwc::catalog
