// SPDX-License-Identifier: MIT
#include "plan/network.hpp"

#include <optional>
#include <utility>

namespace wwc::plan {

Network::Network(const Situation& situation, Model& model) : situation_(situation), model_(model) {
  model.charge_of.resize(situation.catalog.criteria.size());
  note_files();
}

/// Which criteria lack a file that only has to be put in order.
void Network::note_files() {
  const std::vector<Finding>& findings = situation_.assessment.findings;
  for (std::size_t criterion = 0; criterion < findings.size(); ++criterion) {
    const std::vector<EntryFinding>& entries = findings[criterion].documentation;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
      for (const PieceFinding& piece : entries[entry].evidence)
        if (piece.is_mendable && piece.needs_file)
          lacking_[piece.piece.value].try_emplace(criterion, PartRef{criterion, entry});
    }
  }
}

std::size_t Network::nothing() {
  return add({std::nullopt, 0, {}});
}

std::size_t Network::all_of(Nodes parts) {
  const auto count = static_cast<std::uint32_t>(parts.size());
  return at_least(count, std::move(parts));
}

std::size_t Network::any_of(Nodes parts) {
  return at_least(1, std::move(parts));
}

std::size_t Network::at_least(std::uint32_t count, Nodes parts) {
  return add({std::nullopt, count, std::move(parts)});
}

std::size_t Network::part(const PartRef& part, EffortClass kind, const Amount& amount) {
  return work({part, {}, kind}, amount);
}

std::size_t Network::file(const std::string& path, std::size_t needed_by) {
  if (is_allowed(needed_by)) needed_files_.insert(path);
  const auto [place, is_new] = files_.try_emplace(path, 0);
  if (!is_new) return place->second;
  Nodes ways;
  std::optional<Work> in_scale;
  for (const auto& [criterion, part] : lacking_.at(path)) {
    if (!is_allowed(criterion)) continue;
    Work work{part, path, EffortClass::attach};
    if (situation_.answers.criteria[criterion].effort && has_gaps(criterion)) {
      const std::size_t paid = charge(work);
      ways.push_back(all_of({paid, atom(std::move(work), Effort{0}, {})}));
    } else if (!in_scale) {
      in_scale = std::move(work);
    }
  }
  if (in_scale) ways.push_back(atom(*in_scale, situation_.catalog.effort.attach, {}));
  place->second = any_of(std::move(ways));
  return place->second;
}

void Network::leave_out_files() {
  for (std::size_t atom = 0; atom < model_.work.size(); ++atom) {
    const Work& work = model_.work[atom];
    const bool is_needed = work.file.empty() || needed_files_.contains(work.file);
    if (!is_needed) model_.problem.atoms[atom].allowed = false;
  }
}

std::size_t Network::add(Node node) {
  model_.problem.nodes.push_back(std::move(node));
  return model_.problem.nodes.size() - 1;
}

bool Network::is_allowed(std::size_t criterion) const {
  return !situation_.request.leaves_out(criterion);
}

/// True unless the criterion passes, or does not count: then its effort pays for nothing.
bool Network::has_gaps(std::size_t criterion) const {
  const Finding& finding = situation_.assessment.findings[criterion];
  return finding.counted && finding.outcome != Outcome::pass &&
         finding.outcome != Outcome::not_applicable;
}

std::size_t Network::atom(Work work, Effort effort, const Amount& amount) {
  const bool allowed = is_allowed(work.part.criterion);
  model_.problem.atoms.push_back({effort.tenths, allowed,
                                  static_cast<std::uint8_t>(amount.reluctance), amount.stands_for,
                                  std::min(effort.tenths, amount.doubt.tenths)});
  model_.work.push_back(std::move(work));
  return add({model_.problem.atoms.size() - 1, 0, {}});
}

/// Where nothing is lacking today, what the answers reckon is for the renewal.
bool Network::holds_today(std::size_t criterion) const {
  const Assessment* now = situation_.request.now;
  return now != nullptr && now->findings[criterion].outcome == Outcome::pass;
}

/// Where the answers give the effort of the whole criterion, it is paid once for all its parts that
/// lack something today.
std::size_t Network::work(Work work, const Amount& amount) {
  const std::size_t criterion = work.part.criterion;
  const bool has_whole = situation_.answers.criteria[criterion].effort.has_value();
  if (has_whole && holds_today(criterion)) {
    const std::size_t paid = charge(work);
    return all_of({paid, atom(std::move(work), Effort{0}, amount)});
  }
  if (!has_whole || !amount.is_due_now)
    return atom(std::move(work), amount.now + amount.later, amount);
  const std::size_t paid = charge(work);
  Amount beside = amount;
  // How much of what is in doubt is due today, and so paid for, is not known either.
  if (beside.doubt.tenths > 0) beside.doubt = amount.later;
  return all_of({paid, atom(std::move(work), amount.later, beside)});
}

/// The effort that the answers give for the whole criterion, made once.
std::size_t Network::charge(const Work& work) {
  const std::size_t criterion = work.part.criterion;
  const auto [place, is_new] = charges_.try_emplace(criterion, 0);
  if (is_new) {
    const Effort whole = *situation_.answers.criteria[criterion].effort;
    place->second = atom({work.part, {}, work.kind, true}, whole, {});
    model_.problem.atoms.back().is_fee = true;
    model_.charge_of[criterion] = model_.problem.atoms.size() - 1;
  }
  return place->second;
}

}  // namespace wwc::plan
