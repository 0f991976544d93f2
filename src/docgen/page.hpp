// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace wwc::docgen {

/// One generated file of the reference.
struct Page {
  std::string_view name;  ///< File name.
  std::string (*write)();
};

/// Text being written in Markdown.
class Markdown {
public:
  /// Begins a page with its title and the note that it is generated, and from what.
  Markdown(std::string_view title, std::string_view source);

  void heading(int level, std::string_view text);
  void paragraph(std::string_view text);
  void item(std::string_view text);
  /// Begins a table; rows follow at once.
  void table(std::initializer_list<std::string_view> headings);
  void row(std::initializer_list<std::string_view> cells);

  /// The page, ending in one line feed.
  [[nodiscard]] std::string text() const;

private:
  void blank_line();
  std::string text_;
};

[[nodiscard]] std::string answers_page();
[[nodiscard]] std::string catalog_page();
[[nodiscard]] std::string commands_page();
[[nodiscard]] std::string criteria_page();
[[nodiscard]] std::string diagnostics_page();
[[nodiscard]] std::string formats_page();
[[nodiscard]] std::string assessment_schema_page();
[[nodiscard]] std::string catalog_schema_page();
[[nodiscard]] std::string comparison_schema_page();
[[nodiscard]] std::string explanation_schema_page();
[[nodiscard]] std::string forecast_schema_page();
[[nodiscard]] std::string plan_schema_page();

/// `yes` or nothing, for a column of a table.
[[nodiscard]] std::string_view yes_if(bool condition);

}  // namespace wwc::docgen
