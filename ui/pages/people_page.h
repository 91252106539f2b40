// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "session/person_words.h"
#include "window/page.h"

namespace playfair::ui {

class Card;

/// Who stands in this file, and the backups beside it: what one has to look after where personal data are concerned.
class PeoplePage : public Page {
  Q_OBJECT
 public:
  PeoplePage(const PageContext& context, QWidget* parent);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  void showPeople();
  [[nodiscard]] QWidget* makePerson(const assessment::Person& person, const QString& words, const QString& wrote);
  void showBackups();
  [[nodiscard]] QWidget* makeBackup(const std::filesystem::path& backup);
  void reduce(const assessment::Person& person);
  void forgetOwnName();
  void removeBackup(const std::filesystem::path& backup);

  Place m_place{PageId::People, {}, {}, {}};
  bool m_stale = true;
  QVBoxLayout* m_people = nullptr;
  QVBoxLayout* m_backups = nullptr;
};

}  // namespace playfair::ui
