# SPDX-License-Identifier: MIT
# Script: cmake -DFOLDER=criteria -DNAMES=a.yaml,b.yaml -DOUTPUT=embedded_catalogs.cpp -P EmbedFiles.cmake
# Writes a C++ source with the bytes of each file. Byte arrays, because a string literal may not
# be longer than 64 KiB in standard C++.
string(REPLACE "," ";" names "${NAMES}")
set(arrays "")
set(rows "")
set(index 0)
foreach(name IN LISTS names)
  file(READ "${FOLDER}/${name}" bytes HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  # A zero byte at the end keeps the array of an empty file legal.
  string(APPEND arrays "constexpr char k_bytes_${index}[] = {${bytes}'\\0'};\n")
  string(APPEND rows "    EmbeddedFile{\"${name}\", {k_bytes_${index}, sizeof k_bytes_${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// SPDX-License-Identifier: MIT
// Generated from criteria/*.yaml by cmake/EmbedFiles.cmake.
#include \"catalog/builtin.hpp\"

#include <array>

namespace wwc::catalog {
namespace {

// NOLINTBEGIN
${arrays}// NOLINTEND
constexpr std::array<EmbeddedFile, ${index}> k_files = {{
${rows}}};

}  // namespace

std::span<const EmbeddedFile> embedded_catalogs() { return k_files; }

}  // namespace wwc::catalog
")
