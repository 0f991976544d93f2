// SPDX-License-Identifier: MIT
#include "plan/tangled_kinds.hpp"

#include <algorithm>
#include <variant>

#include "wwc/answer_of.hpp"

namespace wwc::plan {

bool are_kinds_tangled(const Criterion& criterion, const Finding& finding, AnswerRef answer) {
  const std::optional<Measure>& measure = measure_of(criterion, answer);
  const auto* examples = measure ? std::get_if<Examples>(&measure->kind) : nullptr;
  if (examples == nullptr) return false;
  const bool is_all_counted =
      std::ranges::all_of(answer_of(finding, answer).records, &RecordFinding::counts);
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    const std::optional<ForRecords>& kind = criterion.documentation[entry].for_records;
    if (!kind || kind->of != answer || finding.documentation[entry].holds) continue;
    const bool is_by_kind = examples->each || examples->distinct == kind->field;
    if (!examples->unique.empty() || (is_by_kind && !is_all_counted)) return true;
  }
  return false;
}

}  // namespace wwc::plan
