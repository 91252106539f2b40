// SPDX-License-Identifier: EUPL-1.2
#include "picture_metadata.h"

#include <algorithm>
#include <random>

#include "blob_fixture.h"
#include "pictures.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::hasPosition;

namespace {

const std::string kStart = "\xFF\xD8";
const std::string kEnd = "\xFF\xD9";
const std::string kPngStart = "\x89PNG\r\n\x1A\n";
const std::string kJfif = jpegSegment(0xE0, std::string("JFIF\0\1\2\0\0\x48\0\x48\0\0", 14));
const std::string kProfile = jpegSegment(0xE2, std::string("ICC_PROFILE\0\1\1colours", 21));
const std::string kAdobe = jpegSegment(0xEE, std::string("Adobe\0\x64\0\0\0\0\1", 12));
const std::string kXmp("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"57,42N\"/>", 60);
const std::string kPngPicture = pngChunk("IHDR", "1234123412345") + pngChunk("iCCP", "colours");
const std::string kPngRest = pngChunk("IDAT", "data") + pngChunk("IDAT", "more") + pngChunk("IEND", "");

/// What is stored of a picture; the error where it is refused.
Result<std::string> without(const std::string& picture) {
  const workspace::MemorySource source(picture);
  auto stretches = workspace::withoutMetadata(source, {});
  if (!stretches) return tl::make_unexpected(stretches.error());
  if (!stretches->has_value()) return "not a picture";
  const workspace::CutSource cut(source, std::move(**stretches));
  std::string bytes(static_cast<std::size_t>(cut.size()), '\0');
  succeed(cut.read(0, bytes.data(), bytes.size()));
  return bytes;
}

std::string minimalExif(int orientation) {
  const std::string exif = workspace::exifWithOrientation(orientation);
  return jpegSegment(0xE1, std::string("Exif\0\0", 6) + exif);
}

}  // namespace

TEST_CASE("the position in a picture is seen") {
  const bool little = GENERATE(true, false);
  const std::string somewhere = kStart + kJfif + exifSegment(Exif(little, 6, true)) + jpegPicture() + kEnd;
  CHECK(hasPosition(somewhere));
  CHECK_FALSE(hasPosition(kStart + kJfif + exifSegment(Exif(little, 6, false)) + jpegPicture() + kEnd));
  CHECK(hasPosition(kStart + jpegSegment(0xE1, kXmp) + jpegPicture() + kEnd));
  CHECK(hasPosition(kPngStart + kPngPicture + pngChunk("eXIf", Exif(little, 1, true).bytes()) + kPngRest));
  CHECK(hasPosition(kPngStart + kPngPicture + kPngRest.substr(0, 16) + pngChunk("iTXt", kXmp) + kPngRest));
  CHECK_FALSE(hasPosition(kPngStart + kPngPicture + pngChunk("eXIf", Exif(little, 1, false).bytes()) + kPngRest));
  CHECK_FALSE(hasPosition("A text about GPSLatitude"));
  CHECK_FALSE(hasPosition(""));
  // The beginning is enough.
  CHECK(hasPosition(somewhere.substr(0, 300)));
}

TEST_CASE("a JPEG is stored without what is written beside the picture, and otherwise byte for byte") {
  const std::string comment = jpegSegment(0xFE, "Taken by Kim");
  const std::string picture = kStart + kJfif + exifSegment(Exif(true, 1, true)) + jpegSegment(0xE1, kXmp) + kProfile +
                              jpegSegment(0xE2, std::string("MPF\0more pictures", 17)) +
                              jpegSegment(0xED, "Photoshop 3.0") + kAdobe + comment + jpegPicture() + comment + kEnd;
  const std::string expected = kStart + kJfif + kProfile + kAdobe + jpegPicture() + kEnd;
  CHECK((valueOf(without(picture)) == expected));
  CHECK((valueOf(without(expected)) == expected));
  CHECK_FALSE(hasPosition(valueOf(without(picture))));
  // Another picture, or a film, behind the end.
  CHECK((valueOf(without(picture + picture)) == expected));
  // Bytes between segments, and fill bytes before markers.
  CHECK((valueOf(without(kStart + kJfif + "stray\xFF\xFF" + kProfile + kAdobe + jpegPicture() + kEnd)) == expected));
}

