// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog_fields.hpp"
#include "support/names.hpp"
#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

/// Readers of values that several kinds of maps in a catalog have. Each reports what is wrong,
/// once.
namespace wwc::catalog {

/// How ids may look. Criterion: a letter, then letters and digits. Practice: as kebab, in any case.
/// Kebab: small letters, digits and single hyphens, a letter first. Snake: the same with
/// underscores.
enum class IdForm : std::uint8_t { criterion, practice, kebab, snake };

/// True for a text of this form, of at most 60 bytes.
[[nodiscard]] bool is_id(std::string_view text, IdForm form);
/// Reports an id that does not have its form; true when all is well. `what` reads like "option" or
/// "field name".
bool check_id(const yaml::Text& id, IdForm form, std::string_view what, yaml::Context context);
/// The value of `id` and its place; an empty text after an error. A malformed id is reported and
/// still returned, so that references to it do not fail too.
[[nodiscard]] yaml::Text read_id(const yaml::MapReader& reader, IdForm form);

/// The text and its place, or nothing when it is absent.
[[nodiscard]] std::optional<yaml::Text> read_place(const yaml::MapReader& reader,
                                                   std::string_view field);
/// The text without white space at its ends; empty when it is absent. A blank one is reported.
[[nodiscard]] std::string read_text(const yaml::MapReader& reader, std::string_view field);
/// A number from 1 to 1000; 1 when it is absent.
[[nodiscard]] std::uint32_t read_count(const yaml::MapReader& reader, std::string_view field);
/// A number of calendar months from 1 to 1200.
[[nodiscard]] std::optional<int> read_months(const yaml::MapReader& reader, std::string_view field);
/// A share from 0 to 1.
[[nodiscard]] std::optional<ShareValue> read_share(const yaml::MapReader& reader,
                                                   std::string_view field);
/// The items of a list; one that has too many is reported and cut. `plural` names them.
[[nodiscard]] std::vector<const yaml::Node*> read_list(const yaml::MapReader& reader,
                                                       std::string_view field, std::size_t most,
                                                       std::string_view plural);
/// The texts of a list without those that repeat an earlier one, which are reported; so is a list
/// that holds nothing, which would read as if the field were absent.
[[nodiscard]] std::vector<yaml::Text> read_distinct_texts(const yaml::MapReader& reader,
                                                          std::string_view field);
/// Reports texts that repeat an earlier one and leaves them out.
[[nodiscard]] std::vector<yaml::Text> without_repeats(std::vector<yaml::Text> texts,
                                                      const std::string& what,
                                                      yaml::Context context);

/// Reports a value that is not in a closed list.
void report_unknown_value(const yaml::Text& value, std::string_view field,
                          std::span<const std::string_view> known, const yaml::MapReader& reader);
/// The text of a field with a closed list (`values_of`), or nothing when it is absent or unknown.
[[nodiscard]] std::optional<std::string> read_listed(const yaml::MapReader& reader, MapKind kind,
                                                     std::string_view field);

/// The date of the city that `or_since` names, or nothing when it is absent or unknown.
[[nodiscard]] std::optional<CityDate> read_or_since(const yaml::MapReader& reader, MapKind kind);

/// How messages name the map of a part: its kind and its id behind a prefix, or the kind alone
/// where the id cannot be read.
[[nodiscard]] std::string named(std::string_view kind, const yaml::Node& node,
                                std::string_view id_prefix = {});

/// An enumerator by its text; the fallback when it is absent or unknown.
template <typename Enum>
[[nodiscard]] Enum read_enum(const yaml::MapReader& reader, MapKind kind, std::string_view field,
                             Enum fallback) {
  const auto name = read_listed(reader, kind, field);
  return name ? support::value_of<Enum>(*name).value_or(fallback) : fallback;
}

}  // namespace wwc::catalog
