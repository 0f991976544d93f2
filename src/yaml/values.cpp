// SPDX-License-Identifier: MIT
#include "yaml/values.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::yaml {
namespace {

using support::is_digits;
using support::split;
using support::trim;

constexpr std::string_view k_en_dash = "–";

/// A number of at most 18 digits; nothing for any other text.
std::optional<std::int64_t> number_of(std::string_view digits) {
  if (!is_digits(digits) || digits.size() > 18) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<std::uint32_t> small_number_of(std::string_view digits) {
  const std::optional<std::int64_t> value = number_of(digits);
  if (!value || *value > 999'999) {
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(*value);
}

std::string iso_text(std::int64_t year, std::int64_t month, std::int64_t day) {
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

DateReading date_problem(DateProblem problem, std::string suggestion = {}) {
  const bool is_real = parse_date(suggestion).has_value();
  return {.date = std::nullopt,
          .problem = problem,
          .suggestion = is_real ? std::move(suggestion) : std::string{}};
}

/// A date with its year at the end, in both readings; the likelier one is suggested first.
DateReading year_at_end(const std::string& month_first, const std::string& day_first,
                        bool has_points) {
  DateReading likely = date_problem(DateProblem::us_order, has_points ? day_first : month_first);
  DateReading other = date_problem(DateProblem::us_order, has_points ? month_first : day_first);
  if (likely.suggestion.empty()) {
    return other;
  }
  if (other.suggestion != likely.suggestion) {
    likely.other_suggestion = std::move(other.suggestion);
  }
  return likely;
}

/// Judges three numbers with a separator in between.
DateReading read_date_parts(const std::vector<std::string_view>& parts, char separator) {
  const std::optional<std::int64_t> first = small_number_of(parts[0]);
  const std::optional<std::int64_t> second = small_number_of(parts[1]);
  const std::optional<std::int64_t> third = small_number_of(parts[2]);
  if (!first || !second || !third) {
    return date_problem(DateProblem::not_a_date);
  }
  if (parts[0].size() <= 2 && parts[2].size() == 4) {
    return year_at_end(iso_text(*third, *first, *second), iso_text(*third, *second, *first),
                       separator == '.');
  }
  if (parts[0].size() != 4) {
    return date_problem(DateProblem::not_a_date);
  }
  const std::string iso = iso_text(*first, *second, *third);
  if (separator != '-') {
    return date_problem(DateProblem::wrong_separator, iso);
  }
  if (parts[1].size() != 2 || parts[2].size() != 2) {
    return date_problem(DateProblem::short_parts, iso);
  }
  return date_problem(*first < 1000 ? DateProblem::year_range : DateProblem::impossible_day);
}

ShareReading share_problem(ShareProblem problem, std::string suggestion = {}) {
  return {.share = std::nullopt, .problem = problem, .suggestion = std::move(suggestion)};
}

ShareReading make_share(std::string_view text, std::optional<std::int64_t> numerator,
                        std::optional<std::int64_t> denominator) {
  if (!numerator || !denominator) {
    return share_problem(ShareProblem::too_large);
  }
  if (*denominator == 0) {
    return share_problem(ShareProblem::of_zero);
  }
  if (*numerator > *denominator) {
    return share_problem(ShareProblem::over_hundred);
  }
  const std::optional<Fraction> fraction = make_fraction(*numerator, *denominator);
  if (!fraction) {
    return share_problem(ShareProblem::too_large);
  }
  return {.share = ShareValue{.value = *fraction, .text = std::string(text)},
          .problem = ShareProblem::none,
          .suggestion = {}};
}

/// A number with at most one point as numerator and power of ten; nothing when it is none.
struct Decimal {
  std::string_view whole;
  std::string_view decimals;
};

std::optional<Decimal> split_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const Decimal decimal{
      .whole = text.substr(0, point),
      .decimals = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1)};
  const bool fits =
      is_digits(decimal.whole) && (point == std::string_view::npos || is_digits(decimal.decimals));
  return fits ? std::optional{decimal} : std::nullopt;
}

ShareReading read_percent(std::string_view text, std::string_view number) {
  const std::optional<Decimal> decimal = split_decimal(number);
  if (!decimal) {
    return share_problem(ShareProblem::not_a_share);
  }
  std::string_view decimals = decimal->decimals;
  while (decimals.ends_with('0')) {
    decimals.remove_suffix(1);
  }
  constexpr std::size_t k_most_decimals = 10;
  if (decimals.size() > k_most_decimals) return share_problem(ShareProblem::too_large);
  std::int64_t denominator = 100;
  for (std::size_t count = 0; count < decimals.size(); ++count) {
    denominator *= 10;
  }
  return make_share(text, number_of(std::string(decimal->whole) + std::string(decimals)),
                    denominator);
}

ShareReading read_bare_share(std::string_view text) {
  const std::optional<Decimal> decimal = split_decimal(text);
  if (!decimal) {
    return share_problem(ShareProblem::not_a_share);
  }
  const std::optional<std::int64_t> whole = number_of(decimal->whole);
  if (decimal->decimals.empty()) {
    const bool is_percent = whole && *whole <= 100;
    return share_problem(ShareProblem::bare_number,
                         is_percent ? fmt::format("{}%", *whole) : std::string{});
  }
  if (whole != 0 || decimal->decimals.size() > 2) {
    return share_problem(ShareProblem::bare_decimal);
  }
  const std::int64_t factor = decimal->decimals.size() == 1 ? 10 : 1;
  return share_problem(ShareProblem::bare_decimal,
                       fmt::format("{}%", number_of(decimal->decimals).value_or(0) * factor));
}

/// `84,500` and the like without separators: groups of three digits behind the first.
std::string without_separators(std::string_view text) {
  for (const char separator : {',', ' ', '_', '.', '\''}) {
    const std::vector<std::string_view> groups = split(text, separator);
    const bool fits = groups.size() > 1 && is_digits(groups[0]) && groups[0].size() <= 3 &&
                      std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) {
                        return is_digits(group) && group.size() == 3;
                      });
    if (fits) {
      return support::replace_all(text, std::string_view(&separator, 1), "");
    }
  }
  return {};
}

}  // namespace

