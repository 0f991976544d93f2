// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/report.hpp"

/// Order and grouping that all formats share, so that no two of them can disagree.
namespace wwc::report {

/// What does not count for this many days from the as-of date expires soon; the rule of
/// `fresh_for`.
inline constexpr int k_soon_days = 90;

/// The open criteria with a gap of the owner asked for, the least effort first; where that was not
/// weighed, the fewest steps first.
[[nodiscard]] std::vector<std::size_t> open_points(const ReportInput& input);

/// The gaps of a criterion that belong to the owner asked for, or all where nobody is.
[[nodiscard]] std::vector<const Gap*> gaps_of(const ReportInput& input, std::size_t criterion);

/// True where a gap of a counted criterion was due before the as-of date.
[[nodiscard]] bool is_overdue(const ReportInput& input, const Finding& finding,
                              const std::optional<Date>& due);
/// How many gaps of counted criteria are overdue, of the owner asked for or of everybody.
[[nodiscard]] std::size_t count_overdue(const ReportInput& input);

/// What one person has to do in counted criteria.
struct OwnerLoad {
  std::string owner;  ///< As first written; empty: nobody is named.
  std::size_t gaps = 0;
  std::size_t overdue = 0;
  std::optional<Date> next_due;  ///< The earliest that is not overdue.
};

/// Everybody with a gap, in catalog order; the gaps for which nobody is named come last.
[[nodiscard]] std::vector<OwnerLoad> owner_loads(const ReportInput& input);

/// A point, earned or claimed, and the last day on which it still counts.
struct Expiry {
  Date last_day;
  int days_left = 0;
  std::size_t criterion = 0;
  PartRef part;  ///< What expires first; of another criterion where that one must pass.
};

/// True for what does not count any more `k_soon_days` after the as-of date.
[[nodiscard]] bool is_soon(const Expiry& expiry);

/// What expires soon, filled up to `at_least` from what expires later; the earliest
/// first.
[[nodiscard]] std::vector<Expiry> next_expiries(const ReportInput& input, std::size_t at_least);

/// Positions of a practice's criteria, in catalog order.
[[nodiscard]] std::vector<std::size_t> criteria_of(const Catalog& catalog, std::size_t practice);

/// What an id such as `DG1.inventory` stands for: the text of the item or entry, or the criterion's
/// title.
[[nodiscard]] std::string target_text(const Catalog& catalog, std::string_view full_id);

/// A piece of evidence and every item, entry or criterion that uses it in the same state.
struct UsedEvidence {
  const PieceFinding* finding = nullptr;
  std::vector<std::string> used_by;  ///< Full ids, in catalog order, each once.
};

/// All evidence, in the order of first use.
[[nodiscard]] std::vector<UsedEvidence> used_evidence(const ReportInput& input);

/// True where both names mean one person, however they are spaced and in whatever case.
[[nodiscard]] bool is_same_person(std::string_view left, std::string_view right);

/// The part of the person asked for.
struct OwnerPart {
  std::string name;        ///< As the answers write it; as asked for where they do not name it.
  bool known = false;      ///< Somebody by that name owns a criterion.
  std::size_t points = 0;  ///< Open points with a gap of theirs.
  std::size_t gaps = 0;
  std::vector<std::string>
      owners;  ///< Everybody who owns a criterion, as first written, in catalog order.
};

/// Everything in the report that concerns the owner asked for.
[[nodiscard]] OwnerPart owner_part(const ReportInput& input);

}  // namespace wwc::report
