// SPDX-License-Identifier: MIT
#include "catalog/load_measure.hpp"

#include <variant>

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

/// The measure of the one criterion; the catalog must have loaded.
template <typename Kind>
Kind measure_of(const Loaded& loaded) {
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  const auto& measure = loaded.catalog->criteria[0].measure;
  REQUIRE(measure);
  REQUIRE(std::holds_alternative<Kind>(measure->kind));
  return std::get<Kind>(measure->kind);
}

constexpr const char* k_records = "fields: {topic: text, form: [web, print], link: url}";

Loaded load_examples_with(const std::string& fields) {
  return load_measured("{kind: examples, at_least: 2, " + std::string(k_records) + ", " + fields +
                       "}");
}

}  // namespace

TEST_CASE("within is read") {
  const auto within = measure_of<Within>(load_measured("{kind: within, months: 12}"));
  CHECK(within.months == 12);
  CHECK_FALSE(within.or_since);

  const auto since = measure_of<Within>(
      load_measured("{kind: within, months: 36, or_since: city.administration_began}"));
  CHECK(since.or_since == CityDate::administration_began);
}

TEST_CASE("within takes from 1 to 1200 months") {
  CHECK(load_measured("{kind: within, months: 1}").catalog);
  CHECK(load_measured("{kind: within, months: 1200}").catalog);
  CHECK(load_measured("{kind: within, months: 0}").fails_with(DiagnosticCode::value_out_of_range));
  CHECK(
      load_measured("{kind: within, months: 1201}").fails_with(DiagnosticCode::value_out_of_range));
  CHECK(load_measured("{kind: within, months: 12, or_since: today}")
            .fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(load_measured("{kind: within}").fails_with(DiagnosticCode::missing_field));
}

TEST_CASE("share is read with its bound") {
  const auto at_least = measure_of<Share>(load_measured("{kind: share, at_least: 50%}"));
  CHECK(at_least.bound == Bound::at_least);
  CHECK(at_least.limit == Fraction{1, 2});

  const auto more_than = measure_of<Share>(load_measured("{kind: share, more_than: 80%}"));
  CHECK(more_than.bound == Bound::more_than);
  CHECK(more_than.limit == Fraction{4, 5});
}

TEST_CASE("a share that always or never holds is refused") {
  CHECK(load_measured("{kind: share, at_least: 0%}").fails_with(DiagnosticCode::share_limit));
  CHECK(load_measured("{kind: share, more_than: 100%}").fails_with(DiagnosticCode::share_limit));
  CHECK(load_measured("{kind: share, more_than: 0%}").catalog);
  CHECK(load_measured("{kind: share, at_least: 100%}").catalog);
}

TEST_CASE("a share has exactly one bound, and it is a share") {
  CHECK(load_measured("{kind: share, at_least: 50%, more_than: 40%}")
            .fails_with(DiagnosticCode::conflicting_fields));
  CHECK(load_measured("{kind: share}").fails_with(DiagnosticCode::conflicting_fields));
  CHECK(load_measured("{kind: share, at_least: 120%}").fails_with(DiagnosticCode::malformed_share));
  CHECK(load_measured("{kind: share, at_least: 0.5}").fails_with(DiagnosticCode::malformed_share));
}

TEST_CASE("frequency is read") {
  CHECK(measure_of<Frequency>(load_measured("{kind: frequency, every: quarter}")).every ==
        Cadence::quarter);
  CHECK(measure_of<Frequency>(load_measured("{kind: frequency, every: year}")).every ==
        Cadence::year);
  CHECK(load_measured("{kind: frequency, every: month}")
            .fails_with(DiagnosticCode::unknown_catalog_value));
}

TEST_CASE("examples are read") {
  const auto examples = measure_of<Examples>(load_examples_with(
      "distinct: topic, each: {distinct: form, at_least: 2}, unique: link, within_months: 12"));
  CHECK(examples.at_least == 2);
  CHECK(examples.distinct == "topic");
  REQUIRE(examples.each);
  CHECK(examples.each->distinct == "form");
  CHECK(examples.each->at_least == 2);
  CHECK(examples.unique == "link");
  CHECK(examples.within_months == 12);
  REQUIRE(examples.fields.size() == 3);
  CHECK(examples.fields[0].kind == FieldKind::text);
  CHECK(examples.fields[1].choices == std::vector<std::string>{"web", "print"});
  CHECK(examples.fields[2].kind == FieldKind::url);
}

TEST_CASE("examples name only fields that they have") {
  CHECK(load_examples_with("distinct: topik").fails_with(DiagnosticCode::unknown_record_field));
  CHECK(load_examples_with("unique: url").fails_with(DiagnosticCode::unknown_record_field));
  const Loaded each = load_examples_with("distinct: topic, each: {distinct: forms, at_least: 2}");
  CHECK(each.fails_with(DiagnosticCode::unknown_record_field));
  CHECK(each.pointed_at() == "forms");
  CHECK(each.diagnostics.front().help.find("`form`") != std::string::npos);
}

TEST_CASE("examples ask for no more than a field can show") {
  CHECK(load_examples_with("distinct: form").catalog);
  CHECK(load_measured("{kind: examples, at_least: 3, fields: {form: [web, print]}, distinct: form}")
            .fails_with(DiagnosticCode::out_of_reach));
  CHECK(load_examples_with("distinct: topic, each: {distinct: form, at_least: 3}")
            .fails_with(DiagnosticCode::out_of_reach));
  CHECK(load_examples_with("distinct: topic, each: {distinct: topic, at_least: 2}")
            .fails_with(DiagnosticCode::out_of_reach));
}

TEST_CASE("parts of examples that need each other are asked for together") {
  CHECK(load_examples_with("each: {distinct: form, at_least: 2}")
            .fails_with(DiagnosticCode::conflicting_fields));
  CHECK(load_examples_with("or_since: city.administration_began")
            .fails_with(DiagnosticCode::conflicting_fields));
}

TEST_CASE("fields of records are well formed") {
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {Topic: text}}")
            .fails_with(DiagnosticCode::malformed_id));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {date: text}}")
            .fails_with(DiagnosticCode::reserved_name));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {met: text}}")
            .fails_with(DiagnosticCode::reserved_name));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {topic: txet}}")
            .fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {topic: []}}")
            .fails_with(DiagnosticCode::too_many_parts));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {topic: {a: b}}}")
            .fails_with(DiagnosticCode::wrong_kind));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {topic: [a, a]}}")
            .fails_with(DiagnosticCode::repeated_value));
  CHECK(load_measured("{kind: examples, at_least: 1, fields: {topic: [A b]}}")
            .fails_with(DiagnosticCode::malformed_id));
}

