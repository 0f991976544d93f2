// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "wwc/report.hpp"

/// Phrases that several formats share. Nothing here is escaped: that is the task of whoever writes
/// it down.
namespace wwc::report {

/// The line at the head of every report.
inline constexpr std::string_view k_disclaimer = "Self-assessment, not a certification";

/// `What Works Cities Certification, edition 2018, superseded`.
[[nodiscard]] std::string edition_text(std::string_view name, std::string_view edition,
                                       CatalogStatus status);
/// The same of a catalog; by its id where it has no title.
[[nodiscard]] std::string edition_text(const Catalog& catalog);
/// The text up to its first full stop that is followed by a space; all of it where there is none.
[[nodiscard]] std::string first_sentence(std::string_view text);
/// `as of 2026-11-01 (date in the answers file)`.
[[nodiscard]] std::string as_of_text(const AsOf& as_of);
/// `what if: DG1.published=yes, OD2=pass; the answers do not say so`; empty where nothing is
/// assumed. It stands at the head of every report, since nobody has earned what follows.
[[nodiscard]] std::string what_if_text(const Assessment& assessment);
/// `Maple Harbor, OR, US`; `this city` where no name is given.
[[nodiscard]] std::string city_text(const City& city);
/// The name of the city alone, or `This city`.
[[nodiscard]] std::string city_name(const City& city);
/// `Silver`; `below Silver` where even the lowest level is not reached; empty for a catalog without
/// levels.
[[nodiscard]] std::string level_text(const Catalog& catalog, std::optional<std::size_t> level);
/// The outcome in words that need no explanation, such as `claimed, not yet documented`.
[[nodiscard]] std::string_view outcome_words(const Finding& finding);
/// `8 more claimed (33 together)`; empty where nothing is only claimed.
[[nodiscard]] std::string claimed_text(const Score& score);
/// `25 of 45 pass, 8 more claimed (33 together)`, as every place for people says it.
[[nodiscard]] std::string score_text(const Score& score);
/// `Of 45 criteria, Silver needs 23, Gold 31 and Platinum 38`; of a ladder, that the lower levels
/// are needed too; empty without levels, and where nothing is counted.
[[nodiscard]] std::string levels_text(const Catalog& catalog, const Assessment& assessment);
/// `Gold`; with what it counts where levels count different practices: `Rung 3 (3 of its 5)`. There
/// must be a next level.
[[nodiscard]] std::string next_level_text(const Catalog& catalog, const Assessment& assessment);
/// `53.3 %` of a whole, rounded down; empty where the whole is 0.
[[nodiscard]] std::string percent_text(std::uint32_t part, std::uint32_t whole);
/// Why the city may not take part, where its own facts say so; empty otherwise.
[[nodiscard]] std::string eligibility_warning(const ReportInput& input);
/// A number with a comma between thousands: `84,500`.
[[nodiscard]] std::string thousands(std::uint64_t number);
/// The name of a source as reports may show it: of an absolute path only the last part.
[[nodiscard]] std::string source_name(const SourceMap& sources, SourceId source);
/// `level gold`, `no_claims`: a demand of a gate by its key, with its value where it has one.
[[nodiscard]] std::string demand_text(const GateVerdict& verdict);
/// `The gate is missed: 2 of 5 demands met`; of a gate without a demand, that it has none.
[[nodiscard]] std::string gate_summary(const GateResult& gate);
/// How the sign-off of a criterion stands; null where that was not looked at.
[[nodiscard]] const ReviewStanding* find_standing(const ReportInput& input, std::size_t criterion);
/// What is to be said of a sign-off besides its name and day, such as `void: answers or evidence
/// changed since`; empty where it was not looked at.
[[nodiscard]] std::string_view review_words(const ReviewStanding* standing);
/// What a piece of evidence is: its path, URL or text, or name, title and email of a contact.
[[nodiscard]] std::string evidence_text(const Evidence& piece);
/// `city.yaml:21:7` and the like; empty for a diagnostic without a place.
[[nodiscard]] std::string place_text(const Diagnostic& diagnostic, const SourceMap& sources);

}  // namespace wwc::report
