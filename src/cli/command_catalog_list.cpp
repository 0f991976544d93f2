// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

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
  const std::vector<std::string_view> ids = catalog::builtin_ids();
  const std::size_t widest =
      std::ranges::max_element(ids, {}, [](std::string_view id) { return id.size(); })->size();
  for (const std::string_view id : ids) {
    const auto source = read_catalog_source(std::string{id}, environment, log);
    if (!source) continue;
    if (const auto catalog = catalog::load_catalog(*source, log.sources, log.diagnostics)) {
      text += fmt::format("{}  {}, edition {}, {}{}\n", support::pad_right(catalog->id, widest),
                          catalog->title, catalog->edition, support::name_of(catalog->status),
                          id == k_default_catalog ? " (default)" : "");
    }
  }
  write_output(text, environment, log.diagnostics);
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
