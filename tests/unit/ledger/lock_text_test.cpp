// SPDX-License-Identifier: MIT
#include "ledger/lock_text.hpp"

#include <catch2/catch.hpp>

namespace wwc::ledger {
namespace {

const std::string k_digest_a(64, 'a');
const std::string k_digest_b(64, 'b');
const Digest k_file_a = parse_digest(k_digest_a).value();
const Digest k_file_b = parse_digest(k_digest_b).value();

std::optional<Lock> reread(const std::string& text) {
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("wwc.lock", text);
  auto lock = parse_lock(source, sources, diagnostics);
  CHECK(diagnostics.empty() == lock.has_value());
  return lock;
}

TEST_CASE("a lock is a header, files by path and sign-offs by criterion, one line each") {
  Lock lock;
  lock.files = {{"evidence/b c.pdf", k_file_b, 7, {}}, {"evidence/a.pdf", k_file_a, 12, {}}};
  lock.reviews = {{"OD1", "Internal Audit", Date(2026, 9, 21), k_digest_b, {}},
                  {"DG1", "J. D\xC3\xB6", Date(2026, 3, 1), k_digest_a, {}}};
  CHECK(format_lock(lock) ==
        "wwc-lock 1\n"
        "file " +
            k_digest_a +
            " 12 evidence/a.pdf\n"
            "file " +
            k_digest_b +
            " 7 evidence/b%20c.pdf\n"
            "review DG1 2026-03-01 J.%20D%C3%B6 " +
            k_digest_a +
            "\n"
            "review OD1 2026-09-21 Internal%20Audit " +
            k_digest_b + "\n");
}

TEST_CASE("a lock without lines is its header alone") {
  CHECK(format_lock({}) == "wwc-lock 1\n");
  const auto lock = reread("wwc-lock 1\n");
  REQUIRE(lock);
  CHECK(lock->files.empty());
  CHECK(lock->reviews.empty());
}

TEST_CASE("the order of the parts does not show in the text") {
  Lock one;
  one.files = {{"b", k_file_b, 1, {}}, {"a", k_file_a, 2, {}}, {"B", k_file_a, 3, {}}};
  Lock other;
  other.files = {one.files[2], one.files[0], one.files[1]};
  CHECK(format_lock(one) == format_lock(other));
}

TEST_CASE("whatever a path or a name holds comes back as it was") {
  const std::string odd =
      GENERATE("with space.pdf", "100%.pdf", "%20", "a\nb", "a\r\nb", "Report #3.pdf",
               "\xC3\x9C"
               "ber/\xE2\x82\xAC.pdf",
               "\xFF\xFE", "\xE2\x80\xAE", "tab\there", "'quoted' \"twice\"", "back\\slash",
               "<<<<<<< HEAD", "file", "-", "~", "a//b is no path but a name");
  CAPTURE(odd);
  Lock lock;
  const bool is_path = odd.find("//") == std::string::npos;
  if (is_path) lock.files = {{odd, k_file_a, 18446744073709551615U, {}}};
  lock.reviews = {{odd, odd, Date(2024, 2, 29), k_digest_b, {}}};
  const auto back = reread(format_lock(lock));
  REQUIRE(back);
  REQUIRE(back->files.size() == lock.files.size());
  if (is_path) {
    CHECK(back->files[0].path == odd);
    CHECK(back->files[0].sha256 == k_file_a);
    CHECK(back->files[0].size == 18446744073709551615U);
  }
  REQUIRE(back->reviews.size() == 1);
  CHECK(back->reviews[0].criterion == odd);
  CHECK(back->reviews[0].by == odd);
  CHECK(back->reviews[0].on == Date(2024, 2, 29));
  CHECK(back->reviews[0].answer_sha256 == k_digest_b);
  CHECK(format_lock(*back) == format_lock(lock));
}

TEST_CASE("lines are sorted by the bytes of the path, not by what stands in the lock") {
  Lock lock;
  lock.files = {{"a b", k_file_a, 1, {}},
                {"a-b", k_file_a, 1, {}},
                {"a\xC3\xBC", k_file_a, 1, {}},
                {"az", k_file_a, 1, {}}};
  const auto back = reread(format_lock(lock));
  REQUIRE(back);
  REQUIRE(back->files.size() == 4);
  CHECK(back->files[0].path == "a b");
  CHECK(back->files[1].path == "a-b");
  CHECK(back->files[2].path == "az");
  CHECK(back->files[3].path == "a\xC3\xBC");
}

}  // namespace
}  // namespace wwc::ledger
