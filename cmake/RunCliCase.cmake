# SPDX-License-Identifier: MIT
# Script: cmake -DPROGRAM=wwc -DCASE=folder -DWORK=folder -P RunCliCase.cmake
# Runs one end-to-end case and compares what came out, byte by byte. A case is a folder with
#   args       one argument per line
#   files/     copied into an empty folder, where the program then runs (optional)
#   setup.sh   run there before (optional)
#   stdin      standard input (optional, else empty)
#   stdout, stderr, exit   what is expected (default: nothing, nothing, 0)
#   written/   files that must have been written there, with these contents (optional)
# With WWC_UPDATE_GOLDEN=1 in the environment what is expected is rewritten; the test still fails.
set(ours "${WORK}/run")
set(got "${WORK}/got")
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${ours}" "${got}")
if(EXISTS "${CASE}/files")
  file(COPY "${CASE}/files/" DESTINATION "${ours}")
endif()

file(READ "${CASE}/args" args)
string(REGEX REPLACE "\n$" "" args "${args}")
string(REPLACE ";" "\\;" args "${args}")
string(REPLACE "\n" ";" args "${args}")

set(environment env -i "PATH=$ENV{PATH}" "HOME=${ours}" LC_ALL=C NO_COLOR=1 TZ=UTC
    "ASAN_OPTIONS=$ENV{ASAN_OPTIONS}" "UBSAN_OPTIONS=$ENV{UBSAN_OPTIONS}")
if(EXISTS "${CASE}/setup.sh")
  execute_process(COMMAND ${environment} sh "${CASE}/setup.sh" WORKING_DIRECTORY "${ours}"
    COMMAND_ERROR_IS_FATAL ANY)
endif()
set(input /dev/null)
if(EXISTS "${CASE}/stdin")
  set(input "${CASE}/stdin")
endif()

execute_process(COMMAND ${environment} "${PROGRAM}" ${args}
  WORKING_DIRECTORY "${ours}" INPUT_FILE "${input}"
  OUTPUT_FILE "${got}/stdout" ERROR_FILE "${got}/stderr" RESULT_VARIABLE exit)
file(WRITE "${got}/exit" "${exit}\n")

# Compares one file with what is expected of it; a missing expectation stands for `default`.
set(differences 0)
function(compare expected actual default)
  if(NOT EXISTS "${actual}")
    message(NOTICE "not written: ${actual}")
    set(differences 1 PARENT_SCOPE)
    return()
  endif()
  set(wanted "${expected}")
  if(NOT EXISTS "${wanted}")
    cmake_path(GET actual FILENAME name)
    set(wanted "${WORK}/default-${name}")
    file(WRITE "${wanted}" "${default}")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${wanted}" "${actual}"
    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
  if(NOT differs)
    return()
  endif()
  set(differences 1 PARENT_SCOPE)
  execute_process(COMMAND diff -u "${wanted}" "${actual}" OUTPUT_VARIABLE diff ERROR_VARIABLE diff)
  message(NOTICE "${diff}")
  if("$ENV{WWC_UPDATE_GOLDEN}" STREQUAL "1")
    file(COPY_FILE "${actual}" "${expected}")
    message(NOTICE "rewrote ${expected}")
  endif()
endfunction()

compare("${CASE}/stdout" "${got}/stdout" "")
compare("${CASE}/stderr" "${got}/stderr" "")
compare("${CASE}/exit" "${got}/exit" "0\n")
file(GLOB_RECURSE written RELATIVE "${CASE}/written" "${CASE}/written/*")
foreach(file IN LISTS written)
  compare("${CASE}/written/${file}" "${ours}/${file}" "")
endforeach()
if(differences)
  message(FATAL_ERROR "differs from what ${CASE} expects")
endif()
