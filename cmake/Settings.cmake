# SPDX-License-Identifier: MIT
# wwc_settings: how our own code is compiled and linked. Linked privately by our targets only.
include(CheckCXXCompilerFlag)

find_program(WWC_CCACHE ccache)
if(WWC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${WWC_CCACHE}")
endif()

if(WWC_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "WWC_FUZZ needs clang: libFuzzer is a part of it")
  endif()
endif()

add_library(wwc_settings INTERFACE)
target_compile_features(wwc_settings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

# -O2 and not CMake's -O3: there GCC 12 warns falsely about string concatenation (-Wrestrict).
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# Reproducible: no path of the machine ends up in the program.
target_compile_options(wwc_settings INTERFACE
  "$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${PROJECT_BINARY_DIR}/=build/>"
  "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")

target_compile_options(wwc_settings INTERFACE -fPIE -fstack-protector-strong)
check_cxx_compiler_flag(-fcf-protection WWC_HAS_CF_PROTECTION)
if(WWC_HAS_CF_PROTECTION)
  target_compile_options(wwc_settings INTERFACE -fcf-protection)
endif()
target_link_options(wwc_settings INTERFACE LINKER:-z,relro,-z,now)

# A sixth of the time of compiling, and half of what is written, is what only a debugger reads.
set(WWC_DEBUG_LEVEL "$ENV{WWC_DEBUG_LEVEL}" CACHE STRING "Debug information: 1 for lines only, empty for all")
if(WWC_DEBUG_LEVEL)
  target_compile_options(wwc_settings INTERFACE "$<$<CONFIG:Debug>:-g${WWC_DEBUG_LEVEL}>")
endif()

if(WWC_SANITIZE)
  target_compile_options(wwc_settings INTERFACE
    "-fsanitize=${WWC_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer
    # What most tests do themselves is done before it could be optimised.
    "$<IF:$<BOOL:$<TARGET_PROPERTY:WWC_UNOPTIMISED>>,-O0,-O1>"
    # The line of what was found is all that a report of a sanitizer needs.
    -g1)
  target_link_options(wwc_settings INTERFACE "-fsanitize=${WWC_SANITIZE}" -pie)
  target_compile_definitions(wwc_settings INTERFACE _GLIBCXX_ASSERTIONS)
else()
  set(release "$<CONFIG:Release>")
  set(static "$<AND:${release},$<BOOL:${WWC_STATIC}>>")
  target_compile_definitions(wwc_settings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
  target_compile_options(wwc_settings INTERFACE
    "$<${release}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-ffunction-sections;-fdata-sections>")
  # Not plain -static: there the first exception thrown sorts all unwind tables and takes long.
  target_link_options(wwc_settings INTERFACE
    $<IF:${static},-static-pie,-pie>
    "$<${release}:LINKER:--gc-sections;-s>")
endif()

if(WWC_COVERAGE)
  target_compile_options(wwc_settings INTERFACE --coverage)
  target_link_options(wwc_settings INTERFACE --coverage)
endif()
