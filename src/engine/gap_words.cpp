// SPDX-License-Identifier: MIT
#include "engine/gap_words.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "engine/latest_dates.hpp"
#include "engine/shortages.hpp"
#include "support/evidence_words.hpp"
#include "support/names.hpp"
#include "support/subsets.hpp"
#include "support/text.hpp"
#include "wording/entry_demands.hpp"

namespace wwc::engine {

namespace {

/// An entry and the day on which it is to be ok.
struct Asked {
  const Documentation& entry;
  Date as_of;
  const std::string& days;  ///< `EntryFinding::days_asked`.
};

bool accepts_only(const Documentation& entry, EvidenceKind kind) {
  return entry.accepts.size() == 1 && entry.accepts.front() == kind;
}

/// What is to be given in place of a piece of another kind.
std::string kind_asked(const Documentation& entry) {
  if (accepts_only(entry, EvidenceKind::url)) return "link";
  if (accepts_only(entry, EvidenceKind::contact)) return "contact with name, title and email";
  return wording::accepted_kinds(entry);
}

/// What was handed in without its date, and lacks nothing else.
std::string words_on_dating(const std::string& name, const PieceFinding& finding,
                            const Asked& asked) {
  if (!finding.unwritten.starts_with("`date`"))
    return fmt::format("complete {}: it has no {}", name, finding.unwritten);
  const std::string dates = support::dates_that_count(asked.entry, asked.as_of);
  if (dates.empty() && !asked.days.empty())
    return fmt::format("write the `date` of {}, if it is of {}", name, asked.days);
  return fmt::format("write the `date` of {}{}", name, dates.empty() ? "" : ", " + dates);
}

/// For a piece that stays of no use whatever is written into it. A file that is too old would stay
/// as old as it is if it were put in order where it stands.
std::string words_on_replacing(const std::string& name, const PieceFinding& finding,
                               const std::string& shown) {
  const char* by = finding.needs_file ? " by a newer file" : shown.empty() ? "" : " by a piece";
  return fmt::format("replace {}{}{}: it {}", name, by, shown, finding.detail);
}

/// `, with its `date`, 2026-08-19 or 2026-05-06`: what a piece has to carry that takes the place of
/// one that carries nothing of the kind.
std::string words_on_parts(const Asked& asked) {
  const std::vector<std::string> parts = support::parts_asked(asked.entry, asked.as_of);
  if (parts.empty()) return {};
  return fmt::format(", with {}{}", support::join_words(parts),
                     asked.days.empty() ? "" : fmt::format(" ({})", asked.days));
}

/// `shown` is what a piece has to show that replaces this one, ` for the whole city`, or empty.
std::string piece_action(const PieceFinding& finding, const Asked& asked,
                         const std::string& shown) {
  const std::string name = name_of_piece(finding.piece);
  const bool is_accepted = finding.state != PieceState::not_accepted;
  if (is_accepted && !finding.counts() && !finding.is_mendable)
    return words_on_replacing(name, finding, shown);
  switch (finding.state) {
    case PieceState::undated:
      return words_on_dating(name, finding, asked);
    case PieceState::incomplete:
      return fmt::format("complete {}: it {}", name, finding.detail);
    case PieceState::missing:
    case PieceState::empty:
    case PieceState::unreadable:
    case PieceState::outside:
    case PieceState::changed:
      return support::words_on_mending(name, finding) +
             (finding.unwritten.empty() ? "" : ", and has no " + finding.unwritten);
    case PieceState::not_accepted:
      return fmt::format("give a {} in place of {}, which is a {}{}{}{}", kind_asked(asked.entry),
                         name, support::name_of(finding.piece.kind), shown.empty() ? "" : ",",
                         shown, words_on_parts(asked));
    case PieceState::stale:
    case PieceState::ok:
    case PieceState::unchecked:
      break;
  }
  return {};
}

/// What has to be given where nothing is given yet.
std::string what_to_attach(const Case& subject, const Documentation& entry) {
  if (accepts_only(entry, EvidenceKind::url)) return "give the link";
  if (accepts_only(entry, EvidenceKind::contact)) return "give name, title and email";
  if (entry.same_as) {
    return fmt::format("give the evidence of `{}` again", full_id(subject.catalog, *entry.same_as));
  }
  const bool takes_text = std::find(entry.accepts.begin(), entry.accepts.end(),
                                    EvidenceKind::text) != entry.accepts.end();
  const std::string ending = takes_text ? ", or write it as `text`" : "";
  const std::uint32_t values = entry.distinct ? entry.distinct->at_least : 1;
  const std::uint32_t pieces = std::max(entry.at_least, values);
  if (pieces == 1) return "attach it" + ending;
  const std::string different =
      values > 1 ? fmt::format(", with {} different values of `{}`", values, entry.distinct->field)
                 : "";
  return fmt::format("attach at least {} different pieces{}{}", pieces, different, ending);
}

/// The entries that it builds on, those that are not ok before it.
std::string words_on_foundations(const Case& subject, const Documentation& entry,
                                 const std::vector<EntryRef>& not_ok) {
  const auto is_not_ok = [&](EntryRef other) {
    return std::ranges::find(not_ok, other) != not_ok.end();
  };
  std::string words;
  if (entry.same_as && is_not_ok(*entry.same_as)) words += "; first complete it there";
  if (!entry.needs || entry.needs == entry.same_as) return words;
  const std::string name = support::quoted(full_id(subject.catalog, *entry.needs));
  return words + (is_not_ok(*entry.needs)
                      ? fmt::format("; first complete {}, on which it builds", name)
                      : fmt::format("; it builds on {}", name));
}

/// `; list another date in `PA2`: the 2 newest are documented`, where fewer will be listed.
std::string words_on_listing(const Case& subject, EntryRef ref) {
  const Criterion& criterion = subject.catalog.criteria[ref.criterion];
  const Documentation& entry = criterion.documentation[ref.entry];
  const std::vector<ListedDate> dates = newest_dates_when_complete(subject, ref);
  const auto further = std::ranges::count(dates, true, &ListedDate::is_further);
  if (further == 0) return {};
  return fmt::format("; list {} in {}: the {} newest are documented",
                     further == 1 ? "another date" : fmt::format("{} other dates", further),
                     support::quoted(full_id(criterion, *entry.latest_of)), dates.size());
}

std::string first_action(const Case& subject, const Documentation& entry,
                         const std::vector<EntryRef>& not_ok) {
  std::string action = what_to_attach(subject, entry);
  const std::vector<std::string> parts = support::parts_asked(entry, subject.as_of);
  const bool takes_values = entry.distinct && entry.distinct->at_least > 1;
  const bool is_one = entry.at_least == 1 && !takes_values && !entry.same_as;
  if (!is_one) {
    action += words_on_each(parts);
  } else if (!parts.empty()) {
    action += " with " + support::join_words(parts);
  }
  return action + words_on_foundations(subject, entry, not_ok);
}

using Positions = std::vector<std::size_t>;

/// Of more pieces than this not every choice is tried.
constexpr std::size_t k_most_choices = 8;

bool is_one_of(const Mending& way, const Positions& mended) {
  return way.here && way.is_done_here() && std::ranges::find(mended, *way.here) != mended.end();
}

/// The new pieces that have to be given whatever is done about those that do not count.
std::size_t new_pieces(const EntryFinding& finding) {
  std::size_t needed = 0;
  for (const Shortage& shortage : finding.shortages)
    needed = std::max(needed, beyond_reach(shortage, finding.evidence));
  return needed;
}

/// True if acting on these pieces, and giving so many new ones, shows all that is short. What is
/// new shows the values that it is asked for with, and is one more piece in any case.
bool closes(const EntryFinding& finding, const Shortage& shortage, const Positions& acted_on,
            std::size_t given) {
  const auto is_mended = [&](const Mending& way) { return is_one_of(way, acted_on); };
  if (std::ranges::any_of(shortage.by_one_mending, is_mended)) return true;
  const auto shown = std::ranges::count_if(
      shortage.by_mending, [&](const auto& ways) { return std::ranges::any_of(ways, is_mended); });
  const auto replaced = std::ranges::count_if(
      acted_on, [&](std::size_t piece) { return !finding.evidence[piece].is_mendable; });
  const bool is_of_values = !shortage.asked.empty() && !shortage.is_of_same;
  const std::size_t shown_by_new =
      is_of_values ? std::min(given, beyond_reach(shortage, finding.evidence)) : given;
  if (is_shown_by_one_new(shortage) && static_cast<std::size_t>(replaced) + shown_by_new > 0)
    return true;
  return static_cast<std::size_t>(shown + replaced) + shown_by_new >= shortage.lacking;
}

/// The pieces that do not count; what would bring nothing is none of them.
Positions pieces_to_act_on(const EntryFinding& finding) {
  Positions pieces;
  for (std::size_t i = 0; i < finding.evidence.size(); ++i) {
    const PieceFinding& piece = finding.evidence[i];
    const auto is_here = [&](const Mending& way) { return way.here == i && way.is_done_here(); };
    const bool brings_something =
        !piece.is_mendable || std::ranges::any_of(finding.shortages, [&](const Shortage& each) {
          return std::ranges::any_of(each.by_one_mending, is_here) ||
                 std::ranges::any_of(each.by_mending, [&](const auto& ways) {
                   return std::ranges::any_of(ways, is_here);
                 });
        });
    if (!piece.counts() && brings_something) pieces.push_back(i);
  }
  return pieces;
}

/// The smallest choices among the pieces that close all that is short; none where nothing does, or
/// where there are too many to try.
std::vector<Positions> least_choices(const EntryFinding& finding, const Positions& pieces) {
  std::vector<Positions> least;
  if (pieces.size() > k_most_choices) return least;
  const std::size_t given = new_pieces(finding);
  for (Positions& chosen : support::subsets_of(pieces)) {
    if (!least.empty() && chosen.size() > least.front().size()) break;
    const bool is_enough = std::ranges::all_of(finding.shortages, [&](const Shortage& shortage) {
      return closes(finding, shortage, chosen, given);
    });
    if (is_enough) least.push_back(std::move(chosen));
  }
  return least;
}

/// What pieces have to show that replace some of those acted on, where mending the others does not
/// show it: ` so that 2 different values of `topic` count`, or empty. What is given again is said
/// apart.
std::string shown_by_replacing(const EntryFinding& finding, const Positions& acted_on) {
  Positions mended = acted_on;
  std::erase_if(mended, [&](std::size_t piece) { return !finding.evidence[piece].is_mendable; });
  if (mended.size() == acted_on.size()) return {};
  const std::size_t given = new_pieces(finding);
  std::vector<std::string> asked;
  for (const Shortage& shortage : finding.shortages) {
    const bool is_new = std::ranges::find(asked, shortage.asked) == asked.end();
    if (!shortage.asked.empty() && !shortage.is_of_same && is_new &&
        !closes(finding, shortage, mended, given))
      asked.push_back(shortage.asked);
  }
  return asked.empty() ? std::string{} : ' ' + support::join_words(asked);
}

/// True where any so many of all the pieces that are named do.
bool is_free_choice(const std::vector<Positions>& choices, const Positions& named) {
  const std::size_t size = choices.front().size();
  std::size_t ways = 1;
  for (std::size_t i = 0; i < size; ++i)
    ways = ways * (named.size() - i) / (i + 1);
  return choices.size() == ways;
}

/// Actions on pieces, of which equal ones are told once.
class AlikeActions {
public:
  void add(std::string action, const PieceFinding& piece) {
    const auto same = std::ranges::find(told_, action, &Told::action);
    // A file that is given twice is put in order once, for both; what is left out is not.
    const bool is_file_alone = piece.is_mendable && piece.needs_file && piece.unwritten.empty();
    const std::string file = is_file_alone ? piece.piece.value : std::string{};
    if (same == told_.end()) {
      told_.push_back({std::move(action), file, 1});
    } else if (file.empty() || file != same->file) {
      ++same->pieces;
    }
  }

