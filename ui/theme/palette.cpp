// SPDX-License-Identifier: EUPL-1.2
#include "theme/palette.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <cmath>

#include "theme/indicator_style.h"
#include "theme/style_sheet.h"

namespace playfair::ui {
namespace {

Palette& current() {
  static Palette value = lightPalette();
  return value;
}

// The system's, remembered before our own palette covers it.
const QPalette& systemPalette() {
  static const QPalette value = QApplication::palette();
  return value;
}

double systemPointSize() {
  static const double value = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0;
  return value;
}

QPalette qtPalette(const Palette& colours) {
  QPalette qt;
  qt.setColor(QPalette::Window, colours.page);
  qt.setColor(QPalette::WindowText, colours.text);
  qt.setColor(QPalette::Base, colours.card);
  qt.setColor(QPalette::AlternateBase, colours.page);
  qt.setColor(QPalette::Text, colours.text);
  qt.setColor(QPalette::PlaceholderText, colours.quietText);
  qt.setColor(QPalette::Button, colours.card);
  qt.setColor(QPalette::ButtonText, colours.text);
  qt.setColor(QPalette::Highlight, colours.accent);
  qt.setColor(QPalette::HighlightedText, colours.onAccent);
  qt.setColor(QPalette::Link, colours.onAccentSoft);
  qt.setColor(QPalette::LinkVisited, colours.onAccentSoft);
  qt.setColor(QPalette::ToolTipBase, colours.card);
  qt.setColor(QPalette::ToolTipText, colours.text);
  qt.setColor(QPalette::Disabled, QPalette::Text, colours.quietText);
  qt.setColor(QPalette::Disabled, QPalette::WindowText, colours.quietText);
  qt.setColor(QPalette::Disabled, QPalette::ButtonText, colours.quietText);
  return qt;
}

double luminance(const QColor& colour) {
  const auto part = [](double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

}  // namespace

Palette lightPalette() {
  Palette p;
  p.page = "#f4f7f7";
  p.card = "#ffffff";
  p.cardBorder = "#d3dfdf";
  p.control = "#6f8a8f";
  p.text = "#14222c";
  p.quietText = "#46565f";
  p.accent = "#0a5f60";
  p.onAccent = "#ffffff";
  p.accentSoft = "#e2f1ef";
  p.onAccentSoft = "#0a5f60";
  p.sidebar = "#10242c";
  p.sidebarChosen = "#1f4a54";
  p.sidebarText = "#dbe6e8";
  p.sidebarQuiet = "#a1b3b7";
  p.chip = "#e4ebec";
  p.warningSoft = "#fdf0df";
  p.warningBorder = "#e5c48e";
  p.onWarning = "#7a3f00";
  p.badSoft = "#fbe9e7";
  p.onBad = "#a3161a";
  p.focus = "#0a5f60";
  p.keptUp = "#0a4a4b";
  p.onKeptUp = "#ffffff";
  p.inPlace = "#2c7a72";
  p.onInPlace = "#ffffff";
  p.partly = "#9dcdc4";
  p.onPartly = "#14222c";
  p.planned = "#d9e9e5";
  p.onPlanned = "#14222c";
  p.notAddressed = "#f0d2b8";
  p.onNotAddressed = "#14222c";
  p.hatch = "#6f8a8f";
  p.barEdge = "#6f8a8f";
  return p;
}

Palette darkPalette() {
  Palette p;
  p.dark = true;
  p.page = "#10191e";
  p.card = "#182329";
  p.cardBorder = "#2c3b42";
  p.control = "#78909a";
  p.text = "#e7eef0";
  p.quietText = "#a9b9bf";
  p.accent = "#5fc4b8";
  p.onAccent = "#06201f";
  p.accentSoft = "#1d3a3c";
  p.onAccentSoft = "#8fded3";
  p.sidebar = "#0b1317";
  p.sidebarChosen = "#1f4a54";
  p.sidebarText = "#dbe6e8";
  p.sidebarQuiet = "#a1b3b7";
  p.chip = "#2a383f";
  p.warningSoft = "#3a2d18";
  p.warningBorder = "#7d6230";
  p.onWarning = "#f4cd8d";
  p.badSoft = "#43211f";
  p.onBad = "#ffb4ab";
  p.focus = "#8fded3";
  p.keptUp = "#b9ece4";
  p.onKeptUp = "#06201f";
  p.inPlace = "#5fb5aa";
  p.onInPlace = "#06201f";
  p.partly = "#2f6f69";
  p.onPartly = "#ffffff";
  p.planned = "#223f41";
  p.onPlanned = "#e7eef0";
  p.notAddressed = "#6a4524";
  p.onNotAddressed = "#ffffff";
  p.hatch = "#78909a";
  p.barEdge = "#78909a";
  return p;
}

const Palette& palette() {
  return current();
}

bool systemIsDark() {
  const QPalette& system = systemPalette();
  return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

void applyAppearance(QApplication& application, const Palette& colours, int textPercent) {
  systemPalette();
  const double pointSize = systemPointSize() * textPercent / 100.0;
  current() = colours;
  QFont font = QApplication::font();
  font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), font.family()});
  font.setPointSizeF(pointSize);
  QApplication::setStyle(new IndicatorStyle);
  QApplication::setPalette(qtPalette(colours));
  QApplication::setFont(font);
  application.setStyleSheet(styleSheet(colours, pointSize));
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one) + 0.05;
  const double b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}

}  // namespace playfair::ui
