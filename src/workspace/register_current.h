// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "log_view.h"
#include "value_json.h"

// Typed current values of subjects, checked as they are read.
namespace playfair::workspace {

template <class T>
using Reader = Result<T> (*)(const nlohmann::json&);

/// A subject's current value and whether others stand beside it.
template <class T>
struct Read {
  T value;
  bool conflicting = false;
};

/// Nothing where it never was, or was removed or erased.
template <class T>
Result<std::optional<Read<T>>> readCurrent(const LogView& view, const std::string& subject, Reader<T> reader) {
  const auto current = view.current(subject);
  if (!current) return tl::make_unexpected(current.error());
  if (!current->has_value() || (*current)->value == "null") return std::optional<Read<T>>();
  const auto parsed = parseValue((*current)->value, subject);
  if (!parsed) return failure(ErrorCode::Damaged, parsed.error().detail, subject);
  auto value = reader(*parsed);
  if (!value) return failure(ErrorCode::Damaged, value.error().detail, subject);
  return std::optional<Read<T>>(Read<T>{std::move(*value), (*current)->conflicting()});
}

/// Calls `take` with each present value of the subjects that begin with `prefix`.
template <class T, class Take>
Result<void> readEach(const LogView& view, const std::string& prefix, Reader<T> reader, Take take) {
  for (const auto& subject : view.subjects(prefix)) {
    auto read = readCurrent(view, subject, reader);
    if (!read) return tl::make_unexpected(read.error());
    if (read->has_value()) take(subject, std::move(**read));
  }
  return {};
}

template <class T>
Result<std::optional<T>> onlyValue(Result<std::optional<Read<T>>> read) {
  if (!read) return tl::make_unexpected(read.error());
  if (!read->has_value()) return std::optional<T>();
  return std::optional<T>(std::move((*read)->value));
}

}  // namespace playfair::workspace
