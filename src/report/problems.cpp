// SPDX-License-Identifier: MIT
#include "report/problems.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

bool is_there(Span span) {
  return span.end > span.begin;
}

/// True for what stands elsewhere than the answer to a criterion: a document, or a sign-off.
bool has_own_place(const GateFault& fault) {
  return is_there(fault.place);
}

/// The first piece that does not count, or that was given at all.
Span place_of_pieces(const std::vector<PieceFinding>& pieces) {
  const auto bad =
      std::ranges::find_if(pieces, [](const PieceFinding& piece) { return !piece.counts(); });
  if (bad != pieces.end()) return bad->piece.span;
  return pieces.empty() ? Span{} : pieces.front().piece.span;
}

/// Where the item or the entry with this full id was answered; empty where it was not.
Span place_of_target(const ReportInput& input, std::size_t criterion, std::string_view target) {
  const Criterion& asked = input.catalog.criteria[criterion];
  const CriterionAnswer& given = input.answers.criteria[criterion];
  const Finding& finding = input.assessment.findings[criterion];
  if (target == asked.id) return given.own.span;
  for (std::size_t item = 0; item < asked.checklist.size(); ++item) {
    if (target == full_id(asked, AnswerRef{item})) return given.checklist[item].span;
  }
  for (std::size_t entry = 0; entry < asked.documentation.size(); ++entry) {
    if (target == asked.id + '.' + asked.documentation[entry].id) {
      return place_of_pieces(finding.documentation[entry].evidence);
    }
  }
  return {};
}

/// The key `answers` of the file that answers others of the practice, else of the main file: below
/// it belongs what is not answered. Where the main file has none, its key `include`: one of the
/// files named there is to answer. Empty where it has neither.
Span place_for_answer(const ReportInput& input, std::size_t criterion) {
  const std::vector<Span>& keys = input.answers.answers_spans;
  const std::size_t practice = input.catalog.criteria[criterion].practice;
  for (std::size_t other = 0; other < input.answers.criteria.size(); ++other) {
    const CriterionAnswer& given = input.answers.criteria[other];
    if (!given.is_given || input.catalog.criteria[other].practice != practice) continue;
    const auto key = std::ranges::find(keys, given.span.source, &Span::source);
    if (key != keys.end()) return *key;
  }
  const auto main = std::ranges::find(keys, input.answers.source, &Span::source);
  return main != keys.end() ? *main : input.answers.include_span;
}

/// What the missed demands say of one criterion.
struct CriterionFaults {
  std::vector<std::string> texts;
  std::optional<GateKey> first;  ///< The demand that names it first; empty: none does.
};

CriterionFaults faults_of(const ReportInput& input, std::size_t criterion) {
  CriterionFaults faults;
  if (input.gate == nullptr) return faults;
  for (const GateVerdict& verdict : input.gate->verdicts) {
    for (const GateFault& fault : verdict.faults) {
      if (fault.criterion != criterion || has_own_place(fault)) continue;
      faults.texts.push_back(plain_line(fault.text));
      if (!faults.first) faults.first = verdict.key;
    }
  }
  return faults;
}

Severity severity_without_gate(Outcome outcome) {
  const bool is_refused = outcome == Outcome::fail || outcome == Outcome::blocked;
  return is_refused ? Severity::error : Severity::warning;
}

Problem problem_of(const ReportInput& input, std::size_t criterion) {
  const Criterion& asked = input.catalog.criteria[criterion];
  const Finding& finding = input.assessment.findings[criterion];
  const CriterionFaults faults = faults_of(input, criterion);
  Problem problem;
  problem.criterion = criterion;
  problem.rule = asked.id;
  problem.kind = support::name_of(finding.outcome);
  problem.title = plain_line(fmt::format("{} {}", asked.id, asked.title));
  problem.text = outcome_words(finding);
  problem.severity =
      input.gate == nullptr ? severity_without_gate(finding.outcome) : Severity::warning;
  if (faults.first) {
    problem.severity = Severity::error;
    problem.text = support::join(faults.texts, "; ");
    // A pass that the gate objects to is another problem with each demand.
    if (finding.gaps.empty()) problem.kind = support::name_of(*faults.first);
  }
  std::ranges::transform(finding.gaps, std::back_inserter(problem.lines), gap_line);
  problem.place = place_of(input, criterion);
  return problem;
}

