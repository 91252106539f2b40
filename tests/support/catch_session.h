// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace playfair::tests {

/// Runs the tests of this binary. In a source of its own, because compiling Catch2's runner is slow.
int runCatch(int argc, char** argv);

}  // namespace playfair::tests
