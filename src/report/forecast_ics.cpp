// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "report/forecast_report.hpp"
#include "report/forecast_view.hpp"
#include "report/ics_writer.hpp"
#include "report/words.hpp"
#include "support/sha256.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// Reminders come so many days before.
constexpr int k_reminders[] = {60, 14};

constexpr std::size_t k_uid_digits = 32;

/// An all-day event.
struct Event {
  std::string identity;  ///< What the UID is made of.
  Date day;
  std::string summary;
  std::string description;
};

/// Everything in one part that lapses on one day, with what is lost on the day after.
struct Duty {
  std::vector<LapseCost> costs;

  [[nodiscard]] const Lapse& lapse() const { return *costs.front().lapse; }
  [[nodiscard]] const ForecastDay& day() const { return *costs.front().day; }
};

std::vector<Duty> duties_of(const ForecastInput& input) {
  std::vector<Duty> duties;
  for (const LapseCost& cost : lapse_costs(input)) {
    const auto known = std::ranges::find_if(duties, [&](const Duty& duty) {
      return duty.lapse().part == cost.lapse->part && duty.day().date == cost.day->date;
    });
    if (known == duties.end()) {
      duties.push_back({{cost}});
    } else {
      known->costs.push_back(cost);
    }
  }
  return duties;
}

/// Nothing that changes when something is renewed, so that a calendar that is imported again moves
/// its event.
std::string identity_of(const ForecastInput& input, std::string_view part) {
  return fmt::format("{}\n{}\n{}", city_text(input.answers.city), input.catalog.id, part);
}

