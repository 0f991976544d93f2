// SPDX-License-Identifier: MIT
#include "forecast/next_day.hpp"

#include <algorithm>

namespace wwc::forecast {
namespace {

/// The earliest day after a given one.
class Earliest {
public:
  explicit Earliest(Date first) : day_(first) {}

  void add(const std::optional<Date>& last_day) {
    if (last_day) day_ = std::min(day_, add_days(*last_day, 1));
  }
  void add(const AnswerFinding& answer) {
    add(answer.expires);
    add(answer.documented_expires);
    for (const RecordFinding& record : answer.records)
      add(record.hides_until);
  }

  [[nodiscard]] Date day() const { return day_; }

private:
  Date day_;
};

}  // namespace

Date next_day(const Assessment& assessment) {
  // With the quarter ends what is asked of a quarterly duty, even where it does not hold yet.
  Earliest earliest{add_days(quarter_end(assessment.as_of.date), 1)};
  for (const Finding& finding : assessment.findings) {
    earliest.add(finding.expires);
    if (finding.own) earliest.add(*finding.own);
    for (const AnswerFinding& item : finding.checklist) {
      earliest.add(item);
    }
    for (const EntryFinding& entry : finding.documentation) {
      earliest.add(entry.expires);
    }
  }
  return earliest.day();
}

}  // namespace wwc::forecast
