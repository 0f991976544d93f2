// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ledger/lock_text.hpp"
#include "support/render_all.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

void require_equal(const wwc::Lock& left, const wwc::Lock& right) {
  require(left.files.size() == right.files.size() && left.reviews.size() == right.reviews.size());
  for (std::size_t index = 0; index < left.files.size(); ++index) {
    const wwc::LockedFile& one = left.files[index];
    const wwc::LockedFile& other = right.files[index];
    require(one.path == other.path && one.sha256 == other.sha256 && one.size == other.size);
  }
  for (std::size_t index = 0; index < left.reviews.size(); ++index) {
    const wwc::LockedReview& one = left.reviews[index];
    const wwc::LockedReview& other = right.reviews[index];
    require(one.criterion == other.criterion && one.by == other.by && one.on == other.on &&
            one.answer_sha256 == other.answer_sha256);
  }
}

}  // namespace

/// Any bytes give either a lock or an error, never both and never neither. A lock is written as it
/// was read, but for CRLF, and what is written reads as the same lock.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  wwc::SourceMap sources;
  const wwc::SourceId source = sources.add("wwc.lock", std::string(data, data + size));
  wwc::Diagnostics diagnostics;
  const auto lock = wwc::ledger::parse_lock(source, sources, diagnostics);
  require(lock.has_value() != diagnostics.has_errors());
  if (lock) {
    const std::string text = wwc::ledger::format_lock(*lock);
    require(text == wwc::support::replace_all(sources.text(source), "\r\n", "\n"));
    const wwc::SourceId written = sources.add("wwc.lock", text);
    const auto again = wwc::ledger::parse_lock(written, sources, diagnostics);
    require(again.has_value());
    require_equal(*again, *lock);
  }
  require(!wwc::support::find_invalid_utf8(wwc::test::render_all(diagnostics, sources)));
  return 0;
}
