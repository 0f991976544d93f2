// SPDX-License-Identifier: MIT
#include "engine/gaps.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::engine {

namespace {

/// The text without its full stop, to stand inside a sentence.
std::string clause(std::string_view text) {
  std::string_view trimmed = support::trim(text);
  if (!trimmed.empty() && trimmed.back() == '.') trimmed.remove_suffix(1);
  return std::string(trimmed);
}

std::string name_of_piece(const PieceFinding& finding) {
  if (!finding.piece.title.empty()) return finding.piece.title;
  if (!finding.piece.value.empty()) return finding.piece.value;
  return finding.piece.contact.name.empty() ? "the contact" : finding.piece.contact.name;
}

/// Finds the gaps of one criterion.
class GapFinder {
public:
  GapFinder(const Case& subject, std::size_t index, const JudgedCriterion& judged)
      : subject_(subject),
        criterion_(subject.catalog.criteria[index]),
        given_(subject.answers.criteria[index]),
        judged_(judged) {}

  std::vector<Gap> find() {
    add_own_gap();
    add_checklist_gaps();
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      if (is_required(criterion_.documentation[e])) add_entry_gap(e);
    }
    return std::move(gaps_);
  }

  Gap blank_gap(GapKind kind, std::string target) const {
    Gap gap;
    gap.kind = kind;
    gap.target = std::move(target);
    gap.owner = given_.owner;
    gap.due = given_.due;
    const auto& own = criterion_.resources;
    gap.resources = own.empty() ? subject_.catalog.practices[criterion_.practice].resources : own;
    return gap;
  }

private:
  void add_own_gap() {
    if (!judged_.own || judged_.own->documented.holds) return;
    add_answer_gaps({std::nullopt}, *judged_.own);
  }

  void add_checklist_gaps() {
    const std::vector<std::size_t> open = open_items();
    const std::size_t documented = judged_.checklist.size() - open.size();
    if (documented >= criterion_.require) return;
    const std::size_t needed = criterion_.require - documented;
    if (needed < open.size()) {
      gaps_.push_back(choice_gap(open, needed));
      return;
    }
    for (const std::size_t item : open)
      add_answer_gaps({item}, judged_.checklist[item]);
  }

  /// Items that do not count yet, those that take the least work first.
  std::vector<std::size_t> open_items() const {
    std::vector<std::size_t> open;
    for (const ItemOutcome outcome :
         {ItemOutcome::met, ItemOutcome::unanswered, ItemOutcome::unmet}) {
      for (std::size_t i = 0; i < judged_.checklist.size(); ++i) {
        const JudgedAnswer& item = judged_.checklist[i];
        if (item.finding.outcome == outcome && !item.documented.holds) open.push_back(i);
      }
    }
    return open;
  }

  Gap choice_gap(const std::vector<std::size_t>& open, std::size_t needed) const {
    Gap gap = blank_gap(GapKind::checklist_short, criterion_.id);
    gap.needs = static_cast<std::uint32_t>(needed);
    std::vector<std::string> names;
    for (const std::size_t item : open) {
      gap.any_of.push_back(full_id(criterion_, AnswerRef{item}));
      gap.options.push_back(option_text({item}, judged_.checklist[item]));
      names.push_back(criterion_.checklist[item].id);
    }
    gap.text =
        fmt::format("{} of {} checklist items count, {} required",
                    judged_.checklist.size() - open.size(), judged_.checklist.size(),
                    criterion_.require == 1 ? "1 is" : fmt::format("{} are", criterion_.require));
    gap.action = fmt::format("{} more of: {}", needed == 1 ? "one" : std::to_string(needed),
                             support::join(names, ", "));
    return gap;
  }

  const std::string& text_of(AnswerRef ref) const {
    return ref.item ? criterion_.checklist[*ref.item].text : criterion_.statement;
  }

  /// How an item stands and what it needs before it counts, as one clause.
  std::string option_text(AnswerRef ref, const JudgedAnswer& answer) const {
    std::vector<std::string> needs{standing_text(answer.finding)};
    if (!answer.finding.lack.empty()) needs.push_back("give " + answer.finding.lack);
    for (const std::size_t entry : entries_of(ref)) {
      needs.push_back("attach: " + clause(criterion_.documentation[entry].text));
    }
    return support::join(needs, "; ");
  }

  static std::string standing_text(const AnswerFinding& finding) {
    const bool is_bare = !finding.measured && !finding.lack.empty();
    switch (finding.outcome) {
      case ItemOutcome::unanswered:
        return "not answered yet";
      case ItemOutcome::met:
        return is_bare ? "a bare yes" : "met, not yet documented";
      case ItemOutcome::unmet:
        break;
    }
    return finding.measured ? "what is given does not hold" : "not in place yet";
  }

