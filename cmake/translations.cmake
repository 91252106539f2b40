# SPDX-License-Identifier: EUPL-1.2
# The texts of the window: each translations/NAME.ts becomes share/playfair/translations/NAME.qm, beside the other data.
# What is not translated yet stays in English. Included by ui/, the only place where Qt is found.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(PLAYFAIR_QM_FOLDER ${PLAYFAIR_SHARE}/translations)
file(MAKE_DIRECTORY ${PLAYFAIR_QM_FOLDER})
set(qm_files)
foreach(name playfair_en playfair_fr playfair_sv qtbase_sv)
  set(ts ${CMAKE_SOURCE_DIR}/translations/${name}.ts)
  set(qm ${PLAYFAIR_QM_FOLDER}/${name}.qm)
  add_custom_command(OUTPUT ${qm}
    COMMAND Qt6::lrelease -silent -nounfinished ${ts} -qm ${qm}
    DEPENDS ${ts} VERBATIM)
  list(APPEND qm_files ${qm})
endforeach()
add_custom_target(playfair_translations ALL DEPENDS ${qm_files})
install(FILES ${qm_files} DESTINATION ${CMAKE_INSTALL_DATADIR}/playfair/translations)

# New texts of ui/ into the .ts files, and a list of those without a translation.
add_custom_target(update_translations
  COMMAND ${CMAKE_COMMAND} -E env LUPDATE=$<TARGET_FILE:Qt6::lupdate> ${CMAKE_SOURCE_DIR}/packaging/update-translations
  USES_TERMINAL VERBATIM)
