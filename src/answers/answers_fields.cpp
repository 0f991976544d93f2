// SPDX-License-Identifier: MIT
#include "answers/answers_fields.hpp"

namespace wwc::answers {
namespace {

using yaml::FieldSpec;
using yaml::FieldType;
using yaml::Presence;

constexpr FieldSpec k_file_fields[] = {
    {"catalog", FieldType::identifier, Presence::optional,
     "Id of the built-in catalog to assess by; a catalog of your own comes from `--catalog` only."},
    {"city", FieldType::map, Presence::optional, "The city that these answers describe."},
    {"as_of", FieldType::date, Presence::optional,
     "The day on which the answers are judged, for `wwc assess`; may lie ahead."},
    {"owners", FieldType::map, Presence::optional,
     "Who closes a gap: the id of a practice, and a person or role."},
    {"evidence", FieldType::map, Presence::optional,
     "The register: an id for each piece of evidence that serves in more than one place."},
    {"answers", FieldType::map, Presence::optional, "The answers, by the id of the criterion."},
    {"include", FieldType::text_list, Presence::optional,
     "Further files to read, as patterns relative to the evidence root."},
    {"gate", FieldType::map, Presence::optional, "What `wwc check` demands."},
};

constexpr FieldSpec k_included_file_fields[] = {
    {"evidence", FieldType::map, Presence::optional, "Entries that join the one register."},
    {"answers", FieldType::map, Presence::optional, "Answers, by the id of the criterion."},
};

constexpr FieldSpec k_city_fields[] = {
    {"name", FieldType::text, Presence::optional, "Name of the city, for the head of a report."},
    {"state", FieldType::text, Presence::optional, "State or province."},
    {"country", FieldType::text, Presence::optional,
     "Two letters of ISO 3166, such as `US`, in any case."},
    {"population", FieldType::integer, Presence::optional,
     "Number of inhabitants, in digits only."},
    {"administration_began", FieldType::date, Presence::optional,
     "The day on which the present administration took office."},
};

constexpr FieldSpec k_criterion_fields[] = {
    {"checklist", FieldType::map, Presence::optional,
     "The answers to the checklist, by the id of the item."},
    {"met", FieldType::any, Presence::optional,
     "The answer of a criterion that has no checklist, or a measure beside it."},
    {"since", FieldType::date, Presence::optional,
     "When something quarterly began; earlier quarters are then not asked for."},
    {"documentation", FieldType::map, Presence::optional,
     "The evidence for each entry of the documentation, by the id of the entry."},
    {"not_applicable", FieldType::boolean, Presence::optional,
     "Takes the criterion out of the count, where the catalog allows it."},
    {"justification", FieldType::text, Presence::optional,
     "Why the criterion does not apply, or why something is not done."},
    {"owner", FieldType::text, Presence::optional,
     "Who closes the gap here; goes before the owner of the practice."},
    {"due", FieldType::date, Presence::optional,
     "The day by which the gap is to be closed; may lie ahead."},
    {"effort", FieldType::effort, Presence::optional,
     "Working days of one person for everything that the criterion still lacks, such as `0.5`; "
     "goes before the catalog's scale."},
    {"note", FieldType::text, Presence::optional, "Anything worth keeping."},
    {"reviewed", FieldType::map, Presence::optional, "Who reviewed the answer, and when."},
};

constexpr FieldSpec k_item_fields[] = {
    {"met", FieldType::any, Presence::optional, "The answer, as in the short form."},
    {"since", FieldType::date, Presence::optional,
     "When something quarterly began; earlier quarters are then not asked for."},
    {"evidence", FieldType::list, Presence::optional,
     "Pieces of evidence; they inform and are verified, but do not decide."},
    {"effort", FieldType::effort, Presence::optional,
     "Working days of one person for meeting this item, such as `0.5`; goes before the catalog's "
     "scale."},
    {"note", FieldType::text, Presence::optional, "Anything worth keeping."},
};

constexpr FieldSpec k_record_fields[] = {
    {"date", FieldType::date, Presence::optional, "The day of the example."},
    {"evidence", FieldType::list, Presence::optional,
     "Pieces of evidence; they inform and are verified, but do not decide."},
    {"note", FieldType::text, Presence::optional, "Anything worth keeping."},
};

constexpr FieldSpec k_piece_fields[] = {
    {"use", FieldType::identifier, Presence::optional, "Id of an entry of the register."},
    {"file", FieldType::path, Presence::optional, "Path of a file, from the evidence root."},
    {"url", FieldType::url, Presence::optional, "Address of a page; only its form is checked."},
    {"text", FieldType::text, Presence::optional, "The evidence itself, as text."},
    {"contact", FieldType::map, Presence::optional, "A person who can be asked."},
    {"title", FieldType::text, Presence::optional, "What the piece is called in reports."},
    {"date", FieldType::date, Presence::optional,
     "The day of the document; goes before the date in the register."},
    {"pages", FieldType::any, Presence::optional,
     "Page numbers: `4`, `4-6`, `4, 9`, or a list of these."},
    {"note", FieldType::text, Presence::optional, "Anything worth keeping."},
};

constexpr FieldSpec k_contact_fields[] = {
    {"name", FieldType::text, Presence::optional, "Name of the person."},
    {"title", FieldType::text, Presence::optional, "Title or role of the person."},
    {"email", FieldType::text, Presence::optional, "Email address of the person."},
};

constexpr FieldSpec k_register_fields[] = {
    {"file", FieldType::path, Presence::optional, "Path of a file, from the evidence root."},
    {"url", FieldType::url, Presence::optional, "Address of a page; only its form is checked."},
    {"text", FieldType::text, Presence::optional, "The evidence itself, as text."},
    {"contact", FieldType::map, Presence::optional, "A person who can be asked."},
    {"title", FieldType::text, Presence::optional, "What the piece is called in reports."},
    {"date", FieldType::date, Presence::optional, "The day of the document."},
    {"note", FieldType::text, Presence::optional, "Anything worth keeping."},
};

constexpr FieldSpec k_reviewed_fields[] = {
    {"by", FieldType::text, Presence::required, "Who reviewed the answer."},
    {"on", FieldType::date, Presence::required, "The day of the review."},
};

constexpr FieldSpec k_gate_fields[] = {
    {"level", FieldType::identifier, Presence::optional, "The level that must be reached."},
    {"fail_under", FieldType::text, Presence::optional,
     "The least that must pass: a percentage such as `75%`, or a number of criteria."},
    {"require", FieldType::text_list, Presence::optional, "Ids of criteria that must pass."},
    {"no_regress", FieldType::boolean, Presence::optional,
     "Nothing that passes in the baseline may be lost."},
    {"baseline", FieldType::path, Presence::optional,
     "Path of an earlier assessment in JSON, to compare with."},
    {"fresh_for", FieldType::text, Presence::optional,
     "A number of days such as `60d`: no pass may expire within it."},
    {"no_claims", FieldType::boolean, Presence::optional,
     "No criterion may be claimed without documentation."},
    {"no_unchecked", FieldType::boolean, Presence::optional,
     "No pass may rest on links or text alone."},
    {"locked", FieldType::boolean, Presence::optional,
     "Every file of evidence that can count must be as it was locked."},
    {"require_review", FieldType::boolean, Presence::optional,
     "There must be sign-offs, each recorded in the lock and still valid."},
};

constexpr const FieldTable* k_tables[] = {
    &k_file_table,     &k_included_file_table, &k_city_table,  &k_criterion_table,
    &k_item_table,     &k_record_table,        &k_piece_table, &k_contact_table,
    &k_register_table, &k_reviewed_table,      &k_gate_table,
};

}  // namespace

constinit const FieldTable k_file_table{"file", "The whole file.", k_file_fields};
constinit const FieldTable k_included_file_table{"included file", "A file that `include` names.",
                                                 k_included_file_fields};
constinit const FieldTable k_city_table{"city", "What is under `city`.", k_city_fields};
constinit const FieldTable k_criterion_table{
    "criterion", "The answer to one criterion, below its id.", k_criterion_fields};
constinit const FieldTable k_item_table{"item", "The long form of the answer to a checklist item.",
                                        k_item_fields};
constinit const FieldTable k_record_table{
    "record", "One record where examples are asked; the measure adds its fields.", k_record_fields,
    true};
constinit const FieldTable k_piece_table{"piece of evidence",
                                         "Exactly one of `use`, `file`, `url`, `text` and "
                                         "`contact`, and more about it; the entry adds its fields.",
                                         k_piece_fields, true};
constinit const FieldTable k_contact_table{"contact", "A person who can be asked.",
                                           k_contact_fields};
constinit const FieldTable k_register_table{
    "register entry", "Exactly one of `file`, `url`, `text` and `contact`, and more about it.",
    k_register_fields};
constinit const FieldTable k_reviewed_table{"reviewed", "What is under `reviewed`.",
                                            k_reviewed_fields};
constinit const FieldTable k_gate_table{
    "gate", "What is under `gate`; a flag of `wwc check` replaces its own key only.",
    k_gate_fields};

std::span<const FieldTable* const> field_tables() {
  return k_tables;
}

}  // namespace wwc::answers
