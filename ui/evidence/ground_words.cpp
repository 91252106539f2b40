// SPDX-License-Identifier: EUPL-1.2
#include "evidence/ground_words.h"

#include <QCoreApplication>

#include "playfair/workspace/erasure.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

class Grounds {
  Q_DECLARE_TR_FUNCTIONS(Grounds)
};

QString nameOf(workspace::Ground ground) {
  switch (ground) {
    case workspace::Ground::NoLongerNeeded:
      return Grounds::tr("personal data no longer needed");
    case workspace::Ground::EnteredByMistake:
      return Grounds::tr("entered by mistake");
    case workspace::Ground::DisposalDecision:
      break;
  }
  return Grounds::tr("disposal decision");
}

}  // namespace

QString groundWords(const std::string& ground, const QString& note) {
  const auto known = workspace::groundFrom(ground);
  const QString name = known ? nameOf(*known) : toQt(ground);
  return note.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, note);
}

}  // namespace playfair::ui
