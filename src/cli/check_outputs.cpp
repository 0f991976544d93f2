// SPDX-License-Identifier: MIT
#include "cli/check_outputs.hpp"

#include <map>

#include "answers/read_error.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

std::string identity_of_output(const OutputFile& output, const support::FileSystem& files) {
  return files.identity(output.path == "-" ? "/dev/stdout" : output.path);
}

std::string identity_of_input(const std::string& name, const support::FileSystem& files) {
  const bool is_stream = name == "-" || name == answers::k_standard_input;
  return files.identity(is_stream ? "/dev/stdin" : name);
}

void report_same_place(const OutputFile& output, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::same_output,
                    output.path == "-" ? std::string{"two reports go to standard output"}
                                       : "two reports go to " + support::quoted(output.path),
                    "give each report a place of its own");
}

/// True for an assessment as JSON, and for an empty file, such as `mktemp` makes.
bool is_earlier_report(const std::string& path, const support::FileSystem& files) {
  constexpr std::size_t k_most_bytes = std::size_t{256} << 20;
  const support::ReadResult read = files.read_text(path, k_most_bytes);
  return read.text && (read.text->empty() ||
                       (read.text->starts_with('{') &&
                        read.text->find("\"schema\": \"wwc-assessment/") != std::string::npos));
}

}  // namespace

std::vector<OutputFile> destinations(const AssessOptions& options) {
  std::vector<OutputFile> all;
  if (options.format) all.push_back({options.format, "-"});
  all.insert(all.end(), options.outputs.begin(), options.outputs.end());
  return all;
}

void check_places(const AssessOptions& options, const support::FileSystem& files,
                  Diagnostics& diagnostics) {
  std::map<std::string, const OutputFile*> taken;
  const std::vector<OutputFile> outputs = destinations(options);
  for (const OutputFile& output : outputs) {
    const auto [other, is_new] = taken.emplace(identity_of_output(output, files), &output);
    // Of the two names, the one on the command line says more than `-`.
    if (!is_new) report_same_place(output.path == "-" ? *other->second : output, diagnostics);
  }
  const std::string answers[] = {options.input.answers};
  check_overwriting(options, answers, files, diagnostics);
}

void check_overwriting(const AssessOptions& options, std::span<const std::string> read,
                       const support::FileSystem& files, Diagnostics& diagnostics) {
  std::map<std::string, std::string> inputs;
  for (const std::string& name : read) {
    inputs.emplace(identity_of_input(name, files), name);
  }
  for (const OutputFile& output : destinations(options)) {
    const auto input = inputs.find(identity_of_output(output, files));
    if (input == inputs.end()) continue;
    const std::string place = output.path == "-" ? "standard output" : support::quoted(output.path);
    diagnostics.error(DiagnosticCode::output_over_input,
                      "the report to " + place + " would replace " +
                          support::quoted(input->second) + ", which belongs to the input",
                      "choose another file for the report");
  }
}

void check_replacing(const AssessOptions& options, const support::FileSystem& files,
                     Diagnostics& diagnostics) {
  for (const OutputFile& output : options.outputs) {
    // What stands for a descriptor is written to, not replaced.
    if (!output.format->render_invalid || output.path.starts_with("/dev/")) continue;
    if (files.kind(output.path) != support::FileKind::regular) continue;
    if (is_earlier_report(output.path, files)) continue;
    diagnostics.error(
        DiagnosticCode::output_over_input,
        "the report would replace " + support::quoted(output.path) + ", which is no earlier report",
        "choose another file, or remove this one: as the input is not valid, it "
        "could be evidence");
  }
}

}  // namespace wwc::cli
