// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"
#include "report/suggested.hpp"

namespace wwc::report {

Json suggestions_json(const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  std::vector<const Gap*> gaps;
  for (const Gap& gap : input.assessment.findings[position].gaps) {
    gaps.push_back(&gap);
  }
  Json list = Json::array();
  for (const Suggestion* suggestion : suggestions_for(input, position, gaps)) {
    list.push_back(Json{{"catalog", suggestion->catalog},
                        {"id", suggestion->id},
                        {"title", suggestion->title},
                        {"practice", suggestion->practice},
                        {"helps", helped_gaps(*suggestion, criterion, gaps)}});
  }
  return list;
}

}  // namespace wwc::report
