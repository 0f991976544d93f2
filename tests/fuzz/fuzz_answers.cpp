// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "answers/catalog_name.hpp"
#include "answers/check_dates.hpp"
#include "answers/load_answers.hpp"
#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "support/memory_file_system.hpp"
#include "support/render_all.hpp"
#include "support/utf8.hpp"
#include "yaml/parse.hpp"

namespace {

constexpr wwc::Date k_as_of(2026, 11, 1);

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

wwc::Catalog builtin_catalog() {
  const auto file = wwc::catalog::find_builtin("wwc-2018");
  require(file.has_value());
  wwc::SourceMap sources;
  wwc::Diagnostics diagnostics;
  const wwc::SourceId source = sources.add(std::string(file->name), std::string(file->text));
  auto catalog = wwc::catalog::load_catalog(source, sources, diagnostics);
  require(catalog.has_value());
  return *catalog;
}

void require_past(const wwc::Answer& answer) {
  if (const auto* date = std::get_if<wwc::Date>(&answer.met)) {
    require(*date <= k_as_of);
  }
  if (const auto* dates = std::get_if<std::vector<wwc::Date>>(&answer.met)) {
    require(!dates->empty() && dates->size() == answer.date_spans.size());
    for (const wwc::Date date : *dates) {
      require(date <= k_as_of);
    }
  }
  if (const auto* records = std::get_if<std::vector<wwc::Record>>(&answer.met)) {
    require(!records->empty());
    for (const wwc::Record& record : *records) {
      require(!record.date || *record.date <= k_as_of);
    }
  }
}

/// Answers are parallel to the catalog, and nothing measured lies ahead.
void require_sound(const wwc::Answers& answers, const wwc::Catalog& catalog) {
  require(answers.criteria.size() == catalog.criteria.size());
  for (std::size_t index = 0; index < catalog.criteria.size(); ++index) {
    const wwc::CriterionAnswer& answer = answers.criteria[index];
    require(answer.checklist.size() == catalog.criteria[index].checklist.size());
    require(answer.documentation.size() == catalog.criteria[index].documentation.size());
    require_past(answer.own);
    for (const wwc::Answer& item : answer.checklist) {
      require_past(item);
    }
    for (const auto& entry : answer.documentation) {
      for (const wwc::Evidence& piece : entry) {
        require(!piece.date || *piece.date <= k_as_of);
      }
    }
  }
}

}  // namespace

/// Any bytes give either answers or an error, never both and never neither, and what is printed
/// about them is text. The bytes are the main file, and one that it may include.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const wwc::Catalog catalog = builtin_catalog();
  const std::string text(data, data + size);
  wwc::test::MemoryFileSystem disk;
  disk.files["answers/same.yaml"] = text;
  disk.files["answers/small.yaml"] = "answers: {DG1: {checklist: {published: yes}}}\n";
  wwc::SourceMap sources;
  wwc::Diagnostics diagnostics;
  const wwc::SourceId source = sources.add("city.yaml", text);
  const auto root = wwc::yaml::parse(source, sources, wwc::yaml::Limits{}, diagnostics);
  if (root) {
    static_cast<void>(wwc::answers::catalog_name(*root, wwc::catalog::builtin_ids(), diagnostics));
    const std::size_t errors = diagnostics.error_count();
    auto answers =
        wwc::answers::load_answers({source, *root, catalog, disk, ".", sources}, diagnostics);
    require(answers.has_value() == (diagnostics.error_count() == errors));
    if (answers) {
      wwc::answers::check_dates(*answers, k_as_of, wwc::answers::FutureDates::ignore, diagnostics);
      require_sound(*answers, catalog);
    }
  }
  require(!wwc::support::find_invalid_utf8(wwc::test::render_all(diagnostics, sources)));
  return 0;
}
