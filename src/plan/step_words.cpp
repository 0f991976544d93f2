// SPDX-License-Identifier: MIT
#include "plan/step_words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::plan {
namespace {

/// `replace or mend evidence/pa/training.csv, which does not exist`
std::string file_action(const Situation& situation, const Work& work) {
  const EntryFinding& entry = situation.assessment.findings[work.part.criterion]
                                  .documentation[std::get<std::size_t>(work.part.part)];
  const auto piece = std::ranges::find_if(entry.evidence, [&](const PieceFinding& each) {
    return each.piece.value == work.file && !each.counts();
  });
  const std::string fault = piece == entry.evidence.end() ? "" : ": it " + piece->detail;
  return "replace or mend " + support::quoted(work.file) + fault;
}

/// `hand in 2 more pieces, with other values of `title``: what work on pieces is where files that
/// are at fault stand beside it.
std::string action_on_pieces(const Work& work, const std::vector<Shortage>& shortages) {
  std::vector<std::string> asked;
  for (const Shortage& shortage : shortages) {
    const bool is_new = std::ranges::find(asked, shortage.asked) == asked.end();
    if (!shortage.asked.empty() && is_new) asked.push_back(shortage.asked);
  }
  return fmt::format("hand in {}{}{}",
                     work.pieces == 1 ? "a piece" : fmt::format("{} pieces", work.pieces),
                     asked.empty() ? "" : " ", support::join_words(asked));
}

bool has_files_at_fault(const EntryFinding& finding) {
  return std::ranges::any_of(finding.evidence, &PieceFinding::needs_only_file);
}

std::string action_on_entry(const EntryFinding& finding, const Work& work) {
  if (work.is_for_new_dates) return action_on_pieces(work, finding.shortages_for_new_dates);
  std::string action = has_files_at_fault(finding) ? finding.action_beside_files : finding.action;
  if (action.empty()) action = action_on_pieces(work, finding.shortages);
  return (work.kind == EffortClass::write ? "write it; then " : "") + action;
}

/// The first day on which a quarterly practice that begins on a day has a whole quarter behind it.
Date after_first_whole_quarter(Date begin) {
  const Date running = quarter_start(begin);
  const Date first = running == begin ? running : add_days(quarter_end(running), 1);
  return add_days(quarter_end(first), 1);
}

/// What is over cannot be made up for.
std::string note_on_quarters(const Situation& situation, const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr || !work.file.empty()) return {};
  const Finding& finding = situation.assessment.findings[work.part.criterion];
  const std::vector<Date>& missing =
      (answer->item ? finding.checklist[*answer->item] : *finding.own).missing_quarters;
  const Assessment* now = situation.request.now;
  const Date today = now == nullptr ? situation.assessment.as_of.date : now->as_of.date;
  if (missing.empty() || quarter_end(missing.front()) >= today) return {};
  const CriterionAnswer& given = situation.answers.criteria[work.part.criterion];
  const std::optional<Date> began =
      answer->item ? given.checklist[*answer->item].since : given.own.since;
  if (began && after_first_whole_quarter(*began) > today) {
    return fmt::format("It began on {}, and counts from {} on with a date in each quarter.",
                       to_string(*began), to_string(after_first_whole_quarter(*began)));
  }
  return fmt::format(
      "Where nothing took place in a quarter that is over, begin, and give the day as `since`: "
      "it then counts from {} on.",
      to_string(after_first_whole_quarter(today)));
}

/// True if the entry is ok, or is made so by the solution.
bool will_hold(const Situation& situation, const Model& model, const Solution& solution,
               EntryRef entry) {
  const EntryFinding& finding =
      situation.assessment.findings[entry.criterion].documentation[entry.entry];
  const PartRef part{entry.criterion, entry.entry};
  return finding.holds || finding.covered_by_alternative ||
         std::ranges::any_of(solution.atoms,
                             [&](std::size_t atom) { return model.work[atom].part == part; });
}

/// `` List records whose `conducted` is `external`: nothing documents others.`` Empty where every
/// kind of record is documented.
std::string note_on_kinds(const Situation& situation, const Model& model, const Solution& solution,
                          const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const auto& entries = situation.catalog.criteria[work.part.criterion].documentation;
  std::vector<std::string> documented;
  bool is_other_lacking = false;
  std::string field;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    const std::optional<ForRecords>& kind = entries[entry].for_records;
    if (!kind || kind->of != *answer) continue;
    field = kind->field;
    if (will_hold(situation, model, solution, {work.part.criterion, entry})) {
      documented.push_back(support::quoted(kind->is));
    } else {
      is_other_lacking = true;
    }
  }
  if (documented.empty() || !is_other_lacking) return {};
  return fmt::format("List records whose {} is {}: nothing documents others.",
                     support::quoted(field), support::join_words(documented, "or"));
}

/// True if the piece counts, or does so once the files of the solution are in order.
bool will_count(const Model& model, const Solution& solution, const PieceFinding& piece) {
  return piece.counts() ||
         (piece.needs_only_file && std::ranges::any_of(solution.atoms, [&](std::size_t atom) {
            return model.work[atom].file == piece.piece.value;
          }));
}

/// Of dates that are to be listed, those that documents are there for.
std::string note_on_dates(const Situation& situation, const Model& model, const Solution& solution,
                          const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const std::size_t criterion = work.part.criterion;
  const Finding& finding = situation.assessment.findings[criterion];
  const auto& entries = situation.catalog.criteria[criterion].documentation;
  std::set<Date> days;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of != *answer) continue;
    const EntryFinding& found = finding.documentation[entry];
    for (const PieceFinding& piece : found.evidence) {
      const bool is_for_new_date =
          piece.piece.date &&
          std::ranges::binary_search(found.days_of_new_dates, *piece.piece.date);
      if (is_for_new_date && will_count(model, solution, piece)) days.insert(*piece.piece.date);
    }
  }
  std::vector<std::string> texts;
  for (const Date day : days)
    texts.push_back(to_string(day));
  return texts.empty() ? std::string{}
                       : fmt::format("List among them {}, of which there are documents.",
                                     support::join_words(texts));
}

}  // namespace

std::string action_of(const Situation& situation, const Work& work) {
  if (!work.file.empty()) return file_action(situation, work);
  const Finding& finding = situation.assessment.findings[work.part.criterion];
  if (const auto* entry = std::get_if<std::size_t>(&work.part.part)) {
    return action_on_entry(finding.documentation[*entry], work);
  }
  const AnswerRef answer = std::get<AnswerRef>(work.part.part);
  return (answer.item ? finding.checklist[*answer.item] : *finding.own).action;
}

std::vector<std::string> notes_on(const Situation& situation, const Model& model,
                                  const Solution& solution, const Work& work) {
  std::vector<std::string> notes;
  if (!work.file.empty()) return notes;
  for (std::string note :
       {note_on_dates(situation, model, solution, work), note_on_quarters(situation, work),
        note_on_kinds(situation, model, solution, work)}) {
    if (!note.empty()) notes.push_back(std::move(note));
  }
  return notes;
}

}  // namespace wwc::plan
