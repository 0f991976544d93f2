// SPDX-License-Identifier: MIT
#include "answers/load_answers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/include_files.hpp"
#include "answers/loading.hpp"
#include "answers/read_city.hpp"
#include "answers/read_criterion.hpp"
#include "answers/read_gate.hpp"
#include "answers/read_register.hpp"
#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

Answers empty_answers(const AnswersInput& input) {
  Answers answers;
  answers.source = input.source;
  for (const Criterion& criterion : input.catalog.criteria) {
    CriterionAnswer& answer = answers.criteria.emplace_back();
    answer.checklist.resize(criterion.checklist.size());
    answer.documentation.resize(criterion.documentation.size());
  }
  return answers;
}

/// True after the error that the file is a catalog.
bool report_catalog(const yaml::Node& main, Diagnostics& diagnostics) {
  const yaml::Field* practices = yaml::find_field(main, "practices");
  if (practices == nullptr || yaml::find_field(main, "answers") != nullptr) {
    return false;
  }
  diagnostics.error(DiagnosticCode::looks_like_catalog, practices->key_span,
                    "this is a catalog, not the answers of a city",
                    "give a file with `city:` and `answers:`, and the catalog with `--catalog`");
  return true;
}

void read_owner(const yaml::Field& field, Loading& loading) {
  const std::optional<std::size_t> practice = find_id(loading.catalog.practices, field.key);
  if (!practice) {
    const std::string hint =
        find_criterion(loading.catalog, field.key)
            ? "for one criterion, write `owner:` below its id"
            : support::did_you_mean(field.key, ids_of(loading.catalog.practices)) +
                  "owners are given by the id of a practice";
    loading.context.diagnostics.error(
        DiagnosticCode::unknown_practice, field.key_span,
        fmt::format("unknown practice `{}` in catalog `{}`", field.key, loading.catalog.id), hint);
    return;
  }
  const yaml::Scalar* owner = field.value.scalar();
  if (owner == nullptr && !field.value.is_null()) {
    loading.context.diagnostics.error(
        DiagnosticCode::wrong_kind, field.value.span,
        fmt::format("the owner of `{}` is {}, not a text", field.key, yaml::kind_of(field.value)),
        "name one person or role");
  }
  const bool is_named = owner != nullptr && !support::is_blank_text(owner->text);
  for (std::size_t index = 0; is_named && index < loading.catalog.criteria.size(); ++index) {
    std::string& target = loading.answers.criteria[index].owner;
    if (loading.catalog.criteria[index].practice == *practice && target.empty()) {
      target = support::trim(owner->text);
    }
  }
}

/// What only the main file may hold, but for `include`.
void read_head(const yaml::MapReader& main, Loading& loading) {
  if (const yaml::Node* city = main.node("city")) {
    loading.answers.city = read_city(*city, main.key_span("city"), loading.context);
  }
  if (const std::optional<PlacedDate> as_of = read_date_field(main, "as_of")) {
    loading.answers.as_of = as_of->date;
    loading.answers.as_of_span = as_of->span;
  }
  if (const yaml::Node* gate = main.node("gate")) {
    read_gate(*gate, main.key_span("gate"), loading);
  }
  if (const yaml::Node* catalog = main.node("catalog"))
    loading.answers.catalog_span = catalog->span;
  if (main.has("include")) loading.answers.include_span = main.key_span("include");
}

void read_owners(const yaml::MapReader& main, Loading& loading) {
  if (const yaml::Node* owners = main.map("owners")) {
    for (const yaml::Field& field : owners->map()->fields) {
      read_owner(field, loading);
    }
  }
}

bool is_of_included_file(std::string_view name) {
  return std::ranges::find(k_included_file_table.fields, name, &yaml::FieldSpec::name) !=
         k_included_file_table.fields.end();
}

/// What an included file is read with: its fields, and those of the main file that it has by
/// mistake, which get help of their own.
std::vector<yaml::FieldSpec> fields_of_included(const yaml::Node& file) {
  std::vector<yaml::FieldSpec> specs(k_included_file_table.fields.begin(),
                                     k_included_file_table.fields.end());
  for (const yaml::FieldSpec& spec : k_file_table.fields) {
    if (is_of_included_file(spec.name) || yaml::find_field(file, spec.name) == nullptr) continue;
    specs.push_back(spec);
    specs.back().presence = yaml::Presence::optional;
  }
  return specs;
}

void refuse_main_keys(const yaml::Node& file, const yaml::MapReader& reader) {
  for (const yaml::FieldSpec& spec : k_file_table.fields) {
    const yaml::Field* field = yaml::find_field(file, spec.name);
    if (field != nullptr && !is_of_included_file(spec.name)) {
      reader.context().diagnostics.error(
          DiagnosticCode::included_key, field->key_span,
          fmt::format("`{}` in {}", spec.name, reader.what()),
          "an included file holds `evidence` and `answers`; move the rest to the main file");
    }
  }
}

/// Reads the parts that every file may hold: first all entries of the register, then all answers.
void read_body(const std::vector<yaml::MapReader>& files, Loading& loading) {
  for (const yaml::MapReader& file : files) {
    if (const yaml::Node* entries = file.node("evidence")) {
      read_register(*entries, file.key_span("evidence"), loading);
    }
  }
  for (const yaml::MapReader& file : files) {
    if (file.has("answers")) loading.answers.answers_spans.push_back(file.key_span("answers"));
    if (const yaml::Node* answers = file.map("answers")) {
      read_criteria(*answers, loading);
    }
  }
}

}  // namespace

std::optional<Answers> load_answers(const AnswersInput& input, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  if (report_catalog(input.main, diagnostics)) {
    return std::nullopt;
  }
  const yaml::Context context{input.sources, diagnostics};
  const yaml::MapReader main(input.main, k_file_table.fields, "the answers file", context,
                             Span{input.source, 0, 0});
  Loading loading{input.catalog, context, empty_answers(input)};
  const std::vector<yaml::Node> included =
      read_included(main, {input.files, input.evidence_root, input.source, input.sources});
  // Readers refer to their fields, so these are all there before the first reader is.
  std::vector<std::vector<yaml::FieldSpec>> included_fields;
  std::ranges::transform(included, std::back_inserter(included_fields), fields_of_included);
  std::vector<yaml::MapReader> files{main};
  for (std::size_t index = 0; index < included.size(); ++index) {
    const yaml::Node& node = included[index];
    files.emplace_back(node, included_fields[index],
                       fmt::format("included file `{}`", input.sources.name(node.span.source)),
                       context);
    refuse_main_keys(node, files.back());
  }
  read_head(main, loading);
  read_body(files, loading);
  read_owners(main, loading);
  check_not_applicable(loading);
  if (diagnostics.error_count() > errors_before) {
    return std::nullopt;
  }
  return std::move(loading.answers);
}

}  // namespace wwc::answers
