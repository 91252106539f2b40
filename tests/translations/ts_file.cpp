// SPDX-License-Identifier: EUPL-1.2
#include "translations/ts_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "support/catch.h"
#include "support/qt_test.h"

namespace playfair::tests {
namespace {

constexpr int kLupdateMs = 120000;

void readTranslation(QXmlStreamReader& xml, TsMessage& message) {
  message.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
  QString text;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isCharacters()) text += xml.text();
    if (xml.isStartElement()) message.translations << xml.readElementText();
    if (xml.isEndElement() && xml.name() == QStringLiteral("translation")) break;
  }
  if (!message.plural) message.translations = QStringList{text};
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context) {
  TsMessage message;
  message.context = context;
  message.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QStringLiteral("source")) {
      message.source = xml.readElementText();
    } else if (xml.name() == QStringLiteral("comment")) {
      message.comment = xml.readElementText();
    } else if (xml.name() == QStringLiteral("translation")) {
      readTranslation(xml, message);
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

std::vector<TsMessage> readTsFile(const QString& path) {
  INFO(path);
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  std::vector<TsMessage> messages;
  QString context;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QStringLiteral("name")) context = xml.readElementText();
    if (xml.name() == QStringLiteral("message")) messages.push_back(readMessage(xml, context));
  }
  REQUIRE_FALSE(xml.hasError());
  REQUIRE_FALSE(messages.empty());
  return messages;
}

}  // namespace

std::vector<TsMessage> readTranslations(const QString& name) {
  return readTsFile(QStringLiteral(PLAYFAIR_SOURCE_DIR "/translations/") + name);
}

std::vector<TsMessage> textsOfTheSource(QString* complaints) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("now.ts"));
  QProcess lupdate;
  lupdate.setProcessChannelMode(QProcess::MergedChannels);
  lupdate.start(QStringLiteral(PLAYFAIR_LUPDATE),
                {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-target-language"),
                 QStringLiteral("sv"), QStringLiteral(PLAYFAIR_SOURCE_DIR "/ui"), QStringLiteral("-ts"), file});
  REQUIRE(lupdate.waitForFinished(kLupdateMs));
  const QString said = QString::fromLocal8Bit(lupdate.readAll());
  INFO(said);
  REQUIRE(lupdate.exitCode() == 0);
  if (complaints != nullptr) *complaints = said;
  return readTsFile(file);
}

}  // namespace playfair::tests