std::optional<Choice> read_choice(std::string_view text) {
  const std::string word = support::ascii_lower(trim(text));
  if (word == "true" || word == "false") {
    return word == "true" ? Choice::yes : Choice::no;
  }
  return support::value_of<Choice>(word);
}

std::optional<bool> read_boolean(std::string_view text) {
  const std::optional<Choice> choice = read_choice(text);
  if (!choice || *choice == Choice::unknown) {
    return std::nullopt;
  }
  return *choice == Choice::yes;
}

DateReading read_date(std::string_view given) {
  const std::string_view text = trim(given);
  if (const std::optional<Date> date = parse_date(text)) {
    return {.date = date, .problem = DateProblem::none, .suggestion = {}};
  }
  if (text.size() > 10 && (text[10] == 'T' || text[10] == 't' || text[10] == ' ') &&
      parse_date(text.substr(0, 10))) {
    return date_problem(DateProblem::has_time, std::string(text.substr(0, 10)));
  }
  if (text.size() == 8 && is_digits(text)) {
    const std::string iso =
        fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6));
    return date_problem(DateProblem::wrong_separator, iso);
  }
  for (const char separator : {'-', '/', '.'}) {
    if (const auto parts = split(text, separator); parts.size() == 3) {
      return read_date_parts(parts, separator);
    }
  }
  return date_problem(DateProblem::not_a_date);
}

std::string_view describe(DateProblem problem) {
  constexpr std::string_view k_texts[] = {
      "",
      "not a date",
      "a date with the year at the end",
      "a date with other separators than `-`",
      "a date whose month or day lacks a digit",
      "a date with a time",
      "a day that does not exist",
      "a year before 1000",
  };
  return k_texts[static_cast<std::size_t>(problem)];
}

