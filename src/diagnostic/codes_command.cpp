// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {unknown_command, Severity::error, "unknown command",
     "The first word behind `wwc` is not the name of a command. `wwc --help` lists them."},
    {missing_subcommand, Severity::error, "a command is incomplete",
     "The command stands for a group of commands, and the word that says which of them is "
     "missing: `wwc catalog list`, for instance."},
    {unknown_option, Severity::error, "unknown option",
     "The command has no option of this name. A misspelt option is never passed over: the "
     "result might then answer another question than the one that was asked."},
    {missing_value, Severity::error, "an option without its value",
     "The option needs a value behind it, such as `--as-of 2026-07-01`. An empty value, from "
     "an unset variable in a script for instance, is none."},
    {unexpected_value, Severity::error, "a value where none is wanted",
     "The option is a switch: it is given alone, or left out. `--quiet=no` has no meaning."},
    {repeated_option, Severity::error, "an option given twice",
     "The option takes one value, and it is not clear which of the two is meant. Only "
     "`--output` may be given several times, and that up to 16 times."},
    {unexpected_argument, Severity::error, "too many arguments",
     "The command takes fewer arguments. A path with spaces must be put in quotes."},
    {missing_argument, Severity::error, "an argument is missing",
     "The command cannot do without this argument. `wwc COMMAND --help` shows how it is "
     "called."},
    {unknown_option_value, Severity::error, "unknown value of an option or argument",
     "The option or argument takes one word of a closed list, and this one is not in it."},
    {bad_option_date, Severity::error, "not a date",
     "A date on the command line is a day of the calendar, written with its year first as "
     "`YYYY-MM-DD`."},
    {misplaced_arguments, Severity::error, "arguments in the wrong place",
     "`wwc explain` takes one id, and behind it the answers file, if any. Here the file comes "
     "first, or there are two ids. Or an option stands where it means nothing, such as `--as-of` "
     "for a "
     "comparison of two results."},
    {unknown_format, Severity::error, "unknown format",
     "No report has this format. The message lists those that exist."},
    {unknown_output_format, Severity::error, "a file name that tells no format",
     "With `--output` the extension tells the format. For other names put the format in front: "
     "`--output json=result`."},
    {same_output, Severity::error, "two reports for one place",
     "Two reports would be written to the same file, or both to standard output, and only the "
     "later one would be left."},
    {output_over_input, Severity::error, "a report over the input",
     "A report may not replace a file that this run reads: the answers, a file that they "
     "include, the catalog, the baseline of a check, or evidence, by whatever name. When the input "
     "is not valid, nobody knows which files are evidence, and nothing but an earlier report is "
     "replaced."},
    {no_such_catalog, Severity::error, "unknown catalog",
     "No built-in catalog has this id, and no file of this name is there. `wwc catalog list` "
     "shows the built-in ones; a path that holds a catalog is accepted as well."},
    {catalog_conflict, Severity::error, "two different catalogs",
     "The answers name one catalog, and `--catalog` another. Answers are written for one "
     "catalog: the same id can ask for something else in the next."},
    {unknown_owner, Severity::error, "unknown owner",
     "Nobody of this name owns a practice or a criterion in the answers. Owners are compared "
     "as they are written under `owners` and `owner`, but for upper and lower case."},
    {unknown_id, Severity::error, "unknown id",
     "`wwc explain` knows criteria, checklist items, documentation entries, practices and "
     "levels of the catalog, diagnostic codes, and the names of outcomes, states and kinds of "
     "gaps. This is none of them."},
    {evidence_root_unusable, Severity::error, "no such evidence root",
     "The folder given with `--evidence-root` is not there, or is not a folder. Every piece of "
     "evidence would be missing."},
    {output_not_written, Severity::error, "output could not be written",
     "The report could not be written: the folder is missing or read-only, the disk is full, "
     "or what reads the output is broken. A file that was there before is left as it was. A "
     "warning "
     "says the same of a report that was not tried: where the input is not valid, only formats for "
     "programs are written, and none over the result of an assessment, which may be a baseline."},
    {output_exists, Severity::error, "a file is in the way",
     "`wwc init` never replaces a file. Nothing was written."},
    {nothing_answered, Severity::error, "nothing was assessed",
     "No criterion has an answer other than `unknown`, so the report says nothing about the "
     "city. A run that assessed nothing is never a success."},
    {reader_gone, Severity::error, "the reader of the output left",
     "Whoever read standard output closed it before the end, as `wwc ... | head` does. Nothing is "
     "printed about it; only the exit code tells that the output is not whole."},
    {no_gate, Severity::error, "nothing is demanded",
     "`wwc check` was given no gate, neither by an option nor under `gate` in the answers. A "
     "check that demands nothing would let everything through."},
    {dated_gate, Severity::error, "the answers fix the date of the check",
     "The answers hold an `as_of`, and `wwc check` judges as of `--as-of` or today: with a date "
     "in the file nothing would ever age."},
    {wrong_gate_value, Severity::error, "wrong value of a gate",
     "The value of the option is nothing that a gate can demand: an unknown level or criterion, "
     "a threshold of nothing or of more than there is, or a period that is no number of days."},
    {baseline_needed, Severity::error, "no baseline to compare with",
     "The option needs an earlier result, which is given with `--baseline` or with `baseline` "
     "under `gate`."},
    {same_input, Severity::error, "standard input for two inputs",
     "Both sides of `wwc diff`, or the answers and the baseline of `wwc check`, are `-`. Standard "
     "input can be read only once: the second would be empty."},
    {wrong_assumption, Severity::error, "an assumption that cannot be made",
     "`--assume ID=VALUE` puts a value in place of what is answered, for this run alone. The id "
     "is that of an item or of a criterion that is answered itself, and the value one that the "
     "answers file could hold there, with commas between several. `ID=pass` takes a criterion to "
     "pass, and `ID=ok` a documentation entry to be ok. Each id is assumed once."},
    {option_needed, Severity::error, "option that needs another",
     "The option says nothing without another one, which was not given."},
    {nothing_to_infer, Severity::error, "catalog that infers nothing",
     "`wwc init --from` fills in what the answers to another catalog show already. The catalog "
     "that was named says of none what it shows: it has no `helps_catalog`."},
    {wrong_horizon, Severity::error, "no time to look ahead",
     "`--until` takes a period after the as-of date, such as `90d`, `18m` or `2y`, or a later day "
     "as YYYY-MM-DD. A forecast looks ahead at least a day and at most 50 years."},
    {wrong_plan_value, Severity::error, "wrong value of an option of a plan",
     "`wwc plan` needs a level of the catalog, ids of criteria or practices that are in it, a day "
     "that is not before the as-of date, and a budget in working days."},
};
static_assert(is_complete(k_codes, 501, end_of_command));

}  // namespace

std::span<const CodeInfo> command_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
