// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::engine {

/// What a record is told apart by: keys of its values, empty where the measure asks for no such
/// field.
struct RecordKeys {
  std::string unique;
  std::string distinct;
  std::string of_each;
};

/// A record that counts, or that would once what it leaves out is written down.
struct UsableRecord {
  RecordKeys keys;
  bool counts = false;  ///< As it is; unless an earlier one that does has its `unique` value.
};

/// What is left to do until enough records count.
struct RecordsLeft {
  std::uint32_t to_add = 0;
  std::uint32_t to_complete = 0;
};

/// As few records to add as can be, and of what leaves as few, as few to complete; the records in
/// their order. Exact unless very many share a `unique` value in part with others: then never too
/// few.
[[nodiscard]] RecordsLeft records_left(const Examples& measure,
                                       const std::vector<UsableRecord>& records);

}  // namespace wwc::engine
