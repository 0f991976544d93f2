// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/catalog.hpp"

namespace wwc::test {

/// A catalog with an item for every measure, and an entry for every kind of piece.
///
/// Practices DG and EV. C1 has a checklist and documentation; C2 neither, nor a measure; C3 is
/// measured every quarter and has a checklist; C4 may not apply; C5 asks for examples. C6 is
/// retired.
[[nodiscard]] Catalog sample_catalog();

}  // namespace wwc::test
