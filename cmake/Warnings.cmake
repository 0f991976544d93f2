# SPDX-License-Identifier: MIT
# wwc_warnings: what the compilers are asked to find. Errors in developer mode only, so that a
# user's build does not break on a newer compiler.
add_library(wwc_warnings INTERFACE)
target_compile_options(wwc_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi
  # Optimised code makes GCC 12 suspect the standard library's own containers.
  $<$<CONFIG:Debug>:-Wnull-dereference>
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override>
  $<$<BOOL:${WWC_DEV_MODE}>:-Werror>)
