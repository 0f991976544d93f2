// SPDX-License-Identifier: MIT
#include "catalog/load_measure.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::catalog {
namespace {

constexpr std::size_t k_most_alternatives = 10;
constexpr std::size_t k_most_options = 100;
constexpr std::array<std::string_view, 6> k_answer_words = {"yes",  "no",    "unknown",
                                                            "true", "false", "null"};

std::optional<Measure> load_within(const yaml::MapReader& reader) {
  const auto months = read_months(reader, "months");
  if (!months) return std::nullopt;
  return Measure{Within{*months, read_or_since(reader, MapKind::within)}};
}

std::optional<Measure> load_share(const yaml::MapReader& reader) {
  const bool at_least = reader.node("at_least") != nullptr;
  if (at_least == (reader.node("more_than") != nullptr)) {
    reader.context().diagnostics.error(
        DiagnosticCode::conflicting_fields,
        at_least ? reader.key_span("more_than") : reader.key_span("kind"),
        fmt::format("{} has {} `at_least` {} `more_than`", reader.what(),
                    at_least ? "both" : "neither", at_least ? "and" : "nor"),
        "give exactly one of the two");
    return std::nullopt;
  }
  const std::string_view field = at_least ? "at_least" : "more_than";
  const auto share = read_share(reader, field);
  if (!share) return std::nullopt;
  const Fraction pointless = at_least ? Fraction{0, 1} : Fraction{1, 1};
  if (share->value == pointless) {
    reader.context().diagnostics.error(
        DiagnosticCode::share_limit, reader.span(field),
        fmt::format("`{}: {}` in {} {} holds", field, share->text, reader.what(),
                    at_least ? "always" : "never"),
        at_least ? "write a share above 0%" : "write a share below 100%, or `at_least: 100%`");
    return std::nullopt;
  }
  return Measure{Share{at_least ? Bound::at_least : Bound::more_than, share->value}};
}

std::optional<Measure> load_frequency(const yaml::MapReader& reader) {
  const auto every = read_listed(reader, MapKind::frequency, "every");
  if (!every) return std::nullopt;
  return Measure{Frequency{support::value_of<Cadence>(*every).value_or(Cadence::year)}};
}

bool check_options(const std::vector<yaml::Text>& options, yaml::Context context) {
  bool sound = true;
  for (const yaml::Text& option : options) {
    sound = check_id(option, IdForm::kebab, "option", context) && sound;
    if (std::ranges::find(k_answer_words, option.text) == k_answer_words.end()) continue;
    context.diagnostics.error(
        DiagnosticCode::reserved_name, option.span,
        fmt::format("`{}` cannot be an option: in an answer it means something else", option.text),
        "choose another id");
    sound = false;
  }
  return sound;
}

std::optional<Measure> load_options(const yaml::MapReader& reader) {
  const auto items = read_list(reader, "of", k_most_options, "options");
  const auto options = read_distinct_texts(reader, "of");
  if (!check_options(options, reader.context()) || options.size() != items.size() ||
      options.empty()) {
    return std::nullopt;
  }
  Options measure{read_count(reader, "at_least"), {}};
  if (measure.at_least > options.size()) {
    reader.context().diagnostics.error(
        DiagnosticCode::out_of_reach, reader.span("at_least"),
        fmt::format("{} asks for {} of {}", reader.what(), measure.at_least,
                    support::count_of(options.size(), "option")),
        "lower `at_least`, or add options");
    return std::nullopt;
  }
  for (const yaml::Text& option : options) {
    measure.of.push_back(option.text);
  }
  return Measure{std::move(measure)};
}

/// The form of answer by which the measures of an `any_of` are told apart.
std::string_view answer_form(const Measure& measure) {
  constexpr std::string_view k_dates = "a date or dates";
  if (std::holds_alternative<Share>(measure.kind)) return "a share";
  if (std::holds_alternative<Options>(measure.kind)) return "ids";
  if (std::holds_alternative<AnyOf>(measure.kind)) return "one of several";
  const auto* examples = std::get_if<Examples>(&measure.kind);
  return examples != nullptr && !examples->fields.empty() ? "records" : k_dates;
}

bool check_alternative(const Measure& measure, const AnyOf& earlier, Span span,
                       const yaml::MapReader& reader) {
  if (std::holds_alternative<AnyOf>(measure.kind)) {
    reader.context().diagnostics.error(
        DiagnosticCode::ambiguous_measures, span,
        fmt::format("{} has an `any_of` inside an `any_of`", reader.what()),
        "list its measures in the outer one");
    return false;
  }
  const std::string_view form = answer_form(measure);
  const bool repeated = std::ranges::any_of(
      earlier.measures, [&](const Measure& other) { return answer_form(other) == form; });
  if (repeated) {
    reader.context().diagnostics.error(
        DiagnosticCode::ambiguous_measures, span,
        fmt::format("two measures in {} are both answered with {}", reader.what(), form),
        "keep one of the two: an answer must show by its form which one is meant");
  }
  return !repeated;
}

std::optional<Measure> load_any_of(const yaml::MapReader& reader) {
  const auto nodes = read_list(reader, "any_of", k_most_alternatives, "measures");
  AnyOf any_of;
  bool sound = true;
  for (const yaml::Node* node : nodes) {
    const MeasurePlace place{"an alternative in " + reader.what(), node->span};
    auto measure = load_measure(*node, place, reader.context());
    const bool fits = measure && check_alternative(*measure, any_of, node->span, reader);
    if (fits) any_of.measures.push_back(std::move(*measure));
    sound = sound && fits;
  }
  if (sound && any_of.measures.size() < 2) {
    reader.context().diagnostics.error(
        DiagnosticCode::out_of_reach, reader.key_span("any_of"),
        fmt::format("`any_of` in {} offers no choice", reader.what()),
        "list two measures or more, or use the one without `any_of`");
    return std::nullopt;
  }
  if (!sound) return std::nullopt;
  return Measure{std::move(any_of)};
}

constexpr MeasureKind k_kinds[] = {
    {"within", MapKind::within, load_within,
     "Holds for a date that is not older than so many calendar months."},
    {"share", MapKind::share, load_share,
     "Holds for a share that reaches or exceeds a limit, compared exactly."},
    {"frequency", MapKind::frequency, load_frequency,
     "Holds for dates in each of the four calendar quarters before the as-of date's, or for one "
     "within 12 months."},
    {"examples", MapKind::examples, load_examples,
     "Holds for enough records that have all that is asked of each."},
    {"options", MapKind::options, load_options, "Holds for enough different ids of a closed list."},
    {"any_of", MapKind::any_of, load_any_of,
     "Holds when the one of its measures that fits the answer holds."},
};

const MeasureKind* find_kind(std::string_view name) {
  const auto* found = std::ranges::find(k_kinds, name, &MeasureKind::name);
  return found == std::end(k_kinds) ? nullptr : found;
}

void report_kind(const yaml::Field* field, const MeasurePlace& place, yaml::Context context) {
  std::vector<std::string_view> names;
  for (const MeasureKind& kind : k_kinds) {
    names.push_back(kind.name);
  }
  const std::string kinds = fmt::format("the kinds are {}", support::join_quoted(names));
  const yaml::Scalar* scalar = field == nullptr ? nullptr : field->value.scalar();
  if (scalar == nullptr) {
    context.diagnostics.error(DiagnosticCode::unknown_measure_kind,
                              field == nullptr ? place.owner : field->value.span,
                              fmt::format("{} does not say its `kind`", place.what), kinds);
    return;
  }
  context.diagnostics.error(
      DiagnosticCode::unknown_measure_kind, field->value.span,
      fmt::format("`{}` is not a kind of measure, in {}", scalar->text, place.what),
      support::did_you_mean(scalar->text, names) + kinds);
}

}  // namespace

std::span<const MeasureKind> measure_kinds() {
  return k_kinds;
}

std::optional<Measure> load_measure(const yaml::Node& node, const MeasurePlace& place,
                                    yaml::Context context) {
  const yaml::Field* kind_field = yaml::find_field(node, "kind");
  const yaml::Scalar* name = kind_field == nullptr ? nullptr : kind_field->value.scalar();
  const MeasureKind* kind = name != nullptr ? find_kind(name->text) : nullptr;
  if (kind_field == nullptr && yaml::find_field(node, "any_of") != nullptr)
    kind = find_kind("any_of");
  if (kind == nullptr && node.map() != nullptr) {
    report_kind(kind_field, place, context);
    return std::nullopt;
  }
  if (kind == nullptr) kind = find_kind("within");
  const yaml::MapReader reader(node, fields_of(kind->fields), place.what, context, place.owner);
  if (!reader.is_map()) return std::nullopt;
  auto measure = kind->load(reader);
  return reader.is_valid() ? std::move(measure) : std::nullopt;
}

const RecordField* find_record_field(std::span<const RecordField> fields, std::string_view name) {
  for (const RecordField& field : fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

}  // namespace wwc::catalog