TEST_CASE("a broken field is not reported again where it is named") {
  CHECK(load_measured("{kind: examples, at_least: 1, distinct: topic, fields: {topic: txet}}")
            .diagnostics.size() == 1);
}

TEST_CASE("options are read") {
  const auto options =
      measure_of<Options>(load_measured("{kind: options, at_least: 2, of: [red, green]}"));
  CHECK(options.at_least == 2);
  CHECK(options.of == std::vector<std::string>{"red", "green"});
}

TEST_CASE("options are different ids, enough of them, and no answers of another kind") {
  CHECK(load_measured("{kind: options, at_least: 3, of: [red, green]}")
            .fails_with(DiagnosticCode::out_of_reach));
  CHECK(load_measured("{kind: options, at_least: 0, of: [red, green]}")
            .fails_with(DiagnosticCode::value_out_of_range));
  CHECK(load_measured("{kind: options, at_least: 1, of: [red, 'Dark Green']}")
            .fails_with(DiagnosticCode::malformed_id));
  CHECK(load_measured("{kind: options, at_least: 1, of: [red, 'unknown']}")
            .fails_with(DiagnosticCode::reserved_name));
}

TEST_CASE("any_of is read with and without its kind") {
  const std::string measures =
      "any_of: [{kind: frequency, every: year}, {kind: options, at_least: 1, of: [red]}]";
  CHECK(measure_of<AnyOf>(load_measured("{" + measures + "}")).measures.size() == 2);
  CHECK(measure_of<AnyOf>(load_measured("{kind: any_of, " + measures + "}")).measures.size() == 2);
}

TEST_CASE("the measures of any_of can be told apart") {
  CHECK(load_measured("{any_of: [{kind: within, months: 3}, {kind: frequency, every: year}]}")
            .fails_with(DiagnosticCode::ambiguous_measures));
  CHECK(load_measured("{any_of: [{kind: share, at_least: 5%}, {any_of: [{kind: within, months: 3}, "
                      "{kind: share, at_least: 9%}]}]}")
            .fails_with(DiagnosticCode::ambiguous_measures));
  CHECK(load_measured("{any_of: [{kind: within, months: 3}]}")
            .fails_with(DiagnosticCode::out_of_reach));
}

TEST_CASE("an unknown kind of measure is reported with the one that was meant") {
  const Loaded loaded = load_measured("{kind: freqency, every: year}");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_measure_kind));
  CHECK(loaded.pointed_at() == "freqency");
  CHECK(loaded.diagnostics.front().help.starts_with("did you mean `frequency`?"));
  CHECK(load_measured("{months: 12}").fails_with(DiagnosticCode::unknown_measure_kind));
  CHECK(load_measured("within").fails_with(DiagnosticCode::not_a_map));
}

}  // namespace wwc::catalog
