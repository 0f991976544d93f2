// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

#include <charconv>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::diagnostic {
namespace {

std::span<const CodeInfo> stage_codes(unsigned stage) {
  switch (stage) {
    case 1:
      return reading_codes();
    case 2:
      return catalog_codes();
    case 3:
      return answers_codes();
    case 4:
      return evidence_codes();
    case 5:
      return command_codes();
    case 6:
      return results_codes();
    case 9:
      return internal_codes();
    default:
      return {};
  }
}

}  // namespace

std::string code_name(DiagnosticCode code) {
  return fmt::format("WWC{:03}", static_cast<unsigned>(code));
}

std::optional<DiagnosticCode> parse_code(std::string_view name) {
  if (name.size() != 6 || !support::equals_ignoring_case(name.substr(0, 3), "WWC") ||
      !support::is_digits(name.substr(3))) {
    return std::nullopt;
  }
  const std::string_view digits = name.substr(3);
  std::uint16_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const DiagnosticCode code{number};
  return find_code(code) != nullptr ? std::optional{code} : std::nullopt;
}

const CodeInfo* find_code(DiagnosticCode code) {
  const auto number = static_cast<unsigned>(code);
  const std::span<const CodeInfo> rows = stage_codes(number / 100);
  const unsigned position = number % 100;
  return position == 0 || position > rows.size() ? nullptr : &rows[position - 1];
}

std::vector<CodeInfo> all_codes() {
  std::vector<CodeInfo> all;
  for (unsigned stage = 1; stage <= 9; ++stage) {
    const std::span<const CodeInfo> rows = stage_codes(stage);
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

}  // namespace wwc::diagnostic
