// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "wwc/source.hpp"

namespace wwc {

/// How much a diagnostic matters: errors stop an assessment, warnings and notes do not.
enum class Severity : std::uint8_t { error, warning, note };

/// The number in `WWC101`; the enumerators and their table are in `diagnostic/codes.hpp`.
enum class DiagnosticCode : std::uint16_t;

/// A place in a source text and what is to be said about it; the text may be empty.
struct Label {
  Span span;
  std::string text;

  bool operator==(const Label&) const = default;
};

/// One problem that the user can fix, as data; `message` stands alone on one line.
struct Diagnostic {
  DiagnosticCode code{};
  Severity severity = Severity::error;
  std::string message;
  std::optional<Label> primary;
  std::vector<Label> secondary;
  std::vector<std::string> notes;
  std::string help;

  bool operator==(const Diagnostic&) const = default;
};

/// Collects diagnostics; whoever finds a problem adds it here and goes on.
class Diagnostics {
public:
  /// Adds a diagnostic and returns it, so that labels and notes can be added to it at once.
  Diagnostic& add(Diagnostic diagnostic);
  /// Adds an error that points at a span.
  Diagnostic& error(DiagnosticCode code, Span span, std::string message, std::string help = {});
  /// Adds an error about something that has no place in a text, such as a file that is missing.
  Diagnostic& error(DiagnosticCode code, std::string message, std::string help = {});
  /// Adds a warning that points at a span.
  Diagnostic& warning(DiagnosticCode code, Span span, std::string message, std::string help = {});
  /// Adds a warning about something that has no place in a text.
  Diagnostic& warning(DiagnosticCode code, std::string message, std::string help = {});
  /// Adds a note that points at a span.
  Diagnostic& note(DiagnosticCode code, Span span, std::string message, std::string help = {});

  /// True when at least one error was added.
  [[nodiscard]] bool has_errors() const;
  /// True when nothing at all was added.
  [[nodiscard]] bool empty() const { return diagnostics_.empty(); }
  /// How many were added, repeated ones included.
  [[nodiscard]] std::size_t size() const { return diagnostics_.size(); }
  /// The number of distinct errors.
  [[nodiscard]] std::size_t error_count() const;
  /// The number of distinct warnings.
  [[nodiscard]] std::size_t warning_count() const;
  /// Each distinct diagnostic once: those without a place first, then by source, position and
  /// severity (errors before warnings before notes), else in the order of adding.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
  [[nodiscard]] std::size_t count(Severity severity) const;

  std::vector<Diagnostic> diagnostics_;
};

}  // namespace wwc
