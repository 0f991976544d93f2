// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "catalog/builtin.hpp"
#include "docgen/builtin_catalog.hpp"
#include "docgen/page.hpp"
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

void add_criterion(Markdown& page, const Criterion& criterion) {
  page.heading(3, fmt::format("Criterion {}: {}", criterion.id, criterion.title));
  page.paragraph("**Asks:** " + criterion.statement);
  add_checklist(page, criterion);
  add_documentation(page, criterion);
  add_reading(page, "`" + criterion.id + "`", criterion.reading);
  for (const std::string& note : criterion.notes)
    page.paragraph("*Note:* " + note);
}

void add_catalog(Markdown& page, const Catalog& catalog) {
  page.heading(2, fmt::format("{} ({})", catalog.title, catalog.edition));
  page.paragraph(catalog.note);
  page.table({"Level", "At least"});
  for (const Level& level : catalog.levels)
    page.row({level.title, level.at_least_text});
  for (std::size_t p = 0; p < catalog.practices.size(); ++p) {
    page.heading(2, fmt::format("{} ({})", catalog.practices[p].title, catalog.practices[p].id));
    page.paragraph(catalog.practices[p].summary);
    for (const Criterion& criterion : catalog.criteria) {
      if (criterion.practice == p) add_criterion(page, criterion);
    }
  }
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
