// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::answers {

/// What is read as answers although no file says it.
struct AssumptionInput {
  std::span<const std::string> words;  ///< Such as `DG1.published=yes`, `OD2=pass`.
  std::string_view option;             ///< Where the words come from, for messages: `--assume`.
  const Catalog& catalog;
  Date as_of;
  SourceMap& sources;  ///< The words are added, so that messages can point at them.
};

/// Puts each assumption in place of what is answered, and notes it in `answers`. Values are read as
/// those of a file. What is no assumption is an error (WWC5xx) that points at its word; the answers
/// are not to be used then.
void assume(const AssumptionInput& input, Answers& answers, Diagnostics& diagnostics);

}  // namespace wwc::answers
