// SPDX-License-Identifier: EUPL-1.2
#include "support/catch_session.h"

int main(int argc, char** argv) {
  return playfair::tests::runCatch(argc, argv);
}
