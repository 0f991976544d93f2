// SPDX-License-Identifier: MIT
#include "report/terminal_page.hpp"

#include <algorithm>

#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::report {
namespace {

constexpr int k_least_width = 40;

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "";
    case Ink::strong:
      return "1";
    case Ink::faint:
      return "2";
    case Ink::good:
      return "32";
    case Ink::warn:
      return "33";
    case Ink::bad:
      return "31";
  }
  return "";
}

std::string cut_with_dots(std::string_view text, std::size_t cells) {
  std::string result;
  std::size_t used = 2;
  while (!text.empty()) {
    const support::DecodedCodePoint next = support::decode_code_point(text);
    used += support::display_width(next.code_point);
    if (used > cells) break;
    result += text.substr(0, next.size);
    text.remove_prefix(next.size);
  }
  return result + "..";
}

}  // namespace

std::string plain_line(std::string_view text) {
  return support::make_controls_visible(support::collapse_spaces(text));
}

TerminalPage::TerminalPage(const ReportStyle& style)
    : color_(style.color),
      unicode_(style.unicode),
      width_(static_cast<std::size_t>(std::max(style.width, k_least_width))) {}

std::string TerminalPage::paint(std::string_view text, Ink ink) const {
  if (!color_ || ink == Ink::plain || text.empty()) return std::string{text};
  std::string painted = "\x1b[";
  painted += code_of(ink);
  painted += 'm';
  painted += text;
  return painted + "\x1b[0m";
}

std::string TerminalPage::cut(std::string_view text, std::size_t cells) const {
  if (support::display_width(text) <= cells) return std::string{text};
  return unicode_ ? support::shorten(text, cells) : cut_with_dots(text, cells);
}

void TerminalPage::line(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  lines_.push_back(std::move(text));
}

void TerminalPage::heading(std::string_view text) {
  if (!lines_.empty()) blank();
  line(paint(text, Ink::strong));
}

void TerminalPage::wrapped(std::string_view text, std::size_t indent, Ink ink,
                           std::string_view first) {
  const std::size_t room = width_ > indent + 10 ? width_ - indent : 10;
  std::string margin = support::pad_right(first, indent);
  for (const std::string& part : support::wrap(text, room)) {
    line(margin + paint(part, ink));
    margin.assign(indent, ' ');
  }
}

void TerminalPage::append(const TerminalPage& page) {
  lines_.insert(lines_.end(), page.lines_.begin(), page.lines_.end());
}

std::string TerminalPage::text() const {
  std::string all;
  for (const std::string& each : lines_) {
    all += each;
    all += '\n';
  }
  return all;
}

}  // namespace wwc::report
