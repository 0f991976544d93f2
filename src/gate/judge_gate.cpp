// SPDX-License-Identifier: MIT
#include "gate/judge_gate.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "compare/compare.hpp"
#include "gate/find_lowered.hpp"
#include "gate/settings.hpp"
#include "support/cause_text.hpp"
#include "support/names.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"

namespace wwc::gate {
namespace {

using support::count_of;

constexpr std::string_view k_nothing_counts = "no criterion is left to count";

/// `3 criteria`
std::string criteria_count(std::size_t count) {
  return count_of(count, "criterion", "criteria");
}

/// Met when there is no fault; else missed by what there is.
void conclude(GateVerdict& verdict, std::string_view what) {
  verdict.held = verdict.faults.empty();
  if (!verdict.held) {
    verdict.shortfall = fmt::format("{} {}", criteria_count(verdict.faults.size()), what);
  }
}

/// Adds a fault for each counted criterion of which `describe` has something to say.
template <typename Describe>
void add_faults(const GateInput& input, GateVerdict& verdict, Describe describe) {
  for (std::size_t index = 0; index < input.assessment.findings.size(); ++index) {
    const Finding& finding = input.assessment.findings[index];
    if (!finding.counted) continue;
    std::string text = describe(finding);
    if (text.empty()) continue;
    verdict.faults.push_back({index, fmt::format("{} {}", input.catalog.criteria[index].id, text)});
  }
}

void judge_level(const GateInput& input, GateVerdict& verdict) {
  const std::size_t level = *input.demands.gate.level;
  verdict.held = input.assessment.level && *input.assessment.level >= level;
  if (verdict.held) return;
  const std::uint32_t missing = passes_missing(input.catalog, input.assessment, level);
  verdict.shortfall =
      missing == 0 ? std::string{k_nothing_counts} : fmt::format("{} more must pass", missing);
}

void judge_threshold(const GateInput& input, GateVerdict& verdict) {
  const Score& score = input.assessment.score;
  const auto needed = least_passes(*input.demands.gate.fail_under, score.possible);
  verdict.held = score.possible > 0 && score.passed >= needed;
  if (verdict.held) return;
  verdict.shortfall = score.possible == 0
                          ? std::string{k_nothing_counts}
                          : fmt::format("{} of {} pass, {} must: {} more", score.passed,
                                        score.possible, needed, needed - score.passed);
}

void judge_required(const GateInput& input, GateVerdict& verdict) {
  std::vector<std::size_t> required = input.demands.gate.require;
  std::sort(required.begin(), required.end());
  for (const std::size_t criterion : required) {
    const Finding& finding = input.assessment.findings[criterion];
    const Outcome outcome = finding.outcome;
    if (!finding.counted) {
      verdict.notes.push_back(fmt::format(
          "{} is {} in the catalog, and not counted", input.catalog.criteria[criterion].id,
          support::name_of(input.catalog.criteria[criterion].status)));
    }
    if (outcome == Outcome::pass) continue;
    verdict.faults.push_back(
        {criterion, fmt::format("{} must pass, and its outcome is {}",
                                input.catalog.criteria[criterion].id, support::words_of(outcome))});
  }
  conclude(verdict, verdict.faults.size() == 1 ? "does not pass" : "do not pass");
}

void judge_regress(const GateInput& input, GateVerdict& verdict) {
  const Comparison& comparison = input.baseline->comparison;
  for (const Change* change : compare::losses(comparison)) {
    verdict.faults.push_back({find_criterion(input.catalog, change->id),
                              fmt::format("{} passed and no longer does ({})", change->id,
                                          support::causes_text(*change))});
  }
  if (comparison.before.score.passed == 0) {
    verdict.notes.emplace_back("nothing passed in the baseline, so it holds nothing");
  }
  conclude(verdict,
           "passed and no longer " + std::string{verdict.faults.size() == 1 ? "does" : "do"});
}

/// A step back may lead elsewhere than it seems to, since a folder can be a symbolic link.
bool has_step_back(const std::string& path) {
  return ('/' + path + '/').find("/../") != std::string::npos;
}

/// True for two ways to write one path.
bool is_same_path(const std::string& left, const std::string& right) {
  return left == right || (!has_step_back(left) && !has_step_back(right) &&
                           support::normalized_path(left).has_value() &&
                           support::normalized_path(left) == support::normalized_path(right));
}

/// What is demanded of passes holds by itself where there are none, and that is no good news.
void note_without_passes(const GateInput& input, GateVerdict& verdict) {
  if (input.assessment.score.passed > 0) return;
  verdict.notes.emplace_back("no criterion passes, so it holds nothing");
}

void judge_fresh(const GateInput& input, GateVerdict& verdict) {
  const auto days = static_cast<int>(*input.demands.gate.fresh_for_days);
  const Date asked = add_days(input.assessment.as_of.date, days);
  add_faults(input, verdict, [&](const Finding& finding) {
    const bool lapses =
        finding.outcome == Outcome::pass && finding.expires && *finding.expires < asked;
    return lapses ? fmt::format("passes through {} only, and {} is asked",
                                to_string(*finding.expires), to_string(asked))
                  : std::string{};
  });
  note_without_passes(input, verdict);
  conclude(verdict, verdict.faults.size() == 1 ? "expires sooner" : "expire sooner");
}

void judge_claims(const GateInput& input, GateVerdict& verdict) {
  add_faults(input, verdict, [](const Finding& finding) {
    return finding.outcome == Outcome::claimed ? "is claimed without its documentation"
                                               : std::string{};
  });
  if (input.assessment.score.claimed == 0) {
    verdict.notes.emplace_back("no criterion is satisfied by its answers, so it holds nothing");
  }
  conclude(verdict, "claimed without documentation");
}

void judge_unchecked(const GateInput& input, GateVerdict& verdict) {
  add_faults(input, verdict, [](const Finding& finding) {
    return finding.unchecked ? "passes on links or text alone" : std::string{};
  });
  note_without_passes(input, verdict);
  conclude(verdict, verdict.faults.size() == 1 ? "passes on links or text alone"
                                               : "pass on links or text alone");
}

void judge_locked(const GateInput& input, GateVerdict& verdict) {
  verdict.faults = input.lock.differences;
  verdict.held = input.lock.exists && verdict.faults.empty();
  if (verdict.held && input.lock.files == 0) {
    verdict.notes.emplace_back("nothing is locked, so it holds nothing");
  }
  if (verdict.held) return;
  verdict.shortfall = !input.lock.exists
                          ? "there is no lock: run `wwc evidence lock`"
                          : count_of(verdict.faults.size(), "difference") + " from the lock";
}

void judge_reviews(const GateInput& input, GateVerdict& verdict) {
  verdict.faults = input.lock.review_faults;
  verdict.held = input.lock.reviews > 0 && verdict.faults.empty();
  if (verdict.held) return;
  verdict.shortfall = verdict.faults.empty() ? "no criterion is signed off"
                                             : count_of(verdict.faults.size(), "sign-off") +
                                                   " void, not recorded or gone";
}

/// Another file in the place of the baseline that the answers named would let through what that one
/// holds; what `--baseline` names is the business of whoever runs the check.
std::optional<std::string> describe_moved_baseline(const GateInput& input) {
  const std::string& before = input.baseline->gate.baseline;
  const std::string& after = input.demands.baseline_in_file;
  if (before.empty() || is_same_path(before, after)) return std::nullopt;
  const std::string what = support::quoted("baseline: " + before);
  return after.empty() ? what + " was dropped" : what + " was changed to " + support::quoted(after);
}

/// What was lowered, and by which name the one line calls each.
struct Lowered {
  std::vector<GateFault> faults;
  std::vector<std::string> names;
};

Lowered find_all_lowered(const GateInput& input) {
  Lowered lowered;
  for (GateFault& fault : find_lowered(input.baseline->gate, input.demands.gate, input.catalog)) {
    lowered.names.emplace_back(support::name_of(*fault.key));
    lowered.faults.push_back(std::move(fault));
  }
  if (auto moved = describe_moved_baseline(input)) {
    lowered.names.emplace_back("baseline");
    lowered.faults.push_back({std::nullopt, *std::move(moved), GateKey::same_gate});
  }
  for (const std::string& text : input.baseline->unread) {
    lowered.names.push_back(text);
    lowered.faults.push_back({std::nullopt, text});
  }
  return lowered;
}

void judge_same_gate(const GateInput& input, GateVerdict& verdict) {
  Lowered lowered = find_all_lowered(input);
  if (input.baseline->comparison.before.gate.empty()) {
    verdict.notes.emplace_back("the baseline records no gate, so it holds nothing");
  }
  verdict.held = lowered.faults.empty() || input.baseline->gate_may_change;
  if (verdict.held) {
    for (GateFault& fault : lowered.faults) {
      verdict.notes.push_back(std::move(fault.text));
    }
    return;
  }
  verdict.faults = std::move(lowered.faults);
  verdict.shortfall =
      fmt::format("{} lower than in the baseline: {}; `--allow-gate-change` accepts that",
                  count_of(verdict.faults.size(), "demand"), support::join(lowered.names, ", "));
}

void judge_same_catalog(const GateInput& input, GateVerdict& verdict) {
  const bool is_same = input.baseline->comparison.before.catalog_sha256 == input.catalog.sha256;
  verdict.held = is_same || input.baseline->catalog_may_change;
  if (is_same) return;
  const std::string text = "the catalog is not the one of the baseline";
  if (verdict.held) {
    verdict.notes.push_back(text);
  } else {
    verdict.shortfall = text + "; `--allow-catalog-change` accepts that";
  }
}

using Judge = void (*)(const GateInput&, GateVerdict&);
/// How each demand is judged, in the order of `GateKey`.
constexpr std::array<Judge, 11> k_judges{judge_level,     judge_threshold,   judge_required,
                                         judge_regress,   judge_fresh,       judge_claims,
                                         judge_unchecked, judge_locked,      judge_reviews,
                                         judge_same_gate, judge_same_catalog};
static_assert(k_judges.size() == static_cast<std::size_t>(GateKey::same_catalog) + 1);

/// Where nothing counts, whatever is demanded of criteria and evidence would hold by itself.
void miss_without_criteria(const GateInput& input, GateVerdict& verdict) {
  if (input.assessment.score.possible > 0 || verdict.from == GateSource::baseline) return;
  verdict.held = false;
  verdict.notes.clear();
  if (verdict.shortfall.empty()) verdict.shortfall = k_nothing_counts;
}

GateVerdict judge(const GateInput& input, GateKey key, GateSource from, std::string value) {
  GateVerdict verdict;
  verdict.key = key;
  verdict.from = from;
  verdict.value = std::move(value);
  k_judges[static_cast<std::size_t>(key)](input, verdict);
  miss_without_criteria(input, verdict);
  return verdict;
}

}  // namespace

GateResult judge_gate(const GateInput& input) {
  GateResult result;
  result.nothing_assessed = !input.assessment.any_answered;
  for (const SettingRow& row : setting_rows()) {
    std::optional<std::string> value = row.value(input.demands.gate, input.catalog);
    if (!value) continue;
    const bool is_option = row.value(input.demands.from_options, input.catalog).has_value();
    result.verdicts.push_back(judge(
        input, row.key, is_option ? GateSource::option : GateSource::file, std::move(*value)));
  }
  if (input.baseline != nullptr) {
    for (const GateKey key : {GateKey::same_gate, GateKey::same_catalog}) {
      result.verdicts.push_back(judge(input, key, GateSource::baseline, {}));
    }
  }
  return result;
}

}  // namespace wwc::gate
