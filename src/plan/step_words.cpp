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

/// True if the piece counts, or does so once the solution is carried out.
bool will_count(const Model& model, const Solution& solution, const EntryFinding& entry,
                std::size_t position, const PartRef& part) {
  const PieceFinding& piece = entry.evidence[position];
  const auto is_done = [&](auto&& is_work_on_piece) {
    return std::ranges::any_of(
        solution.atoms, [&](std::size_t atom) { return is_work_on_piece(model.work[atom]); });
  };
  if (!piece.is_mendable) return piece.counts();
  const bool is_in_order = !piece.needs_file || is_done([&](const Work& work) {
    return work.file == piece.piece.value;
  });
  const bool is_written = piece.unwritten.empty() || is_done([&](const Work& work) {
                            return work.piece == position && work.part == part;
                          });
  return is_in_order && is_written;
}

/// An entry to work on, by the solution that a plan is made of.
struct EntryWorkedOn {
  const Situation& situation;
  const Model& model;
  const Solution& solution;
  EntryRef ref;
  const Work& work;

  [[nodiscard]] const EntryFinding& finding() const {
    return situation.assessment.findings[ref.criterion].documentation[ref.entry];
  }
  [[nodiscard]] const Documentation& entry() const {
    return situation.catalog.criteria[ref.criterion].documentation[ref.entry];
  }
};

/// `dated 2026-05-06`: the dates of which no piece will count by other steps.
std::string words_of_dates(const EntryWorkedOn& on, const std::vector<Date>& dates) {
  const std::vector<PieceFinding>& pieces = on.finding().evidence;
  std::vector<std::string> days;
  for (const Date date : dates) {
    bool is_shown = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      is_shown = is_shown ||
                 (pieces[i].piece.date == date && will_count(on.model, on.solution, on.finding(), i,
                                                             {on.ref.criterion, on.ref.entry}));
    }
    if (!is_shown) days.push_back(to_string(date));
  }
  if (days.size() <= on.work.pieces) return "dated " + support::join_words(days);
  // Pieces that are given are still to be dated, and may be of any of them.
  return fmt::format("dated {} {} no other piece is of",
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
  const std::string dates =
      support::dates_that_count(on.entry(), on.situation.assessment.as_of.date);
  return dates.empty() ? dates : ", dated " + dates;
}

/// True where other steps put pieces of the entry in order. A file is never put in order by giving
/// evidence again.
bool is_begun_by_others(const EntryWorkedOn& on) {
  const bool is_completed = std::ranges::any_of(on.solution.atoms, [&](std::size_t atom) {
    const Work& work = on.model.work[atom];
    return work.piece && work.part == PartRef{on.ref.criterion, on.ref.entry};
  });
  return is_completed || std::ranges::any_of(on.finding().evidence, &PieceFinding::needs_file);
}

