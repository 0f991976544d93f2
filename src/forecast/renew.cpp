// SPDX-License-Identifier: MIT
#include "forecast/renew.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::forecast {
namespace {

/// So many calendar quarters before the current one must have a date, where one is asked for each.
constexpr int k_quarters = 4;
constexpr int k_months_in_quarter = 3;

/// Carries out the steps of a plan, all on one day.
class Renewer {
public:
  explicit Renewer(const Loss& loss)
      : loss_(loss),
        day_(add_days(loss.assessment.as_of.date, -1)),
        city_{loss.answers, loss.facts} {}

  RenewedCity carry_out(const Plan& plan) {
    for (const PlanStep& step : plan.steps) {
      if (!step.file.empty()) {
        put_in_order(step.file);
      } else if (const auto* ref = std::get_if<AnswerRef>(&step.part.part)) {
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
    } else if (auto* date = std::get_if<Date>(&answer.met)) {
      *date = day_;
    } else if (auto* dates = std::get_if<std::vector<Date>>(&answer.met)) {
      dates->push_back(day_);
      if (is_quarterly(*measure)) fill_quarters(*dates);
    } else if (auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      renew_records(answer_of(loss_.assessment.findings[index], ref), *records);
    }
  }

  /// Quarters that have passed without a date have had one as well.
  void fill_quarters(std::vector<Date>& dates) const {
    for (int back = 0; back < k_quarters; ++back) {
      const Date first = add_months(quarter_start(day_), -k_months_in_quarter * back);
      const Date last = quarter_end(first);
      const bool has_one =
          std::ranges::any_of(dates, [&](Date date) { return first <= date && date <= last; });
      if (!has_one) dates.push_back(last);
    }
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
    const EntryFinding& finding = loss_.assessment.findings[ref.criterion].documentation[ref.entry];
    std::vector<Evidence>& pieces = pieces_of(ref);
    if (entry.latest_of) {
      give_newest_dates(city_.answers.criteria[ref.criterion], *entry.latest_of, pieces);
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

  /// The pieces document the newest of the dates, one each.
  static void give_newest_dates(const CriterionAnswer& given, AnswerRef ref,
                                std::vector<Evidence>& pieces) {
    const auto* dates = std::get_if<std::vector<Date>>(&answer_of(given, ref).met);
    if (dates == nullptr) return;
    std::vector<Date> newest = *dates;
    std::ranges::sort(newest, std::greater{});
    newest.erase(std::unique(newest.begin(), newest.end()), newest.end());
    for (std::size_t i = 0; i < std::min(newest.size(), pieces.size()); ++i)
      pieces[i].date = newest[i];
  }

  const Loss& loss_;
  Date day_;
  RenewedCity city_;
};

}  // namespace

RenewedCity renew(const Loss& loss, const Plan& plan) {
  return Renewer(loss).carry_out(plan);
}

}  // namespace wwc::forecast
