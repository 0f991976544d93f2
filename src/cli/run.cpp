// SPDX-License-Identifier: MIT
#include "cli/run.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/read_options.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using Words = std::span<const std::string>;

/// Prints the errors of a command line and says which exit code they ask for.
ExitCode refuse(const Diagnostics& diagnostics, const MessageOptions& options,
                Environment& environment) {
  print_messages(diagnostics, SourceMap{}, options, environment);
  return exit_code_of(diagnostics);
}

template <typename Options>
const MessageOptions& messages_of(const Options& options) {
  return options.messages;
}

const MessageOptions& messages_of(const CheckOptions& options) {
  return options.assess.messages;
}

template <typename Options, ExitCode (*command)(const Options&, Environment&)>
ExitCode execute(const ParsedWords& words, Environment& environment) {
  Options options;
  Diagnostics diagnostics;
  read_options(words, options, diagnostics);
  if (diagnostics.has_errors()) return refuse(diagnostics, messages_of(options), environment);
  return command(options, environment);
}

constexpr std::array k_commands{
    Command{"assess", "Assess a city's answers and report what is missing.",
            "wwc assess city.yaml\n"
            "wwc assess city.yaml --verbose --as-of 2026-12-31\n"
            "wwc assess city.yaml --format json\n"
            "wwc assess city.yaml -o gaps.md -o result.json\n"
            "wwc assess city.yaml --format markdown --owner 'Chief Data Officer'",
            assess_syntax, execute<AssessOptions, command_assess>},
    Command{"check", "Check that a city's evidence repository meets what is demanded.",
            "wwc check city.yaml --level silver\n"
            "wwc check city.yaml --fail-under 75.5% --no-claims\n"
            "wwc check city.yaml --no-regress --baseline baseline.json\n"
            "wwc check city.yaml --format github -o result.sarif",
            check_syntax, execute<CheckOptions, command_check>},
    Command{"diff", "Say what was gained and lost between two assessments, and why.",
            "wwc diff baseline.json city.yaml\n"
            "wwc diff old.json new.json --format markdown",
            diff_syntax, execute<DiffOptions, command_diff>},
    Command{"plan", "Find the least work that leads to a level.",
            "wwc plan city.yaml --to gold\n"
            "wwc plan city.yaml --to gold --by 2027-06-30 --exclude RP4\n"
            "wwc plan city.yaml --to platinum --only DG,OD --budget 20\n"
            "wwc plan city.yaml --to gold -o plan.md",
            plan_syntax, execute<PlanOptions, command_plan>},
    Command{"forecast", "Say when criteria and levels are lost if nothing is renewed.",
            "wwc forecast city.yaml\n"
            "wwc forecast city.yaml --until 18m --format markdown\n"
            "wwc forecast city.yaml -o lapses.ics",
            forecast_syntax, execute<ForecastOptions, command_forecast>},
    Command{"evidence list", "List evidence with what it is for, duplicates and unused files.",
            "wwc evidence list city.yaml", evidence_list_syntax,
            execute<EvidenceOptions, command_evidence_list>},
    Command{"evidence lock", "Record evidence and sign-offs in wwc.lock.",
            "wwc evidence lock city.yaml", evidence_lock_syntax,
            execute<EvidenceOptions, command_evidence_lock>},
    Command{"evidence verify", "Check that evidence and sign-offs are as recorded in wwc.lock.",
            "wwc evidence verify city.yaml", evidence_verify_syntax,
            execute<EvidenceOptions, command_evidence_verify>},
    Command{"explain", "Explain a criterion, an item, a level or a diagnostic code.",
            "wwc explain DG1\n"
            "wwc explain DG1 city.yaml\n"
            "wwc explain DG1.updated\n"
            "wwc explain gold\n"
            "wwc explain WWC401",
            explain_syntax, execute<ExplainOptions, command_explain>},
    Command{"catalog list", "List the built-in catalogs.", "wwc catalog list", catalog_list_syntax,
            execute<CatalogListOptions, command_catalog_list>},
    Command{"catalog show", "Show a catalog.",
            "wwc catalog show\n"
            "wwc catalog show wwc-2018 --format yaml > my-catalog.yaml",
            catalog_show_syntax, execute<CatalogShowOptions, command_catalog_show>},
    Command{"catalog check", "Check that a file is a valid catalog.",
            "wwc catalog check my-catalog.yaml", catalog_check_syntax,
            execute<CatalogCheckOptions, command_catalog_check>},
    Command{"init", "Write a city.yaml to fill in, and its schema.",
            "wwc init\n"
            "wwc init maple-harbor\n"
            "wwc init --catalog open-data-maturity --from city.yaml maturity",
            init_syntax, execute<InitOptions, command_init>},
    Command{"schema", "Print the JSON Schema of the answers, a catalog or a result.",
            "wwc schema answers > answers.schema.json\n"
            "wwc schema assessment",
            schema_syntax, execute<SchemaOptions, command_schema>},
};

