// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/find_renewal.hpp"

namespace wwc::forecast {

/// A city after the work of a plan.
struct RenewedCity {
  Answers answers;
  EvidenceFacts facts;
};

/// The city as it would be if the plan were carried out by its words on the day before the loss:
/// dates, records and pieces that no longer count bear that day, and files are in order. What is
/// asked for in a quarter took place in that quarter, and nothing else did. What needs more than a
/// new date, such as a document that was never there, stays as it is: the assessment tells.
[[nodiscard]] RenewedCity renew(const Loss& loss, const Plan& plan);

}  // namespace wwc::forecast