TEST_CASE("which side of a JPEG is up stays") {
  const bool little = GENERATE(true, false);
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const std::string picture = kStart + exifSegment(Exif(little, orientation, true)) + jpegPicture() + kEnd;
    const std::string kept = orientation == 1 ? "" : minimalExif(orientation);
    CHECK((valueOf(without(picture)) == kStart + kept + jpegPicture() + kEnd));
    CHECK_FALSE(hasPosition(valueOf(without(picture))));
  }
  CHECK(workspace::orientationIn(workspace::exifWithOrientation(6)) == 6);
  CHECK(workspace::orientationIn(Exif(little, 9, false).bytes()) == 1);
}

TEST_CASE("a JPEG does not keep the small picture that its first segment may hold") {
  const std::string thumbnail = jpegSegment(0xE0, std::string("JFIF\0\1\2\0\0\x48\0\x48\1\1rgb", 17));
  const std::string extension = jpegSegment(0xE0, std::string("JFXX\0\x10small picture", 19));
  CHECK((valueOf(without(kStart + thumbnail + extension + jpegPicture() + kEnd)) ==
         kStart + kJfif + jpegPicture() + kEnd));
}

TEST_CASE("a PNG is stored without what is written beside the picture, and otherwise byte for byte") {
  const std::string picture = kPngStart + kPngPicture + pngChunk("tEXt", "Author\0Kim") + pngChunk("zTXt", "x") +
                              pngChunk("tIME", "1234567") + pngChunk("eXIf", Exif(false, 1, true).bytes()) +
                              pngChunk("prVt", "what a program keeps") + kPngRest.substr(0, 16) +
                              pngChunk("iTXt", kXmp) + kPngRest.substr(16);
  const std::string expected = kPngStart + kPngPicture + kPngRest;
  CHECK((valueOf(without(picture + "and a film behind the end")) == expected));
  CHECK((valueOf(without(expected)) == expected));
  const std::string turned = kPngStart + kPngPicture + pngChunk("eXIf", Exif(false, 8, true).bytes()) + kPngRest;
  CHECK((valueOf(without(turned)) ==
         kPngStart + kPngPicture + pngChunk("eXIf", workspace::exifWithOrientation(8)) + kPngRest));
}

