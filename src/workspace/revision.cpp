// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/revision.h"

#include "canonical_text.h"
#include "playfair/workspace/sha256.h"

namespace playfair::workspace {

// Written out by hand, with the keys in canonical order: opening a file hashes every revision of it.
RevisionId revisionIdOf(const Revision& revision) {
  std::string text = R"({"at":)";
  appendQuoted(text, revision.at);
  text += R"(,"author":)";
  appendQuoted(text, revision.author.value);
  text += R"(,"bodyHash":)";
  appendQuoted(text, revision.bodyHash);
  text += R"(,"parents":)";
  text += idsToJson(revision.parents);
  text += R"(,"subject":)";
  appendQuoted(text, revision.subject);
  text += '}';
  return RevisionId{sha256(text)};
}

std::string bodyBytes(const std::string& salt, const std::string& canonicalValue) {
  std::string text = R"({"salt":)";
  appendQuoted(text, salt);
  text += R"(,"value":)";
  text += canonicalValue;
  text += '}';
  return text;
}

}  // namespace playfair::workspace