  /// With the number of pieces that each is for, where that is told.
  [[nodiscard]] std::vector<std::string> take(bool with_number) {
    std::vector<std::string> actions;
    for (Told& each : told_) {
      if (with_number && each.pieces > 1) each.action += fmt::format(" ({} pieces)", each.pieces);
      actions.push_back(std::move(each.action));
    }
    return actions;
  }

private:
  struct Told {
    std::string action;
    std::string file;
    std::size_t pieces;
  };
  std::vector<Told> told_;
};

struct PieceActions {
  std::vector<std::string> actions;
  bool is_choice = false;  ///< They are one, which names some that are enough each.
};

/// What to do about the pieces that do not count: no more than has to be done.
PieceActions piece_actions(const EntryFinding& finding, const Asked& asked) {
  if (finding.complete) return {};
  Positions pieces = pieces_to_act_on(finding);
  const std::vector<Positions> choices = least_choices(finding, pieces);
  std::size_t of_choice = 0;
  if (!choices.empty()) {
    std::set<std::size_t> named;
    for (const Positions& choice : choices)
      named.insert(choice.begin(), choice.end());
    pieces.assign(named.begin(), named.end());
    const std::size_t needed = choices.front().size();
    if (!is_free_choice(choices, pieces)) {
      pieces = choices.front();
    } else if (needed < pieces.size()) {
      of_choice = needed;
    }
  }
  AlikeActions alike;
  for (const std::size_t piece : pieces) {
    const auto choice = std::ranges::find_if(choices, [&](const Positions& each) {
      return std::ranges::find(each, piece) != each.end();
    });
    const std::string shown =
        shown_by_replacing(finding, choice == choices.end() ? pieces : *choice);
    alike.add(piece_action(finding.evidence[piece], asked, shown), finding.evidence[piece]);
  }
  std::vector<std::string> actions = alike.take(of_choice != 1);
  if (of_choice == 0 || (of_choice == 1 && actions.size() == 1)) return {std::move(actions), false};
  const std::string how_many = of_choice == 1 ? "one" : fmt::format("{}", of_choice);
  return {{how_many + " of these: " + support::join(actions, "; or ")}, true};
}

}  // namespace

std::string name_of_piece(const Evidence& piece) {
  if (!piece.title.empty()) return piece.title;
  if (!piece.value.empty()) return piece.value;
  return piece.contact->name.empty() ? "the contact" : piece.contact->name;
}

std::string answer_standing(const AnswerFinding& finding) {
  const bool is_bare = !finding.measured && !finding.lack.empty();
  switch (finding.outcome) {
    case ItemOutcome::unanswered:
      return "not answered yet";
    case ItemOutcome::met:
      return is_bare ? "a bare yes" : "met, not yet documented";
    case ItemOutcome::unmet:
      break;
  }
  return finding.measured ? "does not hold" : "not in place yet";
}

std::string answer_action(const AnswerFinding& finding) {
  if (!finding.lack.empty()) return finding.lack;
  return finding.outcome == ItemOutcome::unanswered ? "answer it, once it is in place"
                                                    : "put it in place, then answer yes";
}

std::string entry_action(const Case& subject, EntryRef ref, const EntryFinding& finding,
                         const std::vector<EntryRef>& not_ok) {
  const Documentation& entry = subject.catalog.criteria[ref.criterion].documentation[ref.entry];
  if (finding.evidence.empty())
    return first_action(subject, entry, not_ok) + words_on_listing(subject, ref);
  PieceActions words = piece_actions(finding, {entry, subject.as_of, finding.days_asked});
  std::vector<std::string>& actions = words.actions;
  actions.insert(actions.end(), finding.lacks.begin(), finding.lacks.end());
  // Nobody is to take what has to be done in any case for one more of the choices.
  if (words.is_choice && actions.size() > 1) actions[1].insert(0, "besides, ");
  return support::join(actions, "; ");
}

std::string counted_text(std::size_t count, std::size_t asked, std::string_view counted) {
  return count > asked ? fmt::format("{} {}, {} needed", count, counted, asked)
                       : fmt::format("{} of {} {}", count, asked, counted);
}

std::string words_on_each(const std::vector<std::string>& parts) {
  return parts.empty() ? std::string{} : ", each with " + support::join_words(parts);
}

std::string clause(std::string_view text) {
  std::string_view trimmed = support::trim(text);
  if (!trimmed.empty() && trimmed.back() == '.') trimmed.remove_suffix(1);
  return std::string(trimmed);
}

}  // namespace wwc::engine
