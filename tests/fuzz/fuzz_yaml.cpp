// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "support/render_all.hpp"
#include "support/utf8.hpp"
#include "yaml/parse.hpp"

namespace {

/// Every span must lie in the text, or a report would cut it apart elsewhere.
void require_spans_within(const wwc::yaml::Node& node, std::size_t size) {
  if (node.span.begin > node.span.end || node.span.end > size) {
    std::abort();
  }
  if (const auto* sequence = node.sequence()) {
    for (const wwc::yaml::Node& item : sequence->items) {
      require_spans_within(item, size);
    }
  }
  if (const auto* map = node.map()) {
    for (const wwc::yaml::Field& field : map->fields) {
      require_spans_within(field.value, size);
    }
  }
}

}  // namespace

/// Any bytes give either a tree or an error, never both and never neither, and what is printed
/// about them is text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  wwc::SourceMap sources;
  const wwc::SourceId source = sources.add("input.yaml", std::string(data, data + size));
  wwc::Diagnostics diagnostics;
  const std::optional<wwc::yaml::Node> root =
      wwc::yaml::parse(source, sources, wwc::yaml::Limits{}, diagnostics);
  if (root.has_value() == diagnostics.has_errors()) {
    std::abort();
  }
  if (root) {
    require_spans_within(*root, sources.text(source).size());
  }
  const std::string text = wwc::test::render_all(diagnostics, sources);
  if (wwc::support::find_invalid_utf8(text)) {
    std::abort();
  }
  return 0;
}
