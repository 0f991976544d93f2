// SPDX-License-Identifier: MIT
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/syntax.hpp"

namespace wwc::cli {
namespace {

std::string man_page() {
  std::ifstream file{std::string{WWC_SOURCE_DIR} + "/docs/man/wwc.1.md"};
  std::ostringstream text;
  text << file.rdbuf();
  REQUIRE_FALSE(text.str().empty());
  return text.str();
}

/// All matches of a pattern's first group.
std::set<std::string> found_in(const std::string& text, const char* pattern) {
  const std::regex regex{pattern};
  std::set<std::string> found;
  for (std::sregex_iterator match{text.begin(), text.end(), regex}; match != std::sregex_iterator{};
       ++match) {
    found.insert((*match)[1]);
  }
  return found;
}

std::set<std::string> command_names() {
  std::set<std::string> names;
  for (const Command& command : commands()) {
    names.emplace(command.name);
  }
  return names;
}

std::set<std::string> option_names() {
  std::set<std::string> names{"version"};
  for (const Command& command : commands()) {
    for (const OptionSpec& option : command.syntax().options) {
      names.emplace(option.name);
    }
  }
  return names;
}

TEST_CASE("the man page has a section for each command, and for no other") {
  CHECK(found_in(man_page(), "\n## wwc ([a-z]+(?: [a-z]+)?)") == command_names());
}

TEST_CASE("the man page describes each option, and no other") {
  CHECK(found_in(man_page(), "\n(?:\\*\\*-[a-z]\\*\\*, )?\\*\\*--([a-z-]+)\\*\\*") ==
        option_names());
}

TEST_CASE("each section of the man page names the options of its command") {
  const std::string page = man_page();
  for (const Command& command : commands()) {
    const std::size_t begin = page.find("\n## wwc " + std::string{command.name});
    const std::string section = page.substr(begin, page.find("\n#", begin + 1) - begin);
    std::set<std::string> names;
    for (const OptionSpec& option : command.syntax().options) {
      names.emplace(option.name);
    }
    // What all commands understand is described once, at the end.
    std::set<std::string> named = found_in(section, "\\*\\*--([a-z-]+)\\*\\*");
    named.insert({"color", "message-format", "help"});
    CHECK(named == names);
  }
}

TEST_CASE("the man page says how many messages are shown") {
  CHECK(man_page().find("the first\n    " + std::to_string(k_most_shown) + " are shown") !=
        std::string::npos);
}

TEST_CASE("the man page lists the exit codes in the order of the table") {
  const std::string page = man_page();
  std::size_t last = page.find("# EXIT STATUS");
  REQUIRE(last != std::string::npos);
  for (const ExitCodeInfo& info : exit_codes()) {
    const std::size_t place = page.find("\n**" + std::to_string(to_int(info.code)) + "**", last);
    CHECK(place != std::string::npos);
    last = place;
  }
}

}  // namespace
}  // namespace wwc::cli
