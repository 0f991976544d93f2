// SPDX-License-Identifier: MIT
#include "property/compare.hpp"

#include <array>

#include "wwc/assess.hpp"

namespace wwc::property {
namespace {

std::string text_of(bool value) {
  return value ? "true" : "false";
}
std::string text_of(std::uint32_t value) {
  return std::to_string(value);
}
std::string text_of(const std::optional<Date>& date) {
  return date ? to_string(*date) : "never";
}
std::string text_of(const std::optional<std::size_t>& level) {
  return level ? std::to_string(*level) : "none";
}
template <typename Named>
std::string text_of(Named named) {
  return name_of(named);
}

/// Collects the lines; each is about one thing of one criterion.
class Report {
public:
  explicit Report(std::vector<std::string>& lines) : lines_(lines) {}

  template <typename Thing>
  void expect(const std::string& what, const Thing& expected, const Thing& found) {
    if (text_of(expected) == text_of(found)) return;
    lines_.push_back(what + ": expected " + text_of(expected) + ", the engine says " +
                     text_of(found));
  }

private:
  std::vector<std::string>& lines_;
};

void compare_answer(const std::string& id, const NaiveItem& expected, const AnswerFinding& found,
                    Report& report) {
  report.expect(id + " outcome", expected.outcome, found.outcome);
  report.expect(id + " documented", expected.documented, found.documented);
  for (std::size_t i = 0; i < expected.record_counts.size() && i < found.records.size(); ++i) {
    report.expect(id + " record " + std::to_string(i) + " counts", bool{expected.record_counts[i]},
                  found.records[i].counts());
  }
  const bool is_complete =
      expected.record_counts.empty() || expected.record_counts.size() == found.records.size();
  report.expect(id + " has a finding for each record", true, is_complete);
}

void compare_entry(const std::string& id, const NaiveEntry& expected, const EntryFinding& found,
                   Report& report) {
  report.expect(id + " state", expected.state, found.state);
  report.expect(id + " number of pieces", static_cast<std::uint32_t>(expected.pieces.size()),
                static_cast<std::uint32_t>(found.evidence.size()));
  for (std::size_t i = 0; i < expected.pieces.size() && i < found.evidence.size(); ++i) {
    report.expect(id + " piece " + std::to_string(i), expected.pieces[i], found.evidence[i].state);
  }
}

void compare_score(const std::string& of, const Score& expected, const Score& found,
                   Report& report) {
  report.expect(of + " possible", expected.possible, found.possible);
  report.expect(of + " passed", expected.passed, found.passed);
  report.expect(of + " claimed", expected.claimed, found.claimed);
  report.expect(of + " unchecked", expected.unchecked, found.unchecked);
}

void compare_counts(const Case& the_case, const NaiveResult& expected, const Assessment& found,
                    Report& report) {
  compare_score("score", expected.score, found.score, report);
  for (std::size_t i = 0; i < expected.practices.size() && i < found.practices.size(); ++i) {
    compare_score("practice " + the_case.catalog.practices[i].id, expected.practices[i],
                  found.practices[i], report);
  }
  report.expect("level", expected.level, found.level);
  report.expect("claimed level", expected.claimed_level, found.claimed_level);
  const auto level_of = [](const std::optional<NextLevel>& next) {
    return next ? std::optional(next->level) : std::nullopt;
  };
  report.expect("next level", level_of(expected.next_level), level_of(found.next_level));
  if (!expected.next_level || !found.next_level) return;
  report.expect("next level needs", expected.next_level->needs, found.next_level->needs);
}

/// True where the part ends on that day by its own finding; of an entry that is not required
/// nothing is found.
bool part_ends(const Assessment& found, const PartRef& part, const std::optional<Date>& day) {
  const Finding& finding = found.findings[part.criterion];
  if (const auto* entry = std::get_if<std::size_t>(&part.part)) {
    const EntryFinding& documentation = finding.documentation[*entry];
    return documentation.state == EntryState::not_required || documentation.expires == day;
  }
  const std::optional<std::size_t> item = std::get<AnswerRef>(part.part).item;
  const AnswerFinding& answer = item ? finding.checklist[*item] : *finding.own;
  return answer.expires == day || answer.documented_expires == day;
}

template <typename Compare>
void for_each_answer(const Criterion& criterion, const NaiveVerdict& expected, const Finding& found,
                     const Compare& compare) {
  for (std::size_t i = 0; i < expected.checklist.size() && i < found.checklist.size(); ++i) {
    compare(full_id(criterion, {i}), expected.checklist[i], found.checklist[i]);
  }
  if (expected.own && found.own) compare(criterion.id + " met", *expected.own, *found.own);
}

void compare_criterion(const Case& the_case, std::size_t index, const NaiveVerdict& expected,
                       const Finding& found, Report& report) {
  const Criterion& criterion = the_case.catalog.criteria[index];
  const std::string& id = criterion.id;
  report.expect(id + " outcome", expected.outcome, found.outcome);
  report.expect(id + " satisfied", expected.satisfied, found.satisfied);
  report.expect(id + " unchecked", expected.unchecked, found.unchecked);
  report.expect(id + " has own answer", expected.own.has_value(), found.own.has_value());
  report.expect(id + " counted", criterion.status == CriterionStatus::active, found.counted);
  report.expect(id + " checklist size", static_cast<std::uint32_t>(expected.checklist.size()),
                static_cast<std::uint32_t>(found.checklist.size()));
  report.expect(id + " documentation size",
                static_cast<std::uint32_t>(expected.documentation.size()),
                static_cast<std::uint32_t>(found.documentation.size()));
  for_each_answer(
      criterion, expected, found,
      [&report](const std::string& name, const NaiveItem& item, const AnswerFinding& answer) {
        compare_answer(name, item, answer, report);
      });
  for (std::size_t i = 0; i < expected.documentation.size() && i < found.documentation.size();
       ++i) {
    compare_entry(full_id(the_case.catalog, EntryRef{index, i}), expected.documentation[i],
                  found.documentation[i], report);
  }
}

}  // namespace

std::string name_of(Outcome outcome) {
  constexpr std::array<const char*, 6> k_names{"pass",       "claimed", "fail",
                                               "unanswered", "blocked", "not_applicable"};
  return k_names.at(static_cast<std::size_t>(outcome));
}

std::string name_of(ItemOutcome outcome) {
  constexpr std::array<const char*, 3> k_names{"met", "unmet", "unanswered"};
  return k_names.at(static_cast<std::size_t>(outcome));
}

std::string name_of(EntryState state) {
  constexpr std::array<const char*, 6> k_names{"not_required", "ok",    "missing",
                                               "broken",       "stale", "incomplete"};
  return k_names.at(static_cast<std::size_t>(state));
}

std::string name_of(PieceState state) {
  constexpr std::array<const char*, 11> k_names{
      "ok",           "missing", "empty",   "unreadable", "outside",  "changed",
      "not_accepted", "stale",   "undated", "incomplete", "unchecked"};
  return k_names.at(static_cast<std::size_t>(state));
}

Assessment assess_case(const Case& the_case) {
  return assess(the_case.catalog, the_case.answers, the_case.facts,
                AsOf{the_case.as_of, AsOfSource::file});
}

std::vector<std::string> differences(const Case& the_case, const NaiveResult& expected,
                                     const Assessment& found) {
  std::vector<std::string> lines;
  Report report(lines);
  report.expect("number of findings", static_cast<std::uint32_t>(expected.criteria.size()),
                static_cast<std::uint32_t>(found.findings.size()));
  if (!lines.empty()) return lines;
  for (std::size_t i = 0; i < expected.criteria.size(); ++i) {
    compare_criterion(the_case, i, expected.criteria[i], found.findings[i], report);
  }
  compare_counts(the_case, expected, found, report);
  return lines;
}

std::vector<std::string> expiry_differences(const Case& the_case, const NaiveResult& expected,
                                            const Assessment& found) {
  std::vector<std::string> lines;
  Report report(lines);
  for (std::size_t i = 0; i < expected.criteria.size(); ++i) {
    const NaiveVerdict& verdict = expected.criteria[i];
    const Finding& finding = found.findings[i];
    const Criterion& criterion = the_case.catalog.criteria[i];
    report.expect(criterion.id + " expires", verdict.expires, finding.expires);
    report.expect(criterion.id + " named end", finding.expires.has_value(),
                  finding.ended_by.has_value());
    if (finding.ended_by) {
      report.expect(criterion.id + " end of the part named", true,
                    part_ends(found, *finding.ended_by, finding.expires));
    }
    for_each_answer(
        criterion, verdict, finding,
        [&report](const std::string& id, const NaiveItem& item, const AnswerFinding& answer) {
          report.expect(id + " expires", item.expires, answer.expires);
          report.expect(id + " documented_expires", item.documented_expires,
                        answer.documented_expires);
        });
    for (std::size_t j = 0; j < verdict.documentation.size(); ++j) {
      report.expect(full_id(the_case.catalog, EntryRef{i, j}) + " expires",
                    verdict.documentation[j].expires, finding.documentation[j].expires);
    }
  }
  return lines;
}

}  // namespace wwc::property
