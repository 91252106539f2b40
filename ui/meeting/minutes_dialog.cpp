// SPDX-License-Identifier: EUPL-1.2
#include "meeting/minutes_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include "playfair/print/pdf.h"
#include "playfair/report/minutes.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/whole_file.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

class Minutes {
  Q_DECLARE_TR_FUNCTIONS(Minutes)
};

Result<report::Report> minutesOf(const Session& session, const assessment::EvidenceId& meeting) {
  const auto content = workspace::meetingContent(session.workspace(), meeting);
  if (!content) return tl::make_unexpected(content.error());
  const auto dossiers = report::dossiersFor(session.workspace(), *content);
  if (!dossiers) return tl::make_unexpected(dossiers.error());
  const auto definition = report::shippedDefinition("minutes");
  if (!definition) return tl::make_unexpected(definition.error());
  report::ReportOptions options;
  options.date = fromQt(QDate::currentDate().toString(Qt::ISODate));
  return report::buildMinutes(*content, *dossiers, *definition, options);
}

Result<std::string> writtenAs(const report::Report& minutes, const QString& ending, const Jobs::Progress& progress) {
  if (ending == QLatin1String("pdf")) return print::writePdf(minutes, progress);
  if (ending == QLatin1String("odt")) return report::writeOdt(minutes);
  return report::writeHtml(minutes);
}

}  // namespace

void exportMinutes(const PageContext& context, QWidget* window, const assessment::EvidenceId& meeting,
                   std::function<void(const QString&)> said) {
  auto minutes = minutesOf(*context.session, meeting);
  if (!minutes) return context.dialogs->showError(window, minutes.error());
  const QString name = toQt(workspace::harmlessFileName(minutes->title + " " + minutes->date));
  context.dialogs->askSaveFile(
      window, Minutes::tr("Minutes"), name + QStringLiteral(".pdf"),
      Minutes::tr("PDF (*.pdf);;Text document (*.odt);;Web page (*.html)"),
      [context, window, said = std::move(said), minutes = std::move(*minutes)](const QString& file) {
        const QString ending = QFileInfo(file).suffix().toLower();
        context.jobs->run(
            Minutes::tr("Writing minutes"), window,
            [minutes, ending, target = fromQt(file)](const Jobs::Progress& progress) -> Result<void> {
              const auto bytes = writtenAs(minutes, ending, progress);
              if (!bytes) return tl::make_unexpected(bytes.error());
              return workspace::writeWholeFile(target, *bytes);
            },
            [context, window, said, file](const Result<void>& written) {
              if (!written) return context.dialogs->showError(window, written.error());
              said(Minutes::tr("Minutes written: %1").arg(file));
            });
      });
}

}  // namespace playfair::ui
