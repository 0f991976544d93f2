// SPDX-License-Identifier: MIT
#include "yaml/traps.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/values.hpp"

namespace wwc::yaml {
namespace {

/// Longer parts of a text are cut where a message repeats them.
constexpr std::size_t k_shown_width = 60;

Span make_span(const TextContext& context, std::size_t begin, std::size_t end) {
  return {.source = context.source,
          .begin = static_cast<std::uint32_t>(begin),
          .end = static_cast<std::uint32_t>(end)};
}

bool is_word(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char character) {
    return support::is_lower(character) || support::is_digit(character) || character == '-';
  });
}

bool is_date_like(std::string_view text) {
  return read_date(text).problem != DateProblem::not_a_date;
}

/// How a value is written so that its commas stay in it.
std::string mended_value(std::string_view key, std::string_view whole) {
  if (const IntegerReading number = read_integer(whole);
      number.problem == IntegerProblem::separators) {
    return fmt::format("write `{}: {}`", key, number.suggestion);
  }
  const std::string as_text = fmt::format("{}: {}", key, quote_for_yaml(whole));
  const std::string as_list = fmt::format("{}: [{}]", key, whole);
  std::vector<std::string_view> parts = support::split(whole, ',');
  std::ranges::transform(parts, parts.begin(), support::trim);
  if (std::ranges::all_of(parts, is_date_like)) {
    return fmt::format("write `{}`", as_list);
  }
  return std::ranges::all_of(parts, is_word)
             ? fmt::format("write `{}` for several values, or `{}` for one", as_list, as_text)
             : fmt::format("write `{}`", as_text);
}

}  // namespace

std::string quote_for_yaml(std::string_view text) {
  const bool is_simple = text.find_first_of("\"\\") == std::string_view::npos;
  return is_simple ? fmt::format("\"{}\"", text)
                   : fmt::format("'{}'", support::replace_all(text, "'", "''"));
}

std::string mended_line(std::string_view text, std::size_t begin, std::string_view mended_value) {
  const std::size_t line = line_begin(text, begin);
  const std::string_view before = support::trim(text.substr(line, begin - line));
  if (before.empty() || before.find_first_of("[{\"'") != std::string_view::npos) {
    return support::shorten(mended_value, 2 * k_shown_width);
  }
  return support::shorten(fmt::format("{} {}", before, mended_value), 2 * k_shown_width);
}

void warn_of_cut_value(const TextContext& context, std::size_t begin, std::size_t end) {
  const std::string_view text = context.text;
  if (context.diagnostics.size() >= k_max_problems) {
    return;
  }
  const std::size_t mark = std::min(text.find_first_not_of(" \t", end), text.size());
  if (mark == end || mark + 1 >= text.size() || text[mark] != '#' || text[mark + 1] == '#' ||
      support::is_space(text[mark + 1])) {
    return;
  }
  const std::size_t stop = line_end(text, mark);
  const std::string whole = quote_for_yaml(support::trim(text.substr(begin, stop - begin)));
  const std::string comment = support::shorten(text.substr(mark, stop - mark), k_shown_width);
  context.diagnostics
      .warning(DiagnosticCode::comment_cut_value, make_span(context, mark, stop),
               fmt::format("a comment starts at `{}`", comment),
               fmt::format("if this belongs to the value, write `{}`; if it is a comment, put a "
                           "space after the `#`",
                           mended_line(text, begin, whole)))
      .primary->text = "not a part of the value";
}

void report_missing_colon(const TextContext& context, std::size_t begin, std::size_t end) {
  const std::string_view line = context.text.substr(begin, end - begin);
  const Span place = make_span(context, begin, end);
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos) {
    context.diagnostics.error(
        DiagnosticCode::missing_space_after_colon, place, "no space after the colon",
        fmt::format("write `{}: {}`", line.substr(0, colon), line.substr(colon + 1)));
    return;
  }
  const std::size_t key_end = std::min(line.find_first_of(" ;="), line.size());
  const std::size_t value = std::min(line.find_first_not_of(" ;=", key_end), line.size());
  const std::string_view key = line.substr(0, key_end);
  context.diagnostics.error(
      DiagnosticCode::yaml_syntax, place, "a line without a colon",
      value == line.size()
          ? fmt::format("write `{}:` if it is a key", key)
          : fmt::format("write `{0}: {1}` if `{0}` is a key, or indent the line deeper if it "
                        "belongs to the text above",
                        key, line.substr(value)));
}

void report_duplicate_keys(const TextContext& context, const Map& map) {
  std::vector<std::size_t> order(map.fields.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key_of = [&](std::size_t index) { return std::string_view(map.fields[index].key); };
  std::ranges::stable_sort(order, {}, key_of);
  std::size_t first = 0;
  for (std::size_t next = 1; next < order.size(); ++next) {
    if (key_of(order[next]) != key_of(order[first])) {
      first = next;
      continue;
    }
    if (key_of(order[next]).empty() || context.diagnostics.size() >= k_max_problems) {
      continue;
    }
    const Field& repeated = map.fields[order[next]];
    Diagnostic& problem =
        context.diagnostics.error(DiagnosticCode::duplicate_key, repeated.key_span,
                                  fmt::format("the key `{}` stands here twice", repeated.key),
                                  "join the two, or delete one of them");
    problem.primary->text = "again";
    problem.secondary.push_back({.span = map.fields[order[first]].key_span, .text = "first here"});
  }
}

void report_split_value(const TextContext& context, const Field& owner, Span last) {
  const std::size_t begin = owner.value.span.begin;
  const std::string_view whole = context.text.substr(begin, last.end - begin);
  context.diagnostics
      .error(DiagnosticCode::comma_split_value, make_span(context, begin, last.end),
             fmt::format("a comma splits the value of `{}`", owner.key),
             "inside braces a comma starts the next field; " + mended_value(owner.key, whole))
      .primary->text = fmt::format("read as `{}` and more fields",
                                   context.text.substr(begin, owner.value.span.end - begin));
}

}  // namespace wwc::yaml
