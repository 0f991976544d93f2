// SPDX-License-Identifier: MIT
#include "cli/tree.hpp"

#include <catch2/catch.hpp>

namespace wwc::cli {
namespace {

Branch sample() {
  Branch root{"root", report::Ink::plain, {}};
  Branch& first = root.add("first");
  first.add("a text that is far too long for a line of only forty cells").add("below");
  root.add("last").add("end");
  return root;
}

std::string drawn(const ReportStyle& style) {
  report::TerminalPage page{style};
  write_tree(page, sample());
  return page.text();
}

TEST_CASE("a tree is drawn with bars that go on beside long texts") {
  CHECK(drawn({.width = 40}) ==
        "root\n"
        "├─ first\n"
        "│  └─ a text that is far too long for a\n"
        "│     │  line of only forty cells\n"
        "│     └─ below\n"
        "└─ last\n"
        "   └─ end\n");
}

TEST_CASE("without UTF-8 a tree is drawn in ASCII") {
  CHECK(drawn({.unicode = false, .width = 40}) ==
        "root\n"
        "|- first\n"
        "|  `- a text that is far too long for a\n"
        "|     |  line of only forty cells\n"
        "|     `- below\n"
        "`- last\n"
        "   `- end\n");
}

}  // namespace
}  // namespace wwc::cli
