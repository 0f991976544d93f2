// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/plan.hpp"
#include "wwc/report.hpp"
#include "wwc/worth.hpp"

/// What `wwc explain` says, for programs; for people it is written in the command.
namespace wwc::report {

/// The value of `schema`; another number where a field is renamed or goes away.
inline constexpr std::string_view k_explanation_schema = "wwc-explanation/1";

/// Parts of a catalog, by position.
struct CriterionTarget {
  std::size_t criterion = 0;
};
struct ItemTarget {
  std::size_t criterion = 0;
  std::size_t item = 0;
};
struct EntryTarget {
  std::size_t criterion = 0;
  std::size_t entry = 0;
};
struct PracticeTarget {
  std::size_t practice = 0;
};
struct LevelTarget {
  std::size_t level = 0;
};
struct ResourceTarget {
  std::size_t resource = 0;
};

/// What an id of a catalog stands for.
using Target = std::variant<CriterionTarget, ItemTarget, EntryTarget, PracticeTarget, LevelTarget,
                            ResourceTarget>;

/// What a catalog asks of a target.
[[nodiscard]] std::string render_explanation_json(const Catalog& catalog, const Target& target,
                                                  std::string_view version);
/// What a catalog asks of a target, what the answers come to, and why.
[[nodiscard]] std::string render_explanation_json(const ReportInput& input, const Target& target);

/// What a diagnostic code means.
[[nodiscard]] std::string render_code_json(DiagnosticCode code, std::string_view version);

/// One meaning of a word of the reports.
struct WordMeaning {
  std::string_view name;
  std::string_view kind;        ///< What kind of thing it names: `outcome of a criterion`.
  std::string_view meaning;     ///< One sentence.
  std::string_view to_close{};  ///< What to do about it; empty where nothing is to be done.
};
/// What a word of the reports means; it has at least one meaning.
[[nodiscard]] std::string render_word_json(std::span<const WordMeaning> meanings,
                                           std::string_view version);

/// What there is to say where the answers or the catalog are invalid.
[[nodiscard]] std::string render_invalid_explanation_json(const InvalidInput& input);

/// A part of what a criterion rests on, and the last day on which it still counts.
struct Lapse {
  std::string target;  ///< Full id of an answer or documentation entry.
  Date last_day;
  bool ends_outcome = false;  ///< The pass, or the claim, ends with it.
};
/// Everything of a criterion that ages, the earliest first, in catalog order where several do on
/// the same day. What ends the outcome may be part of a criterion that must pass first.
[[nodiscard]] std::vector<Lapse> lapses_of(const Catalog& catalog, const Finding& finding,
                                           std::size_t criterion);

/// The least work by which a criterion passes, and up to three other ways, the cheapest first.
/// Nothing is to be done where it has its point.
[[nodiscard]] PlanResult ways_to_pass(const ReportInput& input, std::size_t criterion);
/// `0.2 days; no way takes less`: how much the first of the ways takes, or another.
[[nodiscard]] std::string way_text(const PlanResult& ways, const Plan& way);
/// Where the first of the ways leads, with all points that it brings; nothing without a way.
[[nodiscard]] std::optional<WorthSide> side_of_first_way(const ReportInput& input,
                                                         const PlanResult& ways);

/// `26 of 45 pass, Silver; 5 more must pass for Gold`.
[[nodiscard]] std::string worth_text(const Catalog& catalog, const WorthSide& side);

}  // namespace wwc::report
