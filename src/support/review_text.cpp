// SPDX-License-Identifier: MIT
#include "support/review_text.hpp"

namespace wwc::support {

std::string_view standing_words(const ReviewStanding& standing) {
  switch (standing.state) {
    case ReviewState::valid:
      return "valid";
    case ReviewState::voided:
      return standing.belies_baseline
                 ? "void: it was signed off in the baseline over other answers or evidence"
                 : "void: answers or evidence changed since";
    case ReviewState::unrecorded:
      return "not recorded in the lock";
    case ReviewState::not_checked:
      return "not recorded: there is no lock";
  }
  return {};
}

}  // namespace wwc::support
