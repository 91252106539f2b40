// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <locale.h>
#include <clocale>

namespace playfair::exchange {

/// While it lives, numbers of this thread are written with a point, whatever the language of the desktop: a workbook
/// with "0,5" in it cannot be opened.
class PlainNumbers {
 public:
  PlainNumbers() : m_plain(::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(::uselocale(nullptr)))) {
    if (m_plain != nullptr) m_before = ::uselocale(m_plain);
  }
  ~PlainNumbers() {
    if (m_plain == nullptr) return;
    ::uselocale(m_before);
    ::freelocale(m_plain);
  }
  PlainNumbers(const PlainNumbers&) = delete;
  PlainNumbers& operator=(const PlainNumbers&) = delete;

 private:
  locale_t m_plain;
  locale_t m_before{};
};

}  // namespace playfair::exchange
