// SPDX-License-Identifier: MIT
#include "meta/run_command.hpp"

#include <array>
#include <cstdio>
#include <sys/wait.h>

#include <catch2/catch.hpp>

namespace wwc::meta {
namespace {

std::string quoted(std::string_view word) {
  std::string text = "'";
  for (const char c : word)
    text += c == '\'' ? std::string{"'\\''"} : std::string{c};
  return text + "'";
}

}  // namespace

CommandResult run_command(std::string_view program, std::string_view argument) {
  CommandResult result;
  std::FILE* pipe = ::popen((quoted(program) + " " + quoted(argument)).c_str(), "r");
  if (pipe == nullptr) FAIL("cannot run " << program);
  std::array<char, 4096> buffer{};
  while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    result.output.append(buffer.data(), count);
  }
  const int status = ::pclose(pipe);
  if (WIFEXITED(status)) result.exit = WEXITSTATUS(status);
  return result;
}

}  // namespace wwc::meta
