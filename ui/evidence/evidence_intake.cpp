// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_intake.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <utility>

#include "dialogs/dialogs.h"
#include "evidence/evidence_words.h"
#include "session/jobs.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

/// Positions stand near the beginning of a picture.
constexpr qint64 kHeadBytes = 256LL * 1024;
constexpr int kMostAddresses = 50;

bool isAddress(const QUrl& url) {
  return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
         !url.host().isEmpty();
}

QStringList localFiles(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

/// Addresses given as such, or as text of nothing else.
QStringList addresses(const QMimeData& data) {
  QStringList found;
  for (const QUrl& url : data.urls()) {
    if (isAddress(url)) found << url.toString(QUrl::FullyEncoded);
  }
  if (!found.isEmpty() || !data.hasText()) return found;
  for (const QString& line : data.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const QUrl url(line.trimmed(), QUrl::StrictMode);
    if (!isAddress(url)) return {};
    found << url.toString(QUrl::FullyEncoded);
  }
  return found;
}

bool saysWhereItWasTaken(const QString& name) {
  // Only ordinary files: reading the head of a pipe would wait for ever.
  if (!QFileInfo(name).isFile()) return false;
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray head = file.read(kHeadBytes);
  return workspace::hasPosition({head.constData(), static_cast<std::size_t>(head.size())});
}

}  // namespace

EvidenceIntake::EvidenceIntake(Session& session, Jobs& jobs, Dialogs& dialogs, QWidget* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_dialogs(dialogs), m_window(parent) {}

bool EvidenceIntake::canTake(const QMimeData& data) {
  return !localFiles(data).isEmpty() || data.hasImage() || !addresses(data).isEmpty();
}

void EvidenceIntake::take(const QMimeData& data, const EvidenceTarget& target) {
  const QStringList files = localFiles(data);
  const QStringList links = addresses(data);
  if (!files.isEmpty()) return takeFiles(files, target);
  if (data.hasImage()) return takePicture(data, target);
  if (links.isEmpty()) {
    emit said(tr("There is no file, picture or web address to take in. For text, add a note."));
    return;
  }
  for (const QString& link : links.mid(0, kMostAddresses)) takeAddress(link, target);
}

void EvidenceIntake::takeFiles(const QStringList& files, const EvidenceTarget& target) {
  for (const QString& file : files) takeFile(file, target);
}

void EvidenceIntake::takeFile(const QString& file, const EvidenceTarget& target) {
  store(file, [this, target](const assessment::StoredFile& stored) {
    assessment::Evidence evidence;
    evidence.kind = assessment::EvidenceKind::File;
    evidence.title = stored.name;
    evidence.support = assessment::Support::InternalDocument;
    evidence.file = stored;
    add(std::move(evidence), target);
  });
}

void EvidenceIntake::takeNewerVersion(const QString& file, const assessment::Evidence& evidence) {
  store(file, [this, evidence](const assessment::StoredFile& stored) {
    assessment::Evidence newer = evidence;
    newer.file = stored;
    if (const auto set = m_session.setEvidence(newer); !set) return;
    emit said(tr("The newer version is in. The older one stays in the history."));
  });
}

void EvidenceIntake::takeAddress(const QString& address, const EvidenceTarget& target) {
  assessment::Evidence evidence;
  evidence.kind = assessment::EvidenceKind::Link;
  evidence.title = fromQt(QUrl(address).host());
  evidence.url = fromQt(address);
  evidence.details["linkReadOn"] = todayIso();
  add(std::move(evidence), target);
}

void EvidenceIntake::takePicture(const QMimeData& data, const EvidenceTarget& target) {
  const auto image = qvariant_cast<QImage>(data.imageData());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (image.isNull() || !image.save(&buffer, "PNG")) {
    emit said(tr("The picture in the clipboard cannot be read. Nothing was taken in."));
    return;
  }
  const QString name =
      tr("Picture of %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))) +
      QStringLiteral(".png");
  const std::filesystem::path workspace = m_session.file();
  m_jobs.run(
      tr("Storing a picture"), this,
      [workspace, bytes, name = fromQt(name)](const Jobs::Progress&) {
        return workspace::storeBytes(workspace, {bytes.constData(), static_cast<std::size_t>(bytes.size())}, name);
      },
      [this, target](const Result<assessment::StoredFile>& stored) {
        if (!stored) return refuse(stored.error());
        assessment::Evidence evidence;
        evidence.kind = assessment::EvidenceKind::File;
        evidence.title = stored->name;
        evidence.file = *stored;
        add(std::move(evidence), target);
      });
}

void EvidenceIntake::store(const QString& file, std::function<void(const assessment::StoredFile&)> done) {
  if (!saysWhereItWasTaken(file)) return storeAs(file, workspace::Metadata::Keep, std::move(done));
  m_dialogs.choose(
      m_window, tr("This picture says where it was taken"),
      tr("%1 holds a position. Pictures of places where children are should not give that away. The picture itself "
         "does not change.")
          .arg(QFileInfo(file).fileName()),
      {tr("Store it without the position"), tr("Store it as it is")}, [this, file, done = std::move(done)](int way) {
        storeAs(file, way == 0 ? workspace::Metadata::LeaveOut : workspace::Metadata::Keep, done);
      });
}

void EvidenceIntake::storeAs(const QString& file, workspace::Metadata metadata,
                             std::function<void(const assessment::StoredFile&)> done) {
  const std::filesystem::path workspace = m_session.file();
  m_jobs.run(
      tr("Storing %1").arg(QFileInfo(file).fileName()), this,
      [workspace, source = fromQt(file), metadata](const Jobs::Progress& progress) {
        return workspace::storeFile(workspace, source, metadata, progress);
      },
      [this, done = std::move(done)](const Result<assessment::StoredFile>& stored) {
        if (!stored) return refuse(stored.error());
        done(*stored);
      });
}

void EvidenceIntake::add(assessment::Evidence evidence, const EvidenceTarget& target) {
  evidence.project = target.project;
  const QString title = toQt(evidence.title);
  const auto id = m_session.addEvidence(std::move(evidence), target.behind);
  if (!id) return refuse(id.error());
  emit said(tr("“%1” is stored. Add what it is and where it comes from when you can.").arg(title));
  emit added(toQt(id->value));
}

void EvidenceIntake::refuse(const Error& error) {
  if (error.code == ErrorCode::Cancelled) {
    emit said(tr("Stopped. Nothing was stored."));
    return;
  }
  m_dialogs.showError(m_window, error);
}

}  // namespace playfair::ui
