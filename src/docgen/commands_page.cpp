// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/exit_code.hpp"
#include "cli/run.hpp"
#include "docgen/page.hpp"

namespace wwc::docgen {

std::string commands_page() {
  Markdown page("Commands and exit codes", "the tables of commands and of exit codes");
  page.paragraph("`wwc COMMAND --help` lists the options of a command.");
  page.table({"Command", "What it does"});
  for (const cli::Command& command : cli::commands()) {
    page.row({fmt::format("`wwc {}`", command.name), command.summary});
  }
  page.heading(2, "Exit codes");
  page.paragraph(
      "Every command returns the first of these that applies, in the order of the table.");
  page.table({"Code", "Meaning"});
  for (const cli::ExitCodeInfo& info : cli::exit_codes()) {
    page.row({fmt::format("{}", cli::to_int(info.code)), info.meaning});
  }
  return page.text();
}

}  // namespace wwc::docgen
