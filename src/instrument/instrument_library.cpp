// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument_library.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_file.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

namespace fs = std::filesystem;

/// Compares versions part by part, numbers as numbers: 2.0 < 2.1 < 10.0.
bool isOlder(std::string_view one, std::string_view other) {
  while (!one.empty() && !other.empty()) {
    const std::string_view left = one.substr(0, one.find('.'));
    const std::string_view right = other.substr(0, other.find('.'));
    unsigned leftNumber = 0;
    unsigned rightNumber = 0;
    const bool numbers = std::from_chars(left.data(), left.data() + left.size(), leftNumber).ec == std::errc() &&
                         std::from_chars(right.data(), right.data() + right.size(), rightNumber).ec == std::errc();
    if (numbers && leftNumber != rightNumber) return leftNumber < rightNumber;
    if (left != right) return left < right;
    one.remove_prefix(std::min(one.size(), left.size() + 1));
    other.remove_prefix(std::min(other.size(), right.size() + 1));
  }
  return one.empty() && !other.empty();
}

Result<std::vector<fs::path>> subfolders(const fs::path& folder) {
  std::error_code failed;
  std::vector<fs::path> found;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
    if (entry->is_directory()) found.push_back(entry->path());
  }
  if (failed) return failure(ErrorCode::NotFound, "the questionnaires of the program cannot be read", folder.string());
  return found;
}

/// instruments/<id>/<version>/instrument.json
Result<std::vector<fs::path>> instrumentFiles() {
  const auto ids = subfolders(dataFolder() / "assessments" / "instruments");
  if (!ids) return ids;
  std::vector<fs::path> files;
  for (const fs::path& id : *ids) {
    const auto versions = subfolders(id);
    if (!versions) return versions;
    for (const fs::path& version : *versions) {
      if (fs::path file = version / "instrument.json"; fs::exists(file)) files.push_back(std::move(file));
    }
  }
  return files;
}

tl::unexpected<Error> notFound(std::string_view wanted, const std::vector<Instrument>& shipped) {
  std::string known;
  for (const Instrument& instrument : shipped) known += (known.empty() ? "" : ", ") + reference(instrument);
  return failure(ErrorCode::NotFound, "there is no such questionnaire; there is: " + (known.empty() ? "none" : known),
                 std::string(wanted));
}

}  // namespace

Result<std::vector<Instrument>> shippedInstruments() {
  const auto files = instrumentFiles();
  if (!files) return tl::make_unexpected(files.error());
  std::vector<Instrument> instruments;
  for (const fs::path& file : *files) {
    auto instrument = loadInstrument(file);
    if (!instrument) return tl::make_unexpected(instrument.error());
    const fs::path folder = file.parent_path();
    if (folder.filename() != instrument->version || folder.parent_path().filename() != instrument->id) {
      return failure(ErrorCode::Invalid, reference(*instrument) + " lies in a folder of another name", file.string());
    }
    instruments.push_back(std::move(*instrument));
  }
  std::sort(instruments.begin(), instruments.end(), [](const Instrument& one, const Instrument& other) {
    return one.id != other.id ? one.id < other.id : isOlder(one.version, other.version);
  });
  return instruments;
}

Result<Instrument> findShippedInstrument(std::string_view reference) {
  auto shipped = shippedInstruments();
  if (!shipped) return tl::make_unexpected(shipped.error());
  // Newest first, so that an id alone finds its newest version; a provisional one has to be asked for by its version.
  const auto found = std::find_if(shipped->rbegin(), shipped->rend(), [reference](const Instrument& instrument) {
    return (reference == instrument.id && !instrument.provisional) || reference == instrument::reference(instrument);
  });
  if (found == shipped->rend()) return notFound(reference, *shipped);
  return std::move(*found);
}

}  // namespace playfair::instrument
