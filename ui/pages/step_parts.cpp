// SPDX-License-Identifier: EUPL-1.2
#include "pages/step_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

#include "evidence/evidence_words.h"
#include "pages/step_words.h"
#include "playfair/workspace/evidence_register.h"
#include "session/text.h"
#include "walk/level_words.h"

namespace playfair::ui {
namespace {

class PartWords {
  Q_DECLARE_TR_FUNCTIONS(StepParts)
};

/// What a subject says, part by part, in the order it is shown.
using SaidParts = std::vector<std::pair<QString, QString>>;

SaidParts answerParts(const std::string& value) {
  const auto answer = workspace::answerFromJson(value);
  if (!answer) return {};
  return {{PartWords::tr("Answer"), answerWords(*answer)},
          {PartWords::tr("May be published"), answer->publish ? PartWords::tr("yes") : QString()},
          {PartWords::tr("Why this level?"), toQt(answer->justification)}};
}

SaidParts accountParts(const std::string& value) {
  const auto text = workspace::accountFromJson(value);
  return text ? SaidParts{{QString(), toQt(*text)}} : SaidParts{};
}

SaidParts evidenceParts(const std::string& value) {
  const auto evidence = workspace::evidenceFromJson(value);
  if (!evidence) return {};
  SaidParts parts{{PartWords::tr("Title"), toQt(evidence->title)},
                  {PartWords::tr("Kind"), kindName(evidence->kind)},
                  {PartWords::tr("Support"), supportName(evidence->support)},
                  {PartWords::tr("Confidentiality"), confidentialityName(evidence->confidentiality)},
                  {PartWords::tr("Source"), toQt(evidence->source)},
                  {PartWords::tr("Date"), dateWords(evidence->date)},
                  {PartWords::tr("Address"), toQt(evidence->url)},
                  {PartWords::tr("Look at it again by"), dateWords(evidence->reviewBy)},
                  {PartWords::tr("Keep until"), dateWords(evidence->keepUntil)}};
  if (evidence->file) {
    parts.emplace_back(PartWords::tr("File"),
                       QStringLiteral("%1, %2").arg(toQt(evidence->file->name), sizeWords(evidence->file->size)));
    parts.emplace_back(PartWords::tr("SHA-256 of the file"), toQt(evidence->file->sha256));
  }
  for (const auto& detail : evidenceCatalogue().facts) {
    QStringList words;
    for (const auto& one : assessment::factValues(evidence->details, detail.key))
      words << toQt(instrument::optionTitle(detail, one));
    if (!words.isEmpty()) parts.emplace_back(toQt(detail.title), words.join(QStringLiteral(", ")));
  }
  parts.emplace_back(PartWords::tr("Text"), toQt(evidence->text));
  return parts;
}

SaidParts commentParts(const std::string& value) {
  const auto comment = workspace::commentFromJson(value);
  if (!comment) return {};
  return {{PartWords::tr("Settled"), comment->resolved ? PartWords::tr("yes") : QString()},
          {PartWords::tr("Comment"), toQt(comment->text)}};
}

SaidParts viewParts(const std::string& value) {
  const auto view = workspace::differingViewFromJson(value);
  if (!view) return {};
  assessment::Answer chosen;
  chosen.kind = view->kind;
  chosen.level = view->level;
  return {{PartWords::tr("Whose view"), toQt(view->holder)},
          {PartWords::tr("Level"), answerWords(chosen)},
          {PartWords::tr("Because"), toQt(view->because)}};
}

SaidParts projectParts(const std::string& value) {
  const QJsonObject project = QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
  QStringList tags;
  for (const auto& tag : project[QStringLiteral("tags")].toArray()) tags << tag.toString();
  return {{PartWords::tr("Title"), project[QStringLiteral("title")].toString()},
          {PartWords::tr("Tags"), tags.join(QStringLiteral(", "))}};
}

SaidParts assessmentParts(const std::string& value) {
  const QJsonObject assessment = QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
  const bool full = assessment[QStringLiteral("depth")].toString() == QStringLiteral("full");
  SaidParts parts;
  if (!assessment.isEmpty())
    parts.emplace_back(PartWords::tr("Depth"), full ? PartWords::tr("full") : PartWords::tr("essential"));
  for (const auto& each : assessment[QStringLiteral("leftOut")].toArray()) {
    const QJsonObject left = each.toObject();
    parts.emplace_back(PartWords::tr("%1 is left out").arg(left[QStringLiteral("requirement")].toString()),
                       left[QStringLiteral("because")].toString());
  }
  return parts;
}

SaidParts partsOf(const std::string& kind, const std::string& key, const std::string& value) {
  if (value == "null") return {};
  if (kind == "answer") return answerParts(value);
  if (kind == "account") return accountParts(value);
  if (kind == "fact") return {{QString(), factWords(key, value)}};
  if (kind == "evidence") return evidenceParts(value);
  if (kind == "comment") return commentParts(value);
  if (kind == "differing-view") return viewParts(value);
  if (kind == "project") return projectParts(value);
  return kind == "assessment" ? assessmentParts(value) : SaidParts{};
}

std::string saidIn(const SaidParts& parts, const QString& name) {
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
  return found == parts.end() ? std::string() : fromQt(found->second);
}

}  // namespace

std::vector<ChangedPart> changedParts(const workspace::HistoryStep& step) {
  if (step.erased) return {};
  const auto subject = subjectParts(step.subject);
  const std::string key = subject.size() > 2 ? subject[2] : std::string();
  const SaidParts before = partsOf(subject.front(), key, step.before);
  const SaidParts after = partsOf(subject.front(), key, step.value);
  std::vector<QString> names;
  for (const auto* side : {&after, &before}) {
    for (const auto& [name, words] : *side) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  std::vector<ChangedPart> changed;
  for (const QString& name : names) {
    ChangedPart part{name, saidIn(before, name), saidIn(after, name)};
    if (part.before != part.after) changed.push_back(std::move(part));
  }
  return changed;
}

}  // namespace playfair::ui
