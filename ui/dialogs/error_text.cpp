// SPDX-License-Identifier: EUPL-1.2
#include "dialogs/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "session/text.h"

namespace playfair::ui {
namespace {

class ErrorWords {
  Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorText fileError(ErrorCode code) {
  switch (code) {
    case ErrorCode::NotFound:
      return {ErrorWords::tr("It is not there"),
              ErrorWords::tr("Nothing was changed. Check the name, or whether it was moved or its drive is away.")};
    case ErrorCode::IsDirectory:
      return {ErrorWords::tr("That is a folder, not a file"), ErrorWords::tr("Nothing was changed. Choose a file.")};
    case ErrorCode::NotReadable:
      return {ErrorWords::tr("The file cannot be read"),
              ErrorWords::tr("Nothing was changed. Ask whoever looks after the folder to let you read it.")};
    case ErrorCode::NotWritable:
      return {ErrorWords::tr("Nothing can be written there"),
              ErrorWords::tr("Nothing was changed. Choose another folder, or ask for the right to write in it.")};
    case ErrorCode::DiskFull:
      return {ErrorWords::tr("The disk is full"),
              ErrorWords::tr("What was saved before is kept. Free some space, then do it again.")};
    case ErrorCode::AlreadyExists:
      return {ErrorWords::tr("Something of that name is there already"),
              ErrorWords::tr("It was kept as it is. Choose another name.")};
    case ErrorCode::NotPlayfair:
      return {ErrorWords::tr("This is not a Playfair file"),
              ErrorWords::tr("It was left as it is. Choose a file that ends in .playfair.")};
    case ErrorCode::TooNew:
      return {ErrorWords::tr("This file was written by a newer Playfair"),
              ErrorWords::tr("It was left as it is. Install the newer version to open it.")};
    case ErrorCode::Damaged:
      return {ErrorWords::tr("The file is damaged"),
              ErrorWords::tr("It was left as it is, so that nothing gets worse. Open a "
                             "backup or a copy; keep this file for whoever helps you.")};
    case ErrorCode::InUse:
      return {ErrorWords::tr("Another program holds the file"),
              ErrorWords::tr("Nothing was changed. Close the other program, or wait and do it again.")};
    case ErrorCode::ReadOnly:
      return {ErrorWords::tr("The file can only be read"),
              ErrorWords::tr("Nothing was changed. Use Save a copy to get one that you can change.")};
    default:
      return {};
  }
}

ErrorText contentError(ErrorCode code) {
  switch (code) {
    case ErrorCode::Invalid:
      return {ErrorWords::tr("This cannot be taken in"),
              ErrorWords::tr("Nothing was changed. Mend what is named below, then do it again.")};
    case ErrorCode::TooLarge:
    case ErrorCode::TooDeep:
      return {ErrorWords::tr("This is too large"),
              ErrorWords::tr("Nothing was changed. Divide it into smaller parts.")};
    case ErrorCode::NotUtf8:
      return {ErrorWords::tr("The text has an unknown encoding"),
              ErrorWords::tr("Nothing was changed. Save it as UTF-8, then do it again.")};
    case ErrorCode::Ambiguous:
      return {ErrorWords::tr("This fits more than one"), ErrorWords::tr("Nothing was changed. Choose one of them.")};
    case ErrorCode::Changed:
      return {ErrorWords::tr("Somebody changed it meanwhile"),
              ErrorWords::tr("Both versions are kept. Look at the other one first.")};
    case ErrorCode::Cancelled:
      return {ErrorWords::tr("Stopped"), ErrorWords::tr("Nothing was changed.")};
    default:
      return {
          ErrorWords::tr("Something went wrong in Playfair"),
          ErrorWords::tr("What was saved before is kept. If it happens again, send the log file to whoever helps you "
                         "(Settings shows where it is).")};
  }
}

}  // namespace

ErrorText errorText(const Error& error) {
  ErrorText words = fileError(error.code);
  if (words.title.isEmpty()) words = contentError(error.code);
  if (!error.subject.empty()) words.text += QStringLiteral("\n\n") + toQt(error.subject);
  if (!error.detail.empty()) words.text += QStringLiteral("\n") + toQt(error.detail);
  return words;
}

}  // namespace playfair::ui
