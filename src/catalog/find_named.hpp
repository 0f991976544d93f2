// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::catalog {

/// Finds what references name; each reports a reference that names nothing, or the wrong thing.
/// `field` is the key that holds the reference, and only serves messages.
class NameFinder {
public:
  NameFinder(const Catalog& catalog, Diagnostics& diagnostics);

  /// A criterion: `DG1`.
  [[nodiscard]] std::optional<std::size_t> find_criterion(const yaml::Text& reference,
                                                          std::string_view field) const;
  /// A documentation entry anywhere: `RDC1.examples`.
  [[nodiscard]] std::optional<EntryRef> find_entry(const yaml::Text& reference,
                                                   std::string_view field) const;
  /// An answer of the criterion at `position`: `DG2.meetings`, or `PA2` where it is answered
  /// itself.
  [[nodiscard]] std::optional<AnswerRef> find_answer(const yaml::Text& reference,
                                                     std::string_view field,
                                                     std::size_t position) const;
  /// What a resource may help with: a practice, a criterion, or an item or entry of one.
  [[nodiscard]] std::optional<HelpTarget> find_help_target(const yaml::Text& reference,
                                                           std::string_view field) const;

private:
  [[nodiscard]] std::optional<std::size_t> find_criterion_part(const yaml::Text& reference,
                                                               std::string_view id,
                                                               std::string_view field) const;
  [[nodiscard]] std::vector<std::string> ids_like(std::string_view text) const;
  void report_unknown(const yaml::Text& reference, std::string_view field, std::string_view wanted,
                      const std::vector<std::string>& known) const;
  void report_misplaced(const yaml::Text& reference, std::string_view field, std::string_view found,
                        std::string_view wanted) const;

  const Catalog& catalog_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::size_t, std::less<>> positions_;
};

}  // namespace wwc::catalog
