// SPDX-License-Identifier: EUPL-1.2
#include "pages/fact_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "session/text.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kLargestNumber = 999'999'999;
constexpr int kLongTextLines = 4;

QString widgetName(const instrument::FactDefinition& fact) {
  return QStringLiteral("factEdit_") + toQt(fact.key);
}

std::string textOf(const SaidFact& value) {
  const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
  return text == nullptr ? std::string() : *text;
}

SaidFact textFact(const QString& text) {
  const std::string written = fromQt(text);
  return written.empty() ? SaidFact() : SaidFact(written);
}

/// Says when a text field is left. A menu of its own does not count as leaving.
class LeaveWatch : public QObject {
 public:
  LeaveWatch(FactEditor* editor, QWidget* field) : QObject(editor), m_editor(editor) {
    field->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
      emit m_editor->left();
    return QObject::eventFilter(watched, event);
  }

 private:
  FactEditor* m_editor;
};

/// Scrolling the page must not change a choice on the way.
class WheelGuard : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
  }
};

QVBoxLayout* plainColumn(QWidget* parent) {
  auto* column = new QVBoxLayout(parent);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  return column;
}

class ChoiceEditor : public FactEditor {
 public:
  ChoiceEditor(const instrument::FactDefinition& fact, QWidget* parent)
      : FactEditor(parent), m_fact(fact), m_box(new QComboBox(this)) {
    m_box->setObjectName(widgetName(fact));
    m_box->setAccessibleName(toQt(fact.title));
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(new WheelGuard(this));
    m_box->addItem(QCoreApplication::translate("FactEditor", "Choose…"));
    for (const auto& option : fact.options) m_box->addItem(toQt(option.title));
    m_help = makeWrappedLabel({}, "small", this);
    QVBoxLayout* column = plainColumn(this);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_help);
    showHelp();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
      showHelp();
      emit chosen();
    });
  }

  void showValue(const SaidFact& value) override {
    const std::string text = textOf(value);
    const auto found =
        std::find_if(m_fact.options.begin(), m_fact.options.end(), [&](const auto& one) { return one.value == text; });
    const QSignalBlocker silent(m_box);
    m_box->setCurrentIndex(found == m_fact.options.end() ? 0 : static_cast<int>(found - m_fact.options.begin()) + 1);
    showHelp();
  }
  [[nodiscard]] SaidFact value() const override {
    const int index = m_box->currentIndex();
    return index < 1 ? SaidFact() : SaidFact(m_fact.options[static_cast<std::size_t>(index) - 1].value);
  }
  void setEditable(bool editable) override { m_box->setEnabled(editable); }
  [[nodiscard]] QWidget* first() const override { return m_box; }

 private:
  void showHelp() {
    const int index = m_box->currentIndex();
    m_help->setText(index < 1 ? QString() : toQt(m_fact.options[static_cast<std::size_t>(index) - 1].help));
    m_help->setVisible(!m_help->text().isEmpty());
  }

  instrument::FactDefinition m_fact;
  QComboBox* m_box;
  QLabel* m_help = nullptr;
};

class ChoicesEditor : public FactEditor {
 public:
  ChoicesEditor(const instrument::FactDefinition& fact, QWidget* parent) : FactEditor(parent), m_fact(fact) {
    auto* flow = new FlowLayout(this, 14, 4);
    for (const auto& option : fact.options) {
      auto* box = new QCheckBox(toQt(option.title), this);
      box->setObjectName(widgetName(fact) + QLatin1Char('_') + toQt(option.value));
      box->setAccessibleName(QStringLiteral("%1: %2").arg(toQt(fact.title), toQt(option.title)));
      box->setToolTip(toQt(option.help));
      connect(box, &QCheckBox::clicked, this, [this] { emit chosen(); });
      flow->addWidget(box);
      m_boxes.push_back(box);
    }
  }

