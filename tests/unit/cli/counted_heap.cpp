// SPDX-License-Identifier: MIT
#include "unit/cli/counted_heap.hpp"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace wwc::test {
namespace {

std::atomic<std::size_t> in_use{0};
std::atomic<std::size_t> peak{0};

void add(std::size_t bytes) {
  const std::size_t now = in_use += bytes;
  std::size_t most = peak;
  while (most < now && !peak.compare_exchange_weak(most, now)) {
  }
}

}  // namespace

std::size_t heap_in_use() {
  return in_use;
}

std::size_t heap_peak() {
  return peak;
}

void forget_heap_peak() {
  peak = in_use.load();
}

}  // namespace wwc::test

// The forms for arrays, and those that are told the size, come down to these two.
void* operator new(std::size_t size) {
  void* const place = std::malloc(size);
  if (place == nullptr) throw std::bad_alloc{};
  wwc::test::add(malloc_usable_size(place));
  return place;
}

void operator delete(void* place) noexcept {
  wwc::test::in_use -= malloc_usable_size(place);
  std::free(place);
}

void operator delete(void* place, std::size_t /*size*/) noexcept {
  operator delete(place);
}
