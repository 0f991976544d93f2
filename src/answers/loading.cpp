// SPDX-License-Identifier: MIT
#include "answers/loading.hpp"

#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "support/url.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {

bool note_answered(const std::string& what, Span place, Loading& loading) {
  const auto [first, is_new] = loading.answered.emplace(what, place);
  if (!is_new) {
    loading.context.diagnostics
        .error(DiagnosticCode::answered_twice, place, fmt::format("{} is answered twice", what),
               "keep one of the two answers")
        .secondary.push_back({first->second, "first answered here"});
  }
  return is_new;
}

bool count_within(std::size_t& count, std::size_t limit, Name what, yaml::Context context) {
  if (++count == limit + 1) {
    context.diagnostics.error(DiagnosticCode::too_many_answers, what.span,
                              fmt::format("more than {} {} in these answers", limit, what.text),
                              "keep what counts, and leave the rest out");
  }
  return count <= limit;
}

bool check_url(Name url, std::string_view what, yaml::Context context) {
  const bool is_well_formed = support::is_url(url.text);
  if (is_well_formed && support::is_public_url(url.text)) return true;
  context.diagnostics.error(
      DiagnosticCode::wrong_url, url.span,
      fmt::format("{} {}: `{}`", what,
                  is_well_formed ? "leads to no public page" : "is not well formed", url.text),
      is_well_formed ? "write the address at which everybody finds it, with the full name of the "
                       "host, such as `https://city.example/page`"
                     : "write the whole address, such as `https://city.example/page`");
  return false;
}

std::vector<const yaml::Node*> values_of(const yaml::Node& node, std::string_view what,
                                         yaml::Context context) {
  std::vector<const yaml::Node*> values;
  const yaml::Sequence* list = node.sequence();
  if (list == nullptr) {
    if (!node.is_null()) {
      values.push_back(&node);
    }
    return values;
  }
  if (list->items.size() > k_max_list) {
    context.diagnostics.error(
        DiagnosticCode::too_many_answers, list->items[k_max_list].span,
        fmt::format("more than {} values in the list of {}", k_max_list, what),
        "keep what counts, and leave the rest out");
    return values;
  }
  for (const yaml::Node& item : list->items) {
    if (item.is_null()) {
      context.diagnostics.error(DiagnosticCode::blank_value, item.span,
                                fmt::format("nothing is given in the list of {}", what),
                                "fill it in, or remove it from the list");
    } else {
      values.push_back(&item);
    }
  }
  return values;
}

std::optional<std::string> filled_text(const yaml::MapReader& reader, std::string_view name) {
  const std::optional<std::string> text = reader.text(name);
  if (!text || support::is_blank_text(*text)) {
    return std::nullopt;
  }
  return std::string(support::trim(*text));
}

std::optional<PlacedDate> read_date_field(const yaml::MapReader& reader, std::string_view name) {
  const yaml::Node* node = reader.node(name);
  if (node == nullptr) {
    return std::nullopt;
  }
  const yaml::Scalar* scalar = node->scalar();
  if (scalar == nullptr) {
    reader.report_wrong_kind(name, *node, "a date, such as `2026-03-02`");
    return std::nullopt;
  }
  const std::string_view text = support::trim(scalar->text);
  const yaml::DateReading reading = yaml::read_date(text);
  if (!reading.date) {
    report_wrong_date({text, node->span}, fmt::format("`{}` of {}", name, reader.what()),
                      reader.context());
    return std::nullopt;
  }
  return PlacedDate{*reading.date, node->span};
}

void report_wrong_date(Name found, std::string_view what, yaml::Context context) {
  const yaml::DateReading reading = yaml::read_date(found.text);
  std::string help = reading.suggestion.empty()
                         ? "write a date as year, month and day, such as `2026-03-02`"
                         : fmt::format("write `{}`", reading.suggestion);
  if (!reading.other_suggestion.empty()) {
    const bool is_day_first = found.text.find('.') != std::string_view::npos;
    help +=
        fmt::format(" if the {} comes first, `{}` if the {} does", is_day_first ? "day" : "month",
                    reading.other_suggestion, is_day_first ? "month" : "day");
  }
  Diagnostic& diagnostic = context.diagnostics.error(
      DiagnosticCode::wrong_date, found.span,
      fmt::format("`{}` is not a date that {} can take", found.text, what), std::move(help));
  diagnostic.primary->text = yaml::describe(reading.problem);
}

}  // namespace wwc::answers