/// `31 December 2026`: a calendar is read by people.
std::string long_date(Date date) {
  constexpr std::array<std::string_view, 12> k_months{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return fmt::format("{} {} {}", date.day(), k_months.at(date.month() - 1), date.year());
}

/// What the catalog asks there.
std::string_view asked_text(const Catalog& catalog, const PartRef& part) {
  const Criterion& criterion = catalog.criteria[part.criterion];
  const auto* answer = std::get_if<AnswerRef>(&part.part);
  if (answer == nullptr) return criterion.documentation[std::get<std::size_t>(part.part)].text;
  return answer->item ? criterion.checklist[*answer->item].text : criterion.statement;
}

/// `So far there is no date in Q4 2026.`, or what counts no longer than through the day.
std::string lapsing_text(const Duty& duty) {
  std::vector<std::string> texts;
  for (const LapseCost& cost : duty.costs) {
    texts.push_back(lapse_text(*cost.lapse));
  }
  const std::string list = support::join(texts, "; ");
  if (duty.lapse().kind == LapseKind::quarter) return fmt::format("So far there is {}.\n", list);
  return fmt::format("Counts through that day: {}.\n", list);
}

/// Each once, although several things of the part cost it.
template <typename Change>
std::vector<const Change*> changes_of(const Duty& duty,
                                      std::vector<const Change*> LapseCost::*changes) {
  std::vector<const Change*> all;
  for (const LapseCost& cost : duty.costs) {
    for (const Change* change : cost.*changes) {
      if (std::ranges::find(all, change) == all.end()) all.push_back(change);
    }
  }
  return all;
}

std::string level_lines(const ForecastInput& input, const Duty& duty, const LevelChange& change) {
  std::string text = fmt::format("- The level {} is lost: {} too few pass.",
                                 level_text(input.catalog, change.level), change.missing);
  for (const std::string& sentence : keeping_sentences(input, {&change, &duty.day()})) {
    text += ' ' + sentence;
  }
  return text + '\n';
}

std::string cost_text(const ForecastInput& input, const Duty& duty) {
  std::string text = fmt::format("Else this is lost on {}:\n", long_date(duty.day().date));
  for (const OutcomeChange* change : changes_of(duty, &LapseCost::outcomes)) {
    text += fmt::format("- {}: {}\n", change_text(input, *change),
                        input.catalog.criteria[change->criterion].title);
  }
  for (const LevelChange* change : changes_of(duty, &LapseCost::levels)) {
    text += level_lines(input, duty, *change);
  }
  for (const LevelChange* change : changes_of(duty, &LapseCost::claimed_levels)) {
    text += fmt::format("- {} by claim is lost.\n", level_text(input.catalog, change->level));
  }
  return text;
}

std::string source_text(const ForecastInput& input) {
  return fmt::format("{}, against {}; {}.", k_disclaimer, edition_text(input.catalog),
                     as_of_text(input.forecast.as_of));
}

std::string owner_text(const Lapse& lapse) {
  std::string text;
  if (!lapse.owner.empty()) text += fmt::format("Owner: {}\n", lapse.owner);
  if (lapse.due) text += fmt::format("Due: {}\n", to_string(*lapse.due));
  return text;
}

Event event_of(const ForecastInput& input, const Duty& duty) {
  const Lapse& lapse = duty.lapse();
  const std::string part = full_part_id(input.catalog, lapse.part);
  const std::string& title = input.catalog.criteria[lapse.part.criterion].title;
  const std::string renewal = renewal_text(input, lapse);
  const auto levels = changes_of(duty, &LapseCost::levels);
  const std::string level =
      levels.empty()
          ? std::string{}
          : fmt::format(" (else {} is lost)", level_text(input.catalog, levels.front()->level));
  const std::string by = long_date(lapse.last_day);
  return {identity_of(input, part), lapse.last_day,
          fmt::format("{} {}: {} by {}{}", part, title, renewal, by, level),
          fmt::format("{}: {}, by {} at the latest.\nAsked: {}\n{}{}{}{}", part, renewal, by,
                      asked_text(input.catalog, lapse.part), lapsing_text(duty),
                      cost_text(input, duty), owner_text(lapse), source_text(input))};
}

/// A calendar without an event is none, so a forecast without a loss asks to look again.
Event look_again(const ForecastInput& input) {
  std::string text = input.forecast.any_answered
                         ? "Nothing lapses until this day that would cost a criterion."
                         : "Nothing is answered yet, so there is nothing to lose.";
  return {identity_of(input, ""), input.forecast.until, "Make a new forecast",
          text + '\n' + source_text(input)};
}

std::vector<Event> events_of(const ForecastInput& input) {
  std::vector<Event> events;
  for (const Duty& duty : duties_of(input)) {
    events.push_back(event_of(input, duty));
  }
  if (events.empty()) events.push_back(look_again(input));
  return events;
}

void write_reminder(IcsWriter& writer, const Event& event, int days) {
  writer.begin("VALARM");
  writer.property("ACTION", "DISPLAY");
  const std::string when = days == 0 ? "Today" : fmt::format("In {} days", days);
  writer.text("DESCRIPTION", fmt::format("{}: {}", when, event.summary));
  writer.property("TRIGGER", days == 0 ? "PT0S" : fmt::format("-P{}D", days));
  writer.end("VALARM");
}

/// A reminder that was due before the calendar was made would come at once, with a wrong number of
/// days; where all were, one comes on the day itself.
void write_reminders(IcsWriter& writer, const Event& event, int days_ahead) {
  bool is_reminded = false;
  for (const int days : k_reminders) {
    if (days > days_ahead) continue;
    write_reminder(writer, event, days);
    is_reminded = true;
  }
  if (!is_reminded) write_reminder(writer, event, 0);
}

/// The as-of date stands for the clock: the same input makes the same calendar, and a later one
/// replaces it.
void write_event(IcsWriter& writer, const Event& event, const std::string& uid, Date as_of) {
  writer.begin("VEVENT");
  writer.property("UID", uid);
  writer.property("DTSTAMP", ics_date(as_of) + "T000000Z");
  writer.property("SEQUENCE", std::to_string(days_between(Date{}, as_of)));
  writer.day("DTSTART", event.day);
  writer.day("DTEND", add_days(event.day, 1));
  writer.text("SUMMARY", event.summary);
  writer.text("DESCRIPTION", event.description);
  writer.property("TRANSP", "TRANSPARENT");
  write_reminders(writer, event, days_between(as_of, event.day));
  writer.end("VEVENT");
}

/// Numbers the days of a part that lapses more than once, so that each event moves to the next.
std::string uid_of(const std::string& identity, std::map<std::string, int>& seen) {
  const int number = ++seen[identity];
  const std::string text = number == 1 ? identity : fmt::format("{}\n{}", identity, number);
  return support::sha256_hex(text).substr(0, k_uid_digits) + "@wwc";
}

}  // namespace

std::string render_forecast_ics(const ForecastInput& input, const ReportStyle& /*style*/) {
  IcsWriter writer;
  writer.begin("VCALENDAR");
  writer.property("VERSION", "2.0");
  writer.text("PRODID", fmt::format("-//wwc//wwc forecast {}//EN", input.version));
  writer.property("CALSCALE", "GREGORIAN");
  writer.property("METHOD", "PUBLISH");
  writer.text("X-WR-CALNAME", fmt::format("{}: what lapses", city_name(input.answers.city)));
  writer.text("X-WR-CALDESC", source_text(input));
  std::map<std::string, int> seen;
  for (const Event& event : events_of(input)) {
    write_event(writer, event, uid_of(event.identity, seen), input.forecast.as_of.date);
  }
  writer.end("VCALENDAR");
  return writer.calendar();
}

}  // namespace wwc::report
