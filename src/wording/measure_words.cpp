// SPDX-License-Identifier: MIT
#include "wording/measure_words.hpp"

#include <cstddef>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::wording {
namespace {

constexpr int k_months_in_year = 12;

std::string frequency_text(const Frequency& frequency) {
  return frequency.every == Cadence::quarter
             ? "a date in each of the four calendar quarters before the as-of date's"
             : "a date " + period_text(k_months_in_year);
}

std::string examples_text(const Examples& examples) {
  std::vector<std::string> parts{record_count(examples)};
  if (!examples.unique.empty()) {
    parts.push_back(fmt::format("no two with the same `{}`", examples.unique));
  }
  if (examples.within_months) {
    parts.push_back(period_text(*examples.within_months, examples.or_since));
  }
  if (const std::string fields = record_parts(examples); !fields.empty()) {
    parts.push_back("each record has " + fields);
  }
  return support::join(parts, "; ");
}

struct MeasureWriter {
  std::string operator()(const Within& within) const {
    return "a date " + period_text(within.months, within.or_since);
  }
  std::string operator()(const Share& share) const { return share_text(share); }
  std::string operator()(const Frequency& frequency) const { return frequency_text(frequency); }
  std::string operator()(const Examples& examples) const { return examples_text(examples); }
  std::string operator()(const Options& options) const {
    return fmt::format("at least {} of {}", options.at_least, support::join_quoted(options.of));
  }
  std::string operator()(const AnyOf& any_of) const {
    std::vector<std::string> parts;
    for (const Measure& measure : any_of.measures) {
      parts.push_back(describe(measure));
    }
    return support::join(parts, "; or ");
  }
};

}  // namespace

std::string describe(const Measure& measure) {
  return std::visit(MeasureWriter{}, measure.kind);
}

std::string period_text(int months, std::optional<CityDate> or_since) {
  const std::string period =
      "within the past " + support::count_of(static_cast<std::size_t>(months), "month");
  return or_since ? period + ", or since the city's administration began" : period;
}

std::string share_text(const Share& share) {
  return fmt::format("{} {}", share.bound == Bound::at_least ? "at least" : "more than",
                     to_percent(share.limit));
}

std::string record_count(const Examples& examples) {
  if (examples.each) {
    return fmt::format("at least {} records: {} different values of `{}`, each with {} of `{}`",
                       examples.fewest_records(), examples.at_least, examples.distinct,
                       examples.each->at_least, examples.each->distinct);
  }
  const std::string count = "at least " + support::count_of(examples.at_least, "record");
  return examples.distinct.empty()
             ? count
             : fmt::format("{} with different values of `{}`", count, examples.distinct);
}

std::string field_text(const RecordField& field) {
  if (field.choices.empty()) return support::quoted(field.name);
  return fmt::format("{} ({})", support::quoted(field.name),
                     support::join_words(field.choices, "or"));
}

std::string record_parts(const Examples& examples) {
  if (examples.fields.empty()) return {};
  std::vector<std::string> parts;
  for (const RecordField& field : examples.fields) {
    parts.push_back(field_text(field));
  }
  if (examples.within_months) parts.emplace_back("`date`");
  return support::join_words(parts);
}

}  // namespace wwc::wording
