// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

/// A catalog whose references are still texts: what the loaders leave for `check_catalog`.
namespace wwc::catalog {

struct ForRecordsText {
  yaml::Text of;
  yaml::Text field;
  yaml::Text is;
};

/// What a documentation entry names, as it is written.
struct EntryReferences {
  std::optional<yaml::Text> latest_of;
  std::optional<yaml::Text> same_as;
  std::optional<yaml::Text> needs;
  std::optional<yaml::Text> for_item;
  std::optional<ForRecordsText> for_records;
  std::optional<yaml::Text> alternative;
  std::optional<yaml::Text> or_records;
};

struct CriterionReferences {
  std::vector<yaml::Text> prerequisites;
  std::vector<yaml::Text> helps;               ///< Ids in another catalog.
  std::vector<yaml::Text> inferred_from;       ///< Ids in another catalog.
  std::vector<EntryReferences> documentation;  ///< Parallel to `Criterion::documentation`.
  std::vector<AnswerRef> unreadable;           ///< Answers whose measure has errors of its own.
};

struct CatalogDraft {
  Catalog catalog;
  Span span;  ///< Of the file's first line.
  std::optional<yaml::Text> helps_catalog;
  std::vector<CriterionReferences> criteria;             ///< Parallel to `Catalog::criteria`.
  std::vector<std::vector<yaml::Text>> level_practices;  ///< Parallel to `Catalog::levels`.
  std::vector<std::vector<yaml::Text>> resource_helps;   ///< Parallel to `Catalog::resources`.
};

}  // namespace wwc::catalog
