// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "docgen/page.hpp"
#include "support/names.hpp"
#include "wwc/report.hpp"

namespace wwc::docgen {

namespace {

/// The enumerators of one enumeration with what each means.
template <typename Enum>
void enumeration(Markdown& page, std::string_view title, std::string_view where) {
  page.heading(2, title);
  page.paragraph(where);
  page.table({"Value", "Meaning"});
  for (const auto& row : support::name_rows<Enum>()) {
    page.row({fmt::format("`{}`", row.name), row.doc});
  }
}

std::string extensions_of(const ReportFormat& format) {
  std::string text;
  for (const std::string_view extension : format.extensions) {
    text += fmt::format("{}`.{}`", text.empty() ? "" : ", ", extension);
  }
  return text;
}

}  // namespace

std::string formats_page() {
  Markdown page("Report formats", "the tables of formats and of names");
  page.paragraph(
      "`wwc assess --format NAME` chooses a format by name, `-o FILE` by the file's extension, "
      "`-o NAME=FILE` by name for that file. The JSON report is described by "
      "[assessment.schema.json](assessment.schema.json). Its `diagnostics` are complete; standard "
      "error shows the first of very many, and says how many more there are.");
  page.table({"Format", "Extensions", "What it is", "Written on invalid input"});
  for (const ReportFormat& format : report_formats()) {
    page.row({fmt::format("`{}`", format.name), extensions_of(format), format.summary,
              yes_if(format.render_invalid != nullptr)});
  }
  enumeration<Outcome>(page, "Outcomes of a criterion",
                       "`outcome` of a criterion in the JSON report.");
  enumeration<ItemOutcome>(
      page, "Outcomes of an answer",
      "`outcome` of a checklist item, or of what a criterion itself is asked.");
  enumeration<EntryState>(page, "States of documentation", "`state` of a documentation entry.");
  enumeration<PieceState>(page, "States of evidence", "`state` of a piece of evidence.");
  enumeration<GapKind>(page, "Kinds of gaps", "`kind` of a gap. The list is closed.");
  enumeration<AsOfSource>(page, "Where the as-of date came from",
                          "`as_of_from` of the JSON report.");
  return page.text();
}

}  // namespace wwc::docgen
