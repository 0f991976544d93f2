// SPDX-License-Identifier: MIT
#include <span>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "docgen/page.hpp"

namespace wwc::docgen {

namespace {

struct Stage {
  std::string_view title;
  std::span<const diagnostic::CodeInfo> codes;
};

}  // namespace

std::string diagnostics_page() {
  Markdown page("Diagnostics", "the table of diagnostic codes");
  page.paragraph(
      "Each problem that `wwc` reports has a code. `wwc explain CODE` prints the same text as this "
      "page.");
  const Stage stages[] = {{"Reading files and YAML", diagnostic::reading_codes()},
                          {"Catalogs", diagnostic::catalog_codes()},
                          {"Answers", diagnostic::answers_codes()},
                          {"Evidence", diagnostic::evidence_codes()},
                          {"Command line and output", diagnostic::command_codes()},
                          {"Internal", diagnostic::internal_codes()}};
  for (const Stage& stage : stages) {
    page.heading(2, stage.title);
    for (const diagnostic::CodeInfo& info : stage.codes) {
      page.heading(3, fmt::format("{}: {}", diagnostic::code_name(info.code), info.title));
      page.paragraph(
          fmt::format("*{}.* {}", diagnostic::severity_name(info.severity), info.explanation));
    }
  }
  return page.text();
}

}  // namespace wwc::docgen
