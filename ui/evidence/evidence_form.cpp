// SPDX-License-Identifier: EUPL-1.2
#include "evidence/evidence_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "evidence/evidence_words.h"
#include "pages/fact_editors.h"
#include "pages/form_row.h"
#include "playfair/assessment/name_check.h"
#include "playfair/workspace/evidence_register.h"
#include "session/text.h"
#include "widgets/date_field.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

using assessment::EvidenceKind;

constexpr int kTextLines = 5;

/// Kinds in which people are spoken of: no names there.
bool speaksOfPeople(EvidenceKind kind) {
  return kind == EvidenceKind::Consultation || kind == EvidenceKind::Meeting || kind == EvidenceKind::Interview ||
         kind == EvidenceKind::KeptElsewhere;
}

/// When a meeting began and ended is known without asking.
bool isFilledByProgram(const std::string& key) {
  return key == "meetingBegan" || key == "meetingEnded";
}

QString titleHelp(EvidenceKind kind) {
  if (kind == EvidenceKind::KeptElsewhere) return EvidenceForm::tr("What is it?");
  return EvidenceForm::tr("How will colleagues recognise it?");
}

QString textName(EvidenceKind kind) {
  if (kind == EvidenceKind::Note) return EvidenceForm::tr("What you know");
  if (kind == EvidenceKind::Interview) return EvidenceForm::tr("What was said");
  if (kind == EvidenceKind::TestResult) return EvidenceForm::tr("What came out");
  return EvidenceForm::tr("Remarks");
}

template <class T>
QComboBox* makeCombo(const std::vector<T>& values, QString (*name)(T), T chosen, const char* objectName,
                     QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setObjectName(QString::fromLatin1(objectName));
  for (const T value : values) {
    box->addItem(name(value), static_cast<int>(value));
    if (value == chosen) box->setCurrentIndex(box->count() - 1);
  }
  return box;
}

}  // namespace

