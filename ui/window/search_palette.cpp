// SPDX-License-Identifier: EUPL-1.2
#include "window/search_palette.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "dialogs/error_text.h"
#include "widgets/look.h"
#include "window/found_model.h"

namespace playfair::ui {
namespace {

constexpr int kMostFound = 50;
// Between two keys of somebody who types; a search in between would only hold them up.
constexpr int kPauseMs = 120;
constexpr int kPaletteCharacters = 96;
constexpr double kPartOfWindow = 0.72;
constexpr int kFromTop = 56;

}  // namespace

SearchPalette::SearchPalette(const Session& session, const Place& here, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_finder(session, here), m_model(new FoundModel(this)) {
  setObjectName(QStringLiteral("searchPalette"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Search"));
  setAccessibleName(tr("Search"));
  build();
  m_pause = new QTimer(this);
  m_pause->setSingleShot(true);
  m_pause->setInterval(kPauseMs);
  connect(m_pause, &QTimer::timeout, this, &SearchPalette::search);
  connect(m_line, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
  connect(&session, &Session::changed, this, [this] {
    m_finder.forgetNames();
    search();
  });
  search();
}

void SearchPalette::build() {
  auto* outside = new QVBoxLayout(this);
  outside->setContentsMargins(0, 0, 0, 0);
  auto* frame = makeFrame("palette", this);
  outside->addWidget(frame);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(14, 14, 14, 10);
  column->setSpacing(8);
  auto* top = new QHBoxLayout;
  m_line = new QLineEdit(frame);
  m_line->setObjectName(QStringLiteral("searchEdit"));
  m_line->setAccessibleName(tr("Search this file"));
  m_line->setPlaceholderText(tr("Search projects, questions, answers, evidence, comments…"));
  m_line->setClearButtonEnabled(true);
  m_line->installEventFilter(this);
  auto* close = makeButton(tr("Close"), "closeSearchButton", "quiet", frame);
  close->setAccessibleName(tr("Close the search"));
  close->setToolTip(tr("Close (Esc)"));
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  top->addWidget(m_line, 1);
  top->addWidget(close);
  column->addLayout(top);
  buildResults();
  column->addWidget(m_list, 1);
  m_status = makeWrappedLabel({}, "small", frame);
  m_status->setObjectName(QStringLiteral("searchStatusLabel"));
  column->addWidget(m_status);
}

void SearchPalette::buildResults() {
  m_list = new QListView(this);
  m_list->setObjectName(QStringLiteral("searchResults"));
  m_list->setAccessibleName(tr("Results"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new LinesDelegate(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setFocusPolicy(Qt::NoFocus);
  setLook(m_list, "plain");
  connect(m_list, &QListView::clicked, this, &SearchPalette::goToChosen);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPalette::tellChosen);
}

void SearchPalette::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  const QWidget* window = parentWidget();
  const int width = std::min(window->width() - 2 * kFromTop, fontMetrics().averageCharWidth() * kPaletteCharacters);
  resize(std::max(width, minimumSizeHint().width()), static_cast<int>(window->height() * kPartOfWindow));
  move(window->mapToGlobal(QPoint((window->width() - this->width()) / 2, kFromTop)));
  m_line->setFocus();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_line && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent*>(event)->key()))
    return true;
  return QDialog::eventFilter(watched, event);
}

bool SearchPalette::takesKey(int key) {
  const int row = m_list->currentIndex().row();
  const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
  switch (key) {
    case Qt::Key_Down:
      choose(row + 1);
      return true;
    case Qt::Key_Up:
      choose(row - 1);
      return true;
    case Qt::Key_PageDown:
      choose(row + page);
      return true;
    case Qt::Key_PageUp:
      choose(row - page);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_pause->isActive()) search();
      goToChosen();
      return true;
    default:
      return false;
  }
}

void SearchPalette::search() {
  m_pause->stop();
  const QString typed = m_line->text().trimmed();
  // Where only the file changed, one stays on the same row.
  const int row = typed == m_searched ? m_list->currentIndex().row() : 0;
  m_searched = typed;
  if (typed.isEmpty()) {
    m_model->setThings({});
    return say(
        tr("Type the beginning of words, as many as you like. What has all of them is found, wherever it is in "
           "this file."));
  }
  auto found = m_finder.find(typed, kMostFound);
  if (!found) {
    m_model->setThings({});
    const ErrorText words = errorText(found.error());
    return say(words.title + QStringLiteral(". ") + words.text);
  }
  const auto number = static_cast<int>(found->things.size());
  m_model->setThings(std::move(found->things));
  if (number == 0) return say(tr("Nothing in this file has all these words."));
  say(found->more ? tr("More than %1: type more.").arg(kMostFound)
                  : tr("%n found. Arrow keys choose, Enter goes there.", nullptr, number));
  choose(row);
}

void SearchPalette::say(const QString& sentence) {
  m_status->setText(sentence);
  // The focus stays in the line: a screen reader says it from there.
  m_line->setAccessibleDescription(sentence);
}

void SearchPalette::choose(int row) {
  if (m_model->rowCount() == 0) return;
  const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
  m_list->setCurrentIndex(index);
  m_list->scrollTo(index);
}

void SearchPalette::tellChosen() {
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid() || !QAccessible::isActive()) return;
  // The list tells of its current item only while it has the focus, and here the line has it.
  QAccessibleEvent event(m_list, QAccessible::Focus);
  event.setChild(index.row());
  QAccessible::updateAccessibility(&event);
}

void SearchPalette::goToChosen() {
  const FoundThing* thing = m_model->thing(m_list->currentIndex().row());
  if (thing == nullptr) return;
  const Place place = thing->place;
  accept();
  emit chosen(place);
}

}  // namespace playfair::ui
