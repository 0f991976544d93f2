// SPDX-License-Identifier: MIT
#include "engine/fingerprint.hpp"

#include <set>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "engine/judge_answer.hpp"
#include "engine/judge_measure.hpp"
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
  void add(const Evidence& piece) {
    add("piece", support::name_of(piece.kind));
    add("value", piece.value);
    add("contact-name", piece.contact->name);
    add("contact-title", piece.contact->title);
    add("contact-email", piece.contact->email);
    add("date", piece.date);
    add("pages", *piece.pages);
    add(piece.fields);
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

/// The digits of the digest of a file that could be read; else empty.
std::string digest_of(const Evidence& piece, const EvidenceFacts& facts) {
  const auto fact = facts.files.find(piece.value);
  const bool is_known = piece.kind == EvidenceKind::file && fact != facts.files.end();
  return is_known ? to_string(fact->second.sha256) : std::string();
}

void add_pieces(const Answer& answer, std::vector<const Evidence*>& pieces) {
  for (const Evidence& piece : answer.evidence) {
    pieces.push_back(&piece);
  }
  const auto* records = std::get_if<std::vector<Record>>(&answer.met);
  if (records == nullptr) return;
  for (const Record& record : *records) {
    for (const Evidence& piece : record.evidence) {
      pieces.push_back(&piece);
    }
  }
}

/// The evidence that stands with answers rather than in an entry; who signs has seen it too.
std::vector<const Evidence*> pieces_of_answers(const CriterionAnswer& answer) {
  std::vector<const Evidence*> pieces;
  add_pieces(answer.own, pieces);
  for (const Answer& item : answer.checklist) {
    add_pieces(item, pieces);
  }
  return pieces;
}

void add_city_dates(const Measure& measure, std::set<CityDate>& dates) {
  if (const auto* within = std::get_if<Within>(&measure.kind); within && within->or_since) {
    dates.insert(*within->or_since);
  }
  if (const auto* examples = std::get_if<Examples>(&measure.kind); examples && examples->or_since) {
    dates.insert(*examples->or_since);
  }
  if (const auto* any = std::get_if<AnyOf>(&measure.kind)) {
    for (const Measure& each : any->measures) {
      add_city_dates(each, dates);
    }
  }
}

/// The dates of the city that decide this criterion beside its answers.
std::set<CityDate> city_dates_of(const Criterion& criterion) {
  std::set<CityDate> dates;
  if (criterion.measure) add_city_dates(*criterion.measure, dates);
  for (const ChecklistItem& item : criterion.checklist) {
    if (item.measure) add_city_dates(*item.measure, dates);
  }
  return dates;
}

}  // namespace

Fingerprint fingerprint(const Criterion& criterion, const CriterionAnswer& answer, const City& city,
                        const EvidenceFacts& facts) {
  Canonical values;
  Canonical content;
  values.add("criterion", criterion.id);
  values.add("not_applicable", answer.not_applicable ? "yes" : "");
  values.add("justification", answer.justification);
  values.add("", answer.own);
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    values.add(criterion.checklist[i].id, answer.checklist[i]);
  }
  for (const Evidence* piece : pieces_of_answers(answer)) {
    values.add(*piece);
    content.add("sha256", digest_of(*piece, facts));
  }
  for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
    values.add("entry", criterion.documentation[e].id);
    for (const Evidence& piece : answer.documentation[e]) {
      values.add(piece);
      content.add("sha256", digest_of(piece, facts));
    }
  }
  for (const CityDate which : city_dates_of(criterion)) {
    values.add(support::name_of(which), date_of(which, city));
  }
  Fingerprint result{values.hex(), {}};
  content.add("values", result.values);
  result.answer = content.hex();
  return result;
}

}  // namespace wwc::engine
