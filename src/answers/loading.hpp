// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "support/find_id.hpp"
#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

/// What the readers of answers share.
namespace wwc::answers {

using support::find_id;

/// The most records, and the most pieces of evidence, that the answers may hold.
inline constexpr std::size_t k_max_records = 10'000;
inline constexpr std::size_t k_max_pieces = 10'000;
/// The most values in one list of dates or ids.
inline constexpr std::size_t k_max_list = 10'000;

/// The answers as far as they are read, and what is needed to read on.
struct Loading {
  const Catalog& catalog;
  yaml::Context context;
  Answers answers{};
  /// Where an entry of the register stands in `answers.evidence`.
  std::map<std::string, std::size_t, std::less<>> register_positions{};
  /// Where each thing was answered first, by what messages call it.
  std::map<std::string, Span, std::less<>> answered{};
  /// Where `not_applicable: yes` stands, by position of the criterion.
  std::map<std::size_t, Span> not_applicable{};
  std::size_t record_count = 0;
  std::size_t piece_count = 0;
};

/// A text with its place, for what can be named wrongly.
struct Name {
  std::string_view text;
  Span span;
};

/// True for the address of a page that others can open too; else an error (WWC321) was added. What
/// it is the address of stands in `what`, such as `the URL of item ...`.
[[nodiscard]] bool check_url(Name url, std::string_view what, yaml::Context context);

/// The ids of a list of catalog parts, in its order.
template <typename Part>
[[nodiscard]] std::vector<std::string_view> ids_of(const std::vector<Part>& parts) {
  std::vector<std::string_view> ids;
  for (const Part& part : parts) {
    ids.emplace_back(part.id);
  }
  return ids;
}

/// Notes that something is answered here; an error that names both places when it already was.
[[nodiscard]] bool note_answered(const std::string& what, Span place, Loading& loading);

/// Counts one more of something that is capped; an error at the first that is too many.
[[nodiscard]] bool count_within(std::size_t& count, std::size_t limit, Name what,
                                yaml::Context context);

/// The values of a list, with one value as a list of one; a dash with nothing behind it, and a list
/// longer than `k_max_list`, is an error.
[[nodiscard]] std::vector<const yaml::Node*> values_of(const yaml::Node& node,
                                                       std::string_view what,
                                                       yaml::Context context);

/// The trimmed text of a field; nothing when it is absent, empty or blank.
[[nodiscard]] std::optional<std::string> filled_text(const yaml::MapReader& reader,
                                                     std::string_view name);

/// A date and its place.
struct PlacedDate {
  Date date;
  Span span;
};

/// The date in a field, or nothing; an error when what is there is no date.
[[nodiscard]] std::optional<PlacedDate> read_date_field(const yaml::MapReader& reader,
                                                        std::string_view name);

/// The error for a text where a date is asked; says what is wrong with it and how it is right.
void report_wrong_date(Name found, std::string_view what, yaml::Context context);

}  // namespace wwc::answers
