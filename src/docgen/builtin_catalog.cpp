// SPDX-License-Identifier: MIT
#include "docgen/builtin_catalog.hpp"

#include <stdexcept>
#include <string>

#include "catalog/load_catalog.hpp"

namespace wwc::docgen {

Catalog load_builtin(const catalog::EmbeddedFile& file) {
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(std::string(file.name), std::string(file.text));
  auto catalog = catalog::load_catalog(source, sources, diagnostics);
  if (!catalog) throw std::logic_error("a built-in catalog does not load");
  return *std::move(catalog);
}

}  // namespace wwc::docgen
