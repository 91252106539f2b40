// SPDX-License-Identifier: EUPL-1.2
#include "journeys/typist.h"

#include <unistd.h>

#include <QApplication>
#include <QLabel>
#include <QStatusBar>
#include <QTest>
#include <QTextEdit>
#include <cstdlib>
#include <iostream>

#include "playfair/assessment/applicability.h"
#include "playfair/workspace/register.h"
#include "window/workbench.h"

namespace playfair::tests {
namespace {

constexpr int kLongestText = 160;
const std::vector<std::string> kSections = {"overview", "r1-done", "r2-done"};

}  // namespace

Typist::Typist(ui::MainWindow& window, unsigned seed) : m_window(window), m_random(seed) {
  m_clock.start();
  m_next.setSingleShot(true);
  connect(&m_next, &QTimer::timeout, this, &Typist::step);
}

void Typist::begin() {
  const auto projects = m_window.session()->projects();
  m_assessment = projects.value().front().assessments.front().id;
  const auto dossier = m_window.session()->dossier(m_assessment).value();
  for (const auto* question : assessment::askedQuestions(*dossier)) m_questions.push_back(question->id);
  // Connected after the status line, which by now shows what it is told.
  connect(m_window.session(), &ui::Session::saveStateChanged, this, [this] { tellIfSaved(); });
  connect(m_window.session(), &ui::Session::failed, this, [](const Error& error) {
    std::cerr << "failed: " << error.detail << ' ' << error.subject << std::endl;
    std::_Exit(3);
  });
  goElsewhere();
  tellHeld();
  tell("ready");
  m_next.start(0);
}

int Typist::pick(int from, int to) {
  return std::uniform_int_distribution<int>(from, to)(m_random);
}

QTextEdit& Typist::box() const {
  const bool walking = m_window.workbench()->currentId() == ui::PageId::Walk;
  auto* page = m_window.workbench()->currentPage();
  auto* box = page->findChild<QTextEdit*>(QString::fromLatin1(walking ? "whyEdit" : "accountEdit"));
  if (box == nullptr) std::_Exit(4);
  return *box;
}

void Typist::step() {
  // Seldom anything but typing: an answer or another question would keep the text on the way.
  const int chance = pick(0, 99);
  if (chance < 1 || box().toPlainText().size() > kLongestText) {
    goElsewhere();
  } else if (chance < 2 && m_window.workbench()->currentId() == ui::PageId::Walk) {
    chooseLevel();
  } else {
    typeLetter();
  }
  tellHeld();
  tellIfSaved();
  // Now and then a pause to think, longer than it takes to keep a draft.
  m_next.start(pick(0, 99) == 0 ? 700 : pick(5, 50));
}

void Typist::typeLetter() {
  box().setFocus();
  box().moveCursor(QTextCursor::End);
  const bool space = pick(0, 5) == 0 && !box().toPlainText().isEmpty();
  QTest::keyClick(&box(), space ? ' ' : static_cast<char>('a' + pick(0, 25)));
}

void Typist::chooseLevel() {
  // Keys reach the page only in an active window; a busy machine may take a while to make it one.
  if (!m_window.isActiveWindow() || !m_window.isAncestorOf(QApplication::focusWidget())) return typeLetter();
  const int level = pick(0, 4);
  m_level = std::to_string(level);
  // An answer is durable before it could be told afterwards.
  tellHeld();
  QTest::keyClick(m_window.workbench()->currentPage(), static_cast<Qt::Key>(Qt::Key_0 + level), Qt::AltModifier);
}

void Typist::goElsewhere() {
  // Long texts are not gone on with: there is always a place with room.
  for (int tries = 0; tries < 200; ++tries) {
    if (pick(0, 9) == 0) {
      const auto section = static_cast<std::size_t>(pick(0, static_cast<int>(kSections.size()) - 1));
      m_window.go({ui::PageId::Account, {}, m_assessment, kSections[section]});
    } else {
      const auto question = static_cast<std::size_t>(pick(0, static_cast<int>(m_questions.size()) - 1));
      m_window.go({ui::PageId::Walk, {}, m_assessment, m_questions[question]});
    }
    if (box().toPlainText().size() < kLongestText / 2) break;
  }
  const auto dossier = m_window.session()->dossier(m_assessment).value();
  const auto answer = dossier->answers.find(m_window.workbench()->currentPage()->place().item);
  const bool leveled = answer != dossier->answers.end() && answer->second.kind == assessment::AnswerKind::Level;
  m_level = leveled ? std::to_string(answer->second.level) : "-";
}

void Typist::tell(const std::string& what) const {
  const std::string line = std::to_string(m_clock.elapsed()) + ' ' + what + '\n';
  // Straight to the pipe: what was told is told, whatever happens next.
  if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::_Exit(5);
}

void Typist::tellHeld() const {
  const auto place = m_window.workbench()->currentPage()->place();
  const std::string subject = place.page == ui::PageId::Walk
                                  ? workspace::answerSubject(m_assessment, place.item)
                                  : workspace::accountSubject(m_assessment, place.item, "en");
  const std::string level = place.page == ui::PageId::Walk ? m_level : "-";
  tell("holds " + subject + ' ' + level + '|' + box().toPlainText().toStdString());
}

void Typist::tellIfSaved() const {
  const auto* saved = m_window.statusBar()->findChild<QLabel*>(QStringLiteral("savedLabel"));
  if (saved != nullptr && saved->text() == QStringLiteral("All changes saved")) tell("saved");
}

}  // namespace playfair::tests
