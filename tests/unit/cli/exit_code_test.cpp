// SPDX-License-Identifier: MIT
#include "cli/exit_code.hpp"

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"

namespace wwc::cli {
namespace {

TEST_CASE("the table of exit codes has the order of precedence and a meaning for each") {
  std::vector<int> order;
  for (const ExitCodeInfo& info : exit_codes()) {
    order.push_back(to_int(info.code));
    CHECK_FALSE(info.meaning.empty());
  }
  CHECK(order == std::vector<int>{70, 2, 5, 3, 4, 1, 0});
}

TEST_CASE("the code that comes first in the table is returned") {
  CHECK(most_important({}) == ExitCode::done);
  CHECK(most_important({ExitCode::done, ExitCode::missed}) == ExitCode::missed);
  CHECK(most_important({ExitCode::missed, ExitCode::nothing_assessed}) ==
        ExitCode::nothing_assessed);
  CHECK(most_important({ExitCode::nothing_assessed, ExitCode::input_output}) ==
        ExitCode::input_output);
  CHECK(most_important({ExitCode::input_output, ExitCode::invalid_input}) ==
        ExitCode::input_output);
  CHECK(most_important({ExitCode::input_output, ExitCode::usage}) == ExitCode::usage);
  CHECK(most_important({ExitCode::usage, ExitCode::internal}) == ExitCode::internal);
}

TEST_CASE("each error asks for the exit code of its stage") {
  struct Case {
    DiagnosticCode code;
    ExitCode exit;
  };
  const Case given = GENERATE(Case{DiagnosticCode::file_not_found, ExitCode::input_output},
                              Case{DiagnosticCode::no_permission, ExitCode::input_output},
                              Case{DiagnosticCode::file_too_large, ExitCode::invalid_input},
                              Case{DiagnosticCode::empty_file, ExitCode::invalid_input},
                              Case{DiagnosticCode::unknown_field, ExitCode::invalid_input},
                              Case{DiagnosticCode::prerequisite_cycle, ExitCode::invalid_input},
                              Case{DiagnosticCode::unknown_option, ExitCode::usage},
                              Case{DiagnosticCode::no_such_catalog, ExitCode::usage},
                              Case{DiagnosticCode::output_not_written, ExitCode::input_output},
                              Case{DiagnosticCode::nothing_answered, ExitCode::nothing_assessed},
                              Case{DiagnosticCode::internal_error, ExitCode::internal});
  Diagnostics diagnostics;
  diagnostics.error(given.code, "it is so");
  CHECK(exit_code_of(diagnostics) == given.exit);
}

TEST_CASE("warnings change no exit code") {
  Diagnostics diagnostics;
  diagnostics.warning(DiagnosticCode::evidence_missing, "it is so");
  diagnostics.warning(DiagnosticCode::file_not_found, "it is so");
  CHECK(exit_code_of(diagnostics) == ExitCode::done);
}

}  // namespace
}  // namespace wwc::cli
