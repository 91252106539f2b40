// SPDX-License-Identifier: EUPL-1.2
#include "error_text.h"

#include <string_view>

#include "harmless_text.h"

namespace playfair::cli {

namespace {

struct ErrorWords {
  std::string_view what;
  std::string_view mend;
};

ErrorWords wordsFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::NotFound:
      return {"not found", "Check the spelling and the place."};
    case ErrorCode::IsDirectory:
      return {"this is a folder", "Name a file."};
    case ErrorCode::NotReadable:
      return {"it cannot be read", "Ask for the right to read it, or copy it to a place of your own."};
    case ErrorCode::NotWritable:
      return {"it cannot be written", "Choose another place, or ask for the right to write there."};
    case ErrorCode::DiskFull:
      return {"no room is left on the disk", "Free some room and try again; nothing was changed."};
    case ErrorCode::AlreadyExists:
      return {"it is there already and is kept", "Choose another name."};
    case ErrorCode::NotPlayfair:
      return {"this is not a Playfair file", "Check that it is the file you meant; it was not changed."};
    case ErrorCode::TooNew:
      return {"a newer version of Playfair wrote it", "Install the newer version; the file was not changed."};
    case ErrorCode::Damaged:
      return {"it is damaged", "Nothing was changed. Keep it, and go on with your latest copy."};
    case ErrorCode::InUse:
      return {"it is in use by another program", "Close that program and try again."};
    case ErrorCode::ReadOnly:
      return {"it can only be read", "Copy it to a place where you may write, and work on the copy."};
    case ErrorCode::Invalid:
      return {"it breaks a rule", "Mend that and try again; nothing was changed."};
    case ErrorCode::TooLarge:
      return {"it is too large", "Divide it into smaller parts; nothing was changed."};
    case ErrorCode::TooDeep:
      return {"it is nested too deeply", "Check that it is the file you meant; nothing was changed."};
    case ErrorCode::NotUtf8:
      return {"the text is not UTF-8", "Save it as UTF-8; answers are also read with --encoding windows-1252."};
    case ErrorCode::Ambiguous:
      return {"more than one fits", "Give more of the id."};
    case ErrorCode::Changed:
      return {"somebody changed it meanwhile", "Look at it again and decide; nothing was changed."};
    case ErrorCode::Cancelled:
      return {"stopped on request", "Start again whenever you like."};
    case ErrorCode::Internal:
      break;
  }
  return {"a fault of Playfair itself", "Please report it; --verbose tells more."};
}

}  // namespace

std::string errorLine(const Error& error) {
  const ErrorWords words = wordsFor(error.code);
  std::string detail = error.detail;
  while (!detail.empty() && (detail.back() == '.' || detail.back() == '\n' || detail.back() == ' ')) {
    detail.pop_back();
  }
  std::string line = error.subject.empty() ? "" : error.subject + ": ";
  line += words.what;
  if (!detail.empty() && detail != words.what) {
    line += ": " + detail;
  }
  return harmlessLine(line + ". " + std::string(words.mend));
}

}  // namespace playfair::cli
