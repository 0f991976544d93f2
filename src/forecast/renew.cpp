// SPDX-License-Identifier: MIT
#include "forecast/renew.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "support/period.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::forecast {
namespace {

constexpr int k_months_in_year = 12;

bool is_between(Date first, Date last, Date date) {
  return first <= date && date <= last;
}

/// Carries out the steps of a plan by their words, all on one day but for what belongs into
/// quarters that are over by then.
class Renewer {
public:
  Renewer(const Loss& loss, const Plan& plan)
      : loss_(loss),
        plan_(plan),
        day_(add_days(loss.assessment.as_of.date, -1)),
        city_{loss.answers, loss.facts} {}

  RenewedCity carry_out() {
    for (const PlanStep& step : plan_.steps) {
      if (!step.file.empty()) put_in_order(step.file);
    }
    for (const PlanStep& step : plan_.steps) {
      if (!step.file.empty()) continue;
      if (const auto* ref = std::get_if<AnswerRef>(&step.part.part)) {
        renew_answer(step.part.criterion, *ref);
      } else {
        renew_entry({step.part.criterion, std::get<std::size_t>(step.part.part)}, step.pieces);
      }
    }
    return std::move(city_);
  }

private:
  void put_in_order(const std::string& path) {
    FileFact& fact = city_.facts.files[path];
    fact.state = FileState::ok;
    fact.detail.clear();
  }

  void renew_answer(std::size_t index, AnswerRef ref) {
    const std::optional<Measure>& measure = measure_of(loss_.catalog.criteria[index], ref);
    Answer& answer = answer_of(city_.answers.criteria[index], ref);
    if (!measure) {
      answer.met = Choice::yes;
    } else if (auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      renew_records(answer_of(loss_.assessment.findings[index], ref), *records);
    } else {
      renew_dates(index, ref, *measure, answer.met);
    }
  }

  /// What a city gives is one date, or a list; nothing else is renewed by a date.
  void renew_dates(std::size_t index, AnswerRef ref, const Measure& measure, Value& value) const {
    const std::vector<Date>& quarters =
        answer_of(loss_.assessment.findings[index], ref).missing_quarters;
    if (auto* date = std::get_if<Date>(&value)) {
      if (quarters.empty()) {
        *date = day_;
        return;
      }
      value = std::vector<Date>{*date};
    }
    auto* dates = std::get_if<std::vector<Date>>(&value);
    if (dates == nullptr) return;
    const std::set<Date> documented = documented_days(index, ref);
    const auto list_date_in = [&](Date first, Date last) {
      const bool is_there =
          std::ranges::any_of(documented, [&](Date day) { return is_between(first, last, day); });
      if (!is_there) dates->push_back(last);
    };
    dates->insert(dates->end(), documented.begin(), documented.end());
    for (const Date quarter : quarters)
      list_date_in(quarter, quarter_end(quarter));
    if (!is_quarterly(measure))
      list_date_in(support::earliest_within(k_months_in_year, loss_.assessment.as_of.date), day_);
  }

  /// The days that a plan says to list, since there are documents of them.
  [[nodiscard]] std::set<Date> documented_days(std::size_t index, AnswerRef ref) const {
    std::set<Date> days;
    const std::vector<Documentation>& entries = loss_.catalog.criteria[index].documentation;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
      if (entries[entry].latest_of != ref) continue;
      const EntryFinding& finding = finding_of({index, entry});
      for (std::size_t piece = 0; piece < finding.evidence.size(); ++piece) {
        const std::optional<Date>& date = finding.evidence[piece].piece.date;
        const bool is_new = date && std::ranges::binary_search(finding.days_of_new_dates, *date);
        if (is_new && will_count({index, entry}, piece)) days.insert(*date);
      }
    }
    return days;
  }