TEST_CASE("a damaged picture is refused where its metadata cannot be left out for certain") {
  const std::string jpeg = kStart + kJfif + exifSegment(Exif(true, 6, true)) + jpegPicture() + kEnd;
  const std::string png = kPngStart + kPngPicture + pngChunk("eXIf", Exif(true, 6, true).bytes()) + kPngRest;
  for (const std::string& whole : {jpeg, png}) {
    for (std::size_t length = 0; length < whole.size(); ++length) {
      const std::string cut = whole.substr(0, length);
      static_cast<void>(hasPosition(cut));
      const auto stored = without(cut);
      INFO(length);
      if (!stored) {
        CHECK(stored.error().code == ErrorCode::Invalid);
        CHECK(contains(stored.error().detail, "picture"));
      } else {
        CHECK_FALSE(hasPosition(*stored));
        CHECK_FALSE(contains(*stored, "Maker"));
      }
    }
  }
  CHECK(errorOf(without(jpeg.substr(0, 100))) == ErrorCode::Invalid);
  CHECK(errorOf(without(png.substr(0, png.size() - 1))) == ErrorCode::Invalid);
  // A JPEG that breaks off within the picture can still be looked at.
  CHECK((valueOf(without(jpeg.substr(0, jpeg.size() - 6))) ==
         kStart + kJfif + minimalExif(6) + jpegPicture().substr(0, jpegPicture().size() - 4)));
  CHECK(errorOf(without(kStart + kStart + kEnd + jpegPicture())) == ErrorCode::Invalid);
  std::string many = kStart;
  for (int i = 0; i < 110'000; ++i) many += jpegSegment(0xDD, "rr") + jpegSegment(0xFE, "");
  CHECK(errorOf(without(many + jpegPicture() + kEnd)) == ErrorCode::Invalid);
}

TEST_CASE("pictures from anywhere are read safely") {
  std::mt19937 random(20260101);
  const std::string jpeg = kStart + kJfif + exifSegment(Exif(true, 6, true)) + jpegPicture() + kEnd;
  const std::string other = kStart + exifSegment(Exif(false, 3, true)) + jpegPicture() + kEnd;
  const std::string png = kPngStart + kPngPicture + pngChunk("eXIf", Exif(true, 6, true).bytes()) + kPngRest;
  int seen = 0;
  for (int i = 0; i < 60'000; ++i) {
    std::string picture = i % 3 == 0 ? jpeg : (i % 3 == 1 ? other : png);
    for (auto flips = 1 + random() % 6; flips > 0; --flips) {
      // Mostly where pointers and lengths stand.
      const std::size_t at =
          random() % (random() % 2 == 0 ? std::min<std::size_t>(picture.size(), 220) : picture.size());
      picture[at] = static_cast<char>(random() % 4 == 0 ? 0xFF : random());
    }
    seen += hasPosition(picture) ? 1 : 0;
    const auto stored = without(picture);
    if (stored && *stored != "not a picture") CHECK_FALSE(hasPosition(*stored));
  }
  CHECK(seen > 1000);
}

TEST_CASE("a picture is stored without its position, another file as it is") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string picture = kStart + kJfif + exifSegment(Exif(true, 6, true)) + jpegPicture() + kEnd;
  const auto storedAs = [&](const std::string& bytes, Metadata metadata) {
    writeBytes(folder / "picture.jpg", bytes);
    const auto stored = valueOf(workspace::storeFile(folder / "a.playfair", folder / "picture.jpg", metadata, {}));
    sample.evidence(fileEvidence(sample.project, stored));
    return valueOf(workspace::readStoredFile(sample.workspace, stored.sha256, 9 * kMiB));
  };
  CHECK((storedAs(picture, Metadata::Keep) == picture));
  CHECK((storedAs(picture, Metadata::LeaveOut) == valueOf(without(picture))));
  CHECK(storedAs("%PDF-1.7 and so on", Metadata::LeaveOut) == "%PDF-1.7 and so on");
  CHECK(storedAs("ab", Metadata::LeaveOut) == "ab");
  writeBytes(folder / "picture.jpg", picture.substr(0, 100));
  CHECK(errorOf(workspace::storeFile(folder / "a.playfair", folder / "picture.jpg", Metadata::LeaveOut, {})) ==
        ErrorCode::Invalid);
  // Large enough that it is read in many blocks.
  const std::string large = kStart + exifSegment(Exif(true, 6, true)) + jpegPicture();
  std::string data = someBytes(3 * kMiB, 5);
  std::replace(data.begin(), data.end(), '\xFF', '\xFE');
  CHECK((storedAs(large + data + kEnd, Metadata::LeaveOut) == kStart + minimalExif(6) + jpegPicture() + data + kEnd));
}

TEST_CASE("a picture that changes between the looks at it is refused") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string exif = exifSegment(Exif(true, 1, true));
  std::string profile("ICC_PROFILE", 12);
  profile.resize(exif.size() - 4, 'p');
  const std::string rest = jpegPicture() + std::string(static_cast<std::size_t>(3 * kMiB), 'd') + kEnd;
  const auto store = [&](const workspace::Progress& progress) {
    return workspace::storeFile(folder / "a.playfair", folder / "picture.jpg", Metadata::LeaveOut, progress);
  };
  writeBytes(folder / "picture.jpg", kStart + exif + rest);
  int before = 0;
  const auto stored = valueOf(store([&](double share) {
    before += share == 0 ? 1 : 0;
    return true;
  }));
  succeed(workspace::dropStoredFile(folder / "a.playfair", stored.sha256));
  // Just before it is hashed, another segment of the same length: hashing and copying then read the same.
  int calls = 0;
  CHECK(errorOf(store([&](double) {
          if (++calls == before) writeBytes(folder / "picture.jpg", kStart + jpegSegment(0xE2, profile) + rest);
          return true;
        })) == ErrorCode::Changed);
  CHECK(calls > before);
  CHECK(blobsIn(folder / "a.playfair") == 0);
}
