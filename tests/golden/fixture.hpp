// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "support/file_system.hpp"
#include "wwc/forecast.hpp"
#include "wwc/report.hpp"

namespace wwc::golden {

/// A city as it lies on disk, from its files to its assessment. What is wrong with it fails the
/// test that reads it.
class Fixture {
public:
  /// Answers in `folder/city.yaml`, with evidence beside them, and the catalog in this file. Judged
  /// on the as-of date of the answers, else on the one given.
  Fixture(const std::filesystem::path& folder, const std::filesystem::path& catalog,
          Date otherwise = Date{2026, 11, 1});

  [[nodiscard]] ReportInput input() const;
  [[nodiscard]] Forecast forecast(Date until) const;

  [[nodiscard]] const Catalog& catalog() const { return *catalog_; }
  [[nodiscard]] const Answers& answers() const { return *answers_; }
  [[nodiscard]] const EvidenceFacts& facts() const { return facts_; }
  [[nodiscard]] const AsOf& as_of() const { return assessment_.as_of; }

private:
  SourceId add(const std::filesystem::path& path);
  [[nodiscard]] std::string problems() const;

  support::RealFileSystem files_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  std::optional<Catalog> catalog_;
  std::optional<Answers> answers_;
  EvidenceFacts facts_;
  Assessment assessment_;
  NextSteps next_steps_;
  std::vector<Diagnostic> sorted_;
};

/// The folder with a folder for each fixture.
[[nodiscard]] std::filesystem::path reports_folder();
/// The names of the fixtures, sorted.
[[nodiscard]] std::vector<std::string> fixture_names();
/// The fixture with this name.
[[nodiscard]] Fixture load_fixture(const std::string& name);

/// Fails unless the file has exactly this text. With WWC_UPDATE_GOLDEN=1 it is written anew, and
/// the test fails all the same.
void compare_with_file(const std::filesystem::path& path, const std::string& actual);

}  // namespace wwc::golden
