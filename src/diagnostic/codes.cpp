// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>

#include "diagnostic/code_stages.hpp"
#include "support/text.hpp"

namespace wwc::diagnostic {
namespace {

constexpr CodeStage k_stages[] = {{1, "Reading files and YAML", reading_codes},
                                  {2, "Catalogs", catalog_codes},
                                  {3, "Answers", answers_codes},
                                  {4, "Evidence", evidence_codes},
                                  {5, "Command line and output", command_codes},
                                  {6, "Earlier results, lock and sign-offs", results_codes},
                                  {9, "Internal", internal_codes}};

std::span<const CodeInfo> stage_codes(unsigned number) {
  const auto* stage = std::ranges::find(k_stages, number, &CodeStage::number);
  return stage == std::end(k_stages) ? std::span<const CodeInfo>{} : stage->codes();
}

}  // namespace

std::span<const CodeStage> code_stages() {
  return k_stages;
}

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
  for (const CodeStage& stage : k_stages) {
    const std::span<const CodeInfo> rows = stage.codes();
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

}  // namespace wwc::diagnostic
