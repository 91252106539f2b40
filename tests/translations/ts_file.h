// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace playfair::tests {

/// One text of a .ts file.
struct TsMessage {
  QString context;
  QString source;
  QString comment;
  bool plural = false;
  bool finished = false;
  QStringList translations;  ///< one, or one for each plural form

  /// Whether both are the same text of the source code.
  [[nodiscard]] bool sameText(const TsMessage& other) const {
    return context == other.context && source == other.source && comment == other.comment;
  }
};

/// The messages of translations/<name>; fails the test where the file cannot be read.
std::vector<TsMessage> readTranslations(const QString& name);

/// The texts of ui/ as they stand in the source code now, by lupdate. `complaints` gets what it says about them.
std::vector<TsMessage> textsOfTheSource(QString* complaints = nullptr);

}  // namespace playfair::tests
