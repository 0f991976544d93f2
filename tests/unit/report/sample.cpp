// SPDX-License-Identifier: MIT
#include "unit/report/sample.hpp"

#include <algorithm>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::test {
namespace {

Documentation entry(std::string id, std::string text) {
  Documentation result;
  result.id = std::move(id);
  result.text = std::move(text);
  return result;
}

ChecklistItem item(std::string id, std::string text) {
  ChecklistItem result;
  result.id = std::move(id);
  result.text = std::move(text);
  return result;
}

/// How to close the gap of the inventory.
Resource guide() {
  Resource resource{"How to", "https://example.org/how"};
  resource.id = "how-to";
  resource.publisher = "Makers";
  resource.helps = {HelpTarget{{}, 0, {}}};
  resource.note = "Step by step.";
  return resource;
}

Catalog sample_catalog() {
  Catalog catalog;
  catalog.id = "tiny-2018";
  catalog.title = "Tiny Certification";
  catalog.edition = "2018";
  catalog.status = CatalogStatus::superseded;
  catalog.publisher = "Nobody";
  catalog.note = "Replaced in 2022. The publisher's guide decides.";
  catalog.sha256 = std::string(64, 'c');
  catalog.eligibility = Eligibility{"US", 30000};
  catalog.levels = {{"silver", "Silver", {30, 100}, "30%", {}, {}},
                    {"gold", "Gold", {60, 100}, "60%", {}, {}}};
  catalog.practices = {{"DG", "Data Governance", "Know your data.", {}},
                       {"OD", "Open Data", "Share it.", {}}};
  Criterion inventory;
  inventory.id = "DG1";
  inventory.title = "Data Inventory";
  inventory.statement = "Your city knows what data it has.";
  inventory.require = 2;
  inventory.checklist = {item("methodology", "A methodology is written down."),
                         item("updated", "The inventory is fresh."),
                         item("published", "The inventory is public.")};
  inventory.checklist[1].measure = Measure{Within{12, std::nullopt}};
  inventory.documentation = {entry("inventory", "A copy of the inventory.")};
  Criterion roles;
  roles.id = "DG2";
  roles.title = "Roles";
  roles.statement = "Your city names who is responsible.";
  roles.measure = Measure{Within{12, std::nullopt}};
  roles.documentation = {entry("roles", "A list of roles.")};
  Criterion policy;
  policy.id = "OD1";
  policy.title = "Open Data Policy";
  policy.statement = "Your city has a policy.";
  policy.practice = 1;
  policy.documentation = {entry("policy", "The policy.")};
  catalog.criteria = {inventory, roles, policy};
  catalog.resources = {guide()};
  return catalog;
}

PieceFinding file_finding(std::string path, PieceState state, std::string detail) {
  PieceFinding finding;
  finding.piece.value = std::move(path);
  finding.piece.date = Date{2026, 3, 2};
  finding.state = state;
  finding.detail = std::move(detail);
  if (finding.counts()) finding.sha256 = std::string(64, 'a');
  return finding;
}

AnswerFinding answer_finding(ItemOutcome outcome, std::string value, bool documented) {
  AnswerFinding finding;
  finding.outcome = outcome;
  finding.value = std::move(value);
  finding.documented = documented;
  return finding;
}

Finding claimed_inventory() {
  Finding finding;
  finding.outcome = Outcome::claimed;
  finding.answered = finding.satisfied = true;
  finding.items_met = finding.items_documented = 2;
  finding.items_unanswered = 1;
  finding.checklist = {answer_finding(ItemOutcome::met, "yes", true),
                       answer_finding(ItemOutcome::met, "2026-03-02", true),
                       answer_finding(ItemOutcome::unanswered, "", false)};
  finding.checklist[1].measured = true;
  finding.checklist[1].expires = finding.checklist[1].documented_expires = Date{2027, 3, 2};
  finding.documentation.resize(1);
  finding.documentation[0].state = EntryState::broken;
  finding.documentation[0].evidence = {
      file_finding("evidence/inventory.csv", PieceState::missing, "no such file")};
  finding.expires = Date{2027, 3, 2};
  finding.ended_by = PartRef{0, AnswerRef{1}};
  finding.reasons = {"2 of 3 checklist items are met, 2 are required",
                     "documentation `inventory` is broken"};
  Gap gap;
  gap.kind = GapKind::documentation_broken;
  gap.target = "DG1.inventory";
  gap.text = "A copy of the inventory";
  gap.action = "mend it: evidence/inventory.csv: no such file";
  gap.resources = {0};
  gap.owner = "Chief Data Officer";
  gap.due = Date{2027, 2, 1};
  finding.gaps = {gap};
  finding.steps = 1;
  finding.owner = gap.owner;
  finding.due = gap.due;
  finding.answer_sha256 = std::string(64, '1');
  return finding;
}

Finding passing_roles() {
  Finding finding;
  finding.outcome = Outcome::pass;
  finding.answered = finding.satisfied = finding.unchecked = true;
  finding.own = answer_finding(ItemOutcome::met, "2025-12-16", true);
  finding.own->measured = true;
  finding.own->expires = finding.own->documented_expires = finding.expires = Date{2026, 12, 16};
  finding.ended_by = PartRef{1, AnswerRef{}};
  finding.documentation.resize(1);
  finding.documentation[0].state = EntryState::ok;
  PieceFinding link;
  link.piece.kind = EvidenceKind::url;
  link.piece.value = "https://data.example/roles";
  link.state = PieceState::unchecked;
  finding.documentation[0].evidence = {link};
  finding.reasons = {"what is asked of the criterion itself is met"};
  finding.answer_sha256 = std::string(64, '2');
  finding.owner = "Mayor's Office";
  return finding;
}

Finding unanswered_policy() {
  Finding finding;
  finding.own = answer_finding(ItemOutcome::unanswered, "", false);
  finding.documentation.resize(1);
  finding.reasons = {"what is asked of the criterion itself is not answered yet"};
  Gap answer;
  answer.target = "OD1";
  answer.text = "Your city has a policy";
  answer.action = "answer it";
  Gap policy;
  policy.kind = GapKind::documentation_missing;
  policy.target = "OD1.policy";
  policy.text = "The policy";
  policy.action = "attach it";
  finding.gaps = {answer, policy};
  finding.steps = 2;
  finding.answer_sha256 = std::string(64, '3');
  return finding;
}

}  // namespace

