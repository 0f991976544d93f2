// SPDX-License-Identifier: MIT
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "unit/report/sample.hpp"
#include "wwc/report.hpp"

namespace wwc {

TEST_CASE("every format has a name, a summary and a function") {
  REQUIRE_FALSE(report_formats().empty());
  std::set<std::string_view> seen;
  for (const ReportFormat& format : report_formats()) {
    CAPTURE(format.name);
    CHECK_FALSE(format.name.empty());
    CHECK_FALSE(format.summary.empty());
    CHECK(format.render != nullptr);
    CHECK(seen.insert(format.name).second);
    CHECK(find_report_format(format.name) == &format);
  }
}

TEST_CASE("no extension belongs to two formats") {
  std::set<std::string_view> seen;
  for (const ReportFormat& format : report_formats()) {
    for (const std::string_view extension : format.extensions) {
      CAPTURE(extension);
      CHECK(seen.insert(extension).second);
      CHECK(find_report_format_for_path("out/report." + std::string{extension}) == &format);
    }
  }
}

TEST_CASE("a format is found by its exact name") {
  CHECK(find_report_format("json") != nullptr);
  CHECK(find_report_format("JSON") == nullptr);
  CHECK(find_report_format("jso") == nullptr);
  CHECK(find_report_format("") == nullptr);
}

TEST_CASE("a format is found by the extension of a path, in any case of letters") {
  const auto [path, name] = GENERATE(table<std::string, std::string>({
      {"gap.md", "markdown"},
      {"GAP.MD", "markdown"},
      {"a.b/gap.markdown", "markdown"},
      {"report.txt", "text"},
      {"report.old.json", "json"},
      {"report.SARIF", "sarif"},
      {"junit.xml", "junit"},
      {"gaps.csv", "csv"},
  }));
  CAPTURE(path);
  const ReportFormat* format = find_report_format_for_path(path);
  REQUIRE(format != nullptr);
  CHECK(format->name == name);
}

TEST_CASE("a path without a known extension has no format") {
  const auto path =
      GENERATE("", "md", ".md.bak", "report", "json/report", "report.mdx", "reportmd");
  CAPTURE(path);
  CHECK(find_report_format_for_path(path) == nullptr);
}

TEST_CASE("the names are listed in the order of the table") {
  CHECK(report_format_names().starts_with("text, json, markdown, sarif, junit, github, csv"));
}

TEST_CASE("every format says that it is a self-assessment, of which edition and date") {
  const test::Sample sample;
  for (const ReportFormat& format : report_formats()) {
    CAPTURE(format.name);
    const std::string text = format.render(sample.input(), {});
    CHECK(text.find("Self-assessment, not a certification") != std::string::npos);
    CHECK(text.find("2018") != std::string::npos);
    CHECK(text.find("superseded") != std::string::npos);
    CHECK(text.find("2026-11-01") != std::string::npos);
  }
}

TEST_CASE("every format gives the same bytes each time, and no absolute path") {
  test::Sample sample;
  sample.answers.source = sample.sources.add("/home/somebody/city.yaml", "answers:\n");
  sample.diagnostics[0].primary = Label{{sample.answers.source, 0, 7}, ""};
  for (const ReportFormat& format : report_formats()) {
    CAPTURE(format.name);
    const std::string text = format.render(sample.input(), {});
    CHECK(text == format.render(sample.input(), {}));
    CHECK(text.find("somebody") == std::string::npos);
    CHECK(text.ends_with('\n'));
  }
}

}  // namespace wwc
