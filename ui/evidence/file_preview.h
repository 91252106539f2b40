// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>
#include <memory>

#include "playfair/assessment/evidence.h"

class QLabel;
class QProcess;
class QTemporaryDir;
class QVBoxLayout;

namespace playfair::ui {

class Jobs;
class Session;

/// A look at a stored file: text, Markdown, pictures; the first page of a PDF where poppler's pdftoppm is installed.
/// Evidence is not trusted: pictures are decoded within limits, a PDF is drawn by a limited process of its own.
class FilePreview : public QWidget {
  Q_OBJECT
 public:
  FilePreview(Session& session, Jobs& jobs, const assessment::StoredFile& file, QWidget* parent);
  ~FilePreview() override;

 signals:
  /// The preview is there, or there is none.
  void finished();

 private:
  void begin();
  void showText(const QByteArray& bytes);
  void showPicture(const QImage& picture);
  void say(const QString& sentence);
  void readPicture(const QByteArray& bytes, const QByteArray& format);
  void drawPdf(const QByteArray& bytes);
  void pdfDrawn();

  Session& m_session;
  Jobs& m_jobs;
  assessment::StoredFile m_file;
  QVBoxLayout* m_column;
  QPointer<QProcess> m_drawing;
  std::unique_ptr<QTemporaryDir> m_folder;
};

/// Decodes a PNG, JPEG, GIF or WebP at most `width` points wide; a null image where it is none, or larger than 100
/// million points. Any thread.
[[nodiscard]] QImage decodePicture(const QByteArray& bytes, const QByteArray& format, int width);

}  // namespace playfair::ui
