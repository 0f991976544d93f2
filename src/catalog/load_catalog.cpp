// SPDX-License-Identifier: MIT
#include "catalog/load_catalog.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "catalog/builtin.hpp"
#include "catalog/catalog_draft.hpp"
#include "catalog/catalog_readers.hpp"
#include "catalog/check_catalog.hpp"
#include "catalog/check_helps.hpp"
#include "catalog/load_criterion.hpp"
#include "catalog/load_resources.hpp"
#include "diagnostic/codes.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"
#include "yaml/parse.hpp"
#include "yaml/values.hpp"

namespace wwc::catalog {
namespace {

constexpr std::int64_t k_format = 1;
constexpr std::int64_t k_most_people = 1'000'000'000'000;
constexpr std::size_t k_most_levels = 100;
constexpr std::size_t k_most_practices = 100;
constexpr std::size_t k_most_criteria = 1000;

Span first_line(SourceId source, const SourceMap& sources) {
  return {source, 0, static_cast<std::uint32_t>(sources.line_text(source, 1).size())};
}

/// False for a text that is something else altogether, which is reported.
bool check_is_catalog(const yaml::Node& root, Span span, Diagnostics& diagnostics) {
  constexpr std::string_view k_own_keys[] = {"format", "practices", "levels"};
  constexpr std::string_view k_answers_keys[] = {"answers", "city",   "evidence",
                                                 "gate",    "owners", "as_of"};
  const auto has_key = [&](std::string_view key) { return yaml::find_field(root, key) != nullptr; };
  if (std::ranges::any_of(k_own_keys, has_key)) return true;
  const auto* answers_key = std::ranges::find_if(k_answers_keys, has_key);
  if (answers_key != std::end(k_answers_keys)) {
    diagnostics.error(DiagnosticCode::not_a_catalog, yaml::find_field(root, *answers_key)->key_span,
                      "this is an answers file, not a catalog",
                      "give a catalog with `--catalog`, and the answers file as the argument");
    return false;
  }
  const std::string found =
      root.map() == nullptr ? std::string(yaml::kind_of(root)) : "a map without `practices`";
  diagnostics.error(DiagnosticCode::not_a_catalog, root.map() == nullptr ? root.span : span,
                    fmt::format("this is {}, not a catalog", found),
                    "a catalog begins with `format: 1` and lists its `practices`; "
                    "`wwc catalog show` prints the built-in one as a model");
  return false;
}

/// False for a format of another version, of whose fields nothing is known; looked at before
/// anything else.
bool check_format(const yaml::Node& root, Diagnostics& diagnostics) {
  const yaml::Field* field = yaml::find_field(root, "format");
  const yaml::Scalar* text = field == nullptr ? nullptr : field->value.scalar();
  const auto format = text == nullptr ? std::nullopt : yaml::read_integer(text->text).value;
  if (!format || *format == k_format) return true;
  diagnostics.error(DiagnosticCode::unknown_catalog_format, field->value.span,
                    fmt::format("the catalog has format {}", *format),
                    fmt::format("this version of wwc reads format {} only", k_format));
  return false;
}

std::optional<Eligibility> load_eligibility(const yaml::MapReader& catalog) {
  const yaml::Node* node = catalog.map("eligibility");
  if (node == nullptr) return std::nullopt;
  const yaml::MapReader reader(*node, fields_of(MapKind::eligibility), "`eligibility`",
                               catalog.context(), catalog.key_span("eligibility"));
  Eligibility eligibility{read_text(reader, "country"), 0};
  const bool is_country = eligibility.country.size() == 2 &&
                          std::ranges::all_of(eligibility.country, support::is_upper);
  if (!eligibility.country.empty() && !is_country) {
    reader.report_wrong_kind("country", *reader.node("country"),
                             "two capital letters, such as `US`");
  }
  eligibility.population_at_least = static_cast<std::uint64_t>(
      reader.integer("population_at_least", 0, k_most_people).value_or(0));
  return eligibility;
}

/// What the catalog leaves out stays as it is where there is no scale.
EffortScale load_effort_scale(const yaml::MapReader& catalog) {
  EffortScale scale;
  const yaml::Node* node = catalog.map("effort");
  if (node == nullptr) return scale;
  const yaml::MapReader reader(*node, fields_of(MapKind::effort_scale), "`effort`",
                               catalog.context(), catalog.key_span("effort"));
  scale.attach = reader.effort("attach").value_or(scale.attach);
  scale.write = reader.effort("write").value_or(scale.write);
  scale.change = reader.effort("change").value_or(scale.change);
  return scale;
}

void load_level(const yaml::Node& node, CatalogDraft& draft, yaml::Context context) {
  const yaml::MapReader reader(node, fields_of(MapKind::level), named("level", node), context);
  const yaml::Text id = read_id(reader, IdForm::kebab);
  Level level{id.text, read_text(reader, "title"), {}, {}, {}, id.span};
  if (auto share = read_share(reader, "at_least")) {
    if (share->value == Fraction{0, 1}) {
      context.diagnostics.error(DiagnosticCode::share_limit, reader.span("at_least"),
                                fmt::format("{} is reached with nothing at all", reader.what()),
                                "write a share above 0%");
    }
    level.at_least = share->value;
    level.at_least_text = std::move(share->text);
  }
  level.reading = read_text(reader, "reading");
  level.group = read_text(reader, "group");
  draft.catalog.levels.push_back(std::move(level));
  draft.level_practices.push_back(read_distinct_texts(reader, "practices"));
}

void load_practice(const yaml::Node& node, CatalogDraft& draft, yaml::Context context) {
  const yaml::MapReader reader(node, fields_of(MapKind::practice), named("practice", node),
                               context);
  const yaml::Text id = read_id(reader, IdForm::practice);
  const std::size_t position = draft.catalog.practices.size();
  draft.catalog.practices.push_back(
      {id.text, read_text(reader, "title"), read_text(reader, "summary"), id.span});
  const auto criteria = read_list(reader, "criteria", k_most_criteria, "criteria");
  const yaml::Node* written = reader.node("criteria");
  if (criteria.empty() && written != nullptr) {
    context.diagnostics.error(DiagnosticCode::empty_catalog, reader.key_span("criteria"),
                              fmt::format("{} has no criterion", reader.what()),
                              "add a criterion, or remove the practice");
  }
  for (const yaml::Node* criterion : criteria) {
    LoadedCriterion loaded = load_criterion(*criterion, context);
    loaded.criterion.practice = position;
    draft.catalog.criteria.push_back(std::move(loaded.criterion));
    draft.criteria.push_back(std::move(loaded.references));
  }
}

void load_practices(const yaml::MapReader& reader, CatalogDraft& draft) {
  const auto practices = read_list(reader, "practices", k_most_practices, "practices");
  if (practices.empty() && reader.node("practices") != nullptr) {
    reader.context().diagnostics.error(DiagnosticCode::empty_catalog, reader.key_span("practices"),
                                       "the catalog has no practice",
                                       "list its practices, each with its criteria");
  }
  for (const yaml::Node* practice : practices) {
    load_practice(*practice, draft, reader.context());
  }
  if (draft.catalog.criteria.size() > k_most_criteria) {
    reader.context().diagnostics.error(DiagnosticCode::too_many_parts, reader.key_span("practices"),
                                       fmt::format("the catalog has {} criteria, more than {}",
                                                   draft.catalog.criteria.size(), k_most_criteria),
                                       "split it into several catalogs");
  }
}

void load_head(const yaml::MapReader& reader, Catalog& catalog) {
  static_cast<void>(reader.integer("format", k_format, k_format));
  catalog.id = read_id(reader, IdForm::kebab).text;
  catalog.title = read_text(reader, "title");
  catalog.edition = read_text(reader, "edition");
  catalog.publisher = read_text(reader, "publisher");
  catalog.source = read_text(reader, "source");
  catalog.status = read_enum(reader, MapKind::catalog, "status", CatalogStatus::current);
  catalog.note = read_text(reader, "note");
  catalog.eligibility = load_eligibility(reader);
  catalog.effort = load_effort_scale(reader);
}

CatalogDraft load_draft(const yaml::MapReader& reader, Span span) {
  CatalogDraft draft;
  draft.span = span;
  load_head(reader, draft.catalog);
  draft.helps_catalog = read_place(reader, "helps_catalog");
  for (const yaml::Node* level : read_list(reader, "levels", k_most_levels, "levels")) {
    load_level(*level, draft, reader.context());
  }
  load_practices(reader, draft);
  load_resources(reader, draft);
  return draft;
}

}  // namespace

std::optional<Catalog> load_catalog(SourceId source, const SourceMap& sources,
                                    Diagnostics& diagnostics, References references) {
  const auto root = yaml::parse(source, sources, {}, diagnostics);
  const Span span = first_line(source, sources);
  if (!root || !check_is_catalog(*root, span, diagnostics)) return std::nullopt;

  if (!check_format(*root, diagnostics)) return std::nullopt;

  const std::size_t errors_before = diagnostics.error_count();
  const yaml::MapReader reader(*root, fields_of(MapKind::catalog), "the catalog",
                               {sources, diagnostics}, span);
  CatalogDraft draft = load_draft(reader, span);
  check_catalog(draft, diagnostics);
  if (references == References::into_others) check_helped(draft, diagnostics);
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  draft.catalog.sha256 = support::sha256_hex(sources.text(source));
  return std::move(draft.catalog);
}

std::optional<Catalog> load_builtin(std::string_view id) {
  const std::optional<EmbeddedFile> file = find_builtin(id);
  if (!file) return std::nullopt;
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(builtin_source_name(*file), std::string{file->text});
  return load_catalog(source, sources, diagnostics);
}

}  // namespace wwc::catalog
