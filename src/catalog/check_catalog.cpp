// SPDX-License-Identifier: MIT
#include "catalog/check_catalog.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "catalog/check_cycles.hpp"
#include "catalog/check_helps.hpp"
#include "catalog/load_resources.hpp"
#include "catalog/resolve_references.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::catalog {
namespace {

/// The ids of one kind that may not repeat; upper and lower case do not tell ids apart.
class IdSet {
public:
  explicit IdSet(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Reports an id that is already there; `what` reads like "criterion", `where` like "the
  /// catalog".
  void add(std::string_view id, Span span, std::string_view what,
           std::string_view where = "the catalog") {
    if (id.empty()) return;
    const auto [earlier, is_new] = spans_.emplace(support::ascii_lower(id), span);
    if (is_new) return;
    Diagnostic& diagnostic =
        diagnostics_.error(DiagnosticCode::duplicate_id, span,
                           fmt::format("{} has the {} `{}` twice", where, what, id),
                           "give one of them another id; upper and lower case do not differ");
    diagnostic.secondary.push_back({earlier->second, "first here"});
  }

private:
  Diagnostics& diagnostics_;
  std::map<std::string, Span, std::less<>> spans_;
};

void check_ids_within(const Criterion& criterion, Diagnostics& diagnostics) {
  IdSet ids(diagnostics);
  const std::string where = fmt::format("criterion `{}`", criterion.id);
  for (const ChecklistItem& item : criterion.checklist) {
    ids.add(item.id, item.span, "id", where);
  }
  for (const Documentation& entry : criterion.documentation) {
    ids.add(entry.id, entry.span, "id", where);
  }
}

void check_ids(const Catalog& catalog, Diagnostics& diagnostics) {
  IdSet levels(diagnostics);
  for (const Level& level : catalog.levels) {
    levels.add(level.id, level.span, "level");
  }
  IdSet practices(diagnostics);
  for (const Practice& practice : catalog.practices) {
    practices.add(practice.id, practice.span, "practice");
  }
  IdSet resources(diagnostics);
  for (const Resource& resource : catalog.resources) {
    resources.add(resource.id, resource.span, "resource");
  }
  IdSet criteria(diagnostics);
  for (const Criterion& criterion : catalog.criteria) {
    criteria.add(criterion.id, criterion.span, "criterion");
    check_ids_within(criterion, diagnostics);
  }
}

void check_is_to_earn(const CatalogDraft& draft, Diagnostics& diagnostics) {
  const auto& criteria = draft.catalog.criteria;
  if (criteria.empty() || std::ranges::any_of(criteria, &Criterion::is_to_earn)) return;
  if (std::ranges::none_of(criteria, &Criterion::is_counted)) {
    diagnostics.error(DiagnosticCode::empty_catalog, draft.span,
                      "the catalog has no criterion that counts",
                      "give at least one criterion the status `active`");
    return;
  }
  diagnostics.error(DiagnosticCode::not_earned, draft.span,
                    "every criterion of the catalog that counts is only suggested",
                    "give at least one of them the obligation `must` or `should`");
}

void resolve_level_practices(CatalogDraft& draft, std::size_t position, Diagnostics& diagnostics) {
  Level& level = draft.catalog.levels[position];
  std::vector<std::string_view> known;
  for (const Practice& practice : draft.catalog.practices) {
    known.push_back(practice.id);
  }
  for (const yaml::Text& text : draft.level_practices[position]) {
    const auto found = std::ranges::find(known, std::string_view(text.text));
    if (found != known.end()) {
      level.practices.push_back(static_cast<std::size_t>(found - known.begin()));
      continue;
    }
    diagnostics.error(
        DiagnosticCode::unknown_reference, text.span,
        fmt::format("level `{}` names the practice `{}`, which is not in the catalog", level.id,
                    text.text),
        support::did_you_mean_or(text.text, known, "name a practice of this catalog"));
  }
  std::ranges::sort(level.practices);
}

/// Records in place of pieces leave nothing that could be given again elsewhere.
void check_same_as(const CatalogDraft& draft, Diagnostics& diagnostics) {
  const std::vector<Criterion>& criteria = draft.catalog.criteria;
  for (std::size_t criterion = 0; criterion < criteria.size(); ++criterion) {
    for (std::size_t entry = 0; entry < criteria[criterion].documentation.size(); ++entry) {
      const std::optional<EntryRef>& other = criteria[criterion].documentation[entry].same_as;
      if (!other || !criteria[other->criterion].documentation[other->entry].or_records) continue;
      diagnostics.error(DiagnosticCode::misplaced_reference,
                        draft.criteria[criterion].documentation[entry].same_as->span,
                        fmt::format("`same_as` names `{}`, for which records can stand in",
                                    full_id(draft.catalog, *other)),
                        "name it in `needs`, or remove its `or_records`");
    }
  }
}

/// A level must be within reach, and not with what always passes.
void check_level_counts(const CatalogDraft& draft, const Level& level, Diagnostics& diagnostics) {
  std::int64_t counted = 0;
  std::int64_t suggested = 0;
  for (const Criterion& criterion : draft.catalog.criteria) {
    const bool is_looked_at =
        level.practices.empty() || std::ranges::binary_search(level.practices, criterion.practice);
    if (!criterion.is_counted() || !is_looked_at) continue;
    ++counted;
    if (!criterion.is_to_earn()) ++suggested;
  }
  if (counted == 0 && !level.practices.empty()) {
    diagnostics.error(
        DiagnosticCode::out_of_reach, level.span,
        fmt::format("the practices of level `{}` have no criterion that counts", level.id),
        "name a practice with an active criterion");
  } else if (level.at_least > Fraction{} && suggested >= least_count(level.at_least, counted)) {
    diagnostics.error(
        DiagnosticCode::not_earned, level.span,
        fmt::format("level `{}` is reached with nothing answered: of {} {} {} only suggested",
                    level.id,
                    support::count_of(static_cast<std::size_t>(counted), "criterion", "criteria"),
                    suggested, suggested == 1 ? "is" : "are"),
        "raise its share, or let fewer of them be `suggested`");
  }
}

/// Shares must rise from level to level, as far as the levels look at the same practices.
void check_level_order(const std::vector<Level>& levels, std::size_t position,
                       Diagnostics& diagnostics) {
  const Level& level = levels[position];
  for (std::size_t earlier = position; earlier-- > 0;) {
    const Level& lower = levels[earlier];
    if (lower.practices != level.practices) continue;
    if (level.at_least > lower.at_least || level.at_least_text.empty()) return;
    diagnostics
        .error(DiagnosticCode::level_order, level.span,
               fmt::format("level `{}` asks for {}, no more than `{}` before it", level.id,
                           level.at_least_text, lower.id),
               "list levels from the lowest to the highest, each with a larger share")
        .secondary.push_back({lower.span, fmt::format("asks for {}", lower.at_least_text)});
    return;
  }
}

void check_levels(CatalogDraft& draft, Diagnostics& diagnostics) {
  for (std::size_t position = 0; position < draft.catalog.levels.size(); ++position) {
    const std::size_t errors_before = diagnostics.error_count();
    resolve_level_practices(draft, position, diagnostics);
    if (diagnostics.error_count() > errors_before) continue;
    check_level_counts(draft, draft.catalog.levels[position], diagnostics);
    check_level_order(draft.catalog.levels, position, diagnostics);
  }
}

}  // namespace

void check_catalog(CatalogDraft& draft, Diagnostics& diagnostics) {
  check_ids(draft.catalog, diagnostics);
  check_is_to_earn(draft, diagnostics);
  check_levels(draft, diagnostics);
  resolve_references(draft, diagnostics);
  check_same_as(draft, diagnostics);
  resolve_resources(draft, diagnostics);
  check_cycles(draft, diagnostics);
  check_helps(draft, diagnostics);
}

}  // namespace wwc::catalog
