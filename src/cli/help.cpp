// SPDX-License-Identifier: MIT
#include "cli/help.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

constexpr std::size_t k_width = 80;

/// A name in a column of its own, and text beside it.
struct Row {
  std::string name;
  std::string text;
};

std::string render_rows(const std::vector<Row>& rows) {
  std::size_t widest = 0;
  for (const Row& row : rows) {
    widest = std::max(widest, support::display_width(row.name));
  }
  // Beside a very wide name there is no room: then the text stands below.
  const std::size_t column = std::min(widest, std::size_t{28}) + 4;
  std::string text;
  for (const Row& row : rows) {
    const bool fits = support::display_width(row.name) + 4 <= column;
    text += fits ? support::pad_right("  " + row.name, column)
                 : "  " + row.name + "\n" + std::string(column, ' ');
    const std::vector<std::string> lines = support::wrap(row.text, k_width - column);
    text += support::join(lines, "\n" + std::string(column, ' ')) + "\n";
  }
  return text;
}

std::string render_examples(std::string_view examples) {
  std::string text = "Examples:\n";
  for (const std::string_view line : support::split(examples, '\n')) {
    text += fmt::format("  {}\n", line);
  }
  return text;
}

std::string render_commands(std::string_view prefix) {
  std::vector<Row> rows;
  for (const Command& command : commands()) {
    if (command.name.starts_with(prefix)) {
      rows.push_back({std::string{command.name}, std::string{command.summary}});
    }
  }
  return "Commands:\n" + render_rows(rows);
}

std::string option_names(const OptionSpec& option) {
  std::string names =
      option.letter == '\0' ? std::string{"    "} : fmt::format("-{}, ", option.letter);
  names += fmt::format("--{}", option.name);
  return option.value.empty() ? names : fmt::format("{} {}", names, option.value);
}

std::string usage(const Command& command) {
  std::string text = fmt::format("wwc {}", command.name);
  for (const ArgumentSpec& argument : command.syntax().arguments) {
    text +=
        argument.required ? fmt::format(" {}", argument.name) : fmt::format(" [{}]", argument.name);
  }
  return text + " [OPTION]...";
}

std::string render_exit_codes() {
  std::vector<Row> rows;
  for (const ExitCodeInfo& info : exit_codes()) {
    rows.push_back({std::to_string(to_int(info.code)), std::string{info.meaning}});
  }
  return "Exit codes, the first that applies:\n" + render_rows(rows);
}

}  // namespace

std::string version_text() {
  return fmt::format("wwc {}\n", k_version);
}

std::string short_help() {
  return "Usage: wwc COMMAND [OPTION]...\n\n" + render_commands("") +
         "\nStart with `wwc init`, or run `wwc --help`.\n";
}

std::string program_help() {
  return render_examples(
             "wwc init                        write a city.yaml to fill in\n"
             "wwc assess city.yaml            see where the city stands and what is missing\n"
             "wwc explain DG1 city.yaml       see why\n"
             "wwc assess city.yaml -o gaps.md -o result.json") +
         "\nUsage: wwc COMMAND [OPTION]...\n"
         "Assesses a city against a certification: a self-assessment, not a certification.\n\n" +
         render_commands("") + "\nOptions:\n" +
         render_rows({{"-h, --help", "Show this help; behind a command, the help of that command."},
                      {"    --version", "Show the version."}}) +
         "\n" + render_exit_codes();
}

std::string command_help(const Command& command) {
  const Syntax syntax = command.syntax();
  std::string text = render_examples(command.examples) +
                     fmt::format("\nUsage: {}\n{}\n", usage(command), command.summary);
  std::vector<Row> rows;
  for (const ArgumentSpec& argument : syntax.arguments) {
    rows.push_back({std::string{argument.name}, std::string{argument.help}});
  }
  if (!rows.empty()) text += "\nArguments:\n" + render_rows(rows);
  rows.clear();
  for (const OptionSpec& option : syntax.options) {
    rows.push_back({option_names(option), std::string{option.help}});
  }
  return text + "\nOptions:\n" + render_rows(rows);
}

std::string group_help(std::string_view word) {
  return fmt::format("Usage: wwc {} COMMAND [OPTION]...\n\n", word) +
         render_commands(std::string{word} + " ");
}

}  // namespace wwc::cli
