// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/gap_help.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::string_view k_heading = "Resources";

std::string entry(const Catalog& catalog, const UsedResource& used) {
  const Resource& resource = catalog.resources[used.resource];
  std::vector<std::string> ids;
  for (const std::size_t criterion : used.criteria) {
    ids.push_back(catalog.criteria[criterion].id);
  }
  std::string text = fmt::format("- **{}**, {}.", markdown_link(resource.title, resource.url),
                                 markdown_text(resource_origin(resource)));
  if (!ids.empty()) text += fmt::format(" For {}.", support::join_words(ids));
  if (!resource.note.empty()) text += ' ' + markdown_text(resource.note);
  text += '\n';
  for (const std::string& tactic : resource.tactics) {
    text += fmt::format("  - {}\n", markdown_text(tactic));
  }
  return text;
}

}  // namespace

std::string markdown_resource(const Resource& resource) {
  return fmt::format("{} ({})", markdown_link(resource.title, resource.url),
                     markdown_text(resource_origin(resource)));
}

std::string markdown_help(const Catalog& catalog, const std::vector<std::size_t>& resources) {
  std::vector<std::string> links;
  const std::size_t shown = std::min(resources.size(), k_most_resources);
  for (std::size_t index = 0; index < shown; ++index) {
    links.push_back(markdown_resource(catalog.resources[resources[index]]));
  }
  if (shown < resources.size()) {
    links.push_back(fmt::format("{} more under [{}](#{})", resources.size() - shown, k_heading,
                                support::ascii_lower(k_heading)));
  }
  return links.empty() ? std::string{} : fmt::format("Help: {}\n", support::join(links, "; "));
}

std::string markdown_resources(const ReportInput& input) {
  std::string text;
  for (const UsedResource& used : used_resources(input)) {
    text += entry(input.catalog, used);
  }
  if (text.empty()) return text;
  return fmt::format(
      "\n## {}\n\nWhat and who can help, as the catalog has it. No link was opened; what is "
      "archived "
      "belongs to an organization that has closed.\n\n{}",
      k_heading, text);
}

}  // namespace wwc::report
