// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/name_check.h"

#include "support/catch.h"

using namespace playfair::assessment;
using Kind = NameHint::Kind;

namespace {

void finds(const std::string& text, const std::string& piece, Kind kind = Kind::Name) {
  INFO(text);
  const auto hint = findNameHint(text);
  REQUIRE(hint.has_value());
  CHECK(hint->piece == piece);
  CHECK(hint->kind == kind);
  CHECK(text.substr(hint->begin, hint->piece.size()) == piece);
}

void findsNothing(const std::string& text) {
  const auto hint = findNameHint(text);
  INFO(text << " → " << (hint ? hint->piece : std::string()));
  CHECK_FALSE(hint.has_value());
}

}  // namespace

TEST_CASE("Names of people are seen in Swedish, English and French") {
  finds("Vi talade med Anna Svensson om appen.", "Anna Svensson");
  finds("Anna Svensson tyckte att appen var svår.", "Anna Svensson");
  finds("Samtal med Åsa Öberg-Ek och två elever", "Åsa Öberg-Ek");
  finds("The School Nurse, Mary O'Brien, was asked.", "Mary O'Brien");
  finds("Yesterday Aisha Warsame said no.", "Aisha Warsame");
  finds("asked Anna K. Svensson", "Anna K. Svensson");
  finds("after a talk with J. Smith", "J. Smith");
  finds("Nous avons parlé avec Élodie Lefèvre hier.", "Élodie Lefèvre");
  finds("hos Carl von Linné", "Carl von Linné");
  finds("Rektor Per Ek var med", "Per Ek");
  finds("Ada Nowak\nTeacher", "Ada Nowak");
}

TEST_CASE("Roles, places, organisations and everyday words are no names") {
  for (const char* text : {"School nurse",
                           "School Nurse",
                           "Head of Archives",
                           "Head Teacher",
                           "two teachers and a school nurse",
                           "Child-rights strategist",
                           "Data Protection Officer",
                           "The Data Protection Officer said so.",
                           "Skolsköterska och kurator",
                           "Barnrättsstrateg, City of Example",
                           "Directrice de l'école",
                           "Infirmière scolaire",
                           "The Children were asked. They Said yes",
                           "Ängelholms Kommun",
                           "Malmö Stad",
                           "the city of Malmö",
                           "Green Valley School",
                           "Astrid Lindgrens skola",
                           "École Jules Ferry",
                           "12, rue Victor Hugo",
                           "New York",
                           "Convention on the Rights of the Child",
                           "UNICEF and AI Sweden",
                           "GDPR, DPIA",
                           "Google Classroom",
                           "In March Swedish and Somali groups met.",
                           "Barn i Förskolan Solen",
                           "Plan A. Then we met.",
                           "Version 2.0, Annex B",
                           "The Red Cross",
                           "Ministère de la Culture",
                           "Anna sade ja.",
                           "",
                           "ÅÄÖ",
                           "\xFF\xFE",
                           "United Kingdom",
                           "I",
                           "Sveriges Kommuner och Regioner"}) {
    findsNothing(text);
  }
}

TEST_CASE("Addresses of people are seen, those of functions are not") {
  finds("Skriv till anna.svensson@example.org.", "anna.svensson@example.org", Kind::EmailAddress);
  finds("<jane_doe+x@mail.example.com>", "jane_doe+x@mail.example.com", Kind::EmailAddress);
  for (const char* text :
       {"info@example.org", "Registrator@example.org", "10 @ 5", "@home", "a@b", "see @ the school."}) {
    findsNothing(text);
  }
}

TEST_CASE("Swedish personal numbers are seen where their check digit is right") {
  finds("elev 811218-9876 var med", "811218-9876", Kind::PersonalNumber);
  finds("19811218-9876", "19811218-9876", Kind::PersonalNumber);
  finds("198112189876", "198112189876", Kind::PersonalNumber);
  finds("8112189876.", "8112189876", Kind::PersonalNumber);
  finds("811278-9873", "811278-9873", Kind::PersonalNumber);  // a coordination number
  for (const char* text :
       {"811218-9875", "811318-9876", "KS 2024-00123", "5560000001234", "2026-03-14", "9d811218-9876", "a8112189876"}) {
    findsNothing(text);
  }
}

TEST_CASE("Telephone numbers are seen, other numbers are not") {
  finds("Ring 070-123 45 67.", "070-123 45 67", Kind::PhoneNumber);
  finds("tel +46 70 123 45 67", "+46 70 123 45 67", Kind::PhoneNumber);
  finds("06 12 34 56 78", "06 12 34 56 78", Kind::PhoneNumber);
  finds("(0)20? call 020 7946 0000", "020 7946 0000", Kind::PhoneNumber);
  for (const char* text :
       {"0-5, 6-9, 10-12", "14-03-2026", "01/02/2026", "24 children, 5 guardians", "4200", "2026-03-14T09:00:00.000Z",
        "09:00-10:30", "KS 2024/00123-4", "0123456", "+1 pupil", "3 000 000", "ISBN 978-3-16-148410-0"}) {
    findsNothing(text);
  }
}
