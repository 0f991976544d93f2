// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/ioctl.h>
#include <system_error>
#include <unistd.h>

#include "support/text.hpp"

namespace wwc::cli {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? std::string_view{value} : std::string_view{};
}

/// The first of these variables that is not empty decides, as in the C library.
std::string_view locale_name() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (const std::string_view value = variable(name); !value.empty()) return value;
  }
  return {};
}

int terminal_width(int fallback) {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return fallback;
}

}  // namespace

Terminal real_terminal() {
  Terminal terminal;
  terminal.out_is_tty = ::isatty(STDOUT_FILENO) == 1;
  terminal.err_is_tty = ::isatty(STDERR_FILENO) == 1;
  terminal.unicode = is_utf8_locale(locale_name());
  terminal.refuses_color = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  terminal.width = terminal_width(terminal.width);
  return terminal;
}

std::string step_summary() {
  return std::string{variable("GITHUB_STEP_SUMMARY")};
}

void look_around(Environment& environment) {
  std::error_code unknown;
  environment.folder = std::filesystem::current_path(unknown).string();
  environment.step_summary = step_summary();
}

bool is_utf8_locale(std::string_view name) {
  const std::string lower = support::ascii_lower(name);
  return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
}

}  // namespace wwc::cli
