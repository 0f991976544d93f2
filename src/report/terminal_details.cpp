// SPDX-License-Identifier: MIT
#include "report/terminal_details.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "report/gap_help.hpp"
#include "report/suggested.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// Where the marks of items and entries stand, and what belongs to them.
constexpr std::size_t k_item_indent = 4;
constexpr std::size_t k_part_indent = 6;
constexpr std::size_t k_piece_indent = 8;

Ink answer_ink(const AnswerFinding& finding) {
  if (finding.outcome == ItemOutcome::unanswered) return Ink::faint;
  if (finding.outcome == ItemOutcome::unmet) return Ink::bad;
  return finding.documented ? Ink::good : Ink::warn;
}

std::string answer_words(const AnswerFinding& finding) {
  std::string words{support::name_of(finding.outcome)};
  if (finding.outcome == ItemOutcome::met && !finding.documented) words += ", not documented";
  if (!finding.value.empty()) words += ": " + plain_line(finding.value);
  if (finding.expires) words += fmt::format(" (counts through {})", to_string(*finding.expires));
  return words;
}

/// A mark in front of a line, after so many spaces.
std::string mark(std::size_t spaces, std::string_view sign) {
  return std::string(spaces, ' ') + std::string{sign};
}

void write_pieces(TerminalPage& page, const std::vector<PieceFinding>& pieces) {
  for (const PieceFinding& finding : pieces) {
    std::string text = fmt::format("{}: {}", support::name_of(finding.state),
                                   plain_line(evidence_text(finding.piece)));
    if (finding.piece.date) text += ", " + to_string(*finding.piece.date);
    if (!finding.detail.empty()) text += " (" + plain_line(finding.detail) + ')';
    page.wrapped(text, k_piece_indent, finding.counts() ? Ink::plain : Ink::bad,
                 mark(k_part_indent, "- "));
  }
}

void write_parts(TerminalPage& page, const std::string& asked,
                 const std::vector<std::string>& details, const std::vector<PieceFinding>& pieces) {
  if (!asked.empty()) page.wrapped(plain_line(asked), k_part_indent, Ink::faint);
  for (const std::string& detail : details) {
    page.wrapped(plain_line(detail), k_part_indent);
  }
  write_pieces(page, pieces);
}

void write_answer(TerminalPage& page, const AnswerFinding& finding, std::string_view title,
                  const std::string& asked) {
  page.wrapped(fmt::format("{}: {}", title, answer_words(finding)), k_item_indent,
               answer_ink(finding));
  write_parts(page, asked, finding.details, finding.evidence);
}

void write_entry(TerminalPage& page, const EntryFinding& finding, const Documentation& entry) {
  const bool is_fine = finding.state == EntryState::ok ||
                       finding.state == EntryState::not_required || finding.covered_by_alternative;
  std::string text = fmt::format("{}: {}", entry.id, support::name_of(finding.state));
  if (finding.covered_by_alternative) text += ", another entry stands in for it";
  if (finding.expires) text += fmt::format(" (counts through {})", to_string(*finding.expires));
  page.wrapped(text, k_item_indent, is_fine ? Ink::good : Ink::bad);
  write_parts(page, entry.text, finding.details, finding.evidence);
}

void write_suggestions(TerminalPage& page, const std::vector<const Suggestion*>& suggestions) {
  for (const Suggestion* suggestion : suggestions) {
    page.wrapped(
        fmt::format("next action: {} {} ({}: {})", suggestion->id, plain_line(suggestion->title),
                    plain_line(suggestion->catalog_title), plain_line(suggestion->practice)),
        k_part_indent + 2, Ink::plain, mark(k_part_indent, "> "));
  }
}

/// The closest of these resources, and how many more there are.
void write_resources(TerminalPage& page, const Catalog& catalog,
                     const std::vector<std::size_t>& resources, std::size_t indent) {
  const std::size_t shown = std::min(resources.size(), k_most_resources);
  for (std::size_t index = 0; index < shown; ++index) {
    page.wrapped("help: " + plain_line(resource_text(catalog.resources[resources[index]])),
                 indent + 2, Ink::faint, mark(indent, "> "));
  }
  if (shown < resources.size()) {
    page.wrapped(fmt::format("and {} more", resources.size() - shown), indent + 2, Ink::faint);
  }
}

