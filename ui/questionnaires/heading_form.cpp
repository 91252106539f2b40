// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/heading_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "playfair/instrument/authoring.h"
#include "questionnaires/lines_edit.h"
#include "questionnaires/question_form.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

QVBoxLayout* fieldsIn(QWidget* parent) {
  auto* column = new QVBoxLayout(parent);
  column->setContentsMargins(18, 12, 18, 14);
  column->setSpacing(4);
  return column;
}

/// The source that the organisation brought itself; nullptr where there is none.
template <class Draft>
auto* ownSource(Draft& draft) {
  const auto found = std::find_if(draft.sources.begin(), draft.sources.end(),
                                  [](const auto& source) { return source.id == instrument::kOwnSource; });
  return found == draft.sources.end() ? nullptr : &*found;
}

}  // namespace

HeadingForm::HeadingForm(QWidget* parent)
    : QWidget(parent), m_whole(new QWidget(this)), m_requirement(new QWidget(this)) {
  setObjectName(QStringLiteral("headingForm"));
  auto* both = new QVBoxLayout(this);
  both->setContentsMargins(0, 0, 0, 0);
  auto* whole = fieldsIn(m_whole);
  m_title = makeWrappedLabel({}, "question", m_whole);
  whole->addWidget(m_title);
  whole->addWidget(makeWrappedLabel(
      tr("The title is made from the organisation, so that nobody takes this for the published questionnaire."),
      "small", m_whole));
  m_name = addLine(*whole, tr("Short name"), "questionnaireNameEdit");
  m_about = addLines(*whole, tr("What it is, in two or three sentences"), "questionnaireAboutEdit", 3);
  m_notice = addLines(*whole, tr("Note shown wherever it is chosen or printed (may be empty)"), "noticeEdit", 2);
  m_address = addLine(*whole, tr("Web address of the charter or organisation"), "addressEdit");
  auto* requirement = fieldsIn(m_requirement);
  m_requirementTitle = addLines(*requirement, tr("Title of the requirement"), "requirementTitleEdit", 2);
  m_shortTitle = addLine(*requirement, tr("Short title"), "shortTitleEdit");
  m_intro = addLines(*requirement, tr("What it is about"), "introEdit", 3);
  m_crc = addLine(*requirement, tr("Articles of the Convention on the Rights of the Child, such as 3, 12"),
                  "requirementArticlesEdit");
  both->addWidget(m_whole);
  both->addWidget(m_requirement);
  both->addStretch(1);
}

LinesEdit* HeadingForm::addLines(QVBoxLayout& column, const QString& name, const char* objectName, int lines) {
  auto* edit = new LinesEdit(name, objectName, lines, column.parentWidget());
  auto* label = makeWrappedLabel(name, "smallStrong", column.parentWidget());
  label->setBuddy(edit);
  column.addWidget(label);
  column.addWidget(edit);
  connect(edit, &QPlainTextEdit::textChanged, this, &HeadingForm::edited);
  connect(edit, &LinesEdit::left, this, &HeadingForm::settled);
  return edit;
}

QLineEdit* HeadingForm::addLine(QVBoxLayout& column, const QString& name, const char* objectName) {
  auto* edit = new QLineEdit(column.parentWidget());
  edit->setObjectName(QString::fromLatin1(objectName));
  edit->setAccessibleName(name);
  auto* label = makeWrappedLabel(name, "smallStrong", column.parentWidget());
  label->setBuddy(edit);
  column.addWidget(label);
  column.addWidget(edit);
  connect(edit, &QLineEdit::textEdited, this, &HeadingForm::edited);
  connect(edit, &QLineEdit::editingFinished, this, &HeadingForm::settled);
  return edit;
}

void HeadingForm::set(const instrument::Instrument& draft) {
  m_whole->show();
  m_requirement->hide();
  m_title->setText(toQt(draft.title));
  m_name->setText(toQt(draft.shortTitle));
  m_about->setTextQuietly(toQt(draft.about));
  m_notice->setTextQuietly(toQt(draft.notice));
  const auto* source = ownSource(draft);
  m_address->setText(source == nullptr ? QString() : toQt(source->address));
  m_address->setEnabled(source != nullptr);
}

void HeadingForm::set(const instrument::Requirement& requirement) {
  m_whole->hide();
  m_requirement->show();
  m_requirementTitle->setTextQuietly(toQt(requirement.title));
  m_shortTitle->setText(toQt(requirement.shortTitle));
  m_intro->setTextQuietly(toQt(requirement.intro));
  m_crc->setText(articleWords(requirement.crc));
}

void HeadingForm::put(instrument::Instrument& draft) const {
  draft.shortTitle = fromQt(m_name->text().trimmed());
  draft.about = fromQt(m_about->toPlainText().trimmed());
  draft.notice = fromQt(m_notice->toPlainText().trimmed());
  if (auto* source = ownSource(draft)) {
    source->address = fromQt(m_address->text().trimmed());
    source->title = draft.shortTitle;
  }
}

void HeadingForm::put(instrument::Requirement& requirement) const {
  requirement.title = fromQt(m_requirementTitle->toPlainText().trimmed());
  requirement.shortTitle = fromQt(m_shortTitle->text().trimmed());
  if (requirement.shortTitle.empty()) requirement.shortTitle = requirement.title;
  requirement.intro = fromQt(m_intro->toPlainText().trimmed());
  requirement.crc = articlesIn(m_crc->text());
}

void HeadingForm::focusFirst() {
  if (m_requirement->isHidden()) {
    m_name->setFocus();
  } else {
    m_requirementTitle->setFocus();
  }
}

}  // namespace playfair::ui
