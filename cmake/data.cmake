# SPDX-License-Identifier: EUPL-1.2
# Programs look for their data in ../share/playfair beside their own folder: the same in the build tree and installed.
set(PLAYFAIR_SHARE ${CMAKE_BINARY_DIR}/share/playfair)
file(MAKE_DIRECTORY ${PLAYFAIR_SHARE})
foreach(folder assessments schemas)
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${folder} ${PLAYFAIR_SHARE}/${folder} COPY_ON_ERROR SYMBOLIC)
  install(DIRECTORY ${folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/playfair)
endforeach()
file(MAKE_DIRECTORY ${PLAYFAIR_SHARE}/docs)
foreach(page user-guide.md before-you-begin.md pictures)
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/docs/${page} ${PLAYFAIR_SHARE}/docs/${page} COPY_ON_ERROR SYMBOLIC)
endforeach()
install(FILES docs/user-guide.md docs/before-you-begin.md DESTINATION ${CMAKE_INSTALL_DATADIR}/playfair/docs)
install(DIRECTORY docs/pictures DESTINATION ${CMAKE_INSTALL_DATADIR}/playfair/docs)
