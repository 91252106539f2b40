// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/instrument/instrument.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// Says of each heading and span that is a text of the questionnaire in another language than the report's in which
/// language it is, so that it is read aloud rightly. A sign or label before the text ("✓ ", "R2.3 ") and a colon behind
/// it go with it. Called by each kind of report when its tree is complete.
void sayLanguages(Report& report, const instrument::Instrument& instrument);

}  // namespace playfair::report
