# SPDX-License-Identifier: MIT
# The few functions with which the folders below src/ and tests/ describe themselves.

# wwc_configure_target(TARGET): our settings, warnings and include folders.
function(wwc_configure_target target)
  target_link_libraries(${target} PRIVATE wwc_settings wwc_warnings)
  target_include_directories(${target} PUBLIC
    "${PROJECT_SOURCE_DIR}/src"
    "${PROJECT_SOURCE_DIR}/include"
    "${PROJECT_BINARY_DIR}/generated")
endfunction()

# wwc_add_module(NAME SOURCES file... [LINKS target...])
# The static library wwc_NAME of the folder src/NAME.
function(wwc_add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_library(wwc_${name} STATIC ${arg_SOURCES})
  wwc_configure_target(wwc_${name})
  target_link_libraries(wwc_${name} PUBLIC ${arg_LINKS})
endfunction()

# wwc_add_unit_tests(NAME [COMPUTES] SOURCES file... [LINKS target...])
# The program unit_NAME; each TEST_CASE in it becomes a test of CTest, named "NAME:sentence". COMPUTES says
# that its own sources, such as a second evaluation, work long enough to be worth optimising.
function(wwc_add_unit_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "COMPUTES" "" "SOURCES;LINKS")
  add_executable(unit_${name} ${arg_SOURCES})
  if(NOT arg_COMPUTES)
    set_target_properties(unit_${name} PROPERTIES WWC_UNOPTIMISED ON)
  endif()
  wwc_configure_target(unit_${name})
  target_include_directories(unit_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(unit_${name} PRIVATE
    "WWC_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\""
    "WWC_BINARY_DIR=\"${PROJECT_BINARY_DIR}\"")
  target_link_libraries(unit_${name} PRIVATE ${arg_LINKS} Catch2::Catch2WithMain)
  catch_discover_tests(unit_${name}
    TEST_PREFIX "${name}:"
    EXTRA_ARGS --warn NoTests
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    PROPERTIES TIMEOUT 120 LABELS unit)
endfunction()

# wwc_add_fuzzer(NAME SOURCES file... [LINKS target...])
# The program fuzz_NAME, and a test of CTest that replays tests/fuzz/corpus/NAME with it. With WWC_FUZZ
# the program can also search, and all of them are built by the target `fuzzers`.
function(wwc_add_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_executable(fuzz_${name} ${arg_SOURCES})
  wwc_configure_target(fuzz_${name})
  target_link_libraries(fuzz_${name} PRIVATE ${arg_LINKS})
  set(replay "")
  if(WWC_FUZZ)
    wwc_trace_for_fuzzer(fuzz_${name})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    if(NOT TARGET fuzzers)
      add_custom_target(fuzzers)
    endif()
    add_dependencies(fuzzers fuzz_${name})
    set(replay -runs=0)
  else()
    target_sources(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cpp")
  endif()
  add_test(NAME "fuzz corpus: ${name}"
    COMMAND fuzz_${name} ${replay} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
  set_tests_properties("fuzz corpus: ${name}" PROPERTIES TIMEOUT 120 LABELS fuzz)
endfunction()

# wwc_trace_for_fuzzer(TARGET): lets a fuzzer see its way through the target and the modules below it. Not
# through all modules: tests of those that no fuzzer enters would take longer for nothing.
function(wwc_trace_for_fuzzer target)
  get_target_property(traced ${target} WWC_TRACED)
  if(traced)
    return()
  endif()
  set_target_properties(${target} PROPERTIES WWC_TRACED ON)
  target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  get_target_property(links ${target} LINK_LIBRARIES)
  foreach(link IN LISTS links)
    if(NOT TARGET ${link})
      continue()
    endif()
    get_target_property(type ${link} TYPE)
    if(type STREQUAL "STATIC_LIBRARY")
      wwc_trace_for_fuzzer(${link})
    endif()
  endforeach()
endfunction()

# wwc_embed_catalogs(TARGET): adds the bytes of every criteria/*.yaml, as a definition of
# wwc::catalog::embedded_catalogs() (declared in catalog/builtin.hpp), in order of file name.
function(wwc_embed_catalogs target)
  set(folder "${PROJECT_SOURCE_DIR}/criteria")
  set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_catalogs.cpp")
  set(script "${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake")
  file(GLOB names CONFIGURE_DEPENDS RELATIVE "${folder}" "${folder}/*.yaml")
  list(SORT names)
  list(TRANSFORM names PREPEND "${folder}/" OUTPUT_VARIABLE files)
  list(JOIN names "," joined)
  add_custom_command(OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}" "-DNAMES=${joined}" "-DOUTPUT=${output}" -P "${script}"
    DEPENDS ${files} "${script}"
    COMMENT "Embedding criteria/*.yaml"
    VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()
