// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <exception>
#include <filesystem>
#include <type_traits>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// What an exception of SQLite means to us. `database` may be nullptr; it tells what the system said.
[[nodiscard]] Error sqliteError(const SQLite::Exception& exception, const SQLite::Database* database,
                                const std::filesystem::path& file);

/// Runs work that throws and gives its Result, or the exception as an Error.
template <class Work>
[[nodiscard]] auto guarded(const SQLite::Database* database, const std::filesystem::path& file, Work&& work)
    -> std::invoke_result_t<Work> {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return tl::make_unexpected(sqliteError(exception, database, file));
  } catch (const std::exception& exception) {
    return tl::make_unexpected(Error{ErrorCode::Internal, exception.what(), file.string()});
  }
}

}  // namespace playfair::workspace
