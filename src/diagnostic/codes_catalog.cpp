// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {not_a_catalog, Severity::error, "not a catalog",
     "The file that was given as a catalog is something else. A catalog begins with `format: 1` "
     "and "
     "lists `practices`, each with its criteria. The usual cause is an answers file in the wrong "
     "place: the catalog is given with `--catalog`, the answers file as the argument."},
    {unknown_catalog_format, Severity::error, "unknown format of catalog",
     "The number after `format:` says by which rules a catalog is written. This version of the "
     "program knows format 1 only. A catalog with a higher number needs a newer version."},
    {malformed_id, Severity::error, "id of a wrong form",
     "Ids of criteria are letters and digits (`DG1`), those of practices may also have hyphens. "
     "All "
     "other ids are kebab-case: small letters, digits and single hyphens, with a letter first. "
     "Names "
     "of fields are snake_case, with underscores. No id is longer than 60 bytes."},
    {duplicate_id, Severity::error, "id given twice",
     "Two practices, criteria or levels have the same id, or two checklist items or documentation "
     "entries of one criterion do. An item and an entry may not share an id either, since both are "
     "written like `DG1.updated`. Upper and lower case do not tell ids apart."},
    {empty_catalog, Severity::error, "nothing to assess",
     "The catalog has no practice, a practice has no criterion, or no criterion has the status "
     "`active`. With nothing to count, every city would reach every level."},
    {too_many_parts, Severity::error, "too many or too few parts",
     "A list in the catalog is longer than the program reads, or a list of values is empty. The "
     "limits are far above what a certification needs: 1000 criteria, 100 practices, 100 levels, "
     "and "
     "100 checklist items and documentation entries in one criterion."},
    {unknown_catalog_value, Severity::error, "value not in the list",
     "The field takes one of a few values, and this is not one of them. The help names them all."},
    {require_mismatch, Severity::error, "`require` does not fit the checklist",
     "A criterion with a checklist says in `require` how many of its items must be met, from 1 to "
     "their number. A criterion without a checklist is answered itself and has no `require`."},
    {malformed_share, Severity::error, "not a share",
     "A share is written as a percentage such as `51%` or `83.5 %`, or as `34 of 41`, and lies "
     "between 0 and 100 percent. A bare number is refused, because it may mean either."},
    {share_limit, Severity::error, "a limit without a meaning",
     "At least 0 percent holds always, and more than 100 percent never. Such a limit would make "
     "something green that nobody earned, or keep it red for ever."},
    {level_order, Severity::error, "levels out of order",
     "Levels are listed from the lowest to the highest, and each asks for a larger share than the "
     "one before. Only levels that look at the same practices are compared."},
    {unknown_measure_kind, Severity::error, "unknown kind of measure",
     "A measure says in `kind` what it measures: `within`, `share`, `frequency`, `examples`, "
     "`options` or `any_of`."},
    {out_of_reach, Severity::error, "cannot be reached",
     "More is asked for than there can be: more options than are listed, more different values "
     "than "
     "a field has, or a level over practices in which nothing counts. No city could ever satisfy "
     "it."},
    {unknown_record_field, Severity::error, "unknown field of a record",
     "`distinct`, `each`, `unique` and `for_records` speak of a field that every record or piece "
     "of "
     "evidence has. The field must stand in `fields`, and a value that is named must be one of the "
     "values listed there."},
    {reserved_name, Severity::error, "name that is taken",
     "Records have `date`, `evidence` and `note` by themselves, and pieces of evidence `use`, "
     "`file`, "
     "`url`, `text`, `contact`, `title`, `date`, `pages` and `note`. Words such as `yes` and "
     "`unknown` "
     "are answers already. None of them can be the name of something else in the same place."},
    {ambiguous_measures, Severity::error, "measures that cannot be told apart",
     "In `any_of` the form of the answer shows which measure is meant. So each must take another "
     "form: dates, a share, records or ids. An `any_of` cannot stand inside another."},
    {repeated_value, Severity::error, "value given twice",
     "A list names the same thing twice. The second has no effect, so one of them is a mistake."},
    {unknown_reference, Severity::error, "reference to nothing",
     "The field names a practice, a criterion, a checklist item or a documentation entry that the "
     "catalog does not have. Items and entries are named with their criterion: `DG1.updated`. "
     "`helps` and `inferred_from` of a criterion name what the catalog of `helps_catalog` has; "
     "`wwc catalog check` looks them up where that one is built in, and warns where it is not."},
    {misplaced_reference, Severity::error, "reference to the wrong thing",
     "What the field names is there, but it is of another kind or in another place. `same_as` and "
     "`needs` name any documentation entry; `or` names another entry of the same criterion; `for`, "
     "`for_records`, `latest_of` and `or_records` name an answer of the same criterion."},
    {unsuitable_answer, Severity::error, "answer that is measured in another way",
     "`latest_of` needs dates, so it names an answer whose measure is a `frequency`. `for_records` "
     "and "
     "`or_records` need records, so they name one whose measure is `examples`; for `or_records` "
     "the "
     "records must have a field of the kind `url`."},
    {unmatched_alternative, Severity::error, "one-sided alternative",
     "When one of two documentation entries suffices, each names the other in `or`. Otherwise the "
     "second would still be asked for when the first is there."},
    {conflicting_fields, Severity::error, "fields that do not go together",
     "Two fields exclude each other, or one is given without the other that it needs. A share has "
     "either `at_least` or `more_than`, `each` needs `distinct`, `or_since` needs `within_months`, "
     "and "
     "an entry that belongs to an item or to records cannot have an alternative."},
    {prerequisite_cycle, Severity::error, "prerequisites in a circle",
     "Each of these criteria waits for the next, and the last for the first. None of them could "
     "ever pass."},
    {documentation_cycle, Severity::error, "documentation in a circle",
     "Each of these documentation entries builds on the next by `same_as` or `needs`, and the last "
     "on "
     "the first. None of them could ever be complete."},
    {not_earned, Severity::error, "reached with nothing answered",
     "A criterion that is only `suggested` always passes. Where nothing else counts, or where such "
     "criteria alone make up the share that a level asks for, a city would be told that it got "
     "there before it has done anything."},
    {altered_builtin, Severity::warning, "not the built-in catalog of this id",
     "The catalog has the id of a built-in one and another text. Its verdicts are not those of the "
     "certification, and every report says so. Give a catalog of your own an id of its own."},
};
static_assert(is_complete(k_codes, 201, end_of_catalog));

}  // namespace

std::span<const CodeInfo> catalog_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
