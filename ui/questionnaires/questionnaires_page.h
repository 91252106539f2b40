// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/instrument/authoring.h"
#include "playfair/workspace/questionnaires.h"
#include "questionnaires/question_tree.h"
#include "window/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace playfair::ui {

class EntryDetails;
class QuestionnaireEditor;

/// Questionnaires: those of the program, those the file brings, and drafts of own ones. Place item: empty, "draft/…",
/// or a reference with its edition.
class QuestionnairesPage : public Page {
  Q_OBJECT
 public:
  QuestionnairesPage(const PageContext& context, QWidget* parent);
  ~QuestionnairesPage() override;
  void open(const Place& place) override;
  void leave() override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  enum class Origin { Shipped, Brought, Stranger };
  struct Listed {
    workspace::SharedQuestionnaire questionnaire;  ///< empty for a draft
    Origin origin = Origin::Shipped;
    std::string draft;  ///< its id, empty for anything else
    QString title;
  };

  QPushButton* addHeaderAction(const QString& text, const char* name, void (QuestionnairesPage::*act)());
  QWidget* buildBrowser();
  void refresh();
  void listAll();
  void addHeading(const QString& text);
  void addListed(Listed listed, const QString& words);
  void showListed();
  void showButtons();
  void showUse();
  [[nodiscard]] const Listed* chosen() const;
  void editDraft(const std::string& draft);
  void backToList();

  // What the buttons do.
  void fromSpreadsheet();
  void saveTemplate();
  void openFile();
  void copyAsOwn();
  void editChosen();
  void removeChosenDraft();
  void showDifferences();
  void takeIntoFile();
  void checkDraft();
  void publishDraft();
  void publishAs(const QString& version);
  void askIdentity(const QString& intro, std::function<void(const instrument::OwnIdentity&)> given);
  void startDraft(const instrument::Instrument& draft, const QString& what);

  Place m_place{PageId::Questionnaires, {}, {}, {}};
  bool m_stale = true;
  std::vector<Listed> m_listed;
  std::vector<workspace::SharedQuestionnaire> m_strangers;
  QStackedWidget* m_stack = nullptr;
  QListWidget* m_list = nullptr;
  QLabel* m_use = nullptr;
  QuestionTree* m_tree = nullptr;
  EntryDetails* m_details = nullptr;
  QuestionnaireEditor* m_editor = nullptr;
  QWidget* m_browser = nullptr;
  std::vector<QPushButton*> m_listActions;
  std::vector<QPushButton*> m_editActions;
  QPushButton* m_copy = nullptr;
  QPushButton* m_edit = nullptr;
  QPushButton* m_removeDraft = nullptr;
  QPushButton* m_differences = nullptr;
  QPushButton* m_take = nullptr;
};

}  // namespace playfair::ui
