// SPDX-License-Identifier: EUPL-1.2
#include "pages/answers_import.h"

#include <QFileInfo>
#include <QWidget>
#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "session/text.h"

namespace playfair::ui {
namespace {

const std::string kWindows1252 = "windows-1252";
constexpr int kPlacesToJudge = 3;
constexpr int kWordsBeside = 3;

bool isAscii(const QString& word) {
  return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The first word with a letter beyond ASCII and its neighbours; the first words where there is none.
QString wordsAround(const QString& text) {
  const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const auto found = std::find_if_not(words.begin(), words.end(), isAscii);
  const auto at = found == words.end() ? 0 : static_cast<int>(found - words.begin());
  const int from = std::max(0, at - kWordsBeside);
  const QStringList some = words.mid(from, at - from + kWordsBeside + 1);
  const QString before = from > 0 ? QStringLiteral("… ") : QString();
  const QString after = from + some.size() < words.size() ? QStringLiteral(" …") : QString();
  return QStringLiteral("“") + before + some.join(QLatin1Char(' ')) + after + QStringLiteral("”");
}

QString fileNameOf(const QString& file) {
  return QFileInfo(file).fileName();
}

QString arrived(int count, const QString& file) {
  return count == 1 ? AnswersImport::tr("1 answer came in from %1.").arg(file)
                    : AnswersImport::tr("%1 answers came in from %2.").arg(count).arg(file);
}

QString replacedSentence(int count) {
  return count == 1 ? AnswersImport::tr("1 took the place of an earlier one.")
                    : AnswersImport::tr("%1 took the place of earlier ones.").arg(count);
}

}  // namespace

QString wordsToJudge(const std::vector<exchange::FileAnswer>& answers) {
  QStringList telling;
  QString any;
  for (const auto& given : answers) {
    const QString text = toQt(given.answer.justification);
    if (!isAscii(text) && telling.size() < kPlacesToJudge) telling << wordsAround(text);
    if (any.isEmpty() && !text.isEmpty()) any = wordsAround(text);
  }
  return telling.isEmpty() ? any : telling.join(QLatin1Char('\n'));
}

AnswersImport::AnswersImport(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window) {}

void AnswersImport::show(const Error& error) {
  m_context.dialogs->showError(m_window, error);
}

void AnswersImport::askAndImport(const assessment::AssessmentId& assessment) {
  m_context.dialogs->askOpenFile(m_window, tr("Import answers"), tr("Answers (*.csv *.json)"),
                                 [this, assessment](const QString& file) { read({assessment, file, {}}); });
}

void AnswersImport::readInBackground(const Incoming& incoming, std::function<void(const Result<FileAnswers>&)> done) {
  const auto dossier = m_context.session->dossier(incoming.assessment);
  if (!dossier) return show(dossier.error());
  m_context.jobs->run(
      tr("Reading %1").arg(fileNameOf(incoming.file)), this,
      [path = std::filesystem::path(fromQt(incoming.file)), instrument = (*dossier)->instrument,
       encoding = incoming.encoding](const Jobs::Progress& progress) -> Result<FileAnswers> {
        auto answers = exchange::readAnswersFile(path, *instrument, encoding);
        if (answers && !progress(1.0)) return failure(ErrorCode::Cancelled, {}, path.string());
        return answers;
      },
      std::move(done));
}

void AnswersImport::read(const Incoming& incoming) {
  readInBackground(incoming, [this, incoming](const Result<FileAnswers>& answers) {
    if (answers) return askToReplace(incoming, *answers);
    if (answers.error().code == ErrorCode::NotUtf8) return offerOtherEncoding(incoming);
    show(answers.error());
  });
}

void AnswersImport::offerOtherEncoding(const Incoming& incoming) {
  Incoming other = incoming;
  other.encoding = kWindows1252;
  readInBackground(other, [this, other](const Result<FileAnswers>& answers) {
    if (answers) return askToReadAs(other, *answers);
    show(answers.error());
  });
}

void AnswersImport::askToReadAs(const Incoming& incoming, const FileAnswers& answers) {
  m_context.dialogs->confirm(
      m_window, tr("Does this read well?"),
      tr("%1 is not in UTF-8, the usual encoding of text. Spreadsheet programs on Windows often save in another one, "
         "Windows-1252. Read so, the file says:\n\n%2\n\nIf letters look wrong, cancel: nothing has been changed. Save "
         "the file as “CSV UTF-8” and import it again.")
          .arg(fileNameOf(incoming.file), wordsToJudge(answers)),
      tr("It reads well, go on"), [this, incoming, answers] { askToReplace(incoming, answers); });
}

Result<std::vector<exchange::AnswerChange>> AnswersImport::changes(const Incoming& incoming,
                                                                   const FileAnswers& answers) const {
  const auto dossier = m_context.session->dossier(incoming.assessment);
  if (!dossier) return tl::make_unexpected(dossier.error());
  return exchange::answersToChange(**dossier, answers);
}

void AnswersImport::askToReplace(const Incoming& incoming, const FileAnswers& answers) {
  const QString file = fileNameOf(incoming.file);
  if (answers.empty()) {
    m_context.dialogs->inform(m_window, tr("No answers in this file"),
                              tr("In %1 no row has a level or a reason. Nothing was changed.").arg(file));
    return;
  }
  // What is being typed is an answer too. The session tells of failures by itself.
  if (!m_context.session->settleAll()) return;
  const auto changing = changes(incoming, answers);
  if (!changing) return show(changing.error());
  const auto replaced = static_cast<int>(
      std::count_if(changing->begin(), changing->end(), [](const auto& change) { return change.replaces(); }));
  if (replaced == 0) return write(incoming, answers);
  const QString there =
      replaced == 1 ? tr("1 answer that is there now would be replaced by another one from %1.").arg(file)
                    : tr("%1 answers that are there now would be replaced by others from %2.").arg(replaced).arg(file);
  m_context.dialogs->confirm(
      m_window, tr("Replace answers?"),
      there + QLatin1Char(' ') + tr("The earlier ones stay in the log, and Undo brings them back."),
      tr("Import and replace"), [this, incoming, answers] { write(incoming, answers); });
}

void AnswersImport::write(const Incoming& incoming, const FileAnswers& answers) {
  const QString file = fileNameOf(incoming.file);
  // Looked at again: somebody may have answered while the question stood on screen.
  const auto changing = changes(incoming, answers);
  if (!changing) return show(changing.error());
  std::map<std::string, assessment::Answer> after;
  int replaced = 0;
  for (const auto& change : *changing) {
    after[change.question] = change.after;
    replaced += change.replaces() ? 1 : 0;
  }
  if (!m_context.session->setAnswers(incoming.assessment, after, tr("Answers from %1").arg(file))) return;
  const auto same = static_cast<int>(answers.size() - changing->size());
  if (changing->empty()) {
    emit said(tr("Nothing is different: all answers of %1 are there already.").arg(file));
    return;
  }
  QStringList sentences{arrived(static_cast<int>(changing->size()), file)};
  if (replaced > 0) sentences << replacedSentence(replaced);
  if (same > 0) sentences << tr("There already: %1.").arg(same);
  emit said(sentences.join(QLatin1Char(' ')));
}

void AnswersImport::askAndSaveTemplate(const assessment::AssessmentId& assessment) {
  const auto dossier = m_context.session->dossier(assessment);
  if (!dossier) return show(dossier.error());
  QString name = tr("%1, answers").arg(toQt((*dossier)->project.title)) + QStringLiteral(".csv");
  name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('\\'), QLatin1Char('-'));
  m_context.dialogs->askSaveFile(m_window, tr("Save an answers template"), name,
                                 tr("Table for a spreadsheet (*.csv)") + QStringLiteral(";;") + tr("JSON (*.json)"),
                                 [this, assessment](const QString& file) { saveTemplate(assessment, file); });
}

void AnswersImport::saveTemplate(const assessment::AssessmentId& assessment, const QString& file) {
  const auto dossier = m_context.session->dossier(assessment);
  if (!dossier) return show(dossier.error());
  const auto written = exchange::writeAnswersTemplate(std::filesystem::path(fromQt(file)), **dossier);
  if (!written) return show(written.error());
  emit said(tr("Saved as %1. Fill in level and because, then use Import answers.").arg(fileNameOf(file)));
}

}  // namespace playfair::ui
