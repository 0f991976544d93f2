// SPDX-License-Identifier: MIT
#include "ledger/lock_text.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include "ledger/lock_field.hpp"

namespace wwc::ledger {
namespace {

/// The parts in order; there may be many, so none is copied.
template <typename Part>
std::vector<const Part*> sorted(const std::vector<Part>& parts, std::string Part::*key) {
  std::vector<const Part*> order;
  order.reserve(parts.size());
  for (const Part& part : parts) {
    order.push_back(&part);
  }
  std::sort(order.begin(), order.end(),
            [&](const Part* left, const Part* right) { return left->*key < right->*key; });
  return order;
}

}  // namespace

std::string format_lock(const Lock& lock) {
  // A text that grows by doubling takes three times what it comes to.
  constexpr std::size_t k_line_without_path = 96;
  std::size_t expected = k_header.size() + 1;
  for (const LockedFile& file : lock.files) {
    expected += k_line_without_path + file.path.size();
  }
  std::string text;
  text.reserve(expected);
  text += k_header;
  text += '\n';
  for (const LockedFile* file : sorted(lock.files, &LockedFile::path)) {
    text += fmt::format("file {} {} {}\n", to_string(file->sha256), file->size,
                        encode_field(file->path));
  }
  for (const LockedReview* review : sorted(lock.reviews, &LockedReview::criterion)) {
    text += fmt::format("review {} {} {} {}\n", encode_field(review->criterion),
                        to_string(review->on), encode_field(review->by), review->answer_sha256);
  }
  return text;
}

}  // namespace wwc::ledger
