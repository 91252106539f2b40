// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_bar.h"

#include <QDate>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <optional>

#include "evidence/evidence_dialog.h"
#include "evidence/evidence_words.h"
#include "meeting/minutes_dialog.h"
#include "session/moment_words.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

const std::string kBegan = "meetingBegan";
const std::string kEnded = "meetingEnded";

std::string timeNow() {
  return fromQt(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

}  // namespace

MeetingBar::MeetingBar(const PageContext& context, QWidget* parent) : QFrame(parent), m_context(context) {
  setObjectName(QStringLiteral("meetingBar"));
  setAccessibleName(tr("Meeting"));
  setLook(this, "warningCard");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(22, 6, 22, 6);
  m_words = makeWrappedLabel({}, "", this);
  m_words->setObjectName(QStringLiteral("meetingLabel"));
  m_minutes = makeButton(tr("Minutes…"), "meetingMinutesButton", "plain", this);
  m_end = makeButton(tr("End meeting…"), "endMeetingButton", "plain", this);
  row->addWidget(m_words, 1);
  row->addWidget(m_minutes);
  row->addWidget(m_end);
  connect(m_minutes, &QPushButton::clicked, this, [this] {
    exportMinutes(m_context, window(), m_context.session->meeting(),
                  [this](const QString& words) { emit said(words); });
  });
  connect(m_end, &QPushButton::clicked, this, &MeetingBar::end);
  connect(m_context.session, &Session::meetingChanged, this, &MeetingBar::refresh);
  connect(m_context.session, &Session::changed, this, &MeetingBar::refresh);
  hide();
}

QString MeetingBar::fileKey() const {
  return toQt(m_context.session->file().string());
}

std::optional<assessment::Evidence> MeetingBar::held() const {
  const auto& id = m_context.session->meeting();
  if (id.empty()) return std::nullopt;
  const auto found = workspace::findEvidence(m_context.session->workspace(), id);
  return found ? *found : std::nullopt;
}

void MeetingBar::begin(const assessment::ProjectId& project) {
  if (!m_context.session->meeting().empty()) {
    emit said(tr("A meeting is being held already. End it first."));
    return;
  }
  assessment::Evidence fresh;
  fresh.project = project;
  fresh.kind = assessment::EvidenceKind::Meeting;
  fresh.title =
      fromQt(tr("Meeting of %1").arg(QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"))));
  fresh.date = todayIso();
  fresh.details[kBegan] = timeNow();
  auto* dialog = new EvidenceDialog(fresh, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Hold a meeting"));
  dialog->setDoing(tr("Begin the meeting"));
  connect(dialog, &EvidenceDialog::accepted, this, [this, dialog] {
    const auto added = m_context.session->addEvidence(dialog->evidence(), {});
    if (!added) return m_context.dialogs->showError(window(), added.error());
    m_context.preferences->setRunningMeeting(fileKey(), *added);
    m_context.session->beginMeeting(*added);
    emit said(tr("The meeting has begun. Answers and comments are marked with it until you end it."));
  });
  dialog->open();
}

void MeetingBar::resume() {
  const assessment::EvidenceId running = m_context.preferences->runningMeeting(fileKey());
  if (running.empty() || !m_context.session->writable()) return;
  const auto found = workspace::findEvidence(m_context.session->workspace(), running);
  if (found && *found && (*found)->details.count(kEnded) == 0) {
    m_context.session->beginMeeting(running);
  } else {
    m_context.preferences->setRunningMeeting(fileKey(), {});
  }
}

void MeetingBar::end() {
  auto meeting = held();
  if (!meeting) return m_context.session->endMeeting();
  meeting->details[kEnded] = timeNow();
  auto* dialog = new EvidenceDialog(*meeting, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("End meeting: what was left open?"));
  dialog->setDoing(tr("End the meeting"));
  connect(dialog, &EvidenceDialog::accepted, this, [this, dialog] {
    if (const auto set = m_context.session->setEvidence(dialog->evidence()); !set)
      return m_context.dialogs->showError(window(), set.error());
    m_context.preferences->setRunningMeeting(fileKey(), {});
    m_context.session->endMeeting();
    emit said(tr("The meeting has ended. Its minutes are on the page Evidence, under Consultations and meetings."));
  });
  dialog->open();
}

void MeetingBar::refresh() {
  const auto meeting = held();
  setVisible(meeting.has_value());
  if (!meeting) return;
  const QString began = momentWords(assessment::factText(meeting->details, kBegan));
  const QString title = toQt(meeting->title);
  m_words->setText(began.isEmpty()
                       ? tr("%1 is being held. Answers and comments are marked with it.").arg(title)
                       : tr("%1 is being held since %2. Answers and comments are marked with it.").arg(title, began));
}

}  // namespace playfair::ui
