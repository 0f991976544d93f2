// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/plan_report.hpp"

/// What all formats of a plan say, in the same words. Nothing is escaped.
namespace wwc::report {

/// `Gold`: the title of the level that the plan is for.
[[nodiscard]] std::string target_title(const PlanInput& input);
/// `as of 2026-11-01 (date in the answers file)`, and what counts on the day that was asked for.
[[nodiscard]] std::string plan_day_text(const PlanInput& input);
/// How the city stands: `Now 25 of 45 pass, 8 more claimed (33 together): Silver.`, or how it will
/// stand on the day that was asked for.
[[nodiscard]] std::string standing_sentence(const PlanInput& input);
/// The assessment of today.
[[nodiscard]] const Assessment& today_of(const PlanInput& input);
/// What came of it, a sentence each: whether the level is reached or within reach, what it takes,
/// and what is known of anything less.
[[nodiscard]] std::vector<std::string> outcome_sentences(const PlanInput& input);
/// The same for whoever reads the plan alone: where it reaches a level from today on, also what
/// passes today and lapses soon.
[[nodiscard]] std::vector<std::string> summary_sentences(const PlanInput& input);
/// `attach`, `write`, `change`, in words: `attach a document that exists`.
[[nodiscard]] std::string_view kind_words(EffortClass kind);
/// `0.5 days (attach what exists)`, or where it is counted already.
[[nodiscard]] std::string effort_text(const PlanInput& input, const PlanStep& step);
/// `due 2027-02-01`, with what is wrong with that; empty without a date.
[[nodiscard]] std::string due_text(const PlanInput& input, const PlanStep& step);
/// The resources of the steps that are shown, each once, where it helps first: positions, parallel
/// to what is asked for.
[[nodiscard]] std::vector<std::vector<std::size_t>> first_help(
    const Plan& plan, const std::vector<std::size_t>& steps);
/// The positions of all steps, or of those that concern the owner given.
[[nodiscard]] std::vector<std::size_t> steps_shown(const PlanInput& input,
                                                   std::string_view owner = {});
/// What it means to leave a step out: `without it 3 days more`; empty where that is not known.
[[nodiscard]] std::string worth_text(const PlanInput& input, const PlanStep& step);
/// The ids of criteria: `DG1, DG3`.
[[nodiscard]] std::string ids_text(const Catalog& catalog,
                                   const std::vector<std::size_t>& criteria);
/// What another plan does instead: `19 days: DG4.review instead of OD2.process`.
[[nodiscard]] std::string alternative_text(const PlanInput& input, const Plan& other);

}  // namespace wwc::report
