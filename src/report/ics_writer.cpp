// SPDX-License-Identifier: MIT
#include "report/ics_writer.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::report {
namespace {

constexpr std::string_view k_line_end = "\r\n";

std::string escaped(std::string_view line) {
  std::string result;
  for (const char character : support::make_controls_visible(line)) {
    if (character == '\\' || character == ';' || character == ',') result += '\\';
    result += character;
  }
  return result;
}

}  // namespace

std::string ics_text(std::string_view text) {
  std::string result;
  for (const std::string_view line : support::split(text, '\n')) {
    if (line.data() != text.data()) result += "\\n";
    result += escaped(line);
  }
  return result;
}

std::string ics_folded(std::string_view line) {
  std::string folded;
  std::size_t used = 0;
  while (!line.empty()) {
    const std::size_t size = support::decode_code_point(line).size;
    if (used + size > k_ics_line_octets) {
      folded += k_line_end;
      folded += ' ';
      used = 1;
    }
    folded += line.substr(0, size);
    line.remove_prefix(size);
    used += size;
  }
  folded += k_line_end;
  return folded;
}

void IcsWriter::property(std::string_view name, std::string_view value) {
  calendar_ += ics_folded(fmt::format("{}:{}", name, value));
}

void IcsWriter::day(std::string_view name, Date date) {
  property(fmt::format("{};VALUE=DATE", name), ics_date(date));
}

std::string ics_date(Date date) {
  return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day());
}

}  // namespace wwc::report
