// SPDX-License-Identifier: EUPL-1.2
#include "session/preferences.h"

#include <algorithm>

#include "session/text.h"

namespace playfair::ui {
namespace {

constexpr int kRecentFiles = 8;

QString placeKey(const QString& file) {
  return QStringLiteral("places/") + QString::fromLatin1(file.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString meetingKey(const QString& file) {
  return QStringLiteral("meetings/") + QString::fromLatin1(file.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString comeBackKey(const assessment::AssessmentId& id) {
  return QStringLiteral("comeBack/") + toQt(id.value);
}

}  // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent),
      m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("playfair"), QStringLiteral("playfair")) {}

bool Preferences::hasSignature() const {
  return !m_settings.value(QStringLiteral("signature/role")).toString().isEmpty();
}

Signature Preferences::signature() const {
  return {{fromQt(m_settings.value(QStringLiteral("signature/id")).toString())},
          m_settings.value(QStringLiteral("signature/role")).toString(),
          m_settings.value(QStringLiteral("signature/organisation")).toString(),
          m_settings.value(QStringLiteral("signature/name")).toString()};
}

void Preferences::setSignature(const Signature& signature) {
  m_settings.setValue(QStringLiteral("signature/id"), toQt(signature.id.value));
  m_settings.setValue(QStringLiteral("signature/role"), signature.role);
  m_settings.setValue(QStringLiteral("signature/organisation"), signature.organisation);
  m_settings.setValue(QStringLiteral("signature/name"), signature.name);
  emit signatureChanged();
}

Scheme Preferences::scheme() const {
  const QString value = m_settings.value(QStringLiteral("appearance/scheme")).toString();
  if (value == QStringLiteral("light")) return Scheme::Light;
  if (value == QStringLiteral("dark")) return Scheme::Dark;
  return Scheme::System;
}

void Preferences::setScheme(Scheme scheme) {
  const QString value = scheme == Scheme::Light  ? QStringLiteral("light")
                        : scheme == Scheme::Dark ? QStringLiteral("dark")
                                                 : QStringLiteral("system");
  m_settings.setValue(QStringLiteral("appearance/scheme"), value);
  emit appearanceChanged();
}

QString Preferences::houseStyleFile() const {
  return m_settings.value(QStringLiteral("reports/houseStyle")).toString();
}

void Preferences::setHouseStyleFile(const QString& file) {
  m_settings.setValue(QStringLiteral("reports/houseStyle"), file);
}

QString Preferences::reportDefinitionFile(const QString& kind) const {
  return m_settings.value(QStringLiteral("reports/definition/") + kind).toString();
}

void Preferences::setReportDefinitionFile(const QString& kind, const QString& file) {
  m_settings.setValue(QStringLiteral("reports/definition/") + kind, file);
}

CollectionWords Preferences::collectionWords() const {
  const auto text = [this](const char* key) {
    return m_settings.value(QStringLiteral("collection/") + QString::fromLatin1(key)).toString();
  };
  return {text("title"), text("publisher"), text("preface"), text("closing")};
}

void Preferences::setCollectionWords(const CollectionWords& words) {
  m_settings.setValue(QStringLiteral("collection/title"), words.title);
  m_settings.setValue(QStringLiteral("collection/publisher"), words.publisher);
  m_settings.setValue(QStringLiteral("collection/preface"), words.preface);
  m_settings.setValue(QStringLiteral("collection/closing"), words.closing);
}

int Preferences::textSize() const {
  return std::clamp(m_settings.value(QStringLiteral("appearance/textSize"), 100).toInt(), 75, 200);
}

void Preferences::setTextSize(int percent) {
  m_settings.setValue(QStringLiteral("appearance/textSize"), std::clamp(percent, 75, 200));
  emit appearanceChanged();
}

QString Preferences::language() const {
  return m_settings.value(QStringLiteral("appearance/language")).toString();
}

void Preferences::setLanguage(const QString& language) {
  if (language == this->language()) return;
  m_settings.setValue(QStringLiteral("appearance/language"), language);
  emit languageChanged();
}

bool Preferences::levelKeys() const {
  return m_settings.value(QStringLiteral("keys/level"), true).toBool();
}

void Preferences::setLevelKeys(bool on) {
  m_settings.setValue(QStringLiteral("keys/level"), on);
  emit keysChanged();
}

bool Preferences::altLevelKeys() const {
  return m_settings.value(QStringLiteral("keys/altLevel"), true).toBool();
}

void Preferences::setAltLevelKeys(bool on) {
  m_settings.setValue(QStringLiteral("keys/altLevel"), on);
  emit keysChanged();
}

QStringList Preferences::recentFiles() const {
  return m_settings.value(QStringLiteral("files/recent")).toStringList();
}

void Preferences::addRecentFile(const QString& file) {
  QStringList files = recentFiles();
  files.removeAll(file);
  files.prepend(file);
  while (files.size() > kRecentFiles) files.removeLast();
  m_settings.setValue(QStringLiteral("files/recent"), files);
}

void Preferences::forgetRecentFile(const QString& file) {
  QStringList files = recentFiles();
  files.removeAll(file);
  m_settings.setValue(QStringLiteral("files/recent"), files);
}

QByteArray Preferences::windowGeometry() const {
  return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
  m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

Place Preferences::lastPlace(const QString& file) const {
  const QStringList parts = m_settings.value(placeKey(file)).toStringList();
  if (parts.size() != 4) return {};
  return {static_cast<PageId>(std::clamp(parts[0].toInt(), 0, static_cast<int>(PageId::Portfolio))),
          {fromQt(parts[1])},
          {fromQt(parts[2])},
          fromQt(parts[3])};
}

void Preferences::setLastPlace(const QString& file, const Place& place) {
  m_settings.setValue(placeKey(file),
                      QStringList{QString::number(static_cast<int>(place.page)), toQt(place.project.value),
                                  toQt(place.assessment.value), toQt(place.item)});
}

assessment::EvidenceId Preferences::runningMeeting(const QString& file) const {
  return {fromQt(m_settings.value(meetingKey(file)).toString())};
}

void Preferences::setRunningMeeting(const QString& file, const assessment::EvidenceId& meeting) {
  if (meeting.empty()) {
    m_settings.remove(meetingKey(file));
  } else {
    m_settings.setValue(meetingKey(file), toQt(meeting.value));
  }
}

QStringList Preferences::comeBack(const assessment::AssessmentId& id) const {
  return m_settings.value(comeBackKey(id)).toStringList();
}

void Preferences::setComeBack(const assessment::AssessmentId& id, const QStringList& questions) {
  m_settings.setValue(comeBackKey(id), questions);
}

}  // namespace playfair::ui
