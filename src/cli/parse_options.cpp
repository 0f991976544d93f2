// SPDX-License-Identifier: MIT
#include "cli/parse_options.hpp"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>

#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

std::string long_name(const OptionSpec& option) {
  return "--" + std::string{option.name};
}

/// The names as CLI11 wants them: `-o,--output`.
std::string declared_names(const OptionSpec& option) {
  return option.letter == '\0' ? long_name(option)
                               : std::string{'-', option.letter} + "," + long_name(option);
}

void report_unknown(const Syntax& syntax, const std::string& word, Diagnostics& diagnostics) {
  const std::string given = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const OptionSpec& option : syntax.options) {
    names.push_back(long_name(option));
  }
  const std::vector<std::string_view> known(names.begin(), names.end());
  diagnostics.error(
      DiagnosticCode::unknown_option, "unknown option " + support::quoted(given),
      support::did_you_mean_or(given, known, "the options are " + support::join(names, ", ")));
}

void report_no_value(const OptionSpec& option, Diagnostics& diagnostics) {
  diagnostics.error(
      DiagnosticCode::missing_value,
      "option " + support::quoted(long_name(option)) + " has no value",
      "write " + support::quoted(long_name(option) + " " + std::string{option.value}));
}

void report_repeated(const OptionSpec& option, const std::vector<std::string>& values,
                     Diagnostics& diagnostics) {
  const bool agree = std::equal(values.begin() + 1, values.end(), values.begin());
  diagnostics.error(DiagnosticCode::repeated_option,
                    "option " + support::quoted(long_name(option)) + " is given more than once",
                    agree ? "write it once" : "keep one of " + support::join_quoted(values, "or"));
}

/// Reports what the library would misread: `--as-of=` (it takes the next word for the value),
/// `--quiet=no` (it switches on what it should switch off) and `-format` (it reads a bundle of
/// letters).
void report_misreadable(const Syntax& syntax, std::string_view word, Diagnostics& diagnostics) {
  const std::size_t equals = word.find('=');
  const std::string_view given = word.substr(0, equals);
  for (const OptionSpec& option : syntax.options) {
    const std::string name = long_name(option);
    if (given == name && equals != std::string_view::npos) {
      if (option.value.empty()) {
        diagnostics.error(DiagnosticCode::unexpected_value,
                          "option " + support::quoted(name) + " takes no value",
                          "write " + support::quoted(name) + " alone, or leave it out");
      } else if (equals + 1 == word.size()) {
        report_no_value(option, diagnostics);
      }
    } else if (given.size() > 2 && "-" + std::string{given} == name) {
      diagnostics.error(DiagnosticCode::unknown_option, "unknown option " + support::quoted(given),
                        "did you mean " + support::quoted(name) + "?");
    }
  }
}

void check_words(const Syntax& syntax, std::span<const std::string> words,
                 Diagnostics& diagnostics) {
  for (const std::string& word : words) {
    if (word == "--") return;
    report_misreadable(syntax, word, diagnostics);
  }
}

/// An option and the library's own of it.
struct Target {
  const OptionSpec* spec;
  CLI::Option* option;
};

/// The library's view of a syntax. It only tells words apart: everything is optional and may be
/// repeated, so that the errors are ours.
class Declaration {
public:
  explicit Declaration(const Syntax& syntax) {
    app_.set_help_flag();
    app_.allow_extras();
    options_.reserve(syntax.options.size());
    for (const OptionSpec& spec : syntax.options) {
      Target& target = options_.emplace_back(Target{&spec, nullptr});
      if (spec.value.empty()) {
        target.option = app_.add_flag(declared_names(spec));
      } else {
        target.option = app_.add_option(declared_names(spec));
        target.option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
      }
    }
  }

  void parse(std::span<const std::string> words) {
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    app_.parse(std::move(reversed));
  }

  [[nodiscard]] const std::vector<Target>& options() const { return options_; }
  [[nodiscard]] std::vector<std::string> rest() const { return app_.remaining(); }

private:
  CLI::App app_;
  std::vector<Target> options_;
};

