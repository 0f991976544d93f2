// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/load_lock.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "ledger/check_reviews.hpp"
#include "ledger/evidence_uses.hpp"
#include "ledger/find_locked.hpp"
#include "ledger/lock_text.hpp"
#include "ledger/make_lock.hpp"
#include "ledger/unseen_documents.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"

namespace wwc::cli {
namespace {

/// A lock, and what it makes of the lock before.
struct PresentLock {
  Lock lock;
  std::string sign_offs;            ///< A line for people; empty without sign-offs.
  std::set<std::string> kept{};     ///< Documents that could not be read, with the line they had.
  std::set<std::string> skipped{};  ///< The same without one, so that they are not in the lock.

  [[nodiscard]] bool is_whole() const { return kept.empty() && skipped.empty(); }
};

/// A span as something to look up.
using Place = std::tuple<SourceId, std::uint32_t, std::uint32_t>;

Place place_of(Span span) {
  return {span.source, span.begin, span.end};
}

/// True where the sign-off stands in the lock as it was given.
bool is_recorded(const Lock& lock, const std::string& id, const Review& review) {
  return ledger::review_state(ledger::find_review(lock, id), review, {}) != ReviewState::unrecorded;
}

/// What the lock makes of a sign-off that the previous one (null: there was none) has or has not.
std::string_view what_became_of(const ReviewStanding& standing, const std::string& id,
                                const Review& review, const Lock& lock, const Lock* previous) {
  if (!is_recorded(lock, id, review)) return "not recorded";
  if (standing.state == ReviewState::valid) return "kept";
  if (standing.state == ReviewState::voided) return "void and left as it was";
  const bool is_known = previous != nullptr && ledger::find_review(*previous, id) != nullptr;
  return is_known ? "recorded anew" : "recorded";
}

/// `sign-offs: recorded DG4; recorded anew RP2; kept OD2; void and left as it was DG1; not recorded
/// DG2`
std::string sign_offs_text(const Input& input, const std::vector<ReviewStanding>& reviews,
                           const Lock& lock, const Lock* previous) {
  std::vector<std::string> parts;
  for (const std::string_view what :
       {"recorded", "recorded anew", "kept", "void and left as it was", "not recorded"}) {
    std::vector<std::string> ids;
    for (const ReviewStanding& standing : reviews) {
      const std::string& id = input.catalog->criteria[standing.criterion].id;
      const Review& review = *input.answers->criteria[standing.criterion].reviewed;
      if (what_became_of(standing, id, review, lock, previous) == what) ids.push_back(id);
    }
    if (!ids.empty()) parts.push_back(fmt::format("{} {}", what, support::join(ids, ", ")));
  }
  return parts.empty() ? std::string{} : "sign-offs: " + support::join(parts, "; ") + '\n';
}

/// The documents that are there and could not be read, by the places that were warned of.
std::set<std::string> not_lockable(const Input& input, const Diagnostics& diagnostics) {
  std::set<Place> places;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const bool is_there = diagnostic.code == DiagnosticCode::evidence_unreadable ||
                          diagnostic.code == DiagnosticCode::evidence_changing;
    if (is_there && diagnostic.primary) places.insert(place_of(diagnostic.primary->span));
  }
  std::set<std::string> paths;
  if (places.empty()) return paths;
  ledger::visit_uses(*input.catalog, *input.answers, [&](const ledger::EvidenceUse& use) {
    const bool is_file = use.piece->kind == EvidenceKind::file;
    if (is_file && places.contains(place_of(use.place))) paths.insert(use.piece->value);
  });
  return paths;
}

/// `evidence/a.pdf, evidence/b.pdf and 7 more`
std::string names_of(const std::set<std::string>& paths) {
  constexpr std::size_t k_most_named = 3;
  std::vector<std::string> names;
  for (const std::string& path : paths) {
    if (names.size() < k_most_named) names.push_back(support::quoted(path));
  }
  if (paths.size() > names.size()) {
    names.push_back(fmt::format("{} more", paths.size() - names.size()));
  }
  return support::join_words(names);
}

/// `; 1 document could not be locked and is not in the lock, which … object to once it can be
/// read`.
std::string clause_on(const std::set<std::string>& paths, std::string_view singular,
                      std::string_view plural, std::string_view when) {
  if (paths.empty()) return {};
  const bool is_one = paths.size() == 1;
  return fmt::format(
      "; {} could not be locked and {}, which `wwc evidence verify` and `wwc check --locked` "
      "object to {} {} can be read: {}",
      support::count_of(paths.size(), "document"), is_one ? singular : plural, when,
      is_one ? "it" : "they", names_of(paths));
}

/// What became of the documents that could not be read, and what it means; empty without any.
std::string text_on_unread(const PresentLock& present) {
  return clause_on(present.skipped, "is not in the lock", "are not in the lock", "once") +
         clause_on(present.kept, "keeps its line", "keep their lines", "until");
}

/// A file that the lock loses although answers name it would be overlooked among the others.
void warn_of_dropped(const Input& input, const Lock& previous, const Lock& lock,
                     Diagnostics& diagnostics) {
  std::set<std::string_view> used;
  ledger::visit_uses(*input.catalog, *input.answers, [&](const ledger::EvidenceUse& use) {
    if (use.piece->kind == EvidenceKind::file) used.insert(use.piece->value);
  });
  for (const LockedFile& file : previous.files) {
    if (!used.contains(file.path) || ledger::find_file(lock, file.path) != nullptr) continue;
    diagnostics.warning(
        DiagnosticCode::lock_line_dropped, file.span,
        fmt::format("the lock no longer records {}, which the answers name",
                    support::quoted(file.path)),
        "restore the file and run `wwc evidence lock` again, or take it out of the answers");
  }
}

/// Says of each sign-off that could not be recorded why.
void warn_of_unseen(const ledger::LedgerInput& input, const std::vector<ReviewStanding>& reviews,
                    const Lock& lock, Diagnostics& diagnostics) {
  for (const ReviewStanding& standing : reviews) {
    const std::string& id = input.catalog.criteria[standing.criterion].id;
    const Review& review = *input.answers.criteria[standing.criterion].reviewed;
    if (is_recorded(lock, id, review)) continue;
    ReviewStanding unrecorded = standing;
    unrecorded.state = ReviewState::unrecorded;
    const auto unseen = ledger::unseen_documents(input, standing.criterion);
    diagnostics.warning(
        DiagnosticCode::review_unrecorded, review.on_span,
        fmt::format("{}: nobody can have seen {}", ledger::review_text(input, unrecorded),
                    names_of({unseen.begin(), unseen.end()})),
        ledger::help_on_unseen(unseen));
  }
}

/// What there is to lock now. A file that changed since it was locked is locked as it is; a
/// sign-off that is in the lock already keeps what was signed.
PresentLock present_lock(const Input& input, const Lock* previous, Environment& environment,
                         ReadingLog& log) {
  const EvidenceFacts facts =
      gather_evidence(input, environment, log.sources, previous, log.diagnostics);
  const ledger::LedgerInput ledger{
      *input.catalog,
      *input.answers,
      facts,
      {signed_contents(*input.catalog, *input.answers, facts), input.as_of.date}};
  Diagnostics of_reviews;
  const auto reviews = ledger::check_reviews(ledger, previous, of_reviews);
  // What locking makes of the others is told in one line.
  for (const Diagnostic& diagnostic : of_reviews.sorted()) {
    if (diagnostic.code == DiagnosticCode::review_of_nothing) log.diagnostics.add(diagnostic);
  }
  PresentLock present{ledger::make_lock(ledger, previous), {}};
  present.sign_offs = sign_offs_text(input, reviews, present.lock, previous);
  warn_of_unseen(ledger, reviews, present.lock, log.diagnostics);
  for (const std::string& path : not_lockable(input, log.diagnostics)) {
    const bool is_kept = ledger::find_file(present.lock, path) != nullptr;
    (is_kept ? present.kept : present.skipped).insert(path);
  }
  return present;
}

/// `wrote wwc.lock: 51 files, 2 sign-offs`
std::string closing_line(const std::string& path, const PresentLock& present, bool is_new) {
  return fmt::format("{} {}: {}, {}{}\n", is_new ? "wrote" : "nothing to change in", path,
                     support::count_of(present.lock.files.size(), "file"),
                     support::count_of(present.lock.reviews.size(), "sign-off"),
                     text_on_unread(present));
}

/// Replaces the lock by a whole new one. A link is not followed: it may lead out of the repository.
bool write(const std::string& path, const std::string& text, Environment& environment,
           Diagnostics& diagnostics) {
  if (environment.files.is_link(path)) {
    diagnostics.error(DiagnosticCode::output_not_written,
                      "cannot write " + support::quoted(path) + ": it is a symbolic link",
                      "remove the link, so that the lock stands beside the answers");
    return false;
  }
  const support::Failure failure = environment.files.write_whole(path, text);
  if (failure) {
    diagnostics.error(DiagnosticCode::output_not_written,
                      "cannot write " + support::quoted(path) + ": " + *failure);
  }
  return !failure;
}

/// `missed` where a document that is there could not be locked.
ExitCode write_lock(const Input& input, const EvidenceOptions& options, Environment& environment,
                    ReadingLog& log) {
  const LockReading previous = load_lock(input, environment, log);
  if (previous.is_damaged) return ExitCode::done;
  const PresentLock present =
      present_lock(input, previous.lock ? &*previous.lock : nullptr, environment, log);
  if (previous.lock) warn_of_dropped(input, *previous.lock, present.lock, log.diagnostics);
  const bool is_new = !previous.lock || !ledger::records_the_same(*previous.lock, present.lock);
  if (is_new &&
      !write(input.lock_path, ledger::format_lock(present.lock), environment, log.diagnostics)) {
    return ExitCode::done;
  }
  if (!options.messages.quiet) {
    environment.err << present.sign_offs << closing_line(input.lock_path, present, is_new);
  }
  return present.is_whole() ? ExitCode::done : ExitCode::missed;
}

}  // namespace

ExitCode command_evidence_lock(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  const Input input = load_input(options.input, environment, log);
  const ExitCode code =
      input.answers ? write_lock(input, options, environment, log) : ExitCode::done;
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return most_important({code, exit_code_of(log.diagnostics)});
}

}  // namespace wwc::cli
