// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/read_source.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::cli {

ExitCode command_catalog_list(const CatalogListOptions& options, Environment& environment) {
  ReadingLog log;
  std::string text;
  for (const std::string_view id : catalog::builtin_ids()) {
    const auto source = read_catalog_source(std::string{id}, environment, log);
    if (!source) continue;
    if (const auto catalog = catalog::load_catalog(*source, log.sources, log.diagnostics)) {
      text += fmt::format("{}  {}, edition {}, {}{}\n", catalog->id, catalog->title,
                          catalog->edition, support::name_of(catalog->status),
                          id == k_default_catalog ? " (default)" : "");
    }
  }
  write_output(text, environment, log.diagnostics);
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
