// SPDX-License-Identifier: MIT
#include "answers/read_criterion.hpp"

#include <optional>
#include <string>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/read_item.hpp"
#include "answers/read_pieces.hpp"
#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

/// A criterion's answer as one file gives it.
struct Reading {
  std::size_t position;
  const Criterion& criterion;
  const yaml::MapReader& reader;
  CriterionAnswer& answer;
  Loading& loading;
};

/// True when the field has a value that no other file has given.
bool is_given(std::string_view name, const Reading& reading) {
  return reading.reader.node(name) != nullptr &&
         note_answered(fmt::format("`{}` of criterion `{}`", name, reading.criterion.id),
                       reading.reader.key_span(name), reading.loading);
}

void read_own_text(std::string_view name, std::string& target, const Reading& reading) {
  if (is_given(name, reading)) {
    target = filled_text(reading.reader, name).value_or("");
  }
}

void report_misplaced(DiagnosticCode code, std::string_view name, const Reading& reading,
                      std::string help) {
  reading.loading.context.diagnostics.error(
      code, reading.reader.key_span(name),
      fmt::format("`{}` on criterion `{}`", name, reading.criterion.id), std::move(help));
}

void read_own_answer(const Reading& reading) {
  const Criterion& criterion = reading.criterion;
  const AnswerTarget target{fmt::format("criterion `{}`", criterion.id),
                            alternatives_of(criterion.measure)};
  if (reading.reader.node("met") != nullptr && !criterion.is_answered_itself()) {
    report_misplaced(DiagnosticCode::misplaced_met, "met", reading,
                     "this criterion is answered by its items, below `checklist:`");
  } else if (is_given("met", reading)) {
    read_value(*reading.reader.node("met"), target, reading.answer.own, reading.loading);
  }
  if (reading.reader.node("since") != nullptr &&
      (!criterion.is_answered_itself() || !target.asked.takes_since())) {
    report_misplaced(DiagnosticCode::misplaced_since, "since", reading,
                     "only something that is asked every quarter can have begun later");
  } else if (is_given("since", reading)) {
    if (const std::optional<PlacedDate> date = read_date_field(reading.reader, "since")) {
      reading.answer.own.since = date->date;
      reading.answer.own.since_span = date->span;
    }
  }
}

/// The parts of a criterion that a map answers by their ids, for messages.
struct PartKind {
  DiagnosticCode unknown;
  std::string_view name;
  std::string_view where;
};
constexpr PartKind k_item_kind{DiagnosticCode::unknown_item, "item", "checklist"};
constexpr PartKind k_entry_kind{DiagnosticCode::unknown_entry, "entry", "documentation"};

/// Which id was probably meant, else which there are.
std::string known_parts(std::string_view given, const std::vector<std::string_view>& ids) {
  if (std::string meant = support::did_you_mean(given, ids); !meant.empty()) return meant;
  return ids.empty() ? "it has none; " : fmt::format("it has {}; ", support::join_quoted(ids));
}

/// The position of a part; an error when there is none with this id.
template <typename Part>
std::optional<std::size_t> find_part(const yaml::Field& field, const std::vector<Part>& parts,
                                     const PartKind& kind, const Reading& reading) {
  const std::optional<std::size_t> position = find_id(parts, field.key);
  if (!position) {
    reading.loading.context.diagnostics.error(
        kind.unknown, field.key_span,
        fmt::format("unknown {} `{}` in the {} of criterion `{}`", kind.name, field.key, kind.where,
                    reading.criterion.id),
        fmt::format("{}run `wwc explain {}`", known_parts(field.key, ids_of(parts)),
                    reading.criterion.id));
  }
  return position;
}

void read_checklist(const Reading& reading) {
  if (reading.reader.node("checklist") != nullptr && reading.criterion.checklist.empty()) {
    report_misplaced(DiagnosticCode::misplaced_checklist, "checklist", reading,
                     "this criterion has no checklist: answer it below `met:`");
    return;
  }
  const yaml::Node* node = reading.reader.map("checklist");
  if (node == nullptr) {
    return;
  }
  for (const yaml::Field& field : node->map()->fields) {
    const auto position = find_part(field, reading.criterion.checklist, k_item_kind, reading);
    const std::string id = fmt::format("{}.{}", reading.criterion.id, field.key);
    if (position && !field.value.is_null() &&
        note_answered(fmt::format("item `{}`", id), field.key_span, reading.loading)) {
      read_item({field, id, reading.criterion.checklist[*position]},
                reading.answer.checklist[*position], reading.loading);
    } else if (position && field.value.is_null() &&
               reading.answer.checklist[*position].span == Span{}) {
      reading.answer.checklist[*position].span = field.key_span;
    }
  }
}

void read_documentation(const Reading& reading) {
  const yaml::Node* given = reading.reader.node("documentation");
  const bool is_empty_list = given && given->sequence() && given->sequence()->items.empty();
  const yaml::Node* node = is_empty_list ? nullptr : reading.reader.map("documentation");
  if (node == nullptr) {
    return;
  }
  for (const yaml::Field& field : node->map()->fields) {
    const auto position = find_part(field, reading.criterion.documentation, k_entry_kind, reading);
    if (!position) {
      continue;
    }
    const Documentation& entry = reading.criterion.documentation[*position];
    const PieceRules rules{fmt::format("documentation `{}.{}`", reading.criterion.id, entry.id),
                           piece_fields(reading.loading.catalog, entry),
                           entry.departments ? entry.departments->field : std::string{}};
    std::vector<Evidence> pieces = read_pieces(field.value, rules, reading.loading);
    if (!pieces.empty() && note_answered(rules.what, field.key_span, reading.loading)) {
      reading.answer.documentation[*position] = std::move(pieces);
    }
  }
}

