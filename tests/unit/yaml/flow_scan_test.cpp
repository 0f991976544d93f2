// SPDX-License-Identifier: MIT
#include "yaml/flow_scan.hpp"

#include <string>

#include <catch2/catch.hpp>

using wwc::yaml::FlowLimits;
using wwc::yaml::scan_flow;

namespace {
constexpr FlowLimits k_limits{.max_depth = 3, .max_tokens = 12};
}

TEST_CASE("brackets inside quotes, comments, plain texts and block texts do not nest") {
  const auto text =
      GENERATE("a: '[[[[['\n", "a: \"[[[[\\\"[\"\n", "# [[[[[\na: 1\n", "a: x [[[[[\n",
               "a: |\n  [[[[[\n  [[[[\nb: 1\n", "- >-\n  [[[[[\n- x\n",
               "- a: |\n    [[[[[\n  b: 1\n", "a: ['[[[[', x]\n", "a: [x, # [[[[\n y]\n",
               "\"[[[[[\": 1\n", "a: [[[]]]\nb: [[[]]]\n", "a: [it's, [[x]]]\n");
  CAPTURE(text);
  CHECK_FALSE(scan_flow(text, k_limits).too_deep);
  CHECK_FALSE(scan_flow(text, k_limits).too_long);
}

TEST_CASE("brackets that nest too deep are found where they do") {
  const auto [text, offset] = GENERATE(table<const char*, std::size_t>({
      {"[[[[", 3},
      {"a: [[{[", 6},
      {"- - [[[[", 7},
      {"a: |\n  x\nb: [[[[", 15},
      {"\"a\": [\n[\n[\n[", 11},
  }));
  CAPTURE(text);
  CHECK(scan_flow(text, k_limits).too_deep == offset);
}

TEST_CASE("one pair of brackets holds only so many parts, however they are divided") {
  const auto part = GENERATE("a,", "a: b, ", "\"a\" ", "? ", "a #\n", "*a ", "[],");
  std::string text = "[";
  for (int count = 0; count < 20; ++count) {
    text += part;
  }
  CAPTURE(text);
  CHECK(scan_flow(text, k_limits).too_long);
}

TEST_CASE("the parts are counted anew for each pair of brackets") {
  std::string text;
  for (int count = 0; count < 20; ++count) {
    text += "- [a, b]\n";
  }
  CHECK_FALSE(scan_flow(text, k_limits).too_long);
}
