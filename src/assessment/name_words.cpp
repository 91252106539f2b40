// SPDX-License-Identifier: EUPL-1.2
#include "name_words.h"

#include <set>
#include <sstream>
#include <string_view>

namespace playfair::assessment {
namespace {

std::set<std::string> wordsIn(std::initializer_list<const char*> lists) {
  std::set<std::string> all;
  for (const char* list : lists) {
    std::istringstream stream(list);
    for (std::string word; stream >> word;) all.insert(word);
  }
  return all;
}

constexpr const char* kEnglishPlaces =
    "academy agency airport association authority avenue bay board borough bridge centre center charity church city "
    "clinic club college commission committee council county court department district division east embassy faculty "
    "foundation garden gardens government group hall harbour hill hospital house inc institute island kindergarten "
    "laboratory lake library limited ltd ministry mountain municipality museum network north nursery office park "
    "parliament police port preschool region river road school schools society south square station street theatre "
    "town trust union university valley village west youth zoo";
constexpr const char* kSwedishPlaces =
    "ab allé backe badhus barnhem bibliotek biblioteket bibliotekets by center centrum fritidsgård fritidshem "
    "förbund förbundet förening föreningen förskola förskolan förvaltning förvaltningen gata gatan gymnasium "
    "gymnasiet gård gården hamn hamnen hus huset högskola institut institutet kommun kommunen kommuns kyrka kyrkan "
    "lekplats län länet museum museet myndighet myndigheten nämnd nämnden park parken region regionen sjukhus "
    "sjukhuset skola skolan skolor stad staden stads stadsdel stift stiftelse stiftelsen torg torget universitet "
    "väg vägen";
constexpr const char* kFrenchPlaces =
    "académie agence allée association avenue bibliothèque boulevard centre chemin clinique collège commission "
    "commune comité conseil crèche département direction ecole école église fondation gare hôpital hôtel institut "
    "jardin lycée mairie maison maternelle médiathèque ministère musée parc place pont port préfecture quai quartier "
    "région rue saint sainte service société théâtre université ville";
constexpr const char* kKnownPlaces =
    "africa america angeles asia australia austria belgium berlin britain brussels canada china copenhagen danmark "
    "denmark europe finland france geneva germany gothenburg göteborg great helsingborg helsinki india ireland italy "
    "japan kingdom london los lund malmö namur netherlands new nordic norge norway oslo paris poland san scotland "
    "spain "
    "states stockholm suomi sverige sveriges sweden switzerland united uppsala wales york zealand";

constexpr const char* kRoles =
    "administrator adviser advisor analyst architect archives archivist assistant auditor chair chief coach "
    "commissioner communications consultant controller coordinator counsellor counselor deputy designer developer "
    "director doctor editor educator engineer executive expert guardian guardians head headteacher headmaster "
    "inspector "
    "interpreter lawyer lead leader legal librarian manager mayor member minister nurse nurses officer ombudsman "
    "ombudsperson operator owner parent parents partner pedagogue planner politician president principal privacy "
    "procurement producer professor psychologist pupil pupils registrar representative researcher reviewer secretary "
    "senior social specialist staff strategist student students supervisor supplier support teacher teachers technical "
    "technician trainer vice volunteer worker workers";
constexpr const char* kSwedishRoles =
    "arkivarie barn barnen barnrättsstrateg biträdande bibliotekarie chef dataskyddsombud direktör elev elever "
    "eleverna fritidsledare fritidspedagog förskolechef förskollärare förälder föräldrar föräldrarna handläggare "
    "ingenjör jurist kurator lärare lärarna ordförande pedagog personal projektledare psykolog registrator rektor "
    "samordnare sekreterare skolkurator skolsköterska skolsköterskan socialsekreterare specialpedagog strateg "
    "upphandlare utvecklare verksamhetschef vårdnadshavare";
constexpr const char* kFrenchRoles =
    "adjoint adjointe animateur animatrice chargé chargée chef cheffe coordinateur coordinatrice délégué déléguée "
    "directeur directrice élève élèves enfant enfants enseignant enseignante enseignants infirmier infirmière "
    "juriste maire parents personnel président présidente professeur psychologue référent référente responsable "
    "secrétaire";
constexpr const char* kSubjects =
    "access accessibility act action actions advisory age agenda ai algorithm algorithms annex annual appendix article "
    "artificial assessment audit best bill body budget business care case chapter charter chatgpt checklist child "
    "children classroom code comment communication community computer consultation convention copilot cross crescent "
    "culture customer cyber data day days decision design development digital directive directory early education "
    "emergency english environment equality ethics evaluation evidence excel family feedback final finance first "
    "framework freedom future general global good google governance guidance guide guideline guidelines health home "
    "human impact inclusion information initiative innovation intelligence interests interim internal international "
    "internet interview journal justice key kids knowledge labs language large law learning level life local machine "
    "management manual meeting mental microsoft minutes mobile model models national network nations note notes online "
    "open outlook paper participation people personal phase pilot plan play policy power practice principles privacy "
    "procedure product program programme project protection protocol public quality question questions red register "
    "regulation report requirements research review right rights risk role rules safe safety save science second "
    "section secure security self service services sheet smart software special standard standards state strategy "
    "study "
    "summary survey system systems table team teams technology test third tool toolkit tools training transport "
    "treaty trial unit update user users version video view web welfare white windows word work working workshop world "
    "young";
constexpr const char* kTimes =
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december spring summer autumn winter easter christmas måndag tisdag onsdag torsdag "
    "fredag lördag söndag januari februari mars maj juni juli augusti oktober lundi mardi mercredi jeudi vendredi "
    "samedi dimanche janvier février avril mai juin juillet août septembre octobre novembre décembre";
constexpr const char* kPeoples =
    "african american arabic asian british chinese christian danish dari dutch english european finnish french german "
    "hindu indigenous italian jewish kurdish muslim norwegian persian polish roma romani russian sámi sami somali "
    "spanish swedish turkish ukrainian svenska engelska finska arabiska somaliska français française anglais";
constexpr const char* kEnglishStarters =
    "a about after afterwards all also although an and another any are as at because before both but by can could did "
    "do does during each eight either every everyone everybody few finally five for four from had has have he her here "
    "his how however i if in instead is it its last later like many may more most my neither next nine no nobody none "
    "not nothing now of often on once one only or other others our over perhaps seven several she should since six so "
    "some somebody someone sometimes soon such ten than that the their them then there these they this those three "
    "through to today together tomorrow two under until very was we were what when where whether which while who why "
    "will with without would yes yesterday yet you your mr mrs ms dr dear";
constexpr const char* kSwedishStarters =
    "all alla allt andra att av bara både bägge de dem den denna dessa det detta där då därför efter eftersom ej en "
    "ett femton fem flera fler fyra från för före genom han har hela hon hos hur hälften här i ibland igår idag "
    "imorgon "
    "in inför ingen inget innan inte ja jag kan man med medan mellan men mer mest min mot många ni nio nu nya någon "
    "något några när nästa och också om oss på sedan sex sju sin som sen ska till tillsammans tio tre två under ut "
    "utan "
    "var varför varje vad vem vi vid vilka vår våra åtta över";
constexpr const char* kFrenchStarters =
    "à après au aucun aujourd aussi autre autres aux avant avec ce ces cet cette chaque cinq comme comment dans de des "
    "depuis deux dix du elle elles en ensuite entre et hier huit il ils je jeudi la le les leur leurs lors lorsque "
    "mais même neuf non nos notre nous on ou où oui par parce pas pendant plus plusieurs pour pourquoi puis quand "
    "quatre que quelques qui sa sans selon sept ses si sous sur tous tout toute toutes trois un une vers votre vous";

}  // namespace

bool namesAnOrganisation(const std::string& word) {
  static const std::set<std::string> kWords = wordsIn({kEnglishPlaces, kSwedishPlaces, kFrenchPlaces});
  return kWords.contains(word);
}

bool isEverydayWord(const std::string& word) {
  static const std::set<std::string> kWords =
      wordsIn({kKnownPlaces, kRoles, kSwedishRoles, kFrenchRoles, kSubjects, kTimes, kPeoples, kEnglishStarters,
               kSwedishStarters, kFrenchStarters});
  return kWords.contains(word);
}

bool isNameParticle(const std::string& word) {
  static const std::set<std::string> kWords = wordsIn({"von van der den af ter bin el al"});
  return kWords.contains(word);
}

bool isFunctionMailbox(const std::string& word) {
  static const std::set<std::string> kWords =
      wordsIn({"accueil admin contact dataskyddsombud dpo hello help helpdesk info kansli kommun kontakt kontaktcenter "
               "kundservice kundtjanst mail mairie medborgarservice noreply office post press redaktion registrator "
               "reception secretariat support webmaster"});
  return kWords.contains(word);
}

}  // namespace playfair::assessment
