// SPDX-License-Identifier: MIT
#include <array>

#include "report/forecast_report.hpp"

namespace wwc::report {
namespace {

constexpr std::array<std::string_view, 1> k_text_extensions{"txt"};
constexpr std::array<std::string_view, 1> k_json_extensions{"json"};
constexpr std::array<std::string_view, 2> k_markdown_extensions{"md", "markdown"};
constexpr std::array<std::string_view, 1> k_calendar_extensions{"ics"};

constexpr std::array k_formats{
    ForecastFormat{"text", k_text_extensions, "What is lost on which day, for a terminal.",
                   render_forecast_text},
    ForecastFormat{"json", k_json_extensions, "The same for programs.", render_forecast_json,
                   render_invalid_forecast_json},
    ForecastFormat{"markdown", k_markdown_extensions, "The same to mail to whoever must renew it.",
                   render_forecast_markdown},
    ForecastFormat{"ics", k_calendar_extensions,
                   "A calendar (RFC 5545): each last day, with reminders before.",
                   render_forecast_ics},
};

}  // namespace

std::span<const ForecastFormat> forecast_formats() {
  return k_formats;
}

}  // namespace wwc::report