void write_gaps(TerminalPage& page, const ReportInput& input, std::size_t criterion) {
  const std::vector<const Gap*> gaps = gaps_of(input, criterion);
  if (gaps.empty()) return;
  const GapHelp help = help_with(input.catalog, criterion, gaps);
  page.line("  To do");
  for (std::size_t index = 0; index < gaps.size(); ++index) {
    const Gap* gap = gaps[index];
    std::string text = fmt::format("{}: {}", plain_line(gap->text), plain_line(gap->action));
    if (!gap->owner.empty()) text += fmt::format(" [{}]", plain_line(gap->owner));
    if (gap->due) {
      const bool overdue = is_overdue(input, input.assessment.findings[criterion], gap->due);
      text += fmt::format(" [{} {}]", overdue ? "overdue since" : "due", to_string(*gap->due));
    }
    page.wrapped(text, k_part_indent, Ink::strong, mark(k_item_indent, "- "));
    write_resources(page, input.catalog, help.of_gaps[index], k_part_indent);
    write_suggestions(page, suggestions_for(input, criterion, *gap));
  }
  write_resources(page, input.catalog, help.of_criterion, k_item_indent);
}

/// What the city says of a criterion beside its answers.
void write_remarks(TerminalPage& page, const ReportInput& input, std::size_t criterion) {
  const CriterionAnswer& answer = input.answers.criteria[criterion];
  const auto write = [&](std::string_view label, const std::string& text) {
    if (!text.empty()) page.wrapped(fmt::format("{}: {}", label, plain_line(text)), 2);
  };
  if (answer.effort) write("Effort", in_days(*answer.effort));
  write("Note", answer.note);
  write("Justification", answer.justification);
  if (!answer.reviewed) return;
  const std::string_view state = review_words(find_standing(input, criterion));
  write("Reviewed", fmt::format("by {} on {}{}{}", answer.reviewed->by,
                                to_string(answer.reviewed->on), state.empty() ? "" : ", ", state));
}

void write_checklist(TerminalPage& page, const Criterion& criterion, const Finding& finding) {
  if (criterion.checklist.empty()) return;
  page.line(fmt::format("  Checklist: {} of {} needed, {} met, {} documented", criterion.require,
                        criterion.checklist.size(), finding.items_met, finding.items_documented));
  for (std::size_t item = 0; item < finding.checklist.size(); ++item) {
    write_answer(page, finding.checklist[item], criterion.checklist[item].id,
                 criterion.checklist[item].text);
  }
}

void write_criterion(TerminalPage& page, const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  const std::string_view counted = finding.counted ? "" : ", not counted";
  page.blank();
  page.wrapped(
      fmt::format("{}: {}{}", plain_line(criterion.title), outcome_words(finding), counted),
      criterion.id.size() + 2, ink_of(finding.outcome), criterion.id);
  page.wrapped(plain_line(criterion.statement), 2, Ink::faint);
  for (const std::string& reason : finding.reasons) {
    page.wrapped(plain_line(reason), 4, Ink::plain, "  * ");
  }
  if (finding.own) write_answer(page, *finding.own, "answer", {});
  write_checklist(page, criterion, finding);
  if (!finding.documentation.empty()) page.line("  Documentation");
  for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry) {
    write_entry(page, finding.documentation[entry], criterion.documentation[entry]);
  }
  write_gaps(page, input, position);
  write_remarks(page, input, position);
}

void write_diagnostics(TerminalPage& page, const ReportInput& input) {
  if (input.diagnostics.empty()) return;
  page.heading("Diagnostics");
  for (const Diagnostic& diagnostic : input.diagnostics) {
    const std::string place = place_text(diagnostic, input.sources);
    page.wrapped(
        fmt::format("{}{}{}[{}]: {}", plain_line(place), place.empty() ? "" : ": ",
                    diagnostic::severity_name(diagnostic.severity),
                    diagnostic::code_name(diagnostic.code), plain_line(diagnostic.message)),
        4, Ink::plain, "  ");
  }
}

}  // namespace

Ink ink_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return Ink::good;
    case Outcome::claimed:
    case Outcome::blocked:
      return Ink::warn;
    case Outcome::fail:
      return Ink::bad;
    case Outcome::unanswered:
    case Outcome::not_applicable:
      return Ink::plain;
  }
  return Ink::plain;
}

void write_details(TerminalPage& page, const ReportInput& input) {
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    bool has_heading = false;
    for (const std::size_t position : criteria_of(input.catalog, practice)) {
      if (!input.owner.empty() && gaps_of(input, position).empty()) continue;
      if (!has_heading) page.heading(plain_line(input.catalog.practices[practice].title));
      has_heading = true;
      write_criterion(page, input, position);
    }
  }
  write_diagnostics(page, input);
}

}  // namespace wwc::report
