// SPDX-License-Identifier: MIT
#include "cli/explain_word.hpp"

#include <algorithm>
#include <type_traits>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using report::Ink;

/// What to do about a gap of this kind.
std::string_view way_to_close(GapKind kind) {
  switch (kind) {
    case GapKind::answer_missing:
      return "answer what the gap names, under `checklist` or `met`.";
    case GapKind::answer_unmet:
      return "do what is asked, then change the answer.";
    case GapKind::value_missing:
      return "replace the `yes` by the value that `wwc explain ID` shows.";
    case GapKind::checklist_short:
      return "meet as many of the items named as are lacking; those that are easiest will do.";
    case GapKind::documentation_missing:
      return "give a piece under `documentation`, below the id of the entry.";
    case GapKind::documentation_broken:
      return "mend what the warnings on standard error tell, such as a path or an empty file.";
    case GapKind::documentation_stale:
      return "give a newer document; if this one is newer than its `date` says, correct the date.";
    case GapKind::documentation_incomplete:
      return "add what the gap names, such as a date, page numbers or a further piece.";
    case GapKind::prerequisite_missing:
      return "close the gaps of the criterion that has to pass first.";
  }
  return {};
}

using report::WordMeaning;

template <typename Enum>
void add_words(std::string_view kind, std::vector<WordMeaning>& words) {
  for (const auto& row : support::name_rows<Enum>()) {
    words.push_back({row.name, kind, row.doc});
    if constexpr (std::is_same_v<Enum, GapKind>) words.back().to_close = way_to_close(row.value);
  }
}

std::vector<WordMeaning> all_words() {
  std::vector<WordMeaning> words;
  add_words<Outcome>("outcome of a criterion", words);
  add_words<ItemOutcome>("outcome of a checklist item", words);
  add_words<EntryState>("state of a documentation entry", words);
  add_words<PieceState>("state of a piece of evidence", words);
  add_words<GapKind>("kind of gap", words);
  add_words<ReviewState>("state of a sign-off", words);
  add_words<Obligation>("obligation of a criterion", words);
  add_words<CriterionStatus>("status of a criterion", words);
  return words;
}

/// People write `not applicable` and `Not-Applicable` for `not_applicable`.
std::string key_of(std::string_view word) {
  std::string key = support::ascii_lower(word);
  std::ranges::replace(key, ' ', '_');
  std::ranges::replace(key, '-', '_');
  return key;
}

}  // namespace

void explain_code(report::TerminalPage& page, DiagnosticCode code) {
  const diagnostic::CodeInfo* info = diagnostic::find_code(code);
  page.line(
      page.paint(fmt::format("{}  {}", diagnostic::code_name(code), info->title), Ink::strong));
  page.line(page.paint(diagnostic::severity_name(info->severity), Ink::faint));
  page.blank();
  page.wrapped(info->explanation, 0);
}

std::vector<WordMeaning> meanings_of(std::string_view word) {
  std::vector<WordMeaning> meanings = all_words();
  const std::string key = key_of(word);
  std::erase_if(meanings, [&](const WordMeaning& each) { return each.name != key; });
  return meanings;
}

void explain_word(report::TerminalPage& page, std::span<const WordMeaning> meanings) {
  for (const WordMeaning& each : meanings) {
    page.line(page.paint(fmt::format("{}  {}", each.name, each.kind), Ink::strong));
    page.wrapped(each.meaning, 2);
    if (!each.to_close.empty()) page.wrapped(fmt::format("To close it: {}", each.to_close), 2);
  }
}

std::vector<std::string_view> known_words() {
  std::vector<std::string_view> names;
  for (const WordMeaning& word : all_words()) {
    names.push_back(word.name);
  }
  return names;
}

}  // namespace wwc::cli
