// SPDX-License-Identifier: EUPL-1.2
#include "theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace playfair::ui {
namespace {

const char* const kTemplate = R"(
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget#pageBody { background: @page; }
QLabel { background: transparent; color: @text; }
QLabel[look="title"] { font-size: @title; font-weight: 700; }
QLabel[look="heading"] { font-size: @heading; font-weight: 700; }
QLabel[look="welcome"] { font-size: @welcome; font-weight: 700; }
QLabel[look="lead"] { color: @quietText; font-size: @lead; }
QLabel[look="subheading"] { font-size: @body; font-weight: 700; }
QLabel[look="question"] { font-size: @question; font-weight: 600; }
QLabel[look="quiet"] { color: @quietText; }
QLabel[look="small"] { color: @quietText; font-size: @small; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="smallStrong"] { color: @quietText; font-size: @small; font-weight: 600; }
QLabel[look="bad"] { color: @onBad; font-weight: 600; }
QLabel[look^="chip"] { border-radius: 9px; padding: 2px 9px; font-size: @small; background: @chip; color: @text; }
QLabel[look="chipAccent"] { background: @accentSoft; color: @onAccentSoft; }
QLabel[look="chipWarning"] { background: @warningSoft; color: @onWarning; }
QLabel[look="chipBad"] { background: @badSoft; color: @onBad; }
QFrame[look="card"] { background: @card; border: 1px solid @cardBorder; border-radius: 9px; }
QFrame[look="softCard"] { background: @accentSoft; border: 1px solid @inPlaceLine; border-radius: 9px; }
QFrame[look="warningCard"] { background: @warningSoft; border: 1px solid @warningBorder; border-radius: 9px; }
QFrame[look="warningCard"] QLabel { color: @text; }
QFrame[look="palette"] { background: @card; border: 1px solid @control; }
QFrame[look="header"] { background: @card; border: none; border-bottom: 1px solid @cardBorder; }
QFrame[look="footer"] { background: @card; border: none; border-top: 1px solid @cardBorder; }
QFrame[look="panel"] { background: @card; border: none; border-right: 1px solid @cardBorder; }
QFrame[look="panelRight"] { background: @card; border: none; border-left: 1px solid @cardBorder; }
QMessageBox QLabel#qt_msgbox_label { font-size: @heading; font-weight: 700; }
QFrame[look="line"] { background: @cardBorder; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @control; border-radius: 6px; padding: 6px 12px; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: @accentSoft; }
QPushButton:pressed, QToolButton:pressed { background: @chip; }
QPushButton:checked { background: @accentSoft; color: @onAccentSoft; border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @quietText; border: 1px dashed @control; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 5px 11px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @chip; color: @quietText; border: 1px dashed @control; }
QPushButton[look="chipButton"] { background: @chip; border: 1px solid transparent; border-radius: 10px; padding: 3px 9px; font-weight: 400; }
QPushButton[look="chipButton"]:focus { border: 2px solid @focus; padding: 2px 8px; }
QPushButton[look="dropPlace"] { background: transparent; color: @quietText; border: 1px dashed @control; padding: 16px 12px; font-weight: 400; }
QPushButton[look="dropPlace"]:focus { border: 2px solid @focus; padding: 15px 11px; }
QFrame#sidePanel QStackedWidget, QFrame#sidePanel QScrollArea { background: @card; }
QFrame[look="tile"] { background: @card; border: 1px solid @cardBorder; border-radius: 7px; }
QPushButton[look="danger"] { color: @onBad; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px 6px; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @accentSoft; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid @focus; padding: 3px 5px; }
QPushButton[look="quiet"]:checked, QToolButton[look="quiet"]:checked { background: @accentSoft; color: @onAccentSoft; border: 1px solid @accent; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent; border-radius: 4px; color: @onAccentSoft; text-decoration: underline; padding: 1px 0; text-align: left; }
QPushButton[look="link"]:focus { border: 2px solid @focus; }
QToolButton::menu-indicator, QPushButton::menu-indicator { width: 0; image: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: @card; color: @text; border: 1px solid @control; border-radius: 6px; padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @focus; padding: 4px 7px; }
QTextEdit[look="inner"], QPlainTextEdit[look="inner"] { border: 2px solid transparent; border-radius: 7px; padding: 2px 6px; }
QTextEdit[look="inner"]:focus, QPlainTextEdit[look="inner"]:focus { border: 2px solid @focus; }
QTextBrowser { background: @card; border: none; }
QComboBox { padding-right: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; subcontrol-origin: padding; subcontrol-position: center right; width: @dropDown; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow { image: @arrowDown; width: @arrow; height: @arrow; }
QSpinBox::up-arrow { image: @arrowUp; width: @arrow; height: @arrow; }
QSpinBox { padding-right: @dropDown; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; subcontrol-origin: border; width: @dropDown; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @control; selection-background-color: @accentSoft; selection-color: @onAccentSoft; }
QCheckBox, QRadioButton { spacing: 7px; padding: 2px; color: @text; background: transparent; border: 2px solid transparent; border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus; }
QTableView, QListView, QTreeView { background: @card; color: @text; border: 1px solid @cardBorder; border-radius: 9px; gridline-color: @cardBorder; outline: none; selection-background-color: @accentSoft; selection-color: @text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @focus; }
QListView[look="plain"], QTreeView[look="plain"] { border: 2px solid transparent; border-radius: 0; }
QListView[look="plain"]:focus { border: 2px solid @focus; }
QListWidget[look="plain"] { padding: 8px 6px; }
QListWidget[look="plain"]::item { color: @text; border-radius: 6px; padding: 4px 0; }
QListWidget[look="plain"]::item:selected { background: @accentSoft; color: @onAccentSoft; }
QListWidget[look="plain"]::item:hover:!selected { background: @page; }
QHeaderView { background: @card; border: none; font-weight: 600; font-size: @small; }
QHeaderView::section { background: @card; color: @quietText; border: none; border-bottom: 1px solid @cardBorder; padding: 8px 8px; font-weight: 600; font-size: @small; }
QTabBar::tab { background: transparent; color: @quietText; padding: 6px 10px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @onAccentSoft; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @focus; }
QTabWidget::pane { border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @control; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: @page; color: @quietText; border-top: 1px solid @cardBorder; }
QStatusBar QLabel { color: @quietText; font-size: @small; padding: 2px 6px; }
QStatusBar::item { border: none; }
QMenuBar { background: @card; color: @text; border-bottom: 1px solid @cardBorder; }
QMenuBar::item:selected, QMenu::item:selected { background: @accentSoft; color: @onAccentSoft; }
QMenu { background: @card; color: @text; border: 1px solid @control; padding: 4px; }
QMenu::item { padding: 5px 22px; border-radius: 4px; }
QMenu::item:disabled { color: @quietText; }
QMenu::separator { height: 1px; background: @cardBorder; margin: 4px 8px; }
QToolTip { background: @card; color: @text; border: 1px solid @control; padding: 4px; }
QProgressBar { background: @chip; border: none; border-radius: 3px; max-height: 7px; min-height: 7px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QWidget#previewDesk { background: @desk; }
QLabel[look="sheet"] { background: white; border: 1px solid @cardBorder; }
QSplitter::handle { background: @cardBorder; }
QFrame#sidebar { background: @sidebar; border: none; }
QFrame#sidebar QLabel { color: @sidebarText; }
QFrame#sidebar QLabel[look="brand"] { color: white; font-size: @heading; font-weight: 700; padding: 4px 10px; }
QFrame#sidebar QLabel[look="small"] { color: @sidebarQuiet; padding: 0 10px; }
QFrame#sidebar QLabel[look="strong"] { color: white; padding: 0 10px; font-size: @small; }
QFrame#sidebar QPushButton { background: transparent; color: @sidebarText; border: none; border-left: 3px solid transparent; border-radius: 6px; text-align: left; padding: 8px 9px; font-weight: 400; }
QFrame#sidebar QPushButton:hover { background: @sidebarChosen; }
QFrame#sidebar QPushButton:checked { background: @sidebarChosen; color: white; border-left: 3px solid @partlyBright; font-weight: 600; }
QFrame#sidebar QPushButton:focus { border: 2px solid @partlyBright; padding: 6px 8px; }
)";

}  // namespace

QString styleSheet(const Palette& p, double pointSize) {
  const auto points = [pointSize](double factor) {
    return QString::number(pointSize * factor, 'f', 1) + QStringLiteral("pt");
  };
  const auto pixels = [pointSize](double factor) {
    return QString::number(qRound(pointSize * factor)) + QStringLiteral("px");
  };
  const auto arrow = [&p](const char* way) {
    return QStringLiteral("url(:/playfair/arrow-%1-%2.png)")
        .arg(QLatin1String(way), QLatin1String(p.dark ? "dark" : "light"));
  };
  QHash<QString, QString> values{
      {QStringLiteral("page"), p.page.name()},
      {QStringLiteral("card"), p.card.name()},
      {QStringLiteral("cardBorder"), p.cardBorder.name()},
      {QStringLiteral("control"), p.control.name()},
      {QStringLiteral("text"), p.text.name()},
      {QStringLiteral("quietText"), p.quietText.name()},
      {QStringLiteral("accent"), p.accent.name()},
      {QStringLiteral("accentHover"), (p.dark ? p.accent.lighter(112) : p.accent.darker(118)).name()},
      {QStringLiteral("onAccent"), p.onAccent.name()},
      {QStringLiteral("accentSoft"), p.accentSoft.name()},
      {QStringLiteral("onAccentSoft"), p.onAccentSoft.name()},
      {QStringLiteral("sidebar"), p.sidebar.name()},
      {QStringLiteral("sidebarChosen"), p.sidebarChosen.name()},
      {QStringLiteral("sidebarText"), p.sidebarText.name()},
      {QStringLiteral("sidebarQuiet"), p.sidebarQuiet.name()},
      {QStringLiteral("chip"), p.chip.name()},
      {QStringLiteral("warningSoft"), p.warningSoft.name()},
      {QStringLiteral("warningBorder"), p.warningBorder.name()},
      {QStringLiteral("onWarning"), p.onWarning.name()},
      {QStringLiteral("badSoft"), p.badSoft.name()},
      {QStringLiteral("onBad"), p.onBad.name()},
      {QStringLiteral("focus"), p.focus.name()},
      {QStringLiteral("desk"), (p.dark ? p.page.lighter(130) : p.page.darker(108)).name()},
      {QStringLiteral("inPlaceLine"), p.partly.name()},
      {QStringLiteral("partlyBright"), QStringLiteral("#6fd0c4")},
      {QStringLiteral("arrow"), pixels(1.0)},
      {QStringLiteral("arrowDown"), arrow("down")},
      {QStringLiteral("arrowUp"), arrow("up")},
      {QStringLiteral("dropDown"), pixels(2.4)},
      {QStringLiteral("title"), points(1.5)},
      {QStringLiteral("heading"), points(1.2)},
      {QStringLiteral("welcome"), points(2.1)},
      {QStringLiteral("lead"), points(1.15)},
      {QStringLiteral("question"), points(1.4)},
      {QStringLiteral("body"), points(1.0)},
      {QStringLiteral("small"), points(0.92)},
  };
  QString sheet = QString::fromLatin1(kTemplate);
  static const QRegularExpression place(QStringLiteral("@([A-Za-z]+)"));
  QString result;
  qsizetype from = 0;
  for (auto match = place.globalMatch(sheet); match.hasNext();) {
    const auto found = match.next();
    result += sheet.mid(from, found.capturedStart() - from) + values.value(found.captured(1));
    from = found.capturedEnd();
  }
  return result + sheet.mid(from);
}

}  // namespace playfair::ui
