// SPDX-License-Identifier: MIT
#include "ledger/evidence_uses.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

namespace wwc::ledger {
namespace {

/// Goes through lists of pieces and shows each use.
class Visitor {
public:
  Visitor(const Answers& answers, const std::function<void(const EvidenceUse&)>& visit)
      : visit_(visit) {
    for (const RegisterEntry& entry : answers.evidence) {
      registered_.emplace(entry.id, entry.evidence.span);
    }
  }

  void enter(std::size_t criterion) { use_.criterion = criterion; }

  void visit(const std::vector<Evidence>& pieces, std::string target) {
    use_.target = std::move(target);
    for (const Evidence& piece : pieces) {
      const auto entry =
          piece.register_id->empty() ? registered_.end() : registered_.find(*piece.register_id);
      use_.piece = &piece;
      use_.place = entry == registered_.end() ? piece.span : entry->second;
      visit_(use_);
    }
  }

  void visit(const Answer& answer, const std::string& target) {
    visit(answer.evidence, target);
    if (const auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      for (const Record& record : *records) {
        visit(record.evidence, target);
      }
    }
  }

private:
  const std::function<void(const EvidenceUse&)>& visit_;
  std::map<std::string_view, Span> registered_;
  EvidenceUse use_;
};

}  // namespace

void visit_uses(const Catalog& catalog, const Answers& answers,
                const std::function<void(const EvidenceUse&)>& visit) {
  Visitor visitor(answers, visit);
  for (std::size_t position = 0; position < answers.criteria.size(); ++position) {
    const CriterionAnswer& answer = answers.criteria[position];
    const Criterion& criterion = catalog.criteria[position];
    visitor.enter(position);
    visitor.visit(answer.own, criterion.id);
    for (std::size_t item = 0; item < answer.checklist.size(); ++item) {
      visitor.visit(answer.checklist[item], full_id(criterion, AnswerRef{item}));
    }
    for (std::size_t entry = 0; entry < answer.documentation.size(); ++entry) {
      visitor.visit(answer.documentation[entry], full_id(catalog, EntryRef{position, entry}));
    }
  }
}

std::vector<EvidenceUse> evidence_uses(const Catalog& catalog, const Answers& answers) {
  std::vector<EvidenceUse> uses;
  visit_uses(catalog, answers, [&](const EvidenceUse& use) { uses.push_back(use); });
  return uses;
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
