// SPDX-License-Identifier: MIT
#include "answers/expected_answer.hpp"

#include <variant>

#include <fmt/format.h>

#include "support/text.hpp"
#include "wording/measure_words.hpp"

namespace wwc::answers {
namespace {

struct Collector {
  Alternatives& found;

  void operator()(const Within& measure) const { found.within = &measure; }
  void operator()(const Share& measure) const { found.share = &measure; }
  void operator()(const Frequency& measure) const { found.frequency = &measure; }
  void operator()(const Examples& measure) const { found.examples = &measure; }
  void operator()(const Options& measure) const { found.options = &measure; }
  void operator()(const AnyOf& any_of) const {
    for (const Measure& measure : any_of.measures) {
      std::visit(*this, measure.kind);
    }
  }
};

std::string expected_records(const Examples& examples) {
  const std::string parts = wording::record_parts(examples);
  return parts.empty() ? "a list of dates, such as `[2026-03-02]`"
                       : fmt::format("a list of records, each with {}", parts);
}

std::string example_value(const RecordField& field) {
  switch (field.kind) {
    case FieldKind::url:
      return "https://city.example/page";
    case FieldKind::choice:
      return support::join(field.choices, " | ");
    case FieldKind::text:
      break;
  }
  return "...";
}

}  // namespace

Alternatives alternatives_of(const std::optional<Measure>& measure) {
  Alternatives found;
  if (measure) {
    std::visit(Collector{found}, measure->kind);
  }
  return found;
}

std::string expected_answer(const Alternatives& alternatives) {
  std::vector<std::string> parts;
  if (alternatives.within) {
    parts.emplace_back("a date, such as `2026-03-02`");
  }
  if (alternatives.share) {
    parts.emplace_back("a share, such as `83%` or `34 of 41`");
  }
  if (alternatives.frequency) {
    parts.emplace_back("a list of dates, such as `[2025-12-03, 2026-03-02]`");
  }
  if (alternatives.examples) {
    parts.push_back(expected_records(*alternatives.examples));
  }
  if (alternatives.options) {
    parts.push_back("a list of " + support::join_quoted(alternatives.options->of, "or"));
  }
  return parts.empty() ? "`yes`, `no` or `unknown`" : support::join(parts, ", or ");
}

std::vector<std::string> example_record(const Examples& examples) {
  std::vector<std::string> lines;
  for (const RecordField& field : examples.fields) {
    lines.push_back(fmt::format("  {}: {}", field.name, example_value(field)));
  }
  if (examples.within_months || lines.empty()) {
    lines.emplace_back("  date: 2026-03-02");
  }
  lines.front()[0] = '-';
  return lines;
}

}  // namespace wwc::answers
