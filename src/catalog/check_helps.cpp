// SPDX-License-Identifier: MIT
#include "catalog/check_helps.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "diagnostic/codes.hpp"

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

}  // namespace

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
