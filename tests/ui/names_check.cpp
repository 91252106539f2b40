// SPDX-License-Identifier: EUPL-1.2
#include <QAccessible>

#include "ui/workbench_fixture.h"

namespace playfair::tests {

void checkNames(const QWidget& page) {
  for (QWidget* widget : page.findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr || !widget->isVisibleTo(&page))
      continue;
    if (widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    CHECK_FALSE(widget->objectName().isEmpty());
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(interface != nullptr);
    CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
  }
}

}  // namespace playfair::tests
