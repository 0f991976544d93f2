// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wwc::golden {

/// A diagnostic code that no expected text can show, and why.
struct UncoveredCode {
  std::string_view code;
  std::string_view reason;
};

constexpr UncoveredCode k_uncovered_codes[] = {
    {"WWC116", "a file with so many values is too large to keep; hazards_test.cpp makes one"},
    {"WWC332",
     "a case that exceeds the limits would be too large to read; load_answers_test.cpp exceeds "
     "them"},
    {"WWC409",
     "it takes a file that is written at the right moment; file_inspection_test.cpp writes one"},
    {"WWC524", "nobody is told, since nobody reads; messages_test.cpp closes the output"},
    {"WWC901", "an internal error has no input that leads to it"},
};

}  // namespace wwc::golden
