// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "cli/options.hpp"
#include "cli/read_source.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::cli {

/// What is to be judged, as far as it could be read.
struct Input {
  std::optional<Catalog> catalog;
  std::optional<Answers> answers;  ///< Empty exactly when an error was added.
  AsOf as_of;
  std::string evidence_root;
  std::string lock_path;  ///< Where `wwc.lock` lies, if there is one: beside the answers.
  /// Earlier results that this one is held against: what the answers name, and what an option does.
  std::vector<std::string> baselines{};
};

/// Reads answers and catalog and checks all dates against the as-of date. Problems of both are
/// reported in one go, as far as one does not depend on the other.
[[nodiscard]] Input load_input(const InputOptions& options, Environment& environment,
                               ReadingLog& log);

/// Looks at the evidence of what was read from these sources; of a city without a lock where that
/// is null.
[[nodiscard]] EvidenceFacts gather_evidence(const Input& input, const Environment& environment,
                                            const SourceMap& sources, const Lock* lock,
                                            Diagnostics& diagnostics);

/// Reads and checks the catalog that an option names; the default where it is empty.
[[nodiscard]] std::optional<Catalog> load_catalog_option(const std::string& id_or_path,
                                                         Environment& environment, ReadingLog& log);

}  // namespace wwc::cli
