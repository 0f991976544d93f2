// SPDX-License-Identifier: MIT
#include "wwc/seldom.hpp"

#include <string>

#include <catch2/catch.hpp>

using wwc::Seldom;

namespace {

using Text = Seldom<std::string>;

}  // namespace

TEST_CASE("a part that is left empty takes a pointer and reads as empty") {
  STATIC_REQUIRE(sizeof(Text) == sizeof(void*));
  const Text none;
  CHECK(none->empty());
  CHECK(*none == "");
  CHECK(none == Text{std::string{}});
}

TEST_CASE("a part that is given is a value of its own") {
  const Text given{std::string{"given"}};
  Text copy = given;
  CHECK(copy == given);
  CHECK(copy.operator->() != given.operator->());
  copy = std::string{"other"};
  CHECK(*given == "given");
  CHECK(copy == std::string{"other"});
  copy = given;
  const Text& same = copy;
  copy = same;
  CHECK(*copy == "given");
  CHECK(copy.operator->() != given.operator->());
  copy = Text{};
  CHECK(copy->empty());
}

TEST_CASE("what was moved from reads as empty") {
  Text given{std::string{"given"}};
  const Text taken = std::move(given);
  CHECK(*taken == "given");
  CHECK(given->empty());
}
