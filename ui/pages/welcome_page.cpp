// SPDX-License-Identifier: EUPL-1.2
#include "pages/welcome_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/card.h"
#include "pages/signature_form.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kWidestInCharacters = 150;
constexpr int kWelcomeSideBySide = 110;
constexpr int kRecentShown = 5;

QString welcomeFileFilter() {
  return WelcomePage::tr("Playfair files (*.playfair)");
}

QString suggestedFile() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
  return QDir::toNativeSeparators(QDir(folder).filePath(QStringLiteral("assessments.playfair")));
}

}  // namespace

WelcomePage::WelcomePage(Preferences& preferences, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_dialogs(dialogs) {
  setObjectName(QStringLiteral("welcomePage"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("welcomeScrollArea"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  all->addWidget(area);
  auto* inside = new QWidget(area);
  inside->setObjectName(QStringLiteral("pageBody"));
  auto* centred = new QHBoxLayout(inside);
  centred->setContentsMargins(32, 40, 32, 24);
  m_middle = new QWidget(inside);
  centred->addStretch(1);
  centred->addWidget(m_middle, 100);
  centred->addStretch(1);
  auto* column = new QVBoxLayout(m_middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(makeWrappedLabel(tr("Welcome to Playfair"), "welcome", m_middle));
  column->addWidget(makeWrappedLabel(tr("Assess what an AI project means for children, show what stands behind each "
                                        "answer, tell others what you learned."),
                                     "lead", m_middle));
  auto* asking = makeFrame("card", m_middle);
  m_asking = new QBoxLayout(QBoxLayout::LeftToRight, asking);
  m_asking->setContentsMargins(16, 14, 16, 14);
  m_asking->setSpacing(24);
  m_asking->addWidget(buildSigning(), 6);
  m_asking->addWidget(buildPlace(), 4);
  column->addSpacing(8);
  column->addWidget(asking);
  column->addSpacing(8);
  buildDoors(*column);
  buildFoot(*column);
  column->addStretch(1);
  area->setWidget(inside);
  setFocusProxy(m_form);
  refresh();
}

QWidget* WelcomePage::buildSigning() {
  auto* holder = new QWidget(this);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeWrappedLabel(tr("How shall your work be signed?"), "subheading", holder));
  column->addWidget(makeWrappedLabel(tr("A role is enough. You can change it later."), "quiet", holder));
  column->addSpacing(4);
  m_form = new SignatureForm(holder);
  column->addWidget(m_form);
  column->addStretch(1);
  return holder;
}

QWidget* WelcomePage::buildPlace() {
  auto* holder = new QWidget(this);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* label = makeWrappedLabel(tr("Where shall the file lie?"), "subheading", holder);
  column->addWidget(label);
  column->addWidget(makeWrappedLabel(
      tr("This file is not encrypted. Keep it where your organisation keeps working documents with personal data."),
      "quiet", holder));
  column->addSpacing(4);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  m_file = new QLineEdit(suggestedFile(), holder);
  m_file->setObjectName(QStringLiteral("fileEdit"));
  m_file->setAccessibleName(tr("Where the file shall lie"));
  label->setBuddy(m_file);
  auto* choose = makeButton(tr("Choose…"), "chooseFileButton", "plain", holder);
  choose->setAccessibleName(tr("Choose where the file shall lie"));
  row->addWidget(m_file, 1);
  row->addWidget(choose);
  column->addLayout(row);
  m_fileProblem = makeWrappedLabel({}, "bad", holder);
  m_fileProblem->setObjectName(QStringLiteral("fileProblemLabel"));
  m_fileProblem->hide();
  column->addWidget(m_fileProblem);
  column->addStretch(1);
  connect(choose, &QPushButton::clicked, this, &WelcomePage::chooseFile);
  connect(m_file, &QLineEdit::textChanged, m_fileProblem, &QWidget::hide);
  return holder;
}

void WelcomePage::buildDoors(QVBoxLayout& column) {
  m_doors = new QBoxLayout(QBoxLayout::LeftToRight);
  m_doors->setSpacing(14);
  connect(addDoor(tr("Assess a project"),
                  tr("Walk an AI system, a policy or a way of working through a questionnaire, with colleagues."),
                  tr("New project"), "newProjectButton", "primary"),
          &QPushButton::clicked, this, &WelcomePage::newProject);
  connect(addDoor(tr("Open a file"), tr("Go on with your own work, or read what a colleague has sent you."),
                  tr("Open…"), "openFileButton", "plain"),
          &QPushButton::clicked, this, &WelcomePage::askForFile);
  connect(addDoor(tr("Look at an example"),
                  tr("Real projects, told from public sources. Each opens as its own read-only file."),
                  tr("Open example…"), "openExampleButton", "plain"),
          &QPushButton::clicked, this, [this] {
            if (m_form->hasRole()) m_preferences.setSignature(given());
            emit openExample();
          });
  column.addLayout(m_doors);
}

QPushButton* WelcomePage::addDoor(const QString& title, const QString& text, const QString& button,
                                  const char* objectName, const char* look) {
  auto* door = makeFrame("card", this);
  auto* column = new QVBoxLayout(door);
  column->setContentsMargins(20, 20, 20, 20);
  column->setSpacing(8);
  column->addWidget(makeWrappedLabel(title, "heading", door));
  column->addWidget(makeWrappedLabel(text, "quiet", door));
  column->addStretch(1);
  column->addSpacing(10);
  auto* go = makeButton(button, objectName, look, door);
  go->setAccessibleName(QStringLiteral("%1: %2").arg(title, button));
  column->addWidget(go, 0, Qt::AlignLeft);
  m_doors->addWidget(door, 1);
  return go;
}

void WelcomePage::buildFoot(QVBoxLayout& column) {
  m_recent = new QWidget(this);
  m_recentRows = new QVBoxLayout(m_recent);
  m_recentRows->setContentsMargins(0, 6, 0, 0);
  m_recentRows->setSpacing(2);
  column.addWidget(m_recent);
  m_before = new QBoxLayout(QBoxLayout::LeftToRight);
  m_before->setSpacing(6);
  m_beforeText = makeLabel(tr("Before you begin: what this is and is not, how long it takes, whom you need, three "
                              "meetings, what comes out."),
                           "quiet", this);
  auto* read = makeButton(tr("Read or print the page"), "beforeYouBeginButton", "link", this);
  read->setAccessibleName(tr("Before you begin: read or print the page"));
  m_before->addWidget(m_beforeText);
  m_before->addWidget(read, 0, Qt::AlignLeft);
  m_before->addStretch(1);
  column.addSpacing(6);
  column.addLayout(m_before);
  connect(read, &QPushButton::clicked, this, &WelcomePage::beforeYouBegin);
}

void WelcomePage::refresh() {
  m_form->suggest(m_preferences.signature());
  showRecentFiles();
}

void WelcomePage::showRecentFiles() {
  clearLayout(*m_recentRows);
  const QStringList files = m_preferences.recentFiles();
  m_recent->setVisible(!files.isEmpty());
  m_recentRows->addWidget(makeLabel(tr("Recent files"), "subheading", m_recent));
  for (int i = 0; i < std::min(kRecentShown, static_cast<int>(files.size())); ++i) {
    const QFileInfo info(files[i]);
    auto* link =
        makeButton(tr("%1 in %2").arg(info.fileName(), QDir::toNativeSeparators(info.path())), "", "link", m_recent);
    link->setObjectName(QStringLiteral("recentFileButton_%1").arg(i));
    connect(link, &QPushButton::clicked, this, [this, file = files[i]] { openGiven(file); });
    m_recentRows->addWidget(link, 0, Qt::AlignLeft);
  }
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void WelcomePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void WelcomePage::arrange() {
  if (m_before == nullptr) return;  // still being built
  const int character = std::max(1, fontMetrics().averageCharWidth());
  const int characters = width() / character;
  const auto direction = characters > kWelcomeSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
  for (QBoxLayout* layout : {m_asking, m_doors, m_before}) layout->setDirection(direction);
  m_form->setDirection(characters > kWelcomeSideBySide / 2 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_beforeText->setWordWrap(direction == QBoxLayout::TopToBottom);
  m_middle->setMaximumWidth(character * kWidestInCharacters);
}

Signature WelcomePage::given() const {
  return m_form->given(m_preferences.signature());
}

bool WelcomePage::sign() {
  if (!m_form->hasRole()) {
    m_form->askForRole();
    return false;
  }
  m_preferences.setSignature(given());
  return true;
}

QString WelcomePage::placeProblem(const QString& file) const {
  const QFileInfo info(file);
  if (info.fileName().isEmpty() || info.isDir())
    return tr("Say also how the file shall be called, for example assessments.playfair.");
  if (info.exists())
    return tr("There is already a file of this name, and it is kept. Open it with “Open…”, or write another name.");
  if (!info.dir().exists())
    return tr("There is no folder %1. Choose one that exists.").arg(QDir::toNativeSeparators(info.path()));
  if (!QFileInfo(info.path()).isWritable())
    return tr("Nothing can be written in %1. Choose another folder.").arg(QDir::toNativeSeparators(info.path()));
  return {};
}

void WelcomePage::newProject() {
  if (!sign()) return;
  QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
  if (!file.isEmpty() && QFileInfo(file).isRelative()) file = QDir::home().filePath(file);
  if (!file.isEmpty() && !QFileInfo(file).isDir() && QFileInfo(file).suffix().isEmpty())
    file += QStringLiteral(".playfair");
  const QString problem = placeProblem(file);
  if (!problem.isEmpty()) {
    m_fileProblem->setText(problem);
    m_fileProblem->show();
    m_file->setFocus();
    return;
  }
  emit signedAndNewFile(m_preferences.signature(), file);
}

void WelcomePage::chooseFile() {
  m_dialogs.askSaveFile(this, tr("Where shall the file lie?"), m_file->text(), welcomeFileFilter(),
                        [this](const QString& file) { m_file->setText(QDir::toNativeSeparators(file)); });
}

void WelcomePage::askForFile() {
  if (!sign()) return;
  m_dialogs.askOpenFile(this, tr("Open a file"), welcomeFileFilter(),
                        [this](const QString& file) { emit openFile(file); });
}

void WelcomePage::openGiven(const QString& file) {
  if (sign()) emit openFile(file);
}

}  // namespace playfair::ui
