// SPDX-License-Identifier: MIT
#include "report/terminal_gate.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "report/words.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_most_faults = 3;
constexpr std::size_t k_demand_column = 9;
constexpr std::size_t k_fault_column = 11;

void write_faults(TerminalPage& page, const GateVerdict& verdict) {
  // A demand that was lowered must not hide behind others; there are few.
  const bool is_whole = verdict.key == GateKey::same_gate;
  const std::size_t shown =
      is_whole ? verdict.faults.size() : std::min(verdict.faults.size(), k_most_faults);
  for (std::size_t fault = 0; fault < shown; ++fault) {
    page.wrapped(plain_line(verdict.faults[fault].text), k_fault_column, Ink::plain, "         - ");
  }
  if (shown < verdict.faults.size()) {
    page.line(page.paint(fmt::format("           and {} more", verdict.faults.size() - shown),
                         Ink::faint));
  }
}

void write_verdict(TerminalPage& page, const GateVerdict& verdict) {
  const std::string demand = plain_line(demand_text(verdict));
  const Ink ink = verdict.held ? Ink::good : Ink::bad;
  const std::string mark = page.paint(verdict.held ? "  met    " : "  missed ", ink);
  page.wrapped(verdict.held ? demand : fmt::format("{}: {}", demand, plain_line(verdict.shortfall)),
               k_demand_column, Ink::plain, mark);
  write_faults(page, verdict);
  for (const std::string& note : verdict.notes) {
    page.wrapped("note: " + plain_line(note), k_fault_column, Ink::faint, "         - ");
  }
}

}  // namespace

void write_gate(TerminalPage& page, const ReportInput& input) {
  if (input.gate == nullptr) return;
  page.blank();
  page.wrapped(gate_summary(*input.gate) + '.', 0, input.gate->held() ? Ink::good : Ink::bad);
  for (const GateVerdict& verdict : input.gate->verdicts) {
    write_verdict(page, verdict);
  }
}

}  // namespace wwc::report
