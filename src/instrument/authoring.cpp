// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring.h"

#include <algorithm>
#include <utility>

#include "playfair/instrument/instrument_file.h"

namespace playfair::instrument {

namespace {

constexpr std::size_t kLongestId = 40;

/// Small letters and digits with hyphens between them; other characters part words, and accents are lost.
std::string plainId(std::string_view text) {
  std::string id;
  bool parted = false;
  for (const char character : text) {
    const bool capital = character >= 'A' && character <= 'Z';
    const char small = capital ? static_cast<char>(character - 'A' + 'a') : character;
    if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
      if (parted && !id.empty()) id += '-';
      parted = false;
      id += small;
    } else if (static_cast<unsigned char>(character) < 0x80) {
      parted = true;
    }
  }
  return id;
}

std::string ownTitle(const OwnIdentity& identity, const Instrument* origin) {
  std::string title = "Own questionnaire of " + identity.organisation;
  if (origin != nullptr && !origin->frame) return title + ", after " + origin->title;
  return identity.name.empty() ? title : title + ": " + identity.name;
}

std::string ownDisclaimer(const OwnIdentity& identity, const Instrument* origin) {
  std::string text = "Self-assessment with a questionnaire that " + identity.organisation +
                     " made its own. Its questions, and what they hold for good, are those of " +
                     identity.organisation + ". UNICEF has not reviewed this";
  if (origin == nullptr || origin->frame || origin->publisher == "UNICEF") return text + ".";
  return text + ", and neither has " + origin->publisher + ".";
}

std::string aboutOwn(const OwnIdentity& identity, const Instrument* origin) {
  if (origin == nullptr || origin->frame) return "Questions that " + identity.organisation + " wrote itself.";
  return "Made by " + identity.organisation + " after " + origin->title + ", edition " +
         std::to_string(origin->edition) +
         ". What was taken out of it is told in every report. It is not the published questionnaire any more.";
}

OriginInstrument originOf(const Instrument& origin) {
  OriginInstrument after{origin.id, origin.version, origin.edition, origin.title, origin.publisher, {}};
  for (const Requirement& requirement : origin.requirements) {
    for (const Question& question : requirement.questions) {
      after.questions.push_back({question.id, requirement.id, question.text, question.redLine.has_value()});
    }
  }
  // What the origin had left out of its own origin is not forgotten by copying it once more.
  for (const Missing& missing : missingFromOrigin(origin)) {
    if (missing.stillAsked) {
      const auto kept = std::find_if(after.questions.begin(), after.questions.end(), [&](const OriginQuestion& one) {
        const Question* question = origin.findQuestion(one.id);
        return question != nullptr && question->follows == missing.question;
      });
      if (kept != after.questions.end()) kept->safeguard = true;
    } else {
      after.questions.push_back({missing.question, missing.requirement, missing.text, missing.safeguard});
    }
  }
  return after;
}

/// The question's id with another prefix, so that an id never means something else than it did.
std::string withPrefix(const std::string& id, const std::string& before, const std::string& after) {
  return after + (id.starts_with(before + "-") ? id.substr(before.size()) : "-" + id);
}

}  // namespace

std::string proposedId(std::string_view organisation, std::string_view name) {
  std::string id = "own";
  for (const std::string& part : {plainId(organisation), plainId(name)}) {
    if (!part.empty()) id += "-" + part;
  }
  id.resize(std::min(id.size(), kLongestId));
  while (id.ends_with('-')) id.pop_back();
  return id;
}

Instrument newOwn(const OwnIdentity& identity) {
  Instrument own;
  own.id = identity.id;
  own.version = "1.0";
  own.language = identity.language;
  own.prefix = identity.id;
  own.title = ownTitle(identity, nullptr);
  own.shortTitle = identity.name;
  own.publisher = identity.organisation;
  own.published = identity.published;
  own.about = aboutOwn(identity, nullptr);
  own.disclaimer = ownDisclaimer(identity, nullptr);
  own.origin = Origin{identity.organisation, std::nullopt};
  own.sources.push_back({kOwnSource, identity.name, identity.organisation, own.version, identity.published,
                         identity.address, "Brought by " + identity.organisation + " itself."});
  return own;
}

Instrument ownCopy(const Instrument& origin, const OwnIdentity& identity) {
  Instrument own = newOwn(identity);
  own.title = ownTitle(identity, &origin);
  own.about = aboutOwn(identity, &origin);
  own.disclaimer = ownDisclaimer(identity, &origin);
  own.origin->after = originOf(origin);
  if (origin.frame) return own;
  own.language = origin.language;
  std::copy_if(origin.sources.begin(), origin.sources.end(), std::back_inserter(own.sources),
               [](const Source& source) { return source.id != kOwnSource; });
  own.requirements = origin.requirements;
  for (Requirement& requirement : own.requirements) {
    for (Question& question : requirement.questions) {
      question.follows = question.id;
      question.id = withPrefix(question.id, origin.prefix, own.prefix);
    }
  }
  return own;
}

Result<Instrument> published(const Instrument& draft, const std::string& version, int edition) {
  Instrument made = draft;
  made.version = version;
  made.edition = edition;
  made.frame = false;
  const auto text = toJson(made);
  if (!text) return tl::make_unexpected(text.error());
  return readInstrument(*text, reference(made));
}

Result<void> checkCanBeAssessedWith(const Instrument& instrument) {
  if (!instrument.frame && !instrument.requirements.empty()) return {};
  return failure(
      ErrorCode::Invalid,
      "this is an empty frame, and it asks nothing yet; make it your own on the page Questionnaires (or with "
      "\"instrument new\"), write the questions, publish it, and assess with what you published",
      reference(instrument));
}

}  // namespace playfair::instrument
