// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "answers/read_error.hpp"
#include "cli/assess_city.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "evidence/gather.hpp"
#include "ledger/inventory.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::cli {
namespace {

using report::Ink;
using report::plain_line;
using report::TerminalPage;

constexpr std::size_t k_indent = 4;

/// What is wrong with a file, such as `does not exist`; empty where it can count.
std::string_view fault_of(const EvidenceFacts& facts, const Evidence& piece) {
  if (piece.kind != EvidenceKind::file) return {};
  const auto fact = facts.files.find(piece.value);
  return fact == facts.files.end() ? std::string_view{} : fact->second.detail;
}

void write_pieces(TerminalPage& page, const std::vector<ledger::EvidenceUse>& uses,
                  const EvidenceFacts& facts) {
  page.heading("Evidence, and what it is for");
  for (const ledger::UsedPiece& used : ledger::used_pieces(uses)) {
    const Evidence& piece = *used.piece;
    std::string text = plain_line(report::evidence_text(piece));
    if (!piece.register_id.empty()) text += fmt::format(" (`{}`)", plain_line(piece.register_id));
    const std::string_view fault = fault_of(facts, piece);
    if (!fault.empty()) text += fmt::format(": {}", plain_line(fault));
    page.wrapped(text, k_indent, fault.empty() ? Ink::strong : Ink::bad, "  - ");
    page.wrapped(support::join(used.used_by, ", "), k_indent);
  }
}

void write_targets(TerminalPage& page, const std::vector<ledger::EvidenceUse>& uses) {
  page.heading("Criteria, and what shows them");
  std::string target;
  for (const ledger::EvidenceUse& use : uses) {
    if (use.target != target) page.wrapped(use.target, 2, Ink::strong, "  ");
    target = use.target;
    std::string text = plain_line(report::evidence_text(*use.piece));
    if (use.piece->date) text += ", dated " + to_string(*use.piece->date);
    page.wrapped(text, k_indent);
  }
}

void write_duplicates(TerminalPage& page, const EvidenceFacts& facts) {
  const auto groups = ledger::duplicates(facts);
  page.heading("The same content under several names");
  for (const std::vector<std::string>& paths : groups) {
    page.wrapped(support::make_controls_visible(support::join(paths, ", ")), k_indent, Ink::warn,
                 "  - ");
  }
  if (groups.empty()) page.line("  none");
}

/// What is below such a folder and cannot be looked at might be a file that nothing uses.
void warn_of_unread(const std::vector<support::UnreadableMatch>& unread, const EvidenceFacts& facts,
                    Diagnostics& diagnostics) {
  for (const support::UnreadableMatch& match : unread) {
    if (facts.files.contains(match.path)) continue;
    diagnostics.warning(
        answers::code_of(match.error),
        fmt::format("{} is not in the list: {}", support::quoted(match.path), match.reason));
  }
}

/// The files below the folders that hold evidence, without those that hold answers, and those that
/// the register names, there or not.
std::vector<std::string> files_found(const AssessedCity& city,
                                     const std::vector<ledger::EvidenceUse>& uses,
                                     const Environment& environment, ReadingLog& log) {
  const SourceMap& sources = log.sources;
  std::set<std::string> own;
  for (std::size_t index = 0; index < sources.size(); ++index) {
    own.insert(environment.files.identity(std::string{sources.name(static_cast<SourceId>(index))}));
  }
  const std::string& root = city.input.evidence_root;
  std::set<std::string> found;
  for (const RegisterEntry& entry : city.input.answers->evidence) {
    if (entry.evidence.kind == EvidenceKind::file) found.insert(entry.evidence.value);
  }
  for (const std::string& folder : ledger::evidence_folders(uses, city.input.answers->evidence)) {
    const support::Matches matches = environment.files.glob(root, folder + "/**");
    warn_of_unread(matches.unreadable, city.facts, log.diagnostics);
    for (const std::string& path : matches.paths) {
      const bool is_own = own.contains(environment.files.identity(support::join_path(root, path)));
      if (!is_own) found.insert(path);
    }
  }
  return {found.begin(), found.end()};
}

void write_orphans(TerminalPage& page, const std::vector<ledger::Orphan>& orphans,
                   const EvidenceFacts& facts) {
  page.heading("Files that nothing uses");
  for (const ledger::Orphan& orphan : orphans) {
    std::string text = support::make_controls_visible(orphan.path);
    if (!orphan.register_id.empty()) {
      text +=
          fmt::format(" (in the register as `{}`, and not used)", plain_line(orphan.register_id));
    }
    const std::string& fault = facts.files.at(orphan.path).detail;
    if (!fault.empty()) text += fmt::format(": {}", plain_line(fault));
    page.wrapped(text, k_indent, Ink::warn, "  - ");
  }
  if (orphans.empty()) page.line("  none");
}

void write_lapses(TerminalPage& page, const AssessedCity& city) {
  const auto lapses = ledger::lapses(*city.input.catalog, city.assessment);
  page.heading("What lapses: last day on which it is ok");
  for (const ledger::Lapse& lapse : lapses) {
    page.line(fmt::format("  {}  {}", to_string(lapse.last_day), lapse.target));
  }
  if (lapses.empty()) page.line("  nothing");
}

std::string list_evidence(const AssessedCity& city, const ReportStyle& style,
                          const Environment& environment, ReadingLog& log) {
  TerminalPage page{style};
  const auto uses = ledger::evidence_uses(*city.input.catalog, *city.input.answers);
  page.wrapped(
      fmt::format("{}: evidence as of {}", plain_line(report::city_text(city.input.answers->city)),
                  to_string(city.assessment.as_of.date)),
      0, Ink::strong);
  const std::vector<std::string> found = files_found(city, uses, environment, log);
  EvidenceFacts facts = city.facts;
  evidence::add_facts(found, environment.files, city.input.evidence_root, facts);
  write_pieces(page, uses, facts);
  write_targets(page, uses);
  write_duplicates(page, facts);
  write_orphans(page, ledger::orphans(found, uses, city.input.answers->evidence), facts);
  write_lapses(page, city);
  return page.text();
}

}  // namespace

ExitCode command_evidence_list(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  const Input input = load_input(options.input, environment, log);
  const std::optional<AssessedCity> city =
      input.answers ? assess_city(input, environment, log) : std::nullopt;
  if (city) {
    write_output(
        list_evidence(*city, output_style(options.messages, environment), environment, log),
        environment, log.diagnostics);
  }
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
