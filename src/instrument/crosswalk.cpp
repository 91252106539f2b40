// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/crosswalk.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/json.h"

namespace playfair::instrument {

namespace {

namespace fs = std::filesystem;

/// assessments/crosswalks/*.json, sorted. A program without the folder has none.
std::vector<fs::path> crosswalkFiles() {
  std::vector<fs::path> files;
  std::error_code failed;
  for (fs::directory_iterator entry(dataFolder() / "assessments" / "crosswalks", failed), end; !failed && entry != end;
       entry.increment(failed)) {
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Relation readBackwards(Relation relation) {
  switch (relation) {
    case Relation::Subset:
      return Relation::Superset;
    case Relation::Superset:
      return Relation::Subset;
    case Relation::Equal:
    case Relation::Intersects:
      break;
  }
  return relation;
}

Crosswalk readBackwards(const Crosswalk& crosswalk) {
  Crosswalk back = crosswalk;
  std::swap(back.from, back.to);
  std::swap(back.onlyFrom, back.onlyTo);
  for (SharedQuestion& shared : back.relations) {
    std::swap(shared.from, shared.to);
    shared.relation = readBackwards(shared.relation);
  }
  return back;
}

std::vector<SharedQuestion> Crosswalk::relationsOf(std::string_view question) const {
  std::vector<SharedQuestion> found;
  std::copy_if(relations.begin(), relations.end(), std::back_inserter(found),
               [question](const SharedQuestion& shared) { return shared.from == question; });
  return found;
}

Result<std::vector<Crosswalk>> shippedCrosswalks() {
  const auto instruments = shippedInstruments();
  if (!instruments) return tl::make_unexpected(instruments.error());
  std::vector<Crosswalk> crosswalks;
  for (const fs::path& file : crosswalkFiles()) {
    const auto text = readFile(file, JsonLimits{}.bytes);
    if (!text) return tl::make_unexpected(text.error());
    auto crosswalk = readCrosswalk(*text, file.string(), *instruments);
    if (!crosswalk) return tl::make_unexpected(crosswalk.error());
    crosswalks.push_back(std::move(*crosswalk));
  }
  return crosswalks;
}

Result<Crosswalk> crosswalkBetween(const std::vector<Crosswalk>& crosswalks, std::string_view from,
                                   std::string_view to) {
  for (const Crosswalk& crosswalk : crosswalks) {
    if (crosswalk.from == from && crosswalk.to == to) return crosswalk;
    if (crosswalk.from == to && crosswalk.to == from) return readBackwards(crosswalk);
  }
  return failure(ErrorCode::NotFound, "nothing says which of its questions " + std::string(to) + " asks again",
                 std::string(from));
}

}  // namespace playfair::instrument