  void showValue(const SaidFact& value) override {
    const auto* said = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
      const bool ticked =
          said != nullptr && std::find(said->begin(), said->end(), m_fact.options[i].value) != said->end();
      m_boxes[i]->setChecked(ticked);
    }
  }
  [[nodiscard]] SaidFact value() const override {
    std::vector<std::string> ticked;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
      if (m_boxes[i]->isChecked()) ticked.push_back(m_fact.options[i].value);
    }
    return ticked.empty() ? SaidFact() : SaidFact(ticked);
  }
  void setEditable(bool editable) override {
    for (QCheckBox* box : m_boxes) box->setEnabled(editable);
  }
  [[nodiscard]] QWidget* first() const override { return m_boxes.front(); }

 private:
  instrument::FactDefinition m_fact;
  std::vector<QCheckBox*> m_boxes;
};

/// One line of text, or a whole number.
class LineEditor : public FactEditor {
 public:
  LineEditor(const instrument::FactDefinition& fact, QWidget* parent)
      : FactEditor(parent), m_edit(new QLineEdit(this)), m_number(fact.type == instrument::FactType::Integer) {
    m_edit->setObjectName(widgetName(fact));
    m_edit->setAccessibleName(toQt(fact.title));
    if (m_number) {
      m_edit->setValidator(new QIntValidator(0, kLargestNumber, m_edit));
      m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    }
    plainColumn(this)->addWidget(m_edit);
    new LeaveWatch(this, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { emit typed(); });
  }

  void showValue(const SaidFact& value) override {
    const auto* number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    const QString text = number != nullptr ? QString::number(*number) : toQt(textOf(value));
    if (m_edit->text() == text) return;
    const QSignalBlocker silent(m_edit);
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
  }
  [[nodiscard]] SaidFact value() const override {
    if (!m_number) return textFact(m_edit->text());
    bool whole = false;
    const qlonglong number = m_edit->text().toLongLong(&whole);
    return whole ? SaidFact(std::int64_t{number}) : SaidFact();
  }
  void setEditable(bool editable) override { m_edit->setReadOnly(!editable); }
  [[nodiscard]] QWidget* first() const override { return m_edit; }

 private:
  QLineEdit* m_edit;
  bool m_number;
};

class LongTextEditor : public FactEditor {
 public:
  LongTextEditor(const instrument::FactDefinition& fact, QWidget* parent)
      : FactEditor(parent), m_edit(new QPlainTextEdit(this)) {
    m_edit->setObjectName(widgetName(fact));
    m_edit->setAccessibleName(toQt(fact.title));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kLongTextLines + 28);
    plainColumn(this)->addWidget(m_edit);
    new LeaveWatch(this, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit typed(); });
  }

  void showValue(const SaidFact& value) override {
    const QString text = toQt(textOf(value));
    if (m_edit->toPlainText() == text) return;
    const QSignalBlocker silent(m_edit);
    m_edit->setPlainText(text);
  }
  [[nodiscard]] SaidFact value() const override { return textFact(m_edit->toPlainText()); }
  void setEditable(bool editable) override { m_edit->setReadOnly(!editable); }
  [[nodiscard]] QWidget* first() const override { return m_edit; }

 protected:
  void changeEvent(QEvent* event) override {
    FactEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_edit->setFixedHeight(fontMetrics().lineSpacing() * kLongTextLines + 28);
  }

 private:
  QPlainTextEdit* m_edit;
};

}  // namespace

FactEditor* makeFactEditor(const instrument::FactDefinition& fact, QWidget* parent) {
  switch (fact.type) {
    case instrument::FactType::Choice:
      return new ChoiceEditor(fact, parent);
    case instrument::FactType::Choices:
      return new ChoicesEditor(fact, parent);
    case instrument::FactType::LongText:
      return new LongTextEditor(fact, parent);
    case instrument::FactType::Text:
    case instrument::FactType::Integer:
    case instrument::FactType::Date:
      break;
  }
  return new LineEditor(fact, parent);
}

}  // namespace playfair::ui
