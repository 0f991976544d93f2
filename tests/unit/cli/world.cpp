// SPDX-License-Identifier: MIT
#include "unit/cli/world.hpp"

namespace wwc::test {

Ran World::run(const std::vector<std::string>& words) {
  files.standard_input = in;
  std::ostringstream out;
  std::ostringstream err;
  if (out_is_broken) out.setstate(std::ios::badbit);
  cli::Environment environment{files, out, err, Date{2026, 11, 1}, terminal, {}, step_summary};
  const cli::ExitCode code = cli::run(words, environment);
  return {code, out.str(), err.str()};
}

void put_city(World& world, const std::string& text) {
  world.files.files["city.yaml"] = "catalog: wwc-2018\n" + text;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace wwc::test
