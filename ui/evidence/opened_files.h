// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <filesystem>
#include <string>

#include "playfair/assessment/evidence.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/progress.h"

namespace playfair::ui {

/// Copies of stored files that other programs show. They can only be read, lie in a folder that only this user can
/// open, and go when this object does; what a crash left goes when the next one is made.
class OpenedFiles {
 public:
  OpenedFiles();
  ~OpenedFiles();
  OpenedFiles(const OpenedFiles&) = delete;
  OpenedFiles& operator=(const OpenedFiles&) = delete;

  /// Writes a copy and gives its place. May run on any thread. Errors: those of saveStoredFile.
  [[nodiscard]] Result<QString> copyOf(const std::filesystem::path& workspace, const assessment::StoredFile& file,
                                       const workspace::Progress& progress) const;
  /// Removes all copies, e.g. because what they show was erased.
  void removeAll();
  /// The folder of this window's copies.
  [[nodiscard]] const QString& folder() const { return m_folder; }

 private:
  QString m_folder;
};

/// Programs, scripts and documents with macros: they are saved, never opened from inside.
[[nodiscard]] bool isDangerous(const assessment::StoredFile& file);

}  // namespace playfair::ui
