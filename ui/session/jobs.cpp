// SPDX-License-Identifier: EUPL-1.2
#include "session/jobs.h"

namespace playfair::ui {

Jobs::Jobs(QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(1);
}

Jobs::~Jobs() {
  cancel();
  m_pool.waitForDone();
}

void Jobs::cancel() {
  if (m_current) m_current->store(true);
}

Jobs::Cancelled Jobs::begin(const QString& title) {
  m_current = std::make_shared<std::atomic<bool>>(false);
  ++m_running;
  emit started(title);
  return m_current;
}

void Jobs::report(const Cancelled& job, double part) {
  if (job == m_current && m_running > 0) emit progressed(part);
}

void Jobs::end(const Cancelled&) {
  if (--m_running == 0) emit idle();
}

}  // namespace playfair::ui
