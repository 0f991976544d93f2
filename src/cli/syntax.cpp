// SPDX-License-Identifier: MIT
#include "cli/syntax.hpp"

#include <array>

namespace wwc::cli {
namespace {

constexpr OptionSpec k_as_of{
    "as-of", '\0', "DATE",
    "Judge as of this day (YYYY-MM-DD); else the `as_of` of the file, else today."};
constexpr OptionSpec k_catalog{
    "catalog", '\0', "ID|FILE",
    "A built-in catalog (`wwc catalog list`), or a file that holds one."};
constexpr OptionSpec k_evidence_root{
    "evidence-root", '\0', "DIR",
    "The folder that evidence paths start in; else that of the answers file."};
constexpr OptionSpec k_assume{k_assume_option, '\0', "ID=VALUE",
                              "What if: judge as though this were answered (DG1.published=yes), "
                              "passed (OD2=pass) or documented (DG1.inventory=ok); may be given "
                              "again.",
                              Repeat::many};
constexpr OptionSpec k_color{
    "color", '\0', "WHEN",
    "Colour: auto (on a terminal, unless NO_COLOR is set), always or never."};
constexpr OptionSpec k_message_format{
    "message-format", '\0', "FORM",
    "Messages on standard error: full (with the line at fault) or short (one line each)."};
constexpr OptionSpec k_help{"help", 'h', "", "Show this help."};

constexpr OptionSpec k_format{"format", 'f', "NAME",
                              "Format of the report on standard output; text if not given."};
constexpr OptionSpec k_output{
    "output", 'o', "[FORMAT=]FILE",
    "Write a report to a file, its format told by the extension; may be given again.",
    Repeat::many};
constexpr OptionSpec k_owner{"owner", '\0', "NAME",
                             "Show the gaps of this owner only, where the format is for people."};
constexpr OptionSpec k_gaps{"gaps", '\0', "", "In csv, write a row for each gap."};

constexpr std::array k_assess_arguments{
    ArgumentSpec{"FILE", "The answers, usually city.yaml; `-` reads standard input."}};
constexpr std::array k_assess_options{
    k_format,
    k_output,
    k_as_of,
    k_catalog,
    k_evidence_root,
    k_assume,
    k_owner,
    k_gaps,
    OptionSpec{"verbose", 'v', "", "Show every criterion in the text report."},
    OptionSpec{"quiet", 'q', "", "Print errors only on standard error."},
    k_color,
    k_message_format,
    k_help};

constexpr std::array k_check_options{
    OptionSpec{"level", '\0', "ID", "This level, or a higher one, must be reached."},
    OptionSpec{"fail-under", '\0', "N%|N",
               "So many criteria must pass: a share of those that count, or a number."},
    OptionSpec{"require", '\0', "ID,...", "These criteria must pass."},
    OptionSpec{"no-regress", '\0', "", "What passed in the baseline must still pass."},
    OptionSpec{"baseline", '\0', "FILE",
               "An earlier result (`wwc assess --format json`) to compare with."},
    OptionSpec{"fresh-for", '\0', "DAYS", "No pass may expire sooner, such as 60d."},
    OptionSpec{"no-claims", '\0', "", "No criterion may be claimed without its documentation."},
    OptionSpec{"no-unchecked", '\0', "", "No pass may rest on links or text alone."},
    OptionSpec{"locked", '\0', "", "All evidence must be as `wwc.lock` records it."},
    OptionSpec{"require-review", '\0', "", "No sign-off may be void or unrecorded."},
    OptionSpec{"allow-gate-change", '\0', "",
               "Accept a gate that demands less than the baseline's."},
    OptionSpec{"allow-catalog-change", '\0', "", "Accept another catalog than the baseline's."},
    k_format,
    k_output,
    OptionSpec{"as-of", '\0', "DATE",
               "Judge as of this day (YYYY-MM-DD); else today: an `as_of` in the file is refused."},
    k_catalog,
    k_evidence_root,
    k_owner,
    k_gaps,
    OptionSpec{"verbose", 'v', "", "Say where each demand comes from; show every criterion."},
    OptionSpec{"quiet", 'q', "", "On standard error, print errors and the verdict only."},
    k_color,
    k_message_format,
    k_help};

constexpr std::array k_diff_arguments{
    ArgumentSpec{
        "OLD",
        "An earlier result (`--format json`), or answers in a .yaml file; `-` reads a result."},
    ArgumentSpec{"NEW", "A later result, or answers."}};
constexpr std::array k_diff_options{
    OptionSpec{"format", 'f', "NAME", "text, json or markdown."},
    k_as_of,
    k_catalog,
    k_evidence_root,
    OptionSpec{"quiet", 'q', "", "Print errors only on standard error."},
    k_color,
    k_message_format,
    k_help};

constexpr std::array k_plan_options{
    OptionSpec{"to", '\0', "LEVEL", "The level to reach, such as gold. Must be given."},
    OptionSpec{"by", '\0', "DATE",
               "Plan for this day (YYYY-MM-DD): what lapses before it counts as a gap."},
    OptionSpec{"exclude", '\0', "ID,...", "Criteria or practices for which nothing is to be done."},
    OptionSpec{"only", '\0', "ID,...",
               "Criteria or practices; for all others nothing is to be done."},
    OptionSpec{"budget", '\0', "DAYS",
               "Working days that may be spent; what they buy is shown if the level takes more."},
    OptionSpec{"format", 'f', "NAME", "text, json or markdown, on standard output."},
    k_output,
    k_as_of,
    k_catalog,
    k_evidence_root,
    OptionSpec{"quiet", 'q', "", "Print errors only on standard error."},
    k_color,
    k_message_format,
    k_help};

constexpr std::array k_forecast_options{
    OptionSpec{"until", '\0', "TIME",
               "Look ahead for a time (90d, 18m, 2y) or through a day (YYYY-MM-DD); 2y if not "
               "given, at most 50y."},
    OptionSpec{"format", 'f', "NAME", "text, json, markdown or ics, on standard output."},
    k_output,
    k_as_of,
    k_catalog,
    k_evidence_root,
    OptionSpec{"quiet", 'q', "", "Print errors only on standard error."},
    k_color,
    k_message_format,
    k_help};

constexpr OptionSpec k_quiet{"quiet", 'q', "", "Print errors only on standard error."};
constexpr std::array k_evidence_list_options{k_as_of, k_catalog,        k_evidence_root, k_quiet,
                                             k_color, k_message_format, k_help};
constexpr std::array k_evidence_lock_options{k_catalog, k_evidence_root,  k_quiet,
                                             k_color,   k_message_format, k_help};
constexpr std::array k_evidence_verify_options{
    k_catalog,
    k_evidence_root,
    OptionSpec{"quiet", 'q', "", "Print errors only; the exit code tells whether it verifies."},
    k_color,
    k_message_format,
    k_help};

constexpr std::array k_explain_arguments{
    ArgumentSpec{"ID",
                 "A criterion (DG1), item or documentation entry (DG1.updated), practice, level, "
                 "diagnostic code, or the name of an outcome, state or kind of gap."},
    ArgumentSpec{"FILE", "The answers: then also what they come to.", false}};
constexpr std::array k_explain_options{OptionSpec{"format", 'f', "NAME", "text or json."},
                                       k_as_of,
                                       k_catalog,
                                       k_evidence_root,
                                       k_assume,
                                       k_color,
                                       k_message_format,
                                       k_help};

constexpr std::array k_catalog_list_options{k_color, k_message_format, k_help};

constexpr std::array k_catalog_show_arguments{ArgumentSpec{
    "ID|FILE", "A built-in catalog or a file; the default catalog if not given.", false}};
constexpr std::array k_catalog_show_options{
    OptionSpec{"format", 'f', "NAME", "text, json, or yaml: the source, byte for byte."},
    OptionSpec{"verbose", 'v', "", "Show statements, readings, notes and resources too."}, k_color,
    k_message_format, k_help};

constexpr std::array k_catalog_check_arguments{
    ArgumentSpec{"FILE", "The file that holds the catalog."}};
constexpr std::array k_catalog_check_options{k_color, k_message_format, k_help};

constexpr std::array k_init_arguments{ArgumentSpec{
    "DIR", "The folder to write to; made if need be; the current one if not given.", false}};
constexpr std::array k_init_options{
    k_catalog,
    OptionSpec{"from", '\0', "FILE",
               "Answers to another catalog: fills in what they show already, as the catalog says."},
    k_color, k_message_format, k_help};

constexpr std::array k_schema_arguments{ArgumentSpec{
    "KIND",
    "answers (city.yaml), catalog (a catalog file), assessment (`wwc assess --format json`), "
    "comparison (`wwc diff --format json`), explanation (`wwc explain --format json`), plan "
    "(`wwc plan --format json`) or forecast (`wwc forecast --format json`)."}};
constexpr std::array k_schema_options{
    OptionSpec{"catalog", '\0', "ID|FILE",
               "The catalog whose ids the schema of the answers lists."},
    k_color, k_message_format, k_help};

}  // namespace

Syntax assess_syntax() {
  return {k_assess_arguments, k_assess_options};
}
Syntax check_syntax() {
  return {k_assess_arguments, k_check_options};
}
Syntax diff_syntax() {
  return {k_diff_arguments, k_diff_options};
}
Syntax plan_syntax() {
  return {k_assess_arguments, k_plan_options};
}
Syntax forecast_syntax() {
  return {k_assess_arguments, k_forecast_options};
}
Syntax evidence_list_syntax() {
  return {k_assess_arguments, k_evidence_list_options};
}
Syntax evidence_lock_syntax() {
  return {k_assess_arguments, k_evidence_lock_options};
}
Syntax evidence_verify_syntax() {
  return {k_assess_arguments, k_evidence_verify_options};
}
Syntax explain_syntax() {
  return {k_explain_arguments, k_explain_options};
}
Syntax catalog_list_syntax() {
  return {{}, k_catalog_list_options};
}
Syntax catalog_show_syntax() {
  return {k_catalog_show_arguments, k_catalog_show_options};
}
Syntax catalog_check_syntax() {
  return {k_catalog_check_arguments, k_catalog_check_options};
}
Syntax init_syntax() {
  return {k_init_arguments, k_init_options};
}
Syntax schema_syntax() {
  return {k_schema_arguments, k_schema_options};
}

}  // namespace wwc::cli
