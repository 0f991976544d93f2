// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "report/view.hpp"
#include "wwc/report.hpp"

namespace wwc::report {

/// What to do so that the point outlives its last day, as a short clause such as `renew it and give
/// the new date`; the day itself stands beside it.
[[nodiscard]] std::string renewal_text(const ReportInput& input, const Expiry& expiry);
/// The same for a part that counts through the day given.
[[nodiscard]] std::string renewal_text(const Catalog& catalog, const Answers& answers,
                                       const PartRef& part, Date last_day);

}  // namespace wwc::report
