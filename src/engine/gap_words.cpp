// SPDX-License-Identifier: MIT
#include "engine/gap_words.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::engine {

namespace {

std::string name_of_piece(const Evidence& piece) {
  if (!piece.title.empty()) return piece.title;
  if (!piece.value.empty()) return piece.value;
  return piece.contact.name.empty() ? "the contact" : piece.contact.name;
}

std::string piece_action(const PieceFinding& finding) {
  const std::string name = name_of_piece(finding.piece);
  switch (finding.state) {
    case PieceState::undated:
      return fmt::format("write the `date` of {}", name);
    case PieceState::stale:
      return fmt::format("replace {}: it {}", name, finding.detail);
    case PieceState::incomplete:
      return fmt::format("complete {}: it {}", name, finding.detail);
    case PieceState::missing:
    case PieceState::empty:
    case PieceState::unreadable:
    case PieceState::outside:
    case PieceState::changed:
    case PieceState::not_accepted:
      return fmt::format("replace or mend {}: it {}", name, finding.detail);
    case PieceState::ok:
    case PieceState::unchecked:
      break;
  }
  return {};
}

bool accepts_only(const Documentation& entry, EvidenceKind kind) {
  return entry.accepts.size() == 1 && entry.accepts.front() == kind;
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

/// What every piece has to carry.
std::vector<std::string> parts_asked(const Documentation& entry) {
  std::vector<std::string> parts;
  for (const RecordField& field : entry.fields)
    parts.push_back(support::quoted(field.name));
  if (entry.pages_required) parts.emplace_back("page numbers");
  if (entry.latest_of || entry.within_months) parts.emplace_back("its `date`");
  return parts;
}

std::string first_action(const Case& subject, const Documentation& entry) {
  std::string action = what_to_attach(subject, entry);
  const std::vector<std::string> parts = parts_asked(entry);
  const bool takes_values = entry.distinct && entry.distinct->at_least > 1;
  const bool is_one = entry.at_least == 1 && !takes_values && !entry.same_as;
  if (!parts.empty()) {
    action += fmt::format("{} with {}", is_one ? "" : ", each", support::join_words(parts));
  }
  if (entry.needs) {
    action += fmt::format("; it builds on `{}`", full_id(subject.catalog, *entry.needs));
  }
  return action;
}

/// True where exactly one thing is short, and each of some pieces brings one more of it.
bool is_a_choice(const std::vector<Shortage>& shortages) {
  if (shortages.size() != 1 || !shortages.front().by_one_mending.empty()) return false;
  return std::ranges::all_of(shortages.front().by_mending, [](const auto& ways) {
    return ways.front().here && !ways.front().there;
  });
}

/// What to do about the pieces that do not count. Where some of them are enough, any of them do.
std::vector<std::string> piece_actions(const EntryFinding& finding) {
  if (finding.complete) return {};
  const bool is_choice = is_a_choice(finding.shortages);
  std::set<std::size_t> chosen;
  if (is_choice) {
    for (const std::vector<Mending>& ways : finding.shortages.front().by_mending)
      chosen.insert(*ways.front().here);
  }
  std::vector<std::string> actions;
  for (std::size_t i = 0; i < finding.evidence.size(); ++i) {
    const PieceFinding& piece = finding.evidence[i];
    const bool brings_nothing = is_choice && piece.is_mendable && !chosen.contains(i);
    if (!piece.counts() && !brings_nothing) actions.push_back(piece_action(piece));
  }
  const std::size_t needed = is_choice ? finding.shortages.front().lacking : actions.size();
  if (actions.size() <= needed) return actions;
  const std::string count = needed == 1 ? "one" : fmt::format("{}", needed);
  return {fmt::format("{} of these: {}", count, support::join(actions, "; or "))};
}

}  // namespace

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
  return finding.outcome == ItemOutcome::unanswered ? "answer it"
                                                    : "put it in place, then answer yes";
}

std::string entry_action(const Case& subject, EntryRef ref, const EntryFinding& finding) {
  const Documentation& entry = subject.catalog.criteria[ref.criterion].documentation[ref.entry];
  if (finding.evidence.empty()) return first_action(subject, entry);
  std::vector<std::string> actions = piece_actions(finding);
  actions.insert(actions.end(), finding.lacks.begin(), finding.lacks.end());
  return support::join(actions, "; ");
}

std::string clause(std::string_view text) {
  std::string_view trimmed = support::trim(text);
  if (!trimmed.empty() && trimmed.back() == '.') trimmed.remove_suffix(1);
  return std::string(trimmed);
}

}  // namespace wwc::engine
