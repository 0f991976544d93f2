// SPDX-License-Identifier: MIT
#include "report/words.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "report/ladder.hpp"
#include "support/names.hpp"
#include "support/review_text.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

std::string_view as_of_source_words(AsOfSource source) {
  switch (source) {
    case AsOfSource::option:
      return "given with --as-of";
    case AsOfSource::file:
      return "date in the answers file";
    case AsOfSource::today:
      return "the day of the run";
  }
  return {};
}

}  // namespace

std::string edition_text(std::string_view name, std::string_view edition, CatalogStatus status) {
  std::string text{name};
  if (!edition.empty()) text += fmt::format(", edition {}", edition);
  if (status != CatalogStatus::current) text += fmt::format(", {}", support::name_of(status));
  return text;
}

std::string edition_text(const Catalog& catalog) {
  return edition_text(catalog.title.empty() ? catalog.id : catalog.title, catalog.edition,
                      catalog.status);
}

std::string first_sentence(std::string_view text) {
  const std::size_t end = text.find(". ");
  return std::string{end == std::string_view::npos ? text : text.substr(0, end + 1)};
}

std::string as_of_text(const AsOf& as_of) {
  return fmt::format("as of {} ({})", to_string(as_of.date), as_of_source_words(as_of.from));
}

std::string what_if_text(const Assessment& assessment) {
  if (assessment.assumptions.empty()) return {};
  std::vector<std::string> texts;
  for (const Assumption& assumption : assessment.assumptions) {
    texts.push_back(assumption.text);
  }
  return fmt::format("what if: {}; the answers do not say so", support::join(texts, ", "));
}

std::string city_text(const City& city) {
  std::vector<std::string> parts;
  for (const std::string* part : {&city.name, &city.state, &city.country}) {
    if (!part->empty()) parts.push_back(*part);
  }
  return parts.empty() ? "this city" : support::join(parts, ", ");
}

std::string city_name(const City& city) {
  return city.name.empty() ? "This city" : city.name;
}

std::string level_text(const Catalog& catalog, std::optional<std::size_t> level) {
  if (level) return catalog.levels.at(*level).title;
  return catalog.levels.empty() ? std::string{} : "below " + catalog.levels.front().title;
}

std::string_view outcome_words(const Finding& finding) {
  switch (finding.outcome) {
    case Outcome::pass:
      return finding.assumed ? "passes with what is assumed" : "passes";
    case Outcome::claimed:
      return "claimed, not yet documented";
    case Outcome::fail:
      return "not met";
    case Outcome::unanswered:
      return finding.answered ? "answered in part" : "not answered yet";
    case Outcome::blocked:
      return "waits for another criterion";
    case Outcome::not_applicable:
      return "does not apply";
  }
  return {};
}

std::string claimed_text(const Score& score) {
  if (score.claimed <= score.passed) return {};
  return fmt::format("{} more claimed ({} together)", score.claimed - score.passed, score.claimed);
}

std::string score_text(const Score& score) {
  const std::string text = fmt::format("{} of {} pass", score.passed, score.possible);
  const std::string claimed = claimed_text(score);
  return claimed.empty() ? text : text + ", " + claimed;
}

std::string levels_text(const Catalog& catalog, const Assessment& assessment) {
  if (catalog.levels.empty() || assessment.levels.front().score.possible == 0) return {};
  if (is_ladder(catalog)) return "To reach a level, all below it must be reached too";
  std::vector<std::string> parts;
  for (std::size_t level = 0; level < catalog.levels.size(); ++level) {
    parts.push_back(fmt::format("{}{} {}", catalog.levels[level].title, level == 0 ? " needs" : "",
                                assessment.levels[level].needed));
  }
  return fmt::format(
      "Of {}, {}",
      support::count_of(assessment.levels.front().score.possible, "criterion", "criteria"),
      support::join_words(parts));
}

std::string next_level_text(const Catalog& catalog, const Assessment& assessment) {
  const std::size_t next = assessment.next_level.value().level;
  const std::string& title = catalog.levels.at(next).title;
  if (!is_ladder(catalog)) return title;
  const LevelStanding& standing = assessment.levels.at(next);
  return fmt::format("{} ({} of its {})", title, standing.needed, standing.score.possible);
}

std::string percent_text(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? std::string{} : to_percent(Fraction{part, whole});
}

std::string thousands(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t end = text.size(); end > 3; end -= 3) {
    text.insert(end - 3, 1, ',');
  }
  return text;
}

std::string eligibility_warning(const ReportInput& input) {
  const std::optional<Eligibility>& rule = input.catalog.eligibility;
  if (input.assessment.eligible != std::optional<bool>{false} || !rule) return {};
  std::string asked = "cities";
  if (!rule->country.empty()) asked += " of the country " + rule->country;
  if (rule->population_at_least > 0) {
    asked += fmt::format(" with at least {} inhabitants", thousands(rule->population_at_least));
  }
  return fmt::format("Not eligible by the facts given: the certification is open to {}.", asked);
}

std::string source_name(const SourceMap& sources, SourceId source) {
  if (static_cast<std::size_t>(source) >= sources.size()) return {};
  const std::string_view name = sources.name(source);
  if (!name.starts_with('/')) return std::string{name};
  // The answers are read first; what lies below them is named from there.
  const std::string_view main = sources.name(SourceId{0});
  const std::string_view folder = main.substr(0, main.rfind('/') + 1);
  const bool is_below = folder.starts_with('/') && folder.size() > 1 && name.starts_with(folder);
  return std::string{name.substr(is_below ? folder.size() : name.rfind('/') + 1)};
}

std::string demand_text(const GateVerdict& verdict) {
  const std::string name{support::name_of(verdict.key)};
  return verdict.value.empty() ? name : name + ' ' + verdict.value;
}

const ReviewStanding* find_standing(const ReportInput& input, std::size_t criterion) {
  const auto found = std::ranges::find(input.reviews, criterion, &ReviewStanding::criterion);
  return found == input.reviews.end() ? nullptr : &*found;
}

std::string_view review_words(const ReviewStanding* standing) {
  return standing == nullptr ? std::string_view{} : support::standing_words(*standing);
}

std::string gate_summary(const GateResult& gate) {
  if (gate.verdicts.empty()) return "The gate demands nothing, so it cannot hold";
  if (gate.nothing_assessed) return "Nothing was assessed, so the gate cannot hold";
  const auto held = std::ranges::count_if(gate.verdicts, &GateVerdict::held);
  return fmt::format("The gate {}: {} of {} met", gate.held() ? "holds" : "is missed", held,
                     support::count_of(gate.verdicts.size(), "demand"));
}

std::string evidence_text(const Evidence& piece) {
  if (piece.kind != EvidenceKind::contact) return piece.value;
  std::vector<std::string> parts;
  for (const std::string* part :
       {&piece.contact->name, &piece.contact->title, &piece.contact->email}) {
    if (!part->empty()) parts.push_back(*part);
  }
  return support::join(parts, ", ");
}

std::string place_text(const Diagnostic& diagnostic, const SourceMap& sources) {
  if (!diagnostic.primary) return {};
  const Span span = diagnostic.primary->span;
  const std::string name = source_name(sources, span.source);
  if (name.empty()) return {};
  const LineColumn place = sources.line_column(span.source, span.begin);
  return fmt::format("{}:{}:{}", name, place.line, place.column);
}

}  // namespace wwc::report
