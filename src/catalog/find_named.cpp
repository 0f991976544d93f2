// SPDX-License-Identifier: MIT
#include "catalog/find_named.hpp"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/find_id.hpp"
#include "support/suggest.hpp"

namespace wwc::catalog {
namespace {

using support::find_id;

constexpr std::string_view k_an_entry = "a documentation entry, such as `RDC1.examples`";
constexpr std::string_view k_an_answer = "an answer of the same criterion, such as `DG2.meetings`";

/// `DG1.updated` in its two parts; the second is empty in `DG1`.
std::pair<std::string_view, std::string_view> split_id(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return {text, {}};
  return {text.substr(0, dot), text.substr(dot + 1)};
}

template <typename Part>
void add_full_ids(const Criterion& criterion, const std::vector<Part>& parts,
                  std::vector<std::string>& ids) {
  for (const Part& part : parts) {
    ids.push_back(criterion.id + '.' + part.id);
  }
}

}  // namespace

NameFinder::NameFinder(const Catalog& catalog, Diagnostics& diagnostics)
    : catalog_(catalog), diagnostics_(diagnostics) {
  for (std::size_t position = 0; position < catalog.criteria.size(); ++position) {
    positions_.emplace(catalog.criteria[position].id, position);
  }
}

void NameFinder::report_unknown(const yaml::Text& reference, std::string_view field,
                                std::string_view wanted,
                                const std::vector<std::string>& known) const {
  const std::vector<std::string_view> names(known.begin(), known.end());
  diagnostics_.error(
      DiagnosticCode::unknown_reference, reference.span,
      fmt::format("`{}` names `{}`, which is not in the catalog", field, reference.text),
      support::did_you_mean_or(reference.text, names, fmt::format("name {}", wanted)));
}

void NameFinder::report_misplaced(const yaml::Text& reference, std::string_view field,
                                  std::string_view found, std::string_view wanted) const {
  diagnostics_.error(DiagnosticCode::misplaced_reference, reference.span,
                     fmt::format("`{}` names `{}`, which is {}", field, reference.text, found),
                     fmt::format("name {}", wanted));
}

std::optional<std::size_t> NameFinder::find_criterion_part(const yaml::Text& reference,
                                                           std::string_view id,
                                                           std::string_view field) const {
  const auto found = positions_.find(id);
  if (found != positions_.end()) return found->second;
  const bool names_part = id.size() < reference.text.size();
  std::vector<std::string> known;
  for (const Criterion& criterion : catalog_.criteria) {
    known.push_back(criterion.id);
    if (names_part) add_full_ids(criterion, criterion.checklist, known);
    if (names_part) add_full_ids(criterion, criterion.documentation, known);
  }
  report_unknown(reference, field, "what stands in this catalog", known);
  return std::nullopt;
}

/// Everything that could be meant: without a point, practices and criteria; with one, their parts.
std::vector<std::string> NameFinder::ids_like(std::string_view text) const {
  std::vector<std::string> ids;
  const bool names_part = text.find('.') != std::string_view::npos;
  for (const Criterion& criterion : catalog_.criteria) {
    if (!names_part) ids.push_back(criterion.id);
    if (names_part) add_full_ids(criterion, criterion.checklist, ids);
    if (names_part) add_full_ids(criterion, criterion.documentation, ids);
  }
  for (const Practice& practice : catalog_.practices) {
    if (!names_part) ids.push_back(practice.id);
  }
  return ids;
}

std::optional<std::size_t> NameFinder::find_criterion(const yaml::Text& reference,
                                                      std::string_view field) const {
  return find_criterion_part(reference, reference.text, field);
}

std::optional<EntryRef> NameFinder::find_entry(const yaml::Text& reference,
                                               std::string_view field) const {
  const auto [id, part] = split_id(reference.text);
  const auto position = find_criterion_part(reference, id, field);
  if (!position) return std::nullopt;
  const Criterion& criterion = catalog_.criteria[*position];
  if (const auto entry = find_id(criterion.documentation, part)) return EntryRef{*position, *entry};
  if (part.empty()) {
    report_misplaced(reference, field, "a criterion", k_an_entry);
  } else if (find_id(criterion.checklist, part)) {
    report_misplaced(reference, field, "a checklist item", k_an_entry);
  } else {
    std::vector<std::string> known;
    add_full_ids(criterion, criterion.documentation, known);
    report_unknown(reference, field, k_an_entry, known);
  }
  return std::nullopt;
}

std::optional<AnswerRef> NameFinder::find_answer(const yaml::Text& reference,
                                                 std::string_view field,
                                                 std::size_t position) const {
  const auto [id, part] = split_id(reference.text);
  const auto named = find_criterion_part(reference, id, field);
  if (!named) return std::nullopt;
  const Criterion& criterion = catalog_.criteria[position];
  if (*named != position) {
    report_misplaced(reference, field, "of another criterion", k_an_answer);
    return std::nullopt;
  }
  if (part.empty()) {
    if (criterion.is_answered_itself()) return AnswerRef{};
    report_misplaced(reference, field, "not answered itself", "one of its checklist items");
    return std::nullopt;
  }
  if (const auto item = find_id(criterion.checklist, part)) return AnswerRef{*item};
  if (find_id(criterion.documentation, part)) {
    report_misplaced(reference, field, "a documentation entry", k_an_answer);
  } else {
    std::vector<std::string> known;
    add_full_ids(criterion, criterion.checklist, known);
    report_unknown(reference, field, k_an_answer, known);
  }
  return std::nullopt;
}

std::optional<HelpTarget> NameFinder::find_help_target(const yaml::Text& reference,
                                                       std::string_view field) const {
  const auto [id, part] = split_id(reference.text);
  const auto position = positions_.find(id);
  if (position != positions_.end()) {
    const std::size_t index = position->second;
    const Criterion& criterion = catalog_.criteria[index];
    if (id.size() == reference.text.size()) return HelpTarget{{}, index, {}};
    if (const auto item = find_id(criterion.checklist, part)) {
      return HelpTarget{{}, index, PartRef{index, AnswerRef{*item}}};
    }
    if (const auto entry = find_id(criterion.documentation, part)) {
      return HelpTarget{{}, index, PartRef{index, *entry}};
    }
  } else if (const auto practice = find_id(catalog_.practices, reference.text)) {
    return HelpTarget{*practice, 0, {}};
  }
  report_unknown(reference, field, "a practice, a criterion, an item or a documentation entry",
                 ids_like(reference.text));
  return std::nullopt;
}

}  // namespace wwc::catalog
