// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/diagnostic.hpp"

namespace wwc {

/// THE list of codes. The hundreds are the stage: 1 reading and YAML, 2 catalog, 3 answers, 4
/// evidence, 5 command line, 6 earlier results and locks, 9 internal. Within a stage numbers run
/// without a hole, and are never reused. To add a code: an enumerator in front of the stage's end,
/// and a row at the end of the stage's table in `codes_<stage>.cpp`; the compiler checks both.
enum class DiagnosticCode : std::uint16_t {
  file_not_found = 101,
  path_is_directory,
  no_permission,
  not_a_regular_file,
  file_unreadable,
  file_too_large,
  empty_file,
  only_comments,
  not_utf8,
  utf16_text,
  control_character,
  directive_line,
  yaml_syntax,
  tab_indentation,
  nesting_too_deep,
  too_many_nodes,
  yaml_anchor,
  yaml_alias,
  yaml_tag,
  merge_key,
  second_document,
  duplicate_key,
  key_not_text,
  comma_split_value,
  comment_cut_value,
  colon_in_value,
  special_first_character,
  unclosed_quote,
  unbalanced_bracket,
  bad_escape,
  missing_space_after_colon,
  indentation,
  text_after_document,
  unknown_field,
  missing_field,
  not_a_map,
  wrong_kind,
  value_out_of_range,
  wrong_effort,
  end_of_reading,

  not_a_catalog = 201,
  unknown_catalog_format,
  malformed_id,
  duplicate_id,
  empty_catalog,
  too_many_parts,
  unknown_catalog_value,
  require_mismatch,
  malformed_share,
  share_limit,
  level_order,
  unknown_measure_kind,
  out_of_reach,
  unknown_record_field,
  reserved_name,
  ambiguous_measures,
  repeated_value,
  unknown_reference,
  misplaced_reference,
  unsuitable_answer,
  unmatched_alternative,
  conflicting_fields,
  prerequisite_cycle,
  documentation_cycle,
  not_earned,
  altered_builtin,
  end_of_catalog,

  unknown_catalog_name = 301,
  catalog_is_path,
  looks_like_catalog,
  unknown_practice,
  unknown_criterion,
  unknown_item,
  unknown_entry,
  unknown_evidence,
  unknown_answer_value,
  wrong_answer,
  mixed_answers,
  wrong_date,
  wrong_share,
  misplaced_met,
  misplaced_since,
  misplaced_checklist,
  bare_criterion,
  not_applicable_refused,
  justification_missing,
  evidence_source,
  wrong_url,
  wrong_path,
  wrong_email,
  wrong_pages,
  malformed_evidence_id,
  repeated_evidence_id,
  answered_twice,
  include_without_match,
  include_outside,
  include_cycle,
  included_key,
  too_many_answers,
  wrong_country,
  unknown_level,
  wrong_threshold,
  wrong_duration,
  future_date,
  backslash_in_path,
  blank_value,
  since_misfit,
  answers_to_other_catalog,
  end_of_answers,

  evidence_missing = 401,
  evidence_empty,
  evidence_unreadable,
  evidence_outside,
  evidence_not_regular,
  evidence_lfs_pointer,
  evidence_html_page,
  evidence_own_file,
  evidence_changing,
  end_of_evidence,

  unknown_command = 501,
  missing_subcommand,
  unknown_option,
  missing_value,
  unexpected_value,
  repeated_option,
  unexpected_argument,
  missing_argument,
  unknown_option_value,
  bad_option_date,
  misplaced_arguments,
  unknown_format,
  unknown_output_format,
  same_output,
  output_over_input,
  no_such_catalog,
  catalog_conflict,
  unknown_owner,
  unknown_id,
  evidence_root_unusable,
  output_not_written,
  output_exists,
  nothing_answered,
  reader_gone,
  no_gate,
  dated_gate,
  wrong_gate_value,
  baseline_needed,
  same_input,
  wrong_assumption,
  option_needed,
  nothing_to_infer,
  wrong_horizon,
  wrong_plan_value,
  end_of_command,

  not_a_result = 601,
  result_of_other_catalog,
  damaged_lock,
  newer_lock,
  lock_path_outside,
  evidence_changed,
  evidence_unlocked,
  lock_line_unused,
  review_void,
  review_unrecorded,
  result_of_other_city,
  result_of_assumptions,
  result_of_later_day,
  review_of_nothing,
  lock_line_dropped,
  end_of_results,

  internal_error = 901,
  end_of_internal,
};

}  // namespace wwc

namespace wwc::diagnostic {

/// One row of the table: how serious the code usually is, what it is called, and what `wwc explain`
/// says about it.
struct CodeInfo {
  DiagnosticCode code;
  Severity severity;
  std::string_view title;
  std::string_view explanation;
};

/// `WWC101`.
[[nodiscard]] std::string code_name(DiagnosticCode code);
/// The code with this name, in any case of letters; nothing when no row has it.
[[nodiscard]] std::optional<DiagnosticCode> parse_code(std::string_view name);
/// The row of a code; nothing for a number that is not in the table.
[[nodiscard]] const CodeInfo* find_code(DiagnosticCode code);
/// All rows in the order of their numbers.
[[nodiscard]] std::vector<CodeInfo> all_codes();

/// The rows of one stage, each in a file of its own.
[[nodiscard]] std::span<const CodeInfo> reading_codes();
[[nodiscard]] std::span<const CodeInfo> catalog_codes();
[[nodiscard]] std::span<const CodeInfo> answers_codes();
[[nodiscard]] std::span<const CodeInfo> evidence_codes();
[[nodiscard]] std::span<const CodeInfo> command_codes();
[[nodiscard]] std::span<const CodeInfo> results_codes();
[[nodiscard]] std::span<const CodeInfo> internal_codes();

/// True when the rows are exactly the codes from `first` up to, not including, `end`, in order,
/// each with a text.
[[nodiscard]] consteval bool is_complete(std::span<const CodeInfo> rows, std::uint16_t first,
                                         DiagnosticCode end) {
  for (const CodeInfo& row : rows) {
    if (static_cast<std::uint16_t>(row.code) != first || row.title.empty() ||
        row.explanation.empty()) {
      return false;
    }
    ++first;
  }
  return first == static_cast<std::uint16_t>(end);
}

}  // namespace wwc::diagnostic
