// SPDX-License-Identifier: EUPL-1.2
#include "pages/printed_pages.h"

#include <QCoreApplication>
#include <QStringList>

#include "language/window_language.h"
#include "pages/counting_explanation.h"
#include "playfair/report/profile_chart.h"
#include "session/text.h"
#include "window/page.h"

namespace playfair::ui {
namespace {

QString printTr(const char* text) {
  return QCoreApplication::translate("PrintedPages", text);
}

QString tableRow(const QStringList& cells) {
  QStringList plain;
  for (const QString& cell : cells) plain << plainInMarkdown(cell);
  return QStringLiteral("| ") + plain.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableHead(const QStringList& cells) {
  return tableRow(cells) + QLatin1Char('|') + QStringLiteral("---|").repeated(cells.size()) + QLatin1Char('\n');
}

QString safeguardsOf(const assessment::RequirementCounts& counts) {
  ProjectRow row;
  for (const auto& safeguard : counts.safeguards) countSafeguard(row, safeguard);
  return safeguardsInWords(row);
}

}  // namespace

QString plainInMarkdown(const QString& text) {
  static const QString kSigns = QStringLiteral("\\`*_{}[]()#+-.!|<>~&");
  QString plain;
  for (const QChar sign : text.simplified()) {
    if (kSigns.contains(sign)) plain += QLatin1Char('\\');
    plain += sign;
  }
  return plain;
}

QString projectsMarkdown(const std::vector<ProjectRow>& rows) {
  QString text = tableHead({printTr(QT_TRANSLATE_NOOP("PrintedPages", "Project")),
                            printTr(QT_TRANSLATE_NOOP("PrintedPages", "Questionnaire")),
                            printTr(QT_TRANSLATE_NOOP("PrintedPages", "Answered")),
                            printTr(QT_TRANSLATE_NOOP("PrintedPages", "Minimum safeguards")),
                            printTr(QT_TRANSLATE_NOOP("PrintedPages", "State"))});
  for (const auto& row : rows) {
    const QString name = row.about.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.about;
    text += tableRow({name, row.questionnaire, answeredInWords(row), safeguardsInWords(row), stateName(row.state)});
  }
  return text;
}

QString overviewMarkdown(const assessment::Dossier& dossier, const assessment::Counts& counts) {
  QString text = plainInMarkdown(questionnaireName(dossier.assessment, *dossier.instrument)) + QStringLiteral("\n\n");
  text += tableHead({printTr(QT_TRANSLATE_NOOP("PrintedPages", "Requirement")),
                     printTr(QT_TRANSLATE_NOOP("PrintedPages", "Answers by level")),
                     printTr(QT_TRANSLATE_NOOP("PrintedPages", "Minimum safeguards"))});
  for (const auto& one : counts.requirements) {
    if (!one.inScope && one.safeguards.empty()) continue;
    const QString title = toQt(one.id) + QLatin1Char(' ') + toQt(one.title);
    text +=
        tableRow({one.inScope ? title : printTr(QT_TRANSLATE_NOOP("PrintedPages", "%1 (safeguards only)")).arg(title),
                  toQt(report::segmentsInWords(report::segmentsOf(one), fromQt(languageSpoken()))), safeguardsOf(one)});
  }
  text += QLatin1Char('\n') + plainInMarkdown(weakestSentence(dossier, counts)) + QStringLiteral("\n\n");
  for (const auto& left : dossier.assessment.leftOut)
    text += QStringLiteral("- ") +
            plainInMarkdown(printTr(QT_TRANSLATE_NOOP("PrintedPages", "%1 is not taken up: %2"))
                                .arg(toQt(left.requirement), toQt(left.because))) +
            QLatin1Char('\n');
  return text + QLatin1Char('\n') + plainInMarkdown(toQt(dossier.instrument->disclaimer)) + QLatin1Char('\n');
}

QString factsMarkdown(const workspace::ProjectEntry& entry) {
  QString text;
  for (const auto& box : factCatalogue().boxes) {
    QString rows;
    for (const auto& fact : factCatalogue().facts) {
      const auto said = entry.facts.find(fact.key);
      if (fact.box != box.id || said == entry.facts.end()) continue;
      const bool notKnown = std::holds_alternative<assessment::NotKnown>(said->second);
      const QString value =
          notKnown ? printTr(QT_TRANSLATE_NOOP("PrintedPages", "not known yet")) : factInWords(entry.facts, fact.key);
      rows += QStringLiteral("- **%1**: %2\n").arg(plainInMarkdown(toQt(fact.title)), plainInMarkdown(value));
    }
    if (!rows.isEmpty()) text += QStringLiteral("## %1\n\n%2\n").arg(plainInMarkdown(toQt(box.title)), rows);
  }
  return text;
}

QString activityMarkdown(const std::vector<ActivityRow>& rows) {
  QString text =
      tableHead({printTr(QT_TRANSLATE_NOOP("PrintedPages", "When")), printTr(QT_TRANSLATE_NOOP("PrintedPages", "Who")),
                 printTr(QT_TRANSLATE_NOOP("PrintedPages", "What"))});
  for (const auto& row : rows) text += tableRow({row.when, row.who, row.what});
  return text;
}

}  // namespace playfair::ui
