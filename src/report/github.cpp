// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "report/formats.hpp"
#include "report/problems.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

/// Workflow commands that GitHub shows as annotations. It keeps ten of a kind for each step and
/// drops the rest without a word, so the tenth says how many more there are.
namespace wwc::report {
namespace {

constexpr std::size_t k_most_shown = 9;

/// In bytes. GitHub takes 64 KiB for a message, of which an escape may take three for one; nobody
/// reads more than this in an annotation.
constexpr std::size_t k_longest_line = 1'000;
constexpr std::size_t k_longest_message = 10'000;

struct Annotation {
  Severity severity = Severity::warning;
  std::string file;  ///< Empty: it has no place.
  LineColumn place;
  std::string title;
  std::vector<std::string> lines;
};

std::string message_text(std::string_view text) {
  std::string result = support::replace_all(text, "%", "%25");
  result = support::replace_all(result, "\r", "%0D");
  return support::replace_all(result, "\n", "%0A");
}

std::string property_text(std::string_view text) {
  const std::string result = support::replace_all(message_text(text), ":", "%3A");
  return support::replace_all(result, ",", "%2C");
}

/// Text for a line that is no command: an older form of commands, `##[`, works anywhere in a line.
std::string plain_text(std::string_view text) {
  std::string result;
  for (const char character : plain_line(text)) {
    if (character == '#' && result.ends_with('#')) result += ' ';
    result += character;
  }
  return result;
}

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "notice";
  }
  return "error";
}

std::size_t count_of_text(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

/// The line as far as it is short enough: after a whole clause, with the number of those left out;
/// where its first clause is too long already, after a whole character.
std::string shortened(std::string_view line) {
  if (line.size() <= k_longest_line) return std::string{line};
  constexpr std::string_view k_between = "; ";
  std::size_t end = line.rfind(k_between, k_longest_line);
  if (end != std::string_view::npos) {
    return fmt::format("{}; and {} more: the report in Markdown or JSON has them all",
                       line.substr(0, end), count_of_text(line.substr(end), k_between));
  }
  constexpr unsigned k_kind_of_byte = 0xC0;
  constexpr unsigned k_continues = 0x80;
  for (end = k_longest_line;
       (static_cast<unsigned char>(line[end]) & k_kind_of_byte) == k_continues;)
    --end;
  return fmt::format("{}… (cut here: the report in Markdown or JSON has all of it)",
                     line.substr(0, end));
}

/// The lines as far as GitHub shows them; the last says how many more there are.
std::string text_of(const std::vector<std::string>& lines) {
  std::string text;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const std::string line = shortened(lines[index]);
    if (text.size() + line.size() > k_longest_message) {
      return text + fmt::format("\nand {}: the report in Markdown or JSON has them all",
                                support::count_of(lines.size() - index, "more line"));
    }
    text += (index == 0 ? "" : "\n") + line;
  }
  return text;
}

std::string command(const Annotation& annotation) {
  std::string properties;
  if (!annotation.file.empty()) {
    properties = fmt::format("file={},line={},col={},", property_text(annotation.file),
                             annotation.place.line, annotation.place.column);
  }
  return fmt::format("::{} {}title={}::{}\n", command_of(annotation.severity), properties,
                     property_text(annotation.title), message_text(text_of(annotation.lines)));
}

void set_place(Annotation& annotation, const SourceMap& sources, Span span) {
  annotation.file = plain_line(file_of(sources, span.source));
  if (!annotation.file.empty()) annotation.place = sources.line_column(span.source, span.begin);
}

Annotation annotation_of(const Problem& problem, const SourceMap& sources) {
  Annotation annotation;
  annotation.severity = problem.severity;
  annotation.title = problem.title;
  annotation.lines = {problem.text};
  annotation.lines.insert(annotation.lines.end(), problem.lines.begin(), problem.lines.end());
  set_place(annotation, sources, problem.place);
  return annotation;
}

