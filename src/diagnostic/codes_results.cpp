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
     "edited: restore it, or write it anew and look at what changed."},
    {newer_lock, Severity::error, "the lock is from a newer version",
     "The first line of `wwc.lock` names a version of the format that this program does not know. "
     "Install a newer one."},
    {lock_path_outside, Severity::error, "the lock names a file outside the evidence root",
     "Nothing outside the evidence root is evidence, so no lock written by this program names it."},
    {evidence_changed, Severity::warning, "evidence is not as it was locked",
     "The content of the file differs from what `wwc.lock` records, so it does not count. Look at "
     "the change, and lock it again when it is right."},
    {evidence_unlocked, Severity::warning, "evidence is not locked",
     "The file counts, but `wwc.lock` does not record it. `wwc evidence lock` adds it."},
    {lock_line_unused, Severity::note, "the lock records what nothing uses",
     "No answer names the file any more, or the answers no longer have the sign-off. `wwc evidence "
     "lock` leaves the line out."},
    {review_void, Severity::warning, "a sign-off is void",
     "The answers of the criterion, or the content of its evidence, changed after it was signed "
     "off. Whoever signs has to look again: a new `by` or `on`, and `wwc evidence lock`."},
    {review_unrecorded, Severity::warning, "a sign-off is not recorded",
     "The answers name who signed the criterion off, but `wwc.lock` does not record what was "
     "signed. `wwc evidence lock` does."},
    {result_of_other_city, Severity::warning, "two different cities",
     "The two sides name different cities. Where the city was not renamed in between, one of them "
     "is the wrong file."},
};
static_assert(is_complete(k_codes, 601, end_of_results));

}  // namespace

std::span<const CodeInfo> results_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
