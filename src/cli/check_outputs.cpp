// SPDX-License-Identifier: MIT
#include "cli/check_outputs.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "answers/read_error.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

constexpr std::size_t k_most_report_bytes = std::size_t{256} << 20;

std::string identity_of_output(const std::string& output, const support::FileSystem& files) {
  return files.identity(output == "-" ? "/dev/stdout" : output);
}

std::string identity_of_input(const std::string& name, const support::FileSystem& files) {
  const bool is_stream = name == "-" || name == answers::k_standard_input;
  return files.identity(is_stream ? "/dev/stdin" : name);
}

void report_same_place(const std::string& output, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::same_output,
                    output == "-" ? std::string{"two reports go to standard output"}
                                  : "two reports go to " + support::quoted(output),
                    "give each report a place of its own");
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool is_own_json(std::string_view text) {
  return text.starts_with('{') && has(text, "\"name\": \"wwc\"") && has(text, "\"schema\": \"wwc-");
}

/// True for JSON that says what is wrong, as it is written: with nothing else beside it.
bool is_list_of_problems(std::string_view text) {
  constexpr std::string_view k_members[] = {"schema", "generator", "catalog", "diagnostics"};
  constexpr std::string_view k_member_mark = "  \"";
  return std::ranges::all_of(support::split(text, '\n'), [&](std::string_view line) {
    if (!line.starts_with(k_member_mark)) return true;
    line.remove_prefix(k_member_mark.size());
    return std::ranges::find(k_members, line.substr(0, line.find('"'))) != std::end(k_members);
  });
}

/// True for the JSON of any command that judged something.
bool is_result(std::string_view text) {
  return is_own_json(text) && !is_list_of_problems(text);
}

/// True for what the formats that are written on invalid input look like.
bool is_report(std::string_view text) {
  if (text.starts_with('{')) {
    return is_own_json(text) || (has(text, "\"name\": \"wwc\"") &&
                                 has(text, "\"$schema\": \"https://json.schemastore.org/sarif-"));
  }
  const std::string_view lines = support::trim(text);
  return lines.substr(lines.rfind('\n') + 1).starts_with("wwc: ");
}

/// True for an earlier report, and for an empty file, such as `mktemp` makes.
bool is_earlier_report(const std::string& path, const support::FileSystem& files) {
  const support::ReadResult read = files.read_text(path, k_most_report_bytes);
  return read.text && (read.text->empty() || is_report(*read.text));
}

}  // namespace

void check_places(const std::vector<std::string>& outputs, const std::string& answers,
                  const support::FileSystem& files, Diagnostics& diagnostics) {
  std::map<std::string, std::string> taken;
  for (const std::string& output : outputs) {
    const auto [other, is_new] = taken.emplace(identity_of_output(output, files), output);
    // Of the two names, the one on the command line says more than `-`.
    if (!is_new) report_same_place(output == "-" ? other->second : output, diagnostics);
  }
  check_overwriting(outputs, std::span{&answers, 1}, files, diagnostics);
}

void check_overwriting(const std::vector<std::string>& outputs, std::span<const std::string> read,
                       const support::FileSystem& files, Diagnostics& diagnostics) {
  // The first input of each output's identity: there are few outputs, and many inputs.
  std::map<std::string, const std::string*> inputs;
  for (const std::string& output : outputs) {
    inputs.emplace(identity_of_output(output, files), nullptr);
  }
  for (const std::string& name : read) {
    const auto place = inputs.find(identity_of_input(name, files));
    if (place != inputs.end() && place->second == nullptr) place->second = &name;
  }
  for (const std::string& output : outputs) {
    const auto input = inputs.find(identity_of_output(output, files));
    if (input == inputs.end() || input->second == nullptr) continue;
    const std::string place = output == "-" ? "standard output" : support::quoted(output);
    diagnostics.error(DiagnosticCode::output_over_input,
                      "the report to " + place + " would replace " +
                          support::quoted(*input->second) + ", which belongs to the input",
                      "choose another file for the report");
  }
}

bool is_file(const std::string& path, const support::FileSystem& files) {
  return path != "-" && !path.starts_with("/dev/") &&
         files.kind(path) == support::FileKind::regular;
}

bool holds_result(const std::string& path, const support::FileSystem& files) {
  const support::ReadResult read = files.read_text(path, k_most_report_bytes);
  return read.text && is_result(*read.text);
}

void check_replacing(std::span<const InvalidReport> reports, const support::FileSystem& files,
                     Diagnostics& diagnostics) {
  for (const InvalidReport& output : reports) {
    if (!output.render || !is_file(output.path, files)) continue;
    if (is_earlier_report(output.path, files)) continue;
    diagnostics.error(
        DiagnosticCode::output_over_input,
        "the report would replace " + support::quoted(output.path) + ", which is no earlier report",
        "choose another file, or remove this one: as the input is not valid, it "
        "could be evidence");
  }
}

}  // namespace wwc::cli