/// The value of the key under `gate`; empty where the answers do not have it.
Span place_of_key(const ReportInput& input, GateKey key) {
  const auto& spans = input.answers.gate_spans;
  const auto found = std::ranges::find(spans, key, &std::pair<GateKey, Span>::first);
  return found == spans.end() ? Span{} : found->second;
}

/// Where the demand is written, or, of a gate that was lowered, what was lowered (of another
/// baseline, where it is named), and of another catalog, where it is named; else at the key `gate`,
/// or at the start of the main file.
Span place_of_gate(const ReportInput& input, const GateVerdict& verdict) {
  if (verdict.key == GateKey::same_catalog && is_there(input.answers.catalog_span)) {
    return input.answers.catalog_span;
  }
  Span place = verdict.from == GateSource::file ? place_of_key(input, verdict.key) : Span{};
  for (const GateFault& fault : verdict.faults) {
    if (!is_there(place) && fault.key) place = place_of_key(input, *fault.key);
  }
  if (is_there(place)) return place;
  const bool is_of_file = verdict.from == GateSource::file || verdict.key == GateKey::same_gate;
  const bool is_written = is_of_file && is_there(input.answers.gate_span);
  return is_written ? input.answers.gate_span : Span{input.answers.source, 0, 0};
}

/// What to do about files that are not as they were locked; there may be as many as a lock has
/// lines, so the diagnostics are looked through once.
class HelpForUnlocked {
public:
  explicit HelpForUnlocked(std::span<const Diagnostic> diagnostics) {
    const std::span<const diagnostic::CodeInfo> evidence = diagnostic::evidence_codes();
    for (const Diagnostic& diagnostic : diagnostics) {
      const bool is_about_evidence =
          std::ranges::find(evidence, diagnostic.code, &diagnostic::CodeInfo::code) !=
          evidence.end();
      if (is_about_evidence && diagnostic.primary)
        by_place_.try_emplace(key(diagnostic.primary->span), &diagnostic);
    }
  }

  /// A file that cannot be used has to be mended: to lock again would give it up.
  [[nodiscard]] std::string at(Span place) const {
    const auto found = by_place_.find(key(place));
    if (found == by_place_.end())
      return "if this is right: run `wwc evidence lock`, and commit `wwc.lock`";
    const std::string& help = found->second->help;
    return help.empty() ? "mend it, or put the document back" : help;
  }

private:
  using Key = std::pair<SourceId, std::uint32_t>;
  static Key key(Span place) { return {place.source, place.begin}; }

  std::map<Key, const Diagnostic*> by_place_;
};

/// What to do about a sign-off that does not stand, as the diagnostic that says the same has it.
std::string help_for_review(const ReportInput& input, const GateFault& fault) {
  for (const Diagnostic& diagnostic : input.diagnostics) {
    if (diagnostic.message == fault.text && !diagnostic.help.empty()) return diagnostic.help;
  }
  return "run `wwc evidence lock`, and commit `wwc.lock`";
}

/// What is in the way of a demand at a place of its own, such as a file that is not locked.
Problem problem_of(const ReportInput& input, const HelpForUnlocked& helps,
                   const GateVerdict& verdict, const GateFault& fault) {
  Problem problem;
  problem.severity = Severity::error;
  problem.rule = demand_id(verdict.key);
  problem.kind = support::name_of(verdict.key);
  problem.subject = plain_line(fault.text);
  problem.title = plain_line("Gate " + demand_text(verdict));
  problem.text = problem.subject;
  const std::string help = verdict.key == GateKey::require_review ? help_for_review(input, fault)
                                                                  : helps.at(fault.place);
  problem.lines = {plain_line(help)};
  problem.place = fault.place;
  return problem;
}

