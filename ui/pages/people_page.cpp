// SPDX-License-Identifier: EUPL-1.2
#include "pages/people_page.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>
#include <map>

#include "evidence/erase_dialog.h"
#include "evidence/evidence_words.h"
#include "pages/activity_model.h"
#include "pages/card.h"
#include "playfair/workspace/erasure.h"
#include "session/text.h"
#include "widgets/flow_layout.h"

namespace playfair::ui {
namespace {

struct Wrote {
  int changes = 0;
  std::string last;  ///< UTC
};

/// How much each person wrote, by id.
std::map<std::string, Wrote> whoWrote(const workspace::Workspace& workspace) {
  std::map<std::string, Wrote> all;
  const auto log = workspace.log();
  if (!log) return all;
  for (const auto& revision : *log) {
    auto& wrote = all[revision.author.value];
    ++wrote.changes;
    wrote.last = std::max(wrote.last, revision.at);
  }
  return all;
}

/// The name that a person has or once had in the file; empty where it holds none.
std::string nameHeld(const workspace::Workspace& workspace, const assessment::Person& person) {
  if (!person.name.empty()) return person.name;
  const auto log = workspace.log(workspace::personSubject(person.id));
  if (!log) return {};
  for (auto revision = log->rbegin(); revision != log->rend(); ++revision) {
    const auto value = workspace.value(revision->id);
    if (!value) continue;
    const auto profile = QJsonDocument::fromJson(QByteArray::fromStdString(*value)).object();
    const QString name = profile[QStringLiteral("name")].toString();
    if (!name.isEmpty()) return fromQt(name);
  }
  return {};
}

QWidget* makeRow(QWidget* words, QWidget* action, QWidget* parent) {
  auto* row = new QWidget(parent);
  auto* sides = new QHBoxLayout(row);
  sides->setContentsMargins(0, 4, 0, 4);
  sides->setSpacing(14);
  sides->addWidget(words, 1);
  if (action != nullptr) sides->addWidget(action, 0, Qt::AlignTop);
  return row;
}

}  // namespace

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent) : Page(context, "peoplePage", parent) {
  setHeader({}, tr("People and backups"));
  auto* settings = makeButton(tr("Settings"), "settingsButton", "plain", this);
  settings->setAccessibleName(tr("Settings: change how your own work is signed"));
  connect(settings, &QPushButton::clicked, this,
          [this] { emit goTo({PageId::Settings, m_place.project, m_place.assessment, {}}); });
  addAction(settings);
  QVBoxLayout* inside = scrollingBody();
  const auto addCard = [&](const QString& heading, const QString& help, const char* name) {
    auto* card = new Card(heading, name, this);
    card->column()->addWidget(makeWrappedLabel(help, "quiet", card));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    card->column()->addLayout(rows);
    inside->addWidget(card);
    return rows;
  };
  m_people =
      addCard(tr("People in this file"),
              tr("Everybody who changed something here, as they sign their work. A profile can be reduced to its "
                 "role and organisation: the name then goes from the whole file, and no answer changes."),
              "peopleCard");
  m_backups = addCard(tr("Backups beside this file"),
                      tr("Before Playfair changes the format of a file it copies it. Such a copy still holds what was "
                         "erased later. Remove it once you no longer need it."),
                      "backupsCard");
  inside->addStretch(1);
  connect(&session(), &Session::changed, this, [this] {
    m_stale = true;
    if (isVisible()) refresh();
  });
}

void PeoplePage::open(const Place& place) {
  m_place = place;
  m_place.page = PageId::People;
  refresh();
}

Place PeoplePage::place() const {
  return m_place;
}

QString PeoplePage::windowHeading() const {
  return tr("People and backups");
}

void PeoplePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) refresh();
}

void PeoplePage::refresh() {
  m_stale = false;
  showPeople();
  showBackups();
}

