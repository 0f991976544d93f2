// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "wwc/assessment.hpp"
#include "wwc/comparison.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/forecast.hpp"
#include "wwc/gate.hpp"
#include "wwc/ledger.hpp"
#include "wwc/plan.hpp"

/// THE texts of the enumerations that people and programs see: in reports, schemas, catalogs and
/// documentation.
namespace wwc::support {

/// An enumerator, its text, and what it means in one sentence.
template <typename Enum>
struct NameRow {
  Enum value;
  std::string_view name;
  std::string_view doc{};
};

/// The enumerator of the row with exactly this text, or nothing.
template <typename Enum>
[[nodiscard]] std::optional<Enum> value_in(std::span<const NameRow<Enum>> rows,
                                           std::string_view name) {
  for (const NameRow<Enum>& row : rows) {
    if (row.name == name) return row.value;
  }
  return std::nullopt;
}

/// All rows of an enumeration, in the order of its enumerators and without a hole.
template <typename Enum>
[[nodiscard]] std::span<const NameRow<Enum>> name_rows();

template <>
std::span<const NameRow<Outcome>> name_rows<Outcome>();
template <>
std::span<const NameRow<ItemOutcome>> name_rows<ItemOutcome>();
template <>
std::span<const NameRow<EntryState>> name_rows<EntryState>();
template <>
std::span<const NameRow<PieceState>> name_rows<PieceState>();
template <>
std::span<const NameRow<GapKind>> name_rows<GapKind>();
template <>
std::span<const NameRow<AsOfSource>> name_rows<AsOfSource>();
template <>
std::span<const NameRow<Obligation>> name_rows<Obligation>();
template <>
std::span<const NameRow<CriterionStatus>> name_rows<CriterionStatus>();
template <>
std::span<const NameRow<CatalogStatus>> name_rows<CatalogStatus>();
template <>
std::span<const NameRow<EvidenceKind>> name_rows<EvidenceKind>();
template <>
std::span<const NameRow<ResourceKind>> name_rows<ResourceKind>();
template <>
std::span<const NameRow<EffortClass>> name_rows<EffortClass>();
template <>
std::span<const NameRow<FieldKind>> name_rows<FieldKind>();
template <>
std::span<const NameRow<Cadence>> name_rows<Cadence>();
template <>
std::span<const NameRow<CityDate>> name_rows<CityDate>();
template <>
std::span<const NameRow<Choice>> name_rows<Choice>();
template <>
std::span<const NameRow<Severity>> name_rows<Severity>();
template <>
std::span<const NameRow<GateKey>> name_rows<GateKey>();
template <>
std::span<const NameRow<GateSource>> name_rows<GateSource>();
template <>
std::span<const NameRow<ReviewState>> name_rows<ReviewState>();
template <>
std::span<const NameRow<ChangeCause>> name_rows<ChangeCause>();
template <>
std::span<const NameRow<ChangeKind>> name_rows<ChangeKind>();
template <>
std::span<const NameRow<LapseKind>> name_rows<LapseKind>();
template <>
std::span<const NameRow<PlanOutcome>> name_rows<PlanOutcome>();

/// The text of an enumerator, such as `not_applicable`.
template <typename Enum>
[[nodiscard]] std::string_view name_of(Enum value) {
  return name_rows<Enum>()[static_cast<std::size_t>(value)].name;
}

/// What an enumerator means, in one sentence.
template <typename Enum>
[[nodiscard]] std::string_view doc_of(Enum value) {
  return name_rows<Enum>()[static_cast<std::size_t>(value)].doc;
}

/// The text of an enumerator as words of a sentence: `not applicable`.
template <typename Enum>
[[nodiscard]] std::string words_of(Enum value) {
  std::string words{name_of(value)};
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

/// The enumerator with exactly this text, or nothing.
template <typename Enum>
[[nodiscard]] std::optional<Enum> value_of(std::string_view name) {
  return value_in(name_rows<Enum>(), name);
}

}  // namespace wwc::support
