// SPDX-License-Identifier: EUPL-1.2
#include "instrument_diff.h"

#include <nlohmann/json.hpp>

#include "output.h"

namespace playfair::cli {

using instrument::ChangedEntry;
using instrument::DifferentEntry;
using instrument::FieldChange;
using nlohmann::ordered_json;

namespace {

ordered_json entryAsJson(const DifferentEntry& entry) {
  return {{"id", entry.id}, {"requirement", entry.requirement}, {"text", entry.text}, {"safeguard", entry.safeguard}};
}

ordered_json entriesAsJson(const std::vector<DifferentEntry>& entries) {
  ordered_json list = ordered_json::array();
  for (const DifferentEntry& entry : entries) {
    list.push_back(entryAsJson(entry));
  }
  return list;
}

ordered_json fieldsAsJson(const std::vector<FieldChange>& fields) {
  ordered_json list = ordered_json::array();
  for (const FieldChange& field : fields) {
    list.push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
  }
  return list;
}

ordered_json changedAsJson(const std::vector<ChangedEntry>& entries) {
  ordered_json list = ordered_json::array();
  for (const ChangedEntry& changed : entries) {
    ordered_json entry = entryAsJson(changed.entry);
    entry["idBefore"] = changed.idBefore;
    entry["fields"] = fieldsAsJson(changed.fields);
    list.push_back(std::move(entry));
  }
  return list;
}

ordered_json instrumentAsReference(const instrument::Instrument& questionnaire) {
  return {{"id", questionnaire.id}, {"version", questionnaire.version}, {"edition", questionnaire.edition}};
}

void sayEntries(const std::string& heading, const std::vector<DifferentEntry>& entries) {
  for (const DifferentEntry& entry : entries) {
    say(heading + ": " + entry.id + (entry.safeguard ? " (minimum safeguard)" : "") + "  " + entry.text);
  }
}

void sayChanged(const std::vector<ChangedEntry>& entries) {
  for (const ChangedEntry& changed : entries) {
    say("Changed: " + changed.entry.id);
    for (const FieldChange& field : changed.fields) {
      say("  " + field.field + ": " + field.before + " -> " + field.after);
    }
  }
}

}  // namespace

ordered_json differenceAsJson(const instrument::Instrument& before, const instrument::Instrument& after,
                              const instrument::InstrumentDifference& difference) {
  ordered_json moved = ordered_json::array();
  for (const instrument::MovedEntry& one : difference.moved) {
    ordered_json entry = entryAsJson(one.entry);
    entry["requirementBefore"] = one.requirementBefore;
    moved.push_back(std::move(entry));
  }
  return {{"before", instrumentAsReference(before)},
          {"after", instrumentAsReference(after)},
          {"head", fieldsAsJson(difference.head)},
          {"removedRequirements", entriesAsJson(difference.removedRequirements)},
          {"addedRequirements", entriesAsJson(difference.addedRequirements)},
          {"changedRequirements", changedAsJson(difference.changedRequirements)},
          {"removed", entriesAsJson(difference.removed)},
          {"added", entriesAsJson(difference.added)},
          {"changed", changedAsJson(difference.changed)},
          {"moved", std::move(moved)}};
}

void sayDifference(const instrument::InstrumentDifference& difference) {
  if (difference.empty()) {
    say("Nothing is different.");
    return;
  }
  sayEntries("Removed", difference.removed);
  sayEntries("Removed requirement", difference.removedRequirements);
  sayEntries("Added requirement", difference.addedRequirements);
  sayEntries("Added", difference.added);
  sayChanged(difference.changedRequirements);
  sayChanged(difference.changed);
  for (const instrument::MovedEntry& moved : difference.moved) {
    say("Moved: " + moved.entry.id + "  " + moved.requirementBefore + " -> " + moved.entry.requirement);
  }
  for (const FieldChange& field : difference.head) {
    say(field.field + ": " + field.before + " -> " + field.after);
  }
}

}  // namespace playfair::cli
