// SPDX-License-Identifier: MIT
#include "catalog/load_catalog.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/read_source.hpp"
#include "report/catalog_report.hpp"

namespace wwc::cli {
namespace {

std::string render(const Catalog& catalog, const CatalogShowOptions& options,
                   const Environment& environment) {
  if (options.format == CatalogFormat::json) return report::render_catalog_json(catalog);
  return report::render_catalog_text(catalog, output_style(options.messages, environment));
}

}  // namespace

ExitCode command_catalog_show(const CatalogShowOptions& options, Environment& environment) {
  ReadingLog log;
  const std::string name =
      options.catalog.empty() ? std::string{k_default_catalog} : options.catalog;
  if (const auto source = read_catalog_source(name, environment, log)) {
    if (const auto catalog = catalog::load_catalog(*source, log.sources, log.diagnostics)) {
      const std::string text = options.format == CatalogFormat::yaml
                                   ? std::string{log.sources.text(*source)}
                                   : render(*catalog, options, environment);
      write_output(text, environment, log.diagnostics);
    }
  }
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