Sample::Sample() : catalog(sample_catalog()) {
  answers.source = sources.add("city.yaml", "catalog: tiny-2018\nanswers:\n");
  answers.city = {"Maple Harbor", "OR", "US", 84500, Date{2024, 1, 8}};
  answers.criteria.resize(3);
  answers.criteria[0].checklist.resize(3);
  for (CriterionAnswer& answer : answers.criteria) {
    answer.documentation.resize(1);
  }
  assessment.as_of = {Date{2026, 11, 1}, AsOfSource::file};
  assessment.eligible = true;
  assessment.findings = {claimed_inventory(), passing_roles(), unanswered_policy()};
  assessment.practices = {{2, 1, 2, 1}, {1, 0, 0, 0}};
  assessment.score = {3, 1, 2, 1};
  assessment.level = 0;
  assessment.claimed_level = 1;
  assessment.next_level = NextLevel{1, 1};
  assessment.levels = {{assessment.score, 1, true, true}, {assessment.score, 2, false, false}};
  assessment.open = {0, 2};
  assessment.any_answered = true;
  Diagnostic warning;
  warning.code = DiagnosticCode::duplicate_key;
  warning.severity = Severity::warning;
  warning.message = "`inventory` names a file that is missing";
  warning.primary = Label{{answers.source, 19, 26}, ""};
  warning.help = "put the file there";
  diagnostics = {warning};
}

ReportInput Sample::input() const {
  return {catalog, answers, assessment, sources, diagnostics, "0.1.0", owner};
}

Catalog catalog_of_everything() {
  Catalog catalog = sample_catalog();
  const RecordField topic{"topic", FieldKind::text, {}};
  const RecordField form{"form", FieldKind::choice, {"press", "speech"}};
  const RecordField link{"link", FieldKind::url, {}};
  Criterion& first = catalog.criteria[0];
  first.checklist[0].measure = Measure{Share{Bound::more_than, {80, 100}}};
  first.checklist[1].measure = Measure{Within{36, CityDate::administration_began}};
  first.checklist[2].measure =
      Measure{AnyOf{{Measure{Frequency{Cadence::year}}, Measure{Options{1, {"a", "b"}}}}}};
  first.checklist[2].reading = "One of two.";
  Examples examples{4,
                    "topic",
                    EachValue{"form", 2},
                    "link",
                    12,
                    CityDate::administration_began,
                    {topic, form, link}};
  catalog.criteria[1].measure = Measure{examples};
  catalog.criteria[1].prerequisites = {0};
  catalog.criteria[1].obligation = Obligation::should;
  catalog.criteria[1].notes = {"A note."};
  catalog.criteria[2].status = CriterionStatus::future;
  Documentation& all = first.documentation[0];
  all.accepts = {EvidenceKind::file, EvidenceKind::url, EvidenceKind::text};
  all.at_least = 3;
  all.fields = {topic};
  all.pages_required = true;
  all.within_months = 12;
  all.distinct = DistinctValues{"topic", 2};
  all.departments = DistinctValues{"department", 3};
  all.latest_of = AnswerRef{1};
  all.same_as = EntryRef{1, 0};
  all.needs = EntryRef{2, 0};
  all.for_item = 2;
  all.for_records = ForRecords{AnswerRef{}, "form", "press"};
  all.alternative = 0;
  all.or_records = AnswerRef{0};
  return catalog;
}

bool fits_width(const std::string& text, std::size_t width) {
  return std::ranges::all_of(support::split(text, '\n'), [&](std::string_view line) {
    std::string plain;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == '\x1b')
        at = line.find('m', at);
      else
        plain += line[at];
    }
    return support::display_width(plain) <= width;
  });
}

}  // namespace wwc::test
