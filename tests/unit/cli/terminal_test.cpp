// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include <catch2/catch.hpp>

namespace wwc::cli {
namespace {

TEST_CASE("a locale is known to be UTF-8 by its name") {
  CHECK(is_utf8_locale("en_US.UTF-8"));
  CHECK(is_utf8_locale("C.utf8"));
  CHECK_FALSE(is_utf8_locale("C"));
  CHECK_FALSE(is_utf8_locale("de_DE.ISO-8859-1"));
  CHECK_FALSE(is_utf8_locale(""));
}

}  // namespace
}  // namespace wwc::cli
