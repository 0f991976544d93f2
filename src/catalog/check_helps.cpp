// SPDX-License-Identifier: MIT
#include "catalog/check_helps.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "catalog/builtin.hpp"
#include "catalog/catalog_readers.hpp"
#include "catalog/load_catalog.hpp"
#include "diagnostic/codes.hpp"
#include "support/full_ids.hpp"
#include "support/suggest.hpp"

namespace wwc::catalog {
namespace {

/// `DG1` or `DG1.updated`.
bool is_full_id(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return is_id(text, IdForm::criterion);
  return is_id(text.substr(0, dot), IdForm::criterion) &&
         is_id(text.substr(dot + 1), IdForm::kebab);
}

void check_other_catalog(CatalogDraft& draft, Diagnostics& diagnostics) {
  if (!draft.helps_catalog) return;
  const yaml::Text& other = *draft.helps_catalog;
  draft.catalog.helps_catalog = other.text;
  if (!is_id(other.text, IdForm::kebab)) {
    diagnostics.error(DiagnosticCode::malformed_id, other.span,
                      fmt::format("`{}` is not a well-formed id of a catalog", other.text),
                      "write the id of another catalog as it stands in its file");
  } else if (other.text == draft.catalog.id) {
    diagnostics.error(DiagnosticCode::misplaced_reference, other.span,
                      "`helps_catalog` names the catalog itself",
                      "name the other catalog that the criteria of this one help with");
  }
}

/// The texts of a field; every one that cannot be right is reported.
std::vector<std::string> checked(const std::vector<yaml::Text>& texts, std::string_view field,
                                 const CatalogDraft& draft, Diagnostics& diagnostics) {
  std::vector<std::string> ids;
  if (!texts.empty() && !draft.helps_catalog) {
    diagnostics.error(
        DiagnosticCode::conflicting_fields, texts.front().span,
        fmt::format("`{}` names `{}`, and no other catalog is named", field, texts.front().text),
        "name the catalog that has this id in `helps_catalog`, at the head of the file");
    return ids;
  }
  for (const yaml::Text& text : texts) {
    if (!is_full_id(text.text)) {
      diagnostics.error(DiagnosticCode::malformed_id, text.span,
                        fmt::format("`{}` is not the id of a criterion or of its part", text.text),
                        "write an id such as `DG1` or `DG1.updated`");
    }
    ids.push_back(text.text);
  }
  return ids;
}

/// Reports each text that is none of the ids; what cannot be an id is reported elsewhere.
void check_known(const std::vector<yaml::Text>& texts, std::string_view field,
                 const std::vector<std::string>& ids, const Catalog& other,
                 Diagnostics& diagnostics) {
  const std::vector<std::string_view> known(ids.begin(), ids.end());
  for (const yaml::Text& text : texts) {
    if (!is_full_id(text.text) || std::ranges::find(ids, text.text) != ids.end()) continue;
    diagnostics.error(
        DiagnosticCode::unknown_reference, text.span,
        fmt::format("`{}` names `{}`, which is not in catalog `{}`", field, text.text, other.id),
        support::did_you_mean_or(
            text.text, known,
            fmt::format("name a criterion, an item or a documentation entry; `wwc catalog show {}` "
                        "lists them",
                        other.id)));
  }
}

void warn_of_unknown(const yaml::Text& other, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = builtin_ids();
  diagnostics.warning(
      DiagnosticCode::unknown_reference, other.span,
      fmt::format("no built-in catalog has the id `{}`, so what `helps` and `inferred_from` name "
                  "was not looked up",
                  other.text),
      support::did_you_mean_or(other.text, known,
                               "`wwc catalog list` shows the built-in catalogs"));
}

}  // namespace

void check_helped(const CatalogDraft& draft, Diagnostics& diagnostics) {
  if (!draft.helps_catalog || !is_id(draft.helps_catalog->text, IdForm::kebab)) return;
  if (draft.helps_catalog->text == draft.catalog.id) return;
  const std::optional<Catalog> other = load_builtin(draft.helps_catalog->text);
  if (!other) {
    warn_of_unknown(*draft.helps_catalog, diagnostics);
    return;
  }
  const std::vector<std::string> ids = support::full_ids(*other);
  for (const CriterionReferences& references : draft.criteria) {
    check_known(references.helps, "helps", ids, *other, diagnostics);
    check_known(references.inferred_from, "inferred_from", ids, *other, diagnostics);
  }
}

void check_helps(CatalogDraft& draft, Diagnostics& diagnostics) {
  check_other_catalog(draft, diagnostics);
  for (std::size_t position = 0; position < draft.criteria.size(); ++position) {
    const CriterionReferences& references = draft.criteria[position];
    Criterion& criterion = draft.catalog.criteria[position];
    criterion.helps = checked(references.helps, "helps", draft, diagnostics);
    criterion.inferred_from =
        checked(references.inferred_from, "inferred_from", draft, diagnostics);
    if (!criterion.inferred_from.empty() && !criterion.checklist.empty()) {
      diagnostics.error(
          DiagnosticCode::conflicting_fields, references.inferred_from.front().span,
          fmt::format("criterion `{}` has `inferred_from` and a checklist", criterion.id),
          "only a criterion that is answered as a whole can be inferred; remove one of them");
    }
  }
}

}  // namespace wwc::catalog
