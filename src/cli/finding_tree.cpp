// SPDX-License-Identifier: MIT
#include "cli/finding_tree.hpp"

#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/explain_catalog.hpp"
#include "report/explanation.hpp"
#include "report/gap_help.hpp"
#include "report/plan_view.hpp"
#include "report/terminal_details.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"
#include "wording/entry_demands.hpp"
#include "wording/measure_words.hpp"
#include "wwc/worth.hpp"

namespace wwc::cli {
namespace {

using report::Ink;
using report::plain_line;

/// `, counts through 2027-03-02`; empty for what does not age.
std::string expiry(const std::optional<Date>& last_day) {
  return last_day ? ", counts through " + to_string(*last_day) : std::string{};
}

void add_lines(Branch& branch, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    branch.add(plain_line(line));
  }
}

void add_labelled(Branch& branch, std::string_view label, std::string_view text) {
  if (!text.empty()) branch.add(fmt::format("{}: {}", label, plain_line(text)), Ink::faint);
}

void add_pieces(Branch& branch, const std::vector<PieceFinding>& pieces) {
  for (const PieceFinding& finding : pieces) {
    std::string text = fmt::format("{}: {}", plain_line(report::evidence_text(finding.piece)),
                                   support::name_of(finding.state));
    if (!finding.detail.empty()) text += fmt::format(" ({})", plain_line(finding.detail));
    if (finding.piece.date) text += ", dated " + to_string(*finding.piece.date);
    if (!finding.piece.pages->empty()) text += ", pages " + plain_line(*finding.piece.pages);
    for (const auto& [name, value] : finding.piece.fields) {
      text += fmt::format(", {}: {}", name, plain_line(value));
    }
    if (!finding.piece.register_id->empty())
      text += fmt::format(", register `{}`", plain_line(*finding.piece.register_id));
    branch.add(std::move(text), finding.counts() ? Ink::plain : Ink::bad);
  }
}

std::string record_text(const RecordFinding& record) {
  std::string text = record.counts() ? "counts" : std::string{support::name_of(record.state)};
  if (record.repeats_unique) text = "repeats an earlier one";
  if (!record.detail.empty()) text += fmt::format(" ({})", plain_line(record.detail));
  if (record.counts() && !record.documented) text += ", not documented";
  return text;
}

void add_records(Branch& branch, const std::vector<RecordFinding>& records) {
  for (std::size_t index = 0; index < records.size(); ++index) {
    branch.add(fmt::format("record {}: {}", index + 1, record_text(records[index])),
               records[index].counts() ? Ink::plain : Ink::bad);
  }
}

Ink ink_of(const AnswerFinding& finding) {
  if (finding.outcome == ItemOutcome::unanswered) return Ink::plain;
  if (finding.outcome == ItemOutcome::unmet) return Ink::bad;
  return finding.documented ? Ink::good : Ink::warn;
}

/// `updated: met, 2026-03-02, counts through 2027-03-02`
std::string answer_text(std::string_view name, const AnswerFinding& finding) {
  std::string text = fmt::format("{}: {}", name, support::name_of(finding.outcome));
  if (finding.outcome == ItemOutcome::met && !finding.documented) text += " but not documented";
  if (!finding.value.empty()) text += ", " + plain_line(finding.value);
  return text + expiry(finding.expires);
}

/// What is asked and what was given, in one answer.
struct AnswerView {
  std::string_view name;
  std::string_view text;
  const std::optional<Measure>& measure;
  std::string_view reading;
};

Branch answer_tree(const AnswerView& view, const AnswerFinding& finding) {
  Branch branch{answer_text(view.name, finding), ink_of(finding), {}};
  if (!view.text.empty()) branch.add(plain_line(view.text), Ink::faint);
  if (view.measure) add_labelled(branch, "measured by", wording::describe(*view.measure));
  add_labelled(branch, "how the guide is read", view.reading);
  add_lines(branch, finding.details);
  add_records(branch, finding.records);
  add_pieces(branch, finding.evidence);
  if (!finding.lack.empty()) branch.add("needed: " + plain_line(finding.lack), Ink::strong);
  return branch;
}

void add_checklist(Branch& root, const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  if (criterion.checklist.empty()) return;
  Branch& branch =
      root.add(fmt::format("checklist: {} of {} must be met; {} met, {} documented, {} unanswered",
                           criterion.require, criterion.checklist.size(), finding.items_met,
                           finding.items_documented, finding.items_unanswered));
  for (std::size_t item = 0; item < criterion.checklist.size(); ++item) {
    branch.branches.push_back(item_tree(input, position, item));
  }
}

void add_documentation(Branch& root, const ReportInput& input, std::size_t position) {
  const std::size_t count = input.catalog.criteria[position].documentation.size();
  if (count == 0) return;
  Branch& branch = root.add("documentation");
  for (std::size_t entry = 0; entry < count; ++entry) {
    branch.branches.push_back(entry_tree(input, {position, entry}));
  }
}

void add_prerequisites(Branch& root, const ReportInput& input, const Criterion& criterion) {
  if (criterion.prerequisites.empty()) return;
  Branch& branch = root.add("must pass first");
  for (const std::size_t position : criterion.prerequisites) {
    const Finding& finding = input.assessment.findings[position];
    branch.add(
        fmt::format("{}: {}", input.catalog.criteria[position].id, report::outcome_words(finding)),
        report::ink_of(finding.outcome));
  }
}

Branch gap_tree(const Catalog& catalog, const Gap& gap) {
  Branch branch{
      fmt::format("{}: {}", support::name_of(gap.kind), plain_line(gap.text)), Ink::strong, {}};
  branch.add(plain_line(gap.action));
  for (std::size_t index = 0; index < gap.any_of.size(); ++index) {
    const std::string option =
        index < gap.options.size() ? plain_line(gap.options[index]) : std::string{};
    branch.add(option.empty() ? gap.any_of[index]
                              : fmt::format("{}: {}", gap.any_of[index], option));
  }
  add_labelled(branch, "owner", gap.owner);
  if (gap.due) add_labelled(branch, "due", to_string(*gap.due));
  for (const std::size_t position : gap.resources) {
    add_labelled(branch, "help", report::resource_text(catalog.resources[position]));
  }
  return branch;
}

void add_conclusion(Branch& root, const Catalog& catalog, const Finding& finding) {
  Branch& why = root.add("why");
  add_lines(why, finding.reasons);
  if (finding.gaps.empty()) return;
  Branch& missing = root.add("missing");
  for (const Gap& gap : finding.gaps) {
    missing.branches.push_back(gap_tree(catalog, gap));
  }
}

/// `SE3.event-evidence: put `photos.pdf` in order (0.5 days: attach what exists; the Clerk)`
std::string step_text(const PlanStep& step) {
  std::string text = fmt::format("{}: {} ({}: {}", step.target, plain_line(step.action),
                                 in_days(step.effort), report::kind_words(step.kind));
  if (!step.owner.empty()) text += "; " + plain_line(step.owner);
  if (step.due) text += "; due " + to_string(*step.due);
  return text + ')';
}

/// The least work by which it passes, and what could be done instead.
void add_ways(Branch& root, const PlanResult& ways) {
  if (ways.outcome != PlanOutcome::planned) return;
  Branch& branch =
      root.add(ways.alternatives.empty() ? "cheapest way to pass" : "cheapest ways to pass");
  const auto add = [&](const Plan& way, Ink ink) {
    Branch& one = branch.add(report::way_text(ways, way), ink);
    for (const PlanStep& step : way.steps) {
      Branch& what = one.add(step_text(step));
      if (!step.note.empty()) what.add(plain_line(step.note));
    }
  };
  add(ways.best, Ink::strong);
  for (const Plan& other : ways.alternatives)
    add(other, Ink::plain);
}

/// Who has signed it off, and whether that still stands.
void add_review(Branch& root, const ReportInput& input, std::size_t criterion) {
  const std::optional<Review>& review = input.answers.criteria[criterion].reviewed;
  if (!review) return;
  const ReviewStanding* standing = report::find_standing(input, criterion);
  const std::string_view state = report::review_words(standing);
  const bool stands = standing == nullptr || standing->state == ReviewState::valid;
  root.add(fmt::format("reviewed by {} on {}{}{}", plain_line(review->by), to_string(review->on),
                       state.empty() ? "" : ": ", state),
           stands ? Ink::plain : Ink::warn);
}

/// `with this point, and A1 before it`, where something else must pass first.
std::string with_words(const Catalog& catalog, const Worth& worth) {
  if (worth.included.empty()) return "with this point";
  std::vector<std::string> ids;
  for (const std::size_t criterion : worth.included) {
    ids.push_back(catalog.criteria[criterion].id);
  }
  return fmt::format("with this point, and {} before it", support::join_words(ids));
}

/// What the point would change, and where the city is now. Work that brings it may bring others.
void add_worth(Branch& root, const ReportInput& input, std::size_t criterion,
               const PlanResult& ways) {
  const std::optional<Worth> worth = worth_of(input.catalog, input.assessment, criterion);
  if (!worth) return;
  const bool passes = input.assessment.findings[criterion].outcome == Outcome::pass;
  const auto text = [&](const WorthSide& side) {
    return plain_line(report::worth_text(input.catalog, side));
  };
  Branch& branch = root.add("worth");
  branch.add("now: " + text(passes ? worth->with : worth->without));
  if (passes) {
    branch.add("without this point: " + text(worth->without), Ink::strong);
    return;
  }
  const std::string with = with_words(input.catalog, *worth);
  const std::optional<WorthSide> by_way = report::side_of_first_way(input, ways);
  if (!by_way || by_way->score.passed <= worth->with.score.passed) {
    branch.add(with + ": " + text(worth->with), Ink::strong);
    return;
  }
  branch.add(
      fmt::format("{}{} alone: {}", with, worth->included.empty() ? "" : ",", text(worth->with)));
  branch.add("with all that the cheapest way brings: " + text(*by_way), Ink::strong);
}

void add_lapses(Branch& root, const ReportInput& input, std::size_t criterion) {
  const Finding& finding = input.assessment.findings[criterion];
  const std::vector<report::Lapse> lapses = report::lapses_of(input.catalog, finding, criterion);
  if (lapses.empty()) return;
  Branch& branch = root.add("lapses, if nothing is renewed");
  for (const report::Lapse& lapse : lapses) {
    const std::string text =
        fmt::format("{}: counts through {}", lapse.target, to_string(lapse.last_day));
    if (lapse.ends_outcome) {
      branch.add(fmt::format("{}; with it the {} ends", text,
                             finding.outcome == Outcome::pass ? "pass" : "claim"),
                 Ink::warn);
    } else {
      branch.add(text);
    }
  }
}

}  // namespace

