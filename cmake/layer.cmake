# SPDX-License-Identifier: EUPL-1.2
# A layer is one static library with its own include root, so that only what it links can be included.
#   playfair_layer(<name> SOURCES a.cpp b.cpp USES <targets that its public headers need>
#                  INSIDE <targets that only its .cpp files need> PRECOMPILED <headers>)
function(playfair_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;USES;INSIDE;PRECOMPILED" ${ARGN})
  set(target playfair_${name})
  add_library(${target} STATIC ${LAYER_SOURCES})
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${LAYER_USES} PRIVATE playfair_options ${LAYER_INSIDE})
  if(LAYER_PRECOMPILED AND NOT PLAYFAIR_UNITY)
    target_precompile_headers(${target} PRIVATE ${LAYER_PRECOMPILED})
  endif()
endfunction()
