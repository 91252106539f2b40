// SPDX-License-Identifier: EUPL-1.2
#include "dialogs/qt_dialogs.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <utility>

#include "dialogs/error_text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kMessageCharacters = 56;
constexpr QMargins kDialogMargins(20, 18, 20, 18);
constexpr int kShortTextLines = 3;
constexpr int kShortTextEdges = 22;

/// A few lines in which Return is done; Shift+Return begins another one.
class ShortText : public QPlainTextEdit {
 public:
  ShortText(const QString& text, QAbstractButton& done, QWidget* parent) : QPlainTextEdit(text, parent), m_done(done) {}

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->matches(QKeySequence::InsertParagraphSeparator)) {
      m_done.click();
      return;
    }
    QPlainTextEdit::keyPressEvent(event);
  }

 private:
  QAbstractButton& m_done;
};

/// What it is about as a heading, and the text under it; both plain: a file name or a typed word is no markup.
QMessageBox* messageBox(QWidget* parent, const QString& title, const QString& text) {
  auto* box = new QMessageBox(parent);
  box->setObjectName(QStringLiteral("messageBox"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(title);
  box->setTextFormat(Qt::PlainText);
  box->setText(title);
  box->setInformativeText(text);
  box->setAccessibleName(title);
  box->setAccessibleDescription(text);
  if (auto* words = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"))) {
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * kMessageCharacters);
  }
  box->layout()->setContentsMargins(kDialogMargins);
  return box;
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter,
                        std::function<void(const QString&)> chosen) {
  auto* dialog = new QFileDialog(parent, title, QString(), filter);
  dialog->setObjectName(QStringLiteral("fileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                   [chosen = std::move(chosen)](const QString& file) { chosen(file); });
  return dialog;
}

/// "Table (*.csv)" → "csv".
QString endingIn(const QString& filter) {
  static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
  return ending.match(filter).captured(1);
}

}  // namespace

void QtDialogs::confirm(QWidget* parent, const QString& title, const QString& text, const QString& doIt,
                        std::function<void()> yes) {
  auto* box = messageBox(parent, title, text);
  QPushButton* button = box->addButton(doIt, QMessageBox::AcceptRole);
  button->setObjectName(QStringLiteral("confirmButton"));
  setLook(button, "primary");
  box->addButton(QMessageBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  box->setDefaultButton(QMessageBox::Cancel);
  QObject::connect(button, &QPushButton::clicked, parent, [yes = std::move(yes)] { yes(); });
  box->open();
}

void QtDialogs::choose(QWidget* parent, const QString& title, const QString& text, const QStringList& ways,
                       std::function<void(int)> chosen) {
  auto* box = messageBox(parent, title, text);
  for (int number = 0; number < ways.size(); ++number) {
    QPushButton* button = box->addButton(ways[number], QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("way%1Button").arg(number));
    QObject::connect(button, &QPushButton::clicked, parent, [chosen, number] { chosen(number); });
  }
  box->addButton(QMessageBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  box->setDefaultButton(QMessageBox::Cancel);
  box->open();
}

void QtDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                        const QString& doIt, std::function<void(const QString&)> given) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("askTextDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  QPushButton* accept = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
  accept->setObjectName(QStringLiteral("askTextButton"));
  setLook(accept, "primary");
  auto* edit = new ShortText(value, *accept, dialog);
  auto* caption = makeWrappedLabel(label, "subheading", dialog);
  caption->setMinimumWidth(caption->fontMetrics().averageCharWidth() * kMessageCharacters);
  edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kShortTextLines + kShortTextEdges);
  edit->selectAll();
  edit->setObjectName(QStringLiteral("askTextEdit"));
  edit->setTabChangesFocus(true);
  edit->setToolTip(QCoreApplication::translate("QtDialogs", "Return: done. Shift+Return: another line."));
  edit->setAccessibleName(label);
  caption->setBuddy(edit);
  const auto enable = [edit, accept] { accept->setEnabled(!edit->toPlainText().trimmed().isEmpty()); };
  enable();
  QObject::connect(edit, &QPlainTextEdit::textChanged, accept, enable);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(dialog, &QDialog::accepted, parent,
                   [edit, given = std::move(given)] { given(edit->toPlainText().trimmed()); });
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(kDialogMargins);
  layout->setSpacing(10);
  layout->addWidget(caption);
  layout->addWidget(edit);
  layout->addWidget(buttons);
  edit->setFocus();
  dialog->open();
}

void QtDialogs::askOpenFile(QWidget* parent, const QString& title, const QString& filter,
                            std::function<void(const QString&)> chosen) {
  auto* dialog = fileDialog(parent, title, filter, std::move(chosen));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->open();
}

void QtDialogs::askOpenFiles(QWidget* parent, const QString& title, const QString& filter,
                             std::function<void(const QStringList&)> chosen) {
  auto* dialog = new QFileDialog(parent, title, QString(), filter);
  dialog->setObjectName(QStringLiteral("fileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                   [chosen = std::move(chosen)](const QStringList& files) { chosen(files); });
  dialog->open();
}

void QtDialogs::askSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                            std::function<void(const QString&)> chosen) {
  auto* dialog = fileDialog(parent, title, filter, std::move(chosen));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  // A name without an ending gets the one of its kind, before the dialog asks whether a file may be replaced.
  dialog->setDefaultSuffix(endingIn(dialog->selectedNameFilter()));
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                   [dialog](const QString& chosenFilter) { dialog->setDefaultSuffix(endingIn(chosenFilter)); });
  dialog->selectFile(suggested);
  dialog->open();
}

bool QtDialogs::openOutside(const QUrl& place) {
  return QDesktopServices::openUrl(place);
}

void QtDialogs::inform(QWidget* parent, const QString& title, const QString& text) {
  auto* box = messageBox(parent, title, text);
  box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("closeButton"));
  box->open();
}

void QtDialogs::showError(QWidget* parent, const Error& error) {
  const ErrorText words = errorText(error);
  auto* box = messageBox(parent, words.title, words.text);
  box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("closeButton"));
  box->open();
}

}  // namespace playfair::ui
