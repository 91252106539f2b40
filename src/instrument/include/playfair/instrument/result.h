// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace playfair {

/// What went wrong, named after the cause. The text a person reads is made from it at the edge (command line, window).
enum class ErrorCode {
  NotFound,       ///< the file, project, assessment, question … does not exist
  IsDirectory,    ///< a file was expected
  NotReadable,    ///< the system does not let us read it
  NotWritable,    ///< the system does not let us write there
  DiskFull,       ///< no room left; nothing was changed
  AlreadyExists,  ///< something of that name is there and is kept
  NotPlayfair,    ///< not a file of ours: empty, text, another program's database
  TooNew,         ///< written by a newer version
  Damaged,        ///< what was read does not match its ids or its format
  InUse,          ///< another program holds the file
  ReadOnly,       ///< the workspace is open for reading only
  Invalid,        ///< the content breaks a rule; the detail says which
  TooLarge,       ///< over the size limit
  TooDeep,        ///< nested deeper than the limit
  NotUtf8,        ///< text in another encoding
  Ambiguous,      ///< a prefix or title that fits more than one
  Changed,        ///< somebody changed it meanwhile
  Cancelled,      ///< stopped on request
  Internal        ///< a fault of Playfair itself
};

/// An error as a value. `detail` is plain English for the log and the edges; `subject` is the file, id or place
/// (for JSON: `file#/pointer`). Neither ever holds the text of an answer.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string detail;
  std::string subject;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shortens `return tl::make_unexpected(Error{...})`.
inline tl::unexpected<Error> failure(ErrorCode code, std::string detail, std::string subject = {}) {
  return tl::make_unexpected(Error{code, std::move(detail), std::move(subject)});
}

}  // namespace playfair
