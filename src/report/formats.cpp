// SPDX-License-Identifier: MIT
#include "report/formats.hpp"

#include <array>
#include <cstddef>
#include <vector>

#include "report/find_format.hpp"
#include "support/text.hpp"

namespace wwc {
namespace {

constexpr std::array<std::string_view, 1> k_text_extensions{"txt"};
constexpr std::array<std::string_view, 1> k_json_extensions{"json"};
constexpr std::array<std::string_view, 2> k_markdown_extensions{"md", "markdown"};
constexpr std::array<std::string_view, 1> k_sarif_extensions{"sarif"};
constexpr std::array<std::string_view, 1> k_junit_extensions{"xml"};
constexpr std::array<std::string_view, 1> k_csv_extensions{"csv"};

constexpr std::array k_formats{
    ReportFormat{"text", k_text_extensions,
                 "Verdict, practices, shortest gaps and what expires soon, for a terminal.",
                 report::render_terminal, nullptr},
    ReportFormat{"json", k_json_extensions,
                 "The whole assessment for programs; `wwc schema assessment` describes it.",
                 report::render_json, report::render_invalid_json},
    ReportFormat{"markdown", k_markdown_extensions,
                 "The gap report to pass on: what is missing, for whom, and by when.",
                 report::render_markdown, nullptr},
    ReportFormat{"sarif", k_sarif_extensions,
                 "SARIF 2.1.0 for code scanning: each open criterion on the line of its answer.",
                 report::render_sarif, report::render_invalid_sarif},
    ReportFormat{"junit", k_junit_extensions,
                 "JUnit XML for CI servers: a suite for each practice, a case for each criterion.",
                 report::render_junit, nullptr},
    ReportFormat{"github",
                 {},
                 "Workflow commands for GitHub Actions: the nine worst problems as annotations.",
                 report::render_github,
                 report::render_invalid_github},
    ReportFormat{"csv", k_csv_extensions,
                 "A row for each criterion, or for each gap, for spreadsheets; UTF-8.",
                 report::render_csv, nullptr},
};

}  // namespace

std::span<const ReportFormat> report_formats() {
  return k_formats;
}

const ReportFormat* find_report_format(std::string_view name) {
  return report::find_format(report_formats(), name);
}

const ReportFormat* find_report_format_for_path(std::string_view path) {
  return report::find_format_for_path(report_formats(), path);
}

std::string report_format_names() {
  std::vector<std::string> names;
  for (const ReportFormat& format : k_formats) {
    names.emplace_back(format.name);
  }
  return support::join(names, ", ");
}

}  // namespace wwc
