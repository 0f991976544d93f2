// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {evidence_missing, Severity::warning, "evidence does not exist",
     "No file of this name is below the evidence root: the folder of the answers file, or the "
     "one given with `--evidence-root`. Upper and lower case count; a file "
     "whose name differs by them alone is named. The piece does not count until "
     "the file is there; one that `wwc.lock` records has to be as it was locked, or is "
     "locked again. `assess` goes on, and its exit code stays the same."},
    {evidence_empty, Severity::warning, "evidence is empty",
     "The file has no content, so it shows nothing and does not count. A document that was "
     "still being copied when it was committed often looks like this."},
    {evidence_unreadable, Severity::warning, "evidence cannot be read",
     "The file is there, but the system refuses to hand out its content, for lack of "
     "permission or because of a failing disk. What nobody can open does not count."},
    {evidence_outside, Severity::warning, "evidence outside the root",
     "Evidence counts only below the evidence root, so that it travels with the answers and "
     "others can open it. An absolute path, a path that climbs out with `..`, and a symbolic "
     "link that leads out do not count; such a file is not even opened."},
    {evidence_not_regular, Severity::warning, "evidence is not a regular file",
     "The path names a folder, a pipe, a socket or a device. Evidence is one document: name "
     "the file itself, or give several pieces, one for each file."},
    {evidence_lfs_pointer, Severity::warning, "evidence is a Git LFS pointer",
     "Git LFS keeps large documents elsewhere and leaves a few lines of text in their place. "
     "Here only those lines are present. `git lfs pull` fetches the documents; in CI the "
     "checkout has to ask for them as well."},
    {evidence_html_page, Severity::warning, "evidence is a web page under another name",
     "By its name the file is a document, such as a PDF, but its content is a web page: most "
     "often the sign-in or error page that a site sent in place of the document. It does not "
     "count. Download the document anew and look at it."},
    {evidence_own_file, Severity::warning, "the answers as evidence of themselves",
     "The path leads to the answers file, to one that it includes, to the catalog, the lock or the "
     "baseline. What the city says of itself there is what evidence has to show, so the file does "
     "not count; and nor does what Git keeps for itself in `.git`."},
    {evidence_changing, Severity::warning, "evidence changed while it was read",
     "Something wrote the file at the same time, so what was read is neither the old document nor "
     "the new one, and does not count. Try again once nothing writes it; a file that a program "
     "keeps open, such as a log, is no document. What a program writes through mapped memory the "
     "system may not tell, so that can go unnoticed."},
};
static_assert(is_complete(k_codes, 401, end_of_evidence));

}  // namespace

std::span<const CodeInfo> evidence_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
