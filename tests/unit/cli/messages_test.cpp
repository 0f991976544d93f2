// SPDX-License-Identifier: MIT
#include "cli/messages.hpp"

#include <cerrno>
#include <sstream>
#include <streambuf>

#include <catch2/catch.hpp>

#include "cli/exit_code.hpp"
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

}  // namespace
}  // namespace wwc::cli
