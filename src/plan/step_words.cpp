// SPDX-License-Identifier: MIT
#include "plan/step_words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "support/evidence_words.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::plan {
namespace {

/// `replace or mend `evidence/pa/training.csv`: it does not exist`. What it leaves out as a piece
/// is work of its own.
std::string file_action(const Situation& situation, const Work& work) {
  const EntryFinding& entry = situation.assessment.findings[work.part.criterion]
                                  .documentation[std::get<std::size_t>(work.part.part)];
  const auto piece = std::ranges::find_if(entry.evidence, [&](const PieceFinding& each) {
    return each.piece.value == work.file && !each.counts();
  });
  const std::string name = support::quoted(work.file);
  return piece == entry.evidence.end() ? "replace or mend " + name
                                       : support::words_on_mending(name, *piece);
}

/// An entry to work on, by the solution that a plan is made of.
struct EntryWorkedOn {
  const CarriedOut& plan;
  EntryRef ref;
  const Work& work;

  [[nodiscard]] const EntryFinding& finding() const { return plan.finding(ref); }
  [[nodiscard]] const Documentation& entry() const {
    return plan.situation().catalog.criteria[ref.criterion].documentation[ref.entry];
  }
  [[nodiscard]] Date day() const { return plan.situation().assessment.as_of.date; }
};

/// True if a piece of that day will count.
bool is_shown(const EntryWorkedOn& on, Date day) {
  const std::vector<PieceFinding>& pieces = on.finding().evidence;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (pieces[i].piece.date == day && on.plan.does_count(on.ref, i)) return true;
  return false;
}

/// `dated 2026-05-06`: the dates of which no piece will count by other steps.
std::string words_of_dates(const EntryWorkedOn& on, const std::vector<Date>& dates) {
  std::vector<std::string> days;
  for (const Date date : dates)
    if (!is_shown(on, date)) days.push_back(to_string(date));
  // One document of several dates may be put in order, and be one piece all the same.
  if (days.empty())
    return fmt::format(
        "of one of the {} newest dates of {}", on.entry().at_least,
        support::quoted(full_id(on.plan.situation().catalog.criteria[on.ref.criterion],
                                *on.entry().latest_of)));
  if (days.size() <= on.work.pieces) return "dated " + support::join_words(days);
  // Pieces that are given are still to be dated, and may be of any of them.
  return fmt::format("dated {} {} no other piece that counts is of",
                     on.work.pieces == 1 ? "whichever of" : "those of", support::join_words(days));
}

/// ` so that 2 different values of `title` count`: what other pieces have to show.
std::string words_of(const EntryWorkedOn& on, const std::vector<Shortage>& shortages) {
  std::vector<std::string> asked;
  const auto add = [&](std::string words) {
    const bool is_new = std::ranges::find(asked, words) == asked.end();
    if (!words.empty() && is_new) asked.push_back(std::move(words));
  };
  for (const Shortage& shortage : shortages) {
    const bool is_of_listed = !shortage.dates.empty() && shortage.asked.empty();
    add(is_of_listed ? words_of_dates(on, shortage.dates) : shortage.asked);
  }
  if (asked.empty()) return {};
  return (asked.size() == 1 ? " " : ": ") + support::join(asked, "; ");
}

/// True where evidence of another entry is to be given again.
bool is_given_again(const EntryWorkedOn& on, const std::vector<Shortage>& shortages) {
  return !on.work.is_for_new_dates && std::ranges::any_of(shortages, &Shortage::is_of_same);
}

/// `, dated 2026-11-01 or later`; empty where any date does.
std::string words_on_age(const EntryWorkedOn& on) {
  const std::string dates = support::dates_that_count(on.entry(), on.day());
  return dates.empty() ? dates : ", dated " + dates;
}

/// `give all that counts in `RDC1.examples` here too, each with page numbers`
std::string words_on_all(const EntryWorkedOn& on, const std::vector<Shortage>& shortages) {
  const Catalog& catalog = on.plan.situation().catalog;
  const std::vector<std::string> parts = support::parts_asked(on.entry(), on.day());
  std::vector<std::string> words{fmt::format("give all that counts in {} here too{}",
                                             support::quoted(full_id(catalog, *on.entry().same_as)),
                                             parts.empty() ? "" : ", each with ") +
                                 support::join_words(parts)};
  for (const Shortage& shortage : shortages) {
    const bool is_own = !shortage.asked.empty() && !shortage.is_of_same;
    if (is_own) words.push_back(shortage.asked);
  }
  return support::join(words, "; ");
}

/// `hand in another piece so that 2 different values of `title` count`. Evidence that is to be the
/// same as elsewhere is given again in one step, whatever that takes.
std::string action_of_giving(const EntryWorkedOn& on, const std::vector<Shortage>& shortages) {
  if (is_given_again(on, shortages))
    return on.plan.is_any_piece_mended(on.ref) ? words_on_all(on, shortages) : on.finding().action;
  const bool is_one = on.work.pieces == 1;
  if (on.work.kind == EffortClass::write) {
    const std::string documents =
        is_one ? "another document" : fmt::format("{} other documents", on.work.pieces);
    return fmt::format("write and hand in {}{}{}", documents, words_on_age(on),
                       words_of(on, shortages));
  }
  const std::string pieces =
      is_one ? "another piece" : fmt::format("{} other pieces", on.work.pieces);
  return fmt::format("hand in {}{}{}", pieces, words_on_age(on), words_of(on, shortages));
}

std::string name_of(const Evidence& piece) {
  if (!piece.title.empty()) return piece.title;
  return piece.kind == EvidenceKind::contact ? piece.contact->name : support::quoted(piece.value);
}

/// Of which days a piece without a date counts, without those that others are of by other steps.
std::string days_left(const EntryWorkedOn& on) {
  std::vector<std::string> days;
  for (const Shortage& shortage : on.finding().shortages_for_new_dates) {
    if (!shortage.asked.empty()) return on.finding().days_asked;
    for (const Date day : shortage.dates)
      if (!is_shown(on, day)) days.push_back(to_string(day));
  }
  return days.size() == 1 ? days.front() : on.finding().days_asked;
}

/// `complete `memo.pdf`: it has no page numbers`
std::string action_of_writing(const EntryWorkedOn& on) {
  const PieceFinding& piece = on.finding().evidence[*on.work.piece];
  const std::string name = name_of(piece.piece);
  const std::string days = piece.piece.date ? std::string{} : days_left(on);
  return fmt::format("complete {}: it has no {}{}", name.empty() ? "the contact" : name,
                     piece.unwritten, days.empty() ? "" : "; it counts if it is of " + days);
}

/// Where nothing that is given can be put in order, the engine's words say what to do.
std::string action_on_entry(const EntryWorkedOn& on) {
  const EntryFinding& finding = on.finding();
  if (on.work.piece) return action_of_writing(on);
  if (on.work.is_for_new_dates) return action_of_giving(on, finding.shortages_for_new_dates);
  const bool is_any_mended = std::ranges::any_of(finding.evidence, &PieceFinding::is_mendable);
  const bool do_all_count = std::ranges::all_of(finding.evidence, &PieceFinding::counts);
  if (is_any_mended || (do_all_count && !finding.evidence.empty()))
    return action_of_giving(on, finding.shortages);
  if (on.work.kind != EffortClass::write) return finding.action;
  return (finding.evidence.empty() ? "write it; then " : "write it anew; then ") + finding.action;
}

}  // namespace

std::string action_of(const CarriedOut& plan, const Work& work) {
  const Situation& situation = plan.situation();
  if (!work.file.empty()) return file_action(situation, work);
  if (const auto* entry = std::get_if<std::size_t>(&work.part.part))
    return action_on_entry({plan, {work.part.criterion, *entry}, work});
  const auto answer = std::get<AnswerRef>(work.part.part);
  const DocumentingSet* set = plan.documented_by(work.part.criterion, answer);
  if (set != nullptr) return set->action;
  return answer_of(situation.assessment.findings[work.part.criterion], answer).action;
}

}  // namespace wwc::plan
