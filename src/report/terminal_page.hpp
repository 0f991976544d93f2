// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/report.hpp"

namespace wwc::report {

/// What a text means; a terminal may show it as a colour.
enum class Ink : std::uint8_t { plain, strong, faint, good, warn, bad };

/// Text from a file as one line that is safe for a terminal.
[[nodiscard]] std::string plain_line(std::string_view text);

/// Lines of a fixed width. What is given must be safe for a terminal already.
class TerminalPage {
public:
  explicit TerminalPage(const ReportStyle& style);

  [[nodiscard]] std::size_t width() const { return width_; }
  [[nodiscard]] bool unicode() const { return unicode_; }
  [[nodiscard]] std::size_t line_count() const { return lines_.size(); }

  /// The text with the codes of its colour around it, where colour is on.
  [[nodiscard]] std::string paint(std::string_view text, Ink ink) const;
  /// The text cut to so many cells, with a mark where something was cut.
  [[nodiscard]] std::string cut(std::string_view text, std::size_t cells) const;

  /// One line as it is; spaces at its end are dropped.
  void line(std::string text);
  /// An empty line.
  void blank() { lines_.emplace_back(); }
  /// A heading, with an empty line before it.
  void heading(std::string_view text);
  /// The text broken into lines that fit behind the indent; `first` (as wide as the indent,
  /// unpainted) stands before the first of them.
  void wrapped(std::string_view text, std::size_t indent, Ink ink = Ink::plain,
               std::string_view first = {});
  /// Adds the lines of another page.
  void append(const TerminalPage& page);
  /// Everything, each line ended with a line feed.
  [[nodiscard]] std::string text() const;

private:
  bool color_ = false;
  bool unicode_ = true;
  std::size_t width_ = 80;
  std::vector<std::string> lines_;
};

}  // namespace wwc::report
