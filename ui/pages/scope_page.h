// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "window/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace playfair::ui {

class Card;
class ScopeRequirement;

/// Chooses what an assessment asks: the questionnaire, the depth, and the requirements taken up. Each choice shows what
/// follows from it. A place without an assessment starts a new one.
class ScopePage : public Page {
  Q_OBJECT
 public:
  explicit ScopePage(const PageContext& context, QWidget* parent = nullptr);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;

 private:
  void buildInstrumentCard(QVBoxLayout& column);
  void buildDepthCard(QVBoxLayout& column);
  void buildRequirementsCard(QVBoxLayout& column);
  void buildBar();
  void loadShipped();
  void chooseSuggested(const std::string& suggested);
  void loadBrought();
  void addInstrumentChoice(std::size_t index);
  void load();
  void loadExisting();
  void chooseInstrument(std::shared_ptr<const instrument::Instrument> instrument);
  void showInstrument();
  void subjectsChanged(const QStringList& subjects);
  void showConsequences();
  void save();
  void start(const assessment::Assessment& chosen);
  void change(const assessment::Assessment& chosen);
  bool complete();
  [[nodiscard]] bool isNew() const { return m_assessment.empty(); }
  /// The dossier as it would be with the choices made.
  [[nodiscard]] assessment::Dossier chosen(instrument::Depth depth) const;
  [[nodiscard]] instrument::Depth depth() const;

  assessment::ProjectId m_project;
  assessment::AssessmentId m_assessment;
  assessment::Dossier m_before;  ///< as stored; for a new assessment only project and facts
  std::vector<std::shared_ptr<const instrument::Instrument>> m_shipped;
  std::shared_ptr<const instrument::Instrument> m_instrument;
  bool m_touched = false;
  QString m_heading;
  QScrollArea* m_area = nullptr;
  Card* m_instrumentCard = nullptr;
  QWidget* m_choices = nullptr;
  QVBoxLayout* m_choiceRows = nullptr;
  QLabel* m_pinned = nullptr;
  QLabel* m_notice = nullptr;
  QRadioButton* m_essential = nullptr;
  QRadioButton* m_full = nullptr;
  QLabel* m_essentialText = nullptr;
  QLabel* m_fullText = nullptr;
  QVBoxLayout* m_rows = nullptr;
  std::vector<ScopeRequirement*> m_requirements;
  QButtonGroup* m_instrumentGroup = nullptr;
  QLabel* m_conflict = nullptr;
  QLabel* m_count = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace playfair::ui
