// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/forecast_report.hpp"

/// What all formats of a forecast show, in the same order and the same words. Nothing is escaped.
namespace wwc::report {

/// Something that lapses, with what is lost on the day after.
struct LapseCost {
  const Lapse* lapse = nullptr;
  const ForecastDay* day = nullptr;
  std::vector<const OutcomeChange*> outcomes;  ///< In catalog order; at least one.
  std::vector<const LevelChange*> levels;      ///< The highest first.
  std::vector<const LevelChange*> claimed_levels;
};

/// Everything that costs a criterion that counts its pass or its claim, by last day.
[[nodiscard]] std::vector<LapseCost> lapse_costs(const ForecastInput& input);

/// The changes of a day in criteria that count.
[[nodiscard]] std::vector<const OutcomeChange*> counted_changes(const ForecastInput& input,
                                                                const ForecastDay& day);

/// A level that is lost, and the day.
struct LevelLoss {
  const LevelChange* change = nullptr;
  const ForecastDay* day = nullptr;
};

/// The levels that are lost, by date, the highest first; each loss where one is lost twice.
[[nodiscard]] std::vector<LevelLoss> lost_levels(const Forecast& forecast);
/// The same for the levels that claims would reach.
[[nodiscard]] std::vector<LevelLoss> lost_claimed_levels(const Forecast& forecast);

/// `the date 2026-03-02`, `The memo (memo.pdf) of 2026-02-28`, `no date in Q4 2026`.
[[nodiscard]] std::string lapse_text(const Lapse& lapse);
/// What to do against it: `give a newer piece`.
[[nodiscard]] std::string renewal_text(const ForecastInput& input, const Lapse& lapse);
/// `DG1 no longer passes (claimed)`, `DG1 passes (fail before)`, `DG1 goes from claimed to fail`.
[[nodiscard]] std::string change_text(const ForecastInput& input, const OutcomeChange& change);
/// `from 2026-11-01 (the day of the run) through 2028-11-01`.
[[nodiscard]] std::string period_text(const Forecast& forecast);
/// What becomes of the level, a sentence each, or why there is none to lose.
[[nodiscard]] std::vector<std::string> level_sentences(const ForecastInput& input);
/// What the least renewal takes: `The least renewal that keeps it, among what passed: 0.5 days.`
[[nodiscard]] std::string renewal_sentence(const LevelChange& change);
/// How long a level lasts then, and what costs it next; empty where renewing does not keep it.
[[nodiscard]] std::string kept_sentence(const ForecastInput& input, const LevelLoss& loss);
/// What other work takes, and the command that lists it; both are empty where it takes no less.
struct OtherWork {
  std::string sentence;  ///< `Other work takes less, 0.3 days:`
  std::string command;   ///< `wwc plan city.yaml --to silver --by 2027-01-01`
};
[[nodiscard]] OtherWork other_work(const ForecastInput& input, const LevelLoss& loss);
/// All of the above as sentences, the command among them, between accents, and what has to be kept
/// in mind of the steps.
[[nodiscard]] std::vector<std::string> keeping_sentences(const ForecastInput& input,
                                                         const LevelLoss& loss);

}  // namespace wwc::report
