// SPDX-License-Identifier: MIT
#include "ledger/evidence_uses.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

namespace wwc::ledger {
namespace {

class Collector {
public:
  explicit Collector(const Answers& answers) {
    for (const RegisterEntry& entry : answers.evidence) {
      registered_.emplace(entry.id, entry.evidence.span);
    }
  }

  void enter(std::size_t criterion) { criterion_ = criterion; }

  void add(const std::vector<Evidence>& pieces, const std::string& target) {
    for (const Evidence& piece : pieces) {
      const auto entry =
          piece.register_id->empty() ? registered_.end() : registered_.find(*piece.register_id);
      const Span place = entry == registered_.end() ? piece.span : entry->second;
      uses_.push_back({&piece, place, criterion_, target});
    }
  }

  void add(const Answer& answer, const std::string& target) {
    add(answer.evidence, target);
    if (const auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      for (const Record& record : *records) {
        add(record.evidence, target);
      }
    }
  }

  std::vector<EvidenceUse> take() { return std::move(uses_); }

private:
  std::map<std::string_view, Span> registered_;
  std::size_t criterion_ = 0;
  std::vector<EvidenceUse> uses_;
};

}  // namespace

std::vector<EvidenceUse> evidence_uses(const Catalog& catalog, const Answers& answers) {
  Collector collector(answers);
  for (std::size_t position = 0; position < answers.criteria.size(); ++position) {
    const CriterionAnswer& answer = answers.criteria[position];
    const Criterion& criterion = catalog.criteria[position];
    collector.enter(position);
    collector.add(answer.own, criterion.id);
    for (std::size_t item = 0; item < answer.checklist.size(); ++item) {
      collector.add(answer.checklist[item], full_id(criterion, AnswerRef{item}));
    }
    for (std::size_t entry = 0; entry < answer.documentation.size(); ++entry) {
      collector.add(answer.documentation[entry], full_id(catalog, EntryRef{position, entry}));
    }
  }
  return collector.take();
}

FilePlaces file_places(const std::vector<EvidenceUse>& uses) {
  FilePlaces files;
  for (const EvidenceUse& use : uses) {
    if (use.piece->kind != EvidenceKind::file) continue;
    std::vector<Span>& places = files[use.piece->value];
    if (std::find(places.begin(), places.end(), use.place) == places.end()) {
      places.push_back(use.place);
    }
  }
  return files;
}

}  // namespace wwc::ledger
