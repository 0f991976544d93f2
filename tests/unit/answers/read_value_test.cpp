// SPDX-License-Identifier: MIT
#include "answers/read_value.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

struct ValueCase {
  const char* item;
  const char* yaml;
  const char* value;
};

constexpr ValueCase k_values[] = {
    {"plain", "yes", "yes"},
    {"plain", "'YES'", "yes"},
    {"plain", "True", "yes"},
    {"plain", "no", "no"},
    {"plain", "FALSE", "no"},
    {"plain", "Unknown", "unknown"},
    {"plain", "", "nothing"},
    {"plain", "~", "nothing"},
    {"plain", "null", "nothing"},
    {"plain", "''", "nothing"},
    {"plain", "[]", "empty"},
    {"plain", "{}", "nothing"},
    {"plain", "{met: , note: later}", "nothing"},
    {"plain", "{met: no}", "no"},
    {"plain", "{met: []}", "empty"},
    {"updated", "2026-03-02", "date 2026-03-02"},
    {"updated", "' 2026-03-02 '", "date 2026-03-02"},
    {"updated", "{met: 2024-02-29}", "date 2024-02-29"},
    {"updated", "yes", "yes"},
    {"updated", "[]", "empty"},
    {"coverage", "83%", "share 83% = 83/100"},
    {"coverage", "83.5 %", "share 83.5 % = 835/1000"},
    {"coverage", "34 of 41", "share 34 of 41 = 34/41"},
    {"coverage", "34/41", "share 34/41 = 34/41"},
    {"coverage", "100%", "share 100% = 100/100"},
    {"coverage", "0 of 41", "share 0 of 41 = 0/41"},
    {"coverage", "no", "no"},
    {"meetings", "2026-03-02", "dates 2026-03-02"},
    {"meetings", "[2026-03-02, 2025-12-01]", "dates 2026-03-02 2025-12-01"},
    {"meetings", "unknown", "unknown"},
    {"meetings", "[]", "empty"},
    {"meetings", "\n- 2026-03-02\n- '2025-12-01'", "dates 2026-03-02 2025-12-01"},
    {"yearly", "2026-03-02", "dates 2026-03-02"},
    {"choices", "beta", "options beta"},
    {"choices", "[beta, alpha]", "options beta alpha"},
    {"choices", "[beta, beta]", "options beta"},
    {"choices", "yes", "yes"},
    {"talks", "[{topic: Roads}, {topic: Parks}]", "records 2"},
    {"talks", "{topic: Roads}", "records 1"},
    {"talks", "{date: 2026-03-02, note: first}", "records 1"},
    {"talks", "{met: {topic: Roads}}", "records 1"},
    {"talks", "{met: {note: only}}", "records 1"},
    {"talks", "{note: only}", "nothing"},
    {"talks", "{evidence: a/b.pdf, effort: 1.5}", "nothing"},
    {"talks", "[]", "empty"},
    {"talks", "yes", "yes"},
    {"events", "2026-03-02", "records 1"},
    {"events", "[2026-03-02, {date: 2026-03-03}]", "records 2"},
    {"either", "2026-03-02", "dates 2026-03-02"},
    {"either", "[2026-03-02]", "dates 2026-03-02"},
    {"either", "alpha", "options alpha"},
    {"either", "[gamma, alpha]", "options gamma alpha"},
    {"either", "yes", "yes"},
    {"either", "[]", "empty"},
    {"share-or-date", "83%", "share 83% = 83/100"},
    {"share-or-date", "2026-03-02", "date 2026-03-02"},
};

TEST_CASE("an item takes what its measure asks, or a choice") {
  for (const ValueCase& row : k_values) {
    CAPTURE(row.item, row.yaml);
    const Loaded loaded = load_item(row.item, row.yaml);
    CHECK(loaded.problems == "");
    REQUIRE(loaded.answers.has_value());
    const Catalog catalog;
    std::string value = "not the item of the row";
    const std::vector<std::string> ids{"plain", "updated", "coverage", "meetings", "yearly",
                                       "talks", "events",  "choices",  "either",   "share-or-date"};
    for (std::size_t index = 0; index < ids.size(); ++index) {
      const std::string found = describe(loaded.first().checklist.at(index).met);
      if (ids[index] == row.item) {
        value = found;
      } else {
        CHECK(found == "nothing");
      }
    }
    CHECK(value == row.value);
  }
}

TEST_CASE("the long form of an item keeps everything") {
  const Loaded loaded = load_item("meetings",
                                  "\nmet: [2026-03-02]\nsince: 2026-02-01\neffort: 1.5\n"
                                  "note: in the hall\nevidence: [https://a.example/x, a//b.pdf]");
  CHECK(loaded.problems == "");
  const Answer& answer = loaded.first().checklist.at(3);
  CHECK(answer.since == Date(2026, 2, 1));
  CHECK(answer.effort == Effort{15});
  CHECK(answer.note == "in the hall");
  REQUIRE(answer.evidence.size() == 2);
  CHECK(answer.evidence[0].kind == EvidenceKind::url);
  CHECK(answer.evidence[1].value == "a/b.pdf");
  CHECK(answer.date_spans.size() == 1);
}

TEST_CASE("a record keeps its fields in the order of the file") {
  const Loaded loaded =
      load_item("talks",
                "\n- link: https://a.example/1\n  topic: ' Roads '\n  form: owned-media\n"
                "  date: 2026-03-02\n  note: good\n  evidence: a.pdf\n- topic:\n  form: ''");
  CHECK(loaded.problems == "");
  const auto records = std::get<std::vector<Record>>(loaded.first().checklist.at(5).met);
  REQUIRE(records.size() == 2);
  CHECK(records[0].fields ==
        Fields{{"link", "https://a.example/1"}, {"topic", "Roads"}, {"form", "owned-media"}});
  CHECK(records[0].date == Date(2026, 3, 2));
  CHECK(records[0].note == "good");
  CHECK(records[0].evidence.size() == 1);
  CHECK(records[1].fields.empty());
  CHECK_FALSE(records[1].date.has_value());
}

}  // namespace
}  // namespace wwc::test
