// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"

using wwc::Diagnostic;
using wwc::DiagnosticCode;
using wwc::Diagnostics;
using wwc::SourceId;
using wwc::Span;

namespace {

Span at(std::uint32_t source, std::uint32_t begin) {
  return {.source = SourceId{source}, .begin = begin, .end = begin + 1};
}

std::vector<std::string> messages(const Diagnostics& diagnostics) {
  std::vector<std::string> result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    result.push_back(diagnostic.message);
  }
  return result;
}

constexpr auto k_code = DiagnosticCode::yaml_syntax;

}  // namespace

TEST_CASE("diagnostics are sorted by source, place and severity, those without a place first") {
  Diagnostics diagnostics;
  diagnostics.error(k_code, at(1, 0), "second file");
  diagnostics.warning(k_code, at(0, 5), "warning at five");
  diagnostics.error(k_code, at(0, 5), "error at five");
  diagnostics.error(k_code, at(0, 2), "error at two");
  diagnostics.error(k_code, "no place");
  CHECK(messages(diagnostics) == std::vector<std::string>{"no place", "error at two",
                                                          "error at five", "warning at five",
                                                          "second file"});
}

TEST_CASE("the order of adding decides where nothing else does") {
  Diagnostics diagnostics;
  diagnostics.error(k_code, at(0, 1), "b");
  diagnostics.error(k_code, at(0, 1), "a");
  CHECK(messages(diagnostics) == std::vector<std::string>{"b", "a"});
}

TEST_CASE("identical diagnostics are reported and counted once") {
  Diagnostics diagnostics;
  diagnostics.error(k_code, at(0, 1), "same");
  diagnostics.error(k_code, at(0, 1), "between");
  diagnostics.error(k_code, at(0, 1), "same");
  diagnostics.error(k_code, at(0, 1), "same", "other help");
  diagnostics.error(k_code, at(0, 2), "same");
  CHECK(diagnostics.error_count() == 4);
  CHECK(messages(diagnostics) == std::vector<std::string>{"same", "between", "same", "same"});
}

TEST_CASE("warnings alone are no errors") {
  Diagnostics diagnostics;
  CHECK(diagnostics.empty());
  diagnostics.warning(k_code, "careful");
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.warning_count() == 1);
  CHECK(diagnostics.error_count() == 0);
  diagnostics.error(k_code, "wrong");
  CHECK(diagnostics.has_errors());
}

TEST_CASE("what was just added can be completed") {
  Diagnostics diagnostics;
  Diagnostic& problem = diagnostics.error(k_code, at(0, 1), "message", "help");
  problem.notes.emplace_back("a note");
  problem.secondary.push_back({.span = at(0, 0), .text = "first"});
  const Diagnostic seen = diagnostics.sorted().front();
  CHECK(seen.help == "help");
  CHECK(seen.notes == std::vector<std::string>{"a note"});
  CHECK(seen.secondary.front().text == "first");
}

TEST_CASE("a note has a place and counts as neither error nor warning") {
  Diagnostics diagnostics;
  diagnostics.note(k_code, at(0, 3), "worth knowing", "look");
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.warning_count() == 0);
  REQUIRE(diagnostics.sorted().size() == 1);
  CHECK(diagnostics.sorted()[0].severity == wwc::Severity::note);
  CHECK(diagnostics.sorted()[0].primary->span == at(0, 3));
  CHECK(diagnostics.sorted()[0].help == "look");
}
