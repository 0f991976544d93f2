// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// What the program has on the heap, whichever thread asked for it.
namespace wwc::test {

/// Bytes in use.
[[nodiscard]] std::size_t heap_in_use();
/// The most that were in use since `forget_heap_peak`.
[[nodiscard]] std::size_t heap_peak();
void forget_heap_peak();

}  // namespace wwc::test
