// SPDX-License-Identifier: MIT
#include "wwc/version.hpp"

#include <catch2/catch.hpp>

#include "meta/run_command.hpp"

namespace wwc::meta {

TEST_CASE("the program prints the version of the project") {
  const auto result = run_command(WWC_PROGRAM, "--version");
  CHECK(result.exit == 0);
  CHECK(result.output == "wwc " WWC_PROJECT_VERSION "\n");
  CHECK(k_version == WWC_PROJECT_VERSION);
}

}  // namespace wwc::meta
