// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

namespace wwc::cli {

ExitCode command_explain(const ExplainOptions&, Environment&) { return ExitCode::internal; }

}  // namespace wwc::cli
