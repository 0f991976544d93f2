// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "property/case.hpp"

/// Does what a city would do to earn a point: writes answers that hold and adds evidence that
/// counts, without a look at the verdict.
namespace wwc::property {

/// Answers the item, or the criterion itself, so that it is met by what is measured.
void make_met(Case& the_case, std::size_t criterion, AnswerRef ref);

/// Replaces the pieces of an entry, and of those it builds on, by enough that count.
void make_entry_ok(Case& the_case, EntryRef ref);

/// Adds so many pieces to an entry, each of which shows as much of what it lacks as one piece can.
void give_pieces(Case& the_case, EntryRef ref, std::uint32_t count);

/// Writes what the piece leaves out: pages, contact, date, and values that no other piece has.
void complete_piece(Case& the_case, EntryRef ref, std::size_t piece);

/// Makes met, and makes ok every entry that belongs to the answer or looks at it.
void make_documented(Case& the_case, std::size_t criterion, AnswerRef ref);

/// Everything that the criterion asks for.
void make_pass(Case& the_case, std::size_t criterion);

/// A file that is there, with a content of its own.
[[nodiscard]] Evidence fresh_file(Case& the_case);

/// A value of a field such that different numbers give different values.
[[nodiscard]] std::string field_sample(const RecordField& field, std::size_t number);

/// A value for which the measure holds.
[[nodiscard]] Value holding_value(const Case& the_case, const Measure& measure);

}  // namespace wwc::property
