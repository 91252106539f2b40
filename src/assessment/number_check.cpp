// SPDX-License-Identifier: EUPL-1.2
#include "number_check.h"

#include <algorithm>

#include "name_words.h"
#include "playfair/instrument/date.h"

namespace playfair::assessment {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isPlainLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLocalPart(char c) {
  return isPlainLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The last of ten digits makes the sum of all, every other one doubled, a multiple of ten.
bool hasRightCheckDigit(std::string_view ten) {
  int sum = 0;
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const int doubled = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += doubled / 10 + doubled % 10;
  }
  return sum % 10 == 0;
}

/// "120314" or "20120314"; a coordination number has sixty added to its day.
bool isBirthDate(std::string_view digits) {
  const std::string year =
      digits.size() == 8 ? std::string(digits.substr(0, 4)) : "20" + std::string(digits.substr(0, 2));
  const std::string_view rest = digits.substr(digits.size() - 4);
  const int day = (rest[2] - '0') * 10 + (rest[3] - '0');
  const int born = day > 60 ? day - 60 : day;
  const std::string two = {static_cast<char>('0' + born / 10), static_cast<char>('0' + born % 10)};
  return instrument::isDate(year + '-' + std::string(rest.substr(0, 2)) + '-' + two);
}

bool isPersonalNumber(std::string_view digits) {
  if (digits.size() != 10 && digits.size() != 12) return false;
  if (digits.size() == 12 && digits.substr(0, 2) != "19" && digits.substr(0, 2) != "20") return false;
  return isBirthDate(digits.substr(0, digits.size() - 4)) && hasRightCheckDigit(digits.substr(digits.size() - 10));
}

/// Digits with single spaces, hyphens, or brackets around the first of them.
struct NumberRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string digits;
  std::string joints;  ///< the marks between them
};

NumberRun runAt(std::string_view text, std::size_t begin) {
  NumberRun run{begin, begin, {}, {}};
  std::size_t at = text[begin] == '+' ? begin + 1 : begin;
  while (at < text.size()) {
    std::size_t next = at;
    while (next < text.size() && next < at + 2 &&
           std::string_view(" -/()+").find(text[next]) != std::string_view::npos) {
      ++next;
    }
    const bool bracket =
        next == at + 2 && text[at] != '(' && text[at] != ')' && text[at + 1] != '(' && text[at + 1] != ')';
    if (next >= text.size() || !isDigit(text[next]) || bracket) break;
    run.joints += text.substr(at, next - at);
    run.digits += text[next];
    at = next + 1;
    run.end = at;
  }
  return run;
}

/// "14-03-2026" and "03/14/2026" are dates, however they begin.
bool looksLikeDate(std::string_view piece) {
  const auto mark = [&](std::size_t at) { return piece[at] == '-' || piece[at] == '/' || piece[at] == ' '; };
  return piece.size() == 10 && mark(2) && mark(5) && isDigit(piece[6]);
}

bool isPhoneNumber(const NumberRun& run, std::string_view piece) {
  const std::size_t count = run.digits.size();
  if (piece.front() == '+') return count >= 8 && count <= 15;
  const bool marked = !run.joints.empty() && run.joints.find('/') == std::string::npos;
  return run.digits.front() == '0' && marked && count >= 8 && count <= 12 && !looksLikeDate(piece);
}

std::optional<NameHint> hintIn(std::string_view text, const NumberRun& run) {
  const std::string_view piece = text.substr(run.begin, run.end - run.begin);
  const bool oneJoint = run.joints.empty() || run.joints == "-" || run.joints == "+" || run.joints == " ";
  if (oneJoint && piece.front() != '+' && isPersonalNumber(run.digits)) {
    return NameHint{NameHint::Kind::PersonalNumber, std::string(piece), run.begin};
  }
  if (isPhoneNumber(run, piece)) return NameHint{NameHint::Kind::PhoneNumber, std::string(piece), run.begin};
  return std::nullopt;
}

}  // namespace

std::optional<NameHint> findEmailAddress(std::string_view text) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && isLocalPart(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && isLocalPart(text[end])) ++end;
    while (end > at && text[end - 1] == '.') --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::size_t dot = domain.find('.');
    if (begin == at || dot == std::string_view::npos || dot == 0) continue;
    std::string local(text.substr(begin, at - begin));
    std::transform(local.begin(), local.end(), local.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (isFunctionMailbox(local)) continue;
    return NameHint{NameHint::Kind::EmailAddress, std::string(text.substr(begin, end - begin)), begin};
  }
  return std::nullopt;
}

std::optional<NameHint> findNumber(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const bool starts = isDigit(text[at]) || (text[at] == '+' && at + 1 < text.size() && isDigit(text[at + 1]));
    const bool inWord = at > 0 && (isPlainLetter(text[at - 1]) || isDigit(text[at - 1]) || text[at - 1] == '-' ||
                                   text[at - 1] == '/' || text[at - 1] == '.');
    if (!starts || inWord) {
      ++at;
      continue;
    }
    const NumberRun run = runAt(text, at);
    const bool wordGoesOn = run.end < text.size() && (isPlainLetter(text[run.end]) || text[run.end] == '@');
    if (auto hint = wordGoesOn ? std::nullopt : hintIn(text, run)) return hint;
    at = run.end;
  }
  return std::nullopt;
}

}  // namespace playfair::assessment
