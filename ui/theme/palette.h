// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>

class QApplication;

namespace playfair::ui {

/// Every colour of the window, for one scheme. Text has at least 4.5:1 on its ground; boundaries of controls and parts
/// of a bar 3:1.
struct Palette {
  bool dark = false;
  QColor page;        ///< behind everything
  QColor card;        ///< cards, header, inputs
  QColor cardBorder;  ///< quiet line round a card (decoration)
  QColor control;     ///< boundary of inputs and buttons, 3:1
  QColor text;
  QColor quietText;  ///< still 4.5:1
  QColor accent;     ///< primary buttons, progress, links
  QColor onAccent;
  QColor accentSoft;  ///< chosen rows, chips
  QColor onAccentSoft;
  QColor sidebar;
  QColor sidebarChosen;
  QColor sidebarText;
  QColor sidebarQuiet;
  QColor chip;
  QColor warningSoft;
  QColor warningBorder;
  QColor onWarning;
  QColor badSoft;
  QColor onBad;
  QColor focus;
  // Parts of a bar, and the text in them.
  QColor keptUp, onKeptUp;
  QColor inPlace, onInPlace;
  QColor partly, onPartly;
  QColor planned, onPlanned;
  QColor notAddressed, onNotAddressed;
  QColor hatch;    ///< lines of not known
  QColor barEdge;  ///< outline of pale parts, 3:1
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();

/// The one in force. GUI thread only.
[[nodiscard]] const Palette& palette();

/// True where the system's own palette is dark (Qt 6.4 knows no colour scheme: text lighter than its ground).
[[nodiscard]] bool systemIsDark();

/// Puts a palette, the fonts at `textPercent` of the system's size, and the style sheet on the application.
void applyAppearance(QApplication& application, const Palette& palette, int textPercent);

/// Contrast of two colours after WCAG 2, 1–21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

}  // namespace playfair::ui
