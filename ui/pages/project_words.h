// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>
#include <string>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/fact_catalogue.h"

// How projects, facts, scopes and times are put in words, the same on every page.
namespace playfair::ui {

/// Derived from what is there, never stored.
enum class ProjectState { NotStarted, InPreparation, Archived };

[[nodiscard]] QString stateName(ProjectState state);

/// The facts that ship with the program; empty where their file is damaged (the page Facts says so).
[[nodiscard]] const instrument::FactCatalogue& factCatalogue();

/// A fact's value as shown: titles of options, joined by commas; empty where it was never said or is not known.
[[nodiscard]] QString factInWords(const assessment::Facts& facts, const std::string& key);

/// "Example City · Education · AI system": what stands under a project's title.
[[nodiscard]] QString projectAbout(const assessment::Facts& facts);

/// "R2.3": the third question of R2. The id itself where the instrument has no such question.
[[nodiscard]] QString questionLabel(const instrument::Instrument& instrument, const std::string& question);

/// "full" or "essential".
[[nodiscard]] QString depthName(instrument::Depth depth);

/// "UNICEF 2.0, full, 3 of 9 requirements".
[[nodiscard]] QString questionnaireName(const assessment::Assessment& assessment,
                                        const instrument::Instrument& instrument);

/// Quietly, once a page: " · working translation" where the questionnaire is shown in a translation, " · English" where
/// it is in another language than the window; else empty.
[[nodiscard]] QString translationMark(const instrument::Instrument& instrument);

/// " · English" where a question or requirement is in another language than the window; else empty.
[[nodiscard]] QString textMark(const instrument::Instrument& instrument, const std::string& id);

/// "today 09:41", "yesterday", "12 Nov", "12 Nov 2024". `utc` is a time of the log; empty gives nothing.
[[nodiscard]] QString dayName(const std::string& utc, const QDateTime& now);

/// "09:41" today, else the day as in dayName.
[[nodiscard]] QString momentName(const std::string& utc, const QDateTime& now);

/// Text on one line, cut at a word after about `length` characters.
[[nodiscard]] QString shortened(const QString& text, int length);

}  // namespace playfair::ui
