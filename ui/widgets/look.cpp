// SPDX-License-Identifier: EUPL-1.2
#include "widgets/look.h"

#include <QFrame>
#include <QStyle>
#include <QVariant>

namespace playfair::ui {

void setLook(QWidget* widget, const char* look) {
  if (widget->property("look").toByteArray() == look) return;
  widget->setProperty("look", QString::fromLatin1(look));
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, const char* look, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  setLook(label, look);
  return label;
}

QLabel* makeWrappedLabel(const QString& text, const char* look, QWidget* parent) {
  QLabel* label = makeLabel(text, look, parent);
  label->setWordWrap(true);
  return label;
}

QString breakable(const QString& text) {
  constexpr int kLongestUnbroken = 16;
  const QChar mayBreak(0x200b);
  QString result;
  int unbroken = 0;
  for (const QChar each : text) {
    unbroken = each.isSpace() ? 0 : unbroken + 1;
    result += each;
    if (unbroken < kLongestUnbroken) continue;
    result += mayBreak;
    unbroken = 0;
  }
  return result;
}

QPushButton* makeButton(const QString& text, const char* objectName, const char* look, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(QString::fromLatin1(objectName));
  button->setAutoDefault(false);
  setLook(button, look);
  return button;
}

QFrame* makeFrame(const char* look, QWidget* parent) {
  auto* frame = new QFrame(parent);
  setLook(frame, look);
  return frame;
}

}  // namespace playfair::ui
