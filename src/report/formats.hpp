// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/report.hpp"

/// One function a format, each in the file of its name; the table of formats is in `formats.cpp`.
namespace wwc::report {

[[nodiscard]] std::string render_terminal(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_json(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_invalid_json(const InvalidInput& input);
[[nodiscard]] std::string render_markdown(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_sarif(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_invalid_sarif(const InvalidInput& input);
[[nodiscard]] std::string render_junit(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_github(const ReportInput& input, const ReportStyle& style);
[[nodiscard]] std::string render_invalid_github(const InvalidInput& input);
[[nodiscard]] std::string render_csv(const ReportInput& input, const ReportStyle& style);

}  // namespace wwc::report