void read_not_applicable(const Reading& reading) {
  if (!is_given("not_applicable", reading)) {
    return;
  }
  reading.answer.not_applicable = reading.reader.boolean("not_applicable").value_or(false);
  if (reading.answer.not_applicable) {
    reading.loading.not_applicable.emplace(reading.position,
                                           reading.reader.key_span("not_applicable"));
  }
}

void read_review(const Reading& reading) {
  if (!is_given("reviewed", reading)) {
    return;
  }
  const yaml::MapReader reader(*reading.reader.node("reviewed"), k_reviewed_table.fields,
                               fmt::format("`reviewed` of criterion `{}`", reading.criterion.id),
                               reading.loading.context, reading.reader.key_span("reviewed"));
  const std::optional<std::string> by = filled_text(reader, "by");
  const std::optional<PlacedDate> on = read_date_field(reader, "on");
  if (const yaml::Node* node = reader.node("by"); node && node->scalar() && !by) {
    reading.loading.context.diagnostics.error(DiagnosticCode::blank_value, reader.span("by"),
                                              fmt::format("`by` is blank in {}", reader.what()),
                                              "name the person who reviewed the answer");
  }
  if (by && support::names_nothing(*by)) {
    reading.loading.context.diagnostics.error(
        DiagnosticCode::blank_value, reader.span("by"),
        fmt::format("`by` names nobody with `{}` in {}", *by, reader.what()),
        "name the person who reviewed the answer");
  } else if (by && on) {
    reading.answer.reviewed = Review{*by, on->date, on->span};
  }
}

void read_criterion(const Reading& reading) {
  read_own_answer(reading);
  read_checklist(reading);
  read_documentation(reading);
  read_not_applicable(reading);
  read_review(reading);
  read_own_text("justification", reading.answer.justification, reading);
  read_own_text("owner", reading.answer.owner, reading);
  if (is_given("effort", reading)) reading.answer.effort = reading.reader.effort("effort");
  read_own_text("note", reading.answer.note, reading);
  if (is_given("due", reading)) {
    if (const std::optional<PlacedDate> date = read_date_field(reading.reader, "due")) {
      reading.answer.due = date->date;
    }
  }
}

void report_unknown_criterion(const yaml::Field& field, Loading& loading) {
  const std::size_t dot = field.key.find('.');
  const bool names_part = dot != std::string::npos &&
                          find_criterion(loading.catalog, field.key.substr(0, dot)).has_value();
  const std::string help =
      names_part ? fmt::format("an item stands below `checklist:` of `{}`, under `{}`",
                               field.key.substr(0, dot), field.key.substr(dot + 1))
                 : fmt::format("{}run `wwc catalog show {}` for the criteria",
                               support::did_you_mean(field.key, ids_of(loading.catalog.criteria)),
                               loading.catalog.id);
  loading.context.diagnostics.error(
      DiagnosticCode::unknown_criterion, field.key_span,
      fmt::format("unknown criterion `{}` in catalog `{}`", field.key, loading.catalog.id), help);
}

void report_bare_criterion(const yaml::Field& field, const Criterion& criterion, Loading& loading) {
  loading.context.diagnostics.error(
      DiagnosticCode::bare_criterion, field.value.span,
      fmt::format("{} stands as the answer to criterion `{}`", yaml::kind_of(field.value),
                  field.key),
      criterion.is_answered_itself()
          ? "write it below the id, under `met:`"
          : fmt::format("answer its items below the id, under `checklist:`; run `wwc explain {}`",
                        field.key));
}

}  // namespace

void read_criteria(const yaml::Node& node, Loading& loading) {
  for (const yaml::Field& field : node.map()->fields) {
    const std::optional<std::size_t> position = find_criterion(loading.catalog, field.key);
    if (!position) {
      report_unknown_criterion(field, loading);
      continue;
    }
    const Criterion& criterion = loading.catalog.criteria[*position];
    CriterionAnswer& answer = loading.answers.criteria[*position];
    if (!answer.is_given) {
      answer.is_given = true;
      answer.span = field.key_span;
    }
    if (field.value.is_null()) {
      continue;
    }
    if (field.value.map() == nullptr) {
      report_bare_criterion(field, criterion, loading);
      continue;
    }
    const yaml::MapReader reader(field.value, k_criterion_table.fields,
                                 fmt::format("criterion `{}`", field.key), loading.context,
                                 field.key_span);
    read_criterion({*position, criterion, reader, answer, loading});
  }
}

void check_not_applicable(Loading& loading) {
  for (const auto& [position, span] : loading.not_applicable) {
    const Criterion& criterion = loading.catalog.criteria[position];
    if (!criterion.not_applicable_allowed) {
      loading.context.diagnostics.error(
          DiagnosticCode::not_applicable_refused, span,
          fmt::format("the catalog counts criterion `{}` for every city", criterion.id),
          "answer it, or leave it unanswered");
    } else if (support::says_nothing(loading.answers.criteria[position].justification)) {
      loading.context.diagnostics.error(
          DiagnosticCode::justification_missing, span,
          fmt::format("`not_applicable` without a reason on criterion `{}`", criterion.id),
          "say why it does not apply, under `justification:`");
    }
  }
}

}  // namespace wwc::answers
