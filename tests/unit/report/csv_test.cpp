// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "support/text.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Row = std::vector<std::string>;

/// A reader of RFC 4180, written from the standard and not from the writer.
std::vector<Row> read_csv(const std::string& text) {
  std::vector<Row> rows(1, Row(1));
  bool is_quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"' && is_quoted && text.substr(at + 1, 1) == "\"") {
      rows.back().back() += text[++at];
    } else if (text[at] == '"') {
      is_quoted = !is_quoted;
    } else if (text[at] == ',' && !is_quoted) {
      rows.back().emplace_back();
    } else if (text.substr(at, 2) == "\r\n" && !is_quoted) {
      rows.emplace_back(1);
      ++at;
    } else {
      rows.back().back() += text[at];
    }
  }
  REQUIRE_FALSE(is_quoted);
  REQUIRE(rows.back() == Row(1));
  rows.pop_back();
  return rows;
}

std::vector<Row> rendered(const test::Sample& sample, bool gap_rows = false) {
  ReportStyle style;
  style.gap_rows = gap_rows;
  return read_csv(render_csv(sample.input(), style));
}

std::string value(const std::vector<Row>& rows, std::size_t row, const std::string& column) {
  for (std::size_t index = 0; index < rows[0].size(); ++index) {
    if (rows[0][index] == column) return rows[row][index];
  }
  FAIL("no column " << column);
  return {};
}

/// The title of the first criterion as it comes out.
std::string title_written(const std::string& title) {
  test::Sample sample;
  sample.catalog.criteria[0].title = title;
  return value(rendered(sample), 1, "title");
}

}  // namespace

TEST_CASE("there is a row for each criterion, and every row has every column") {
  const auto rows = rendered(test::Sample{});
  REQUIRE(rows.size() == 4);
  for (const Row& row : rows) {
    CHECK(row.size() == rows[0].size());
  }
  CHECK(value(rows, 1, "practice") == "DG");
  CHECK(value(rows, 1, "id") == "DG1");
  CHECK(value(rows, 1, "outcome") == "claimed");
  CHECK(value(rows, 1, "require") == "2");
  CHECK(value(rows, 1, "of") == "3");
  CHECK(value(rows, 1, "met") == "2");
  CHECK(value(rows, 1, "documented") == "2");
  CHECK(value(rows, 1, "expires") == "2027-03-02");
  CHECK(value(rows, 1, "owner") == "Chief Data Officer");
  CHECK(value(rows, 1, "due") == "2027-02-01");
  CHECK(value(rows, 1, "gaps") == "1");
  CHECK(value(rows, 1, "reasons") ==
        "2 of 3 checklist items are met, 2 are required; documentation `inventory` is broken");
  CHECK(value(rows, 2, "require").empty());
  CHECK(value(rows, 2, "value") == "2025-12-16");
  CHECK(value(rows, 2, "unchecked") == "yes");
  CHECK(value(rows, 3, "outcome") == "unanswered");
  CHECK(value(rows, 3, "counted") == "yes");
  CHECK(value(rows, 3, "answered") == "no");
  CHECK(value(rows, 3, "catalog") == "Tiny Certification, edition 2018, superseded");
}

TEST_CASE("with rows for gaps there is one for each of them") {
  const auto rows = rendered(test::Sample{}, true);
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].size() == rows[0].size());
  CHECK(value(rows, 1, "target") == "DG1.inventory");
  CHECK(value(rows, 1, "kind") == "documentation_broken");
  CHECK(value(rows, 1, "action") == "mend it: evidence/inventory.csv: no such file");
  CHECK(value(rows, 1, "resources") == "How to (Makers, guide) <https://example.org/how>");
  CHECK(value(rows, 2, "target") == "OD1");
  CHECK(value(rows, 3, "target") == "OD1.policy");
}

TEST_CASE("what is met is told from what is documented") {
  test::Sample sample;
  sample.assessment.findings[0].items_documented = 1;
  CHECK(value(rendered(sample), 1, "met") == "2");
  CHECK(value(rendered(sample), 1, "documented") == "1");
}

TEST_CASE("a gap has the owner and the day that are its own") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].owner = "Clerk";
  sample.assessment.findings[0].gaps[0].due = Date{2027, 1, 15};
  const auto rows = rendered(sample, true);
  CHECK(value(rows, 1, "owner") == "Clerk");
  CHECK(value(rows, 1, "due") == "2027-01-15");
}

TEST_CASE("rows are only those with a gap of the owner asked for") {
  test::Sample sample;
  sample.owner = "chief data officer";
  const auto criteria = rendered(sample);
  REQUIRE(criteria.size() == 2);
  CHECK(value(criteria, 1, "id") == "DG1");
  CHECK(rendered(sample, true).size() == 2);
}

TEST_CASE("a cell that could start a formula begins with an apostrophe") {
  const std::string text =
      GENERATE("=1+1", "+1", "-1", "@SUM(1)", " =1", "\t=1", "\r\n=1", "\u00A0=1",
               "\u3000\u2003 =1", "\u200A=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201");
  CAPTURE(text);
  CHECK(title_written(text).starts_with('\''));
}

TEST_CASE("a cell that starts no formula is written as it is") {
  const std::string text =
      GENERATE("a=b", "1-2", "a, b", "say \"hi\"", "a;b", "'quoted'", "São Tomé", "");
  CAPTURE(text);
  CHECK(title_written(text) == text);
}

TEST_CASE("what separates cells in some countries is quoted too") {
  test::Sample sample;
  sample.catalog.criteria[0].title = "a;b";
  CHECK(render_csv(sample.input(), {}).find(",\"a;b\",") != std::string::npos);
}

TEST_CASE("a cell stays one line and shows control characters") {
  CHECK(title_written("a\r\nb\tc") == "a b c");
  CHECK(title_written("a\x1b[31m\u202Eb") == "a<U+001B>[31m<U+202E>b");
}

TEST_CASE("the text is UTF-8 without a byte order mark, with lines ended as RFC 4180 has it") {
  const std::string text = render_csv(test::Sample{}.input(), {});
  CHECK(text.starts_with("practice,"));
  for (const std::string_view line : support::split(text, '\n')) {
    CHECK((line.empty() || line.ends_with('\r')));
  }
}

}  // namespace wwc::report
