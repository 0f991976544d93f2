#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Reads calendars as a calendar program does, with the package icalendar, and checks what RFC 5545 asks.

    check-calendar.py FILE...
"""
import datetime
import sys

import icalendar


def problems_of(path):
    """Everything that is wrong with the calendar, a line each."""
    data = open(path, "rb").read()
    found = [f"line {number} has {len(line)} octets"
             for number, line in enumerate(data.split(b"\r\n"), 1) if len(line) > 75]
    if b"\n" in data.replace(b"\r\n", b"") or not data.endswith(b"\r\n"):
        found.append("a line does not end with CR LF")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found.append(f"line {number} tears a character apart")
    calendar = icalendar.Calendar.from_ical(data)
    for name, value in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")):
        if calendar.get(name) != value:
            found.append(f"{name} is {calendar.get(name)}")
    for name in ("PRODID", "X-WR-CALNAME"):
        if not calendar.get(name):
            found.append(f"{name} is missing")
    events = calendar.walk("VEVENT")
    if not events:
        found.append("there is no event")
    if len({str(event.get("UID")) for event in events}) != len(events):
        found.append("two events have one UID")
    for event in events:
        found += problems_of_event(event)
    return found


def problems_of_event(event):
    """What is wrong with one event; what could not be read stands in `errors`."""
    found = [f"{name}: {error}" for name, error in event.errors]
    start, end, stamp = (event.get(name) for name in ("DTSTART", "DTEND", "DTSTAMP"))
    if not start or not end or end.dt - start.dt != datetime.timedelta(days=1):
        found.append("not a whole day")
    if type(start.dt) is not datetime.date:
        found.append("the day has a time")
    if not stamp or stamp.dt.utcoffset() != datetime.timedelta(0):
        found.append("DTSTAMP is not in UTC")
    if not event.get("SUMMARY") or not event.get("DESCRIPTION"):
        found.append("it says nothing")
    alarms = event.walk("VALARM")
    triggers = [alarm.get("TRIGGER").dt.days for alarm in alarms]
    # The time stamp is the day for which the calendar was made.
    ahead = [-days for days in (60, 14) if stamp and start.dt - stamp.dt.date() >= datetime.timedelta(days)]
    if triggers != (ahead or [0]):
        found.append(f"reminders are {triggers}, where {ahead or [0]} are asked")
    if any(alarm.get("ACTION") != "DISPLAY" or not alarm.get("DESCRIPTION") for alarm in alarms):
        found.append("a reminder is not shown")
    return [f"{event.get('SUMMARY')}: {line}" for line in found]


def main(paths):
    failed = not paths
    for path in paths:
        found = problems_of(path)
        print(f"{path}: {'valid' if not found else 'not valid'}")
        for line in found:
            print(f"  {line}")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
