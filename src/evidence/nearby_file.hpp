// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "support/file_system.hpp"

namespace wwc::evidence {

/// The file whose path differs from one that does not exist in the case of letters alone; the first
/// by bytes, empty where there is none.
[[nodiscard]] std::string nearby_file(const support::FileSystem& files, const std::string& root,
                                      std::string_view path);

}  // namespace wwc::evidence
