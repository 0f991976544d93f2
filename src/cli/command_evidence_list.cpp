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
    if (!piece.register_id->empty()) text += fmt::format(" (`{}`)", plain_line(*piece.register_id));
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

/// The folders that hold evidence, and the usual one, if it is there.
std::vector<std::string> folders_of(const AssessedCity& city,
                                    const std::vector<ledger::EvidenceUse>& uses,
                                    const Environment& environment) {
  std::vector<std::string> folders = ledger::evidence_folders(uses, city.input.answers->evidence);
  const std::string usual{ledger::k_usual_folder};
  const bool is_there = environment.files.kind(support::join_path(
                            city.input.evidence_root, usual)) == support::FileKind::directory;
  const auto place = std::ranges::lower_bound(folders, usual);
  if (is_there && (place == folders.end() || *place != usual)) folders.insert(place, usual);
  return folders;
}

/// The files below these folders, without those that hold answers, and those that the register
/// names, there or not.
std::vector<std::string> files_found(const AssessedCity& city,
                                     const std::vector<std::string>& folders,
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
  for (const std::string& folder : folders) {
    const support::Matches matches = environment.files.glob(root, folder + "/**");
    warn_of_unread(matches.unreadable, city.facts, log.diagnostics);
    for (const std::string& path : matches.paths) {
      const bool is_own = own.contains(environment.files.identity(support::join_path(root, path)));
      if (!is_own) found.insert(path);
    }
  }
  return {found.begin(), found.end()};
}

std::string unused_text(const std::string& register_id) {
  return fmt::format(" (in the register as `{}`, and not used)", plain_line(register_id));
}

/// `looked in evidence/ and records/`
std::string search_text(const std::vector<std::string>& folders) {
  if (folders.empty()) return "no folder holds evidence, so none was looked in";
  std::vector<std::string> names;
  for (const std::string& folder : folders) {
    names.push_back(support::make_controls_visible(folder) + '/');
  }
  return "looked in " + support::join_words(names);
}

void write_orphans(TerminalPage& page, const std::vector<ledger::Orphan>& orphans,
                   const EvidenceFacts& facts) {
  for (const ledger::Orphan& orphan : orphans) {
    std::string text = support::make_controls_visible(orphan.path);
    if (!orphan.register_id.empty()) text += unused_text(orphan.register_id);
    const std::string& fault = facts.files.at(orphan.path).detail;
    if (!fault.empty()) text += fmt::format(": {}", plain_line(fault));
    page.wrapped(text, k_indent, Ink::warn, "  - ");
  }
}

void write_unused(TerminalPage& page, const std::vector<const RegisterEntry*>& entries) {
  for (const RegisterEntry* entry : entries) {
    page.wrapped(plain_line(report::evidence_text(entry->evidence)) + unused_text(entry->id),
                 k_indent, Ink::warn, "  - ");
  }
}

void write_lapses(TerminalPage& page, const std::vector<ledger::Lapse>& lapses) {
  page.heading("What lapses: last day on which it holds");
  for (const ledger::Lapse& lapse : lapses) {
    const std::string day = lapse.last_day ? to_string(*lapse.last_day) : "too old now";
    page.line(fmt::format("  {:11}  {}", day, lapse.target));
  }
  if (lapses.empty()) page.line("  nothing");
}

std::string list_evidence(AssessedCity& city, const ReportStyle& style,
                          const Environment& environment, ReadingLog& log) {
  TerminalPage page{style};
  const auto uses = ledger::evidence_uses(*city.input.catalog, *city.input.answers);
  page.wrapped(
      fmt::format("{}: evidence as of {}", plain_line(report::city_text(city.input.answers->city)),
                  to_string(city.input.as_of.date)),
      0, Ink::strong);
  const std::vector<ledger::Lapse> lapses =
      ledger::lapses(*city.input.catalog, *city.input.answers, city.assessment);
  // Nothing else of the verdict is shown, and it may be of many files.
  city.assessment = {};
  const std::vector<std::string> folders = folders_of(city, uses, environment);
  const std::vector<std::string> found = files_found(city, folders, environment, log);
  evidence::add_facts(found, environment.files, city.input.evidence_root, city.facts);
  write_pieces(page, uses, city.facts);
  write_targets(page, uses);
  write_duplicates(page, city.facts);
  const std::vector<RegisterEntry>& entries = city.input.answers->evidence;
  const auto orphans = ledger::orphans(found, uses, entries);
  const auto unused = ledger::unused_entries(uses, entries, orphans);
  page.heading("What nothing uses");
  page.wrapped(search_text(folders), 2, Ink::faint, "  ");
  write_orphans(page, orphans, city.facts);
  write_unused(page, unused);
  if (orphans.empty() && unused.empty()) page.line("  none");
  write_lapses(page, lapses);
  return page.text();
}

}  // namespace

ExitCode command_evidence_list(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  const Input input = load_input(options.input, environment, log);
  std::optional<AssessedCity> city =
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
