// SPDX-License-Identifier: MIT
#include "cli/tree.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// What stands in front of a branch, each three cells wide.
struct Lines {
  std::string_view fork, last, bar;
};

Lines lines_of(const report::TerminalPage& page) {
  return page.unicode() ? Lines{"├─ ", "└─ ", "│  "} : Lines{"|- ", "`- ", "|  "};
}

void write_text(report::TerminalPage& page, const Branch& branch, std::string_view first,
                const std::string& rest) {
  const std::size_t used = support::display_width(first);
  const std::size_t room = std::max(page.width(), used + 20) - used;
  std::string margin{first};
  for (const std::string& line : support::wrap(branch.text, room)) {
    page.line(margin + page.paint(line, branch.ink));
    margin = rest;
  }
}

void write_branches(report::TerminalPage& page, const Branch& branch, const std::string& margin) {
  const Lines lines = lines_of(page);
  for (const Branch& each : branch.branches) {
    const bool is_last = &each == &branch.branches.back();
    const std::string deeper = margin + (is_last ? "   " : std::string{lines.bar});
    const std::string below = deeper + (each.branches.empty() ? "" : std::string{lines.bar});
    write_text(page, each, margin + std::string{is_last ? lines.last : lines.fork}, below);
    write_branches(page, each, deeper);
  }
}

}  // namespace

Branch& Branch::add(std::string branch_text, report::Ink branch_ink) {
  return branches.emplace_back(Branch{std::move(branch_text), branch_ink, {}});
}

void write_tree(report::TerminalPage& page, const Branch& root) {
  write_text(page, root, "", root.branches.empty() ? "" : std::string{lines_of(page).bar});
  write_branches(page, root, "");
}

}  // namespace wwc::cli
