// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "wwc/assessment.hpp"
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
  bool counts = false;       ///< As it is; unless an earlier one that does has its `unique` value.
  std::size_t position = 0;  ///< In the records given.
  bool is_of_any_value = false;  ///< Which `distinct` value it is of is not written yet.
  bool is_of_any_form = false;   ///< Nor is that of the `each` field.
};

/// So many records are looked at in all ways to choose among those with the same `unique` value.
inline constexpr std::size_t k_most_looked_at = 100'000;

/// What is left, the records in their order. What is not written yet is taken for what is needed:
/// where values are asked in several forms, a record of any value may be of one that lacks its
/// form.
[[nodiscard]] RecordsLeft records_left(const Examples& measure,
                                       const std::vector<UsableRecord>& records,
                                       std::size_t most_looked_at = k_most_looked_at);

}  // namespace wwc::engine
