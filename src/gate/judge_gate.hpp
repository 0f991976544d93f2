// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"
#include "wwc/gate.hpp"

namespace wwc::gate {

/// The gate as it is applied: what is demanded, and from where.
struct Demands {
  Gate gate;                       ///< Options before the file.
  Gate from_options;               ///< What the options alone demand.
  std::string baseline_in_file{};  ///< As the answers name it, whatever an option names; or empty.
};

/// An earlier result, what changed since, and the gate that held there.
struct Baseline {
  const Comparison& comparison;
  Gate gate;
  std::vector<std::string> unread;  ///< Demands of that gate that this catalog cannot express.
  bool gate_may_change = false;     ///< `--allow-gate-change`
  bool catalog_may_change = false;  ///< `--allow-catalog-change`
};

/// How evidence and sign-offs agree with the lock; texts that stand alone.
struct LockFindings {
  bool exists = false;                   ///< There is a lock.
  std::size_t files = 0;                 ///< That the lock records.
  std::vector<GateFault> differences;    ///< Files that are not as they were locked.
  std::vector<GateFault> review_faults;  ///< Sign-offs that are void, not recorded or gone.
  std::size_t reviews = 0;               ///< Criteria that are signed off, in whatever state.
};

/// What a gate is judged by besides the demands.
struct GateInput {
  const Catalog& catalog;
  const Assessment& assessment;
  const Demands& demands;
  const Baseline* baseline = nullptr;  ///< Null: none was given; then nothing asks for one.
  const LockFindings& lock;
};

/// Judges every demand. Counts are compared as whole numbers and shares as fractions, never
/// rounded. With a baseline, that neither gate nor catalog was lowered is demanded too.
[[nodiscard]] GateResult judge_gate(const GateInput& input);

}  // namespace wwc::gate
