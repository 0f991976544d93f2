// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

/// What one catalog has to say about the criteria of another.
namespace wwc {

/// A criterion of another catalog that furthers criteria of the one at hand.
struct Suggestion {
  std::string id;  ///< In the other catalog.
  std::string title;
  std::string statement;           ///< What is then true of the city.
  std::string practice;            ///< Title of its practice there.
  std::string catalog;             ///< Id of the other catalog.
  std::string catalog_title;       ///< Title of the other catalog.
  std::vector<std::string> helps;  ///< Full ids in the catalog at hand; at least one.
};

/// True where the assessment shows what the full id stands for, claims aside: the criterion passes,
/// the item is documented, by an entry of its own or else by those of its whole criterion, or the
/// documentation entry is ok. False for an id of nothing.
bool is_shown(const Catalog& catalog, const Assessment& assessment, std::string_view full_id);

/// The first id in `inferred_from` that is shown; empty where none is.
std::string inferred_from(const Criterion& criterion, const Catalog& catalog,
                          const Assessment& assessment);

/// The counted criteria of `other` that help with `catalog`, in the order of `other`. Ids that
/// `catalog` does not have are left out. Empty unless `other` names `catalog` in `helps_catalog`.
std::vector<Suggestion> suggestions_from(const Catalog& other, const Catalog& catalog);

/// As above, without those that the assessment by `catalog` shows to be done.
std::vector<Suggestion> suggestions_from(const Catalog& other, const Catalog& catalog,
                                         const Assessment& assessment);

}  // namespace wwc
