// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "answers/read_value.hpp"

namespace wwc::answers {

/// An item's key and value in the file, its full id, and the item.
struct ItemInput {
  const yaml::Field& field;
  const std::string& id;
  const ChecklistItem& item;
};

/// Reads the answer to a checklist item, in its short or its long form.
void read_item(const ItemInput& input, Answer& answer, Loading& loading);

}  // namespace wwc::answers
