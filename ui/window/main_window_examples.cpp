// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <filesystem>

#include "playfair/exchange/example_dossier.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "window/examples_dialog.h"
#include "window/main_window.h"

namespace playfair::ui {
namespace {

/// A workspace with nothing but the example. `signature` is the role that its changes carry.
Result<exchange::AddedExample> makeExampleFile(const std::filesystem::path& file, const std::string& name,
                                               const std::string& signature) {
  auto workspace = workspace::Workspace::create(file);
  if (!workspace) return tl::make_unexpected(workspace.error());
  const auto author = workspace::addPerson(*workspace, {{}, signature, "Playfair", {}}, {});
  if (!author) return tl::make_unexpected(author.error());
  return exchange::addExample(*workspace, name, *author);
}

/// Where an example opens: its first assessment; without one, its facts.
Place firstPlaceOf(const exchange::AddedExample& added) {
  if (added.assessments.empty()) return {PageId::Facts, added.project, {}, {}};
  return {PageId::Overview, {}, added.assessments.front(), {}};
}

}  // namespace

void MainWindow::chooseExample() {
  const auto examples = exchange::listExamples();
  if (!examples) {
    m_dialogs.showError(this, examples.error());
    return;
  }
  auto* dialog = new ExamplesDialog(*examples, this);
  connect(dialog, &ExamplesDialog::chosen, this, &MainWindow::openExample);
  dialog->open();
}

bool MainWindow::openExample(const QString& name) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/examples");
  QDir().mkpath(folder);
  const QString file = folder + QLatin1Char('/') + name + QStringLiteral(".playfair");
  // Made anew each time, so that it is the example of this version.
  QFile::remove(file);
  const std::filesystem::path path(fromQt(file));
  const auto added = makeExampleFile(path, fromQt(name), fromQt(tr("Example")));
  if (!added) {
    QFile::remove(file);
    m_dialogs.showError(this, added.error());
    return false;
  }
  std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::group_read);
  if (!openAsSigned(file)) return false;
  go(firstPlaceOf(*added));
  return true;
}

}  // namespace playfair::ui