void take_options(const Declaration& declaration, ParsedWords& parsed, Diagnostics& diagnostics) {
  for (const Target& target : declaration.options()) {
    const OptionSpec& spec = *target.spec;
    if (spec.value.empty()) {
      if (target.option->count() > 0) parsed.add(spec.name, {});
      continue;
    }
    const std::vector<std::string>& values = target.option->results();
    if (values.size() > 1 && spec.repeat == Repeat::once) {
      report_repeated(spec, values, diagnostics);
    }
    for (const std::string& value : values) {
      if (value.empty() || value.starts_with("--")) {
        report_no_value(spec, diagnostics);
      }
      parsed.add(spec.name, value);
    }
  }
}

void take_arguments(const Syntax& syntax, std::span<const std::string> words, ParsedWords& parsed,
                    Diagnostics& diagnostics) {
  const std::size_t count = syntax.arguments.size();
  for (std::size_t position = 0; position < std::min(count, words.size()); ++position) {
    parsed.add(syntax.arguments[position].name, words[position]);
  }
  if (words.size() <= count) return;
  const std::size_t others = words.size() - count - 1;
  diagnostics.error(DiagnosticCode::unexpected_argument,
                    "unexpected argument " + support::quoted(words[count]) +
                        (others == 0 ? std::string{} : " and " + std::to_string(others) + " more"),
                    count == 0
                        ? "this command takes options only"
                        : "this command takes at most " + support::count_of(count, "argument"));
}

/// Options come before arguments: after an unknown option, what follows may be its value.
void take_rest(const Syntax& syntax, std::span<const std::string> words, ParsedWords& parsed,
               Diagnostics& diagnostics) {
  std::vector<std::string> arguments;
  bool options_ended = false;
  for (const std::string& word : words) {
    if (!options_ended && word == "--") {
      options_ended = true;
    } else if (!options_ended && word.size() > 1 && word.starts_with('-')) {
      report_unknown(syntax, word, diagnostics);
    } else {
      arguments.push_back(word);
    }
  }
  if (diagnostics.has_errors()) return;
  take_arguments(syntax, arguments, parsed, diagnostics);
}

void check_required(const Syntax& syntax, const ParsedWords& parsed, Diagnostics& diagnostics) {
  for (const ArgumentSpec& argument : syntax.arguments) {
    if (argument.required && !parsed.has(argument.name)) {
      diagnostics.error(DiagnosticCode::missing_argument,
                        "missing argument " + support::quoted(argument.name),
                        std::string{argument.name} + ": " + std::string{argument.help});
    }
  }
}

}  // namespace

void ParsedWords::add(std::string_view name, std::string value) {
  values_[std::string{name}].push_back(std::move(value));
}

bool ParsedWords::has(std::string_view name) const {
  return values_.contains(name);
}

std::string ParsedWords::value(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::string{} : found->second.front();
}

std::vector<std::string> ParsedWords::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::optional<ParsedWords> parse_options(const Syntax& syntax, std::span<const std::string> words,
                                         Diagnostics& diagnostics) {
  check_words(syntax, words, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  Declaration declaration{syntax};
  try {
    declaration.parse(words);
  } catch (const CLI::ParseError&) {
    // As everything is optional, only one thing is left: the last word is an option without its
    // value.
    diagnostics.error(DiagnosticCode::missing_value,
                      "option " + support::quoted(words.back()) + " has no value",
                      "write the value behind it");
    return std::nullopt;
  }
  ParsedWords parsed;
  take_options(declaration, parsed, diagnostics);
  const std::vector<std::string> rest = declaration.rest();
  take_rest(syntax, rest, parsed, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  if (parsed.has("help")) return parsed;
  check_required(syntax, parsed, diagnostics);
  return diagnostics.has_errors() ? std::nullopt : std::optional{parsed};
}

}  // namespace wwc::cli
