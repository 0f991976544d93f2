// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {not_a_result, Severity::error, "not an earlier result",
     "The file is not what `wwc assess --format json` writes: it is something else, was cut short, "
     "comes from another version, or says only what was wrong with the input."},
    {result_of_other_catalog, Severity::error, "a result of another catalog",
     "Two results can be compared only where both judge by the same catalog. An edition of it that "
     "differs is told from its digest; another id is another certification."},
    {damaged_lock, Severity::error, "the lock is damaged",
     "A line of `wwc.lock` is not as `wwc evidence lock` writes it. The file is not meant to be "
     "edited: restore it from version control. One that is written anew records every sign-off as "
     "if "
     "it were given today, so each has to be given anew."},
    {newer_lock, Severity::error, "the lock is from a newer version",
     "The first line of `wwc.lock` names a version of the format that this program does not know. "
     "Install a newer one."},
    {lock_path_outside, Severity::error, "the lock names a file outside the evidence root",
     "Nothing outside the evidence root is evidence, so no lock written by this program names it."},
    {evidence_changed, Severity::warning, "evidence is not as it was locked",
     "The content of the file differs from what `wwc.lock` records, so it does not count. Look at "
     "the change: restore the file, or lock it again when it is right."},
    {evidence_unlocked, Severity::warning, "evidence is not locked",
     "The file counts, but `wwc.lock` does not record it. `wwc evidence lock` adds it."},
    {lock_line_unused, Severity::note, "the lock records what nothing uses",
     "No answer names the file any more, or the answers no longer have the sign-off, or nothing is "
     "answered where it was given. `wwc evidence lock` leaves the line out."},
    {review_void, Severity::warning, "a sign-off is void",
     "The answers of the criterion, or the content of its evidence, changed after it was signed "
     "off. Whoever signs has to look again: a new `by` or `on`, and `wwc evidence lock`. A lock "
     "that "
     "was written anew does not help: a baseline knows what was signed."},
    {review_unrecorded, Severity::warning, "a sign-off is not recorded",
     "The answers name who signed the criterion off, but `wwc.lock` does not record what was "
     "signed. `wwc evidence lock` does, unless a document of what is claimed there is missing or "
     "cannot be read: nobody can have signed what could not be seen."},
    {result_of_other_city, Severity::warning, "two different cities",
     "The two sides name different cities. Where the city was not renamed in between, one of them "
     "is the wrong file."},
    {result_of_assumptions, Severity::error, "an earlier result that rests on assumptions",
     "The result was made with `--assume`: some of its points were taken for granted, and nobody "
     "earned them. `wwc check` does not take it for a baseline; `wwc diff` compares it, with a "
     "warning."},
    {result_of_later_day, Severity::warning, "a baseline from a later day",
     "The baseline was judged as of a day that lies after the one of this check. What lapses in "
     "between had lapsed there already, so losing it would not be noticed."},
    {review_of_nothing, Severity::warning, "a sign-off where nothing is answered",
     "The answers say who reviewed the criterion, and nothing else about it, or name documents "
     "alone that are not there. There is nothing that could have been signed, so it does not count "
     "as signed off, and is not locked."},
    {lock_line_dropped, Severity::warning, "the lock loses a file that is still in use",
     "The file was locked, answers still name it, and now it cannot be used. A lock records what "
     "counts, so the new one is without it. Restore the file and lock again, or take it out of the "
     "answers."},
};
static_assert(is_complete(k_codes, 601, end_of_results));

}  // namespace

std::span<const CodeInfo> results_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
