// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "pages/account_parts.h"
#include "window/page.h"

class QComboBox;
class QListWidget;
class QScrollArea;

namespace playfair::ui {

class MarkdownEdit;

/// The page Case study: the account, written for readers outside, section by section beside the answers it draws on.
class AccountPage : public Page {
  Q_OBJECT
 public:
  AccountPage(const PageContext& context, QWidget* parent);
  ~AccountPage() override;
  /// `place.item` is an account section; empty = the first not yet written.
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 private:
  void buildList(QHBoxLayout* row);
  void buildEditor(QHBoxLayout* row);
  void buildSources(QHBoxLayout* row);
  void buildLanguages();
  bool load();
  /// Shows the texts that were written for readers of this language.
  void chooseLanguage(const std::string& language);
  void reload();
  void fillList();
  void fillRow(int row);
  void choose(int row);
  void fillSources();
  void addSource(QVBoxLayout* layout, const QString& title, const QString& tone, const QString& text);
  void edited();
  void insert(const QString& text);
  void showSaved();
  [[nodiscard]] std::string subject() const;
  [[nodiscard]] std::string storedText(const std::string& section) const;
  [[nodiscard]] const report::AccountPlace* current() const;
  /// The row of a place: those for children stand under a row of their own.
  [[nodiscard]] int rowOf(std::size_t place) const;
  /// nullptr where the row names a group.
  [[nodiscard]] const report::AccountPlace* placeAt(int row) const;

  Place m_place;
  std::shared_ptr<const assessment::Dossier> m_dossier;
  AccountParts m_parts;
  std::string m_language = "en";  ///< of the texts that are shown and written
  QComboBox* m_languages = nullptr;
  QListWidget* m_list = nullptr;
  QLabel* m_heading = nullptr;
  QLabel* m_prompt = nullptr;
  QLabel* m_words = nullptr;
  QLabel* m_conflict = nullptr;
  MarkdownEdit* m_edit = nullptr;
  QScrollArea* m_sources = nullptr;
};

}  // namespace playfair::ui
