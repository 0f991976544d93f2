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

#include "support/record_cost.hpp"

namespace wwc::engine {
namespace {

using Left = std::pair<std::uint32_t, std::uint32_t>;

std::vector<UsableRecord> numbered(std::vector<UsableRecord> records) {
  for (std::size_t i = 0; i < records.size(); ++i)
    records[i].position = i;
  return records;
}

Left sizes(const RecordsLeft& left) {
  return {left.to_add, static_cast<std::uint32_t>(left.to_complete.size())};
}

/// What is left where that is known to be the least.
Left left_of(const Examples& measure, const std::vector<UsableRecord>& records) {
  const RecordsLeft left = records_left(measure, numbered(records));
  CHECK(left.is_least);
  return sizes(left);
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

/// What records cost to add and to complete; for the least, what is to be added weighs the most.
struct Prices {
  std::uint64_t adding = 1000;
  std::uint64_t completing = 1;
};

std::uint64_t cost_of(const Left& left, const Prices& prices) {
  return left.first * prices.adding + left.second * prices.completing;
}

/// Tries to complete every set of those that can be; what is not known of each is what is given.
Left least_as_given(const Examples& measure, const std::vector<UsableRecord>& records,
                    const Prices& prices) {
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
    if (!least || cost_of(left, prices) < cost_of(*least, prices)) least = left;
  }
  return *least;
}

/// The same, with every value that a record of any value may be of.
Left least_by_trying(const Examples& measure, std::vector<UsableRecord> records,
                     const Prices& prices = {}, std::size_t from = 0) {
  while (from < records.size() && !records[from].is_of_any_value)
    ++from;
  if (from == records.size()) return least_as_given(measure, records, prices);
  Left least = least_by_trying(measure, records, prices, from + 1);
  for (const char* value : {"0", "1", "2", "3"}) {
    records[from].keys.distinct = value;
    const Left other = least_by_trying(measure, records, prices, from + 1);
    if (cost_of(other, prices) < cost_of(least, prices)) least = other;
  }
  return least;
}

/// True if what is left is enough: the records to complete, and so many more.
bool is_enough(const Examples& measure, const std::vector<UsableRecord>& records,
               const RecordsLeft& left) {
  std::vector<UsableRecord> done = records;
  for (const std::size_t position : left.to_complete) {
    if (done[position].counts) return false;
    done[position].counts = true;
  }
  std::vector<UsableRecord> counting;
  for (const UsableRecord& record : done)
    if (record.counts) counting.push_back(record);
  return least_by_trying(measure, counting).first <= left.to_add;
}

/// No way costs less than is said, and it is said as exactly where adding is the dearest by far.
void check_cost(const Examples& measure, const std::vector<UsableRecord>& records,
                const RecordsLeft& left) {
  for (const Prices prices : {Prices{1, 1}, Prices{3, 2}, Prices{2, 3}, Prices{7, 1}, Prices{}}) {
    const std::uint64_t said = support::least_record_cost(left, prices.adding, prices.completing);
    REQUIRE(said <= cost_of(least_by_trying(measure, records, prices), prices));
    REQUIRE(said <= cost_of(sizes(left), prices));
  }
  const Prices dear;
  if (left.is_least)
    REQUIRE(support::least_record_cost(left, dear.adding, dear.completing) ==
            cost_of(sizes(left), dear));
}

/// So many records of few links, topics and forms.
std::vector<UsableRecord> random_records(std::mt19937& engine, const Examples& measure,
                                         std::size_t most) {
  const auto below = [&](std::size_t size) { return engine() % size; };
  std::vector<UsableRecord> records;
  for (std::size_t count = below(most + 1); count > 0; --count) {
    RecordKeys keys;
    if (!measure.unique.empty()) keys.unique = std::to_string(below(5));
    if (!measure.distinct.empty()) keys.distinct = std::to_string(below(4));
    if (measure.each) keys.of_each = std::to_string(below(3));
    records.push_back({keys, below(2) == 0});
  }
  return numbered(std::move(records));
}

Examples random_measure(std::mt19937& engine) {
  const auto below = [&](std::size_t size) { return engine() % size; };
  Examples measure;
  measure.at_least = static_cast<std::uint32_t>(1 + below(3));
  if (below(4) > 0) measure.distinct = "topic";
  if (!measure.distinct.empty() && below(2) == 0)
    measure.each = EachValue{"form", static_cast<std::uint32_t>(1 + below(2))};
  if (below(2) == 0) measure.unique = "link";
  return measure;
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

TEST_CASE("the records to complete are named, those that stand first before others") {
  const Examples measure = outreach();
  std::vector<UsableRecord> records;
  records.push_back({{"1", "a", "earned"}, true});
  records.push_back({{"2", "a", "earned"}, false});
  records.push_back({{"3", "a", "owned"}, false});
  records.push_back({{"4", "a", "owned"}, false});
  records.push_back({{"5", "b", "owned"}, false});
  const RecordsLeft left = records_left(measure, numbered(records));
  CHECK(left.to_complete == std::vector<std::size_t>{2, 4});
  CHECK(left.to_add == 5);
}

TEST_CASE("a record of any value is of one that lacks its form") {
  Examples measure = outreach();
  measure.at_least = 2;
  std::vector<UsableRecord> records{{{"1", "a", "earned"}, true}, {{"2", "b", "owned"}, true}};
  CHECK(left_of(measure, records) == Left{2, 0});
  records.push_back({{"3", "?", "owned"}, false, 0, true});
  CHECK(left_of(measure, records) == Left{1, 1});
  records.push_back({{"4", "??", "??"}, false, 0, true, true});
  CHECK(left_of(measure, records) == Left{0, 2});
  // It does not show a second time what a value shows already, so nothing is proved.
  records = {{{"1", "a", "owned"}, true}, {{"2", "b", "owned"}, true}};
  records.push_back({{"3", "?", "owned"}, false, 0, true});
  const RecordsLeft left = records_left(measure, numbered(records));
  CHECK(sizes(left) == Left{2, 0});
  CHECK(left.least_to_add == 1);
  CHECK(left.least_steps == 2);
}

TEST_CASE("to add one record may save more than one to complete") {
  Examples measure = outreach();
  measure.at_least = 1;
  measure.each->at_least = 3;
  std::vector<UsableRecord> records{{{"1", "a", "earned"}, true}, {{"2", "a", "owned"}, true}};
  for (const char* form : {"earned", "owned", "paid"})
    records.push_back({{std::string{"b"} + form, "b", form}, false});
  const RecordsLeft left = records_left(measure, numbered(records));
  CHECK(left.is_least);
  CHECK(sizes(left) == Left{0, 3});
  CHECK(left.least_steps == 1);
  CHECK(support::least_record_cost(left, 5, 5) == 5);
  CHECK(support::least_record_cost(left, 10, 5) == 10);
  CHECK(support::least_record_cost(left, 100, 5) == 15);
}

TEST_CASE("what is left of random records is the least that trying everything finds") {
  std::mt19937 engine(20261101);
  std::size_t with_choice = 0;
  for (int round = 0; round < 4000; ++round) {
    const Examples measure = random_measure(engine);
    const std::vector<UsableRecord> records = random_records(engine, measure, 7);
    const RecordsLeft left = records_left(measure, records);
    CAPTURE(round);
    REQUIRE(left.is_least);
    REQUIRE(sizes(left) == least_by_trying(measure, records));
    REQUIRE(is_enough(measure, records, left));
    check_cost(measure, records, left);
    if (left.to_complete.size() > 1) ++with_choice;
  }
  CHECK(with_choice > 200);
}

TEST_CASE("where not all is looked at, or known, there is enough and a bound, and no wrong proof") {
  std::mt19937 engine(20261102);
  std::size_t proven = 0;
  std::size_t open = 0;
  for (int round = 0; round < 4000; ++round) {
    const Examples measure = random_measure(engine);
    std::vector<UsableRecord> records = random_records(engine, measure, 6);
    std::size_t of_any_value = 0;
    for (UsableRecord& record : records) {
      const std::string unknown = "?" + std::to_string(record.position);
      if (record.counts || !measure.each) continue;
      if (of_any_value < 3 && engine() % 3 == 0) {
        ++of_any_value;
        record.keys.distinct = unknown;
        record.is_of_any_value = true;
      }
      if (engine() % 4 == 0) {
        record.keys.of_each = unknown;
        record.is_of_any_form = true;
      }
    }
    const std::size_t most_looked_at = engine() % 2 == 0 ? k_most_looked_at : engine() % 12;
    const RecordsLeft left = records_left(measure, records, most_looked_at);
    const Left least = least_by_trying(measure, records);
    CAPTURE(round, most_looked_at);
    REQUIRE(sizes(left) >= least);
    REQUIRE(left.least_to_add <= least.first);
    REQUIRE(is_enough(measure, records, left));
    check_cost(measure, records, left);
    if (left.is_least) REQUIRE(sizes(left) == least);
    ++(left.is_least ? proven : open);
  }
  CAPTURE(proven, open);
  CHECK(proven > 3000);
  CHECK(open > 30);
}

TEST_CASE("of very many links with a choice not all choices are looked at") {
  Examples measure = outreach();
  measure.at_least = 20;
  measure.each.reset();
  std::vector<UsableRecord> records;
  for (int link = 0; link < 20; ++link) {
    records.push_back({{std::to_string(link), "same", ""}, false});
    records.push_back({{std::to_string(link), std::to_string(link), ""}, false});
    records.push_back({{std::to_string(link), "same as well", ""}, false});
  }
  // What is found may be the least all the same, and then it is known to be.
  CHECK(left_of(measure, records) == Left{0, 20});
  // One link can show one of five topics, and all of the others one of two.
  measure.at_least = 7;
  records.clear();
  for (const char* topic : {"a", "b", "c", "d", "e"})
    records.push_back({{"one", topic, ""}, false});
  for (int link = 0; link < 14; ++link) {
    records.push_back({{std::to_string(link), "x", ""}, false});
    records.push_back({{std::to_string(link), "y", ""}, false});
  }
  const RecordsLeft left = records_left(measure, numbered(records));
  CHECK(sizes(left) == Left{4, 3});
  CHECK_FALSE(left.is_least);
  CHECK(left.least_to_add == 0);
  CHECK(left.least_steps == 7);
  // A higher limit proves it.
  records.resize(records.size() - 10);
  CHECK(left_of(measure, records) == Left{4, 3});
}

}  // namespace
}  // namespace wwc::engine
