// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;
using enum Severity;

constexpr CodeInfo k_rows[] = {
    {unknown_catalog_name, error, "unknown catalog",
     "`catalog:` in an answers file names a catalog that is built into the program, and there "
     "is none with this id. `wwc catalog list` shows those there are. A catalog of your own is "
     "given on the command line, with `--catalog FILE`."},
    {catalog_is_path, error, "a path as the catalog",
     "`catalog:` in an answers file names a built-in catalog by its id. A path is taken from "
     "the command line only, with `--catalog FILE`, so that nobody is assessed by rules that "
     "the one who runs the program did not choose."},
    {looks_like_catalog, error, "a catalog where answers are expected",
     "The file has `practices:` and no `answers:`, as a catalog does. Give the answers file of "
     "the city, and the catalog with `--catalog FILE`; `wwc catalog check FILE` checks a "
     "catalog."},
    {unknown_practice, error, "unknown practice",
     "`owners:` maps the id of a practice to who closes its gaps, and the catalog has no "
     "practice with this id. The owner of a single criterion is given below its id, under "
     "`owner:`."},
    {unknown_criterion, error, "unknown criterion",
     "The catalog has no criterion with this id. Ids are exact, also in upper and lower case. "
     "`wwc catalog show ID` lists the criteria."},
    {unknown_item, error, "unknown checklist item",
     "The checklist of this criterion has no item with this id. Ids are exact, also in upper "
     "and lower case. `wwc explain ID` shows the checklist."},
    {unknown_entry, error, "unknown documentation entry",
     "The documentation of this criterion has no entry with this id. Ids are exact, also in "
     "upper and lower case. `wwc explain ID` shows the documentation."},
    {unknown_evidence, error, "unknown id in the register",
     "A piece of evidence without `/`, `.` and `://` is the id of an entry of the register, "
     "and so is what `use:` gives. No entry under `evidence:`, in any of the files, has this "
     "id. A file in the folder itself, without an extension, is given as `./NAME`."},
    {unknown_answer_value, error, "value that is not in the list",
     "Some answers and fields take one of a closed list of values, and this is none of them. "
     "Values are exact, also in upper and lower case."},
    {wrong_answer, error, "answer of the wrong kind",
     "An item or criterion takes `yes`, `no` or `unknown`, or what its measure asks: a date, a "
     "share, a list of dates, records or values. What stands here is none of these. Leave it "
     "empty when it is not answered yet."},
    {mixed_answers, error, "list of different kinds",
     "Where one of several measures may be answered, the values tell which one is meant: "
     "dates, records or values of a list. One list cannot hold several kinds."},
    {wrong_date, error, "not a date",
     "Dates are written as year, month and day with hyphens, such as `2026-03-02`, and must be "
     "days that exist. Other orders are refused, because `03/02/2026` is March or February "
     "depending on who reads it."},
    {wrong_share, error, "not a share",
     "Shares are written as `83%`, `83.5 %`, `34 of 41` or `34/41`, and are at most the whole. "
     "A bare `83` or `0.83` is refused, because it does not say what it is a share of."},
    {misplaced_met, error, "`met` where the checklist decides",
     "A criterion with a checklist and no measure of its own is answered by its items. An "
     "answer to the criterion as a whole would stand beside them without effect."},
    {misplaced_since, error, "`since` where nothing is quarterly",
     "`since` tells when something that is asked every quarter began, so that earlier quarters "
     "are not asked for. Elsewhere it would have no effect."},
    {misplaced_checklist, error, "checklist where there is none",
     "The criterion has no checklist in this catalog: it is answered itself, under `met:`."},
    {bare_criterion, error, "criterion without a map",
     "Below the id of a criterion stands a map with `checklist:` or `met:`, `documentation:` "
     "and other keys, and not a value."},
    {not_applicable_refused, error, "criterion that applies to every city",
     "`not_applicable: yes` takes a criterion out of the count, which only the catalog can "
     "allow. This criterion is counted for every city."},
    {justification_missing, error, "`not_applicable` without a reason",
     "A criterion that does not apply leaves the count only with a reason that others can "
     "read, under `justification:`."},
    {evidence_source, error, "piece of evidence that is not one thing",
     "A piece of evidence is exactly one of `use`, `file`, `url`, `text` and `contact`; an "
     "entry of the register is one of the last four. Without any there is nothing to show, and "
     "with two it is open which one counts. Further pieces are given in a list."},
    {wrong_url, error, "not a URL that others can open",
     "A URL starts with `http://` or `https://`, names a host and has no spaces. The host is one "
     "that others may reach: with its domain, and not `localhost`. Only this form is looked at: no "
     "address is ever opened."},
    {wrong_path, error, "not a path",
     "The path of a file is empty, or is a link, which stands under `url:`. Paths are relative to "
     "the evidence root, which is the "
     "folder of the main file unless `--evidence-root` names another."},
    {wrong_email, error, "not an email address",
     "The email address of a contact has a name, one `@` and a host, and no spaces. Leave it "
     "empty when it is not known: the contact is then incomplete."},
    {wrong_pages, error, "not page numbers",
     "Page numbers are written as `4`, `4-6` or `4, 9`, or as a list of these, counted from 1."},
    {malformed_evidence_id, error, "malformed id in the register",
     "Ids in the register have lower case letters, digits and single hyphens, such as "
     "`rfp-shelter`. So they can be told from paths and URLs."},
    {repeated_evidence_id, error, "id twice in the register",
     "The main file and the files that it includes share one register, and an id stands for "
     "one entry of it. The other place is shown as well."},
    {answered_twice, error, "two answers to one question",
     "The same item, documentation entry or key is answered in two files. None of them goes "
     "before the other, so one has to go. The other place is shown as well."},
    {include_without_match, error, "include that matches nothing",
     "A path or pattern under `include:` matches no file, so answers that were meant to count "
     "would be missing without a word. Patterns are relative to the evidence root; `*` stays "
     "within a folder, `**` goes into folders."},
    {include_outside, error, "include outside the evidence root",
     "Included files lie below the evidence root. Absolute paths, and paths and symbolic links "
     "that lead out of it, are refused."},
    {include_cycle, error, "file that includes itself",
     "A pattern under `include:` matches the main file. Put the included files into a folder "
     "of their own, or use a narrower pattern."},
    {included_key, error, "key that belongs into the main file",
     "Included files hold `evidence` and `answers` only. All else, `include` too, stands in "
     "the main file, where one look shows it."},
    {too_many_answers, error, "more than can be read",
     "The number of records, pieces of evidence, values in a list and included files is "
     "capped, so that a broken or hostile file cannot exhaust the machine. No certification "
     "asks for nearly as many."},
    {wrong_country, error, "not the code of a country",
     "Countries are given by the two letters of ISO 3166, such as `US`, in upper or lower "
     "case."},
    {unknown_level, error, "unknown level",
     "The catalog has no level with this id. Ids are exact, also in upper and lower case."},
    {wrong_threshold, error, "not a threshold",
     "`fail_under` takes a percentage above 0 and up to 100, such as `75%`, or a number of "
     "criteria between 1 and those that are counted. A fraction such as `0.76` is refused, "
     "because it could be taken for a percentage below 1."},
    {wrong_duration, error, "not a number of days",
     "`fresh_for` takes a number of days with a `d` behind it, such as `60d`, from 1 day to "
     "3660."},
    {future_date, error, "date after the as-of date",
     "What was measured, documented or reviewed cannot have happened after the day on which it "
     "is judged. With an explicit `--as-of` this is a warning, and the date is treated as not "
     "given. Days that are planned, such as `due`, may lie ahead."},
    {backslash_in_path, warning, "backslash in a path",
     "Folders in a path are separated by `/` on every system. A backslash is taken as part of "
     "a name, and the file is then most likely missing."},
    {blank_value, error, "nothing where something is needed",
     "Something has to be there and is not: a list has a dash or a comma with nothing behind it, a "
     "name is blank, a sign-off is by nobody (`TBD`), or `department`, without which a piece holds "
     "for the whole city, is left open. Fill it in, or remove it. Where nothing but a value is "
     "still to come, no error is needed: the piece or record is `incomplete`."},
    {since_misfit, warning, "`since` does not fit",
     "`since` says when something that is asked every quarter began, and earlier quarters are then "
     "not asked for. A date before it in the same answer contradicts it."},
    {answers_to_other_catalog, Severity::error, "answers to another catalog",
     "`wwc init --from` was given answers to a catalog that shows nothing about the one to be "
     "filled in. A catalog says in `helps_catalog` from which other one its answers can be "
     "inferred."},
};
static_assert(is_complete(k_rows, 301, end_of_answers));

}  // namespace

std::span<const CodeInfo> answers_codes() {
  return k_rows;
}

}  // namespace wwc::diagnostic
