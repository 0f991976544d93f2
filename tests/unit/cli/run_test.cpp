// SPDX-License-Identifier: MIT
#include <set>

#include <catch2/catch.hpp>

#include "cli/help.hpp"
#include "support/text.hpp"
#include "unit/cli/world.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::Ran;
using test::World;

TEST_CASE("wwc alone prints short help as an error") {
  const Ran ran = World{}.run({});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "assess"));
}

TEST_CASE("the version is printed") {
  const Ran ran = World{}.run({"--version"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.out == "wwc " + std::string{k_version} + "\n");
}

TEST_CASE("the help begins with examples and names each command and exit code") {
  for (const char* word : {"--help", "-h", "help"}) {
    const Ran ran = World{}.run({word});
    CHECK(ran.code == ExitCode::done);
    CHECK(ran.out.starts_with("Examples:\n  wwc "));
    for (const Command& command : commands()) {
      CHECK(has(ran.out, "\n  " + std::string{command.name} + " "));
    }
    for (const ExitCodeInfo& info : exit_codes()) {
      CHECK(has(ran.out, std::string{info.meaning}));
    }
  }
}

TEST_CASE("the help of each command begins with examples of it") {
  REQUIRE_FALSE(commands().empty());
  for (const Command& command : commands()) {
    const std::string help = command_help(command);
    CHECK(help.starts_with("Examples:\n  wwc " + std::string{command.name}));
    for (const OptionSpec& option : command.syntax().options) {
      CHECK(has(help, "--" + std::string{option.name}));
    }
    std::vector<std::string> words;
    for (const std::string_view word : support::split(command.name, ' ')) {
      words.emplace_back(word);
    }
    words.emplace_back("--help");
    CHECK(World{}.run(words).out == help);
    words.pop_back();
    words.insert(words.begin(), "help");
    CHECK(World{}.run(words).out == help);
  }
}

TEST_CASE("the help of a group lists its commands only") {
  const Ran ran = World{}.run({"catalog", "--help"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.out, "catalog check"));
  CHECK_FALSE(has(ran.out, "assess"));
}

TEST_CASE("no line of a help is wider than 80 cells") {
  for (const Command& command : commands()) {
    std::istringstream lines{command_help(command)};
    for (std::string line; std::getline(lines, line);) {
      CHECK(line.size() <= 80);
    }
  }
}

TEST_CASE("an unknown command suggests the nearest") {
  const Ran ran = World{}.run({"asses", "city.yaml"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "unknown command `asses`"));
  CHECK(has(ran.err, "did you mean `wwc assess`?"));
  CHECK(has(World{}.run({"catalog", "lst"}).err, "did you mean `wwc catalog list`?"));
  CHECK(has(World{}.run({"help", "explian"}).err, "did you mean `wwc explain`?"));
  CHECK(has(World{}.run({"frobnicate"}).err, "wwc --help"));
}

TEST_CASE("a command that is not complete says how it goes on") {
  const Ran ran = World{}.run({"catalog"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "`wwc catalog list`, `wwc catalog show` or `wwc catalog check`"));
}

TEST_CASE("an option in front of the command is refused") {
  CHECK(has(World{}.run({"--versoin"}).err, "did you mean `--version`?"));
  CHECK(has(World{}.run({"-V"}).err, "did you mean `--version`?"));
  CHECK(World{}.run({"--format", "json"}).code == ExitCode::usage);
}

TEST_CASE("standard output that breaks is noticed, even by the help") {
  World world;
  world.out_is_broken = true;
  const Ran ran = world.run({"--help"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, "cannot write to standard output"));
}

TEST_CASE("colour is for terminals that want it, or for who asks") {
  World world;
  world.terminal.err_is_tty = true;
  const auto has_color = [&](std::vector<std::string> words) {
    return has(world.run(words).err, "\x1b[");
  };
  CHECK(has_color({"assess", "none.yaml"}));
  CHECK_FALSE(has_color({"assess", "none.yaml", "--color", "never"}));
  world.terminal.refuses_color = true;
  CHECK_FALSE(has_color({"assess", "none.yaml"}));
  CHECK(has_color({"assess", "none.yaml", "--color", "always"}));
  world.terminal = {};
  CHECK_FALSE(has_color({"assess", "none.yaml"}));
}

TEST_CASE("messages take one line when asked") {
  const Ran ran = World{}.run({"assess", "none.yaml", "--message-format", "short"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(std::ranges::count(ran.err, '\n') == 1);
  CHECK(has(ran.err, "WWC101"));
}

}  // namespace
}  // namespace wwc::cli
