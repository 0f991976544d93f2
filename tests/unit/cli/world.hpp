// SPDX-License-Identifier: MIT
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "support/memory_file_system.hpp"

namespace wwc::test {

/// What a run returned and wrote.
struct Ran {
  cli::ExitCode code;
  std::string out;
  std::string err;
};

/// A world of files in memory, in which it is 2026-11-01.
struct World {
  MemoryFileSystem files;
  std::string in;
  cli::Terminal terminal;
  bool out_is_broken = false;
  std::string step_summary;  ///< Where GitHub's step summary is; empty: nowhere.

  /// Runs `wwc` with these words.
  [[nodiscard]] Ran run(const std::vector<std::string>& words);
};

/// A world with a city.yaml that has this text below `catalog: wwc-2018`.
void put_city(World& world, const std::string& text);

/// True when the text has the part.
[[nodiscard]] bool has(const std::string& text, const std::string& part);

}  // namespace wwc::test
