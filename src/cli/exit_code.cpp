// SPDX-License-Identifier: MIT
#include "cli/exit_code.hpp"

#include <algorithm>
#include <array>

#include "diagnostic/codes.hpp"

namespace wwc::cli {
namespace {

constexpr std::array k_exit_codes{
    ExitCodeInfo{ExitCode::internal, "internal error: a mistake in the program"},
    ExitCodeInfo{ExitCode::usage,
                 "the command line is wrong, or the answers of `check` have an `as_of`"},
    ExitCodeInfo{ExitCode::input_output,
                 "a file could not be read or written, or the reader of the output left"},
    ExitCodeInfo{ExitCode::invalid_input,
                 "the answers, the catalog, a lock or an earlier result is not valid"},
    ExitCodeInfo{ExitCode::nothing_assessed, "no criterion is answered"},
    ExitCodeInfo{ExitCode::missed, "done, but what was demanded does not hold"},
    ExitCodeInfo{ExitCode::done, "done"},
};

constexpr std::array k_input_output{
    DiagnosticCode::file_not_found,     DiagnosticCode::path_is_directory,
    DiagnosticCode::no_permission,      DiagnosticCode::not_a_regular_file,
    DiagnosticCode::file_unreadable,    DiagnosticCode::evidence_root_unusable,
    DiagnosticCode::output_not_written, DiagnosticCode::output_exists,
    DiagnosticCode::reader_gone,
};

ExitCode exit_code_of(DiagnosticCode code) {
  if (std::ranges::find(k_input_output, code) != k_input_output.end()) {
    return ExitCode::input_output;
  }
  if (code == DiagnosticCode::nothing_answered) return ExitCode::nothing_assessed;
  if (code >= DiagnosticCode::internal_error) return ExitCode::internal;
  const bool is_of_command_line =
      code >= DiagnosticCode::unknown_command && code < DiagnosticCode::end_of_command;
  return is_of_command_line ? ExitCode::usage : ExitCode::invalid_input;
}

std::size_t rank(ExitCode code) {
  return static_cast<std::size_t>(std::ranges::find(k_exit_codes, code, &ExitCodeInfo::code) -
                                  k_exit_codes.begin());
}

}  // namespace

std::span<const ExitCodeInfo> exit_codes() {
  return k_exit_codes;
}

ExitCode most_important(std::initializer_list<ExitCode> codes) {
  ExitCode result = ExitCode::done;
  for (const ExitCode code : codes) {
    result = rank(code) < rank(result) ? code : result;
  }
  return result;
}

ExitCode exit_code_of(const Diagnostics& diagnostics) {
  ExitCode result = ExitCode::done;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.severity == Severity::error) {
      result = most_important({result, exit_code_of(diagnostic.code)});
    }
  }
  return result;
}

}  // namespace wwc::cli
