# SPDX-License-Identifier: MIT
# Script: cmake -DPROGRAM=wwc -DANSWERS=city.yaml -DEXPECTED=file -DWORK=folder -P run_example.cmake
# Assesses one example and compares exit code, totals and messages with what is expected of it.
# With WWC_UPDATE_GOLDEN=1 in the environment the expectation is rewritten; the test still fails.
file(MAKE_DIRECTORY "${WORK}")
execute_process(
  COMMAND env -i "PATH=$ENV{PATH}" LC_ALL=C NO_COLOR=1 TZ=UTC
    "ASAN_OPTIONS=$ENV{ASAN_OPTIONS}" "UBSAN_OPTIONS=$ENV{UBSAN_OPTIONS}"
    "${PROGRAM}" assess "${ANSWERS}" --format json
  INPUT_FILE /dev/null OUTPUT_VARIABLE report ERROR_VARIABLE messages RESULT_VARIABLE exit)

set(got "exit ${exit}\n")
string(JSON score ERROR_VARIABLE no_score GET "${report}" score)
if(NOT no_score)
  foreach(total IN ITEMS possible passed claimed unchecked level claimed_level)
    string(JSON value GET "${score}" ${total})
    if(value STREQUAL "")
      set(value none)
    endif()
    string(APPEND got "${total} ${value}\n")
  endforeach()
endif()
string(APPEND got "${messages}")
file(WRITE "${WORK}/got" "${got}")

execute_process(COMMAND diff -u "${EXPECTED}" "${WORK}/got"
  RESULT_VARIABLE differs OUTPUT_VARIABLE diff ERROR_VARIABLE diff)
if(differs)
  message(NOTICE "${diff}")
  if("$ENV{WWC_UPDATE_GOLDEN}" STREQUAL "1")
    file(COPY_FILE "${WORK}/got" "${EXPECTED}")
    message(NOTICE "rewrote ${EXPECTED}")
  endif()
  message(FATAL_ERROR "${ANSWERS} is not assessed as expected")
endif()
