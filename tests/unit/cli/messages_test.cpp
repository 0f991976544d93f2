// SPDX-License-Identifier: MIT
#include "cli/messages.hpp"

#include <cerrno>
#include <sstream>
#include <streambuf>

#include <catch2/catch.hpp>

#include "cli/exit_code.hpp"
#include "diagnostic/codes.hpp"
#include "support/memory_file_system.hpp"

namespace wwc::cli {
namespace {

/// Fails at the first write, with this reason.
class BrokenBuffer : public std::streambuf {
public:
  explicit BrokenBuffer(int reason) : reason_(reason) {}

private:
  int_type overflow(int_type) override {
    errno = reason_;
    return traits_type::eof();
  }

  int reason_;
};

/// What a command prints to.
struct Screen {
  test::MemoryFileSystem files;
  std::ostringstream out;
  std::ostringstream err;
  Environment environment{files, out, err, Date{2026, 11, 1}, {}};
};

struct Outcome {
  ExitCode code;
  std::string err;
};

Outcome write_into(int reason) {
  test::MemoryFileSystem files;
  BrokenBuffer buffer{reason};
  std::ostream out{&buffer};
  std::ostringstream err;
  Environment environment{files, out, err, Date{2026, 11, 1}, {}};
  Diagnostics diagnostics;
  write_output("report", environment, diagnostics);
  print_messages(diagnostics, SourceMap{}, {}, environment);
  return {exit_code_of(diagnostics), err.str()};
}

TEST_CASE("a reader that had enough is told nothing, and the exit code stays") {
  const Outcome outcome = write_into(EPIPE);
  CHECK(outcome.code == ExitCode::input_output);
  CHECK(outcome.err.empty());
}

TEST_CASE("output that fails for another reason is an error in words") {
  const Outcome outcome = write_into(ENOSPC);
  CHECK(outcome.code == ExitCode::input_output);
  CHECK(outcome.err.find("cannot write to standard output") != std::string::npos);
}

TEST_CASE("of very many messages the first are shown, and the others counted") {
  Screen screen;
  Diagnostics diagnostics;
  for (int count = 0; count < 203; ++count) {
    diagnostics.error(DiagnosticCode::unknown_field, "field " + std::to_string(count));
    diagnostics.warning(DiagnosticCode::comment_cut_value, "value " + std::to_string(count));
  }
  print_messages(diagnostics, SourceMap{}, {}, screen.environment);
  const std::string text = screen.err.str();
  CHECK(text.find("field 199\n") != std::string::npos);
  CHECK(text.find("field 200\n") == std::string::npos);
  CHECK(text.find("and 3 more errors\n") != std::string::npos);
  CHECK(text.find("and 3 more warnings\n") != std::string::npos);
  CHECK(text.find("203 errors, 203 warnings") != std::string::npos);
}

TEST_CASE("what is not shown is counted as what it is") {
  Screen screen;
  Diagnostics diagnostics;
  SourceMap sources;
  const SourceId source = sources.add("wwc.lock", std::string(400, '\n'));
  for (std::uint32_t line = 0; line < 201; ++line) {
    diagnostics.note(DiagnosticCode::lock_line_unused, {source, line, line}, "note");
  }
  print_messages(diagnostics, sources, {}, screen.environment);
  CHECK(screen.err.str().ends_with("and 1 more note\n"));
  diagnostics.warning(DiagnosticCode::evidence_unlocked, {source, 300, 300}, "warning");
  screen.err.str("");
  print_messages(diagnostics, sources, {}, screen.environment);
  CHECK(screen.err.str().ends_with("and 1 more warning and 1 more note\n"));
}

TEST_CASE("no text of a user starts a command in the log of a CI service") {
  Screen screen;
  Diagnostics diagnostics;
  SourceMap sources;
  const SourceId source = sources.add("::error title=x::y.yaml", "##[error]x\n");
  diagnostics.warning(DiagnosticCode::unknown_field, Span{source, 0, 3}, "##[group]");
  print_messages(diagnostics, sources, {}, screen.environment);
  CHECK_FALSE(screen.err.str().starts_with("::"));
  CHECK(screen.err.str().find("##[") == std::string::npos);
}

TEST_CASE("a message about a very long name is short") {
  Screen screen;
  Diagnostics diagnostics;
  diagnostics.error(DiagnosticCode::unknown_field, std::string(1'000'000, 'x'));
  print_messages(diagnostics, SourceMap{}, {}, screen.environment);
  CHECK(screen.err.str().size() < 700);
}

}  // namespace
}  // namespace wwc::cli
