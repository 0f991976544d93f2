// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "diagnostic/code_stages.hpp"
#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "docgen/page.hpp"

namespace wwc::docgen {

std::string diagnostics_page() {
  Markdown page("Diagnostics", "the table of diagnostic codes");
  page.paragraph(
      "Each problem that `wwc` reports has a code. `wwc explain CODE` prints the same text as this "
      "page.");
  for (const diagnostic::CodeStage& stage : diagnostic::code_stages()) {
    page.heading(2, stage.title);
    for (const diagnostic::CodeInfo& info : stage.codes()) {
      page.heading(3, fmt::format("{}: {}", diagnostic::code_name(info.code), info.title));
      page.paragraph(
          fmt::format("*{}.* {}", diagnostic::severity_name(info.severity), info.explanation));
    }
  }
  return page.text();
}

}  // namespace wwc::docgen
