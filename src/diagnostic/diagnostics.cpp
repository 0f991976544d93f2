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

/// Each once, in the order in which they are shown. There may be very many, so none is copied.
std::vector<const Diagnostic*> distinct(const std::vector<Diagnostic>& diagnostics) {
  std::vector<const Diagnostic*> all;
  all.reserve(diagnostics.size());
  for (const Diagnostic& diagnostic : diagnostics) {
    all.push_back(&diagnostic);
  }
  const auto order = [](const Diagnostic* diagnostic) { return order_of(*diagnostic); };
  std::ranges::stable_sort(all, {}, order);
  std::vector<const Diagnostic*> found;
  found.reserve(all.size());
  auto same_place = all.begin();
  for (auto next = all.begin(); next != all.end(); ++next) {
    if (order(*same_place) != order(*next)) same_place = next;
    const bool is_new = std::none_of(same_place, next,
                                     [&](const Diagnostic* earlier) { return *earlier == **next; });
    if (is_new) found.push_back(*next);
  }
  return found;
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
  const std::vector<const Diagnostic*> all = distinct(diagnostics_);
  return static_cast<std::size_t>(std::ranges::count(all, severity, &Diagnostic::severity));
}

std::size_t Diagnostics::error_count() const {
  return count(Severity::error);
}

std::size_t Diagnostics::warning_count() const {
  return count(Severity::warning);
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result;
  const std::vector<const Diagnostic*> all = distinct(diagnostics_);
  result.reserve(all.size());
  for (const Diagnostic* diagnostic : all) {
    result.push_back(*diagnostic);
  }
  return result;
}

}  // namespace wwc
