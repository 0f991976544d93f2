// SPDX-License-Identifier: MIT
#include "schema/hover_text.hpp"

#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "answers/expected_answer.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::schema {
namespace {

std::string months(int count) {
  return support::count_of(static_cast<std::size_t>(count), "month");
}

std::string describe_period(int count, bool or_since) {
  const std::string period = fmt::format("within the past {}", months(count));
  return or_since ? period + ", or since the city's administration began" : period;
}

struct MeasureWriter {
  std::string operator()(const Within& within) const {
    return "a date " + describe_period(within.months, within.or_since.has_value());
  }
  std::string operator()(const Share& share) const {
    return fmt::format("{} {}", share.bound == Bound::at_least ? "at least" : "more than",
                       to_percent(share.limit));
  }
  std::string operator()(const Frequency& frequency) const {
    return frequency.every == Cadence::quarter
               ? "a date in each of the four calendar quarters before the as-of date's"
               : "a date within the past 12 months";
  }
  std::string operator()(const Examples& examples) const {
    std::string text =
        examples.distinct.empty()
            ? fmt::format("at least {}", support::count_of(examples.at_least, "record"))
            : fmt::format("records with at least {} different values of `{}`", examples.at_least,
                          examples.distinct);
    if (examples.each) {
      text += fmt::format(", each with at least {} different values of `{}`",
                          examples.each->at_least, examples.each->distinct);
    }
    if (!examples.unique.empty())
      text += fmt::format(", no two with the same `{}`", examples.unique);
    if (examples.within_months) {
      text += ", " + describe_period(*examples.within_months, examples.or_since.has_value());
    }
    const std::string parts = answers::record_parts(examples);
    return parts.empty() ? text : fmt::format("{}; each record has {}", text, parts);
  }
  std::string operator()(const Options& options) const {
    std::vector<std::string> ids;
    for (const std::string& id : options.of) {
      ids.push_back(support::quoted(id));
    }
    return fmt::format("at least {} of {}", options.at_least, support::join_words(ids));
  }
  std::string operator()(const AnyOf& any_of) const {
    std::vector<std::string> parts;
    for (const Measure& measure : any_of.measures) {
      parts.push_back(describe(measure));
    }
    return support::join(parts, "; or ");
  }
};

void add_paragraph(std::string& text, std::string_view label, const std::string& content) {
  if (content.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += label.empty() ? content : fmt::format("{}: {}", label, content);
}

void add_measure(std::string& text, const std::optional<Measure>& measure) {
  if (measure) add_paragraph(text, "Measured by", describe(*measure));
}

std::string accepted_kinds(const Documentation& entry) {
  std::vector<std::string> kinds;
  for (const EvidenceKind kind : entry.accepts) {
    kinds.emplace_back(support::name_of(kind));
  }
  return support::join_words(kinds, "or");
}

std::string demands_of(const Documentation& entry) {
  std::vector<std::string> demands{accepted_kinds(entry)};
  if (entry.at_least > 1)
    demands.push_back(fmt::format("at least {} different pieces", entry.at_least));
  for (const RecordField& field : entry.fields) {
    demands.push_back(fmt::format("`{}` of each piece", field.name));
  }
  if (entry.pages_required) demands.emplace_back("page numbers of each piece");
  if (entry.within_months)
    demands.push_back(fmt::format("each dated within the past {}", months(*entry.within_months)));
  if (entry.distinct) {
    demands.push_back(fmt::format("{} different values of `{}`", entry.distinct->at_least,
                                  entry.distinct->field));
  }
  return support::join(demands, "; ");
}

void add_relations(std::string& text, const Catalog& catalog, const Documentation& entry) {
  if (entry.same_as) add_paragraph(text, "The same evidence as", full_id(catalog, *entry.same_as));
  if (entry.needs) add_paragraph(text, "Needs", full_id(catalog, *entry.needs));
  if (entry.for_records) {
    add_paragraph(text, "Only for records with",
                  fmt::format("{}: {}", entry.for_records->field, entry.for_records->is));
  }
}

}  // namespace

std::string describe(const Measure& measure) {
  return std::visit(MeasureWriter{}, measure.kind);
}

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

std::string describe(const Catalog& catalog, const Documentation& entry) {
  std::string text = entry.text;
  add_paragraph(text, "Asked for", demands_of(entry));
  add_relations(text, catalog, entry);
  add_paragraph(text, "Reading", entry.reading);
  return text;
}

}  // namespace wwc::schema
