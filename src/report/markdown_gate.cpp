// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/words.hpp"

namespace wwc::report {
namespace {

std::string demand_row(const GateVerdict& verdict) {
  return fmt::format("| {} | {} | {} |\n", markdown_code(demand_text(verdict)),
                     verdict.held ? "met" : "**missed**", markdown_sentence(verdict.shortfall));
}

std::string fault_list(const GateVerdict& verdict) {
  std::string text;
  for (const GateFault& fault : verdict.faults) {
    text += fmt::format("- {}\n", markdown_sentence(fault.text));
  }
  for (const std::string& note : verdict.notes) {
    text += fmt::format("- Note: {}\n", markdown_sentence(note));
  }
  if (text.empty()) return text;
  return fmt::format("\n{}:\n\n{}", markdown_code(demand_text(verdict)), text);
}

}  // namespace

std::string markdown_gate(const ReportInput& input) {
  if (input.gate == nullptr) return {};
  std::string text =
      fmt::format("\n## Whether the gate holds\n\n**{}.**\n", gate_summary(*input.gate));
  if (input.gate->verdicts.empty()) return text;
  text += "\n| Demand | Result | By how much |\n| --- | --- | --- |\n";
  for (const GateVerdict& verdict : input.gate->verdicts) {
    text += demand_row(verdict);
  }
  for (const GateVerdict& verdict : input.gate->verdicts) {
    text += fault_list(verdict);
  }
  return text;
}

}  // namespace wwc::report
