// SPDX-License-Identifier: MIT
#include "support/cause_text.hpp"

#include <vector>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::support {

std::string causes_text(const Change& change) {
  std::vector<std::string> causes;
  for (const CauseFound& found : change.causes) {
    causes.push_back(words_of(found.cause) + (found.detail.empty() ? "" : ": " + found.detail));
  }
  return join(causes, "; ");
}

}  // namespace wwc::support
