// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/sha256.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

Place draftPlace(const std::string& item) {
  return {PageId::Questionnaires, {}, {}, item};
}

}  // namespace

Result<std::string> Session::addDraft(const instrument::Instrument& draft, const QString& what) {
  const std::string id = workspace::newUuid();
  if (auto written = setDraft(id, draft, what, id); !written) return tl::make_unexpected(written.error());
  return id;
}

Result<void> Session::setDraft(const std::string& id, const instrument::Instrument& draft, const QString& what,
                               const std::string& item) {
  if (const auto settled = settleAll(); !settled) return settled;
  auto changes = workspace::draftChanges(m_workspace, id, draft);
  if (!changes) return tl::make_unexpected(changes.error());
  if (changes->empty()) return {};
  return pushWithParents(std::move(*changes), what, draftPlace(item));
}

Result<void> Session::removeDraft(const std::string& id, const QString& title) {
  if (const auto settled = settleAll(); !settled) return settled;
  return pushWithParents(workspace::removalOfDraft(m_workspace, id), tr("Draft “%1” removed").arg(title),
                         draftPlace(id));
}

Result<void> Session::publish(const instrument::Instrument& questionnaire) {
  if (const auto settled = settleAll(); !settled) return settled;
  const auto changes = workspace::publication(m_workspace, questionnaire);
  if (!changes) return tl::make_unexpected(changes.error());
  if (changes->empty()) return {};
  const auto written = append(*changes);
  if (!written) return tl::make_unexpected(written.error());
  return {};
}

}  // namespace playfair::ui
