// SPDX-License-Identifier: MIT
#include "engine/fingerprint.hpp"

#include <string_view>

#include <fmt/format.h>

#include "engine/judge_answer.hpp"
#include "support/names.hpp"
#include "support/sha256.hpp"

namespace wwc::engine {

namespace {

/// Writes named values in a form in which no two different answers are alike: each text comes with
/// its length.
class Canonical {
public:
  void add(std::string_view name, std::string_view value) {
    hash_.update(fmt::format("{}:{}={}:{}\n", name.size(), name, value.size(), value));
  }
  void add(std::string_view name, const std::optional<Date>& date) {
    add(name, date ? to_string(*date) : std::string());
  }
  void add(const Fields& fields) {
    add("fields", std::to_string(fields.size()));
    for (const auto& [name, value] : fields)
      add(name, value);
  }
  void add(const Evidence& piece, const EvidenceFacts& facts) {
    add("piece", support::name_of(piece.kind));
    add("value", piece.value);
    add("contact-name", piece.contact.name);
    add("contact-title", piece.contact.title);
    add("contact-email", piece.contact.email);
    add("date", piece.date);
    add("pages", piece.pages);
    add(piece.fields);
    const auto fact = facts.files.find(piece.value);
    if (piece.kind == EvidenceKind::file && fact != facts.files.end()) {
      add("sha256", fact->second.sha256);
    }
  }
  void add(std::string_view id, const Answer& answer) {
    add("answer", id);
    add("value", describe_value(answer.met));
    add("since", answer.since);
    const auto* records = std::get_if<std::vector<Record>>(&answer.met);
    if (records == nullptr) return;
    for (const Record& record : *records) {
      add("record", record.date);
      add(record.fields);
    }
  }
  std::string hex() { return hash_.hex(); }

private:
  support::Sha256 hash_;
};

}  // namespace

std::string fingerprint(const Criterion& criterion, const CriterionAnswer& answer,
                        const EvidenceFacts& facts) {
  Canonical canonical;
  canonical.add("criterion", criterion.id);
  canonical.add("not_applicable", answer.not_applicable ? "yes" : "");
  canonical.add("justification", answer.justification);
  canonical.add("", answer.own);
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    canonical.add(criterion.checklist[i].id, answer.checklist[i]);
  }
  for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
    canonical.add("entry", criterion.documentation[e].id);
    for (const Evidence& piece : answer.documentation[e])
      canonical.add(piece, facts);
  }
  return canonical.hex();
}

}  // namespace wwc::engine
