// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

#include <set>
#include <span>

#include <catch2/catch.hpp>

#include "diagnostic/code_stages.hpp"

using namespace wwc::diagnostic;
using wwc::DiagnosticCode;

TEST_CASE("a code has a name that leads back to it") {
  CHECK(code_name(DiagnosticCode::file_not_found) == "WWC101");
  CHECK(parse_code("WWC101") == DiagnosticCode::file_not_found);
  CHECK(parse_code("wwc101") == DiagnosticCode::file_not_found);
  for (const CodeInfo& row : all_codes()) {
    CHECK(parse_code(code_name(row.code)) == row.code);
    REQUIRE(find_code(row.code) != nullptr);
    CHECK(find_code(row.code)->title == row.title);
  }
}

TEST_CASE("a name that no row has is no code") {
  const auto name = GENERATE("", "WWC", "WWC1", "WWC100", "WWC199", "WWC000", "WWC1011", "WWC 101",
                             "101", "XWC101", "WWC-11", "WWC600", "WWC999");
  CAPTURE(name);
  CHECK_FALSE(parse_code(name));
}

TEST_CASE("each stage lists its own codes, and all of them have a stage") {
  const std::span<const CodeStage> stages = code_stages();
  std::size_t listed = 0;
  for (const CodeStage& stage : stages) {
    CAPTURE(stage.title);
    listed += stage.codes().size();
    for (const CodeInfo& row : stage.codes()) {
      CHECK(static_cast<unsigned>(row.code) / 100 == stage.number);
    }
  }
  CHECK(listed == all_codes().size());
  CHECK(find_code(DiagnosticCode::not_a_result) != nullptr);
  CHECK(find_code(DiagnosticCode::internal_error) != nullptr);
}

TEST_CASE("the table is in order, and every row says something of its own") {
  const std::vector<CodeInfo> rows = all_codes();
  REQUIRE_FALSE(rows.empty());
  std::set<std::string_view> explanations;
  for (std::size_t index = 0; index < rows.size(); ++index) {
    CAPTURE(code_name(rows[index].code));
    CHECK((index == 0 || rows[index - 1].code < rows[index].code));
    CHECK(rows[index].title.back() != '.');
    CHECK(rows[index].explanation.back() == '.');
    CHECK(explanations.insert(rows[index].explanation).second);
  }
}

TEST_CASE("a table with a hole, a wrong order or an empty text is not complete") {
  constexpr auto k_first = DiagnosticCode{101};
  constexpr auto k_second = DiagnosticCode{102};
  constexpr auto k_end = DiagnosticCode{103};
  static constexpr CodeInfo k_good[] = {{k_first, wwc::Severity::error, "a", "b"},
                                        {k_second, wwc::Severity::error, "a", "b"}};
  static constexpr CodeInfo k_swapped[] = {{k_second, wwc::Severity::error, "a", "b"},
                                           {k_first, wwc::Severity::error, "a", "b"}};
  static constexpr CodeInfo k_short[] = {{k_first, wwc::Severity::error, "a", "b"}};
  static constexpr CodeInfo k_silent[] = {{k_first, wwc::Severity::error, "a", "b"},
                                          {k_second, wwc::Severity::error, "a", ""}};
  STATIC_REQUIRE(is_complete(k_good, 101, k_end));
  STATIC_REQUIRE_FALSE(is_complete(k_swapped, 101, k_end));
  STATIC_REQUIRE_FALSE(is_complete(k_short, 101, k_end));
  STATIC_REQUIRE_FALSE(is_complete(k_silent, 101, k_end));
}
