// SPDX-License-Identifier: MIT
#include "answers/check_dates.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"

namespace wwc::answers {
namespace {

/// Looks at one date after the other; knows the register as it was given.
class DateCheck {
public:
  DateCheck(Date as_of, FutureDates policy, Diagnostics& diagnostics)
      : as_of_(as_of), policy_(policy), diagnostics_(diagnostics) {}

  void check_register(std::vector<RegisterEntry>& entries) {
    for (RegisterEntry& entry : entries) {
      const Span given = entry.evidence.date_span;
      const bool has_date = entry.evidence.date.has_value();
      clear_future(entry.evidence.date, entry.evidence.date_span);
      const bool is_later = has_date && !entry.evidence.date;
      register_.emplace(entry.id, Registered{given, entry.evidence.date, is_later});
    }
  }

  void check_answer(Answer& answer) {
    check_value(answer);
    check_since(answer);
    for (Evidence& piece : answer.evidence) {
      check_piece(piece);
    }
  }

  void check_piece(Evidence& piece) {
    const auto used = register_.find(*piece.register_id);
    if (used == register_.end()) {
      clear_future(piece.date, piece.date_span);
      return;
    }
    const Registered& entry = used->second;
    const bool is_own = piece.date && !(piece.date_span == entry.place);
    if (is_own && !report_future(*piece.date, piece.date_span)) {
      return;
    }
    has_later_date_ = has_later_date_ || entry.is_later;
    piece.date = entry.date;
    piece.date_span = entry.date ? entry.place : Span{};
  }

  void check_review(std::optional<Review>& review) {
    if (review && report_future(review->on, review->on_span)) {
      review.reset();
    }
  }

  /// True once after a date of an answer or of its evidence that lies ahead was taken away.
  bool take_later_date() { return std::exchange(has_later_date_, false); }

private:
  /// The date of an entry of the register as far as it counts, and where it was given.
  struct Registered {
    Span place;
    std::optional<Date> date;
    bool is_later;  ///< It lies after the as-of date.
  };

  /// The place of a date in the answer.
  static Span date_span(const Answer& answer, std::size_t index) {
    return index < answer.date_spans.size() ? answer.date_spans[index] : answer.span;
  }

  /// True, and reported, when the date lies after the as-of date.
  bool report_future(Date date, Span span) {
    if (date <= as_of_) {
      return false;
    }
    Diagnostic diagnostic;
    diagnostic.code = DiagnosticCode::future_date;
    diagnostic.primary = Label{span, {}};
    diagnostic.message =
        fmt::format("`{}` lies after the as-of date `{}`", to_string(date), to_string(as_of_));
    if (policy_ == FutureDates::refuse) {
      diagnostic.help = "give a date on which it had happened, or leave it out";
    } else {
      diagnostic.severity = Severity::warning;
      diagnostic.notes.emplace_back("the date is treated as not given");
    }
    diagnostics_.add(std::move(diagnostic));
    has_later_date_ = true;
    return true;
  }

  void clear_future(std::optional<Date>& date, Span& span) {
    if (date && report_future(*date, span)) {
      date.reset();
      span = {};
    }
  }

  void check_value(Answer& answer) {
    if (const Date* date = std::get_if<Date>(&answer.met)) {
      if (report_future(*date, date_span(answer, 0))) {
        answer.met = EmptyList{};
        answer.date_spans.clear();
      }
    } else if (const auto* dates = std::get_if<std::vector<Date>>(&answer.met)) {
      keep_past(*dates, answer);
    } else if (auto* records = std::get_if<std::vector<Record>>(&answer.met)) {
      for (Record& record : *records) {
        clear_future(record.date, record.date_span);
        for (Evidence& piece : record.evidence) {
          check_piece(piece);
        }
      }
    }
  }

  /// What began on a day has no earlier dates.
  void check_since(const Answer& answer) {
    const auto* dates = std::get_if<std::vector<Date>>(&answer.met);
    if (!answer.since || dates == nullptr) return;
    const Date first = *std::min_element(dates->begin(), dates->end());
    if (first >= *answer.since) return;
    diagnostics_.warning(
        DiagnosticCode::since_misfit, answer.since_span,
        fmt::format("`since: {}` lies after the date `{}` of the same answer",
                    to_string(*answer.since), to_string(first)),
        "give the day on which it began, or leave `since` out: quarters before it are not asked "
        "for");
  }

  void keep_past(const std::vector<Date>& dates, Answer& answer) {
    std::vector<Date> kept;
    std::vector<Span> spans;
    for (std::size_t index = 0; index < dates.size(); ++index) {
      const Span span = date_span(answer, index);
      if (!report_future(dates[index], span)) {
        kept.push_back(dates[index]);
        spans.push_back(span);
      }
    }
    answer.date_spans = std::move(spans);
    if (kept.empty()) {
      answer.met = EmptyList{};
    } else {
      answer.met = std::move(kept);
    }
  }

  Date as_of_;
  FutureDates policy_;
  Diagnostics& diagnostics_;
  std::map<std::string, Registered, std::less<>> register_{};
  bool has_later_date_ = false;
};

}  // namespace

void check_dates(Answers& answers, Date as_of, FutureDates policy, Diagnostics& diagnostics) {
  DateCheck check(as_of, policy, diagnostics);
  check.check_register(answers.evidence);
  check.take_later_date();
  for (CriterionAnswer& answer : answers.criteria) {
    check.check_answer(answer.own);
    for (Answer& item : answer.checklist) {
      check.check_answer(item);
    }
    for (std::vector<Evidence>& entry : answer.documentation) {
      for (Evidence& piece : entry) {
        check.check_piece(piece);
      }
    }
    if (check.take_later_date()) answer.has_later_dates = true;
    // No digest of values holds a sign-off, so its day makes none of them another.
    check.check_review(answer.reviewed);
    check.take_later_date();
  }
}

}  // namespace wwc::answers
