// SPDX-License-Identifier: MIT
#include "engine/records_left.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

namespace wwc::engine {
namespace {

using Left = std::pair<std::uint32_t, std::uint32_t>;

Left left_of(const Examples& measure, const std::vector<UsableRecord>& records) {
  const RecordsLeft left = records_left(measure, records);
  return {left.to_add, left.to_complete};
}

/// Four topics, each in two forms, by unique links.
Examples outreach() {
  Examples measure;
  measure.at_least = 4;
  measure.distinct = "topic";
  measure.each = EachValue{"form", 2};
  measure.unique = "link";
  return measure;
}

/// What is to be added when these records count, by the plainest reading of the measure.
std::uint32_t to_add(const Examples& measure, const std::vector<UsableRecord>& records,
                     const std::vector<bool>& is_complete) {
  std::set<std::string> links;
  std::map<std::string, std::set<std::string>> values;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const RecordKeys& keys = records[i].keys;
    if (!is_complete[i]) continue;
    if (!measure.unique.empty() && !links.insert(keys.unique).second) continue;
    values[measure.distinct.empty() ? std::to_string(i) : keys.distinct].insert(keys.of_each);
  }
  std::vector<std::uint32_t> lacking(measure.at_least, measure.each ? measure.each->at_least : 1);
  for (const auto& [value, shown] : values) {
    const std::uint32_t asked = measure.each ? measure.each->at_least : 1;
    lacking.push_back(asked - std::min(asked, static_cast<std::uint32_t>(shown.size())));
  }
  std::ranges::sort(lacking);
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < measure.at_least; ++i)
    sum += lacking[i];
  return sum;
}

/// Tries to complete every set of those that can be.
Left least_by_trying(const Examples& measure, const std::vector<UsableRecord>& records) {
  std::vector<std::size_t> open;
  std::vector<bool> is_complete;
  for (std::size_t i = 0; i < records.size(); ++i) {
    is_complete.push_back(records[i].counts);
    if (!records[i].counts) open.push_back(i);
  }
  std::optional<Left> least;
  for (std::uint32_t done = 0; done < (1U << open.size()); ++done) {
    std::uint32_t completed = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
      is_complete[open[i]] = (done >> i & 1U) != 0;
      completed += done >> i & 1U;
    }
    const Left left{to_add(measure, records, is_complete), completed};
    if (!least || left < *least) least = left;
  }
  return *least;
}

TEST_CASE("the records of a value are completed together where that saves adding one") {
  const Examples measure = outreach();
  std::vector<UsableRecord> records;
  for (const char* topic : {"c", "d", "e"}) {
    records.push_back({{std::string{topic} + "1", topic, "earned"}, true});
    records.push_back({{std::string{topic} + "2", topic, "owned"}, true});
  }
  CHECK(left_of(measure, records) == Left{2, 0});
  // One of `a` alone would save one of two, those of `b` both, wherever they stand.
  records.push_back({{"7", "a", "earned"}, false});
  CHECK(left_of(measure, records) == Left{1, 1});
  records.push_back({{"8", "b", "earned"}, false});
  records.push_back({{"9", "b", "owned"}, false});
  CHECK(left_of(measure, records) == Left{0, 2});
  std::ranges::reverse(records);
  CHECK(left_of(measure, records) == Left{0, 2});
}

TEST_CASE("of incomplete records with one unique value that which shows more is completed") {
  Examples measure;
  measure.at_least = 2;
  measure.distinct = "topic";
  measure.unique = "link";
  CHECK(left_of(measure,
                {{{"one", "b", ""}, false}, {{"one", "a", ""}, false}, {{"two", "b", ""}, true}}) ==
        Left{0, 1});
  // Behind one that counts nothing more with its link does.
  CHECK(left_of(measure, {{{"two", "b", ""}, true}, {{"two", "a", ""}, false}}) == Left{1, 0});
}

TEST_CASE("hundreds of records that are listed twice are looked at in one way") {
  std::vector<UsableRecord> records;
  for (int link = 0; link < 400; ++link) {
    const RecordKeys keys{std::to_string(link), std::to_string(link % 2), ""};
    records.push_back({keys, false});
    records.push_back({keys, link < 2});
  }
  Examples measure;
  measure.at_least = 3;
  measure.distinct = "topic";
  measure.unique = "link";
  CHECK(left_of(measure, records) == Left{1, 0});
}

TEST_CASE("nothing is left where enough records count, and all where none are listed") {
  const Examples measure = outreach();
  CHECK(left_of(measure, {}) == Left{8, 0});
  Examples plain;
  plain.at_least = 2;
  CHECK(left_of(plain, {{{}, true}, {{}, true}, {{}, false}}) == Left{0, 0});
  CHECK(left_of(plain, {{{}, true}, {{}, false}, {{}, false}}) == Left{0, 1});
}

TEST_CASE("what is left of random records is the least that trying everything finds") {
  std::mt19937 engine(20261101);
  const auto below = [&](std::size_t size) { return engine() % size; };
  std::size_t with_choice = 0;
  for (int round = 0; round < 4000; ++round) {
    Examples measure;
    measure.at_least = static_cast<std::uint32_t>(1 + below(3));
    if (below(4) > 0) measure.distinct = "topic";
    if (!measure.distinct.empty() && below(2) == 0)
      measure.each = EachValue{"form", static_cast<std::uint32_t>(1 + below(2))};
    if (below(2) == 0) measure.unique = "link";
    std::vector<UsableRecord> records;
    for (std::size_t count = below(8); count > 0; --count) {
      RecordKeys keys;
      if (!measure.unique.empty()) keys.unique = std::to_string(below(5));
      if (!measure.distinct.empty()) keys.distinct = std::to_string(below(4));
      if (measure.each) keys.of_each = std::to_string(below(3));
      records.push_back({keys, below(2) == 0});
    }
    const Left left = left_of(measure, records);
    CAPTURE(round);
    REQUIRE(left == least_by_trying(measure, records));
    if (left.second > 1) ++with_choice;
  }
  CHECK(with_choice > 200);
}

}  // namespace
}  // namespace wwc::engine
