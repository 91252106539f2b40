// SPDX-License-Identifier: EUPL-1.2
#include "evidence/file_preview.h"

#include <sys/resource.h>

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QLabel>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "playfair/workspace/evidence_files.h"
#include "session/jobs.h"
#include "session/session.h"
#include "session/text.h"
#include "walk/markdown_document.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr std::int64_t kMostText = 512LL * 1024;
constexpr std::int64_t kMostPicture = 48LL * 1024 * 1024;
constexpr std::int64_t kMostPdf = 96LL * 1024 * 1024;
constexpr qint64 kMostPoints = 100'000'000;
constexpr int kWidth = 900;
constexpr int kDrawingMs = 15000;
constexpr rlim_t kMemory = 1024UL * 1024 * 1024;
constexpr rlim_t kOutput = 64UL * 1024 * 1024;
constexpr rlim_t kSeconds = 10;

void limit(int resource, rlim_t most) {
  const rlimit limits{most, most};
  ::setrlimit(resource, &limits);
}

/// A picture that keeps its shape and takes no more room than there is.
class PictureLabel : public QLabel {
 public:
  PictureLabel(const QImage& picture, QWidget* parent) : QLabel(parent), m_picture(QPixmap::fromImage(picture)) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
  }
  [[nodiscard]] int heightForWidth(int width) const override {
    const int shown = std::min(width, m_picture.width());
    return m_picture.isNull() ? 0 : static_cast<int>(qint64{m_picture.height()} * shown / m_picture.width());
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QLabel::resizeEvent(event);
    const int shown = std::min(width(), m_picture.width());
    setPixmap(m_picture.scaledToWidth(std::max(shown, 1), Qt::SmoothTransformation));
  }

 private:
  QPixmap m_picture;
};

QByteArray pictureFormat(const QString& mediaType) {
  if (mediaType == QLatin1String("image/png")) return "png";
  if (mediaType == QLatin1String("image/jpeg")) return "jpeg";
  if (mediaType == QLatin1String("image/gif")) return "gif";
  return mediaType == QLatin1String("image/webp") ? QByteArray("webp") : QByteArray();
}

}  // namespace

QImage decodePicture(const QByteArray& bytes, const QByteArray& format, int width) {
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  // A small file can claim a huge picture: nothing is decoded before its size is known.
  if (!size.isValid() || qint64{size.width()} * size.height() > kMostPoints) return {};
  if (size.width() > width) reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
  return reader.read();
}

FilePreview::FilePreview(Session& session, Jobs& jobs, const assessment::StoredFile& file, QWidget* parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_file(file), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("filePreview"));
  m_column->setContentsMargins(0, 0, 0, 0);
  QTimer::singleShot(0, this, &FilePreview::begin);
}

FilePreview::~FilePreview() {
  if (m_drawing) {
    m_drawing->disconnect(this);
    m_drawing->kill();
    m_drawing->waitForFinished(1000);
  }
}

void FilePreview::begin() {
  const QString type = toQt(m_file.mediaType);
  const QByteArray format = pictureFormat(type);
  const bool text = type == QLatin1String("text/plain") || type == QLatin1String("text/markdown") ||
                    type == QLatin1String("text/csv") || type == QLatin1String("application/json");
  const bool pdf = type == QLatin1String("application/pdf");
  if (!text && !pdf && format.isEmpty()) return say(tr("There is no preview for this type of file."));
  const std::int64_t most = text ? kMostText : pdf ? kMostPdf : kMostPicture;
  if (m_file.size > most) return say(tr("The file is too large for a preview."));
  const auto bytes = workspace::readStoredFile(m_session.workspace(), m_file.sha256, most);
  if (!bytes) return say(tr("The file cannot be read. Check the file under File › Check."));
  const QByteArray content(bytes->data(), static_cast<qsizetype>(bytes->size()));
  if (text) return showText(content);
  if (pdf) return drawPdf(content);
  readPicture(content, format);
}

void FilePreview::say(const QString& sentence) {
  m_column->addWidget(makeWrappedLabel(sentence, "small", this));
  emit finished();
}

void FilePreview::showText(const QByteArray& bytes) {
  auto* text = new QTextBrowser(this);
  text->setObjectName(QStringLiteral("textPreview"));
  text->setAccessibleName(tr("Preview of %1").arg(toQt(m_file.name)));
  text->setOpenLinks(false);
  text->setDocument(new ClosedDocument(text));
  if (m_file.mediaType == "text/markdown") {
    readMarkdown(*text->document(), bytes.toStdString());
  } else {
    text->setPlainText(QString::fromUtf8(bytes));
  }
  text->setFixedHeight(fontMetrics().lineSpacing() * 16);
  m_column->addWidget(text);
  emit finished();
}

void FilePreview::readPicture(const QByteArray& bytes, const QByteArray& format) {
  m_jobs.run(
      tr("Drawing a preview"), this,
      [bytes, format](const Jobs::Progress&) -> Result<QImage> { return decodePicture(bytes, format, kWidth); },
      [this](const Result<QImage>& picture) {
        if (!picture || picture->isNull()) return say(tr("This picture cannot be shown."));
        showPicture(*picture);
      });
}

void FilePreview::showPicture(const QImage& picture) {
  auto* label = new PictureLabel(picture, this);
  label->setObjectName(QStringLiteral("picturePreview"));
  label->setAccessibleName(tr("Preview of %1").arg(toQt(m_file.name)));
  m_column->addWidget(label);
  emit finished();
}

void FilePreview::drawPdf(const QByteArray& bytes) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
  if (program.isEmpty()) return say(tr("The first page shows here where the package poppler-utils is installed."));
  m_folder = std::make_unique<QTemporaryDir>();
  QFile source(m_folder->filePath(QStringLiteral("page.pdf")));
  if (!source.open(QIODevice::WriteOnly) || source.write(bytes) != bytes.size())
    return say(tr("There is no room for a preview."));
  source.close();
  m_drawing = new QProcess(this);
  m_drawing->setChildProcessModifier([] {
    limit(RLIMIT_AS, kMemory);
    limit(RLIMIT_CPU, kSeconds);
    limit(RLIMIT_FSIZE, kOutput);
    limit(RLIMIT_CORE, 0);
  });
  m_drawing->setProcessEnvironment(QProcessEnvironment());
  m_drawing->setWorkingDirectory(m_folder->path());
  m_drawing->setStandardErrorFile(QProcess::nullDevice());
  connect(m_drawing, &QProcess::finished, this, &FilePreview::pdfDrawn);
  connect(m_drawing, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) pdfDrawn();
  });
  QTimer::singleShot(kDrawingMs, m_drawing, &QProcess::kill);
  m_drawing->start(program, {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"),
                             QStringLiteral("-singlefile"), QStringLiteral("-png"), QStringLiteral("-scale-to-x"),
                             QString::number(kWidth), QStringLiteral("-scale-to-y"), QStringLiteral("-1"),
                             source.fileName(), QStringLiteral("page")});
}

void FilePreview::pdfDrawn() {
  QFile drawn(m_folder->filePath(QStringLiteral("page.png")));
  const QByteArray bytes = drawn.open(QIODevice::ReadOnly) ? drawn.read(qint64{kOutput}) : QByteArray();
  m_drawing->deleteLater();
  drawn.close();
  m_folder.reset();
  const QImage page = decodePicture(bytes, "png", kWidth);
  if (page.isNull()) return say(tr("This PDF cannot be shown. It may be damaged."));
  showPicture(page);
}

}  // namespace playfair::ui
