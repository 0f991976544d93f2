// SPDX-License-Identifier: MIT
#include "support/find_id.hpp"
#include "wwc/catalog.hpp"

namespace wwc {

std::optional<std::size_t> find_criterion(const Catalog& catalog, std::string_view id) {
  return support::find_id(catalog.criteria, id);
}

std::string full_id(const Catalog& catalog, EntryRef entry) {
  const Criterion& criterion = catalog.criteria.at(entry.criterion);
  return criterion.id + '.' + criterion.documentation.at(entry.entry).id;
}

std::string full_part_id(const Catalog& catalog, const PartRef& part) {
  if (const auto* entry = std::get_if<std::size_t>(&part.part)) {
    return full_id(catalog, EntryRef{part.criterion, *entry});
  }
  return full_id(catalog.criteria.at(part.criterion), std::get<AnswerRef>(part.part));
}

std::string full_id(const Criterion& criterion, AnswerRef answer) {
  if (!answer.item) return criterion.id;
  return criterion.id + '.' + criterion.checklist.at(*answer.item).id;
}

}  // namespace wwc
