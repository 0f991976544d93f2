// SPDX-License-Identifier: MIT
#include "docgen/page.hpp"

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::docgen {

namespace {

/// A cell is one line, and a bar in it would end it.
std::string cell_text(std::string_view text) {
  return support::replace_all(support::collapse_spaces(text), "|", "\\|");
}

}  // namespace

Markdown::Markdown(std::string_view title, std::string_view source) {
  text_ = fmt::format("<!-- Generated from {}; do not edit. -->\n\n# {}\n", source, title);
}

void Markdown::heading(int level, std::string_view text) {
  blank_line();
  text_ += fmt::format("{} {}\n", std::string(static_cast<std::size_t>(level), '#'), text);
}

void Markdown::paragraph(std::string_view text) {
  if (text.empty()) return;
  blank_line();
  text_ += fmt::format("{}\n", support::collapse_spaces(text));
}

void Markdown::item(std::string_view text) {
  if (text_.ends_with("\n") && text_.rfind("\n- ") != text_.rfind('\n', text_.size() - 2)) {
    blank_line();
  }
  text_ += fmt::format("- {}\n", support::collapse_spaces(text));
}

void Markdown::table(std::initializer_list<std::string_view> headings) {
  blank_line();
  row(headings);
  text_ += '|';
  for (std::size_t i = 0; i < headings.size(); ++i)
    text_ += "---|";
  text_ += '\n';
}

void Markdown::row(std::initializer_list<std::string_view> cells) {
  text_ += '|';
  for (const std::string_view cell : cells)
    text_ += fmt::format(" {} |", cell_text(cell));
  text_ += '\n';
}

std::string Markdown::text() const {
  return text_;
}

void Markdown::blank_line() {
  if (!text_.ends_with("\n\n")) text_ += '\n';
}

std::string_view yes_if(bool condition) {
  return condition ? "yes" : "";
}

}  // namespace wwc::docgen
