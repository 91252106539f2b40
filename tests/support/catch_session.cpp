// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "support/catch_session.h"
#include "support/catch.h"

/// The leak checker asks for this. Fontconfig keeps what it read of the system's fonts until the process ends.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig.so\n";
}

namespace playfair::tests {

int runCatch(int argc, char** argv) {
  return Catch::Session().run(argc, argv);
}

}  // namespace playfair::tests
