// SPDX-License-Identifier: MIT
#include "answers/read_gate.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

constexpr std::uint32_t k_max_fresh_days = 3660;

std::optional<std::size_t> read_level(const yaml::MapReader& reader, const Catalog& catalog) {
  const std::optional<std::string> id = filled_text(reader, "level");
  if (!id) {
    return std::nullopt;
  }
  const std::optional<std::size_t> level = find_id(catalog.levels, *id);
  if (!level) {
    const std::vector<std::string_view> known = ids_of(catalog.levels);
    reader.context().diagnostics.error(
        DiagnosticCode::unknown_level, reader.span("level"),
        fmt::format("unknown level `{}` in catalog `{}`", *id, catalog.id),
        fmt::format("{}the levels are {}", support::did_you_mean(*id, known),
                    support::join_quoted(known)));
  }
  return level;
}

std::string threshold_help(std::string_view text, std::int64_t counted) {
  const yaml::ShareReading share = yaml::read_share(text);
  if (share.problem == yaml::ShareProblem::bare_decimal && !share.suggestion.empty()) {
    return fmt::format("write `{}`", share.suggestion);
  }
  return fmt::format("give a percentage above 0 such as `75%`, or a number from 1 to {}", counted);
}

bool is_threshold(std::string_view text, std::int64_t counted) {
  const yaml::IntegerReading count = yaml::read_integer(text);
  if (count.value) {
    return *count.value >= 1 && *count.value <= counted;
  }
  const yaml::ShareReading share = yaml::read_share(text);
  return text.ends_with('%') && share.share && share.share->value.numerator > 0;
}

std::string read_threshold(const yaml::MapReader& reader, const Catalog& catalog) {
  const std::optional<std::string> text = filled_text(reader, "fail_under");
  if (!text) {
    return {};
  }
  const std::int64_t counted =
      std::count_if(catalog.criteria.begin(), catalog.criteria.end(),
                    [](const Criterion& criterion) { return criterion.is_counted(); });
  if (!is_threshold(*text, counted)) {
    reader.context().diagnostics.error(
        DiagnosticCode::wrong_threshold, reader.span("fail_under"),
        fmt::format("`{}` is no threshold for {}", *text,
                    support::count_of(static_cast<std::size_t>(counted), "criterion", "criteria")),
        threshold_help(*text, counted));
    return {};
  }
  return *text;
}

std::vector<std::size_t> read_required(const yaml::MapReader& reader, const Catalog& catalog) {
  std::vector<std::size_t> required;
  for (const yaml::Text& id : reader.text_list("require")) {
    const std::string_view text = support::trim(id.text);
    const std::optional<std::size_t> position = find_criterion(catalog, text);
    if (!position) {
      reader.context().diagnostics.error(
          DiagnosticCode::unknown_criterion, id.span,
          fmt::format("unknown criterion `{}` in catalog `{}`", text, catalog.id),
          fmt::format("{}run `wwc catalog show {}` for the criteria",
                      support::did_you_mean(text, ids_of(catalog.criteria)), catalog.id));
    } else if (std::find(required.begin(), required.end(), *position) == required.end()) {
      required.push_back(*position);
    }
  }
  return required;
}

std::optional<std::uint32_t> read_fresh_for(const yaml::MapReader& reader) {
  const std::optional<std::string> text = filled_text(reader, "fresh_for");
  if (!text) {
    return std::nullopt;
  }
  const std::optional<std::uint32_t> days = yaml::read_days(*text);
  if (!days || *days < 1 || *days > k_max_fresh_days) {
    reader.context().diagnostics.error(
        DiagnosticCode::wrong_duration, reader.span("fresh_for"),
        fmt::format("`{}` is not a number of days", *text),
        fmt::format("write it as `60d`, from `1d` to `{}d`", k_max_fresh_days));
    return std::nullopt;
  }
  return days;
}

}  // namespace

void read_gate(const yaml::Node& node, Span key, Loading& loading) {
  const yaml::MapReader reader(node, k_gate_table.fields, "`gate`", loading.context, key);
  Gate& gate = loading.answers.gate;
  gate.level = read_level(reader, loading.catalog);
  gate.fail_under = read_threshold(reader, loading.catalog);
  gate.require = read_required(reader, loading.catalog);
  gate.no_regress = reader.boolean("no_regress");
  gate.baseline = filled_text(reader, "baseline").value_or("");
  gate.fresh_for_days = read_fresh_for(reader);
  gate.no_claims = reader.boolean("no_claims");
  gate.no_unchecked = reader.boolean("no_unchecked");
  gate.locked = reader.boolean("locked");
  gate.require_review = reader.boolean("require_review");
  loading.answers.gate_span = key;
  loading.answers.has_gate =
      std::any_of(k_gate_table.fields.begin(), k_gate_table.fields.end(),
                  [&](const yaml::FieldSpec& spec) { return reader.node(spec.name) != nullptr; });
}

}  // namespace wwc::answers
