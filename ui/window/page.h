// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "dialogs/dialogs.h"
#include "session/jobs.h"
#include "session/place.h"
#include "session/preferences.h"
#include "session/session.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace playfair::ui {

/// What pages talk to. All of it outlives the pages.
struct PageContext {
  Session* session = nullptr;
  Dialogs* dialogs = nullptr;
  Preferences* preferences = nullptr;
  Jobs* jobs = nullptr;
};

/// One page of the window: a header (crumb, title, chips, actions) over a body. Pages only arrange; they write through
/// the Session and ask the window to go elsewhere with goTo().
class Page : public QWidget {
  Q_OBJECT
 public:
  Page(const PageContext& context, const char* objectName, QWidget* parent);

  /// Shows what a place names and puts the focus on its item. Called each time one comes here.
  virtual void open(const Place& place) = 0;
  /// Makes revisions of text being typed here. Called before one leaves.
  virtual void leave();
  /// Where one is now, to come back to.
  [[nodiscard]] virtual Place place() const = 0;
  /// For the window's title: title and organisation always stand together.
  [[nodiscard]] virtual QString windowHeading() const = 0;
  /// Markdown of what is shown, for Print…; empty where there is nothing to print.
  [[nodiscard]] virtual QString printable() const;

 signals:
  void goTo(const playfair::ui::Place& place);
  /// A short sentence for the status bar.
  void said(const QString& sentence);
  /// The heading changed (another project, a new title).
  void headingChanged();
  void largeViewWanted();

 protected:
  [[nodiscard]] Session& session() const { return *m_context.session; }
  [[nodiscard]] Dialogs& dialogs() const { return *m_context.dialogs; }
  [[nodiscard]] Preferences& preferences() const { return *m_context.preferences; }
  [[nodiscard]] Jobs& jobs() const { return *m_context.jobs; }
  [[nodiscard]] const PageContext& context() const { return m_context; }

  // The header. The crumb is a quiet line over the title; empty = none.
  void setHeader(const QString& crumb, const QString& title);
  /// Chips beside the title, e.g. "Stage: pilot"; replaces those there.
  void setChips(const QStringList& texts);
  /// Actions at the right of the header, in order.
  void addAction(QWidget* widget);
  /// The body under the header.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  /// A scroll area that fills the body, with a vertical layout inside (margins set); returns that layout.
  [[nodiscard]] QVBoxLayout* scrollingBody();
  /// Takes the focus from whatever has it here. Pages with fields that settle when left call it in their destructor,
  /// while they still are what those fields tell.
  void releaseFocus();
  /// Shows an error and goes on.
  void show(const Error& error);
  using QWidget::show;
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void placeActions();

  PageContext m_context;
  QFrame* m_header = nullptr;
  QBoxLayout* m_headerSides = nullptr;
  QBoxLayout* m_titleRow = nullptr;
  QLabel* m_crumb = nullptr;
  QLabel* m_title = nullptr;
  QHBoxLayout* m_chips = nullptr;
  QHBoxLayout* m_actions = nullptr;
  QVBoxLayout* m_body = nullptr;
};

/// "Title, organisation": they always stand together.
[[nodiscard]] QString projectName(const assessment::Project& project, const assessment::Facts& facts);

}  // namespace playfair::ui
