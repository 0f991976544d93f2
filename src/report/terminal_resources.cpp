// SPDX-License-Identifier: MIT
#include "report/terminal_resources.hpp"

#include <string>

#include "report/gap_help.hpp"

namespace wwc::report {

void write_resource(TerminalPage& page, const Resource& resource, std::size_t indent) {
  const std::string spaces(indent, ' ');
  page.wrapped(plain_line(resource_title(resource)), indent + 2, Ink::plain, spaces + "- ");
  if (!resource.url.empty()) page.wrapped(plain_line(resource.url), indent + 2);
  if (!resource.note.empty()) page.wrapped(plain_line(resource.note), indent + 2, Ink::faint);
  for (const std::string& tactic : resource.tactics) {
    page.wrapped(plain_line(tactic), indent + 4, Ink::faint, spaces + "  * ");
  }
}

}  // namespace wwc::report
