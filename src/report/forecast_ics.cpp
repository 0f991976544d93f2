// SPDX-License-Identifier: MIT
#include <map>

#include <fmt/format.h>

#include "report/forecast_report.hpp"
#include "report/forecast_view.hpp"
#include "report/ics_writer.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
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

/// Stays the same when a document is renewed or moved to another line, so that a calendar that is
/// imported again moves its event.
std::string identity_of(const ForecastInput& input, std::string_view part, std::string_view thing) {
  return fmt::format("{}\n{}\n{}\n{}", city_text(input.answers.city), input.catalog.id, part,
                     thing);
}

std::string cost_text(const ForecastInput& input, const LapseCost& cost) {
  std::string text = fmt::format("Lost on {} if it is not renewed:\n", to_string(cost.day->date));
  for (const OutcomeChange* change : cost.outcomes) {
    text += fmt::format("- {}: {}\n", change_text(input, *change),
                        input.catalog.criteria[change->criterion].title);
  }
  for (const LevelChange* change : cost.levels) {
    text += fmt::format("- The level {} is lost: {} too few pass.\n",
                        level_text(input.catalog, change->level), change->missing);
  }
  for (const LevelChange* change : cost.claimed_levels) {
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

Event event_of(const ForecastInput& input, const LapseCost& cost) {
  const Lapse& lapse = *cost.lapse;
  const std::string part = full_part_id(input.catalog, lapse.part);
  const std::string what = lapse_text(lapse);
  const std::string level =
      cost.levels.empty()
          ? std::string{}
          : fmt::format(" (costs {})", level_text(input.catalog, cost.levels.front()->level));
  const std::string kind{support::name_of(lapse.kind)};
  return {identity_of(input, part, kind + '\n' + lapse.identity), lapse.last_day,
          fmt::format("Last day: {}, {}{}", part, what, level),
          fmt::format("{}: {} counts through {}.\n{}What to do: {}.\n{}{}", part, what,
                      to_string(lapse.last_day), cost_text(input, cost), renewal_text(input, lapse),
                      owner_text(lapse), source_text(input))};
}

/// A calendar without an event is none, so a forecast without a loss asks to look again.
Event look_again(const ForecastInput& input) {
  std::string text = input.forecast.any_answered
                         ? "Nothing lapses until this day that would cost a criterion."
                         : "Nothing is answered yet, so there is nothing to lose.";
  return {identity_of(input, "", "end"), input.forecast.until, "Make a new forecast",
          text + '\n' + source_text(input)};
}

std::vector<Event> events_of(const ForecastInput& input) {
  std::vector<Event> events;
  for (const LapseCost& cost : lapse_costs(input)) {
    events.push_back(event_of(input, cost));
  }
  if (events.empty()) events.push_back(look_again(input));
  return events;
}

void write_reminder(IcsWriter& writer, const Event& event, int days) {
  writer.begin("VALARM");
  writer.property("ACTION", "DISPLAY");
  writer.text("DESCRIPTION", fmt::format("In {} days: {}", days, event.summary));
  writer.property("TRIGGER", fmt::format("-P{}D", days));
  writer.end("VALARM");
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
  for (const int days : k_reminders) {
    write_reminder(writer, event, days);
  }
  writer.end("VEVENT");
}

/// Numbers what lapses more than once.
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
