// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/terminal_page.hpp"

namespace wwc::cli {

/// A line of a tree and what belongs to it; the text must be safe for a terminal.
struct Branch {
  std::string text;
  report::Ink ink = report::Ink::plain;
  std::vector<Branch> branches;

  /// Adds a branch and returns it.
  Branch& add(std::string branch_text, report::Ink branch_ink = report::Ink::plain);
};

/// Writes the tree with its root at the margin; long lines go on under their own text.
void write_tree(report::TerminalPage& page, const Branch& root);

}  // namespace wwc::cli
