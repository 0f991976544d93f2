// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "property/case.hpp"
#include "property/random.hpp"

/// Random catalogs and cities that crowd around the borders of the rules.
namespace wwc::property {

/// A small catalog with every measure, documentation constraint, obligation and status.
[[nodiscard]] Catalog random_catalog(Random& random);

/// A city that answers this catalog, with what is found on disk.
[[nodiscard]] Case random_city(Random& random, Catalog catalog);

/// A random city of a random catalog; the seed alone decides.
[[nodiscard]] Case random_case(std::uint32_t seed);

/// A date on, or a few days beside, a border seen from the as-of date.
[[nodiscard]] Date random_date(Random& random, Date as_of);

/// A value of the measure's kind that may or may not hold.
[[nodiscard]] Value random_value(Random& random, const Case& the_case, const Measure& measure);

/// One record that may lack something.
[[nodiscard]] Record random_record(Random& random, const Case& the_case, const Examples& measure);

/// One piece of evidence that may lack something or repeat another.
[[nodiscard]] Evidence random_piece(Random& random, const Case& the_case,
                                    const Documentation& entry);

}  // namespace wwc::property
