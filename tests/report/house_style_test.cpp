// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/house_style.h"

#include <fstream>

#include "playfair/report/writers.h"
#include "report/odt_reader.h"
#include "report/report_dossier.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::report;
using namespace playfair::report::tests;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;

namespace {

/// One pixel.
std::string smallPng() {
  const unsigned char bytes[] = {0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
                                 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
                                 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78,
                                 0x9c, 0x63, 0x10, 0x50, 0x30, 0xf8, 0x0f, 0x00, 0x02, 0x04, 0x01, 0x60, 0x8d, 0xbc,
                                 0xbb, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
  return {std::begin(bytes), std::end(bytes)};
}

struct StyleFolder {
  TemporaryFolder folder;

  void write(const char* name, const std::string& bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] Result<HouseStyle> load(const std::string& json) const {
    write("style.json", json);
    return loadHouseStyle(folder / "style.json");
  }
};

const std::string kWhole =
    R"({"accent": "#7a1f4b", "font": "Noto Sans", "footer": "City of Example",
        "logo": {"file": "logo.png", "alternative": "Coat of arms"}})";

}  // namespace

TEST_CASE("a house style has colour, font, footer and logo, each where it is set") {
  const StyleFolder files;
  files.write("logo.png", smallPng());
  const auto style = files.load(kWhole);
  REQUIRE(style);
  CHECK(style->accent == "#7a1f4b");
  CHECK(style->font == "Noto Sans");
  REQUIRE(style->logo);
  CHECK(style->logo->width == 1);
  CHECK(dataAddress(*style->logo).substr(0, 30) == "data:image/png;base64,iVBORw0K");
  const auto none = files.load("{}");
  REQUIRE(none);
  CHECK(none->accent.empty());
  CHECK_FALSE(none->logo);
}

TEST_CASE("what a house style cannot be is refused by file and place") {
  const StyleFolder files;
  files.write("logo.png", smallPng());
  files.write("large.png", smallPng() + std::string(20 * 1024 * 1024, 'x'));
  files.write("text.png", "no picture, but longer than its header would be");
  std::string wide = smallPng();
  wide[16] = 1;
  files.write("wide.png", wide);
  const auto refused = [&](const std::string& json, const char* pointer) {
    INFO(json);
    const auto style = files.load(json);
    REQUIRE_FALSE(style);
    CHECK(style.error().code == ErrorCode::Invalid);
    CHECK(contains(style.error().subject, std::string("style.json#") + pointer));
  };
  refused(R"({"accent": "#ffd400"})", "/accent");
  refused(R"({"accent": "red"})", "/accent");
  refused(R"({"font": "x\"; } body { display: none"})", "/font");
  refused(R"({"unknown": 1})", "");
  for (const char* logo : {"large.png", "text.png", "wide.png", "missing.png"})
    refused(std::string(R"({"logo": {"file": ")") + logo + R"(", "alternative": "A"}})", "/logo/file");
  refused(R"({"logo": {"file": "../logo.png", "alternative": "A"}})", "/logo/file");
}

TEST_CASE("a report wears its house style, and says the same words") {
  const StyleFolder files;
  files.write("logo.png", smallPng());
  Report plain = buildCaseStudy(sampleDossier(), definitionOf("case-study"), everythingIncluded());
  Report styled = plain;
  styled.style = *files.load(kWhole);
  const std::string html = writeHtml(styled);
  CHECK(contains(html, "--accent: #7a1f4b"));
  CHECK(contains(html, "\"Noto Sans\", Inter"));
  CHECK(contains(html, "<p dir=\"auto\">City of Example</p>"));
  CHECK(contains(html, "alt=\"Coat of arms\""));
  CHECK(contains(html, "img-src data:"));
  CHECK_FALSE(contains(writeHtml(plain), "img-src"));
  CHECK(writeMarkdown(styled) == writeMarkdown(plain));
  const auto odt = writeOdt(styled);
  REQUIRE(odt);
  CHECK(contains(*odt, "Pictures/logo.png"));
  CHECK(*odt == *writeOdt(styled));
}
