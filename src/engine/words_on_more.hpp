// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What to do where the pieces that are given cannot show enough: new ones, in words.
namespace wwc::engine {

/// What new pieces are to be.
struct WordsOnMore {
  std::string alone;
  std::string together;  ///< Of pieces that show more; empty where they only have to be different.
  bool is_of_all = false;  ///< They show it together, so it is said of no share of them.
};

/// So many new pieces, since those that are given cannot show enough.
struct More {
  std::size_t count;
  WordsOnMore words;
  [[nodiscard]] bool is_of_pieces() const { return words.together.empty(); }
};

/// What `More` says of pieces that only have to be different.
inline constexpr std::string_view k_different = "different pieces (equal ones count once)";

/// `give 2 more: different pieces (equal ones count once), 1 of them dated 2026-08-01`.
/// Of all that is lacking a new piece can show one each, so nobody is to give a piece for each;
/// there is at least one of `more`.
[[nodiscard]] std::string words_on_more(const std::vector<More>& more);

/// `so that each of the 2 newest dates of `DG2.meetings`, with those that you add, has one`: of new
/// dates and listed ones together, so that nobody documents one twice and leaves out another.
/// `further` are still to be listed beside those that the answer lacks by itself.
[[nodiscard]] std::string words_on_newest(std::size_t count, std::string_view dates,
                                          std::size_t further);

/// `of one of the 2 newest dates of `DG2.meetings``
[[nodiscard]] std::string words_on_any_newest(std::size_t count, std::string_view dates);

/// `, such as memo.pdf once it is in order`: pieces that are given and would do, each name once.
/// Empty without any.
[[nodiscard]] std::string words_on_mended(const std::vector<std::string>& names);

}  // namespace wwc::engine
