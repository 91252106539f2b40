# SPDX-License-Identifier: EUPL-1.2
# One interface target carries the language level, the warnings and the sanitizers of everything we compile.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# -Og keeps the tests quick, -g1 keeps line numbers in traces and the build folder small.
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1")
set(CMAKE_UNITY_BUILD ${PLAYFAIR_UNITY})

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CCACHE_PROGRAM ccache)
  if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  endif()
endif()

add_library(playfair_options INTERFACE)
target_compile_options(playfair_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
  $<$<BOOL:${PLAYFAIR_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(playfair_options INTERFACE
  PLAYFAIR_VERSION="${PROJECT_VERSION}"
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
  # Newer GCC takes every reference that a function given a temporary returns for a dangling one.
  target_compile_options(playfair_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-dangling-reference>)
endif()
if(PLAYFAIR_SANITIZE)
  # With sanitizers GCC warns of variants that it takes for uninitialised; it says itself that such warnings may be wrong.
  target_compile_options(playfair_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(playfair_options INTERFACE -fsanitize=address,undefined)
endif()
