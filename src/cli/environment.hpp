// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>
#include <string>

#include "support/file_system.hpp"
#include "wwc/date.hpp"

namespace wwc::cli {

/// What the two output streams are connected to.
struct Terminal {
  bool out_is_tty = false;
  bool err_is_tty = false;
  bool unicode = true;         ///< The terminal shows UTF-8; files and pipes always get it.
  bool refuses_color = false;  ///< `NO_COLOR` is set, or the terminal is a dumb one.
  int width = 80;              ///< In cells.
};

/// The world as a command sees it; `main` hands in the real one, tests a small one.
struct Environment {
  support::FileSystem& files;
  std::ostream& out;
  std::ostream& err;
  Date today;  ///< By the local calendar.
  Terminal terminal;
  std::string folder{};        ///< The current one, as an absolute path; empty: not known.
  std::string step_summary{};  ///< The file of GitHub's step summary; empty: there is none.
};

}  // namespace wwc::cli
