// SPDX-License-Identifier: EUPL-1.2
#include "window/examples_dialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "session/text.h"
#include "widgets/lines_delegate.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kExampleNameRole = StrongPartsRole + 1;
constexpr int kExamplesCharacters = 84;
constexpr int kExamplesLines = 30;
constexpr double kExamplesPartOfWindow = 0.9;

}  // namespace

ExamplesDialog::ExamplesDialog(const std::vector<exchange::ExampleEntry>& examples, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("examplesDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Examples"));
  m_list->setObjectName(QStringLiteral("examplesList"));
  m_list->setAccessibleName(tr("Examples"));
  m_list->setItemDelegate(new LinesDelegate(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  fill(examples);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  QPushButton* open = buttons->addButton(tr("Open example"), QDialogButtonBox::AcceptRole);
  open->setObjectName(QStringLiteral("openChosenExampleButton"));
  open->setDefault(true);
  setLook(open, "primary");
  auto* column = new QVBoxLayout(this);
  column->addWidget(makeWrappedLabel(tr("Each example is made from public sources and is no finding about anybody. It "
                                        "opens as a file of its own that can only be read."),
                                     "quiet", this));
  column->addWidget(m_list, 1);
  column->addWidget(buttons);
  connect(m_list, &QListWidget::itemActivated, this, &ExamplesDialog::choose);
  connect(buttons, &QDialogButtonBox::accepted, this, &ExamplesDialog::choose);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExamplesDialog::fill(const std::vector<exchange::ExampleEntry>& examples) {
  for (const exchange::ExampleEntry& example : examples) {
    const QString title = toQt(example.title);
    const QString description = toQt(example.description);
    QStringList tags;
    for (const std::string& tag : example.tags) tags << toQt(tag);
    auto* item = new QListWidgetItem(title + QChar(QChar::LineSeparator) + description, m_list);
    item->setData(UpperLineRole, tags.join(QStringLiteral(" · ")));
    item->setData(StrongPartsRole, QVariant::fromValue(QList<TextPart>{{0, static_cast<int>(title.size())}}));
    item->setData(Qt::AccessibleTextRole, title + QStringLiteral(". ") + description);
    item->setData(kExampleNameRole, toQt(example.name));
  }
  m_list->setCurrentRow(0);
}

void ExamplesDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  const QSize most = parentWidget() == nullptr ? QSize(1280, 720) : parentWidget()->size();
  const int width = fontMetrics().averageCharWidth() * kExamplesCharacters;
  const int height = fontMetrics().height() * kExamplesLines;
  resize(std::min(width, static_cast<int>(most.width() * kExamplesPartOfWindow)),
         std::min(height, static_cast<int>(most.height() * kExamplesPartOfWindow)));
  m_list->setFocus();
}

void ExamplesDialog::choose() {
  const QListWidgetItem* current = m_list->currentItem();
  if (current == nullptr) return;
  const QString name = current->data(kExampleNameRole).toString();
  accept();
  emit chosen(name);
}

}  // namespace playfair::ui
