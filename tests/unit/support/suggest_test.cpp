// SPDX-License-Identifier: MIT
#include "support/suggest.hpp"

#include <array>
#include <string>

#include <catch2/catch.hpp>

using wwc::support::closest_name;
using wwc::support::edit_distance;

TEST_CASE("a distance counts insertions, deletions, replacements and swaps") {
  const auto [left, right, distance] = GENERATE(table<const char*, const char*, std::size_t>({
      {"", "", 0},
      {"abc", "", 3},
      {"evidnce", "evidence", 1},
      {"evidnece", "evidence", 1},
      {"kitten", "sitting", 3},
      {"MET", "met", 0},
      {"ab", "ba", 1},
  }));
  CAPTURE(left, right);
  CHECK(edit_distance(left, right) == distance);
  CHECK(edit_distance(right, left) == distance);
}

TEST_CASE("the name that was probably meant is proposed") {
  constexpr std::array<std::string_view, 6> known{"checklist", "documentation", "met",
                                                  "since",     "note",          "DG1"};
  const auto [name, meant] = GENERATE(table<const char*, const char*>({
      {"cheklist", "checklist"},
      {"Documentaton", "documentation"},
      {"mte", "met"},
      {"dg1", "DG1"},
      {"notes", "note"},
  }));
  CHECK(closest_name(name, known) == std::string_view(meant));
}

TEST_CASE("nothing is proposed for a name that is like none") {
  constexpr std::array<std::string_view, 3> known{"checklist", "met", "x"};
  const auto name = GENERATE("", "budget", "q", "abc", "documentation");
  CAPTURE(name);
  CHECK_FALSE(closest_name(name, known));
}

TEST_CASE("of equally close names the first is proposed, and a closer one wins over it") {
  constexpr std::array<std::string_view, 3> known{"abcdeg", "abcdex", "abcdef"};
  CHECK(closest_name("abcdey", known) == "abcdeg");
  CHECK(closest_name("abcdef", known) == "abcdef");
}

TEST_CASE("very long names are not compared") {
  const std::string name(100'000, 'a');
  const std::array<std::string_view, 1> known{name};
  CHECK_FALSE(closest_name(name, known));
}

TEST_CASE("the question that proposes a name has room for more, or stands for it") {
  constexpr std::array<std::string_view, 2> known{"gold", "silver"};
  CHECK(wwc::support::did_you_mean("gould", known) == "did you mean `gold`? ");
  CHECK(wwc::support::did_you_mean("budget", known).empty());
  CHECK(wwc::support::did_you_mean_or("gould", known, "name a level") == "did you mean `gold`?");
  CHECK(wwc::support::did_you_mean_or("budget", known, "name a level") == "name a level");
}
