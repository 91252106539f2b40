// SPDX-License-Identifier: EUPL-1.2
#include "window/print_page.h"

#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <memory>
#include <utility>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "playfair/print/pdf.h"
#include "playfair/report/markdown.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr double kPrintDotsPerInch = 200.0;
constexpr std::size_t kLargestHelpPage = 1024U * 1024U;

class PrintPageWords {
  Q_DECLARE_TR_FUNCTIONS(PrintPage)
};

report::Report reportOf(const QString& title, const QString& markdown) {
  report::Report report;
  report.kind = "page";
  report.language = "en";
  report.title = fromQt(title);
  report.date = fromQt(QDate::currentDate().toString(Qt::ISODate));
  report.footer = fromQt(title);
  report.blocks = report::parseMarkdown(fromQt(markdown), 1);
  return report;
}

void paintPages(QPrinter& printer, const std::vector<print::PageImage>& pages) {
  QPainter painter(&printer);
  bool first = true;
  for (const auto& page : pages) {
    if (!first) printer.newPage();
    first = false;
    const QImage image(page.pixels.data(), page.width, page.height, page.width * 4, QImage::Format_RGB32);
    painter.drawImage(
        QRectF(printer.paperRect(QPrinter::DevicePixel)).translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()),
        image);
  }
}

}  // namespace

void printMarkdown(QWidget* parent, Jobs& jobs, Dialogs& dialogs, const QString& title, const QString& markdown) {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  auto* dialog = new QPrintDialog(printer.get(), parent);
  dialog->setObjectName(QStringLiteral("printDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, parent, [parent, &jobs, &dialogs, title, markdown, printer] {
    jobs.run(
        PrintPageWords::tr("Printing"), parent,
        [report = reportOf(title, markdown)](const Jobs::Progress& progress) {
          return print::drawPages(report, kPrintDotsPerInch, progress);
        },
        [parent, &dialogs, printer](Result<std::vector<print::PageImage>> pages) {
          if (!pages) {
            dialogs.showError(parent, pages.error());
            return;
          }
          paintPages(*printer, *pages);
        });
  });
  dialog->open();
}

void showBeforeYouBegin(QWidget* parent) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("beforeYouBeginDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(PrintPageWords::tr("Before you begin"));
  dialog->resize(720, 640);
  auto* browser = new QTextBrowser(dialog);
  browser->setObjectName(QStringLiteral("beforeYouBeginText"));
  browser->setAccessibleName(PrintPageWords::tr("Before you begin"));
  const auto text = instrument::readFile(instrument::dataFolder() / "docs" / "before-you-begin.md", kLargestHelpPage);
  browser->setMarkdown(text ? toQt(*text) : PrintPageWords::tr("The page is missing from this installation."));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QPushButton* printButton = buttons->addButton(PrintPageWords::tr("Print…"), QDialogButtonBox::ActionRole);
  printButton->setObjectName(QStringLiteral("printButton"));
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  QObject::connect(printButton, &QPushButton::clicked, dialog, [dialog, browser] {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* choose = new QPrintDialog(printer, dialog);
    choose->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(choose, &QDialog::accepted, browser, [browser, printer] { browser->print(printer); });
    QObject::connect(choose, &QObject::destroyed, browser, [printer] { delete printer; });
    choose->open();
  });
  auto* layout = new QVBoxLayout(dialog);
  layout->addWidget(browser);
  layout->addWidget(buttons);
  dialog->open();
}

}  // namespace playfair::ui
