// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {internal_error, Severity::error, "internal error",
     "The program broke one of its own promises. Nothing in your files has to be wrong for this to "
     "happen. Report it with the version, the command and the files that led to it; the result of "
     "this run must not be used."},
};
static_assert(is_complete(k_codes, 901, end_of_internal));

}  // namespace

std::span<const CodeInfo> internal_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
