// SPDX-License-Identifier: MIT
#include "report/renewal.hpp"

#include <variant>

#include <fmt/format.h>

#include "wwc/quarters.hpp"

namespace wwc::report {
namespace {

std::string renewed_answer(const Value& value, const std::optional<Measure>& measure,
                           Date last_day) {
  if (std::holds_alternative<std::vector<Record>>(value)) return "add newer records";
  if (!std::holds_alternative<std::vector<Date>>(value)) {
    return "renew it and give the new date";
  }
  if (measure && is_quarterly(*measure)) {
    return fmt::format("hold one in {} and list it", quarter_name(last_day));
  }
  return "do it again and list the date";
}

}  // namespace

std::string renewal_text(const ReportInput& input, const Expiry& expiry) {
  return renewal_text(input.catalog, input.answers, expiry.part, expiry.last_day);
}

std::string renewal_text(const Catalog& catalog, const Answers& answers, const PartRef& part,
                         Date last_day) {
  const Criterion& criterion = catalog.criteria[part.criterion];
  const CriterionAnswer& answer = answers.criteria[part.criterion];
  const auto* ref = std::get_if<AnswerRef>(&part.part);
  if (ref == nullptr) return "give a newer piece";
  return ref->item ? renewed_answer(answer.checklist[*ref->item].met,
                                    criterion.checklist[*ref->item].measure, last_day)
                   : renewed_answer(answer.own.met, criterion.measure, last_day);
}

}  // namespace wwc::report
