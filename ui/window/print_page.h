// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "dialogs/dialogs.h"
#include "session/jobs.h"

class QWidget;

namespace playfair::ui {

/// Lays out Markdown on pages and sends them to a printer that the person chooses.
void printMarkdown(QWidget* parent, Jobs& jobs, Dialogs& dialogs, const QString& title, const QString& markdown);

/// The page "Before you begin" in a window of its own, to read or print.
void showBeforeYouBegin(QWidget* parent);

}  // namespace playfair::ui