ShareReading read_share(std::string_view given) {
  const std::string_view text = trim(given);
  if (text.ends_with('%')) {
    return read_percent(text, trim(text.substr(0, text.size() - 1)));
  }
  std::size_t separator = text.find('/');
  std::size_t size = 1;
  if (separator == std::string_view::npos) {
    separator = support::ascii_lower(text).find(" of ");
    size = 4;
  }
  if (separator == std::string_view::npos) {
    return read_bare_share(text);
  }
  const std::string_view part = trim(text.substr(0, separator));
  const std::string_view whole = trim(text.substr(separator + size));
  if (!is_digits(part) || !is_digits(whole)) {
    return share_problem(ShareProblem::not_a_share);
  }
  return make_share(text, number_of(part), number_of(whole));
}

std::string_view describe(ShareProblem problem) {
  constexpr std::string_view k_texts[] = {
      "",
      "not a share",
      "a decimal number without a percent sign",
      "a number without a percent sign",
      "more than the whole",
      "a share of nothing",
      "a number with too many digits",
  };
  return k_texts[static_cast<std::size_t>(problem)];
}

IntegerReading read_integer(std::string_view given) {
  const std::string_view text = trim(given);
  const auto problem = [](IntegerProblem kind, std::string suggestion = {}) {
    return IntegerReading{
        .value = std::nullopt, .problem = kind, .suggestion = std::move(suggestion)};
  };
  if (is_digits(text)) {
    const std::optional<std::int64_t> value = number_of(text);
    return value ? IntegerReading{.value = value, .problem = IntegerProblem::none, .suggestion = {}}
                 : problem(IntegerProblem::too_large);
  }
  if ((text.starts_with('-') || text.starts_with('+')) && is_digits(text.substr(1))) {
    return problem(IntegerProblem::sign,
                   text.front() == '+' ? std::string(text.substr(1)) : std::string{});
  }
  if (std::string mended = without_separators(text); !mended.empty()) {
    return problem(IntegerProblem::separators, std::move(mended));
  }
  const std::optional<Decimal> decimal = split_decimal(text);
  return problem(decimal ? IntegerProblem::decimals : IntegerProblem::not_a_number);
}

std::string_view describe(IntegerProblem problem) {
  constexpr std::string_view k_texts[] = {
      "",
      "not a whole number",
      "a number with separators between its digits",
      "a number with a sign",
      "a number with decimals",
      "a number with too many digits",
  };
  return k_texts[static_cast<std::size_t>(problem)];
}

std::optional<std::vector<PageRange>> read_pages(std::string_view text) {
  std::vector<PageRange> pages;
  for (const std::string_view given : split(text, ',')) {
    const std::string part = support::replace_all(trim(given), k_en_dash, "-");
    const std::size_t dash = part.find('-');
    const std::string_view view = part;
    const auto first = small_number_of(trim(view.substr(0, dash)));
    const auto last =
        dash == std::string::npos ? first : small_number_of(trim(view.substr(dash + 1)));
    if (!first || !last || *first == 0 || *last < *first) {
      return std::nullopt;
    }
    pages.push_back({.first = *first, .last = *last});
  }
  return pages;
}

std::string to_string(const std::vector<PageRange>& pages) {
  std::vector<std::string> parts;
  for (const auto& [first, last] : pages) {
    parts.push_back(first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last));
  }
  return support::join(parts, ", ");
}

std::optional<std::uint32_t> read_days(std::string_view text) {
  constexpr std::uint32_t k_most_days = 36'500;
  text = trim(text);
  if (!text.ends_with('d')) {
    return std::nullopt;
  }
  const std::optional<std::uint32_t> days = small_number_of(text.substr(0, text.size() - 1));
  return days && *days <= k_most_days ? days : std::nullopt;
}

}  // namespace wwc::yaml
