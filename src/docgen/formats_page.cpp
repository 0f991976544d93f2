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

/// What programs that read the formats rely on, and the table does not say.
void details(Markdown& page) {
  page.heading(2, "What is wrong, where, and how bad");
  page.paragraph(
      "`sarif` and `github` list the same problems: each criterion that counts and earns no point, "
      "once, and each demand of a gate that is missed for a reason of its own. Without a gate, "
      "`fail` and `blocked` are errors, `claimed` and `unanswered` warnings. With a gate, what it "
      "objects to is an error and everything else a warning. Errors come first; within a severity "
      "first the demands, then the criteria that the gate names, then the others, the fewest "
      "steps first.");
  page.paragraph(
      "A problem stands at the answer or the piece of evidence that its first gap is about, else "
      "at the criterion, at the key `answers`, or in the first line. Columns count code points.");
  page.heading(2, "Details of the formats");
  page.paragraph(
      "`sarif`: fingerprints are made of the catalog, the criterion and the outcome, so they "
      "survive lines that move. Problems in the input are notifications of the tool.");
  page.paragraph(
      "`github`: the nine worst problems, and a tenth annotation with the number of all others; "
      "GitHub drops what is beyond ten. The last line is no command. A diagnostic at the place of "
      "a problem is left out.");
  page.paragraph(
      "`junit`: a suite for each practice and one for the gate. All outcomes but `pass` and "
      "`not_applicable` are failures. The time is the as-of date, the host always `localhost`.");
  page.paragraph(
      "`csv`: RFC 4180 in UTF-8, without a byte order mark, so Excel needs its import with the "
      "encoding UTF-8. A cell that could start a formula begins with an apostrophe. With "
      "`--owner`, only criteria with a gap of that person.");
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
  details(page);
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
