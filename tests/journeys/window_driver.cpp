// SPDX-License-Identifier: EUPL-1.2
#include "journeys/window_driver.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QSize>

#include "theme/palette.h"

namespace playfair::tests {

namespace {

/// In a folder that is there, whichever picture is the first.
QString pictureFile(const QString& name) {
  const QDir folder(QStringLiteral(PLAYFAIR_SCREENS));
  REQUIRE(folder.mkpath(QStringLiteral(".")));
  return folder.filePath(name + QStringLiteral(".png"));
}

}  // namespace

WindowDriver::WindowDriver() {
  m_translators.speak(QStringLiteral("en"));
  QObject::connect(&m_preferences, &ui::Preferences::appearanceChanged, &m_preferences, [this] {
    const bool dark = m_preferences.scheme() == ui::Scheme::Dark;
    ui::applyAppearance(*qApp, dark ? ui::darkPalette() : ui::lightPalette(), m_preferences.textSize());
  });
}

void WindowDriver::start() {
  m_window = std::make_unique<ui::MainWindow>(m_preferences, m_dialogs);
  m_window->resize(1440, 900);
  m_window->show();
  REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
  m_window->start();
}

void WindowDriver::quit() {
  REQUIRE(m_window->close());
  m_window.reset();
}

void WindowDriver::click(const char* objectName) {
  auto& button = find<QAbstractButton>(objectName);
  INFO(objectName);
  REQUIRE(button.isEnabled());
  button.setFocus();
  QTest::keyClick(&button, Qt::Key_Space);
}

void WindowDriver::type(const char* objectName, const QString& text) {
  auto& widget = find<QWidget>(objectName);
  widget.setFocus();
  QTest::keyClicks(&widget, text);
}

void WindowDriver::takePicture(const QString& name, ui::Scheme scheme, const QSize& size, int textSize) {
  if (m_preferences.scheme() != scheme) m_preferences.setScheme(scheme);
  if (m_preferences.textSize() != textSize) m_preferences.setTextSize(textSize);
  m_window->resize(size);
  // What one round learns of its height, the next one places.
  for (int round = 0; round < 4; ++round) QApplication::processEvents();
  INFO("picture " << name);
  checkNothingCut();
  CHECK(m_window->grab().save(pictureFile(name)));
}

void WindowDriver::picture(const char* name) {
  const QSize wide(1440, 900);
  const QSize narrow(1280, 720);
  const auto take = [&](const char* look, ui::Scheme scheme, int textSize, const QSize& size) {
    takePicture(QStringLiteral("%1-%2-%3").arg(QLatin1String(name), QLatin1String(look)).arg(size.width()), scheme,
                size, textSize);
  };
  // A change of look takes longer than one of size.
  for (const QSize& size : {wide, narrow}) take("light", ui::Scheme::Light, 100, size);
  for (const QSize& size : {narrow, wide}) take("large", ui::Scheme::Light, 200, size);
  for (const QSize& size : {wide, narrow}) take("dark", ui::Scheme::Dark, 100, size);
  m_preferences.setScheme(ui::Scheme::Light);
  m_window->resize(wide);
}

void WindowDriver::pictureOf(QWidget& dialog, const char* name) {
  for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
    m_preferences.setScheme(scheme);
    QApplication::processEvents();
    const QString file =
        QString::fromLatin1(name) + (scheme == ui::Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    CHECK(dialog.grab().save(pictureFile(file)));
  }
}

namespace {

/// What hides a part of a widget on purpose: one can scroll there.
const QWidget* frameOf(const QWidget& widget) {
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr || parent->isWindow())
      return parent;
  }
  return widget.window();
}

bool liesInside(const QWidget& widget) {
  const QWidget* frame = frameOf(widget);
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr && parent != frame;
       parent = parent->parentWidget()) {
    if (!parent->rect().contains(QRect(widget.mapTo(parent, QPoint()), widget.size()))) return false;
  }
  return !frame->isWindow() || frame->rect().contains(QRect(widget.mapTo(frame, QPoint()), widget.size()));
}

bool hasRoom(const QLabel& label) {
  if (label.wordWrap())
    return label.width() >= label.minimumSizeHint().width() && label.height() >= label.heightForWidth(label.width());
  return label.width() >= label.sizeHint().width() && label.height() >= label.fontMetrics().height();
}

/// What the widget says and its size where it has not the room it needs, else nothing.
QString cutOff(const QWidget& widget) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
  // The sentence of the status line takes what room is left; its tool tip has all of it.
  if (text.isEmpty() || widget.objectName() == QStringLiteral("sentenceLabel")) return {};
  const bool whole = liesInside(widget) && (label == nullptr || hasRoom(*label)) &&
                     (button == nullptr || button->width() >= button->minimumSizeHint().width());
  if (whole) return {};
  return QStringLiteral("%1 %2 \"%3\" %4 by %5")
      .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
      .arg(widget.width())
      .arg(widget.height());
}

QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    if (const QString what = cutOff(*widget); !what.isEmpty()) cut << what;
  }
  return cut;
}

}  // namespace

void WindowDriver::checkNothingCut() {
  // Layouts settle in rounds, how many depends on what else the machine does.
  constexpr int kSettlingMs = 10000;
  const bool settled = QTest::qWaitFor([this] { return cutTexts(*m_window).isEmpty(); }, kSettlingMs);
  INFO(cutTexts(*m_window).join(QLatin1Char('\n')).toStdString());
  CHECK(settled);
}

void WindowDriver::checkNames() {
  for (QWidget* widget : m_window->findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
    if (widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    REQUIRE(interface != nullptr);
    CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
  }
}

}  // namespace playfair::tests
