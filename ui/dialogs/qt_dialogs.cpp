// SPDX-License-Identifier: EUPL-1.2
#include "dialogs/qt_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "dialogs/error_text.h"

namespace playfair::ui {
namespace {

QMessageBox* messageBox(QWidget* parent, const QString& title, const QString& text, QMessageBox::Icon icon) {
  auto* box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
  box->setObjectName(QStringLiteral("messageBox"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
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

}  // namespace

void QtDialogs::confirm(QWidget* parent, const QString& title, const QString& text, const QString& doIt,
                        std::function<void()> yes) {
  auto* box = messageBox(parent, title, text, QMessageBox::Question);
  QPushButton* button = box->addButton(doIt, QMessageBox::AcceptRole);
  button->setObjectName(QStringLiteral("confirmButton"));
  box->addButton(QMessageBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  box->setDefaultButton(QMessageBox::Cancel);
  QObject::connect(button, &QPushButton::clicked, parent, [yes = std::move(yes)] { yes(); });
  box->open();
}

void QtDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                        const QString& doIt, std::function<void(const QString&)> given) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("askTextDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  auto* caption = new QLabel(label, dialog);
  caption->setWordWrap(true);
  auto* edit = new QPlainTextEdit(value, dialog);
  edit->setObjectName(QStringLiteral("askTextEdit"));
  edit->setTabChangesFocus(true);
  edit->setAccessibleName(label);
  caption->setBuddy(edit);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
  QPushButton* accept = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
  accept->setObjectName(QStringLiteral("askTextButton"));
  const auto enable = [edit, accept] { accept->setEnabled(!edit->toPlainText().trimmed().isEmpty()); };
  enable();
  QObject::connect(edit, &QPlainTextEdit::textChanged, accept, enable);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
  QObject::connect(dialog, &QDialog::accepted, parent,
                   [edit, given = std::move(given)] { given(edit->toPlainText().trimmed()); });
  auto* layout = new QVBoxLayout(dialog);
  layout->addWidget(caption);
  layout->addWidget(edit);
  layout->addWidget(buttons);
  dialog->open();
}

void QtDialogs::askOpenFile(QWidget* parent, const QString& title, const QString& filter,
                            std::function<void(const QString&)> chosen) {
  auto* dialog = fileDialog(parent, title, filter, std::move(chosen));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->open();
}

void QtDialogs::askSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                            std::function<void(const QString&)> chosen) {
  auto* dialog = fileDialog(parent, title, filter, std::move(chosen));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(suggested);
  dialog->open();
}

void QtDialogs::inform(QWidget* parent, const QString& title, const QString& text) {
  auto* box = messageBox(parent, title, text, QMessageBox::Information);
  box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("closeButton"));
  box->open();
}

void QtDialogs::showError(QWidget* parent, const Error& error) {
  const ErrorText words = errorText(error);
  auto* box = messageBox(parent, words.title, words.text, QMessageBox::Warning);
  box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("closeButton"));
  box->open();
}

}  // namespace playfair::ui
