// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

std::string pass_line(const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  std::string text = "- " + markdown_title(criterion);
  if (finding.expires) text += fmt::format(", counts through {}", to_string(*finding.expires));
  if (finding.assumed) text += ", with what is assumed";
  if (finding.unchecked) text += ", rests on links or text alone, which nobody opened";
  const std::string review = markdown_review(input, position);
  if (!review.empty()) text += '.' + review;
  return text + '\n';
}

/// The lines of the criteria that `belongs` picks, below a heading.
template <typename Predicate, typename Line>
std::string list_of(const ReportInput& input, std::string_view heading, Predicate belongs,
                    Line line) {
  std::string text;
  for (std::size_t position = 0; position < input.assessment.findings.size(); ++position) {
    if (belongs(input.assessment.findings[position])) text += line(position);
  }
  return text.empty() ? text : fmt::format("\n## {}\n\n{}", heading, text);
}

std::string evidence_cell(const Evidence& piece) {
  const std::string title = piece.title.empty() ? std::string{} : markdown_text(piece.title) + ": ";
  switch (piece.kind) {
    case EvidenceKind::file:
      return title + markdown_code(piece.value);
    case EvidenceKind::url:
      return markdown_link(piece.title.empty() ? piece.value : piece.title, piece.value);
    case EvidenceKind::text:
      return title + "“" + markdown_text(piece.value) + "”";
    case EvidenceKind::contact:
      return title + markdown_text(evidence_text(piece));
  }
  return {};
}

/// `DG2 Data Governance Roles (roles, minutes)`: what uses the evidence, by criterion.
std::string used_by_cell(const Catalog& catalog, const std::vector<std::string>& full_ids) {
  std::string text;
  std::string_view last;
  for (const std::string& id : full_ids) {
    const std::size_t dot = std::min(id.find('.'), id.size());
    const std::string_view criterion = std::string_view{id}.substr(0, dot);
    const std::string_view part = std::string_view{id}.substr(std::min(dot + 1, id.size()));
    if (criterion == last) {
      text.insert(text.size() - 1, fmt::format(", {}", part));
      continue;
    }
    last = criterion;
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", criterion,
                        markdown_text(target_text(catalog, criterion)));
    text += part.empty() ? std::string{" (answer)"} : fmt::format(" ({})", part);
  }
  return text;
}

std::string state_cell(const PieceFinding& finding) {
  std::string text = support::replace_all(support::name_of(finding.state), "_", " ");
  if (!finding.detail.empty()) text += ": " + finding.detail;
  return markdown_text(text);
}

/// ` in Open Data and Evaluations`, where a level counts only some practices.
std::string where_counted(const Catalog& catalog, const Level& level) {
  std::vector<std::string> titles;
  for (const std::size_t practice : level.practices) {
    titles.push_back(markdown_text(catalog.practices[practice].title));
  }
  return titles.empty() ? std::string{} : " in " + support::join_words(titles);
}

/// What each level asks for, and each way in which that was read.
std::string level_rules(const ReportInput& input) {
  std::string text;
  std::vector<std::string> readings;
  for (std::size_t position = 0; position < input.catalog.levels.size(); ++position) {
    const Level& level = input.catalog.levels[position];
    const LevelStanding& standing = input.assessment.levels[position];
    text +=
        fmt::format("- {}: at least {} of the counted criteria{} pass, which is {} of {}.\n",
                    markdown_text(level.title), markdown_text(level.at_least_text),
                    where_counted(input.catalog, level), standing.needed, standing.score.possible);
    const bool is_new = std::ranges::find(readings, level.reading) == readings.end();
    if (!level.reading.empty() && is_new) readings.push_back(level.reading);
  }
  for (const std::string& reading : readings) {
    text += fmt::format("- How levels are read: {}\n", markdown_text(reading));
  }
  return text;
}

}  // namespace

std::string markdown_passes(const ReportInput& input) {
  const auto title = [&](std::size_t position) {
    return markdown_title(input.catalog.criteria[position]);
  };
  std::string text = list_of(
      input, "What passes",
      [](const Finding& finding) { return finding.counted && finding.outcome == Outcome::pass; },
      [&](std::size_t position) { return pass_line(input, position); });
  text += list_of(
      input, "What does not apply",
      [](const Finding& finding) {
        return finding.counted && finding.outcome == Outcome::not_applicable;
      },
      [&](std::size_t position) {
        return fmt::format("- {}: {}\n", title(position),
                           markdown_text(input.answers.criteria[position].justification));
      });
  text += list_of(
      input, "Shown, but not counted", [](const Finding& finding) { return !finding.counted; },
      [&](std::size_t position) {
        return fmt::format("- {}: {}\n", title(position),
                           outcome_words(input.assessment.findings[position]));
      });
  return text;
}

std::string markdown_evidence(const ReportInput& input) {
  const std::vector<UsedEvidence> rows = used_evidence(input);
  if (rows.empty()) return {};
  std::string text =
      "\n## Evidence\n\n| Evidence | Used for | State | Date |\n| --- | --- | --- | --- |\n";
  for (const UsedEvidence& row : rows) {
    const Evidence& piece = row.finding->piece;
    text += fmt::format("| {} | {} | {} | {} |\n", evidence_cell(piece),
                        used_by_cell(input.catalog, row.used_by), state_cell(*row.finding),
                        piece.date ? to_string(*piece.date) : "");
  }
  return text + "\n“Unchecked” is a link: it counts, but nobody has opened it.\n";
}

std::string markdown_method(const ReportInput& input) {
  const Catalog& catalog = input.catalog;
  std::string text = "\n## How the score was made\n\n";
  text +=
      "- A criterion earns its point only when enough of it is answered **and** the documentation "
      "asked for is there. "
      "Claimed means that the answers say yes and the documentation is still missing; a claim "
      "earns nothing.\n"
      "- A bare yes where a date, a number or a list is asked is a claim.\n"
      "- The program looks at whether a file is there, can be read and is recent enough. It does "
      "not judge what a "
      "document says, and it opens no link.\n";
  text += level_rules(input);
  text += "- Levels are compared exactly. Percentages in this report are rounded down.\n";
  text += fmt::format(
      "- Catalog {}, edition {}, SHA-256 {}. Where the publisher's guide leaves room, the catalog "
      "says "
      "how it reads it: `wwc explain` shows each reading.\n",
      markdown_code(catalog.id), markdown_text(catalog.edition), markdown_code(catalog.sha256));
  if (!catalog.note.empty()) text += fmt::format("- {}\n", markdown_text(catalog.note));
  return text + fmt::format("- Written by wwc {}.\n", markdown_text(input.version));
}

std::string markdown_diagnostics(const ReportInput& input) {
  if (input.diagnostics.empty()) return {};
  std::string text = "\n## Warnings about the input\n\n";
  for (const Diagnostic& diagnostic : input.diagnostics) {
    text += fmt::format("- {} {}", diagnostic::severity_name(diagnostic.severity),
                        diagnostic::code_name(diagnostic.code));
    const std::string place = place_text(diagnostic, input.sources);
    if (!place.empty()) text += " at " + markdown_code(place);
    text += ": " + markdown_sentence(diagnostic.message);
    if (!diagnostic.help.empty()) text += fmt::format(" ({})", markdown_sentence(diagnostic.help));
    text += '\n';
  }
  return text;
}

}  // namespace wwc::report
