// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"

namespace wwc::answers {

/// What is known before anybody fills in the file. All texts are single lines without control
/// characters.
struct KnownAnswers {
  std::string file;  ///< The name of the file that shows it; empty: nothing is known.
  City city;
  std::vector<std::string> shown_by;  ///< Parallel to `Catalog::criteria`: the id in that file
                                      ///< which shows it; empty: nothing does.
};

/// A commented answers file for the catalog, with nothing answered but what is known: it loads
/// without a diagnostic. Lines are at most 100 columns wide, unless a single word or name is
/// longer.
[[nodiscard]] std::string answers_template(const Catalog& catalog, const KnownAnswers& known = {});

}  // namespace wwc::answers