EvidenceForm::EvidenceForm(const assessment::Evidence& evidence, QWidget* parent)
    : QScrollArea(parent), m_evidence(evidence) {
  setObjectName(QStringLiteral("evidenceForm"));
  setAccessibleName(tr("Evidence"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget(this);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(4, 4, 12, 4);
  column->setSpacing(0);
  column->addWidget(makeWrappedLabel(kindHelp(evidence.kind), "quiet", inside));
  m_names = makeWrappedLabel({}, "chipWarning", inside);
  m_names->setObjectName(QStringLiteral("nameWarningLabel"));
  m_names->hide();
  setWidget(inside);
  buildWhat(column);
  buildDetails(column);
  buildTrust(column);
  column->insertWidget(1, m_names);
  column->addStretch(1);
  connect(this, &EvidenceForm::edited, this, &EvidenceForm::warnOfNames);
  warnOfNames();
}

void EvidenceForm::addRow(QVBoxLayout* column, const QString& name, const QString& help, QWidget* field,
                          QWidget* buddy) {
  auto* row = new FormRow(name, help, {}, widget());
  row->setBuddy(buddy);
  if (buddy->accessibleName().isEmpty()) buddy->setAccessibleName(name);
  row->right()->addWidget(field);
  column->addWidget(row);
}

DateField* EvidenceForm::addDate(QVBoxLayout* column, const QString& name, const QString& help, const char* objectName,
                                 const std::string& date) {
  auto* field = new DateField(name, QString::fromLatin1(objectName), widget());
  field->setDate(date);
  addRow(column, name, help, field, field->line());
  connect(field, &DateField::edited, this, &EvidenceForm::edited);
  return field;
}

void EvidenceForm::buildWhat(QVBoxLayout* column) {
  m_title = new QLineEdit(toQt(m_evidence.title), widget());
  m_title->setObjectName(QStringLiteral("evidenceTitleEdit"));
  addRow(column, tr("Title"), titleHelp(m_evidence.kind), m_title, m_title);
  connect(m_title, &QLineEdit::textEdited, this, &EvidenceForm::edited);
  if (m_evidence.kind == EvidenceKind::Link) {
    m_url = new QLineEdit(toQt(m_evidence.url), widget());
    m_url->setObjectName(QStringLiteral("evidenceUrlEdit"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    addRow(column, tr("Address"), tr("It begins with https:// or http://"), m_url, m_url);
    connect(m_url, &QLineEdit::textEdited, this, &EvidenceForm::edited);
  }
  if (m_evidence.file) {
    auto* file = makeWrappedLabel(tr("%1 · %2").arg(toQt(m_evidence.file->name), sizeWords(m_evidence.file->size)), "",
                                  widget());
    addRow(column, tr("File"), {}, file, file);
  }
}

void EvidenceForm::buildDetails(QVBoxLayout* column) {
  const std::string kind = assessment::toText(m_evidence.kind);
  for (const auto& detail : evidenceCatalogue().facts) {
    if (detail.box != kind || isFilledByProgram(detail.key)) continue;
    FactEditor* editor = makeFactEditor(detail, widget());
    const auto said = m_evidence.details.find(detail.key);
    editor->showValue(said == m_evidence.details.end() ? SaidFact() : SaidFact(said->second));
    auto* row = new FormRow(toQt(detail.title), toQt(detail.help), {}, widget());
    row->setBuddy(editor->first());
    row->right()->addWidget(editor);
    column->addWidget(row);
    connect(editor, &FactEditor::typed, this, &EvidenceForm::edited);
    connect(editor, &FactEditor::chosen, this, &EvidenceForm::edited);
    m_details.push_back({detail.key, editor});
  }
  m_text = new QPlainTextEdit(toQt(m_evidence.text), widget());
  m_text->setObjectName(QStringLiteral("evidenceTextEdit"));
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + 20);
  addRow(column, textName(m_evidence.kind), {}, m_text, m_text);
  connect(m_text, &QPlainTextEdit::textChanged, this, &EvidenceForm::edited);
}

void EvidenceForm::buildTrust(QVBoxLayout* column) {
  m_source = new QLineEdit(toQt(m_evidence.source), widget());
  m_source->setObjectName(QStringLiteral("evidenceSourceEdit"));
  addRow(column, tr("Source"), tr("Who made it: a role or an organisation"), m_source, m_source);
  connect(m_source, &QLineEdit::textEdited, this, &EvidenceForm::edited);
  m_date = addDate(column, tr("Date"), tr("When it was made or held"), "evidenceDateEdit", m_evidence.date);
  m_support = makeCombo(assessment::allSupports(), supportName, m_evidence.support, "evidenceSupportCombo", widget());
  addRow(column, tr("Kind of support"), tr("Who stands behind it. These are kinds, not grades."), m_support, m_support);
  m_confidentiality = makeCombo(assessment::allConfidentialities(), confidentialityName, m_evidence.confidentiality,
                                "evidenceConfidentialityCombo", widget());
  addRow(column, tr("Confidentiality"), tr("Restricted evidence never leaves with an export unless somebody says so."),
         m_confidentiality, m_confidentiality);
  for (QComboBox* box : {m_support, m_confidentiality}) {
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, &EvidenceForm::edited);
  }
  m_reviewBy = addDate(column, tr("Look at it again by"), tr("After this day it shows as expired"),
                       "evidenceReviewByEdit", m_evidence.reviewBy);
  m_keepUntil = addDate(column, tr("Keep until"), tr("After this day it shows as due for deletion"),
                        "evidenceKeepUntilEdit", m_evidence.keepUntil);
}

assessment::Evidence EvidenceForm::evidence() const {
  assessment::Evidence evidence = m_evidence;
  evidence.title = fromQt(m_title->text().trimmed());
  if (m_url != nullptr) evidence.url = fromQt(m_url->text().trimmed());
  evidence.source = fromQt(m_source->text().trimmed());
  evidence.text = fromQt(m_text->toPlainText());
  evidence.support = static_cast<assessment::Support>(m_support->currentData().toInt());
  evidence.confidentiality = static_cast<assessment::Confidentiality>(m_confidentiality->currentData().toInt());
  evidence.date = m_date->date();
  evidence.reviewBy = m_reviewBy->date();
  evidence.keepUntil = m_keepUntil->date();
  for (const auto& detail : m_details) {
    const SaidFact said = detail.editor->value();
    if (said) {
      evidence.details[detail.key] = *said;
    } else {
      evidence.details.erase(detail.key);
    }
  }
  return evidence;
}

QString EvidenceForm::fault() const {
  if (m_title->text().trimmed().isEmpty()) return tr("It needs a title.");
  for (const DateField* field : {m_date, m_reviewBy, m_keepUntil}) {
    if (!field->isGood()) return tr("One of the dates is no day.");
  }
  const auto good = workspace::checkEvidence(evidence());
  if (good) return {};
  if (good.error().subject == "url")
    return tr("The address needs to begin with https:// or http:// and have no spaces.");
  return toQt(good.error().detail);
}

void EvidenceForm::warnOfNames() {
  if (!speaksOfPeople(m_evidence.kind)) return;
  const assessment::Evidence entered = evidence();
  std::string words = entered.title + "\n" + entered.text + "\n" + entered.source;
  for (const auto& [key, value] : entered.details) words += "\n" + assessment::factText(entered.details, key);
  const auto found = assessment::findNameHint(words);
  m_names->setVisible(found.has_value());
  if (found)
    m_names->setText(tr("“%1” looks like a person. Roles and numbers are enough here.").arg(toQt(found->piece)));
}

void EvidenceForm::focusFirst() {
  m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace playfair::ui
