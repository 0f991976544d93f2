// SPDX-License-Identifier: MIT
#include <span>

#include <fmt/format.h>

#include "docgen/page.hpp"
#include "report/forecast_report.hpp"
#include "report/plan_report.hpp"
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

template <typename Format>
std::string extensions_of(const Format& format) {
  std::string text;
  for (const std::string_view extension : format.extensions) {
    text += fmt::format("{}`.{}`", text.empty() ? "" : ", ", extension);
  }
  return text;
}

/// The formats of a command, and which of them say what is wrong with its input.
template <typename Format>
void format_table(Markdown& page, std::span<const Format> formats) {
  page.table({"Format", "Extensions", "What it is", "Written on invalid input"});
  for (const Format& format : formats) {
    page.row({fmt::format("`{}`", format.name), extensions_of(format), format.summary,
              yes_if(format.render_invalid != nullptr)});
  }
}

/// What is written where the answers, the catalog, a lock or an earlier result is not valid.
void invalid_input(Markdown& page) {
  page.heading(2, "On invalid input");
  page.paragraph(
      "With exit code 3 `json` of all commands, and `sarif` and `github` of `wwc assess` and "
      "`check`, hold what is wrong in place of a result, so "
      "that programs can show it; other formats are not written. In `json` of `wwc assess`, "
      "`check`, `plan`, `forecast`, `explain` and `diff` there are then `schema`, which is that "
      "command's as always, `generator`, `catalog` where it could be read (not of `diff`), "
      "and `diagnostics` with at least one error; each has `code`, `severity`, `message`, `file`, "
      "`line`, `column` and `help`, which are null where they are not known, and `notes` where "
      "there are any. All else is left out: where `diagnostics` has an error and the result is not "
      "there, nothing was judged.");
  page.paragraph(
      "Invalid input leaves a result in JSON as it is, of whatever command and in whatever format "
      "a "
      "report was asked for in its place: it may be a baseline, or evidence. An earlier list of "
      "problems is replaced, and so is a report as `sarif` or `github`, but no other file that is "
      "not empty. Standard error says which files stay as they were.");
}

/// What programs that read the formats rely on, and the table does not say.
void details(Markdown& page) {
  page.heading(2, "What is wrong, where, and how bad");
  page.paragraph(
      "`sarif` and `github` list the same problems: each criterion that counts and earns no point, "
      "once, and each demand of a gate that is missed for a reason of its own. Without a gate, "
      "`fail` and `blocked` are errors, `claimed` and `unanswered` warnings. With a gate, what it "
      "objects to is an error and everything else a warning. Errors come first: the demands, then "
      "the criteria that the gate names, then files that are not as they were locked and sign-offs "
      "that do not stand. In `github` the warnings follow that messages give of the input, and in "
      "both then the other criteria, the least effort first.");
  page.paragraph(
      "A problem stands at the answer or the piece of evidence that its first gap is about, else "
      "at the criterion, at the key `answers` of the file that answers others of its practice, at "
      "that of the main file, at the key `include` of the main file, or in its first line. A "
      "demand of the answers stands at its value under "
      "`gate`; a gate that was lowered at what was (another baseline at the value of `baseline`), "
      "or "
      "at `gate` itself; another catalog than the "
      "baseline's at the value of `catalog`. What differs from the lock stands where the file is "
      "named, or at its line in the lock, and "
      "a sign-off where it is written. Files are named from the folder in which `wwc` runs, so run "
      "it in the root of a repository. Columns count code points.");
  page.heading(2, "Details of the formats");
  page.paragraph(
      "`sarif`: fingerprints are made of the catalog, the criterion and the outcome, so they "
      "survive lines that move. Problems in the input are notifications of the tool; warnings that "
      "have a place are results besides, under the rule of their code, unless a problem stands at "
      "the same place, since code scanning shows results alone.");
  page.paragraph(
      "`github`: the nine worst problems, and a tenth annotation with the number of all others; "
      "GitHub drops what is beyond ten. The last line is no command. A message at the place of a "
      "problem is left out.");
  page.paragraph(
      "`junit`: a suite for each practice and one for the gate. All outcomes but `pass` and "
      "`not_applicable` are failures. The time is the as-of date, the host always `localhost`.");
  page.paragraph(
      "`csv`: RFC 4180 in UTF-8, without a byte order mark, so Excel needs its import with the "
      "encoding UTF-8. A cell that could start a formula begins with an apostrophe. "
      "`days_to_pass` is the least work by which a criterion passes, `points` how many pass by it. "
      "With `--owner`, only criteria with a gap of that person.");
  page.paragraph(
      "`counted`, in `json` and `csv`, is what the catalog says: false, or `no`, for criteria that "
      "are `future` or `retired`. One that is not applicable to the city stays `counted`, and its "
      "outcome says that `possible` is without it.");
}