/// `give all that counts in `RDC1.examples` here too, each with page numbers`
std::string words_on_all(const EntryWorkedOn& on, const std::vector<Shortage>& shortages) {
  const Catalog& catalog = on.situation.catalog;
  const std::vector<std::string> parts =
      support::parts_asked(on.entry(), on.situation.assessment.as_of.date);
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
    return is_begun_by_others(on) ? words_on_all(on, shortages) : on.finding().action;
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

/// `complete `memo.pdf`: it has no page numbers`
std::string action_of_writing(const PieceFinding& piece) {
  const std::string name = name_of(piece.piece);
  return fmt::format("complete {}: it has no {}", name.empty() ? "the contact" : name,
                     piece.unwritten);
}

/// Where nothing that is given can be put in order, the engine's words say what to do.
std::string action_on_entry(const EntryWorkedOn& on) {
  const EntryFinding& finding = on.finding();
  if (on.work.piece) return action_of_writing(finding.evidence[*on.work.piece]);
  if (on.work.is_for_new_dates) return action_of_giving(on, finding.shortages_for_new_dates);
  if (std::ranges::any_of(finding.evidence, &PieceFinding::is_mendable))
    return action_of_giving(on, finding.shortages);
  if (on.work.kind != EffortClass::write) return finding.action;
  return (finding.evidence.empty() ? "write it; then " : "write it anew; then ") + finding.action;
}

/// The first day on which a quarterly practice that begins on a day has a whole quarter behind it.
Date after_first_whole_quarter(Date begin) {
  const Date running = quarter_start(begin);
  const Date first = running == begin ? running : add_days(quarter_end(running), 1);
  return add_days(quarter_end(first), 1);
}

/// Of quarters that still lie ahead, the first of which is over before the day before the plan's.
std::string note_on_quarters_ahead(const std::vector<Date>& quarters) {
  std::vector<std::string> names;
  for (const Date quarter : quarters)
    names.push_back(quarter_name(quarter));
  return fmt::format(
      "It has to take place in {}{} by {}: a quarter that is over cannot be made up for.",
      support::join_words(names), names.size() == 1 ? "," : " each, first",
      to_string(quarter_end(quarters.front())));
}

/// What is over cannot be made up for.
std::string note_on_quarters(const Situation& situation, const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr || !work.file.empty()) return {};
  const Finding& finding = situation.assessment.findings[work.part.criterion];
  const std::vector<Date>& missing = answer_of(finding, *answer).missing_quarters;
  const Assessment* now = situation.request.now;
  const Date day = situation.assessment.as_of.date;
  const Date today = now == nullptr ? day : now->as_of.date;
  if (missing.empty()) return {};
  if (quarter_end(missing.front()) >= today) {
    const bool is_over_by_then = quarter_end(missing.front()) < add_days(day, -1);
    return is_over_by_then ? note_on_quarters_ahead(missing) : std::string{};
  }
  const std::optional<Date>& began =
      answer_of(situation.answers.criteria[work.part.criterion], *answer).since;
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

/// True if the solution puts a file in order that the entry names.
bool has_file_in_work(const Situation& situation, const Model& model, const Solution& solution,
                      EntryRef entry) {
  const EntryFinding& finding =
      situation.assessment.findings[entry.criterion].documentation[entry.entry];
  return std::ranges::any_of(solution.atoms, [&](std::size_t atom) {
    const std::string& file = model.work[atom].file;
    return !file.empty() && std::ranges::any_of(finding.evidence, [&](const PieceFinding& piece) {
      return piece.piece.value == file && piece.is_mendable;
    });
  });
}

/// True if a record is to be listed, or completed, whose value of the field is not given yet.
bool is_any_open(const AnswerFinding& answer, const std::vector<std::size_t>& to_complete,
                 const std::string& field) {
  const auto lacks_it = [&](std::size_t record) {
    const std::vector<std::string>& missing = answer.records[record].missing;
    return std::ranges::find(missing, field) != missing.end();
  };
  return answer.records_left.to_add > 0 || std::ranges::any_of(to_complete, lacks_it);
}

/// `` List none whose `conducted` is `in-house`: nothing documents it.`` Empty where every kind of
/// record is documented.
std::string note_on_kinds(const Situation& situation, const Model& model, const Solution& solution,
                          const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const auto& entries = situation.catalog.criteria[work.part.criterion].documentation;
  std::vector<std::string> undocumented;
  std::string field;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    const std::optional<ForRecords>& kind = entries[entry].for_records;
    if (!kind || kind->of != *answer) continue;
    field = kind->field;
    const EntryRef ref{work.part.criterion, entry};
    const bool is_documented = will_hold(situation, model, solution, ref) ||
                               has_file_in_work(situation, model, solution, ref);
    if (!is_documented) undocumented.push_back(support::quoted(kind->is));
  }
  if (undocumented.empty()) return {};
  const AnswerFinding& finding =
      answer_of(situation.assessment.findings[work.part.criterion], *answer);
  const DocumentingSet* set =
      documented_by(situation, model, solution, work.part.criterion, *answer);
  const bool is_told =
      is_any_open(finding, set ? set->to_complete : finding.records_left.to_complete, field);
  if (!is_told) return {};
  return fmt::format("List none whose {} is {}: nothing documents it.", support::quoted(field),
                     support::join_words(undocumented, "or"));
}

/// `List among them 2026-07-08, of which there are documents.`
std::string sentence_on(std::string_view what, const std::vector<std::string>& days) {
  if (days.empty()) return {};
  return fmt::format("List {} {}, of which there are documents.", what, support::join_words(days));
}

