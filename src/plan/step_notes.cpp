// SPDX-License-Identifier: MIT
#include "plan/step_notes.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::plan {
namespace {

/// Of quarters that still lie ahead, the first of which is over before the plan's day.
std::string note_on_quarters_ahead(const std::vector<Date>& quarters) {
  return fmt::format(
      "It has to take place in {}{} by {}: a quarter that is over cannot be made up for.",
      support::join_words(quarter_names(quarters)), quarters.size() == 1 ? "," : " each, first",
      to_string(quarter_end(quarters.front())));
}

/// Dates that are to be listed and that documents are there for, or will be by other steps.
std::set<Date> days_with_documents(const CarriedOut& plan, std::size_t criterion,
                                   AnswerRef answer) {
  const Situation& situation = plan.situation();
  const auto& entries = situation.catalog.criteria[criterion].documentation;
  std::set<Date> days;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of != answer) continue;
    const EntryFinding& found = situation.assessment.findings[criterion].documentation[entry];
    for (std::size_t piece = 0; piece < found.evidence.size(); ++piece) {
      const std::optional<Date>& date = found.evidence[piece].piece.date;
      const bool is_for_new_date =
          date && std::ranges::binary_search(found.days_of_new_dates, *date);
      if (is_for_new_date && plan.does_count({criterion, entry}, piece)) days.insert(*date);
    }
  }
  return days;
}

/// The quarters that lack a date and of which no document shows that there is one.
std::vector<Date> undocumented_quarters(const CarriedOut& plan, std::size_t criterion,
                                        AnswerRef answer) {
  const Finding& finding = plan.situation().assessment.findings[criterion];
  std::vector<Date> quarters = answer_of(finding, answer).missing_quarters;
  for (const Date day : days_with_documents(plan, criterion, answer))
    std::erase(quarters, quarter_start(day));
  return quarters;
}

/// A day is told that is too late for the plan, since what took place may only not be listed.
std::string note_on_quarters_over(const Situation& situation, const Work& work, Date today) {
  const Criterion& criterion = situation.catalog.criteria[work.part.criterion];
  const Date day = situation.assessment.as_of.date;
  const Date from = counts_from(today);
  const bool is_documented =
      std::ranges::find(criterion.documentation, std::optional{std::get<AnswerRef>(work.part.part)},
                        &Documentation::latest_of) != criterion.documentation.end();
  return fmt::format(
      "Where nothing took place in a quarter that is over, begin, and give the day as `since`: it "
      "then counts from {} on, with a date in {}{}{}.",
      to_string(from), quarter_name(add_days(from, -1)),
      is_documented ? " and what documents it" : "",
      day > today && from > day ? ": after the day that the plan is for" : "");
}

/// What is over cannot be made up for: of quarters that are over today, and of those that are by
/// the day of the plan.
std::vector<std::string> notes_on_quarters(const CarriedOut& plan, const Work& work) {
  const Situation& situation = plan.situation();
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr || !work.file.empty()) return {};
  std::vector<Date> ahead = undocumented_quarters(plan, work.part.criterion, *answer);
  const Assessment* now = situation.request.now;
  const Date day = situation.assessment.as_of.date;
  const Date today = now == nullptr ? day : now->as_of.date;
  std::vector<std::string> notes;
  const bool is_any_over =
      std::erase_if(ahead, [&](Date quarter) { return quarter_end(quarter) < today; }) > 0;
  if (is_any_over) notes.push_back(note_on_quarters_over(situation, work, today));
  if (!ahead.empty() && quarter_end(ahead.front()) < day)
    notes.push_back(note_on_quarters_ahead(ahead));
  return notes;
}

/// True if a record is to be listed, or completed, whose value of the field is not given yet.
bool is_any_open(const AnswerFinding& answer, const std::vector<std::size_t>& to_complete,
                 const std::string& field) {
  return answer.records_left.to_add > 0 ||
         std::ranges::any_of(
             to_complete, [&](std::size_t record) { return answer.records[record].lacks(field); });
}

/// `` List none whose `conducted` is `in-house`: nothing documents it.`` Empty where every kind of
/// record is documented.
std::string note_on_kinds(const CarriedOut& plan, const Work& work) {
  const Situation& situation = plan.situation();
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const auto& entries = situation.catalog.criteria[work.part.criterion].documentation;
  std::vector<std::string> undocumented;
  std::string field;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    const std::optional<ForRecords>& kind = entries[entry].for_records;
    if (!kind || kind->of != *answer) continue;
    field = kind->field;
    if (!plan.is_documented({work.part.criterion, entry}))
      undocumented.push_back(support::quoted(kind->is));
  }
  if (undocumented.empty()) return {};
  const AnswerFinding& finding =
      answer_of(situation.assessment.findings[work.part.criterion], *answer);
  if (!is_any_open(finding, plan.records_to_complete(work.part.criterion, *answer), field))
    return {};
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
std::vector<std::string> notes_on_dates(const CarriedOut& plan, const Work& work) {
  const auto* answer = std::get_if<AnswerRef>(&work.part.part);
  if (answer == nullptr) return {};
  const Finding& finding = plan.situation().assessment.findings[work.part.criterion];
  const std::vector<Date>& quarters = answer_of(finding, *answer).missing_quarters;
  std::vector<std::string> asked;
  std::vector<std::string> besides;
  for (const Date day : days_with_documents(plan, work.part.criterion, *answer)) {
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

std::vector<std::string> notes_on(const CarriedOut& plan, const Work& work,
                                  const std::vector<std::size_t>& serves) {
  if (!work.file.empty()) return {};
  std::vector<std::string> notes = notes_on_dates(plan, work);
  notes.push_back(note_on_existence(plan.situation(), work, serves));
  for (std::string& note : notes_on_quarters(plan, work))
    notes.push_back(std::move(note));
  notes.push_back(note_on_kinds(plan, work));
  std::erase(notes, std::string{});
  return notes;
}

}  // namespace wwc::plan
