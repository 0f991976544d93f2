// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "support/file_system.hpp"

namespace wwc::evidence {

/// The file in the folder of a path that does not exist which was most likely meant: its path
/// differs in the case of letters alone, or by a slip that leaves all digits as they are, since
/// another number is another document. Empty where there is none.
[[nodiscard]] std::string nearby_file(const support::FileSystem& files, const std::string& root,
                                      std::string_view path);

}  // namespace wwc::evidence
