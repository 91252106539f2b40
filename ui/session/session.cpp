// SPDX-License-Identifier: EUPL-1.2
#include "session/session.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "playfair/instrument/diagnostics.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/sha256.h"
#include "session/change_subjects.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

// Half the second that may pass between a key and the disk.
constexpr int kDraftDelayMs = 500;
constexpr int kRefreshMs = 400;
constexpr qint64 kLongestTypingMs = 10LL * 60LL * 1000LL;
const std::string kRemoved = "null";

/// True where somebody reduced a profile to its role: an earlier one was erased.
bool wasReduced(const workspace::Workspace& workspace, const assessment::PersonId& person) {
  const auto log = workspace.log(workspace::personSubject(person));
  return log && std::any_of(log->begin(), log->end(),
                            [&](const workspace::Revision& each) { return workspace.isErased(each.id); });
}

}  // namespace

struct Session::Typing {
  std::string value;
  std::vector<workspace::RevisionId> parents;
  QString what;
  Place place;
  bool kept = false;
  QElapsedTimer since;
};

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& file, const Signature& signature) {
  const bool isSigned = !signature.role.trimmed().isEmpty();
  auto workspace = workspace::Workspace::open(file, isSigned ? workspace::Access::Write : workspace::Access::Read);
  if (!workspace && isSigned && workspace.error().code == ErrorCode::ReadOnly)
    workspace = workspace::Workspace::open(file, workspace::Access::Read);
  if (!workspace) return tl::make_unexpected(workspace.error());
  auto session = std::unique_ptr<Session>(new Session(std::move(*workspace), signature));
  session->m_awaitsSignature = !isSigned && QFileInfo(toQt(file.string())).isWritable();
  if (session->m_awaitsSignature) {
    session->m_notices << tr("Read only until you say in Settings how your work is signed. A role is enough.");
  } else if (!session->writable()) {
    session->m_notices << tr("This file can only be read. Use Save a copy to get one that you can change.");
  } else {
    session->finishErasing();
    const auto adopted = session->m_workspace.adoptDrafts();
    if (!adopted) return tl::make_unexpected(adopted.error());
    if (!adopted->empty())
      session->m_notices << tr("Text that was being typed when Playfair last stopped was kept: %n place(s).", nullptr,
                               static_cast<int>(adopted->size()));
  }
  if (workspace::onNetworkFileSystem(file))
    session->m_notices << tr("This file lies on a network folder. It works there, a little slower.");
  if (workspace::looksLikeConflictCopy(file))
    session->m_notices << tr(
        "The name of this file looks like a copy that a sync service made. Check which one you want to go on with.");
  return session;
}

Session::Session(workspace::Workspace workspace, const Signature& signature)
    : m_workspace(std::move(workspace)),
      m_signature(signature),
      m_draftTimer(new QTimer(this)),
      m_refreshTimer(new QTimer(this)) {
  if (m_signature.id.empty()) m_signature.id = {workspace::newUuid()};
  m_saveState = m_workspace.writable() ? SaveState::Saved : SaveState::ReadOnly;
  m_undoStack.setUndoLimit(500);
  m_draftTimer->setSingleShot(true);
  m_draftTimer->setInterval(kDraftDelayMs);
  connect(m_draftTimer, &QTimer::timeout, this, &Session::keepDrafts);
  m_refreshTimer->setInterval(kRefreshMs);
  connect(m_refreshTimer, &QTimer::timeout, this, &Session::refresh);
  m_refreshTimer->start();
}

Session::~Session() {
  if (const auto settled = settleAll(); !settled)
    instrument::logWarning("closing: what was typed stays as a draft: " + settled.error().detail);
}

const std::filesystem::path& Session::file() const {
  return m_workspace.file();
}
bool Session::writable() const {
  return m_workspace.writable();
}
QString Session::fileName() const {
  return toQt(m_workspace.file().filename().string());
}
const QStringList& Session::notices() const {
  return m_notices;
}
SaveState Session::saveState() const {
  return m_saveState;
}
const Signature& Session::signature() const {
  return m_signature;
}
const workspace::Workspace& Session::workspace() const {
  return m_workspace;
}
QUndoStack& Session::undoStack() {
  return m_undoStack;
}

