// SPDX-License-Identifier: MIT
#include "yaml/prescan.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"
#include "yaml/flow_scan.hpp"
#include "yaml/scalar_end.hpp"

namespace wwc::yaml {
namespace {

/// Of a file that is no text at all one page of errors is enough.
constexpr int k_max_reports = 10;

/// Looks at one text; each check returns whether later ones still make sense.
class Prescan {
public:
  Prescan(SourceId source, const SourceMap& sources, Diagnostics& diagnostics)
      : source_(source),
        name_(sources.name(source)),
        text_(sources.text(source)),
        diagnostics_(diagnostics) {}

  bool check_size(const Limits& limits) {
    if (text_.size() <= limits.max_bytes) {
      return true;
    }
    return fail(DiagnosticCode::file_too_large, 0, 0,
                fmt::format("`{}` has {} bytes, and at most {} are read", name_, text_.size(),
                            limits.max_bytes),
                "check that this is the right file");
  }

  bool check_content() {
    if (support::trim(text_).empty()) {
      return fail(DiagnosticCode::empty_file, 0, 0, fmt::format("`{}` is empty", name_),
                  "`wwc init` writes a file to start from");
    }
    if (skip_blanks(text_, 0) == text_.size()) {
      return fail(DiagnosticCode::only_comments, 0, 0,
                  fmt::format("`{}` holds nothing but comments", name_),
                  "remove the `#` in front of the lines that count");
    }
    return true;
  }

  bool check_encoding() {
    constexpr std::string_view k_marks[] = {"\xFF\xFE", "\xFE\xFF"};
    const bool has_mark = std::ranges::any_of(
        k_marks, [this](std::string_view mark) { return text_.starts_with(mark); });
    if (has_mark || text_.substr(0, 4).find('\0') != std::string_view::npos) {
      return fail(DiagnosticCode::utf16_text, 0, 0,
                  fmt::format("`{}` is saved as UTF-16 or UTF-32", name_),
                  "save it with the encoding UTF-8");
    }
    const std::optional<std::size_t> bad = support::find_invalid_utf8(text_);
    if (!bad) {
      return true;
    }
    return fail(DiagnosticCode::not_utf8, *bad, *bad + 1,
                fmt::format("the byte 0x{:02X} is not valid UTF-8 here",
                            static_cast<unsigned char>(text_[*bad])),
                "save the file with the encoding UTF-8");
  }

  bool check_characters() {
    int reports = 0;
    bool has_old_line_end = false;
    for (std::size_t at = 0; at < text_.size() && reports < k_max_reports;) {
      const support::DecodedCodePoint next = support::decode_code_point(text_.substr(at));
      const bool is_old_line_end = next.code_point == U'\r';
      if (is_refused(next.code_point, at) && !(is_old_line_end && has_old_line_end)) {
        ++reports;
        has_old_line_end = has_old_line_end || is_old_line_end;
        fail(DiagnosticCode::control_character, at, at + next.size,
             fmt::format("the control character U+{:04X}",
                         static_cast<std::uint32_t>(next.code_point)),
             is_old_line_end ? "save the file with the line ends of Windows or Unix" : "delete it");
      }
      at += next.size;
    }
    return reports == 0;
  }

  bool check_directives() {
    int reports = 0;
    for (std::size_t at = 0; at < text_.size() && reports < k_max_reports;) {
      if (text_[at] == '%') {
        ++reports;
        const std::string_view line = text_.substr(at);
        const bool is_directive = line.starts_with("%YAML") || line.starts_with("%TAG");
        fail(DiagnosticCode::directive_line, at, at + 1, "a line that starts with `%`",
             is_directive ? "delete this line; it is not needed"
                          : "indent the line like the one above, or put the text in quotes");
      }
      at = std::min(text_.find('\n', at), text_.size() - 1) + 1;
    }
    return reports == 0;
  }

  bool check_brackets(const Limits& limits) {
    const FlowScan scan = scan_flow(text_, {.max_depth = limits.max_depth});
    if (scan.too_deep) {
      return fail(DiagnosticCode::nesting_too_deep, *scan.too_deep, *scan.too_deep + 1,
                  fmt::format("nested more than {} levels deep", limits.max_depth),
                  "look for brackets that are never closed");
    }
    if (scan.too_long) {
      return fail(DiagnosticCode::too_many_nodes, *scan.too_long, *scan.too_long + 1,
                  "too many values between one pair of brackets",
                  "look for a bracket that is never closed, or write the list with dashes");
    }
    return true;
  }

private:
  [[nodiscard]] bool is_refused(char32_t code_point, std::size_t at) const {
    if (code_point == U'\r') {
      return at + 1 == text_.size() || text_[at + 1] != '\n';
    }
    const bool is_c0 = code_point < 0x20 && code_point != U'\t' && code_point != U'\n';
    const bool is_c1 = code_point >= 0x7F && code_point <= 0x9F;
    return is_c0 || is_c1 || code_point == 0xFEFF;
  }

  bool fail(DiagnosticCode code, std::size_t begin, std::size_t end, std::string message,
            std::string help) {
    const Span place{.source = source_,
                     .begin = static_cast<std::uint32_t>(begin),
                     .end = static_cast<std::uint32_t>(end)};
    diagnostics_.error(code, place, std::move(message), std::move(help));
    return false;
  }

  SourceId source_;
  std::string_view name_;
  std::string_view text_;
  Diagnostics& diagnostics_;
};

}  // namespace

bool prescan(SourceId source, const SourceMap& sources, const Limits& limits,
             Diagnostics& diagnostics) {
  Prescan scan(source, sources, diagnostics);
  if (!scan.check_size(limits) || !scan.check_encoding() || !scan.check_content()) {
    return false;
  }
  const bool characters_fit = scan.check_characters();
  const bool has_no_directives = scan.check_directives();
  return characters_fit && has_no_directives && scan.check_brackets(limits);
}

}  // namespace wwc::yaml
