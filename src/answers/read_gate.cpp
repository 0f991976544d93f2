// SPDX-License-Identifier: MIT
#include "answers/read_gate.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "answers/answers_fields.hpp"
#include "answers/gate_values.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

/// The value, or nothing after its problem was reported at the place.
template <typename Value>
std::optional<Value> report(GateReading<Value> reading, Span place, Loading& loading) {
  if (!reading.value) {
    loading.context.diagnostics.error(reading.code, place, std::move(reading.problem),
                                      std::move(reading.help));
  }
  return std::move(reading.value);
}

std::vector<std::size_t> read_required(const yaml::MapReader& reader, Loading& loading) {
  std::vector<std::size_t> required;
  for (const yaml::Text& id : reader.text_list("require")) {
    const std::optional<std::size_t> position =
        report(read_gate_criterion(support::trim(id.text), loading.catalog), id.span, loading);
    if (position && std::find(required.begin(), required.end(), *position) == required.end()) {
      required.push_back(*position);
    }
  }
  return required;
}

}  // namespace

void read_gate(const yaml::Node& node, Span key, Loading& loading) {
  const yaml::MapReader reader(node, k_gate_table.fields, "`gate`", loading.context, key);
  Gate& gate = loading.answers.gate;
  if (const auto text = filled_text(reader, "level")) {
    gate.level = report(read_gate_level(*text, loading.catalog), reader.span("level"), loading);
  }
  if (const auto text = filled_text(reader, "fail_under")) {
    gate.fail_under =
        report(read_gate_threshold(*text, loading.catalog), reader.span("fail_under"), loading);
  }
  gate.require = read_required(reader, loading);
  gate.no_regress = reader.boolean("no_regress");
  gate.baseline = filled_text(reader, "baseline").value_or("");
  if (const auto text = filled_text(reader, "fresh_for")) {
    gate.fresh_for_days = report(read_gate_days(*text), reader.span("fresh_for"), loading);
  }
  gate.no_claims = reader.boolean("no_claims");
  gate.no_unchecked = reader.boolean("no_unchecked");
  gate.locked = reader.boolean("locked");
  gate.require_review = reader.boolean("require_review");
  for (const yaml::FieldSpec& spec : k_gate_table.fields) {
    const std::optional<GateKey> demand = support::value_of<GateKey>(spec.name);
    const yaml::Node* value = reader.node(spec.name);
    if (demand && value != nullptr) loading.answers.gate_spans.emplace_back(*demand, value->span);
  }
  // What holds against the baseline is no demand of the file, but the baseline that it names is.
  if (const yaml::Node* baseline = reader.node("baseline")) {
    loading.answers.gate_spans.emplace_back(GateKey::same_gate, baseline->span);
  }
  loading.answers.gate_span = key;
  loading.answers.has_gate =
      std::any_of(k_gate_table.fields.begin(), k_gate_table.fields.end(),
                  [&](const yaml::FieldSpec& spec) { return reader.node(spec.name) != nullptr; });
}

}  // namespace wwc::answers
