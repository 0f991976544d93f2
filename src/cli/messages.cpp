// SPDX-License-Identifier: MIT
#include "cli/messages.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using diagnostic::Layout;
using diagnostic::RenderStyle;

bool wants_color(ColorMode mode, bool is_tty, const Terminal& terminal) {
  if (mode == ColorMode::automatic) return is_tty && !terminal.refuses_color;
  return mode == ColorMode::always;
}

Layout layout_of(MessageForm form, Severity severity) {
  if (form == MessageForm::automatic) {
    return severity == Severity::error ? Layout::full : Layout::short_line;
  }
  return form == MessageForm::full ? Layout::full : Layout::short_line;
}

/// How many of each severity are not shown: `3 more warnings and 12 more notes`.
std::string hidden_text(const std::array<std::size_t, 3>& counts) {
  std::vector<std::string> parts;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const std::size_t count = counts[static_cast<std::size_t>(severity)];
    const std::string what = "more " + std::string{support::name_of(severity)};
    if (count > 0) parts.push_back(support::count_of(count, what));
  }
  return support::join_words(parts);
}

void print(const Diagnostic& diagnostic, const SourceMap& sources, const RenderStyle& style,
           std::ostream& err) {
  err << support::disarm_commands(render(diagnostic, sources, style));
  if (style.layout == Layout::full) err << '\n';
}

}  // namespace

void print_messages(const Diagnostics& diagnostics, const SourceMap& sources,
                    const MessageOptions& options, Environment& environment) {
  const Terminal& terminal = environment.terminal;
  RenderStyle style;
  style.color = wants_color(options.color, terminal.err_is_tty, terminal);
  if (terminal.err_is_tty) style.width = static_cast<std::size_t>(std::max(terminal.width, 40));

  const std::vector<Diagnostic> sorted = diagnostics.sorted();
  for (const bool errors : {false, true}) {
    std::size_t shown = 0;
    std::array<std::size_t, 3> hidden{};
    for (const Diagnostic& diagnostic : sorted) {
      const bool is_error = diagnostic.severity == Severity::error;
      if (is_error != errors || (!is_error && options.quiet)) continue;
      if (diagnostic.code == DiagnosticCode::reader_gone) continue;
      if (++shown > k_most_shown) {
        ++hidden[static_cast<std::size_t>(diagnostic.severity)];
        continue;
      }
      style.layout = layout_of(options.form, diagnostic.severity);
      print(diagnostic, sources, style, environment.err);
    }
    if (shown > k_most_shown) environment.err << "and " << hidden_text(hidden) << '\n';
  }
  if (diagnostics.error_count() > 1 && options.form != MessageForm::short_line) {
    environment.err << diagnostic::render_summary(diagnostics) << '\n';
  }
  environment.err.flush();
}

ReportStyle output_style(const MessageOptions& options, const Environment& environment) {
  const Terminal& terminal = environment.terminal;
  ReportStyle style;
  style.color = wants_color(options.color, terminal.out_is_tty, terminal);
  style.verbose = options.verbose;
  if (terminal.out_is_tty) {
    style.unicode = terminal.unicode;
    style.width = terminal.width;
  }
  return style;
}

void write_output(std::string_view text, Environment& environment, Diagnostics& diagnostics) {
  errno = 0;
  environment.out << text << std::flush;
  if (environment.out) return;
  if (errno == EPIPE) {
    diagnostics.error(DiagnosticCode::reader_gone, "nobody reads standard output any more");
    return;
  }
  const std::string reason =
      errno == 0 ? "the stream is closed" : std::generic_category().message(errno);
  diagnostics.error(DiagnosticCode::output_not_written,
                    "cannot write to standard output: " + reason);
}

}  // namespace wwc::cli