Annotation annotation_of(const Diagnostic& diagnostic, const SourceMap& sources) {
  Annotation annotation;
  annotation.severity = diagnostic.severity;
  annotation.title = diagnostic::code_name(diagnostic.code);
  annotation.lines = {plain_line(diagnostic.message)};
  if (!diagnostic.help.empty()) annotation.lines.push_back("help: " + plain_line(diagnostic.help));
  if (diagnostic.primary) set_place(annotation, sources, diagnostic.primary->span);
  return annotation;
}

std::string count_text(const std::vector<Annotation>& annotations, std::size_t from) {
  std::vector<std::string> counts;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const auto count =
        std::count_if(annotations.begin() + static_cast<std::ptrdiff_t>(from), annotations.end(),
                      [&](const Annotation& each) { return each.severity == severity; });
    if (count > 0) {
      counts.push_back(support::count_of(static_cast<std::size_t>(count), command_of(severity)));
    }
  }
  return support::join_words(counts);
}

/// The worst first, and how many there are beyond the `most` that are shown.
std::string commands(std::vector<Annotation> annotations, std::size_t most = k_most_shown) {
  std::ranges::stable_sort(annotations, {}, &Annotation::severity);
  std::string text;
  for (std::size_t index = 0; index < std::min(annotations.size(), most); ++index) {
    text += command(annotations[index]);
  }
  if (annotations.size() > most) {
    Annotation rest;
    rest.severity = annotations[most].severity;
    rest.title = "wwc";
    rest.lines = {
        fmt::format("And {} more; the report lists them all", count_text(annotations, most))};
    text += command(rest);
  }
  return text;
}

/// What is assumed, in front of everything else; the others then have one place less.
std::string all_commands(const ReportInput& input, std::vector<Annotation> annotations) {
  const std::string what_if = plain_line(what_if_text(input.assessment));
  if (what_if.empty()) return commands(std::move(annotations));
  Annotation head;
  head.title = "what if";
  head.lines = {what_if};
  return command(head) + commands(std::move(annotations), k_most_shown - 1);
}

}  // namespace

std::string render_github(const ReportInput& input, const ReportStyle& /*style*/) {
  std::vector<Annotation> annotations;
  const std::vector<Problem> problems = find_problems(input);
  const auto add = [&](const Problem& problem) {
    annotations.push_back(annotation_of(problem, input.sources));
  };
  const auto others = std::ranges::find_if(
      problems, [](const Problem& problem) { return problem.severity != Severity::error; });
  std::for_each(problems.begin(), others, add);
  // What is wrong with what was written comes before what nobody has written yet.
  for (const Diagnostic* diagnostic : diagnostics_beside(input, problems)) {
    annotations.push_back(annotation_of(*diagnostic, input.sources));
  }
  std::for_each(others, problems.end(), add);
  const std::string gate = input.gate ? gate_summary(*input.gate) + ". " : std::string{};
  const std::string what_if = plain_text(what_if_text(input.assessment));
  return all_commands(input, std::move(annotations)) +
         fmt::format("wwc: {}{}{}: {}. {}, against {}, {}.\n", gate,
                     what_if.empty() ? what_if : what_if + ". ",
                     plain_text(city_text(input.answers.city)), score_text(input.assessment.score),
                     k_disclaimer, plain_text(edition_text(input.catalog)),
                     as_of_text(input.assessment.as_of));
}

std::string render_invalid_github(const InvalidInput& input) {
  std::vector<Annotation> annotations;
  for (const Diagnostic& diagnostic : input.diagnostics) {
    annotations.push_back(annotation_of(diagnostic, input.sources));
  }
  const std::string counts = count_text(annotations, 0);
  return commands(std::move(annotations)) +
         fmt::format("wwc: the input is invalid, and nothing was assessed: {}.\n",
                     counts.empty() ? "no reason is known" : counts);
}

}  // namespace wwc::report
