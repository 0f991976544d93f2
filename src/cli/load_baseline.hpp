// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "cli/environment.hpp"
#include "cli/read_source.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"

namespace wwc::cli {

/// Reads an earlier result. Nothing comes back exactly when an error was added: WWC1xx where the
/// file cannot be read, WWC6xx where it is no result.
[[nodiscard]] std::optional<PastAssessment> load_result(const std::string& path,
                                                        Environment& environment, ReadingLog& log);

/// As `load_result`; a result of another catalog than this one, by its id, is an error too, and so
/// is one that rests on assumptions, since nobody has earned what it says, and one that claims to
/// be judged by the same text of the catalog, but has other criteria or levels.
[[nodiscard]] std::optional<PastAssessment> load_baseline(const std::string& path,
                                                          const Catalog& catalog,
                                                          Environment& environment,
                                                          ReadingLog& log);

/// The name of an earlier result in reports, and of a baseline in messages too. They hold no
/// absolute path: CI keeps what it fetched in a folder of its own.
[[nodiscard]] std::string result_name(const std::string& path);

/// A warning where the result was judged as of a later day than this one.
void warn_of_later_result(const std::string& name, const PastAssessment& result, Date as_of,
                          Diagnostics& diagnostics);

/// A warning where the result takes something for granted.
void warn_of_assumptions(const std::string& path, const PastAssessment& result,
                         Diagnostics& diagnostics);

/// A file, and the city that it is about; empty: it does not say.
struct CityOfFile {
  const std::string& path;
  const std::string& city;
  Span place{};  ///< Where it says so; empty: not known.
};

/// A warning where both name a city, and not the same; at the place of the later one, if known.
void warn_of_other_city(const CityOfFile& before, const CityOfFile& after,
                        Diagnostics& diagnostics);

}  // namespace wwc::cli
