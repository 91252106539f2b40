// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include "language/window_language.h"
#include "playfair/instrument/fact_translation.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

using assessment::Confidentiality;
using assessment::EvidenceKind;
using assessment::Support;

class EvidenceWords {
  Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

}  // namespace

const instrument::FactCatalogue& evidenceCatalogue() {
  return instrument::evidenceDetailsIn(fromQt(languageSpoken()));
}

QString kindName(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::File:
      return EvidenceWords::tr("File");
    case EvidenceKind::Link:
      return EvidenceWords::tr("Link");
    case EvidenceKind::Note:
      return EvidenceWords::tr("Note");
    case EvidenceKind::Interview:
      return EvidenceWords::tr("Interview");
    case EvidenceKind::TestResult:
      return EvidenceWords::tr("Test result");
    case EvidenceKind::KeptElsewhere:
      return EvidenceWords::tr("Kept elsewhere");
    case EvidenceKind::Consultation:
      return EvidenceWords::tr("Consultation");
    case EvidenceKind::Meeting:
      break;
  }
  return EvidenceWords::tr("Meeting");
}

QString kindHelp(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::File:
      return EvidenceWords::tr("A document or picture that is stored in this file.");
    case EvidenceKind::Link:
      return EvidenceWords::tr("A page or document on the web, and the day it was read.");
    case EvidenceKind::Note:
      return EvidenceWords::tr("Something you know and write down here.");
    case EvidenceKind::Interview:
      return EvidenceWords::tr("What somebody told you, by role.");
    case EvidenceKind::TestResult:
      return EvidenceWords::tr("A test, measurement or survey, with how it was done.");
    case EvidenceKind::KeptElsewhere:
      return EvidenceWords::tr(
          "It stays where it is; here stands what it is and who can show it. Right for anything about a particular "
          "child.");
    case EvidenceKind::Consultation:
      return EvidenceWords::tr("Children, or people around them, were asked. No names.");
    case EvidenceKind::Meeting:
      break;
  }
  return EvidenceWords::tr("A meeting of colleagues, with roles and numbers. No names.");
}

QString supportName(Support support) {
  switch (support) {
    case Support::SaidByUs:
      return EvidenceWords::tr("said by us");
    case Support::InternalDocument:
      return EvidenceWords::tr("internal document");
    case Support::TestResult:
      return EvidenceWords::tr("test result");
    case Support::IndependentReviewer:
      return EvidenceWords::tr("seen by an independent reviewer");
    case Support::ConfirmedByChildren:
      break;
  }
  return EvidenceWords::tr("confirmed by children");
}

QString confidentialityName(Confidentiality confidentiality) {
  switch (confidentiality) {
    case Confidentiality::Public:
      return EvidenceWords::tr("public");
    case Confidentiality::Internal:
      return EvidenceWords::tr("internal");
    case Confidentiality::Restricted:
      break;
  }
  return EvidenceWords::tr("restricted: child data");
}

QString sizeWords(std::int64_t bytes) {
  return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString dateWords(const std::string& date) {
  const QDate day = QDate::fromString(toQt(date), Qt::ISODate);
  return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM yyyy")) : toQt(date);
}

std::string todayIso() {
  return fromQt(QDate::currentDate().toString(Qt::ISODate));
}

QString evidenceLine(const assessment::Evidence& evidence) {
  QStringList parts{kindName(evidence.kind)};
  if (evidence.file) parts << sizeWords(evidence.file->size);
  if (evidence.kind == EvidenceKind::Consultation) {
    const auto number = assessment::factValues(evidence.details, "consultationNumber");
    if (!number.empty()) parts << EvidenceWords::tr("%1 took part").arg(toQt(number.front()));
  }
  if (!evidence.date.empty()) parts << dateWords(evidence.date);
  parts << supportName(evidence.support) << confidentialityName(evidence.confidentiality);
  return parts.join(QStringLiteral(" · "));
}

QString evidenceWarning(const assessment::Evidence& evidence) {
  const std::string today = todayIso();
  if (assessment::isDueForDeletion(evidence, today)) return EvidenceWords::tr("due for deletion");
  if (assessment::isExpired(evidence, today)) return EvidenceWords::tr("review date passed");
  return {};
}

}  // namespace playfair::ui
