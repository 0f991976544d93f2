// SPDX-License-Identifier: MIT
#include "forecast/find_lapses.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "support/text.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::forecast {
namespace {

/// What a piece is, wherever it is listed and whenever it was made.
std::string identity_of(const Evidence& piece) {
  if (!piece.register_id->empty()) return "register:" + *piece.register_id;
  if (piece.kind == EvidenceKind::contact) return "contact:" + piece.contact->email;
  return piece.value;
}

std::string name_of(const Evidence& piece) {
  if (!piece.title.empty()) return piece.title;
  return piece.kind == EvidenceKind::contact ? piece.contact->name : piece.value;
}

bool is_place(EvidenceKind kind) {
  return kind == EvidenceKind::file || kind == EvidenceKind::url;
}

std::string identity_of(const Record& record) {
  std::string identity;
  for (const auto& [name, value] : record.fields) {
    identity += name + '=' + support::normalized_text(value) + '\n';
  }
  return identity;
}

/// Collects what lapses in the parts of a criterion, and in the part that ends it.
class LapseFinder {
public:
  LapseFinder(const Passage& passage, std::size_t criterion)
      : passage_(passage),
        criterion_(criterion),
        before_(passage.before.findings[criterion]),
        last_day_(add_days(passage.after.as_of.date, -1)) {}

  std::vector<Lapse> find() {
    if (before_.expires == last_day_ && before_.ended_by) add(*before_.ended_by);
    for (std::size_t item = 0; item < before_.checklist.size(); ++item) {
      add_if_lost({criterion_, AnswerRef{item}});
    }
    if (before_.own) add_if_lost({criterion_, AnswerRef{}});
    // A claim rests on the answers alone.
    const bool is_documented = before_.outcome == Outcome::pass;
    for (std::size_t entry = 0; is_documented && entry < before_.documentation.size(); ++entry) {
      add_if_lost({criterion_, entry});
    }
    drop_consequences();
    return std::move(lapses_);
  }

private:
  static const AnswerFinding& answer_in(const Assessment& assessment, const PartRef& part) {
    return answer_of(assessment.findings[part.criterion], std::get<AnswerRef>(part.part));
  }

  static const EntryFinding& entry_in(const Assessment& assessment, const PartRef& part) {
    return assessment.findings[part.criterion].documentation[std::get<std::size_t>(part.part)];
  }

  static bool is_missed(const EntryFinding& entry) {
    return entry.state != EntryState::ok && entry.state != EntryState::not_required &&
           !entry.covered_by_alternative;
  }

  void add_if_lost(const PartRef& part) {
    const bool is_answer = std::holds_alternative<AnswerRef>(part.part);
    const bool is_lost = is_answer ? answer_in(passage_.before, part).outcome == ItemOutcome::met &&
                                         answer_in(passage_.after, part).outcome != ItemOutcome::met
                                   : entry_in(passage_.before, part).state == EntryState::ok &&
                                         is_missed(entry_in(passage_.after, part));
    if (is_lost) add(part);
  }

  /// A part in which nothing lapses goes with another that is named already.
  void drop_consequences() {
    const auto is_whole = [](const Lapse& lapse) { return lapse.kind == LapseKind::part; };
    if (!std::ranges::all_of(lapses_, is_whole)) std::erase_if(lapses_, is_whole);
  }

  void add(const PartRef& part) {
    const bool is_known =
        std::ranges::any_of(lapses_, [&](const Lapse& lapse) { return lapse.part == part; });
    if (is_known) return;
    const std::size_t earlier = lapses_.size();
    if (std::holds_alternative<AnswerRef>(part.part)) {
      add_answer(part);
    } else {
      add_pieces(part);
    }
    if (lapses_.size() == earlier) lapses_.push_back(lapse_of(part, LapseKind::part));
  }

  [[nodiscard]] Lapse lapse_of(const PartRef& part, LapseKind kind) const {
    const CriterionAnswer& given = passage_.answers.criteria[part.criterion];
    Lapse lapse;
    lapse.last_day = last_day_;
    lapse.part = part;
    lapse.kind = kind;
    lapse.owner = given.owner;
    lapse.due = given.due;
    return lapse;
  }

  void add_pieces(const PartRef& part) {
    const std::vector<PieceFinding>& before = entry_in(passage_.before, part).evidence;
    const std::vector<PieceFinding>& after = entry_in(passage_.after, part).evidence;
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (!before[i].counts() || after[i].counts()) continue;
      const Evidence& piece = before[i].piece;
      Lapse lapse = lapse_of(part, LapseKind::piece);
      lapse.name = name_of(piece);
      if (is_place(piece.kind)) lapse.source = piece.value;
      lapse.date = piece.date;
      lapse.identity = identity_of(piece);
      lapses_.push_back(std::move(lapse));
    }
  }

  void add_answer(const PartRef& part) {
    const auto& ref = std::get<AnswerRef>(part.part);
    const Answer& answer = answer_of(passage_.answers.criteria[part.criterion], ref);
    const std::optional<Measure>& measure =
        measure_of(passage_.catalog.criteria[part.criterion], ref);
    if (const auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      add_records(part, *records);
      return;
    }
    const auto* date = std::get_if<Date>(&answer.met);
    const auto* dates = std::get_if<std::vector<Date>>(&answer.met);
    if (date == nullptr && dates == nullptr) return;
    const bool by_quarter = measure && is_quarterly(*measure);
    Lapse lapse = lapse_of(part, by_quarter ? LapseKind::quarter : LapseKind::date);
    if (by_quarter) {
      lapse.name = quarter_name(last_day_);
    } else {
      lapse.date = date != nullptr ? *date : *std::ranges::max_element(*dates);
    }
    lapses_.push_back(std::move(lapse));
  }

  void add_records(const PartRef& part, const std::vector<Record>& records) {
    const std::vector<RecordFinding>& before = answer_in(passage_.before, part).records;
    const std::vector<RecordFinding>& after = answer_in(passage_.after, part).records;
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (!before[i].counts() || after[i].counts()) continue;
      Lapse lapse = lapse_of(part, LapseKind::record);
      if (!records[i].fields.empty()) lapse.name = records[i].fields.front().second;
      lapse.date = records[i].date;
      lapse.identity = identity_of(records[i]);
      lapses_.push_back(std::move(lapse));
    }
  }

  const Passage& passage_;
  std::size_t criterion_;
  const Finding& before_;
  Date last_day_;
  std::vector<Lapse> lapses_;
};

}  // namespace

std::vector<Lapse> find_lapses(const Passage& passage, std::size_t criterion) {
  return LapseFinder(passage, criterion).find();
}

}  // namespace wwc::forecast
