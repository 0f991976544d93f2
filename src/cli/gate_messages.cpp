// SPDX-License-Identifier: MIT
#include "cli/gate_messages.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// So many faults of one demand are listed; the report has them all.
constexpr std::size_t k_most_faults = 20;

/// What a reader of the one line must know even though the demand is met; empty where nothing.
std::string notes_text(const GateVerdict& verdict) {
  if (verdict.notes.empty()) return {};
  return fmt::format(" ({})", report::plain_line(support::join(verdict.notes, "; ")));
}

}  // namespace

std::string gate_line(const GateResult& result) {
  std::vector<std::string> held;
  std::vector<std::string> missed;
  for (const GateVerdict& verdict : result.verdicts) {
    if (verdict.held) {
      held.push_back(report::demand_text(verdict) + notes_text(verdict));
    } else {
      missed.push_back(fmt::format("{} ({})", report::demand_text(verdict),
                                   report::plain_line(verdict.shortfall)));
    }
  }
  if (result.held()) return fmt::format("gate held: {}\n", support::join(held, "; "));
  if (result.nothing_assessed) missed.insert(missed.begin(), "no criterion is answered");
  return fmt::format("gate missed: {}{}{}\n", support::join(missed, "; "),
                     held.empty() ? "" : "; held: ", support::join(held, "; "));
}

std::string gate_details(const GateResult& result) {
  std::string text;
  for (const GateVerdict& verdict : result.verdicts) {
    const std::string name{support::name_of(verdict.key)};
    const std::size_t shown = std::min(verdict.faults.size(), k_most_faults);
    for (std::size_t index = 0; index < shown; ++index) {
      text += fmt::format("{}: {}\n", name, report::plain_line(verdict.faults[index].text));
    }
    if (shown < verdict.faults.size()) {
      text += fmt::format("{}: and {} more\n", name, verdict.faults.size() - shown);
    }
    for (const std::string& note : verdict.notes) {
      text += fmt::format("{}: note: {}\n", name, report::plain_line(note));
    }
  }
  return text;
}

std::string gate_sources(const GateResult& result) {
  std::string text;
  for (const GateVerdict& verdict : result.verdicts) {
    const std::string_view from = verdict.from == GateSource::option ? "by an option"
                                  : verdict.from == GateSource::file ? "by `gate` in the answers"
                                                                     : "because of the baseline";
    text += fmt::format("{} is demanded {}\n", report::demand_text(verdict), from);
  }
  return text;
}

}  // namespace wwc::cli
