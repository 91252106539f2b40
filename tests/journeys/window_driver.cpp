// SPDX-License-Identifier: EUPL-1.2
#include "journeys/window_driver.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSize>

#include "theme/palette.h"

namespace playfair::tests {

WindowDriver::WindowDriver() {
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

void WindowDriver::picture(const char* name) {
  const QDir folder(QStringLiteral(PLAYFAIR_SCREENS));
  REQUIRE(folder.mkpath(QStringLiteral(".")));
  for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
    m_preferences.setScheme(scheme);
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
      m_window->resize(size);
      // Layouts settle in rounds: what one round learns of its height, the next one places.
      for (int round = 0; round < 3; ++round) QApplication::processEvents();
      const QString file = QStringLiteral("%1-%2-%3.png")
                               .arg(QString::fromLatin1(name),
                                    scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                               .arg(size.width());
      CHECK(m_window->grab().save(folder.filePath(file)));
    }
  }
  m_preferences.setScheme(ui::Scheme::Light);
  m_window->resize(1440, 900);
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
