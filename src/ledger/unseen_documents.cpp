// SPDX-License-Identifier: MIT
#include "ledger/unseen_documents.hpp"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

#include "ledger/find_locked.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::ledger {
namespace {

/// True for an answer that says more than that something is not so, or not known.
bool is_claim(const Answer& answer) {
  const auto* choice = std::get_if<Choice>(&answer.met);
  if (choice != nullptr) return *choice == Choice::yes;
  return !std::holds_alternative<std::monostate>(answer.met) &&
         !std::holds_alternative<EmptyList>(answer.met);
}

/// Collects the documents whose content could not be read.
class UnseenDocuments {
public:
  explicit UnseenDocuments(const EvidenceFacts& facts) : facts_(facts) {}

  void add(const std::vector<Evidence>& pieces) {
    for (const Evidence& piece : pieces) {
      const bool is_file = piece.kind == EvidenceKind::file;
      if (is_file && !has_content(facts_, piece.value)) paths_.push_back(piece.value);
    }
  }
  void add(const Answer& answer) {
    if (!is_claim(answer)) return;
    add(answer.evidence);
    const auto* records = std::get_if<std::vector<Record>>(&answer.met);
    if (records == nullptr) return;
    for (const Record& record : *records)
      add(record.evidence);
  }
  std::vector<std::string_view> take() {
    std::sort(paths_.begin(), paths_.end());
    paths_.erase(std::unique(paths_.begin(), paths_.end()), paths_.end());
    return std::move(paths_);
  }

private:
  const EvidenceFacts& facts_;
  std::vector<std::string_view> paths_;
};

}  // namespace

std::vector<std::string_view> unseen_documents(const LedgerInput& input, std::size_t criterion) {
  const Criterion& asked = input.catalog.criteria[criterion];
  const CriterionAnswer& given = input.answers.criteria[criterion];
  const bool is_any_claim =
      is_claim(given.own) ||
      std::ranges::any_of(given.checklist, [](const Answer& item) { return is_claim(item); });
  UnseenDocuments unseen(input.facts);
  unseen.add(given.own);
  for (const Answer& item : given.checklist)
    unseen.add(item);
  for (std::size_t entry = 0; entry < given.documentation.size(); ++entry) {
    const Documentation& what = asked.documentation[entry];
    bool is_of_claim = is_any_claim;
    if (what.for_item) is_of_claim = is_claim(given.checklist[*what.for_item]);
    if (what.for_records) is_of_claim = is_claim(answer_of(given, what.for_records->of));
    if (is_of_claim) unseen.add(given.documentation[entry]);
  }
  return unseen.take();
}

std::string help_on_unseen(const std::vector<std::string_view>& documents) {
  return fmt::format(
      "put {} in order, whose content nobody can have seen, or take {} out of the answers; then "
      "run `wwc evidence lock`",
      support::join_quoted(documents), documents.size() == 1 ? "it" : "them");
}

}  // namespace wwc::ledger