std::size_t word_count(const Command& command) {
  return support::split(command.name, ' ').size();
}

/// The command that the first words name; nothing when there is none.
const Command* find_command(Words words) {
  for (const Command& command : k_commands) {
    const auto names = support::split(command.name, ' ');
    if (words.size() >= names.size() && std::equal(names.begin(), names.end(), words.begin())) {
      return &command;
    }
  }
  return nullptr;
}

/// The commands whose first word this is, where they have two.
std::vector<const Command*> find_group(std::string_view word) {
  std::vector<const Command*> group;
  for (const Command& command : k_commands) {
    if (command.name.starts_with(std::string{word} + " ")) group.push_back(&command);
  }
  return group;
}

bool asks_for_help(std::string_view word) {
  return word == "--help" || word == "-h";
}

void report_unknown(Words words, Diagnostics& diagnostics) {
  const std::vector<const Command*> group = find_group(words[0]);
  std::vector<std::string_view> known;
  for (const Command& command : k_commands) {
    known.push_back(command.name);
  }
  if (!group.empty() && words.size() == 1) {
    std::vector<std::string> names;
    for (const Command* command : group) {
      names.push_back(support::quoted("wwc " + std::string{command->name}));
    }
    diagnostics.error(DiagnosticCode::missing_subcommand,
                      support::quoted(words[0]) + " is not complete",
                      "write " + support::join_words(names, "or"));
    return;
  }
  std::string given{words[0]};
  if (!group.empty()) given += " " + words[1];
  const auto closest = support::closest_name(given, known);
  diagnostics.error(DiagnosticCode::unknown_command, "unknown command " + support::quoted(given),
                    closest
                        ? "did you mean " + support::quoted("wwc " + std::string{*closest}) + "?"
                        : "run `wwc --help` for the list of commands");
}

void report_unknown_option(const std::string& word, Diagnostics& diagnostics) {
  constexpr std::array<std::string_view, 2> k_known{"--help", "--version"};
  const auto closest =
      word == "-V" ? std::optional{k_known[1]} : support::closest_name(word, k_known);
  diagnostics.error(DiagnosticCode::unknown_option, "unknown option " + support::quoted(word),
                    closest
                        ? "did you mean " + support::quoted(*closest) + "?"
                        : "options of a command stand behind its name: `wwc COMMAND " + word + "`");
}

ExitCode print_page(std::string_view page, Environment& environment) {
  Diagnostics diagnostics;
  write_output(page, environment, diagnostics);
  return refuse(diagnostics, {}, environment);
}

/// What `wwc` does without the name of a command.
std::optional<ExitCode> run_without_command(Words words, Environment& environment) {
  if (words.empty()) {
    environment.err << short_help();
    return ExitCode::usage;
  }
  if (asks_for_help(words[0]) || (words[0] == "help" && words.size() == 1)) {
    return print_page(program_help(), environment);
  }
  if (words[0] == "--version") return print_page(version_text(), environment);
  return std::nullopt;
}

ExitCode run_command(const Command& command, Words words, Environment& environment) {
  Diagnostics diagnostics;
  const std::optional<ParsedWords> parsed = parse_options(command.syntax(), words, diagnostics);
  if (!parsed) return refuse(diagnostics, {}, environment);
  if (parsed->has("help")) return print_page(command_help(command), environment);
  return command.execute(*parsed, environment);
}

}  // namespace

std::span<const Command> commands() {
  return k_commands;
}

ExitCode run(std::span<const std::string> words, Environment& environment) {
  if (const auto code = run_without_command(words, environment)) return *code;
  const bool is_help = words[0] == "help";
  if (is_help) words = words.subspan(1);
  if (const Command* command = find_command(words)) {
    if (is_help) return print_page(command_help(*command), environment);
    return run_command(*command, words.subspan(word_count(*command)), environment);
  }
  const bool is_group = !find_group(words[0]).empty();
  if (is_group && (is_help || (words.size() > 1 && asks_for_help(words[1])))) {
    return print_page(group_help(words[0]), environment);
  }
  Diagnostics diagnostics;
  if (words[0].starts_with('-')) {
    report_unknown_option(words[0], diagnostics);
  } else {
    report_unknown(words, diagnostics);
  }
  return refuse(diagnostics, {}, environment);
}

}  // namespace wwc::cli