Branch criterion_tree(const ReportInput& input, std::size_t criterion) {
  const Criterion& asked = input.catalog.criteria[criterion];
  const Finding& finding = input.assessment.findings[criterion];
  std::string text =
      fmt::format("{} {}: {}", asked.id, plain_line(asked.title), report::outcome_words(finding));
  if (finding.unchecked) text += ", resting on links or text that nobody opened";
  if (!finding.counted) text += ", not counted";
  Branch root{text + expiry(finding.expires), report::ink_of(finding.outcome), {}};
  add_labelled(root, "how the guide is read", asked.reading);
  if (finding.own) {
    root.branches.push_back(answer_tree({"answer", {}, asked.measure, {}}, *finding.own));
  }
  add_checklist(root, input, criterion);
  add_documentation(root, input, criterion);
  add_review(root, input, criterion);
  add_prerequisites(root, input, asked);
  add_conclusion(root, input.catalog, finding);
  const PlanResult ways = report::ways_to_pass(input, criterion);
  add_ways(root, ways);
  add_worth(root, input, criterion, ways);
  add_lapses(root, input, criterion);
  return root;
}

Branch item_tree(const ReportInput& input, std::size_t criterion, std::size_t item) {
  const ChecklistItem& asked = input.catalog.criteria[criterion].checklist[item];
  return answer_tree({asked.id, asked.text, asked.measure, asked.reading},
                     input.assessment.findings[criterion].checklist[item]);
}

Branch entry_tree(const ReportInput& input, EntryRef entry) {
  const Documentation& asked = input.catalog.criteria[entry.criterion].documentation[entry.entry];
  const EntryFinding& finding =
      input.assessment.findings[entry.criterion].documentation[entry.entry];
  const bool is_fine = finding.state == EntryState::ok ||
                       finding.state == EntryState::not_required || finding.covered_by_alternative;
  std::string text = fmt::format("{}: {}", asked.id, support::name_of(finding.state));
  if (finding.covered_by_alternative) text += ", another entry stands in for it";
  Branch branch{text + expiry(finding.expires), is_fine ? Ink::good : Ink::bad, {}};
  branch.add(plain_line(asked.text), Ink::faint);
  add_labelled(branch, "asked", support::join(wording::entry_demands(input.catalog, entry), "; "));
  add_labelled(branch, "how the guide is read", asked.reading);
  add_lines(branch, finding.details);
  add_pieces(branch, finding.evidence);
  return branch;
}

}  // namespace wwc::cli