/// What reports say of assumptions, and what explanations hold as JSON.
void assumptions_and_explanations(Markdown& page) {
  page.heading(2, "Reports of what if");
  page.paragraph(
      "With `--assume` every report says first what was assumed: in `json` as `assumptions`, in "
      "`sarif` as a notification and under `properties`, in `junit` as a suite of its own with a "
      "skipped case, in `csv` in the column `notice` of each row, in `github` as the first "
      "annotation. `wwc check` refuses such a result as a baseline.");
  page.heading(2, "Explanations as JSON");
  page.paragraph(
      "`wwc explain ID [FILE] --format json` is described by "
      "[explanation.schema.json](explanation.schema.json). `asked` is the part of the catalog as "
      "`wwc catalog show --format json` has it; with answers, `found` is the part of the "
      "assessment as `wwc assess --format json` has it. For a criterion `rule` is what must hold "
      "as a tree, `worth` where the city is with and without the point, and with all that the "
      "first of `ways` brings, which may be more; `lapses` is everything that ages.");
}

/// The formats of `wwc plan`, and what JSON holds.
void plan_formats(Markdown& page) {
  page.heading(2, "Formats of a plan");
  page.paragraph("`wwc plan --format NAME`, or `-o FILE` by extension.");
  format_table(page, report::plan_formats());
  page.paragraph(
      "`json`: described by [plan.schema.json](plan.schema.json). `plan` has the steps, in an "
      "order in which nothing waits for a later one; `for` names the criteria that pass by a step, "
      "and `without` what the least plan takes that leaves it out. `lower_bound` is what no plan "
      "takes less than: the same as `level_effort` where the plan is `proven`. Working days have "
      "at most one decimal.");
}

/// The formats of `wwc forecast`, and what JSON and calendar hold.
void forecast_formats(Markdown& page) {
  page.heading(2, "Formats of a forecast");
  page.paragraph(
      "`wwc forecast --format NAME`, or `-o FILE` by extension. Each `lost_on` is the day after "
      "the last day on which something counts.");
  format_table(page, report::forecast_formats());
  page.paragraph(
      "`json`: described by [forecast.schema.json](forecast.schema.json). `levels` and "
      "`claimed_levels` list the levels that "
      "are lost, the second by claim; `criteria` those that no longer pass, and `changes` every "
      "other change of an outcome, such as a claim that lapses. `causes` are positions in "
      "`lapses`. `missing` is how many passes a level lacks on that day. `renewal` is the least "
      "work that keeps the level, among what had passed since the as-of date, with its `effort` in "
      "working days; it is null where renewals are not enough, and `proven` is false where the "
      "search was cut short. Done on the day before the loss, with its dates in the quarters that "
      "its steps name, and nothing else renewed, it keeps the level through `kept_through`. "
      "`other_work` is the least of all, where it takes less. A "
      "criterion that is not `counted` moves no level.");
  page.paragraph(
      "`ics`: an event of a whole day for each answer or documentation entry that lapses, on the "
      "last day that it counts, with reminders 60 and 14 days before, as far as these "
      "days are not over, or else on the day itself. Its UID is made of the city, "
      "the catalog and the id of the item or entry (and a number, where one lapses on several "
      "days), not of what is handed in: a calendar that is imported again moves the event of what "
      "was renewed. `DTSTAMP` and `SEQUENCE` follow the as-of "
      "date. Where nothing lapses, the one event is to make a new forecast.");
}

}  // namespace

std::string formats_page() {
  Markdown page("Report formats", "the tables of formats and of names");
  page.paragraph(
      "`wwc assess --format NAME` chooses a format by name, `-o FILE` by the file's extension, "
      "`-o NAME=FILE` by name for that file. The JSON report is described by "
      "[assessment.schema.json](assessment.schema.json). Its `diagnostics` are complete; standard "
      "error shows the first of very many, and says how many more there are.");
  format_table(page, report_formats());
  invalid_input(page);
  details(page);
  assumptions_and_explanations(page);
  plan_formats(page);
  forecast_formats(page);
  enumeration<Outcome>(page, "Outcomes of a criterion",
                       "`outcome` of a criterion in the JSON report.");
  enumeration<ItemOutcome>(
      page, "Outcomes of an answer",
      "`outcome` of a checklist item, or of what a criterion itself is asked.");
  enumeration<EntryState>(page, "States of documentation", "`state` of a documentation entry.");
  enumeration<PieceState>(page, "States of evidence", "`state` of a piece of evidence.");
  enumeration<GapKind>(page, "Kinds of gaps", "`kind` of a gap. The list is closed.");
  enumeration<ReviewState>(page, "States of a sign-off",
                           "`state` of `reviewed` of a criterion in the JSON report.");
  enumeration<PlanOutcome>(page, "Outcomes of a plan", "`outcome` of a plan as JSON.");
  enumeration<EffortClass>(page, "Kinds of work", "`kind` of a step of a plan as JSON.");
  enumeration<LapseKind>(page, "Kinds of what lapses", "`kind` of a lapse in a forecast as JSON.");
  enumeration<AsOfSource>(page, "Where the as-of date came from",
                          "`as_of_from` of the JSON report.");
  return page.text();
}

}  // namespace wwc::docgen
