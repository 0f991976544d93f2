// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "answers/catalog_name.hpp"
#include "answers/check_dates.hpp"
#include "support/file_system.hpp"
#include "wwc/answers.hpp"
#include "wwc/diagnostic.hpp"
#include "yaml/node.hpp"

namespace wwc::answers {

/// The main file as parsed, what it answers, and where the files that it includes come from.
struct AnswersInput {
  SourceId source{};
  const yaml::Node& main;
  const Catalog& catalog;
  const support::FileSystem& files;
  /// The folder that all paths are relative to; as a path that `files` can open.
  std::string evidence_root = ".";
  /// Included files are added.
  SourceMap& sources;
};

/// Reads the answers of the main file and of all that it includes, parallel to the catalog. Every
/// problem of all files is reported; nothing comes back exactly when an error was added.
/// `check_dates` must follow before the answers are judged.
[[nodiscard]] std::optional<Answers> load_answers(const AnswersInput& input,
                                                  Diagnostics& diagnostics);

}  // namespace wwc::answers