Result<void> Session::sign(const Signature& signature) {
  if (signature.role.trimmed().isEmpty()) return {};
  const assessment::PersonId id = m_signature.id;
  m_signature = signature;
  if (m_signature.id.empty()) m_signature.id = id;
  if (!writable()) return {};
  // A file that this person never wrote in stays untouched until they do.
  const auto known = workspace::findPerson(m_workspace, m_signature.id);
  if (!known) return tl::make_unexpected(known.error());
  return *known ? ensurePerson() : Result<void>{};
}

Result<void> Session::ensurePerson() {
  // Whose profile was reduced does not bring the name back by going on to work.
  if (wasReduced(m_workspace, m_signature.id)) m_signature.name.clear();
  const assessment::Person person{m_signature.id, fromQt(m_signature.role), fromQt(m_signature.organisation),
                                  fromQt(m_signature.name)};
  const auto known = workspace::findPerson(m_workspace, person.id);
  if (!known) return tl::make_unexpected(known.error());
  if (*known && (*known)->role == person.role && (*known)->organisation == person.organisation &&
      (*known)->name == person.name)
    return {};
  // The first revision of a person has no author yet.
  const auto added = workspace::addPerson(m_workspace, person, *known ? person.id : assessment::PersonId{});
  if (!added) return tl::make_unexpected(added.error());
  return {};
}

void Session::setSaveState(SaveState state) {
  if (state == m_saveState) return;
  m_saveState = state;
  emit saveStateChanged(state);
}

std::string Session::currentValue(const std::string& subject) const {
  const auto current = m_workspace.current(subject);
  return current && *current ? (*current)->value : kRemoved;
}

void Session::announce(const std::vector<std::string>& subjects) {
  m_dossiers.clear();
  m_counts.clear();
  QStringList list;
  for (const auto& subject : subjects) list << toQt(subject);
  emit changed(list);
}

void Session::refresh() {
  const auto arrived = m_workspace.refresh();
  if (!arrived) {
    if (!m_lastFailure) emit failed(arrived.error());
    m_lastFailure = arrived.error();
    return;
  }
  if (arrived->empty()) return;
  forgetErased(*arrived);
  QStringList list;
  for (const auto& subject : *arrived) list << toQt(subject);
  announce(*arrived);
  emit changedElsewhere(list);
}

void Session::forgetErased(const std::vector<std::string>& subjects) {
  const bool erased = std::any_of(subjects.begin(), subjects.end(),
                                  [](const std::string& subject) { return subject.rfind("erasure/", 0) == 0; });
  if (!erased) return;
  for (const auto& subject : subjects) {
    if (m_typing.erase(subject) > 0) (void)m_workspace.dropDraft(subject);
  }
  m_undoStack.clear();
}

Result<std::vector<workspace::RevisionId>> Session::append(const std::vector<workspace::Change>& changes) {
  const bool wasTyped = changes.size() == 1 && m_typing.count(changes.front().subject) > 0;
  Result<std::vector<workspace::RevisionId>> written;
  if (m_awaitsSignature) {
    written = failure(ErrorCode::ReadOnly, fromQt(tr("Say in Settings how your work is signed: a role is enough.")));
  } else if (const auto person = ensurePerson(); !person) {
    written = tl::make_unexpected(person.error());
  } else if (wasTyped) {
    written = m_workspace.appendDraft(changes.front(), m_signature.id).map([](const workspace::RevisionId& id) {
      return std::vector<workspace::RevisionId>{id};
    });
  } else {
    written = m_workspace.append(changes, m_signature.id);
  }
  if (!written) {
    m_lastFailure = written.error();
    setSaveState(writable() ? SaveState::NotSaved : SaveState::ReadOnly);
    emit failed(written.error());
    return written;
  }
  m_lastFailure.reset();
  std::vector<std::string> subjects;
  for (const auto& change : changes) {
    subjects.push_back(change.subject);
    m_typing.erase(change.subject);
  }
  if (m_typing.empty()) setSaveState(SaveState::Saved);
  announce(subjects);
  return written;
}

