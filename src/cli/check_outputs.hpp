// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "support/file_system.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {

/// All places that a report goes to; standard output, as `-`, first. The options have `format` and
/// `outputs`.
template <typename Options>
[[nodiscard]] auto destinations(const Options& options) {
  auto all = options.outputs;
  if (options.format) all.insert(all.begin(), {options.format, "-"});
  return all;
}

/// The paths of these outputs, in order.
template <typename Format>
[[nodiscard]] std::vector<std::string> paths_of(const std::vector<FormattedFile<Format>>& outputs) {
  std::vector<std::string> paths;
  for (const FormattedFile<Format>& output : outputs) {
    paths.push_back(output.path);
  }
  return paths;
}

/// A report as it is written when the input is invalid; null: it is not.
struct InvalidReport {
  std::string (*render)(const InvalidInput&) = nullptr;
  std::string path;
};

/// Adds an error for two reports that would go to one place, and for one over the answers.
void check_places(const std::vector<std::string>& outputs, const std::string& answers,
                  const support::FileSystem& files, Diagnostics& diagnostics);

/// Adds an error for each report that would replace one of the files that were read, whatever
/// names the two have.
void check_overwriting(const std::vector<std::string>& outputs, std::span<const std::string> read,
                       const support::FileSystem& files, Diagnostics& diagnostics);

/// True for a file whose content stays where nothing is written to it. What stands for a descriptor
/// is none.
[[nodiscard]] bool is_file(const std::string& path, const support::FileSystem& files);

/// True for a file that holds the JSON of an assessment, and not of an input that was invalid: it
/// may be a baseline.
[[nodiscard]] bool holds_result(const std::string& path, const support::FileSystem& files);

/// Adds an error for each report on invalid input that would replace anything but an earlier
/// report: which files are evidence is not known then, so no other file is safe to replace.
void check_replacing(std::span<const InvalidReport> reports, const support::FileSystem& files,
                     Diagnostics& diagnostics);

}  // namespace wwc::cli
