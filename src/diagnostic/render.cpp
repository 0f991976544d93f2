// SPDX-License-Identifier: MIT
#include "diagnostic/render.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "diagnostic/snippet.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::diagnostic {
namespace {

/// Texts of files stand in messages, and may be as long as the file.
constexpr std::size_t k_message_width = 600;
constexpr std::size_t k_remark_width = 4000;

std::string visible_start(std::string_view text, std::size_t width) {
  // No character has more bytes than this in all its forms; the rest need not be looked at.
  constexpr std::size_t k_bytes_per_cell = 16;
  return support::shorten(support::make_controls_visible(text.substr(0, width * k_bytes_per_cell)),
                          width);
}

constexpr std::string_view k_bold = "1";
constexpr std::string_view k_blue = "1;34";

std::string_view color_of(Severity severity) {
  constexpr std::string_view k_colors[] = {"1;31", "1;33", "1;36"};
  return k_colors[static_cast<std::size_t>(severity)];
}

/// A label with the place where it begins.
struct Mark {
  const Label* label;
  LineColumn place;
  bool is_primary;
};

std::vector<Mark> marks_of(const Diagnostic& diagnostic, const SourceMap& sources) {
  std::vector<Mark> marks;
  const auto add = [&](const Label& label, bool is_primary) {
    marks.push_back({.label = &label,
                     .place = sources.line_column(label.span.source, label.span.begin),
                     .is_primary = is_primary});
  };
  if (diagnostic.primary) {
    add(*diagnostic.primary, true);
  }
  for (const Label& label : diagnostic.secondary) {
    add(label, false);
  }
  const SourceId main = marks.empty() ? SourceId{} : marks.front().label->span.source;
  std::ranges::stable_sort(marks, {}, [main](const Mark& mark) {
    const Span span = mark.label->span;
    return std::tuple(span.source != main, span.source, mark.place.line, mark.place.column);
  });
  return marks;
}

/// Writes one diagnostic in the full layout.
class FullWriter {
public:
  FullWriter(const Diagnostic& diagnostic, const SourceMap& sources, const RenderStyle& style)
      : diagnostic_(diagnostic),
        sources_(sources),
        style_(style),
        marks_(marks_of(diagnostic, sources)) {
    for (const Mark& mark : marks_) {
      gutter_ = std::max(gutter_, std::to_string(mark.place.line).size());
    }
  }

  std::string write() {
    write_heading();
    write_marks();
    for (const std::string& note : diagnostic_.notes) {
      write_remark("note", note);
    }
    if (!diagnostic_.help.empty()) {
      write_remark("help", diagnostic_.help);
    }
    return std::move(out_);
  }

private:
  [[nodiscard]] std::string paint(std::string_view text, std::string_view color) const {
    return style_.color ? fmt::format("\x1b[{}m{}\x1b[0m", color, text) : std::string(text);
  }

  void write_heading() {
    const std::string label =
        fmt::format("{}[{}]", severity_name(diagnostic_.severity), code_name(diagnostic_.code));
    const std::string message = ": " + visible_start(diagnostic_.message, k_message_width);
    out_ += paint(label, color_of(diagnostic_.severity)) + paint(message, k_bold) + '\n';
  }

  /// An empty gutter with its bar; text follows after a space.
  void write_gutter(std::string_view number, std::string_view text) {
    out_ += paint(fmt::format("{:>{}} |", number, gutter_), k_blue);
    out_ += text.empty() ? "\n" : fmt::format(" {}\n", text);
  }

  void write_file(const Mark& mark, std::string_view arrow) {
    out_ += std::string(gutter_, ' ') + paint(arrow, k_blue);
    out_ += fmt::format(" {}:{}:{}\n",
                        support::make_controls_visible(sources_.name(mark.label->span.source)),
                        mark.place.line, mark.place.column);
    write_gutter("", "");
  }

  void write_marks() {
    const Mark* previous = nullptr;
    for (const Mark& mark : marks_) {
      const bool same_file =
          previous != nullptr && previous->label->span.source == mark.label->span.source;
      if (!same_file) {
        write_file(mark, previous == nullptr ? "-->" : ":::");
      } else if (mark.place.line > previous->place.line + 1) {
        out_ += paint("...", k_blue) + '\n';
      }
      write_mark(mark, same_file && previous->place.line == mark.place.line);
      previous = &mark;
    }
    if (!marks_.empty() && (!diagnostic_.notes.empty() || !diagnostic_.help.empty())) {
      write_gutter("", "");
    }
  }

  void write_mark(const Mark& mark, bool line_is_shown) {
    const Span span = mark.label->span;
    const std::string_view line = sources_.line_text(span.source, mark.place.line);
    const std::uint32_t start = sources_.line_start(span.source, mark.place.line);
    const std::size_t margin = gutter_ + 3;
    const Snippet snippet =
        make_snippet(line,
                     {.begin = span.begin - std::min(start, span.begin),
                      .end = std::max(span.end, span.begin) - std::min(start, span.begin)},
                     style_.width > margin ? style_.width - margin : 0);
    if (!line_is_shown) {
      write_gutter(std::to_string(mark.place.line), snippet.line);
    }
    std::string pointer(snippet.mark_width, mark.is_primary ? '^' : '-');
    if (!mark.label->text.empty()) {
      pointer += ' ' + visible_start(mark.label->text, k_message_width);
    }
    write_gutter("", std::string(snippet.mark_begin, ' ') +
                         paint(pointer, mark.is_primary ? color_of(diagnostic_.severity) : k_blue));
  }

  /// A note or help; its further lines are aligned with the first.
  void write_remark(std::string_view kind, std::string_view text) {
    const std::string margin(marks_.empty() ? 2 : gutter_ + 1, ' ');
    std::string lead = margin + paint("= ", k_blue) + paint(kind, k_bold) + ": ";
    for (const std::string_view line : support::split(text, '\n')) {
      out_ += lead + visible_start(line, k_remark_width) + '\n';
      lead = std::string(margin.size() + kind.size() + 4, ' ');
    }
  }

  const Diagnostic& diagnostic_;
  const SourceMap& sources_;
  const RenderStyle& style_;
  std::vector<Mark> marks_;
  std::size_t gutter_ = 1;
  std::string out_;
};

std::string render_short(const Diagnostic& diagnostic, const SourceMap& sources) {
  std::string place;
  if (diagnostic.primary) {
    const Span span = diagnostic.primary->span;
    const LineColumn at = sources.line_column(span.source, span.begin);
    place = fmt::format("{}:{}:{}: ", support::make_controls_visible(sources.name(span.source)),
                        at.line, at.column);
  }
  return fmt::format("{}{}[{}]: {}\n", place, severity_name(diagnostic.severity),
                     code_name(diagnostic.code),
                     visible_start(diagnostic.message, k_message_width));
}

}  // namespace

std::string render(const Diagnostic& diagnostic, const SourceMap& sources,
                   const RenderStyle& style) {
  if (style.layout == Layout::short_line) {
    return render_short(diagnostic, sources);
  }
  return FullWriter(diagnostic, sources, style).write();
}

std::string render_summary(const Diagnostics& diagnostics) {
  std::vector<std::string> parts;
  if (const std::size_t count = diagnostics.error_count(); count > 0) {
    parts.push_back(support::count_of(count, "error"));
  }
  if (const std::size_t count = diagnostics.warning_count(); count > 0) {
    parts.push_back(support::count_of(count, "warning"));
  }
  return support::join(parts, ", ");
}

std::string_view severity_name(Severity severity) {
  return support::name_of(severity);
}

}  // namespace wwc::diagnostic
