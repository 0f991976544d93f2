// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "schema/json_tree.hpp"
#include "support/names.hpp"

/// The pieces that schemas of results (2020-12) are made of, each with a sentence for its reader.
namespace wwc::schema {

[[nodiscard]] Json described(Json form, std::string_view text);
[[nodiscard]] Json type(std::string_view name);
[[nodiscard]] Json or_null(std::string_view name);
[[nodiscard]] Json text(std::string_view doc);
[[nodiscard]] Json count(std::string_view doc);
[[nodiscard]] Json boolean(std::string_view doc);
/// Working days.
[[nodiscard]] Json effort(std::string_view doc);
/// A form under `$defs`.
[[nodiscard]] Json defined(std::string_view name);
[[nodiscard]] Json list(Json items, std::string_view doc);
[[nodiscard]] Json date(std::string_view doc);
[[nodiscard]] Json date_or_null(std::string_view doc);
[[nodiscard]] Json sha256(Json form, std::string_view doc);
[[nodiscard]] Json nullable(Json form);

/// A map in which every member is required but those of a second list, which came with later
/// versions. More may follow, so others are allowed.
[[nodiscard]] Json record(std::initializer_list<JsonMember> members,
                          std::initializer_list<JsonMember> later = {});

/// An error, a warning or a note about the input.
[[nodiscard]] Json diagnostic_form();

/// What a report is for input that was invalid: diagnostics with at least one error, and nothing of
/// a result.
[[nodiscard]] Json invalid_form();

/// A report of a command: `record(members, later)`, or what it is for input that was invalid. Only
/// `schema`, `generator` and `catalog` are in both.
[[nodiscard]] Json report_record(std::initializer_list<JsonMember> members,
                                 std::initializer_list<JsonMember> later = {});

template <typename Enum>
[[nodiscard]] Json names_of() {
  Json names = Json::list();
  for (const auto& row : support::name_rows<Enum>()) {
    names.add(row.name);
  }
  return names;
}

/// The names of an enumeration, each with its sentence.
template <typename Enum>
[[nodiscard]] Json name_form() {
  std::string docs;
  for (const auto& row : support::name_rows<Enum>()) {
    if (!docs.empty()) docs += '\n';
    docs += std::string{row.name} + ": " + std::string{row.doc};
  }
  return Json::map({{"enum", names_of<Enum>()}, {"description", docs}});
}

}  // namespace wwc::schema