/// Of dates that are to be listed, those that documents are there for: of the quarters that lack
/// one, and others.
std::vector<std::string> notes_on_dates(const Situation& situation, const Model& model,
                                        const Solution& solution, const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const std::size_t criterion = work.part.criterion;
  const Finding& finding = situation.assessment.findings[criterion];
  const auto& entries = situation.catalog.criteria[criterion].documentation;
  std::set<Date> days;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of != *answer) continue;
    const EntryFinding& found = finding.documentation[entry];
    for (std::size_t piece = 0; piece < found.evidence.size(); ++piece) {
      const std::optional<Date>& date = found.evidence[piece].piece.date;
      const bool is_for_new_date =
          date && std::ranges::binary_search(found.days_of_new_dates, *date);
      if (is_for_new_date && will_count(model, solution, found, piece, {criterion, entry}))
        days.insert(*date);
    }
  }
  const std::vector<Date>& quarters = answer_of(finding, *answer).missing_quarters;
  std::vector<std::string> asked;
  std::vector<std::string> besides;
  for (const Date day : days) {
    const bool is_asked =
        quarters.empty() || std::ranges::find(quarters, quarter_start(day)) != quarters.end();
    (is_asked ? asked : besides).push_back(to_string(day));
  }
  return {sentence_on("among them", asked), sentence_on("also", besides)};
}

/// What documents a criterion for the sake of others alone may not exist, where the city does not
/// say of the criterion itself that it is so.
std::string note_on_existence(const Situation& situation, const Work& work,
                              const std::vector<std::size_t>& serves) {
  const std::size_t criterion = work.part.criterion;
  const bool is_for_others = std::ranges::find(serves, criterion) == serves.end();
  const Outcome outcome = situation.assessment.findings[criterion].outcome;
  const bool is_said = outcome != Outcome::fail && outcome != Outcome::unanswered;
  const bool is_given = !work.piece && std::holds_alternative<std::size_t>(work.part.part);
  if (work.kind != EffortClass::attach || !is_given || !is_for_others || is_said) return {};
  const std::string& id = situation.catalog.criteria[criterion].id;
  return fmt::format(
      "By the answers {} is not met: where this document does not exist yet, it takes more; say so "
      "as `effort` of {}.",
      id, id);
}

}  // namespace

std::string action_of(const Situation& situation, const Model& model, const Solution& solution,
                      const Work& work) {
  if (!work.file.empty()) return file_action(situation, work);
  const Finding& finding = situation.assessment.findings[work.part.criterion];
  if (const auto* entry = std::get_if<std::size_t>(&work.part.part)) {
    return action_on_entry({situation, model, solution, {work.part.criterion, *entry}, work});
  }
  const auto answer = std::get<AnswerRef>(work.part.part);
  const DocumentingSet* set =
      documented_by(situation, model, solution, work.part.criterion, answer);
  return set == nullptr ? answer_of(finding, answer).action : set->action;
}

const DocumentingSet* documented_by(const Situation& situation, const Model& model,
                                    const Solution& solution, std::size_t criterion,
                                    AnswerRef answer) {
  const auto is_done = [&](std::size_t entry) {
    const std::optional<std::size_t>& other =
        situation.catalog.criteria[criterion].documentation[entry].alternative;
    return will_hold(situation, model, solution, {criterion, entry}) ||
           (other && will_hold(situation, model, solution, {criterion, *other}));
  };
  // A file may be put in order for another entry that names it as well.
  const auto is_done_by_files = [&](std::size_t entry) {
    return is_done(entry) || has_file_in_work(situation, model, solution, {criterion, entry});
  };
  const auto& sets = answer_of(situation.assessment.findings[criterion], answer).documented_by;
  auto taken = std::ranges::find_if(
      sets, [&](const DocumentingSet& set) { return std::ranges::all_of(set.entries, is_done); });
  if (taken == sets.end()) {
    taken = std::ranges::find_if(sets, [&](const DocumentingSet& set) {
      return std::ranges::all_of(set.entries, is_done_by_files);
    });
  }
  return taken == sets.end() ? nullptr : &*taken;
}

std::vector<std::string> notes_on(const Situation& situation, const Model& model,
                                  const Solution& solution, const Work& work,
                                  const std::vector<std::size_t>& serves) {
  if (!work.file.empty()) return {};
  std::vector<std::string> notes = notes_on_dates(situation, model, solution, work);
  notes.push_back(note_on_existence(situation, work, serves));
  notes.push_back(note_on_quarters(situation, work));
  notes.push_back(note_on_kinds(situation, model, solution, work));
  std::erase(notes, std::string{});
  return notes;
}

}  // namespace wwc::plan
