// SPDX-License-Identifier: MIT
#include "support/render_all.hpp"

#include "diagnostic/render.hpp"

namespace wwc::test {

std::string render_all(const Diagnostics& diagnostics, const SourceMap& sources) {
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    result += diagnostic::render(diagnostic, sources, {}) + '\n';
  }
  const std::string summary = diagnostic::render_summary(diagnostics);
  return summary.empty() ? result : result + summary + '\n';
}

}  // namespace wwc::test
