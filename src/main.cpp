// SPDX-License-Identifier: MIT
#include <csignal>
#include <ctime>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "cli/terminal.hpp"
#include "wwc/version.hpp"

namespace {

wwc::Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  return {parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon) + 1,
          static_cast<unsigned>(parts.tm_mday)};
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // A reader that goes away is an error like any other,
  std::signal(SIGXFSZ, SIG_IGN);  // and so is a file that may not grow.
  try {
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    wwc::support::RealFileSystem files;
    wwc::cli::Environment environment{files, std::cout, std::cerr, local_today(),
                                      wwc::cli::real_terminal()};
    wwc::cli::look_around(environment);
    return to_int(wwc::cli::run(words, environment));
  } catch (const std::exception& error) {
    std::cerr << "wwc " << wwc::k_version << ": internal error: " << error.what()
              << "\nreport it with the command and the files that led to it; there is no result\n";
    return to_int(wwc::cli::ExitCode::internal);
  }
}
