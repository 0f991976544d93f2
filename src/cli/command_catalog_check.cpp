// SPDX-License-Identifier: MIT
#include "catalog/load_catalog.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/read_source.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using support::count_of;

/// `wwc-2018: 8 practices, 45 criteria, 80 items, 69 documentation entries, 3 levels`
std::string summary(const Catalog& catalog) {
  std::size_t items = 0;
  std::size_t entries = 0;
  for (const Criterion& criterion : catalog.criteria) {
    items += criterion.checklist.size();
    entries += criterion.documentation.size();
  }
  return catalog.id + ": " + count_of(catalog.practices.size(), "practice") + ", " +
         count_of(catalog.criteria.size(), "criterion", "criteria") + ", " +
         count_of(items, "item") + ", " +
         count_of(entries, "documentation entry", "documentation entries") + ", " +
         count_of(catalog.levels.size(), "level") + "\n";
}

}  // namespace

ExitCode command_catalog_check(const CatalogCheckOptions& options, Environment& environment) {
  ReadingLog log;
  if (const auto source = read_catalog_source(options.file, environment, log)) {
    if (const auto catalog = catalog::load_catalog(*source, log.sources, log.diagnostics,
                                                   catalog::References::into_others)) {
      write_output(summary(*catalog), environment, log.diagnostics);
    }
  }
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
