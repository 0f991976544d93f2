# SPDX-License-Identifier: MIT
install(TARGETS wwc RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY criteria/ DESTINATION "${CMAKE_INSTALL_DATADIR}/wwc/criteria" FILES_MATCHING PATTERN "*.yaml")

# The JSON Schemas, as the program itself prints them.
install(CODE "
  set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/wwc/schemas\")
  file(MAKE_DIRECTORY \"\${folder}\")
  foreach(name answers catalog assessment comparison explanation plan forecast)
    message(STATUS \"Installing: \${folder}/\${name}.schema.json\")
    execute_process(COMMAND \"$<TARGET_FILE:wwc>\" schema \${name}
      OUTPUT_FILE \"\${folder}/\${name}.schema.json\" COMMAND_ERROR_IS_FATAL ANY)
  endforeach()")

find_program(WWC_PANDOC pandoc)
set(man_source "${PROJECT_SOURCE_DIR}/docs/man/wwc.1.md")
if(WWC_PANDOC)
  set(man_page "${PROJECT_BINARY_DIR}/man/wwc.1")
  add_custom_command(OUTPUT "${man_page}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/man"
    COMMAND "${WWC_PANDOC}" --standalone --from markdown-smart --to man -o "${man_page}" "${man_source}"
    DEPENDS "${man_source}"
    COMMENT "Building the manual page"
    VERBATIM)
  add_custom_target(man ALL DEPENDS "${man_page}")
  install(FILES "${man_page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()
