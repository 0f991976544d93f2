// SPDX-License-Identifier: MIT
#include "report/explanation.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// Notes what ages, part by part.
class LapseList {
public:
  LapseList(const Catalog& catalog, const Finding& finding, std::size_t criterion)
      : catalog_(catalog), finding_(finding), criterion_(criterion) {}

  void add(const PartRef& part, const std::optional<Date>& last_day) {
    if (!last_day) return;
    const bool ends_outcome = finding_.expires == last_day && finding_.ended_by == part;
    lapses_.push_back({full_part_id(catalog_, part), *last_day, ends_outcome});
  }

  /// What ends the outcome although it is no part of the criterion, or is not known.
  void add_end() {
    const bool is_told = std::ranges::any_of(lapses_, &Lapse::ends_outcome);
    if (is_told || !finding_.expires) return;
    const PartRef part = finding_.ended_by.value_or(PartRef{criterion_, AnswerRef{}});
    lapses_.push_back({full_part_id(catalog_, part), *finding_.expires, true});
  }

  std::vector<Lapse> take() {
    std::ranges::stable_sort(lapses_, {}, &Lapse::last_day);
    return std::move(lapses_);
  }

private:
  const Catalog& catalog_;
  const Finding& finding_;
  std::size_t criterion_;
  std::vector<Lapse> lapses_;
};

}  // namespace

std::vector<Lapse> lapses_of(const Catalog& catalog, const Finding& finding,
                             std::size_t criterion) {
  LapseList list{catalog, finding, criterion};
  if (finding.own) list.add({criterion, AnswerRef{}}, finding.own->expires);
  for (std::size_t item = 0; item < finding.checklist.size(); ++item) {
    list.add({criterion, AnswerRef{item}}, finding.checklist[item].expires);
  }
  for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry) {
    list.add({criterion, entry}, finding.documentation[entry].expires);
  }
  list.add_end();
  return list.take();
}

PlanResult ways_to_pass(const ReportInput& input, std::size_t criterion) {
  PlanRequest request;
  request.criterion = criterion;
  return make_plan(input.catalog, input.answers, input.assessment, request);
}

std::string way_text(const PlanResult& ways, const Plan& way) {
  const std::string days =
      fmt::format("{} for {}", in_days(way.total), support::count_of(way.gained.size(), "point"));
  if (&way != &ways.best) return days;
  return days + (ways.proven
                     ? "; no way takes less"
                     : fmt::format("; every way takes at least {}", in_days(ways.lower_bound)));
}

std::optional<WorthSide> side_of_first_way(const ReportInput& input, const PlanResult& ways) {
  if (ways.outcome != PlanOutcome::planned) return std::nullopt;
  return standing_with(input.catalog, input.assessment, ways.best.gained);
}

std::string worth_text(const Catalog& catalog, const WorthSide& side) {
  std::string text = fmt::format("{} of {} pass", side.score.passed, side.score.possible);
  const std::string level = level_text(catalog, side.level);
  if (!level.empty()) text += ", " + level;
  if (!side.next_level) return text;
  return text + fmt::format("; {} more must pass for {}", side.next_level->needs,
                            catalog.levels[side.next_level->level].title);
}

}  // namespace wwc::report