Result<void> Session::push(std::vector<SubjectChange> changes, const QString& what, const Place& place) {
  std::vector<workspace::Change> full;
  for (auto& change : changes) {
    const auto typing = m_typing.find(change.subject);
    auto parents = typing == m_typing.end() ? m_workspace.heads(change.subject) : typing->second.parents;
    full.push_back({std::move(change.subject), std::move(change.value), std::move(parents)});
  }
  return pushWithParents(std::move(full), what, place);
}

Result<void> Session::pushWithParents(std::vector<workspace::Change> changes, const QString& what, const Place& place) {
  std::vector<std::string> before;
  for (const auto& change : changes) {
    // The bytes of a questionnaire stay when its assessment is taken back: others may rest on them.
    const bool pinned = change.subject.rfind("instrument/", 0) == 0;
    before.push_back(pinned ? change.value : currentValue(change.subject));
  }
  m_lastFailure.reset();
  m_undoStack.push(new ChangeSubjects(*this, std::move(changes), std::move(before), what, place));
  if (m_lastFailure) return tl::make_unexpected(*m_lastFailure);
  return {};
}

void Session::type(const std::string& subject, const std::string& value, const QString& what, const Place& place) {
  if (!writable()) return;
  auto [typing, isNew] = m_typing.try_emplace(subject);
  if (isNew) {
    typing->second.parents = m_workspace.heads(subject);
    typing->second.since.start();
  }
  typing->second.value = value;
  typing->second.what = what;
  typing->second.place = place;
  typing->second.kept = false;
  setSaveState(SaveState::Typing);
  if (!m_draftTimer->isActive()) m_draftTimer->start();
}

void Session::keepDrafts() {
  std::vector<std::string> long_;
  bool allKept = true;
  for (auto& [subject, typing] : m_typing) {
    if (typing.kept) continue;
    // Text may be the first that somebody leaves in this file.
    const auto kept = ensurePerson().and_then(
        [&] { return m_workspace.keepDraft({subject, typing.value, typing.parents, m_signature.id, {}}); });
    typing.kept = kept.has_value();
    allKept = allKept && typing.kept;
    if (!kept) {
      if (m_saveState != SaveState::NotSaved) emit failed(kept.error());
      setSaveState(SaveState::NotSaved);
    } else if (typing.since.elapsed() > kLongestTypingMs) {
      long_.push_back(subject);
    }
  }
  if (allKept) {
    setSaveState(SaveState::Saved);
  } else {
    m_draftTimer->start();
  }
  for (const auto& subject : long_) {
    if (const auto settled = settle(subject); !settled) return;
  }
}

Result<void> Session::settle(const std::string& subject) {
  const auto found = m_typing.find(subject);
  if (found == m_typing.end()) return {};
  const Typing typing = found->second;
  if (typing.value == currentValue(subject)) {
    m_typing.erase(found);
    if (m_typing.empty()) setSaveState(SaveState::Saved);
    return m_workspace.dropDraft(subject);
  }
  return pushWithParents({{subject, typing.value, typing.parents}}, typing.what, typing.place);
}

Result<void> Session::settleAll() {
  std::vector<std::string> subjects;
  for (const auto& [subject, typing] : m_typing) subjects.push_back(subject);
  for (const auto& subject : subjects) {
    if (auto settled = settle(subject); !settled) return settled;
  }
  return {};
}

std::optional<std::string> Session::typed(const std::string& subject) const {
  const auto found = m_typing.find(subject);
  if (found == m_typing.end()) return std::nullopt;
  return found->second.value;
}

}  // namespace playfair::ui
