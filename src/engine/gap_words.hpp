// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/judge_documentation.hpp"
#include "wwc/assessment.hpp"

/// What a person has to do to close a gap, in a few words that begin with a verb.
namespace wwc::engine {

/// What a piece is called: its title, else its path or address, else whom it names.
[[nodiscard]] std::string name_of_piece(const Evidence& piece);

/// For an answer that is not documented yet.
[[nodiscard]] std::string answer_action(const AnswerFinding& finding);

/// How an answer stands, before what it needs: `not answered yet`.
[[nodiscard]] std::string answer_standing(const AnswerFinding& finding);

/// For a documentation entry that is not ok; `not_ok` are those among the entries that it builds
/// on.
[[nodiscard]] std::string entry_action(const Case& subject, EntryRef entry,
                                       const EntryFinding& finding,
                                       const std::vector<EntryRef>& not_ok);

/// How much of what is asked there is: `1 of 2 pieces count`, and where it is more than that,
/// `3 pieces count, 2 needed`.
[[nodiscard]] std::string counted_text(std::size_t count, std::size_t asked,
                                       std::string_view counted);

/// `, each with page numbers`; empty where nothing is asked of each.
[[nodiscard]] std::string words_on_each(const std::vector<std::string>& parts);

/// The text without white space around it and without its full stop, to stand inside a sentence.
[[nodiscard]] std::string clause(std::string_view text);

}  // namespace wwc::engine
