// SPDX-License-Identifier: MIT
#include "report/renewal.hpp"

#include <optional>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/quarters.hpp"

namespace wwc::report {
namespace {

/// What documents the newest of the dates, each id between accents.
std::vector<std::string> documents_of_dates(const Catalog& catalog, std::size_t criterion,
                                            AnswerRef ref) {
  std::vector<std::string> ids;
  const std::vector<Documentation>& entries = catalog.criteria[criterion].documentation;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of == ref)
      ids.push_back(support::quoted(full_id(catalog, EntryRef{criterion, entry})));
  }
  return ids;
}

/// `hold one in Q4 2026, list it and give `DG2.minutes` of it`: without documents of the newest
/// dates, a new one costs the point.
std::string renewed_dates(bool is_quarterly, const std::vector<std::string>& documents,
                          Date last_day) {
  std::vector<std::string> deeds{"do it again", "list the date"};
  if (is_quarterly) deeds = {"hold one in " + quarter_name(last_day), "list it"};
  if (!documents.empty())
    deeds.push_back(fmt::format("give {} of it", support::join_words(documents)));
  return support::join_words(deeds);
}

std::string renewed_answer(const Catalog& catalog, const Answers& answers, std::size_t criterion,
                           AnswerRef ref, Date last_day) {
  const Value& value = answer_of(answers.criteria[criterion], ref).met;
  if (std::holds_alternative<std::vector<Record>>(value)) return "add newer records";
  const std::vector<std::string> documents = documents_of_dates(catalog, criterion, ref);
  if (documents.empty() && !std::holds_alternative<std::vector<Date>>(value))
    return "renew it and give the new date";
  const std::optional<Measure>& measure = measure_of(catalog.criteria[criterion], ref);
  return renewed_dates(measure && is_quarterly(*measure), documents, last_day);
}

/// `; besides, `GM9.value-proposition` holds through 2026-12-12`: what else of the criterion lapses
/// soon, so that nobody who renews what comes first is taken by surprise. Empty where nothing does.
std::string words_on_others(const ReportInput& input, const Expiry& expiry) {
  const Finding& finding = input.assessment.findings[expiry.criterion];
  std::vector<std::string> others;
  const auto add = [&](const PartRef& part, const std::optional<Date>& last_day) {
    if (!last_day || part == expiry.part) return;
    if (days_between(input.assessment.as_of.date, *last_day) >= k_soon_days) return;
    others.push_back(fmt::format("{} holds through {}",
                                 support::quoted(full_part_id(input.catalog, part)),
                                 to_string(*last_day)));
  };
  if (finding.own) add({expiry.criterion, AnswerRef{}}, finding.own->expires);
  for (std::size_t item = 0; item < finding.checklist.size(); ++item)
    add({expiry.criterion, AnswerRef{item}}, finding.checklist[item].expires);
  // Links that the records bring are renewed with these.
  for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry)
    if (!input.catalog.criteria[expiry.criterion].documentation[entry].or_records)
      add({expiry.criterion, entry}, finding.documentation[entry].expires);
  return others.empty() ? std::string{} : "; besides, " + support::join_words(others);
}

}  // namespace

std::string renewal_text(const ReportInput& input, const Expiry& expiry) {
  return renewal_text(input.catalog, input.answers, expiry.part, expiry.last_day) +
         (is_soon(expiry) ? words_on_others(input, expiry) : "");
}

std::string renewal_text(const Catalog& catalog, const Answers& answers, const PartRef& part,
                         Date last_day) {
  const auto* ref = std::get_if<AnswerRef>(&part.part);
  if (ref == nullptr) return "give a newer piece";
  return renewed_answer(catalog, answers, part.criterion, *ref, last_day);
}

}  // namespace wwc::report
