// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"
#include "wwc/evidence.hpp"

namespace wwc::property {

/// Everything that one assessment needs, by value.
struct Case {
  Catalog catalog;
  Answers answers;
  EvidenceFacts facts;
  Date as_of;
};

}  // namespace wwc::property