  /// True if the piece counts, or does so by steps that put it in order.
  [[nodiscard]] bool will_count(EntryRef ref, std::size_t position) const {
    const PieceFinding& piece = finding_of(ref).evidence[position];
    const bool is_file_mended =
        std::ranges::find(plan_.steps, piece.piece.value, &PlanStep::file) != plan_.steps.end();
    return piece.counts_after(
        is_file_mended, std::ranges::any_of(plan_.steps, [&](const PlanStep& step) {
          return step.piece == position && step.part == PartRef{ref.criterion, ref.entry};
        }));
  }

  [[nodiscard]] const EntryFinding& finding_of(EntryRef ref) const {
    return loss_.assessment.findings[ref.criterion].documentation[ref.entry];
  }

  void renew_records(const AnswerFinding& finding, std::vector<Record>& records) const {
    std::uint32_t left = finding.steps;
    for (std::size_t i = 0; i < records.size() && left > 0; ++i) {
      if (finding.records[i].state != PieceState::stale) continue;
      records[i].date = day_;
      --left;
    }
  }

  /// As many pieces as the plan pays for are replaced by new ones.
  void renew_entry(EntryRef ref, std::uint32_t count) {
    const Documentation& entry = loss_.catalog.criteria[ref.criterion].documentation[ref.entry];
    const EntryFinding& finding = finding_of(ref);
    std::vector<Evidence>& pieces = pieces_of(ref);
    if (entry.latest_of) {
      document_newest_dates(ref, count);
      return;
    }
    for (std::size_t i = 0; i < pieces.size() && count > 0; ++i) {
      if (finding.evidence[i].state != PieceState::stale) continue;
      pieces[i].date = day_;
      --count;
    }
    if (entry.same_as) give_again(pieces_of(*entry.same_as), pieces);
  }

  std::vector<Evidence>& pieces_of(EntryRef ref) {
    return city_.answers.criteria[ref.criterion].documentation[ref.entry];
  }

  /// What was renewed there is given here as well.
  void give_again(const std::vector<Evidence>& there, std::vector<Evidence>& here) const {
    for (Evidence& piece : here) {
      const auto renewed = std::ranges::find(there, piece.value, &Evidence::value);
      if (renewed != there.end() && renewed->date == day_) piece.date = day_;
    }
  }

  /// The newest dates that an entry documents, as they are listed by now.
  [[nodiscard]] std::vector<Date> newest_dates(EntryRef ref) const {
    const Documentation& entry = loss_.catalog.criteria[ref.criterion].documentation[ref.entry];
    const Value& listed = answer_of(city_.answers.criteria[ref.criterion], *entry.latest_of).met;
    std::vector<Date> newest;
    if (const auto* dates = std::get_if<std::vector<Date>>(&listed)) newest = *dates;
    if (const auto* date = std::get_if<Date>(&listed)) newest = {*date};
    std::ranges::sort(newest, std::greater{});
    newest.erase(std::unique(newest.begin(), newest.end()), newest.end());
    newest.resize(std::min<std::size_t>(newest.size(), entry.at_least));
    return newest;
  }

  /// Each new piece is of one of the newest dates that no piece is of, and takes the place of one
  /// that is of none of them.
  void document_newest_dates(EntryRef ref, std::uint32_t count) {
    const std::vector<Date> newest = newest_dates(ref);
    std::vector<Evidence>& pieces = pieces_of(ref);
    const auto is_of = [&](Date date) {
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].date == date && will_count(ref, i)) return true;
      }
      return false;
    };
    std::size_t next = 0;
    for (const Date date : newest) {
      if (count == 0) return;
      if (is_of(date)) continue;
      while (next < pieces.size() && pieces[next].date &&
             std::ranges::find(newest, *pieces[next].date) != newest.end())
        ++next;
      if (next == pieces.size()) return;
      pieces[next++].date = date;
      --count;
    }
  }

  const Loss& loss_;
  const Plan& plan_;
  Date day_;
  RenewedCity city_;
};

}  // namespace

RenewedCity renew(const Loss& loss, const Plan& plan) {
  return Renewer(loss, plan).carry_out();
}

}  // namespace wwc::forecast
