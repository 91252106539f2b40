// SPDX-License-Identifier: EUPL-1.2
#include "pages/log_sentences.h"

#include <QCoreApplication>
#include <map>

#include "pages/project_words.h"
#include "session/text.h"
#include "walk/level_words.h"

namespace playfair::ui {
namespace {

QString logTr(const char* text) {
  return QCoreApplication::translate("LogSentences", text);
}

/// "Planned", "Not applicable" …: what was chosen for a question.
QString loggedAnswer(const assessment::Answer& answer) {
  switch (answer.kind) {
    case assessment::AnswerKind::NotApplicable:
      return logTr(QT_TRANSLATE_NOOP("LogSentences", "Not applicable"));
    case assessment::AnswerKind::AskedUnknown:
      return logTr(QT_TRANSLATE_NOOP("LogSentences", "Nobody knows"));
    case assessment::AnswerKind::NotAsked:
      return logTr(QT_TRANSLATE_NOOP("LogSentences", "Not answered"));
    case assessment::AnswerKind::Level:
      break;
  }
  return levelName(answer.level);
}

/// What follows `prefix` in a subject, or nothing.
std::optional<std::string> rest(const std::string& subject, const std::string& prefix) {
  if (subject.rfind(prefix, 0) != 0) return std::nullopt;
  return subject.substr(prefix.size());
}

/// Puts revisions of one assessment and its project in words.
class Teller {
 public:
  Teller(const Session& session, const assessment::Dossier& dossier) : m_session(session), m_dossier(dossier) {}

  /// Empty where the revision is about something else.
  [[nodiscard]] QString what(const workspace::Revision& revision) const {
    const std::string& project = m_dossier.project.id.value;
    const std::string& assessment = m_dossier.assessment.id.value;
    if (const auto question = rest(revision.subject, "answer/" + assessment + "/")) return answer(revision, *question);
    if (const auto key = rest(revision.subject, "fact/" + project + "/")) return fact(*key);
    if (rest(revision.subject, "account/" + assessment + "/"))
      return logTr(QT_TRANSLATE_NOOP("LogSentences", "case study text"));
    if (revision.subject == workspace::projectSubject(m_dossier.project.id))
      return revision.parents.empty() ? logTr(QT_TRANSLATE_NOOP("LogSentences", "project made"))
                                      : logTr(QT_TRANSLATE_NOOP("LogSentences", "title, tags or archive"));
    if (revision.subject == workspace::assessmentSubject(m_dossier.assessment.id))
      return revision.parents.empty() ? logTr(QT_TRANSLATE_NOOP("LogSentences", "assessment started"))
                                      : logTr(QT_TRANSLATE_NOOP("LogSentences", "scope or depth"));
    return {};
  }

  [[nodiscard]] QString who(const workspace::PersonId& author) {
    const auto known = m_names.find(author.value);
    if (known != m_names.end()) return known->second;
    const auto person = workspace::findPerson(m_session.workspace(), author);
    const QString name =
        person && *person ? toQt((*person)->role) : logTr(QT_TRANSLATE_NOOP("LogSentences", "somebody"));
    return m_names[author.value] = name;
  }

 private:
  [[nodiscard]] static QString fact(const std::string& key) {
    const instrument::FactDefinition* definition = factCatalogue().find(key);
    return logTr(QT_TRANSLATE_NOOP("LogSentences", "fact: %1"))
        .arg(definition == nullptr ? toQt(key) : toQt(definition->title));
  }

  [[nodiscard]] std::optional<assessment::Answer> answerAt(const workspace::RevisionId& revision) const {
    const auto value = m_session.workspace().value(revision);
    if (!value) return std::nullopt;
    if (*value == "null") return assessment::Answer{};
    const auto read = workspace::answerFromJson(*value);
    return read ? std::optional(*read) : std::nullopt;
  }

  [[nodiscard]] QString answer(const workspace::Revision& revision, const std::string& question) const {
    const QString label = questionLabel(*m_dossier.instrument, question);
    const auto after = answerAt(revision.id);
    const auto before =
        revision.parents.empty() ? std::optional(assessment::Answer{}) : answerAt(revision.parents.front());
    if (!after || !before) return logTr(QT_TRANSLATE_NOOP("LogSentences", "%1 changed")).arg(label);
    if (after->kind != before->kind || after->level != before->level)
      return QStringLiteral("%1 %2 → %3").arg(label, loggedAnswer(*before), loggedAnswer(*after));
    if (after->publish != before->publish)
      return (after->publish ? logTr(QT_TRANSLATE_NOOP("LogSentences", "%1 may be published"))
                             : logTr(QT_TRANSLATE_NOOP("LogSentences", "%1 not to be published")))
          .arg(label);
    return logTr(QT_TRANSLATE_NOOP("LogSentences", "%1 reason written")).arg(label);
  }

  const Session& m_session;
  const assessment::Dossier& m_dossier;
  std::map<std::string, QString> m_names;
};

}  // namespace

std::vector<LogSentence> latestChanges(const Session& session, const assessment::Dossier& dossier, std::size_t count) {
  std::vector<LogSentence> sentences;
  const auto log = session.workspace().log();
  if (!log) return sentences;
  Teller teller(session, dossier);
  for (auto revision = log->rbegin(); revision != log->rend() && sentences.size() < count; ++revision) {
    const QString what = teller.what(*revision);
    if (what.isEmpty()) continue;
    const QString who = teller.who(revision->author);
    const bool again = !sentences.empty() && sentences.back().what == what && sentences.back().who == who;
    if (!again) sentences.push_back({revision->at, who, what});
  }
  return sentences;
}

}  // namespace playfair::ui
