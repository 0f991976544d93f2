// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wwc/date.hpp"

/// Calendars by RFC 5545, line by line.
namespace wwc::report {

/// The most octets of a line, without its line end.
inline constexpr std::size_t k_ics_line_octets = 75;

/// Text from anywhere as a value of the type TEXT: `\`, `;`, `,` and line feeds are escaped, other
/// controls are made visible.
[[nodiscard]] std::string ics_text(std::string_view text);

/// The line with its line end, folded between characters so that no part is too long.
[[nodiscard]] std::string ics_folded(std::string_view line);

/// A calendar that is being written.
class IcsWriter {
public:
  void begin(std::string_view component) { property("BEGIN", component); }
  void end(std::string_view component) { property("END", component); }
  /// A property whose value needs no escaping; parameters belong to the name.
  void property(std::string_view name, std::string_view value);
  /// A property whose value is a text from anywhere.
  void text(std::string_view name, std::string_view value) { property(name, ics_text(value)); }
  /// A property whose value is a day.
  void day(std::string_view name, Date date);

  [[nodiscard]] const std::string& calendar() const { return calendar_; }

private:
  std::string calendar_;
};

/// `20261101`.
[[nodiscard]] std::string ics_date(Date date);

}  // namespace wwc::report
