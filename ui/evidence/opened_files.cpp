// SPDX-License-Identifier: EUPL-1.2
#include "evidence/opened_files.h"

#include <signal.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>
#include <cerrno>

#include "playfair/workspace/evidence_files.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

QString copiesFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/opened");
}

bool processLives(qint64 process) {
  return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

/// Copies have no permission to be written, so their folder cannot be removed as it is.
void removeFolder(const QString& folder) {
  const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
  for (const QFileInfo& each : entries)
    QFile::setPermissions(each.absoluteFilePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  QDir(folder).removeRecursively();
}

/// Folders are named after the process that made them: "1234-<random>".
void removeLeftovers() {
  QDir folder(copiesFolder());
  for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const qint64 process = name.section(QLatin1Char('-'), 0, 0).toLongLong();
    if (process == QCoreApplication::applicationPid() || (process > 0 && processLives(process))) continue;
    removeFolder(folder.filePath(name));
  }
}

}  // namespace

OpenedFiles::OpenedFiles()
    : m_folder(copiesFolder() + QStringLiteral("/%1-%2")
                                    .arg(QCoreApplication::applicationPid())
                                    .arg(QUuid::createUuid().toString(QUuid::Id128).left(8))) {
  removeLeftovers();
}

OpenedFiles::~OpenedFiles() {
  removeAll();
}

void OpenedFiles::removeAll() {
  removeFolder(m_folder);
}

Result<QString> OpenedFiles::copyOf(const std::filesystem::path& workspace, const assessment::StoredFile& file,
                                    const workspace::Progress& progress) const {
  if (!QDir().mkpath(m_folder) ||
      !QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
    return failure(ErrorCode::NotWritable, "there is no place for a copy", fromQt(m_folder));
  // The same bytes under the same name are there once; another name gets its own folder-free name.
  const QString name = toQt(file.sha256).left(8) + QLatin1Char('-') + toQt(workspace::harmlessFileName(file.name));
  const QString target = m_folder + QLatin1Char('/') + name;
  if (QFileInfo::exists(target)) return target;
  const auto saved = workspace::saveStoredFile(workspace, file.sha256, fromQt(target), progress);
  if (!saved) return tl::make_unexpected(saved.error());
  QFile::setPermissions(target, QFileDevice::ReadOwner);
  return target;
}

bool isDangerous(const assessment::StoredFile& file) {
  static const QSet<QString> kEndings{
      QStringLiteral("appimage"), QStringLiteral("apk"),  QStringLiteral("bat"),  QStringLiteral("cmd"),
      QStringLiteral("com"),      QStringLiteral("cpl"),  QStringLiteral("deb"),  QStringLiteral("desktop"),
      QStringLiteral("docm"),     QStringLiteral("dotm"), QStringLiteral("exe"),  QStringLiteral("hta"),
      QStringLiteral("htm"),      QStringLiteral("html"), QStringLiteral("iso"),  QStringLiteral("jar"),
      QStringLiteral("js"),       QStringLiteral("jse"),  QStringLiteral("lnk"),  QStringLiteral("mht"),
      QStringLiteral("mhtml"),    QStringLiteral("msi"),  QStringLiteral("pif"),  QStringLiteral("pl"),
      QStringLiteral("potm"),     QStringLiteral("ppam"), QStringLiteral("pptm"), QStringLiteral("ps1"),
      QStringLiteral("py"),       QStringLiteral("rb"),   QStringLiteral("reg"),  QStringLiteral("rpm"),
      QStringLiteral("run"),      QStringLiteral("scr"),  QStringLiteral("sh"),   QStringLiteral("svg"),
      QStringLiteral("url"),      QStringLiteral("vbe"),  QStringLiteral("vbs"),  QStringLiteral("wsf"),
      QStringLiteral("xhtml"),    QStringLiteral("xlam"), QStringLiteral("xlsm"), QStringLiteral("xltm")};
  const QString ending = toQt(file.name).section(QLatin1Char('.'), -1).trimmed().toLower();
  const QString type = toQt(file.mediaType);
  return kEndings.contains(ending) || type.contains(QLatin1String("executable")) ||
         type.contains(QLatin1String("script")) || type.contains(QLatin1String("html")) ||
         type.contains(QLatin1String("svg"));
}

}  // namespace playfair::ui
