// SPDX-License-Identifier: MIT
#include "catalog/load_resources.hpp"

#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "catalog/find_named.hpp"
#include "diagnostic/codes.hpp"
#include "support/url.hpp"

namespace wwc::catalog {
namespace {

constexpr std::size_t k_most_resources = 1000;

std::string read_url(const yaml::MapReader& reader) {
  std::string url = read_text(reader, "url");
  if (!url.empty() && !support::is_url(url)) {
    reader.report_wrong_kind("url", *reader.node("url"),
                             "a URL that begins with `https://` or `http://`");
  }
  return url;
}

std::vector<std::string> read_tactics(const yaml::MapReader& reader) {
  std::vector<std::string> tactics;
  for (yaml::Text& tactic : read_distinct_texts(reader, "tactics")) {
    tactics.push_back(std::move(tactic.text));
  }
  return tactics;
}

/// Tactics carry out a strategy; anything else with tactics is probably meant to be one.
void check_tactics(const yaml::MapReader& reader, const Resource& resource) {
  const bool has_kind = reader.node("kind") != nullptr;
  if (!has_kind || resource.kind == ResourceKind::strategy || resource.tactics.empty()) return;
  reader.context()
      .diagnostics
      .error(DiagnosticCode::conflicting_fields, reader.key_span("tactics"),
             fmt::format("{} has tactics and is no strategy", reader.what()),
             "write `kind: strategy`, or say in `note` what it offers")
      .secondary.push_back(
          {reader.span("kind"), fmt::format("a {}", support::name_of(resource.kind))});
}

Resource load_resource(const yaml::MapReader& reader) {
  const yaml::Text id = read_id(reader, IdForm::kebab);
  Resource resource;
  resource.id = id.text;
  resource.span = id.span;
  resource.title = read_text(reader, "title");
  resource.publisher = read_text(reader, "publisher");
  resource.kind = read_enum(reader, MapKind::resource, "kind", ResourceKind::guide);
  resource.url = read_url(reader);
  resource.archived = reader.boolean("archived").value_or(false);
  resource.note = read_text(reader, "note");
  resource.tactics = read_tactics(reader);
  check_tactics(reader, resource);
  return resource;
}

}  // namespace

void load_resources(const yaml::MapReader& catalog, CatalogDraft& draft) {
  for (const yaml::Node* node : read_list(catalog, "resources", k_most_resources, "resources")) {
    const yaml::MapReader reader(*node, fields_of(MapKind::resource), named("resource", *node),
                                 catalog.context());
    draft.catalog.resources.push_back(load_resource(reader));
    draft.resource_helps.push_back(read_distinct_texts(reader, "helps"));
  }
}

void resolve_resources(CatalogDraft& draft, Diagnostics& diagnostics) {
  const NameFinder finder(draft.catalog, diagnostics);
  for (std::size_t index = 0; index < draft.resource_helps.size(); ++index) {
    for (const yaml::Text& reference : draft.resource_helps[index]) {
      if (const auto target = finder.find_help_target(reference, "helps")) {
        draft.catalog.resources[index].helps.push_back(*target);
      }
    }
  }
}

}  // namespace wwc::catalog
