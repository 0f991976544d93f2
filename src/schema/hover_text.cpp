// SPDX-License-Identifier: MIT
#include "schema/hover_text.hpp"

#include <string_view>

#include <fmt/format.h>

#include "support/text.hpp"
#include "wording/entry_demands.hpp"
#include "wording/measure_words.hpp"

namespace wwc::schema {
namespace {

void add_paragraph(std::string& text, std::string_view label, const std::string& content) {
  if (content.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += label.empty() ? content : fmt::format("{}: {}", label, content);
}

void add_measure(std::string& text, const std::optional<Measure>& measure) {
  if (measure) add_paragraph(text, "Measured by", wording::describe(*measure));
}

}  // namespace

std::string describe(const Criterion& criterion) {
  std::string text = criterion.statement;
  if (!criterion.checklist.empty()) {
    add_paragraph(text, "Checklist",
                  fmt::format("{} of {} must be met", criterion.require,
                              support::count_of(criterion.checklist.size(), "item")));
  }
  add_measure(text, criterion.measure);
  add_paragraph(text, "Reading", criterion.reading);
  for (const std::string& note : criterion.notes) {
    add_paragraph(text, "Note", note);
  }
  return text;
}

std::string describe(const ChecklistItem& item) {
  std::string text = item.text;
  add_measure(text, item.measure);
  add_paragraph(text, "Reading", item.reading);
  return text;
}

std::string describe(const Catalog& catalog, EntryRef ref) {
  const Documentation& entry = catalog.criteria[ref.criterion].documentation[ref.entry];
  std::string text = entry.text;
  add_paragraph(text, "Asked for", support::join(wording::entry_demands(catalog, ref), "; "));
  add_paragraph(text, "Reading", entry.reading);
  return text;
}

}  // namespace wwc::schema
