// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "property/naive.hpp"

namespace wwc::property {

using Records = std::vector<const Record*>;
using Pieces = std::vector<const Evidence*>;

/// One case judged on one day; what is dated after the case's as-of date is not known on any day.
class NaiveRules {
public:
  NaiveRules(const Case& the_case, Date day) : case_(the_case), day_(day) {}

  [[nodiscard]] NaiveResult result() const;
  [[nodiscard]] NaiveVerdict verdict(std::size_t criterion) const;
  [[nodiscard]] Outcome outcome(std::size_t criterion) const;
  [[nodiscard]] bool satisfied(std::size_t criterion) const;

  [[nodiscard]] ItemOutcome item_outcome(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] bool item_documented(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] std::vector<bool> record_counts(std::size_t criterion, AnswerRef ref) const;

  [[nodiscard]] EntryState entry_state(EntryRef ref) const;
  [[nodiscard]] PieceState piece_state(EntryRef ref, const Evidence& piece) const;
  /// Ok by its pieces, or by records where the catalog allows that; whether it is asked or not.
  [[nodiscard]] bool entry_ok(EntryRef ref) const;

private:
  [[nodiscard]] const Criterion& criterion_of(std::size_t index) const;
  [[nodiscard]] const CriterionAnswer& answers_to(std::size_t index) const;
  [[nodiscard]] const Documentation& entry_of(EntryRef ref) const;
  [[nodiscard]] const std::vector<Evidence>& pieces_of(EntryRef ref) const;
  [[nodiscard]] const Answer& answer_of(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] const Measure* measure_of(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] const Measure* meant_measure(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] const Examples* examples_of(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] Records records_of(std::size_t criterion, AnswerRef ref) const;

  [[nodiscard]] bool is_known(Date date) const;
  [[nodiscard]] bool is_recent(Date date, int months) const;
  [[nodiscard]] bool in_period(Date date, int months, std::optional<CityDate> or_since) const;
  [[nodiscard]] bool frequency_holds(Cadence every, const std::vector<Date>& dates,
                                     std::optional<Date> since) const;
  [[nodiscard]] bool value_holds(const Measure& measure, const Answer& answer) const;
  [[nodiscard]] bool record_counts_alone(const Examples& measure, const Record& record) const;
  [[nodiscard]] Records counting_records(const Examples& measure, const Records& records) const;
  [[nodiscard]] bool examples_hold(const Examples& measure, const Records& records) const;
  [[nodiscard]] bool record_documented(std::size_t criterion, AnswerRef ref,
                                       const Record& record) const;
  [[nodiscard]] bool measure_documented(std::size_t criterion, AnswerRef ref) const;

  [[nodiscard]] std::optional<PieceState> unusable(const Evidence& piece) const;
  [[nodiscard]] Pieces counting_pieces(EntryRef ref) const;
  [[nodiscard]] bool same_piece(const Evidence& left, const Evidence& right) const;
  [[nodiscard]] std::size_t distinct_pieces(const Pieces& pieces) const;
  [[nodiscard]] bool pieces_ok(EntryRef ref) const;
  [[nodiscard]] bool same_as_ok(EntryRef here, EntryRef there) const;
  [[nodiscard]] std::vector<Date> latest_dates(EntryRef ref) const;
  [[nodiscard]] static Pieces of_dates(const std::vector<Date>& dates, const Pieces& pieces);
  [[nodiscard]] bool latest_ok(EntryRef ref, const Pieces& pieces) const;
  [[nodiscard]] bool met_by_records(std::size_t criterion, AnswerRef ref) const;
  [[nodiscard]] bool is_asked(EntryRef ref) const;

  [[nodiscard]] bool rule_satisfied(const Criterion& criterion,
                                    const std::vector<ItemOutcome>& items, ItemOutcome own) const;
  [[nodiscard]] bool some_way_satisfies(const Criterion& criterion, std::vector<ItemOutcome> items,
                                        ItemOutcome own) const;
  [[nodiscard]] bool earned(std::size_t criterion) const;
  [[nodiscard]] bool waived(std::size_t criterion) const;
  [[nodiscard]] bool blocked(std::size_t criterion) const;
  [[nodiscard]] bool rests_on_file(std::size_t criterion) const;
  [[nodiscard]] bool unchecked(std::size_t criterion) const;

  const Case& case_;
  Date day_;
};

/// Trimmed, runs of white space as one space, ASCII letters in lower case.
[[nodiscard]] std::string plain_text(std::string_view text);
/// Scheme and host in lower case; no default port, fragment or one trailing slash.
[[nodiscard]] std::string plain_url(std::string_view url);
/// The value of a field; empty when it is absent or blank.
[[nodiscard]] std::string field_value(const Fields& fields, std::string_view name);
/// The number of different texts, by comparing each with all before it.
[[nodiscard]] std::size_t count_different(const std::vector<std::string>& texts);
/// The number of items of a level that must pass: every count is tried, from none.
[[nodiscard]] std::uint32_t fewest_that_reach(Fraction share, std::uint32_t possible);

}  // namespace wwc::property
