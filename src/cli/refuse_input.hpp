// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "cli/check_outputs.hpp"
#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/load_input.hpp"
#include "cli/options.hpp"
#include "cli/read_source.hpp"

/// How every command that writes reports ends where its input is invalid: formats for programs are
/// written all the same, with what is wrong and nothing else.
namespace wwc::cli {

/// What a command writes when its input is invalid, and how it shows messages.
struct Refusal {
  const MessageOptions& messages;
  std::vector<InvalidReport> reports;
};

/// Prints what is wrong with the input, and writes the reports that can say so: none over a file
/// that may belong to the input or that holds the result of an assessment. What stays as it was is
/// warned of.
[[nodiscard]] ExitCode refuse_input(const Refusal& refusal, const Input& input,
                                    Environment& environment, ReadingLog& log);

/// The same for options with `messages`, `format` and `outputs`.
template <typename Options>
[[nodiscard]] ExitCode refuse_input(const Options& options, const Input& input,
                                    Environment& environment, ReadingLog& log) {
  Refusal refusal{options.messages, {}};
  for (const auto& output : destinations(options)) {
    refusal.reports.push_back({output.format->render_invalid, output.path});
  }
  return refuse_input(refusal, input, environment, log);
}

}  // namespace wwc::cli