  /// The entries that belong to an answer and are not ok; for records, only those asked for now.
  std::vector<std::size_t> entries_of(AnswerRef ref) const {
    std::vector<std::size_t> entries;
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const Documentation& entry = criterion_.documentation[e];
      const EntryState state = judged_.documentation[e].finding.state;
      const bool is_asked = state != EntryState::not_required || entry.for_item.has_value();
      if (belongs_to(entry, ref) && is_asked && !with_alternative(criterion_, judged_, e).holds) {
        entries.push_back(e);
      }
    }
    return entries;
  }

  void add_answer_gaps(AnswerRef ref, const JudgedAnswer& answer) {
    if (!answer.met.holds || !answer.finding.lack.empty()) gaps_.push_back(answer_gap(ref, answer));
    if (!answer.met.holds) return;
    for (const std::size_t entry : entries_of(ref))
      add_entry_gap(entry);
  }

  Gap answer_gap(AnswerRef ref, const JudgedAnswer& answer) const {
    const AnswerFinding& finding = answer.finding;
    Gap gap = blank_gap(finding.outcome == ItemOutcome::met          ? GapKind::value_missing
                        : finding.outcome == ItemOutcome::unanswered ? GapKind::answer_missing
                                                                     : GapKind::answer_unmet,
                        full_id(criterion_, ref));
    gap.text = clause(text_of(ref));
    if (finding.outcome == ItemOutcome::met) {
      gap.action = "say with what: give " + finding.lack;
    } else if (finding.outcome == ItemOutcome::unanswered) {
      gap.action = finding.lack.empty() ? "answer it" : "answer it: give " + finding.lack;
    } else {
      gap.action = finding.lack.empty() ? "put it in place, then answer yes"
                                        : "reach what is asked: " + finding.lack;
    }
    if (!finding.details.empty() && !answer.met.holds) {
      gap.text += " (" + support::join(finding.details, "; ") + ")";
    }
    return gap;
  }

  void add_entry_gap(std::size_t index) {
    const Documentation& entry = criterion_.documentation[index];
    if (with_alternative(criterion_, judged_, index).holds) return;
    // Of two entries that can replace each other the first speaks for both.
    if (entry.alternative && *entry.alternative < index) return;
    const EntryFinding& finding = judged_.documentation[index].finding;
    Gap gap = blank_gap(kind_of(finding.state), entry_id(index));
    gap.text = clause(entry.text);
    gap.action = entry_action(entry, finding);
    if (entry.alternative) {
      const Documentation& other = criterion_.documentation[*entry.alternative];
      gap.any_of = {entry_id(index), entry_id(*entry.alternative)};
      gap.options = {gap.action,
                     entry_action(other, judged_.documentation[*entry.alternative].finding)};
      gap.action = fmt::format("one of: {}, {}", entry.id, other.id);
    }
    gaps_.push_back(std::move(gap));
  }

  std::string entry_id(std::size_t index) const {
    return criterion_.id + "." + criterion_.documentation[index].id;
  }

  static GapKind kind_of(EntryState state) {
    switch (state) {
      case EntryState::broken:
        return GapKind::documentation_broken;
      case EntryState::stale:
        return GapKind::documentation_stale;
      case EntryState::incomplete:
        return GapKind::documentation_incomplete;
      case EntryState::missing:
      case EntryState::not_required:
      case EntryState::ok:
        break;
    }
    return GapKind::documentation_missing;
  }

  static std::string entry_action(const Documentation& entry, const EntryFinding& finding) {
    if (finding.evidence.empty()) {
      return entry.at_least == 1 ? "attach it"
                                 : fmt::format("attach at least {} pieces", entry.at_least);
    }
    std::vector<std::string> needs;
    for (const PieceFinding& piece : finding.evidence) {
      if (!piece.counts()) needs.push_back(name_of_piece(piece) + " " + piece.detail);
    }
    needs.insert(needs.end(), finding.lacks.begin(), finding.lacks.end());
    return "to mend: " + support::join(needs, "; ");
  }

  const Case& subject_;
  const Criterion& criterion_;
  const CriterionAnswer& given_;
  const JudgedCriterion& judged_;
  std::vector<Gap> gaps_;
};

}  // namespace

std::vector<Gap> find_gaps(const Case& subject, std::size_t criterion,
                           const JudgedCriterion& judged) {
  return GapFinder(subject, criterion, judged).find();
}

Gap prerequisite_gap(const Case& subject, std::size_t criterion, std::size_t prerequisite) {
  const Criterion& needed = subject.catalog.criteria[prerequisite];
  const JudgedCriterion nothing;
  Gap gap =
      GapFinder(subject, criterion, nothing).blank_gap(GapKind::prerequisite_missing, needed.id);
  gap.text = fmt::format("{} ({}) must pass first", needed.id, needed.title);
  gap.action = fmt::format("close the gaps of {}", needed.id);
  gap.resources = needed.resources;
  return gap;
}

}  // namespace wwc::engine
