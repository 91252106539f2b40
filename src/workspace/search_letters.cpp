// SPDX-License-Identifier: EUPL-1.2
#include "search_letters.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace playfair::workspace {
namespace {

struct Variants {
  const char* plain;
  const char* letters;  ///< all that count as the plain one
};

// Latin, Greek, Cyrillic and Arabic letters that differ from others by accents, or that people type without them.
constexpr std::array<Variants, 51> kVariants = {{
    {"a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"},
    {"ae", "ÆæǢǣǼǽ"},
    {"b", "ƁḂḃḄḅḆḇ"},
    {"c", "ÇçĆćĈĉĊċČčḈḉ"},
    {"d", "ÐðĎďĐđƊḊḋḌḍḎḏḐḑḒḓẟ"},
    {"dz", "ǄǅǆǱǲǳ"},
    {"e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"},
    {"f", "ƑƒḞḟ"},
    {"g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"},
    {"h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"},
    {"i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"},
    {"ij", "Ĳĳ"},
    {"j", "Ĵĵǰ"},
    {"k", "ĶķĸƘƙǨǩḰḱḲḳḴḵ"},
    {"l", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ"},
    {"lj", "Ǉǈǉ"},
    {"m", "ḾḿṀṁṂṃ"},
    {"n", "ÑñŃńŅņŇňŉŊŋƝǸǹṄṅṆṇṈṉṊṋ"},
    {"nj", "Ǌǋǌ"},
    {"o",
     "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠ"
     "ỡỢợ"},
    {"oe", "Œœ"},
    {"p", "ṔṕṖṗ"},
    {"r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"},
    {"s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛẜẝ"},
    {"ss", "ßẞ"},
    {"t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"},
    {"th", "Þþ"},
    {"u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"},
    {"v", "ƲṼṽṾṿ"},
    {"w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"},
    {"x", "ẊẋẌẍ"},
    {"y", "ÝýÿŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹ"},
    {"z", "ŹźŻżŽžẐẑẒẓẔẕ"},
    {"ɔ", "Ɔ"},
    {"ə", "Ə"},
    {"ɛ", "Ɛ"},
    {"α", "ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ"},
    {"ε", "ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ"},
    {"η", "ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ"},
    {"ι", "ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ"},
    {"ο", "ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ"},
    {"ρ", "ῤῥῬ"},
    {"σ", "ς"},
    {"υ", "ΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ"},
    {"ω", "ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ"},
    {"г", "Ґґ"},
    {"е", "ЁёЀѐ"},
    {"и", "Ѝѝ"},
    {"ا", "أإآٱ"},
    {"ه", "ة"},
    {"ي", "ى"},
}};

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, char32_t code) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& range) { return code >= range.first && code <= range.last; });
}

// Accents that stand alone, marks that are not seen.
constexpr std::array<Range, 11> kUnseen = {{{0xAD, 0xAD},
                                            {0x300, 0x36F},
                                            {0x591, 0x5C7},
                                            {0x640, 0x640},
                                            {0x64B, 0x65F},
                                            {0x670, 0x670},
                                            {0x200B, 0x200F},
                                            {0x202A, 0x202E},
                                            {0x2060, 0x2069},
                                            {0xFE00, 0xFE0F},
                                            {0xFEFF, 0xFEFF}}};

// Punctuation and symbols beyond ASCII.
constexpr std::array<Range, 26> kSeparators = {
    {{0x80, 0xA9},     {0xAB, 0xB1},      {0xB4, 0xB4},     {0xB6, 0xB8},     {0xBB, 0xBB},     {0xBF, 0xBF},
     {0xD7, 0xD7},     {0xF7, 0xF7},      {0x60C, 0x60D},   {0x61B, 0x61F},   {0x2000, 0x206F}, {0x20A0, 0x20CF},
     {0x2190, 0x2BFF}, {0x2E00, 0x2E7F},  {0x3000, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x3030}, {0x30A0, 0x30A0},
     {0x30FB, 0x30FB}, {0xFE10, 0xFE6F},  {0xFF00, 0xFF0F}, {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65},
     {0xFFF0, 0xFFFF}, {0x1F000, 0x1FAFF}}};

constexpr std::array<Range, 13> kWithoutSpaces = {{{0xE01, 0xE7F},
                                                   {0xE80, 0xEFF},
                                                   {0x1000, 0x109F},
                                                   {0x1780, 0x17FF},
                                                   {0x2E80, 0x2FDF},
                                                   {0x3005, 0x3007},
                                                   {0x3021, 0x302F},
                                                   {0x3031, 0x312F},
                                                   {0x31F0, 0x31FF},
                                                   {0x3400, 0x9FFF},
                                                   {0xF900, 0xFAFF},
                                                   {0xFF66, 0xFF9F},
                                                   {0x20000, 0x3FFFF}}};

std::string encode(char32_t code) {
  const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
  if (code < 0x80) return {static_cast<char>(code)};
  if (code < 0x800) return {static_cast<char>(0xC0U | (code >> 6U)), tail(0)};
  return {static_cast<char>(0xE0U | (code >> 12U)), tail(6), tail(0)};
}

const std::unordered_map<char32_t, const char*>& plainLetters() {
  static const std::unordered_map<char32_t, const char*> kLetters = [] {
    std::unordered_map<char32_t, const char*> letters;
    for (const auto& [plain, variants] : kVariants) {
      const std::string_view all = variants;
      for (std::size_t at = 0; at < all.size(); at += characterAt(all, at).size()) {
        letters.emplace(codeOf(characterAt(all, at)), plain);
      }
    }
    return letters;
  }();
  return kLetters;
}

/// The small letter of a capital that has no accents, or the letter itself.
char32_t inLowerCase(char32_t code) {
  if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) return code + 32;
  if (code >= 0x400 && code <= 0x40F) return code + 80;
  if (code >= 0x531 && code <= 0x556) return code + 48;
  const bool pairs =
      (code >= 0x460 && code <= 0x481) || (code >= 0x48A && code <= 0x4BF) || (code >= 0x4D0 && code <= 0x52F);
  return pairs && code % 2 == 0 ? code + 1 : code;
}

}  // namespace

std::string_view characterAt(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
  return text.substr(at, length);
}

char32_t codeOf(std::string_view character) {
  const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(character[at])); };
  switch (character.size()) {
    case 1:
      return byte(0);
    case 2:
      return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3:
      return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
      return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
  }
}

std::string foldCharacter(std::string_view character) {
  char32_t code = codeOf(character);
  if (code < 0x20 || code == 0x7F) return " ";
  if (code >= 0xFF01 && code <= 0xFF5E) code -= 0xFEE0;  // as wide as a Han character
  if (code >= 'A' && code <= 'Z') return {static_cast<char>(code - 'A' + 'a')};
  if (code < 0x80) return {static_cast<char>(code)};
  if (character.size() == 1) return std::string(character);  // no UTF-8
  if (isIn(kUnseen, code)) return {};
  const auto plain = plainLetters().find(code);
  if (plain != plainLetters().end()) return plain->second;
  const char32_t lower = inLowerCase(code);
  return lower == code ? std::string(character) : encode(lower);
}

bool isWordCharacter(char32_t code) {
  if (code < 0x80) return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  return !isIn(kSeparators, code);
}

bool isWrittenWithoutSpaces(char32_t code) {
  return code >= 0xE01 && isIn(kWithoutSpaces, code);
}

}  // namespace playfair::workspace
