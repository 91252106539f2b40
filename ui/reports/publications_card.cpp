// SPDX-License-Identifier: EUPL-1.2
#include "reports/publications_card.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include "evidence/evidence_words.h"
#include "language/window_language.h"
#include "playfair/report/report_kinds.h"
#include "playfair/workspace/publications.h"
#include "reports/publication_dialog.h"
#include "reports/report_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr QMargins kPublicationsMargins(12, 10, 12, 10);
constexpr int kBetweenPublications = 6;

QString titleOfPublished(const std::string& id) {
  const report::ReportKind* kind = report::findReportKind(id);
  return kind == nullptr ? toQt(id) : kindTitle(*kind);
}

}  // namespace

PublicationsCard::PublicationsCard(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  setObjectName(QStringLiteral("publicationsCard"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, kBetweenPublications, 0, 0);
  layout->setSpacing(kBetweenPublications);
  layout->addWidget(makeLabel(tr("Published"), "subheading", this));
  m_list = new QWidget(this);
  layout->addWidget(m_list);
  m_note = makeButton(tr("Note a publication…"), "notePublicationButton", "plain", this);
  connect(m_note, &QPushButton::clicked, this, &PublicationsCard::askPublication);
  layout->addWidget(m_note, 0, Qt::AlignLeft);
}

void PublicationsCard::tell(const assessment::AssessmentId& assessment) {
  if (assessment != m_assessment) m_exported = {};
  m_assessment = assessment;
  fill();
}

void PublicationsCard::setExported(const ExportedReport& exported) {
  m_exported = exported;
}

void PublicationsCard::fill() {
  auto* list = new QWidget(this);
  auto* inside = new QVBoxLayout(list);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(kBetweenPublications);
  const auto& workspace = m_context.session->workspace();
  const auto publications = workspace::listPublications(workspace, m_assessment);
  const auto content = workspace::contentDigest(workspace, m_assessment);
  if (!publications || publications->empty()) {
    inside->addWidget(makeWrappedLabel(tr("Nothing was noted as published yet."), "quiet", list));
  } else {
    for (const auto& each : *publications) add(inside, each, content.value_or(std::string()));
  }
  delete layout()->replaceWidget(m_list, list);
  m_list->hide();
  m_list->deleteLater();
  m_list = list;
  m_note->setVisible(m_context.session->writable());
}

void PublicationsCard::add(QVBoxLayout* layout, const assessment::Publication& publication,
                           const std::string& contentNow) {
  const bool changed = publication.content != contentNow;
  auto* card = makeFrame(changed ? "warningCard" : "softCard", layout->parentWidget());
  auto* inside = new QVBoxLayout(card);
  inside->setContentsMargins(kPublicationsMargins);
  inside->setSpacing(2);
  const QString title = tr("%1, %2").arg(titleOfPublished(publication.kind), languageName(publication.language));
  inside->addWidget(makeWrappedLabel(title, "strong", card));
  inside->addWidget(makeWrappedLabel(dateWords(publication.day), "", card));
  if (!publication.address.empty())
    inside->addWidget(makeWrappedLabel(breakable(toQt(publication.address)), "quiet", card));
  inside->addWidget(
      makeWrappedLabel(changed ? tr("Changed since publication") : tr("Unchanged since publication"), "", card));
  auto* remove = makeButton(tr("Remove this note"), "removePublicationButton", "link", card);
  remove->setAccessibleName(tr("Remove the note of %1, %2").arg(title, dateWords(publication.day)));
  remove->setVisible(m_context.session->writable());
  connect(remove, &QPushButton::clicked, this, [this, publication] {
    if (m_context.session->removePublication(publication)) emit said(tr("The note was removed. Undo brings it back."));
  });
  inside->addWidget(remove, 0, Qt::AlignLeft);
  layout->addWidget(card);
}

void PublicationsCard::askPublication() {
  if (m_exported.sha256.empty()) {
    m_context.dialogs->inform(this, tr("Note a publication"),
                              tr("Export the report first. Then note here on what day and where it was published, and "
                                 "you will be told when the text has changed since."));
    return;
  }
  const QString what = tr("%1, %2: %3")
                           .arg(titleOfPublished(m_exported.kind), languageName(m_exported.language),
                                QFileInfo(m_exported.file).fileName());
  auto* dialog = new PublicationDialog(what, window());
  connect(dialog, &PublicationDialog::given, this, [this](const QString& day, const QString& address) {
    const assessment::Publication publication{{},
                                              m_assessment,
                                              m_exported.kind,
                                              fromQt(day),
                                              fromQt(address),
                                              m_exported.language,
                                              m_exported.sha256,
                                              m_exported.content};
    if (const auto added = m_context.session->addPublication(publication); !added) {
      m_context.dialogs->showError(this, added.error());
    } else {
      emit said(tr("The publication was noted."));
    }
  });
  dialog->open();
}

}  // namespace playfair::ui
