// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/asked_questions.h"
#include "pages/fact_field.h"
#include "window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace playfair::ui {

class Card;

/// The facts of a project, in the boxes of the project schema, saved as one types. The kind stands first: it decides
/// which facts and questions follow.
class FactsPage : public Page {
  Q_OBJECT
 public:
  explicit FactsPage(const PageContext& context, QWidget* parent = nullptr);
  ~FactsPage() override;
  /// The item is a fact's key, "title" or "tags".
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void buildProjectCard(QVBoxLayout& column);
  void buildBoxes(QVBoxLayout& column);
  void buildBar();
  FactField* addField(const instrument::FactDefinition& fact, QVBoxLayout& column);
  void refreshPage();
  void refreshProject(const workspace::ProjectEntry& entry);
  void refreshField(FactField& field, const assessment::Facts& facts);
  void showAskedFacts(const std::string& kind);
  void subjectsChanged(const QStringList& subjects);
  void sayDifference(const QString& cause);
  void factTyped(const std::string& key, const SaidFact& value);
  void factChosen(const std::string& key, const SaidFact& value);
  void projectTyped(const std::string& item);
  void settleSubject(const std::string& subject);
  void goOn();
  bool eventFilter(QObject* watched, QEvent* event) override;

  assessment::ProjectId m_project;
  assessment::AssessmentId m_assessment;
  assessment::Project m_shown;
  QString m_heading;
  bool m_stale = true;
  AskedQuestions m_asked;
  QScrollArea* m_area = nullptr;
  QLineEdit* m_title = nullptr;
  QLineEdit* m_tags = nullptr;
  QLabel* m_titleNeeded = nullptr;
  QLabel* m_hiddenFacts = nullptr;
  QLabel* m_readOnly = nullptr;
  QLabel* m_difference = nullptr;
  QPushButton* m_next = nullptr;
  std::vector<FactField*> m_fields;
  std::vector<std::pair<Card*, std::vector<FactField*>>> m_boxes;
};

}  // namespace playfair::ui
