# SPDX-License-Identifier: MIT
# One target per third-party library, found where Debian installs it; nothing is downloaded.

# wwc_find_library_target(TARGET PACKAGE HEADER [STATIC_LIBRARY])
# Makes an INTERFACE target, or stops with the name of the Debian package that is missing.
function(wwc_find_library_target target package header)
  find_path(${target}_INCLUDE_DIR "${header}")
  set(found "${${target}_INCLUDE_DIR}")
  set(library "${ARGN}")
  if(library AND found)
    find_library(${target}_LIBRARY "${library}")
    set(found "${${target}_LIBRARY}")
  endif()
  if(NOT found)
    message(FATAL_ERROR
      "${header} or its library was not found.\n"
      "Install the Debian package ${package}, or run scripts/setup.sh.")
  endif()
  mark_as_advanced(${target}_INCLUDE_DIR ${target}_LIBRARY)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE "${${target}_INCLUDE_DIR}")
  if(library)
    target_link_libraries(${target} INTERFACE "${${target}_LIBRARY}")
  endif()
endfunction()

wwc_find_library_target(wwc_yaml_cpp libyaml-cpp-dev yaml-cpp/eventhandler.h libyaml-cpp.a)
wwc_find_library_target(wwc_nettle nettle-dev nettle/sha2.h libnettle.a)
wwc_find_library_target(wwc_utf8proc libutf8proc-dev utf8proc.h libutf8proc.a)
wwc_find_library_target(wwc_json nlohmann-json3-dev nlohmann/json.hpp)
wwc_find_library_target(wwc_cli11 libcli11-dev CLI/CLI.hpp)

# Debian has no static libfmt: for a static release its code is compiled here, once.
find_package(fmt QUIET)
if(NOT fmt_FOUND)
  message(FATAL_ERROR "fmt was not found.\nInstall the Debian package libfmt-dev, or run scripts/setup.sh.")
endif()
add_library(wwc_fmt_static STATIC EXCLUDE_FROM_ALL cmake/fmt_static.cpp)
target_compile_features(wwc_fmt_static PRIVATE cxx_std_20)
set_target_properties(wwc_fmt_static PROPERTIES POSITION_INDEPENDENT_CODE ON)
add_library(wwc_fmt INTERFACE)
target_link_libraries(wwc_fmt INTERFACE $<IF:$<CONFIG:Release>,wwc_fmt_static,fmt::fmt>)

if(BUILD_TESTING)
  find_package(Catch2 2.13 QUIET)
  if(NOT TARGET Catch2::Catch2WithMain)
    message(FATAL_ERROR
      "Catch2 2.13 was not found.\n"
      "Install the Debian package catch2, run scripts/setup.sh test, or set BUILD_TESTING=OFF.")
  endif()
  include(Catch)
endif()
