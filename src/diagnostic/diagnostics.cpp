// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>
#include <utility>

#include "wwc/diagnostic.hpp"

namespace wwc {
namespace {

Diagnostic make(DiagnosticCode code, Severity severity, std::string message, std::string help) {
  return {.code = code,
          .severity = severity,
          .message = std::move(message),
          .primary = std::nullopt,
          .secondary = {},
          .notes = {},
          .help = std::move(help)};
}

Diagnostic make_at(Span span, Diagnostic diagnostic) {
  diagnostic.primary = Label{.span = span, .text = {}};
  return diagnostic;
}

auto order_of(const Diagnostic& diagnostic) {
  const Span span = diagnostic.primary ? diagnostic.primary->span : Span{};
  return std::tuple(diagnostic.primary.has_value(), span.source, span.begin, diagnostic.severity);
}

}  // namespace

Diagnostic& Diagnostics::add(Diagnostic diagnostic) {
  return diagnostics_.emplace_back(std::move(diagnostic));
}

Diagnostic& Diagnostics::error(DiagnosticCode code, Span span, std::string message,
                               std::string help) {
  return add(make_at(span, make(code, Severity::error, std::move(message), std::move(help))));
}

Diagnostic& Diagnostics::error(DiagnosticCode code, std::string message, std::string help) {
  return add(make(code, Severity::error, std::move(message), std::move(help)));
}

Diagnostic& Diagnostics::warning(DiagnosticCode code, Span span, std::string message,
                                 std::string help) {
  return add(make_at(span, make(code, Severity::warning, std::move(message), std::move(help))));
}

Diagnostic& Diagnostics::warning(DiagnosticCode code, std::string message, std::string help) {
  return add(make(code, Severity::warning, std::move(message), std::move(help)));
}

Diagnostic& Diagnostics::note(DiagnosticCode code, Span span, std::string message,
                              std::string help) {
  return add(make_at(span, make(code, Severity::note, std::move(message), std::move(help))));
}

bool Diagnostics::has_errors() const {
  return std::ranges::find(diagnostics_, Severity::error, &Diagnostic::severity) !=
         diagnostics_.end();
}

std::size_t Diagnostics::count(Severity severity) const {
  const std::vector<Diagnostic> distinct = sorted();
  return static_cast<std::size_t>(std::ranges::count(distinct, severity, &Diagnostic::severity));
}

std::size_t Diagnostics::error_count() const {
  return count(Severity::error);
}

std::size_t Diagnostics::warning_count() const {
  return count(Severity::warning);
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = diagnostics_;
  std::ranges::stable_sort(result, {}, order_of);
  std::vector<Diagnostic> distinct;
  auto same_place = result.begin();
  for (auto next = result.begin(); next != result.end(); ++next) {
    if (order_of(*same_place) != order_of(*next)) {
      same_place = next;
    }
    if (std::find(same_place, next, *next) == next) {
      distinct.push_back(*next);
    }
  }
  return distinct;
}

}  // namespace wwc
