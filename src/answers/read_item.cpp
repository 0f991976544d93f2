// SPDX-License-Identifier: MIT
#include "answers/read_item.hpp"

#include <optional>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/read_pieces.hpp"
#include "answers/read_records.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::answers {
namespace {

void read_since(const yaml::MapReader& reader, const AnswerTarget& target, Answer& answer) {
  if (reader.node("since") == nullptr) {
    return;
  }
  if (!target.asked.takes_since()) {
    reader.context().diagnostics.error(
        DiagnosticCode::misplaced_since, reader.key_span("since"),
        fmt::format("`since` on {}", target.what),
        "only something that is asked every quarter can have begun later");
    return;
  }
  if (const std::optional<PlacedDate> date = read_date_field(reader, "since")) {
    answer.since = date->date;
    answer.since_span = date->span;
  }
}

void read_long_form(const ItemInput& input, const AnswerTarget& target, Answer& answer,
                    Loading& loading) {
  const yaml::MapReader reader(input.field.value, k_item_table.fields, target.what, loading.context,
                               input.field.key_span);
  answer.span = reader.has("met") ? reader.key_span("met") : input.field.key_span;
  if (const yaml::Node* met = reader.node("met")) {
    read_value(*met, target, answer, loading);
  }
  read_since(reader, target, answer);
  if (const yaml::Node* evidence = reader.node("evidence")) {
    answer.evidence = read_pieces(*evidence, {target.what}, loading);
  }
  answer.effort = reader.effort("effort");
  answer.note = filled_text(reader, "note").value_or("");
}

}  // namespace

void read_item(const ItemInput& input, Answer& answer, Loading& loading) {
  const AnswerTarget target{fmt::format("item `{}`", input.id),
                            alternatives_of(input.item.measure)};
  const yaml::Map* map = input.field.value.map();
  const bool is_long =
      map != nullptr && !(target.asked.examples && is_record(*map, *target.asked.examples));
  if (is_long) {
    read_long_form(input, target, answer, loading);
  } else {
    read_value(input.field.value, target, answer, loading);
  }
}

}  // namespace wwc::answers