void PeoplePage::showPeople() {
  clearLayout(*m_people);
  const PeopleWords people(session().workspace());
  const auto wrote = whoWrote(session().workspace());
  const QDateTime now = QDateTime::currentDateTime();
  for (const auto& person : people.people()) {
    const auto known = wrote.find(person.id.value);
    const QString words =
        known == wrote.end()
            ? tr("Nothing written yet")
            : tr("%n change(s), the last %1", nullptr, known->second.changes).arg(dayAndTime(known->second.last, now));
    m_people->addWidget(makePerson(person, people.of(person.id), words));
  }
  if (people.people().empty())
    m_people->addWidget(makeWrappedLabel(tr("Nobody has changed anything in this file yet."), "quiet", this));
}

QWidget* PeoplePage::makePerson(const assessment::Person& person, const QString& words, const QString& wrote) {
  auto* text = new QWidget(this);
  auto* column = new QVBoxLayout(text);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  const bool isOwn = person.id == session().signature().id;
  column->addWidget(makeWrappedLabel(isOwn ? tr("%1 – you").arg(words) : words, "strong", text));
  const std::string held = nameHeld(session().workspace(), person);
  const bool earlier = person.name.empty() && !held.empty();
  column->addWidget(makeWrappedLabel(
      earlier ? tr("%1. An earlier profile still holds the name “%2”.").arg(wrote, toQt(held)) : wrote, "small", text));
  if (held.empty() || !session().writable()) return makeRow(text, nullptr, this);
  auto* reduceButton = makeButton(tr("Reduce to role…"), "reducePersonButton", "plain", text);
  reduceButton->setAccessibleName(tr("Reduce the profile of %1 to role and organisation").arg(words));
  auto named = person;
  named.name = held;
  connect(reduceButton, &QPushButton::clicked, this, [this, named] { reduce(named); });
  return makeRow(text, reduceButton, this);
}

void PeoplePage::reduce(const assessment::Person& person) {
  auto* dialog = new EraseDialog(session(), window());
  const bool isOwn = person.id == session().signature().id;
  connect(dialog, &EraseDialog::said, this, [this, isOwn](const QString& sentence) {
    if (isOwn) forgetOwnName();
    emit said(sentence);
  });
  dialog->reducePerson(person);
}

void PeoplePage::forgetOwnName() {
  // Otherwise the next change would sign with it again.
  Signature signature = preferences().signature();
  signature.name.clear();
  preferences().setSignature(signature);
}

void PeoplePage::showBackups() {
  clearLayout(*m_backups);
  const auto backups = workspace::backupsOf(session().file());
  for (const auto& backup : backups) m_backups->addWidget(makeBackup(backup));
  if (backups.empty())
    m_backups->addWidget(makeWrappedLabel(
        tr("No backup lies beside this file. Copies on other disks, or in a backup of your organisation, are for you "
           "to find."),
        "quiet", this));
}

QWidget* PeoplePage::makeBackup(const std::filesystem::path& backup) {
  auto* text = new QWidget(this);
  auto* column = new QVBoxLayout(text);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  const QFileInfo info(toQt(backup.string()));
  column->addWidget(makeWrappedLabel(info.fileName(), "strong", text));
  column->addWidget(makeWrappedLabel(
      tr("%1, made %2").arg(sizeWords(info.size()), QLocale().toString(info.lastModified(), QLocale::ShortFormat)),
      "small", text));
  if (!session().writable()) return makeRow(text, nullptr, this);
  auto* remove = makeButton(tr("Remove…"), "removeBackupButton", "plain", text);
  remove->setAccessibleName(tr("Remove the backup %1").arg(info.fileName()));
  connect(remove, &QPushButton::clicked, this, [this, backup] { removeBackup(backup); });
  return makeRow(text, remove, this);
}

void PeoplePage::removeBackup(const std::filesystem::path& backup) {
  const QString name = toQt(backup.filename().string());
  dialogs().confirm(
      this, tr("Remove this backup?"),
      tr("%1 is deleted from the disk for good. The file you work in stays as it is.").arg(name), tr("Remove backup"),
      [this, backup, name] {
        std::error_code error;
        if (!std::filesystem::remove(backup, error))
          show(Error{error ? ErrorCode::NotWritable : ErrorCode::NotFound, error.message(), backup.string()});
        else
          emit said(tr("Backup removed: %1").arg(name));
        showBackups();
      });
}

}  // namespace playfair::ui
