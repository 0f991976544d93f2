// SPDX-License-Identifier: MIT
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "catalog/builtin.hpp"
#include "docgen/builtin_catalog.hpp"
#include "docgen/page.hpp"
#include "support/names.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"
#include "wwc/catalog.hpp"

namespace wwc::docgen {

namespace {

void add_reading(Markdown& page, std::string_view of, const std::string& reading) {
  if (reading.empty()) return;
  page.paragraph(fmt::format("*How we read {}:* {}", of, reading));
}

void add_checklist(Markdown& page, const Criterion& criterion) {
  if (criterion.checklist.empty()) return;
  page.paragraph(fmt::format("**Checklist: at least {} of {}**", criterion.require,
                             criterion.checklist.size()));
  for (const ChecklistItem& item : criterion.checklist) {
    page.item(fmt::format("`{}.{}`: {}", criterion.id, item.id, item.text));
  }
  for (const ChecklistItem& item : criterion.checklist) {
    add_reading(page, "`" + item.id + "`", item.reading);
  }
}

void add_documentation(Markdown& page, const Criterion& criterion) {
  if (criterion.documentation.empty()) return;
  page.paragraph("**To be documented by:**");
  for (const Documentation& entry : criterion.documentation) {
    page.item(fmt::format("`{}.{}`: {}", criterion.id, entry.id, entry.text));
  }
  for (const Documentation& entry : criterion.documentation) {
    add_reading(page, "`" + entry.id + "`", entry.reading);
  }
}

/// What the criterion has to do with another catalog.
void add_help_elsewhere(Markdown& page, const Catalog& catalog, const Criterion& criterion) {
  if (!criterion.helps.empty()) {
    page.paragraph(fmt::format("*Helps with* {} of `{}`.", support::join_quoted(criterion.helps),
                               catalog.helps_catalog));
  }
  if (!criterion.inferred_from.empty()) {
    page.paragraph(fmt::format("*Shown to be done by any one of* {} of `{}`.",
                               support::join_quoted(criterion.inferred_from),
                               catalog.helps_catalog));
  }
}

/// ` of R1`, where a level counts only some practices.
std::string counted_text(const Catalog& catalog, const Level& level) {
  std::vector<std::string> ids;
  for (const std::size_t practice : level.practices)
    ids.push_back(catalog.practices[practice].id);
  return ids.empty() ? std::string{} : " of " + support::join_words(ids);
}

/// Each way in which levels are read, once.
void add_level_readings(Markdown& page, const Catalog& catalog) {
  std::set<std::string_view> shown;
  for (const Level& level : catalog.levels) {
    if (shown.insert(level.reading).second) add_reading(page, "levels", level.reading);
  }
}

void add_criterion(Markdown& page, const Catalog& catalog, const Criterion& criterion) {
  page.heading(3, fmt::format("Criterion {}: {}", criterion.id, criterion.title));
  page.paragraph("**Asks:** " + criterion.statement);
  add_checklist(page, criterion);
  add_documentation(page, criterion);
  add_reading(page, "`" + criterion.id + "`", criterion.reading);
  for (const std::string& note : criterion.notes)
    page.paragraph("*Note:* " + note);
  add_help_elsewhere(page, catalog, criterion);
}

/// `for` and the ids that a resource helps with.
std::string helped_text(const Catalog& catalog, const Resource& resource) {
  std::vector<std::string> ids;
  for (const HelpTarget& target : resource.helps) {
    ids.push_back(support::target_id(catalog, target));
  }
  return ids.empty() ? "for the whole catalog" : "for " + support::join_quoted(ids);
}

void add_resource(Markdown& page, const Catalog& catalog, const Resource& resource) {
  const std::string name = fmt::format("{} ({})", resource.title, support::name_of(resource.kind));
  std::string text = resource.url.empty() ? fmt::format("**{}**", name)
                                          : fmt::format("[{}]({})", name, resource.url);
  if (!resource.publisher.empty()) text += ", " + resource.publisher;
  text += fmt::format("{}, {}. {}", resource.archived ? ", archived" : "",
                      helped_text(catalog, resource), resource.note);
  for (const std::string& tactic : resource.tactics) {
    text += "\n  - " + tactic;
  }
  page.item(text);
}

void add_resources(Markdown& page, const Catalog& catalog) {
  if (catalog.resources.empty()) return;
  page.heading(2, "Resources");
  page.paragraph(
      "What and who helps to close gaps. Archived is what belongs to an organization that "
      "has closed.");
  for (const Resource& resource : catalog.resources) {
    add_resource(page, catalog, resource);
  }
}

void add_catalog(Markdown& page, const Catalog& catalog) {
  page.heading(2, fmt::format("{} ({})", catalog.title, catalog.edition));
  page.paragraph(catalog.note);
  page.table({"Level", "At least"});
  for (const Level& level : catalog.levels)
    page.row({level.title, level.at_least_text + counted_text(catalog, level)});
  add_level_readings(page, catalog);
  for (std::size_t p = 0; p < catalog.practices.size(); ++p) {
    page.heading(2, fmt::format("{} ({})", catalog.practices[p].title, catalog.practices[p].id));
    page.paragraph(catalog.practices[p].summary);
    for (const Criterion& criterion : catalog.criteria) {
      if (criterion.practice == p) add_criterion(page, catalog, criterion);
    }
  }
  add_resources(page, catalog);
}

}  // namespace

std::string criteria_page() {
  Markdown page("Criteria", "criteria/*.yaml");
  for (const catalog::EmbeddedFile& file : catalog::embedded_catalogs()) {
    add_catalog(page, load_builtin(file));
  }
  return page.text();
}

}  // namespace wwc::docgen
