// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace wwc::meta {

/// The files below a folder of the project that have one of the extensions (such as ".cpp", all if
/// none is given): paths relative to the project, sorted. Leaves out what is not the project's own.
std::vector<std::string> files_below(std::string_view folder,
                                     std::initializer_list<std::string_view> extensions = {});

/// The names of the folders directly in a folder of the project, sorted.
std::vector<std::string> folders_in(std::string_view folder);

/// The whole content of a file of the project; fails the running test if it cannot be read.
std::string read_file(std::string_view path);

/// The lines of a text, without line ends.
std::vector<std::string> lines_of(std::string_view text);

/// What is in the quotes or angle brackets of an `#include` line, quotes kept; else empty.
std::string included_by(std::string_view line);

/// One problem a line, so that a failed comparison with "" shows them all.
std::string listed(const std::vector<std::string>& problems);

}  // namespace wwc::meta