/// A demand that is missed for a reason that no criterion or place is to blame for alone.
std::optional<Problem> problem_of(const ReportInput& input, const GateVerdict& verdict) {
  if (verdict.held) return std::nullopt;
  Problem problem;
  for (const GateFault& fault : verdict.faults) {
    if (!fault.criterion && !has_own_place(fault)) problem.lines.push_back(plain_line(fault.text));
  }
  if (problem.lines.empty() && !verdict.faults.empty()) return std::nullopt;
  problem.severity = Severity::error;
  problem.rule = demand_id(verdict.key);
  problem.kind = support::name_of(verdict.key);
  problem.title = plain_line("Gate " + demand_text(verdict));
  problem.text = plain_line("missed: " + verdict.shortfall);
  problem.place = place_of_gate(input, verdict);
  return problem;
}

}  // namespace

std::vector<Problem> find_problems(const ReportInput& input) {
  std::vector<Problem> problems;
  std::vector<Problem> placed;
  std::set<std::size_t> named;
  const HelpForUnlocked helps(input.diagnostics);
  if (input.gate != nullptr) {
    for (const GateVerdict& verdict : input.gate->verdicts) {
      if (auto problem = problem_of(input, verdict)) problems.push_back(*std::move(problem));
      for (const GateFault& fault : verdict.faults) {
        if (has_own_place(fault)) {
          placed.push_back(problem_of(input, helps, verdict, fault));
        } else if (fault.criterion) {
          named.insert(*fault.criterion);
        }
      }
    }
  }
  for (const std::size_t criterion : named) {
    problems.push_back(problem_of(input, criterion));
  }
  std::ranges::move(placed, std::back_inserter(problems));
  ReportInput everybody = input;
  everybody.owner.clear();
  for (const std::size_t criterion : open_points(everybody)) {
    if (!named.contains(criterion)) problems.push_back(problem_of(input, criterion));
  }
  std::ranges::stable_sort(problems, {}, &Problem::severity);
  return problems;
}

std::vector<const Diagnostic*> diagnostics_beside(const ReportInput& input,
                                                  const std::vector<Problem>& problems) {
  const auto key = [](Span span) { return std::tuple{span.source, span.begin, span.end}; };
  std::set<decltype(key(Span{}))> told;
  for (const Problem& problem : problems) {
    told.insert(key(problem.place));
  }
  std::vector<const Diagnostic*> beside;
  for (const Diagnostic& diagnostic : input.diagnostics) {
    if (diagnostic.severity == Severity::note) continue;
    if (diagnostic.primary && told.contains(key(diagnostic.primary->span))) continue;
    beside.push_back(&diagnostic);
  }
  return beside;
}

Span place_of(const ReportInput& input, std::size_t criterion) {
  const Finding& finding = input.assessment.findings[criterion];
  if (!finding.gaps.empty()) {
    const Span span = place_of_target(input, criterion, finding.gaps.front().target);
    if (is_there(span)) return span;
  }
  if (is_there(finding.span)) return finding.span;
  const Span key = place_for_answer(input, criterion);
  return is_there(key) ? key : Span{input.answers.source, 0, 0};
}

std::string gap_line(const Gap& gap) {
  return plain_line(fmt::format("{}: {}", gap.text, gap.action));
}

std::string demand_id(GateKey key) {
  return fmt::format("gate.{}", support::name_of(key));
}

std::string file_of(const SourceMap& sources, SourceId source) {
  if (static_cast<std::size_t>(source) >= sources.size()) return {};
  const std::string name{sources.name(source)};
  if (!name.starts_with('/')) {
    if (auto path = support::normalized_path(name)) return *std::move(path);
  }
  const std::string folder{sources.folder()};
  const std::string absolute = name.starts_with('/') ? name : support::join_path(folder, name);
  if (folder.starts_with('/') && absolute.starts_with('/')) {
    const auto path = support::normalized_path(std::string_view{absolute}.substr(1));
    const auto root = support::normalized_path(std::string_view{folder}.substr(1)).value_or("");
    if (path && root.empty()) return *path;
    if (path && path->starts_with(root + '/')) return path->substr(root.size() + 1);
  }
  return source_name(sources, source);
}

}  // namespace wwc::report
