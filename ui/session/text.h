// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <string>

namespace playfair::ui {

/// UTF-8 of the layers below to Qt's text, and back.
inline QString toQt(const std::string& text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string fromQt(const QString& text) {
  const QByteArray bytes = text.toUtf8();
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}  // namespace playfair::ui
