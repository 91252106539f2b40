// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>
#include <memory>
#include <string>
#include <vector>

#include "playfair/instrument/instrument_library.h"
#include "support/catch.h"
#include "support/fake_dialogs.h"
#include "support/qt_test.h"
#include "support/temporary_folder.h"
#include "window/page.h"

namespace playfair::tests {

/// A workspace of its own, open in a session, and what pages need around it.
class WorkbenchFixture {
 public:
  WorkbenchFixture() {
    const auto file = m_folder / "assessments.playfair";
    {
      const auto created = workspace::Workspace::create(file);
      REQUIRE(created);
    }
    auto opened = ui::Session::open(file, signature());
    REQUIRE(opened);
    m_session = std::move(*opened);
  }

  [[nodiscard]] static ui::Signature signature() {
    return {{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}};
  }
  [[nodiscard]] ui::Session& session() { return *m_session; }
  [[nodiscard]] FakeDialogs& dialogs() { return m_dialogs; }
  [[nodiscard]] ui::Preferences& preferences() { return m_preferences; }
  [[nodiscard]] ui::PageContext context() { return {m_session.get(), &m_dialogs, &m_preferences, &m_jobs}; }
  [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

  assessment::ProjectId addProject(const char* title, const assessment::Facts& facts = {}) {
    const auto added = m_session->addProject(QString::fromUtf8(title));
    REQUIRE(added);
    for (const auto& [key, value] : facts) REQUIRE(m_session->setFact(*added, key, value));
    return *added;
  }

  assessment::AssessmentId addAssessment(const assessment::ProjectId& project,
                                         instrument::Depth depth = instrument::Depth::Full,
                                         const std::vector<assessment::LeftOut>& leftOut = {}) {
    const auto instrument = instrument::findShippedInstrument("unicef-ai-children@2.0");
    REQUIRE(instrument);
    const auto added = m_session->addAssessment(project, *instrument, depth, leftOut);
    REQUIRE(added);
    return *added;
  }

  std::shared_ptr<const assessment::Dossier> dossier(const assessment::AssessmentId& id) {
    const auto loaded = m_session->dossier(id);
    REQUIRE(loaded);
    return *loaded;
  }

 private:
  TemporaryFolder m_folder;
  FakeDialogs m_dialogs;
  ui::Preferences m_preferences;
  ui::Jobs m_jobs;
  std::unique_ptr<ui::Session> m_session;
};

/// The widget of that name under a page; fails the test with the name where there is none.
template <class Widget>
Widget& child(const QWidget& page, const char* objectName) {
  auto* widget = page.findChild<Widget*>(QString::fromLatin1(objectName));
  INFO("widget " << objectName);
  REQUIRE(widget != nullptr);
  return *widget;
}

/// Shows a page in a window of its own, so that it gets the focus and changes reach it.
inline void showPage(QWidget& page, const QSize& size = QSize(1250, 860)) {
  page.resize(size);
  page.show();
  REQUIRE(QTest::qWaitForWindowExposed(&page));
  page.activateWindow();
}

/// Fails for a focusable widget without a name for tests or for screen readers.
void checkNames(const QWidget& page);

}  // namespace playfair::tests
