<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>AccountSources</name>
    <message>
        <source>Not addressed</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>%1 · may be published</source>
        <translation>%1 · får publiceras</translation>
    </message>
    <message>
        <source>%1 · working text</source>
        <translation>%1 · arbetstext</translation>
    </message>
</context>
<context>
    <name>AskedQuestions</name>
    <message>
        <source>1 question came</source>
        <translation>1 fråga har tillkommit</translation>
    </message>
    <message>
        <source>%1 questions came</source>
        <translation>%1 frågor har tillkommit</translation>
    </message>
    <message>
        <source>1 question left; its answer is kept</source>
        <translation>1 fråga har utgått; svaret finns kvar</translation>
    </message>
    <message>
        <source>%1 questions left; their answers are kept</source>
        <translation>%1 frågor har utgått; svaren finns kvar</translation>
    </message>
    <message>
        <source>Changing %1: %2.</source>
        <translation>Ändring av %1: %2.</translation>
    </message>
</context>
<context>
    <name>ChangeSubjects</name>
    <message>
        <source>Not done again: somebody changed it meanwhile. Their change is kept. (%1)</source>
        <translation>Inte gjort om: någon annan har ändrat under tiden. Den ändringen finns kvar. (%1)</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Not taken back: somebody changed it meanwhile. Their change is kept. (%1)</source>
        <translation>Inte ångrat: någon annan har ändrat under tiden. Den ändringen finns kvar. (%1)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>CompareExport</name>
    <message>
        <source>Web page…</source>
        <translation>Webbsida…</translation>
    </message>
    <message>
        <source>PDF, for printing and sending…</source>
        <translation>PDF, för utskrift och utskick…</translation>
    </message>
    <message>
        <source>Text document (ODT)…</source>
        <translation>Textdokument (ODT)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Kalkylblad (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabell (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Data (JSON)…</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiverad</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>under arbete</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, utgåva %2</translation>
    </message>
    <message>
        <source>%1 of %2 requirements</source>
        <translation>%1 av %2 krav</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: inte känt</translation>
    </message>
    <message>
        <source>Different editions of the questionnaire: some questions stand in one only, or are worded differently.</source>
        <translation>Olika utgåvor av frågeformuläret: vissa frågor finns bara i den ena eller har en annan ordalydelse.</translation>
    </message>
    <message>
        <source>Different kinds: a system and a policy are not asked the same questions.</source>
        <translation>Olika slag: ett system och en policy får inte samma frågor.</translation>
    </message>
    <message>
        <source>Different stages: later stages can have more in place.</source>
        <translation>Olika skeden: i senare skeden kan mer vara på plats.</translation>
    </message>
    <message>
        <source>Different roles: who buys a system can decide less than who develops it.</source>
        <translation>Olika roller: den som köper ett system kan bestämma mindre än den som utvecklar det.</translation>
    </message>
    <message>
        <source>Different ways in which children are affected: what matters most is not the same.</source>
        <translation>Barn berörs på olika sätt: det viktigaste är inte detsamma.</translation>
    </message>
    <message>
        <source>Different ages: what a question asks for changes with the age of the children.</source>
        <translation>Olika åldrar: vad en fråga kräver beror på barnens ålder.</translation>
    </message>
    <message>
        <source>Different scopes: what one leaves out is not compared.</source>
        <translation>Olika omfattning: det som någon utelämnar jämförs inte.</translation>
    </message>
    <message>
        <source>Different depths: essential asks fewer questions than full.</source>
        <translation>Olika djup: grundläggande ställer färre frågor än fullständigt.</translation>
    </message>
    <message>
        <source>Different dates: the older answers may have changed since.</source>
        <translation>Olika datum: äldre svar kan ha ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Different states: what is in preparation can still change.</source>
        <translation>Olika läge: det som är under arbete kan fortfarande ändras.</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte frågat ännu</translation>
    </message>
    <message>
        <source>Not applicable by judgement</source>
        <translation>Inte tillämpligt enligt bedömning</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Två svar</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför omfattningen</translation>
    </message>
    <message>
        <source>Not among the essential questions</source>
        <translation>Inte bland de grundläggande frågorna</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>Inte i denna utgåva</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Self-assessments. Differences may come from stage, scope or candour as much as from practice.</source>
        <translation>Egna bedömningar. Skillnader kan bero lika mycket på skede, omfattning och öppenhet som på hur man arbetar.</translation>
    </message>
    <message>
        <source>kept up</source>
        <translation>följs upp</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>endast påstått</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>asked, nobody knows</source>
        <translation>frågat, ingen vet</translation>
    </message>
    <message>
        <source>said not to apply</source>
        <translation>sägs inte vara tillämplig</translation>
    </message>
    <message>
        <source>with two answers</source>
        <translation>med två svar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>inte frågat ännu</translation>
    </message>
    <message>
        <source>Out of scope: %1</source>
        <translation>Utanför omfattningen: %1</translation>
    </message>
    <message>
        <source>No question applies</source>
        <translation>Ingen fråga är tillämplig</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>inte uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>inte kända: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>krävs senare: %1</translation>
    </message>
    <message>
        <source>%1. Minimum safeguards: %2</source>
        <translation>%1. Minimiskydd: %2</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1, endast påstått</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>inget underlag</translation>
    </message>
    <message numerus="yes">
        <source>%n differing view(s)</source>
        <translation>
            <numerusform>%n avvikande mening</numerusform>
            <numerusform>%n avvikande meningar</numerusform>
        </translation>
    </message>
    <message>
        <source>safeguard met</source>
        <translation>minimiskydd uppfyllt</translation>
    </message>
    <message>
        <source>safeguard due at: %1</source>
        <translation>minimiskydd krävs från: %1</translation>
    </message>
    <message>
        <source>safeguard not met</source>
        <translation>minimiskydd inte uppfyllt</translation>
    </message>
    <message>
        <source>safeguard not known</source>
        <translation>minimiskydd inte känt</translation>
    </message>
    <message>
        <source>Same level on %1 of %2 questions that both answered, one apart on %3, further apart on %4.</source>
        <translation>Samma nivå i %1 av %2 frågor som båda har besvarat, ett stegs skillnad i %3, större skillnad i %4.</translation>
    </message>
    <message>
        <source>levels apart by at least %1</source>
        <translation>nivåer som skiljer sig med minst %1</translation>
    </message>
    <message>
        <source>not known in any</source>
        <translation>inte känt i någon</translation>
    </message>
    <message>
        <source>minimum safeguards</source>
        <translation>minimiskydd</translation>
    </message>
    <message>
        <source>claimed in any</source>
        <translation>endast påstått i någon</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) of that day were erased since and count as not known.</source>
        <translation>
            <numerusform>%1: %n text från den dagen har raderats sedan dess och räknas som inte känd.</numerusform>
            <numerusform>%1: %n texter från den dagen har raderats sedan dess och räknas som inte kända.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureRows</name>
    <message>
        <source>erased: %1</source>
        <translation>raderat: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there</source>
        <translation>Filen finns inte där</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the name, or whether it was moved or its drive is away.</source>
        <translation>Inget ändrades. Kontrollera namnet, om filen har flyttats och om enheten är ansluten.</translation>
    </message>
    <message>
        <source>That is a folder, not a file</source>
        <translation>Det är en mapp, inte en fil</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file.</source>
        <translation>Inget ändrades. Välj en fil.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Filen går inte att läsa</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the folder to let you read it.</source>
        <translation>Inget ändrades. Be den som ansvarar för mappen att ge dig läsbehörighet.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Det går inte att skriva där</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or ask for the right to write in it.</source>
        <translation>Inget ändrades. Välj en annan mapp eller be om skrivbehörighet.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>What was saved before is kept. Free some space, then do it again.</source>
        <translation>Det som redan var sparat finns kvar. Frigör utrymme och gör sedan om.</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <translation>Det finns redan något med det namnet</translation>
    </message>
    <message>
        <source>It was kept as it is. Choose another name.</source>
        <translation>Det lämnades orört. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>This is not a Playfair file</source>
        <translation>Det här är inte en Playfair-fil</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that ends in .playfair.</source>
        <translation>Den lämnades orörd. Välj en fil som slutar på .playfair.</translation>
    </message>
    <message>
        <source>This file was written by a newer Playfair</source>
        <translation>Filen är skriven av en nyare version av Playfair</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version to open it.</source>
        <translation>Den lämnades orörd. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
    <message>
        <source>It was left as it is, so that nothing gets worse. Open a backup or a copy; keep this file for whoever helps you.</source>
        <translation>Den lämnades orörd så att inget blir värre. Öppna en säkerhetskopia eller en annan kopia och spara den här filen åt den som hjälper dig.</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Ett annat program använder filen</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program, or wait and do it again.</source>
        <translation>Inget ändrades. Stäng det andra programmet, eller vänta en stund och gör om.</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>Filen är skrivskyddad</translation>
    </message>
    <message>
        <source>Nothing was changed. Use Save a copy to get one that you can change.</source>
        <translation>Inget ändrades. Använd Spara en kopia för att få en fil som du kan ändra i.</translation>
    </message>
    <message>
        <source>This cannot be taken in</source>
        <translation>Det här går inte att läsa in</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend what is named below, then do it again.</source>
        <translation>Inget ändrades. Rätta det som anges nedan och gör sedan om.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>Det här är för stort</translation>
    </message>
    <message>
        <source>Nothing was changed. Divide it into smaller parts.</source>
        <translation>Inget ändrades. Dela upp det i mindre delar.</translation>
    </message>
    <message>
        <source>The text has an unknown encoding</source>
        <translation>Texten har en okänd teckenkodning</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as UTF-8, then do it again.</source>
        <translation>Inget ändrades. Spara den som UTF-8 och gör sedan om.</translation>
    </message>
    <message>
        <source>This fits more than one</source>
        <translation>Det här stämmer in på flera</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one of them.</source>
        <translation>Inget ändrades. Välj en av dem.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <translation>Någon annan har ändrat under tiden</translation>
    </message>
    <message>
        <source>Both versions are kept. Look at the other one first.</source>
        <translation>Båda versionerna finns kvar. Titta först på den andra.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Something went wrong in Playfair</source>
        <translation>Något gick fel i Playfair</translation>
    </message>
    <message>
        <source>What was saved before is kept. If it happens again, send the log file to whoever helps you (Settings shows where it is).</source>
        <translation>Det som redan var sparat finns kvar. Om det händer igen: skicka loggfilen till den som hjälper dig (Inställningar visar var den ligger).</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testresultat</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Förvaras på annat håll</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Samråd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>A document or picture that is stored in this file.</source>
        <translation>Ett dokument eller en bild som lagras i den här filen.</translation>
    </message>
    <message>
        <source>A page or document on the web, and the day it was read.</source>
        <translation>En sida eller ett dokument på webben, och dagen då det lästes.</translation>
    </message>
    <message>
        <source>Something you know and write down here.</source>
        <translation>Något som du vet och skriver ned här.</translation>
    </message>
    <message>
        <source>What somebody told you, by role.</source>
        <translation>Vad någon har berättat, angiven med roll.</translation>
    </message>
    <message>
        <source>A test, measurement or survey, with how it was done.</source>
        <translation>Ett test, en mätning eller en undersökning, och hur den gjordes.</translation>
    </message>
    <message>
        <source>It stays where it is; here stands what it is and who can show it. Right for anything about a particular child.</source>
        <translation>Det ligger kvar där det är; här står vad det är och vem som kan visa det. Rätt val för allt som rör ett enskilt barn.</translation>
    </message>
    <message>
        <source>Children, or people around them, were asked. No names.</source>
        <translation>Barn, eller människor omkring dem, har tillfrågats. Inga namn.</translation>
    </message>
    <message>
        <source>A meeting of colleagues, with roles and numbers. No names.</source>
        <translation>Ett möte mellan kollegor, med roller och antal. Inga namn.</translation>
    </message>
    <message>
        <source>said by us</source>
        <translation>sagt av oss</translation>
    </message>
    <message>
        <source>internal document</source>
        <translation>internt dokument</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>testresultat</translation>
    </message>
    <message>
        <source>seen by an independent reviewer</source>
        <translation>sett av en oberoende granskare</translation>
    </message>
    <message>
        <source>confirmed by children</source>
        <translation>bekräftat av barn</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>restricted: child data</source>
        <translation>begränsad: uppgifter om barn</translation>
    </message>
    <message>
        <source>%1 took part</source>
        <translation>deltagare: %1</translation>
    </message>
    <message>
        <source>due for deletion</source>
        <translation>ska gallras</translation>
    </message>
    <message>
        <source>review date passed</source>
        <translation>dags för översyn</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Case study text</source>
        <translation>Fallstudietext</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>personal data no longer needed</source>
        <translation>personuppgifter som inte längre behövs</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>inskrivet av misstag</translation>
    </message>
    <message>
        <source>disposal decision</source>
        <translation>gallringsbeslut</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not addressed</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Följs upp</translation>
    </message>
    <message>
        <source>nothing done, nothing decided</source>
        <translation>inget är gjort, inget är beslutat</translation>
    </message>
    <message>
        <source>decided, with an owner</source>
        <translation>beslutat, med en ansvarig</translation>
    </message>
    <message>
        <source>some of it, not all</source>
        <translation>en del, inte allt</translation>
    </message>
    <message>
        <source>as the sentence above says</source>
        <translation>så som meningen ovan säger</translation>
    </message>
    <message>
        <source>looked at on set dates and acted on</source>
        <translation>följs upp på bestämda datum och leder till åtgärder</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
</context>
<context>
    <name>LogSentences</name>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Ingen vet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>project made</source>
        <translation>projektet skapades</translation>
    </message>
    <message>
        <source>assessment started</source>
        <translation>prövningen påbörjades</translation>
    </message>
    <message>
        <source>scope or depth</source>
        <translation>omfattning eller djup</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>fact: %1</source>
        <translation>fakta: %1</translation>
    </message>
    <message>
        <source>%1 may be published</source>
        <translation>%1 får publiceras</translation>
    </message>
    <message>
        <source>%1 not to be published</source>
        <translation>%1 får inte publiceras</translation>
    </message>
    <message>
        <source>%1 reason written</source>
        <translation>%1: motivering skriven</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>project deleted</source>
        <translation>projektet togs bort</translation>
    </message>
    <message>
        <source>title → %1</source>
        <translation>titel → %1</translation>
    </message>
    <message>
        <source>project archived</source>
        <translation>projektet arkiverades</translation>
    </message>
    <message>
        <source>project restored</source>
        <translation>projektet återställdes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>taggar</translation>
    </message>
    <message>
        <source>fact: %1 taken away</source>
        <translation>fakta: %1 togs bort</translation>
    </message>
    <message>
        <source>assessment deleted</source>
        <translation>prövningen togs bort</translation>
    </message>
    <message>
        <source>assessment archived</source>
        <translation>prövningen arkiverades</translation>
    </message>
    <message>
        <source>assessment restored</source>
        <translation>prövningen återställdes</translation>
    </message>
    <message>
        <source>case study text: %1</source>
        <translation>fallstudietext: %1</translation>
    </message>
    <message>
        <source>evidence “%1” removed</source>
        <translation>underlaget ”%1” togs bort</translation>
    </message>
    <message>
        <source>evidence “%1” added</source>
        <translation>underlaget ”%1” lades till</translation>
    </message>
    <message>
        <source>evidence “%1”: newer file</source>
        <translation>underlaget ”%1”: nyare fil</translation>
    </message>
    <message>
        <source>evidence “%1” changed</source>
        <translation>underlaget ”%1” ändrades</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>underlag</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>underlaget ”%1”</translation>
    </message>
    <message>
        <source>%1 taken from %2</source>
        <translation>%1 togs bort från %2</translation>
    </message>
    <message>
        <source>%1 put behind %2</source>
        <translation>%1 lades bakom %2</translation>
    </message>
    <message>
        <source>comment on %1 removed</source>
        <translation>kommentar till %1 togs bort</translation>
    </message>
    <message>
        <source>comment on %1 settled</source>
        <translation>kommentar till %1 avslutades</translation>
    </message>
    <message>
        <source>comment on %1 taken up again</source>
        <translation>kommentar till %1 togs upp igen</translation>
    </message>
    <message>
        <source>comment on %1 changed</source>
        <translation>kommentar till %1 ändrades</translation>
    </message>
    <message>
        <source>question to the reviewer on %1</source>
        <translation>fråga till granskaren om %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>kommentar till %1</translation>
    </message>
    <message>
        <source>reply on %1</source>
        <translation>svar på kommentar till %1</translation>
    </message>
    <message>
        <source>differing view on %1 removed</source>
        <translation>avvikande mening om %1 togs bort</translation>
    </message>
    <message>
        <source>differing view on %1: %2 (%3)</source>
        <translation>avvikande mening om %1: %2 (%3)</translation>
    </message>
    <message>
        <source>differing view on %1 changed: %2 (%3)</source>
        <translation>avvikande mening om %1 ändrades: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (erased)</source>
        <translation>%1 (raderat)</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>svar på %1</translation>
    </message>
    <message>
        <source>title and tags</source>
        <translation>titel och taggar</translation>
    </message>
    <message>
        <source>note of a publication removed</source>
        <translation>anteckning om en publicering togs bort</translation>
    </message>
    <message>
        <source>publication noted</source>
        <translation>publicering antecknades</translation>
    </message>
    <message>
        <source>%1 taken over: %2</source>
        <translation>%1 överfördes: %2</translation>
    </message>
    <message>
        <source>%1 confirmed: %2</source>
        <translation>%1 bekräftades: %2</translation>
    </message>
    <message>
        <source>a comment removed</source>
        <translation>en kommentar togs bort</translation>
    </message>
    <message>
        <source>a differing view removed</source>
        <translation>en avvikande mening togs bort</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>en kommentar</translation>
    </message>
    <message>
        <source>a differing view</source>
        <translation>en avvikande mening</translation>
    </message>
    <message>
        <source>differing view on %1</source>
        <translation>avvikande mening om %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Mötesanteckningar</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Textdokument (*.odt);;Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Skriver mötesanteckningar</translation>
    </message>
    <message>
        <source>Minutes written: %1</source>
        <translation>Mötesanteckningar skrivna: %1</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>%1 is a minimum safeguard that is not met. It is due from this stage on: %2.</source>
        <translation>%1 är ett minimiskydd som inte är uppfyllt. Det ska vara uppfyllt från och med detta skede: %2.</translation>
    </message>
    <message>
        <source>%1 is a minimum safeguard that is not known. It is due from this stage on: %2.</source>
        <translation>%1 är ett minimiskydd där läget inte är känt. Det ska vara uppfyllt från och med detta skede: %2.</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Gå till frågan</translation>
    </message>
    <message>
        <source>%1 is not answered yet.</source>
        <translation>%1 är inte besvarad ännu.</translation>
    </message>
    <message>
        <source>Every question has been gone through. Now tell others what you learned.</source>
        <translation>Alla frågor är genomgångna. Berätta nu för andra vad ni har lärt er.</translation>
    </message>
    <message>
        <source>Write the case study</source>
        <translation>Skriv fallstudien</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Innan du börjar</translation>
    </message>
    <message>
        <source>The page is missing from this installation.</source>
        <translation>Sidan saknas i den här installationen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Minimum safeguards</source>
        <translation>Minimiskydd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Svar per nivå</translation>
    </message>
    <message>
        <source>%1 (safeguards only)</source>
        <translation>%1 (endast minimiskydd)</translation>
    </message>
    <message>
        <source>%1 is not taken up: %2</source>
        <translation>%1 tas inte med: %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Under arbete</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverat</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullständigt</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>grundläggande</translation>
    </message>
    <message>
        <source>%1, %2 of %3 requirements</source>
        <translation>%1, %2 av %3 krav</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>arbetsöversättning</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Return: done. Shift+Return: another line.</source>
        <translation>Enter: klart. Skift+Enter: ny rad.</translation>
    </message>
</context>
<context>
    <name>QuestionShown</name>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Minimiskydd</translation>
    </message>
    <message>
        <source>Minimum safeguard · met</source>
        <translation>Minimiskydd · uppfyllt</translation>
    </message>
    <message>
        <source>Minimum safeguard · due at %1</source>
        <translation>Minimiskydd · krävs från %1</translation>
    </message>
    <message>
        <source>Minimum safeguard · not met</source>
        <translation>Minimiskydd · inte uppfyllt</translation>
    </message>
    <message>
        <source>Minimum safeguard · not known</source>
        <translation>Minimiskydd · inte känt</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 fråga %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
    <message>
        <source>CRC %1</source>
        <translation>Barnkonventionen %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>sparat %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Taken over from %1. Read it and confirm.</source>
        <translation>Överfört från %1. Läs svaret och bekräfta.</translation>
    </message>
</context>
<context>
    <name>ReportGaps</name>
    <message numerus="yes">
        <source>No text yet: %n</source>
        <translation>
            <numerusform>Text saknas: %n</numerusform>
            <numerusform>Text saknas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not met: %n</source>
        <translation>
            <numerusform>Minimiskydd som inte är uppfyllda: %n</numerusform>
            <numerusform>Minimiskydd som inte är uppfyllda: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not known: %n</source>
        <translation>
            <numerusform>Minimiskydd där läget inte är känt: %n</numerusform>
            <numerusform>Minimiskydd där läget inte är känt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers claimed only: %n</source>
        <translation>
            <numerusform>Svar som endast är påstådda: %n</numerusform>
            <numerusform>Svar som endast är påstådda: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts not known: %n</source>
        <translation>
            <numerusform>Fakta som inte är kända: %n</numerusform>
            <numerusform>Fakta som inte är kända: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed: the report is marked Draft.</source>
        <translation>Inte granskad: rapporten märks Draft (utkast).</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Web page, for publishing</source>
        <translation>Webbsida, för publicering</translation>
    </message>
    <message>
        <source>PDF, for printing and sending</source>
        <translation>PDF, för utskrift och utskick</translation>
    </message>
    <message>
        <source>Text document (ODT), to work on</source>
        <translation>Textdokument (ODT), att arbeta vidare i</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>Names of people who work in this file: %n</source>
        <translation>
            <numerusform>Namn på personer som arbetar i filen: %n</numerusform>
            <numerusform>Namn på personer som arbetar i filen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be names: %n</source>
        <translation>
            <numerusform>Det som kan vara namn: %n</numerusform>
            <numerusform>Det som kan vara namn: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail addresses: %n</source>
        <translation>
            <numerusform>E-postadresser: %n</numerusform>
            <numerusform>E-postadresser: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be phone numbers: %n</source>
        <translation>
            <numerusform>Det som kan vara telefonnummer: %n</numerusform>
            <numerusform>Det som kan vara telefonnummer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be personal numbers: %n</source>
        <translation>
            <numerusform>Det som kan vara personnummer: %n</numerusform>
            <numerusform>Det som kan vara personnummer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than ten children: %n</source>
        <translation>
            <numerusform>Grupper med färre än tio barn: %n</numerusform>
            <numerusform>Grupper med färre än tio barn: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quoted without leave to print: %n</source>
        <translation>
            <numerusform>Citat utan tillstånd att trycka: %n</numerusform>
            <numerusform>Citat utan tillstånd att trycka: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence past its review date: %n</source>
        <translation>
            <numerusform>Underlag där det är dags för översyn: %n</numerusform>
            <numerusform>Underlag där det är dags för översyn: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Web page, for reading</source>
        <translation>Webbsida, för läsning</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Post i register</translation>
    </message>
    <message>
        <source>In the entry</source>
        <translation>I posten</translation>
    </message>
    <message>
        <source>To complete in the register</source>
        <translation>Att komplettera i registret</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What stands in the entry</source>
        <translation>Vad som står i posten</translation>
    </message>
    <message>
        <source>Required by the standard</source>
        <translation>Krävs av standarden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Why it is not in the entry</source>
        <translation>Varför det inte står i posten</translation>
    </message>
</context>
<context>
    <name>StepParts</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Får publiceras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Varför denna nivå?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Konfidentialitet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Se över senast</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bevara till</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Filens SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Vems mening</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullständigt</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>grundläggande</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 utelämnas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for child-rights assessments of AI projects</source>
        <translation>Arbetsbänk för prövning av barnets bästa i AI-projekt</translation>
    </message>
    <message>
        <source>Log to standard error as well.</source>
        <translation>Skriv loggen även till standardfel.</translation>
    </message>
    <message>
        <source>A .playfair file to open.</source>
        <translation>En .playfair-fil att öppna.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AccountPage</name>
    <message>
        <source>Preview and export</source>
        <translation>Förhandsgranska och exportera</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>What this text draws on</source>
        <translation>Vad texten bygger på</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, skriven</translation>
    </message>
    <message>
        <source>%1, not yet written</source>
        <translation>%1, inte skriven ännu</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Case study text: %1</source>
        <translation>Fallstudietext: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · this file can only be read</source>
        <translation>%1 · filen är skrivskyddad</translation>
    </message>
    <message>
        <source>Two people changed this text apart. You see one of them; the next change you make settles it. Both stay in the log.</source>
        <translation>Två personer har ändrat texten var för sig. Du ser den ena; din nästa ändring avgör. Båda finns kvar i loggen.</translation>
    </message>
    <message>
        <source>Facts it can draw on</source>
        <translation>Fakta som den kan bygga på</translation>
    </message>
    <message>
        <source>Answers it can draw on</source>
        <translation>Svar som den kan bygga på</translation>
    </message>
    <message>
        <source>Nothing yet: what you say in the facts and answers shows here.</source>
        <translation>Inget ännu: det du anger i fakta och svar visas här.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Infoga: %1</translation>
    </message>
    <message>
        <source>Copied. It was written for colleagues: read it as a reader outside would, and change it.</source>
        <translation>Kopierat. Texten skrevs för kollegor: läs den som en utomstående och skriv om den.</translation>
    </message>
    <message>
        <source>Case study · %1</source>
        <translation>Fallstudie · %1</translation>
    </message>
    <message>
        <source>Language of the case study text</source>
        <translation>Fallstudietextens språk</translation>
    </message>
    <message>
        <source>Each language has texts of its own. A report takes those of its language.</source>
        <translation>Varje språk har egna texter. En rapport tar texterna på sitt språk.</translation>
    </message>
    <message>
        <source>Parts of the case study, and texts for children</source>
        <translation>Fallstudiens delar och texter för barn</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>För barn</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityDetails</name>
    <message>
        <source>The chosen step</source>
        <translation>Det valda steget</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Makes the answer what it was after this step. The later ones stay in the history.</source>
        <translation>Gör svaret till vad det var efter detta steg. De senare finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, nytt: %2</translation>
    </message>
    <message>
        <source>%1, taken away: %2</source>
        <translation>%1, borttaget: %2</translation>
    </message>
    <message>
        <source>%1, before: %2. After: %3</source>
        <translation>%1, före: %2. Efter: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>Put back the answer of %1</source>
        <translation>Återställ svaret från %1</translation>
    </message>
    <message>
        <source>Erase the text of %1 for good</source>
        <translation>Radera texten från %1 för gott</translation>
    </message>
    <message>
        <source>The text before it was erased, so all of this looks new.</source>
        <translation>Den tidigare texten har raderats, så allt detta ser nytt ut.</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed</source>
        <translation>Välj ett steg för att se vad det ändrade</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityFilters</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Differing views</source>
        <translation>Avvikande meningar</translation>
    </message>
    <message>
        <source>Case study texts</source>
        <translation>Fallstudietexter</translation>
    </message>
    <message>
        <source>Facts and title</source>
        <translation>Fakta och titel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityPage</name>
    <message>
        <source>Erased %1 by %2: %3</source>
        <translation>Raderat %1 av %2: %3</translation>
    </message>
    <message>
        <source>%1: earlier answer put back</source>
        <translation>%1: tidigare svar återställt</translation>
    </message>
    <message>
        <source>The earlier answer is back.</source>
        <translation>Det tidigare svaret är tillbaka.</translation>
    </message>
    <message>
        <source>What this step wrote: %1. If it is the present text, nothing is left in its place.</source>
        <translation>Det som detta steg skrev: %1. Om det är den nuvarande texten blir platsen tom.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Vad som har hänt, det senaste först</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Activity in %1</source>
        <translation>Aktivitet i %1</translation>
    </message>
    <message>
        <source>Nothing to show yet. What happens in an assessment stands here once it has begun.</source>
        <translation>Inget att visa ännu. Här står vad som händer i en prövning när den har påbörjats.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing fits what you chose.</source>
        <translation>Inget stämmer med det du har valt.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Choose days to see earlier ones.</source>
        <translation>Endast de senaste %1 visas. Välj dagar för att se tidigare.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n visas.</numerusform>
            <numerusform>%n visas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AlsoAskedSection</name>
    <message>
        <source>The same question.</source>
        <translation>Samma fråga.</translation>
    </message>
    <message>
        <source>It asks for more than this question.</source>
        <translation>Den kräver mer än denna fråga.</translation>
    </message>
    <message>
        <source>It asks for less than this question.</source>
        <translation>Den kräver mindre än denna fråga.</translation>
    </message>
    <message>
        <source>It has something in common with this question.</source>
        <translation>Den har något gemensamt med denna fråga.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, inte bekräftat</translation>
    </message>
    <message>
        <source>Also asked in</source>
        <translation>Frågas även i</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Använd svaret</translation>
    </message>
    <message>
        <source>Use this answer: %1, %2</source>
        <translation>Använd svaret: %1, %2</translation>
    </message>
    <message>
        <source>Copies level, text and evidence here. You then read and confirm it.</source>
        <translation>Kopierar nivå, text och underlag hit. Svaret ska sedan läsas och bekräftas.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AnswersImport</name>
    <message>
        <source>1 answer came in from %1.</source>
        <translation>1 svar lästes in från %1.</translation>
    </message>
    <message>
        <source>%1 answers came in from %2.</source>
        <translation>%1 svar lästes in från %2.</translation>
    </message>
    <message>
        <source>1 took the place of an earlier one.</source>
        <translation>1 ersatte ett tidigare.</translation>
    </message>
    <message>
        <source>%1 took the place of earlier ones.</source>
        <translation>%1 ersatte tidigare.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importera svar</translation>
    </message>
    <message>
        <source>Answers (*.csv *.json)</source>
        <translation>Svar (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>Does this read well?</source>
        <translation>Ser texten rätt ut?</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8, the usual encoding of text. Spreadsheet programs on Windows often save in another one, Windows-1252. Read so, the file says:

%2

If letters look wrong, cancel: nothing has been changed. Save the file as “CSV UTF-8” and import it again.</source>
        <translation>%1 är inte i UTF-8, den vanliga teckenkodningen. Kalkylprogram i Windows sparar ofta i en annan, Windows-1252. Läst så lyder filen:

%2

Om bokstäver ser fel ut, avbryt: inget har ändrats. Spara filen som ”CSV UTF-8” och importera den igen.</translation>
    </message>
    <message>
        <source>It reads well, go on</source>
        <translation>Den ser rätt ut, fortsätt</translation>
    </message>
    <message>
        <source>No answers in this file</source>
        <translation>Inga svar i filen</translation>
    </message>
    <message>
        <source>In %1 no row has a level or a reason. Nothing was changed.</source>
        <translation>I %1 har ingen rad en nivå eller en motivering. Inget ändrades.</translation>
    </message>
    <message>
        <source>1 answer that is there now would be replaced by another one from %1.</source>
        <translation>1 svar som finns nu skulle ersättas av ett annat från %1.</translation>
    </message>
    <message>
        <source>%1 answers that are there now would be replaced by others from %2.</source>
        <translation>%1 svar som finns nu skulle ersättas av andra från %2.</translation>
    </message>
    <message>
        <source>Replace answers?</source>
        <translation>Ersätta svar?</translation>
    </message>
    <message>
        <source>The earlier ones stay in the log, and Undo brings them back.</source>
        <translation>De tidigare finns kvar i loggen, och med Ångra får du tillbaka dem.</translation>
    </message>
    <message>
        <source>Import and replace</source>
        <translation>Importera och ersätt</translation>
    </message>
    <message>
        <source>Answers from %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>Nothing is different: all answers of %1 are there already.</source>
        <translation>Inget skiljer sig: alla svar i %1 finns redan.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Finns redan: %1.</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1, svar</translation>
    </message>
    <message>
        <source>Save an answers template</source>
        <translation>Spara en svarsmall</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Fill in level and because, then use Import answers.</source>
        <translation>Sparad som %1. Fyll i nivå (level) och varför (because) och använd sedan Importera svar.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ApplicabilityForm</name>
    <message>
        <source>Nothing ticked stands for all. A fact that is not known yet lets the question be asked.</source>
        <translation>Om inget markeras gäller alla. Frågan ställs även när en faktauppgift inte är känd ännu.</translation>
    </message>
    <message>
        <source>Kinds of initiative</source>
        <translation>Slag av initiativ</translation>
    </message>
    <message>
        <source>Roles of the organisation</source>
        <translation>Organisationens roller</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Skeden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only where another fact says so</source>
        <translation>Endast där en annan faktauppgift anger det</translation>
    </message>
    <message>
        <source>Fact that the question depends on</source>
        <translation>Faktauppgift som frågan beror på</translation>
    </message>
    <message>
        <source>Choose a fact</source>
        <translation>Välj en faktauppgift</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Ställs %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AssessmentMoving</name>
    <message>
        <source>There is no other version that these answers could be taken over to.</source>
        <translation>Det finns ingen annan version som svaren kan föras över till.</translation>
    </message>
    <message>
        <source>The answers were taken over to %1. The earlier assessment stays as it was.</source>
        <translation>Svaren fördes över till %1. Den tidigare prövningen är oförändrad.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CollectionDialog</name>
    <message>
        <source>Make a collection</source>
        <translation>Gör en samling</translation>
    </message>
    <message>
        <source>Many case studies in one book, in your order. It counts types, ages and stages, never levels. Each case needs leave to be printed together with others: the fact Leave to print in a collection.</source>
        <translation>Många fallstudier i en bok, i den ordning som väljs här. Den räknar typer, åldrar och skeden, aldrig nivåer. Varje fall behöver tillstånd att tryckas tillsammans med andra: faktauppgiften Tillstånd att trycka i en samling.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Cases, in the order of the book</source>
        <translation>Fall, i bokens ordning</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Title of the book</source>
        <translation>Bokens titel</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Vem som ger ut den</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>Förord</translation>
    </message>
    <message>
        <source>What the cases show together</source>
        <translation>Vad fallen visar tillsammans</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (facts only)</source>
        <translation>%1 (endast fakta)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Making the collection</source>
        <translation>Gör samlingen</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporterad som %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>For colleagues. Comments enter the record, and no other report.</source>
        <translation>För kollegor. Kommentarer kommer med i dokumentationen men inte i någon annan rapport.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>A question to the reviewer</source>
        <translation>En fråga till granskaren</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Lägg till kommentar</translation>
    </message>
    <message>
        <source>No comments on this question.</source>
        <translation>Inga kommentarer till frågan.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>To the reviewer</source>
        <translation>Till granskaren</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Svara…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Svara på: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Ta upp igen: %1</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <translation>Avsluta: %1</translation>
    </message>
    <message>
        <source>Remove comment: %1</source>
        <translation>Ta bort kommentaren: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareCard</name>
    <message>
        <source>No reason is written.</source>
        <translation>Ingen motivering är skriven.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>Differing view, %1: %2</source>
        <translation>Avvikande mening, %1: %2</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>inget underlag</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Gå till svaret</translation>
    </message>
    <message>
        <source>Go to the answer of %1</source>
        <translation>Gå till svaret från %1</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Underlag · %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareColumnsMenu</name>
    <message>
        <source>Move this column to the left	Alt+Left</source>
        <translation>Flytta kolumnen åt vänster	Alt+Vänsterpil</translation>
    </message>
    <message>
        <source>Move this column to the right	Alt+Right</source>
        <translation>Flytta kolumnen åt höger	Alt+Högerpil</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Ordna efter namn</translation>
    </message>
    <message>
        <source>This column as it was on…</source>
        <translation>Kolumnen som den var den…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareDayBar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Put it in a column beside</source>
        <translation>Visa i en kolumn bredvid</translation>
    </message>
    <message>
        <source>Show this column so</source>
        <translation>Visa i denna kolumn</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Visa nuläget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>You see what was in the file at the end of that day, in universal time. What was erased since is not shown.</source>
        <translation>Här visas vad som fanns i filen vid dagens slut, i universell tid (UTC). Det som raderats sedan dess visas inte.</translation>
    </message>
    <message>
        <source>As it was on which day: %1?</source>
        <translation>Vilken dag ska visas för %1?</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareDelegate</name>
    <message>
        <source>safeguards: %1</source>
        <translation>minimiskydd: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>inte uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>inte kända: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>krävs senare: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareLegend</name>
    <message>
        <source>What the parts of the bars mean</source>
        <translation>Vad staplarnas delar betyder</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, utfälld</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, hopfälld</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>No question fits these wishes. Choose “Show all rows” to see all.</source>
        <translation>Ingen fråga stämmer med önskemålen. Välj ”Visa alla rader” för att se alla.</translation>
    </message>
    <message>
        <source>All rows ▾</source>
        <translation>Alla rader ▾</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Kolumner ▾</translation>
    </message>
    <message>
        <source>Columns: show, hide, move</source>
        <translation>Kolumner: visa, dölj, flytta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose assessments</source>
        <translation>Välj prövningar</translation>
    </message>
    <message>
        <source>Question view</source>
        <translation>Frågevy</translation>
    </message>
    <message>
        <source>‹ Previous question</source>
        <translation>‹ Föregående fråga</translation>
    </message>
    <message>
        <source>Next question ›</source>
        <translation>Nästa fråga ›</translation>
    </message>
    <message>
        <source>Back to table</source>
        <translation>Tillbaka till tabellen</translation>
    </message>
    <message>
        <source>With the reasons of the open questions</source>
        <translation>Med motiveringarna till de utfällda frågorna</translation>
    </message>
    <message>
        <source>Reasons are working text, for colleagues. What is exported is what the table shows.</source>
        <translation>Motiveringar är arbetstext, för kollegor. Det som exporteras är det som tabellen visar.</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportera ▾</translation>
    </message>
    <message>
        <source>Comparison report ▾</source>
        <translation>Jämförelserapport ▾</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message numerus="yes">
        <source>Compare · %n assessment(s)</source>
        <translation>
            <numerusform>Jämför · %n prövning</numerusform>
            <numerusform>Jämför · %n prövningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Flyttad: %1</translation>
    </message>
    <message>
        <source>At least two columns stay in sight.</source>
        <translation>Minst två kolumner förblir synliga.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n assessment(s)</source>
        <translation>
            <numerusform>Jämförelse av %n prövning</numerusform>
            <numerusform>Jämförelse av %n prövningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporterad som %1</translation>
    </message>
    <message>
        <source>Read with care.</source>
        <translation>Läs med eftertanke.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n prövning</numerusform>
            <numerusform>%n prövningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Two assessments of one project. %1</source>
        <translation>Två prövningar av ett projekt. %1</translation>
    </message>
    <message numerus="yes">
        <source>Rows: %n wish(es) ▾</source>
        <translation>
            <numerusform>Rader: %n önskemål ▾</numerusform>
            <numerusform>Rader: %n önskemål ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: all are shown</source>
        <translation>Rader: alla visas</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Rader som visas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare › %n assessment(s) › %1</source>
        <translation>
            <numerusform>Jämför › %n prövning › %1</numerusform>
            <numerusform>Jämför › %n prövningar › %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the rows further apart</source>
        <translation>Visa endast raderna med större skillnad</translation>
    </message>
    <message>
        <source>Portfolio…</source>
        <translation>Översikt över prövningar…</translation>
    </message>
    <message>
        <source>All assessments of this file together, question by question</source>
        <translation>Alla prövningar i filen tillsammans, fråga för fråga</translation>
    </message>
    <message>
        <source>Read both texts where they are furthest apart (%1)</source>
        <translation>Läs båda texterna där skillnaden är störst (%1)</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ComparePicker</name>
    <message>
        <source>Which assessments do you want to see side by side?</source>
        <translation>Vilka prövningar vill du se sida vid sida?</translation>
    </message>
    <message>
        <source>Filter by name, city, questionnaire…</source>
        <translation>Filtrera på namn, ort, frågeformulär…</translation>
    </message>
    <message>
        <source>Filter assessments</source>
        <translation>Filtrera prövningar</translation>
    </message>
    <message>
        <source>Assessments to choose from</source>
        <translation>Prövningar att välja bland</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>ändrad %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiverad</translation>
    </message>
    <message>
        <source>Another questionnaire: its questions cannot stand beside those chosen.</source>
        <translation>Ett annat frågeformulär: dess frågor kan inte stå bredvid de valda.</translation>
    </message>
    <message>
        <source>%1 chosen. At most twelve stand side by side.</source>
        <translation>%1 valda. Högst tolv kan stå sida vid sida.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Ingen vald ännu.</translation>
    </message>
    <message>
        <source>%1 chosen.</source>
        <translation>%1 valda.</translation>
    </message>
    <message>
        <source>Tick two to twelve, or one and an earlier day. They must follow the same questionnaire. The table shows counts and levels as they are; it has no total and no order by result.</source>
        <translation>Markera två till tolv, eller en och en tidigare dag. De måste följa samma frågeformulär. Tabellen visar antal och nivåer som de är; den har ingen totalsumma och ingen ordning efter resultat.</translation>
    </message>
    <message>
        <source>Beside it, as it was on:</source>
        <translation>Bredvid den, som den var den:</translation>
    </message>
    <message>
        <source>Beside it, as it was on</source>
        <translation>Bredvid den, som den var den</translation>
    </message>
    <message>
        <source>There is no assessment in this file yet. Start one from the page Projects.</source>
        <translation>Det finns ingen prövning i filen ännu. Starta en från sidan Projekt.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareQuestion</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · fråga %2 av %3</translation>
    </message>
    <message>
        <source>One question, answers side by side</source>
        <translation>En fråga, svaren sida vid sida</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Minimiskydd</translation>
    </message>
    <message>
        <source>The editions compared word this question differently; shown are the words of the newest.</source>
        <translation>De jämförda utgåvorna formulerar frågan olika; den nyaste ordalydelsen visas.</translation>
    </message>
    <message>
        <source>In place means:</source>
        <translation>På plats betyder:</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareRowsMenu</name>
    <message>
        <source>Minimum safeguards only</source>
        <translation>Endast minimiskydd</translation>
    </message>
    <message>
        <source>Claimed in one or more</source>
        <translation>Endast påstått i en eller flera</translation>
    </message>
    <message>
        <source>Not known in one or more</source>
        <translation>Inte känt i en eller flera</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Visa alla rader</translation>
    </message>
    <message>
        <source>Open all requirements</source>
        <translation>Fäll ut alla krav</translation>
    </message>
    <message>
        <source>Close all requirements</source>
        <translation>Fäll ihop alla krav</translation>
    </message>
    <message>
        <source>Levels apart</source>
        <translation>Skillnad i nivå</translation>
    </message>
    <message>
        <source>However far</source>
        <translation>Oavsett hur stor</translation>
    </message>
    <message>
        <source>At least 1 level</source>
        <translation>Minst 1 nivå</translation>
    </message>
    <message>
        <source>At least 2 levels</source>
        <translation>Minst 2 nivåer</translation>
    </message>
    <message>
        <source>At least 3 levels</source>
        <translation>Minst 3 nivåer</translation>
    </message>
    <message>
        <source>4 levels</source>
        <translation>4 nivåer</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareTable</name>
    <message>
        <source>Assessments side by side</source>
        <translation>Prövningar sida vid sida</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Move to the left: %1</source>
        <translation>Flytta åt vänster: %1</translation>
    </message>
    <message>
        <source>Move to the right: %1</source>
        <translation>Flytta åt höger: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Dölj: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Vänsterpil</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Högerpil</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ConflictCard</name>
    <message>
        <source>Versions of this answer</source>
        <translation>Versioner av svaret</translation>
    </message>
    <message>
        <source>This answer was changed in two places</source>
        <translation>Svaret har ändrats på två ställen</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose the version to go on with; the other stays in the history. Until then the question counts as not answered.</source>
        <translation>Inget har gått förlorat. Välj vilken version som ska gälla; den andra finns kvar i historiken. Till dess räknas frågan som inte besvarad.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ingen text</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>Keep this one: %1</source>
        <translation>Behåll den här: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ContinueCard</name>
    <message>
        <source>Continue where you left off</source>
        <translation>Fortsätt där du slutade</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>%1 · %2 · question %3 of %4</source>
        <translation>%1 · %2 · fråga %3 av %4</translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation>alla %1 besvarade</translation>
    </message>
    <message>
        <source>%1 of %2 not answered</source>
        <translation>%1 av %2 inte besvarade</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <translation>”%1” · %2</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Fortsätt: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CountingExplanation</name>
    <message>
        <source>No requirement is called the weakest while fewer than half of the questions in scope are answered.</source>
        <translation>Inget krav pekas ut som svagast så länge färre än hälften av frågorna i omfattningen är besvarade.</translation>
    </message>
    <message>
        <source>Weakest so far: %1. Its range has the lowest high end.</source>
        <translation>Svagast hittills: %1. Dess intervall har den lägsta övre gränsen.</translation>
    </message>
    <message>
        <source>A bar shows how many questions stand at each level. The range says how much of what is asked is in force, from 0 to 1: its low end takes every question that is not answered as not addressed, its high end takes it as kept up. The more is answered, the narrower the range. A level without a reason or evidence is drawn as an outline and called claimed only.</source>
        <translation>En stapel visar hur många frågor som ligger på varje nivå. Intervallet anger hur mycket av det som frågas efter som gäller i praktiken, från 0 till 1: den nedre gränsen räknar varje obesvarad fråga som inte påbörjad, den övre räknar den som att den följs upp. Ju mer som är besvarat, desto smalare intervall. En nivå utan motivering eller underlag ritas som en kontur och kallas endast påstådd.</translation>
    </message>
    <message>
        <source>Nothing here is added up over requirements: there is no total, no grade and no mean, and a minimum safeguard that is not met is not made up for by anything else.</source>
        <translation>Inget summeras över kraven: det finns ingen totalsumma, inget betyg och inget medelvärde, och ett minimiskydd som inte är uppfyllt uppvägs inte av något annat.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Endast påstått</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Ingen vet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Questions that do not apply to this kind, role or stage, as the facts say: %1. They leave the sum.</source>
        <translation>Frågor som enligt fakta inte gäller för detta slag, denna roll eller detta skede: %1. De räknas inte med.</translation>
    </message>
    <message>
        <source>%1 is held to be not applicable: %2 It counts as not known until a reviewer accepts that.</source>
        <translation>%1 bedöms som inte tillämplig: %2 Den räknas som inte känd tills en granskare godtar det.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DateField</name>
    <message>
        <source>Year-month-day</source>
        <translation>År-månad-dag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation>%1: välj i en kalender</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-03-14.</source>
        <translation>Det är inget datum. Skriv så här: 2026-03-14.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferencesDialog</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>På plats betyder</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det är viktigt</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>Så ser det ut när det är bra</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Underlag som brukar finnas</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Vem som vet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Minimiskydd</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort titel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det handlar om</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Kinds of initiative</source>
        <translation>Slag av initiativ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Skeden</translation>
    </message>
    <message>
        <source>Asked where</source>
        <translation>Ställs när</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>%1 (minimum safeguard)</source>
        <translation>%1 (minimiskydd)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>      %1, before: %2</source>
        <translation>      %1, före: %2</translation>
    </message>
    <message>
        <source>      %1, now: %2</source>
        <translation>      %1, nu: %2</translation>
    </message>
    <message>
        <source>%1, version %2, edition %3</source>
        <translation>%1, version %2, utgåva %3</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Inget skiljer sig.</translation>
    </message>
    <message>
        <source>Questions removed</source>
        <translation>Borttagna frågor</translation>
    </message>
    <message>
        <source>Requirements removed</source>
        <translation>Borttagna krav</translation>
    </message>
    <message>
        <source>Requirements added</source>
        <translation>Tillagda krav</translation>
    </message>
    <message>
        <source>Questions added</source>
        <translation>Tillagda frågor</translation>
    </message>
    <message>
        <source>Requirements changed</source>
        <translation>Ändrade krav</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Ändrade frågor</translation>
    </message>
    <message>
        <source>Questions moved</source>
        <translation>Flyttade frågor</translation>
    </message>
    <message>
        <source>  • %1: from %2 to %3</source>
        <translation>  • %1: från %2 till %3</translation>
    </message>
    <message>
        <source>The questionnaire itself</source>
        <translation>Själva frågeformuläret</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Vad som skiljer sig</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferingViewDialog</name>
    <message>
        <source>Differing view</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>school nurse</source>
        <translation>skolsköterska</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>It stands beside the answer and in the record. It changes no count, and nobody merges it away.</source>
        <translation>Den står bredvid svaret och i dokumentationen. Den ändrar ingen räkning, och ingen jämkar bort den.</translation>
    </message>
    <message>
        <source>Whose view? A role, no name</source>
        <translation>Vems mening? En roll, inget namn</translation>
    </message>
    <message>
        <source>Which level would they choose?</source>
        <translation>Vilken nivå skulle den personen välja?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Add the view</source>
        <translation>Lägg till meningen</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Ändra meningen</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferingViews</name>
    <message>
        <source>Differing views</source>
        <translation>Avvikande meningar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Change the differing view of %1</source>
        <translation>Ändra avvikande mening från %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the differing view of %1</source>
        <translation>Ta bort avvikande mening från %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EntryDetails</name>
    <message>
        <source>in every assessment</source>
        <translation>i varje prövning</translation>
    </message>
    <message>
        <source>in a full assessment only</source>
        <translation>endast i en fullständig prövning</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>slag: %1</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>roller: %1</translation>
    </message>
    <message>
        <source>stages: %1</source>
        <translation>skeden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>På plats betyder</translation>
    </message>
    <message>
        <source>Minimum safeguard from the stage</source>
        <translation>Minimiskydd från och med skedet</translation>
    </message>
    <message>
        <source>Why nothing offsets it</source>
        <translation>Varför inget annat väger upp det</translation>
    </message>
    <message>
        <source>Partly means</source>
        <translation>Delvis betyder</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det är viktigt</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>Så ser det ut när det är bra</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Underlag som brukar finnas</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Vem som vet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ställs</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Artiklar i barnkonventionen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Om källan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det handlar om</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>No minimum safeguard any more: %1</source>
        <translation>Inte längre minimiskydd: %1</translation>
    </message>
    <message>
        <source>Minimum safeguard removed: %1</source>
        <translation>Borttaget minimiskydd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Missing, compared with the questionnaire it was made after</source>
        <translation>Saknas, jämfört med frågeformuläret som är förlaga</translation>
    </message>
    <message>
        <source>What every profile says</source>
        <translation>Vad som står i varje profil</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EraseDialog</name>
    <message>
        <source>Personal data no longer needed</source>
        <translation>Personuppgifter som inte längre behövs</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Inskrivet av misstag</translation>
    </message>
    <message>
        <source>Disposal decision no. …</source>
        <translation>Gallringsbeslut nr …</translation>
    </message>
    <message>
        <source>Number of the decision, or a remark</source>
        <translation>Beslutets nummer eller en anmärkning</translation>
    </message>
    <message>
        <source>Number of the decision, or a remark; never what is erased</source>
        <translation>Beslutets nummer eller en anmärkning; aldrig det som raderas</translation>
    </message>
    <message>
        <source>It is gone for good, also from the history and the search. That somebody erased something, when and on what ground stays. All steps of Undo go too, because they may hold it.</source>
        <translation>Det försvinner för gott, även ur historiken och sökningen. Att någon raderade något, när och på vilken grund finns kvar. Alla steg i Ångra försvinner också, eftersom de kan innehålla det.</translation>
    </message>
    <message>
        <source>A public body may need a disposal decision before it erases anything. Ask your archive.</source>
        <translation>En myndighet kan behöva ett gallringsbeslut innan något raderas. Fråga ert arkiv.</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>På vilken grund?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erase a text</source>
        <translation>Radera en text</translation>
    </message>
    <message>
        <source>The answer and its text as they were after this change. If it is the present one, the question counts as not answered.</source>
        <translation>Svaret och dess text så som de var efter denna ändring. Om det är det nuvarande räknas frågan som inte besvarad.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said, and its file.</source>
        <translation>Underlaget ”%1” med allt det någonsin har innehållit, och dess fil.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said. Its file stays, because other evidence rests on the same file.</source>
        <translation>Underlaget ”%1” med allt det någonsin har innehållit. Filen finns kvar, eftersom annat underlag vilar på samma fil.</translation>
    </message>
    <message>
        <source>Erase evidence</source>
        <translation>Radera underlag</translation>
    </message>
    <message>
        <source>Reduce to the role</source>
        <translation>Behåll endast rollen</translation>
    </message>
    <message>
        <source>The name “%1”. The role and the organisation stay, and so do all answers.</source>
        <translation>Namnet ”%1”. Rollen och organisationen finns kvar, liksom alla svar.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Raderat.</translation>
    </message>
    <message>
        <source>Erasing: close the other window of this file, then the last traces go.</source>
        <translation>Raderar: stäng det andra fönstret med den här filen, så försvinner de sista spåren.</translation>
    </message>
    <message>
        <source>These backups lie beside the file and still hold it: %1. File, People and backups removes them. Other copies, on other disks or in a backup of your organisation, are for you to find.</source>
        <translation>Dessa säkerhetskopior ligger bredvid filen och innehåller det fortfarande: %1. Under Arkiv, Personer och säkerhetskopior kan de tas bort. Andra kopior, på andra diskar eller i organisationens säkerhetskopiering, behöver du själv leta upp.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said.</source>
        <translation>Underlaget ”%1” med allt det någonsin har innehållit.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Drop or paste files here</source>
        <translation>Släpp eller klistra in filer här</translation>
    </message>
    <message>
        <source>Press Enter to choose files, or Ctrl+V to paste files, pictures or addresses</source>
        <translation>Tryck Enter för att välja filer, eller Ctrl+V för att klistra in filer, bilder eller adresser</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Lägg till ▾</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till underlag</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Evidence of this project…</source>
        <translation>Projektets underlag…</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Underlag · %1</translation>
    </message>
    <message>
        <source>Open evidence: %1</source>
        <translation>Öppna underlag: %1</translation>
    </message>
    <message>
        <source>Take away from this question: %1</source>
        <translation>Ta bort från frågan: %1</translation>
    </message>
    <message>
        <source>Take away from this question. The evidence stays in the project.</source>
        <translation>Ta bort från frågan. Underlaget finns kvar i projektet.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Underlag: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Take away from this question</source>
        <translation>Ta bort från frågan</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceDetails</name>
    <message>
        <source>The chosen evidence</source>
        <translation>Det valda underlaget</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read. It is removed when Playfair closes.</source>
        <translation>Öppnar en skrivskyddad kopia. Den tas bort när Playfair stängs.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <translation>Nyare version…</translation>
    </message>
    <message>
        <source>Replaces the file. The older one stays in the history.</source>
        <translation>Ersätter filen. Den äldre finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Mötesanteckningar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Takes it out of the project. Undo brings it back.</source>
        <translation>Tar bort det ur projektet. Med Ångra får du tillbaka det.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Se över senast</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bevara till</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Filens SHA-256</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Ligger bakom</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Ingen fråga ännu</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>Choose evidence to see it here</source>
        <translation>Välj ett underlag för att se det här</translation>
    </message>
    <message>
        <source>Other versions of the file</source>
        <translation>Andra versioner av filen</translation>
    </message>
    <message>
        <source>Version %1: %2, %3, from %4</source>
        <translation>Version %1: %2, %3, från %4</translation>
    </message>
    <message>
        <source>Save this version…</source>
        <translation>Spara denna version…</translation>
    </message>
    <message>
        <source>Save version %1: %2</source>
        <translation>Spara version %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceDialog</name>
    <message>
        <source>New evidence: %1</source>
        <translation>Nytt underlag: %1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till underlag</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Behåll ändringarna</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceForm</name>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>How will colleagues recognise it?</source>
        <translation>Hur känner kollegor igen det?</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Vad du vet</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Vad det visade</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>It begins with https:// or http://</source>
        <translation>Den börjar med https:// eller http://</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Who made it: a role or an organisation</source>
        <translation>Vem som har gjort det: en roll eller en organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it was made or held</source>
        <translation>När det gjordes eller hölls</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Typ av stöd</translation>
    </message>
    <message>
        <source>Who stands behind it. These are kinds, not grades.</source>
        <translation>Vem som står bakom. Det är slag, inte grader.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Konfidentialitet</translation>
    </message>
    <message>
        <source>Restricted evidence never leaves with an export unless somebody says so.</source>
        <translation>Underlag som är begränsat följer aldrig med en export om inte någon uttryckligen väljer det.</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Se över senast</translation>
    </message>
    <message>
        <source>After this day it shows as expired</source>
        <translation>Efter denna dag visas det som inaktuellt</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bevara till</translation>
    </message>
    <message>
        <source>After this day it shows as due for deletion</source>
        <translation>Efter denna dag visas att det ska gallras</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>En titel behövs.</translation>
    </message>
    <message>
        <source>One of the dates is no day.</source>
        <translation>Ett av datumen är ogiltigt.</translation>
    </message>
    <message>
        <source>The address needs to begin with https:// or http:// and have no spaces.</source>
        <translation>Adressen måste börja med https:// eller http:// och får inte ha några mellanslag.</translation>
    </message>
    <message>
        <source>“%1” looks like a person. Roles and numbers are enough here.</source>
        <translation>”%1” ser ut som en person. Roller och antal räcker här.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceIntake</name>
    <message>
        <source>There is no file, picture or web address to take in. For text, add a note.</source>
        <translation>Det finns ingen fil, bild eller webbadress att ta in. Lägg till en anteckning för text.</translation>
    </message>
    <message>
        <source>The newer version is in. The older one stays in the history.</source>
        <translation>Den nyare versionen är inlagd. Den äldre finns kvar i historiken.</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read. Nothing was taken in.</source>
        <translation>Bilden i Urklipp går inte att läsa. Inget togs in.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild från %1</translation>
    </message>
    <message>
        <source>Storing a picture</source>
        <translation>Lagrar en bild</translation>
    </message>
    <message>
        <source>This picture says where it was taken</source>
        <translation>Bilden avslöjar var den är tagen</translation>
    </message>
    <message>
        <source>%1 holds a position. Pictures of places where children are should not give that away. The picture itself does not change.</source>
        <translation>%1 innehåller en position. Bilder av platser där barn vistas bör inte avslöja den. Själva bilden ändras inte.</translation>
    </message>
    <message>
        <source>Store it without the position</source>
        <translation>Lagra utan position</translation>
    </message>
    <message>
        <source>Store it as it is</source>
        <translation>Lagra som den är</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Lagrar %1</translation>
    </message>
    <message>
        <source>“%1” is stored. Add what it is and where it comes from when you can.</source>
        <translation>”%1” är lagrad. Lägg till vad det är och var det kommer ifrån när du kan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Avbrutet. Inget lagrades.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceModel</name>
    <message>
        <source>no question</source>
        <translation>ingen fråga</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Konfidentialitet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Ligger bakom</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidencePage</name>
    <message>
        <source>Evidence, or consultations and meetings</source>
        <translation>Underlag, eller samråd och möten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Consultations and meetings</source>
        <translation>Samråd och möten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Hold a meeting…</source>
        <translation>Håll ett möte…</translation>
    </message>
    <message>
        <source>Add evidence ▾</source>
        <translation>Lägg till underlag ▾</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till underlag</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter evidence</source>
        <translation>Filtrera underlag</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrera på ord</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>All support</source>
        <translation>Alla typer av stöd</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Typ av stöd</translation>
    </message>
    <message>
        <source>All confidentiality</source>
        <translation>All konfidentialitet</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Konfidentialitet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>I alla lägen</translation>
    </message>
    <message>
        <source>Review date passed</source>
        <translation>Dags för översyn</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Ska gallras</translation>
    </message>
    <message>
        <source>Behind no question</source>
        <translation>Bakom ingen fråga</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Inget här ännu</translation>
    </message>
    <message>
        <source>Evidence stands behind answers: a document, a web page, what children said, or where something is kept. Add it here or beside a question, or drop files anywhere on this page.</source>
        <translation>Underlag ligger bakom svar: ett dokument, en webbsida, vad barn har sagt eller var något förvaras. Lägg till det här eller bredvid en fråga, eller släpp filer var som helst på sidan.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Underlag %1</translation>
    </message>
    <message>
        <source>Consultations and meetings %1</source>
        <translation>Samråd och möten %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projekt › %1</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>There is no program here that shows web pages.</source>
        <translation>Här finns inget program som visar webbsidor.</translation>
    </message>
    <message>
        <source>Not opened from here</source>
        <translation>Öppnas inte härifrån</translation>
    </message>
    <message>
        <source>“%1” could run something on this computer. Save it where your organisation checks such files.</source>
        <translation>”%1” skulle kunna köra något på den här datorn. Spara den där er organisation kontrollerar sådana filer.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppnar %1</translation>
    </message>
    <message>
        <source>There is no program here that opens this file. Use Save as…</source>
        <translation>Här finns inget program som öppnar filen. Använd Spara som…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Sparar %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message>
        <source>Choose the newer version</source>
        <translation>Välj den nyare versionen</translation>
    </message>
    <message>
        <source>“%1” is out of the project. Undo brings it back; Erase takes it away for good.</source>
        <translation>”%1” är borttaget ur projektet. Med Ångra får du tillbaka det; Radera tar bort det för gott.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidencePicker</name>
    <message>
        <source>Evidence of this project</source>
        <translation>Projektets underlag</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Sök underlag</translation>
    </message>
    <message>
        <source>Put behind this question</source>
        <translation>Lägg bakom frågan</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ExamplesDialog</name>
    <message>
        <source>Examples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Öppna exempel</translation>
    </message>
    <message>
        <source>Each example is made from public sources and is no finding about anybody. It opens as a file of its own that can only be read.</source>
        <translation>Varje exempel bygger på offentliga källor och är ingen iakttagelse om någon. Det öppnas som en egen, skrivskyddad fil.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FactField</name>
    <message>
        <source>Not known yet</source>
        <translation>Inte känt ännu</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: inte känt ännu</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll detta</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Ta det andra</translation>
    </message>
    <message>
        <source>Two people wrote here apart. The other version: “%1”</source>
        <translation>Två personer har skrivit här var för sig. Den andra versionen: ”%1”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte känt ännu</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FactsPage</name>
    <message>
        <source>This file can only be read: facts cannot be changed here. Save a copy gives you a file that you can change.</source>
        <translation>Filen är skrivskyddad: fakta kan inte ändras här. Spara en kopia ger dig en fil som du kan ändra i.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>As your organisation calls it. It stands on everything that is printed.</source>
        <translation>Så som er organisation kallar det. Titeln står på allt som skrivs ut.</translation>
    </message>
    <message>
        <source>A project needs a title. The last one is kept until you write another.</source>
        <translation>Ett projekt behöver en titel. Den senaste behålls tills du skriver en ny.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Words to find it by in the list of projects, with commas between them.</source>
        <translation>Ord att hitta projektet med i projektlistan, med komma emellan.</translation>
    </message>
    <message>
        <source>Go on with the questions ›</source>
        <translation>Fortsätt med frågorna ›</translation>
    </message>
    <message>
        <source>Choose the questionnaire ›</source>
        <translation>Välj frågeformulär ›</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>1 fact is not asked for this kind. What was written there is kept.</source>
        <translation>1 faktauppgift efterfrågas inte för detta slag. Det som skrivits finns kvar.</translation>
    </message>
    <message>
        <source>%1 facts are not asked for this kind. What was written there is kept.</source>
        <translation>%1 faktauppgifter efterfrågas inte för detta slag. Det som skrivits finns kvar.</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fakta: %1</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Projektets titel</translation>
    </message>
    <message>
        <source>Tags of the project</source>
        <translation>Projektets taggar</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FilePreview</name>
    <message>
        <source>There is no preview for this type of file.</source>
        <translation>Det finns ingen förhandsvisning för den här filtypen.</translation>
    </message>
    <message>
        <source>The file is too large for a preview.</source>
        <translation>Filen är för stor för förhandsvisning.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the file under File › Check.</source>
        <translation>Filen går inte att läsa. Kontrollera filen under Arkiv › Kontrollera.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Förhandsvisning av %1</translation>
    </message>
    <message>
        <source>Drawing a preview</source>
        <translation>Förbereder en förhandsvisning</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Bilden går inte att visa.</translation>
    </message>
    <message>
        <source>The first page shows here where the package poppler-utils is installed.</source>
        <translation>Den första sidan visas här om programpaketet poppler-utils är installerat.</translation>
    </message>
    <message>
        <source>There is no room for a preview.</source>
        <translation>Det finns inget utrymme för en förhandsvisning.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. It may be damaged.</source>
        <translation>PDF-filen går inte att visa. Den kan vara skadad.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FormRow</name>
    <message>
        <source>Whom to ask: %1</source>
        <translation>Vem du kan fråga: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FoundModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>playfair::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det är viktigt</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>Så ser det ut när det är bra</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Underlag som brukar finnas</translation>
    </message>
    <message>
        <source>Who usually knows</source>
        <translation>Vem som brukar veta</translation>
    </message>
    <message>
        <source>Why it is a minimum safeguard</source>
        <translation>Varför det är ett minimiskydd</translation>
    </message>
    <message>
        <source>Convention on the Rights of the Child</source>
        <translation>Barnkonventionen</translation>
    </message>
    <message>
        <source>Articles %1</source>
        <translation>Artiklarna %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>playfair::ui::HeadingForm</name>
    <message>
        <source>The title is made from the organisation, so that nobody takes this for the published questionnaire.</source>
        <translation>Titeln bildas av organisationens namn, så att ingen tar detta för det publicerade frågeformuläret.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>What it is, in two or three sentences</source>
        <translation>Vad det är, i två eller tre meningar</translation>
    </message>
    <message>
        <source>Note shown wherever it is chosen or printed (may be empty)</source>
        <translation>Anmärkning som visas överallt där det väljs eller skrivs ut (får vara tom)</translation>
    </message>
    <message>
        <source>Web address of the charter or organisation</source>
        <translation>Stadgans eller organisationens webbadress</translation>
    </message>
    <message>
        <source>Title of the requirement</source>
        <translation>Kravets titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort titel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det handlar om</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child, such as 3, 12</source>
        <translation>Artiklar i barnkonventionen, till exempel 3, 12</translation>
    </message>
</context>
<context>
    <name>playfair::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Parts of the guide</source>
        <translation>Handbokens delar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Användarhandbok</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Handboken saknas i den här installationen.</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>”%1” finns inte i handboken.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::HistoryPanel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Får publiceras</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Får inte publiceras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Inget är besvarat ännu.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Raderat: %1</translation>
    </message>
    <message>
        <source>Text after this change: %1</source>
        <translation>Text efter denna ändring: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Put back the answer of %1</source>
        <translation>Återställ svaret från %1</translation>
    </message>
    <message>
        <source>Makes the answer what it was after this change. The later ones stay in the history.</source>
        <translation>Gör svaret till vad det var efter denna ändring. De senare finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Erase the text of %1 for good</source>
        <translation>Radera texten från %1 för gott</translation>
    </message>
    <message>
        <source>Changed, and changed back</source>
        <translation>Ändrat, och ändrat tillbaka</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Överfört: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bekräftat: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::LargeView</name>
    <message>
        <source>Large view</source>
        <translation>Stor vy</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>Leave large view Esc</source>
        <translation>Lämna stor vy Esc</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Föregående</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Nästa ›</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>Next not answered ›</source>
        <translation>Nästa obesvarade ›</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message>
        <source>In place means: %1</source>
        <translation>På plats betyder: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
    <message>
        <source>Differing view… D</source>
        <translation>Avvikande mening… D</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Comment… C</source>
        <translation>Kommentar… C</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>playfair::ui::LevelGroup</name>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MainWindow</name>
    <message>
        <source>Open or make a file first.</source>
        <translation>Öppna eller skapa en fil först.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>The file can be changed now. Your work is signed.</source>
        <translation>Nu går det att ändra i filen. Ditt arbete signeras.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in another window: %n place(s).</source>
        <translation>
            <numerusform>Ändrat i ett annat fönster: %n ställe.</numerusform>
            <numerusform>Ändrat i ett annat fönster: %n ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>%1 — Playfair</source>
        <translation>%1 — Playfair</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Playfair files (*.playfair)</source>
        <translation>Playfair-filer (*.playfair)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ppna…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Vanlig textstorlek</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Användarhandbok</translation>
    </message>
    <message>
        <source>&amp;Before you begin</source>
        <translation>&amp;Innan du börjar</translation>
    </message>
    <message>
        <source>&amp;About Playfair</source>
        <translation>&amp;Om Playfair</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopia av %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>A copy was saved as %1. You go on working in the file you had open.</source>
        <translation>En kopia sparades som %1. Du arbetar vidare i filen som du hade öppen.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Det finns inget att skriva ut på den här sidan.</translation>
    </message>
    <message>
        <source>About Playfair</source>
        <translation>Om Playfair</translation>
    </message>
    <message>
        <source>Playfair %1

A workbench for child-rights assessments of AI projects.

Free software under the European Union Public Licence 1.2.

The questions are Playfair&apos;s own, written after published guidance. UNICEF has not reviewed or endorsed Playfair.

Playfair makes no network connection. Your work lies in the file you chose and nowhere else.</source>
        <translation>Playfair %1

En arbetsbänk för prövning av barnets bästa i AI-projekt.

Fri programvara under European Union Public Licence 1.2.

Frågorna är Playfairs egna, skrivna med publicerad vägledning som grund. UNICEF har varken granskat eller ställt sig bakom Playfair.

Playfair ansluter inte till något nätverk. Ditt arbete ligger i den fil som du har valt och ingen annanstans.</translation>
    </message>
    <message>
        <source>People and &amp;backups…</source>
        <translation>Pe&amp;rsoner och säkerhetskopior…</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitet</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>Öppna ett &amp;exempel…</translation>
    </message>
    <message>
        <source>&amp;Questionnaires</source>
        <translation>&amp;Frågeformulär</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MarkdownEdit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Address (a web page or an e-mail address):</source>
        <translation>Adress (en webbsida eller en e-postadress):</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Infoga länk</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Det här är ingen adress</translation>
    </message>
    <message>
        <source>A link needs the address of a web page (https://…) or of an e-mail box. Your text is unchanged.</source>
        <translation>En länk behöver adressen till en webbsida (https://…) eller en e-postadress. Din text är oförändrad.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MeetingBar</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Mötesanteckningar…</translation>
    </message>
    <message>
        <source>End meeting…</source>
        <translation>Avsluta mötet…</translation>
    </message>
    <message>
        <source>A meeting is being held already. End it first.</source>
        <translation>Ett möte pågår redan. Avsluta det först.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Möte %1</translation>
    </message>
    <message>
        <source>The meeting has begun. Answers and comments are marked with it until you end it.</source>
        <translation>Mötet har börjat. Svar och kommentarer märks med det tills du avslutar det.</translation>
    </message>
    <message>
        <source>End meeting: what was left open?</source>
        <translation>Avsluta mötet: vad återstår att klara ut?</translation>
    </message>
    <message>
        <source>The meeting has ended. Its minutes are on the page Evidence, under Consultations and meetings.</source>
        <translation>Mötet är avslutat. Mötesanteckningarna finns på sidan Underlag, under Samråd och möten.</translation>
    </message>
    <message>
        <source>%1 is being held. Answers and comments are marked with it.</source>
        <translation>%1 pågår. Svar och kommentarer märks med det.</translation>
    </message>
    <message>
        <source>%1 is being held since %2. Answers and comments are marked with it.</source>
        <translation>%1 pågår sedan %2. Svar och kommentarer märks med det.</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>Håll ett möte</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MoveDialog</name>
    <message>
        <source>%1, titles not checked yet</source>
        <translation>%1, titlarna är inte kontrollerade ännu</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>kräver mer</translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation>kräver mindre</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ska bekräftas</translation>
    </message>
    <message>
        <source>has something in common</source>
        <translation>har något gemensamt</translation>
    </message>
    <message>
        <source>Move to another version</source>
        <translation>Byt till en annan version</translation>
    </message>
    <message>
        <source>Take the answers over to</source>
        <translation>För över svaren till</translation>
    </message>
    <message>
        <source>What happens to each question</source>
        <translation>Vad som händer med varje fråga</translation>
    </message>
    <message>
        <source>Begin the new assessment</source>
        <translation>Börja den nya prövningen</translation>
    </message>
    <message>
        <source>A new assessment of this project begins with the answers, their texts and their evidence. The one you have stays as it is, with its comments, differing views and case study text. The new one takes up every requirement; you can change its scope afterwards. Answers to read again count as not known until you confirm them.</source>
        <translation>En ny prövning av projektet börjar med svaren, deras texter och deras underlag. Den nuvarande prövningen förblir som den är, med kommentarer, avvikande meningar och fallstudietext. Den nya tar med alla krav; omfattningen kan ändras efteråt. Svar som ska läsas igen räknas som inte kända tills de har bekräftats.</translation>
    </message>
    <message>
        <source>Kept: %1 questions, %2 answered</source>
        <translation>Frågor som behålls: %1, varav besvarade: %2</translation>
    </message>
    <message>
        <source>To read again and confirm: %1 questions, %2 answered</source>
        <translation>Frågor att läsa igen och bekräfta: %1, varav besvarade: %2</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <translation>%1 → %2 %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not answered</source>
        <translation>, inte besvarad</translation>
    </message>
    <message>
        <source>Dropped, only in the earlier assessment: %1 questions, %2 answered</source>
        <translation>Frågor som utgår och bara finns i den tidigare prövningen: %1, varav besvarade: %2</translation>
    </message>
    <message>
        <source> (%1 takes another answer)</source>
        <translation> (%1 får ett annat svar)</translation>
    </message>
    <message>
        <source>New: %1 questions</source>
        <translation>Nya frågor: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::OverviewPage</name>
    <message>
        <source>%1 of %2, %3 depth</source>
        <translation>%1 av %2, djup: %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mer ▾</translation>
    </message>
    <message>
        <source>More actions for this assessment</source>
        <translation>Fler funktioner för den här prövningen</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Fortsätt prövningen</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Change scope and depth…</source>
        <translation>Ändra omfattning och djup…</translation>
    </message>
    <message>
        <source>Start another assessment…</source>
        <translation>Starta en ny prövning…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importera svar…</translation>
    </message>
    <message>
        <source>Save an answers template…</source>
        <translation>Spara en svarsmall…</translation>
    </message>
    <message>
        <source>Archive assessment</source>
        <translation>Arkivera prövningen</translation>
    </message>
    <message>
        <source>Delete assessment…</source>
        <translation>Ta bort prövningen…</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Change scope…</source>
        <translation>Ändra omfattning…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Ändrat på två ställen</translation>
    </message>
    <message>
        <source>Both versions are kept. Go there and choose one.</source>
        <translation>Båda versionerna finns kvar. Gå dit och välj en.</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Senaste ändringar</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projekt › %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Restore assessment from the archive</source>
        <translation>Återställ prövningen från arkivet</translation>
    </message>
    <message>
        <source>Kind, stage</source>
        <translation>Slag, skede</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Måldatum</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fakta: %1</translation>
    </message>
    <message>
        <source>Title or tags</source>
        <translation>Titel eller taggar</translation>
    </message>
    <message>
        <source>Scope or depth</source>
        <translation>Omfattning eller djup</translation>
    </message>
    <message>
        <source>Assessment of “%1” archived</source>
        <translation>Prövningen av ”%1” har arkiverats</translation>
    </message>
    <message>
        <source>Assessment of “%1” restored</source>
        <translation>Prövningen av ”%1” har återställts</translation>
    </message>
    <message>
        <source>Delete this assessment?</source>
        <translation>Ta bort den här prövningen?</translation>
    </message>
    <message>
        <source>Its scope, its answers (%1) and its case study text are deleted; the project and its facts stay. Undo brings it back.</source>
        <translation>Omfattningen, svaren (%1) och fallstudietexten tas bort; projektet och dess fakta finns kvar. Med Ångra får du tillbaka prövningen.</translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation>Ta bort prövningen</translation>
    </message>
    <message>
        <source>Assessment deleted. Undo brings it back.</source>
        <translation>Prövningen har tagits bort. Med Ångra får du tillbaka den.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte känt ännu</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>All aktivitet</translation>
    </message>
    <message>
        <source>Move to another version…</source>
        <translation>Byt till en annan version…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::OwnDialog</name>
    <message>
        <source>Own questionnaire</source>
        <translation>Eget frågeformulär</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose questionnaire it is. It stands in the title.</source>
        <translation>Vems frågeformulär det är. Det står i titeln.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What you call it, for example the name of your charter.</source>
        <translation>Vad det kallas, till exempel stadgans namn.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Of the charter, or of the organisation: https://…</source>
        <translation>Stadgans eller organisationens: https://…</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Skapa utkastet</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Page</name>
    <message>
        <source>Page content</source>
        <translation>Sidans innehåll</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PeoplePage</name>
    <message>
        <source>People and backups</source>
        <translation>Personer och säkerhetskopior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Settings: change how your own work is signed</source>
        <translation>Inställningar: ändra hur ditt eget arbete signeras</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>Personer i filen</translation>
    </message>
    <message>
        <source>Everybody who changed something here, as they sign their work. A profile can be reduced to its role and organisation: the name then goes from the whole file, and no answer changes.</source>
        <translation>Alla som har ändrat något här, så som de signerar sitt arbete. En profil kan begränsas till roll och organisation: namnet försvinner då ur hela filen, och inget svar ändras.</translation>
    </message>
    <message>
        <source>Backups beside this file</source>
        <translation>Säkerhetskopior bredvid filen</translation>
    </message>
    <message>
        <source>Before Playfair changes the format of a file it copies it. Such a copy still holds what was erased later. Remove it once you no longer need it.</source>
        <translation>Innan Playfair ändrar formatet på en fil kopieras den. En sådan kopia innehåller fortfarande det som raderats senare. Ta bort den när den inte längre behövs.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last %1</source>
        <translation>
            <numerusform>%n ändring, den senaste %1</numerusform>
            <numerusform>%n ändringar, den senaste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has changed anything in this file yet.</source>
        <translation>Ingen har ändrat något i filen ännu.</translation>
    </message>
    <message>
        <source>%1 – you</source>
        <translation>%1 – du</translation>
    </message>
    <message>
        <source>%1. An earlier profile still holds the name “%2”.</source>
        <translation>%1. En tidigare profil innehåller fortfarande namnet ”%2”.</translation>
    </message>
    <message>
        <source>Reduce to role…</source>
        <translation>Behåll endast rollen…</translation>
    </message>
    <message>
        <source>Reduce the profile of %1 to role and organisation</source>
        <translation>Begränsa profilen för %1 till roll och organisation</translation>
    </message>
    <message>
        <source>No backup lies beside this file. Copies on other disks, or in a backup of your organisation, are for you to find.</source>
        <translation>Ingen säkerhetskopia ligger bredvid filen. Kopior på andra diskar, eller i organisationens säkerhetskopiering, behöver du själv leta upp.</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1, skapad %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Remove the backup %1</source>
        <translation>Ta bort säkerhetskopian %1</translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation>Ta bort säkerhetskopian?</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk for good. The file you work in stays as it is.</source>
        <translation>%1 tas bort från disken för gott. Filen som du arbetar i förblir som den är.</translation>
    </message>
    <message>
        <source>Remove backup</source>
        <translation>Ta bort säkerhetskopian</translation>
    </message>
    <message>
        <source>Backup removed: %1</source>
        <translation>Säkerhetskopian togs bort: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PortfolioModel</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>%1 of %2 leave it unanswered</source>
        <translation>%1 av %2 har inte besvarat frågan</translation>
    </message>
    <message>
        <source>%1 of %2 claim it</source>
        <translation>%1 av %2 har endast påstått det</translation>
    </message>
    <message>
        <source>%1 of %2 do not meet it</source>
        <translation>%1 av %2 uppfyller inte minimiskyddet</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PortfolioPage</name>
    <message>
        <source>Back to Compare</source>
        <translation>Tillbaka till Jämför</translation>
    </message>
    <message>
        <source>Export (CSV)…</source>
        <translation>Exportera (CSV)…</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Left unanswered</source>
        <translation>Inte besvarade</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Endast påstått</translation>
    </message>
    <message>
        <source>Minimum safeguards not met</source>
        <translation>Minimiskydd som inte är uppfyllda</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Efter skede</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Efter land</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>Frågornas ordning</translation>
    </message>
    <message>
        <source>In the order of the questionnaire</source>
        <translation>I frågeformulärets ordning</translation>
    </message>
    <message>
        <source>The most frequent first</source>
        <translation>De vanligaste först</translation>
    </message>
    <message>
        <source>With names of organisations</source>
        <translation>Med organisationernas namn</translation>
    </message>
    <message>
        <source>Questions, and how many assessments</source>
        <translation>Frågor, och i hur många prövningar</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Översikt över prövningar</translation>
    </message>
    <message>
        <source>Compare › All assessments of this file</source>
        <translation>Jämför › Alla prövningar i filen</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n prövning</numerusform>
            <numerusform>%n prövningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n assessment(s)</source>
        <translation>
            <numerusform>%1 · %n prövning</numerusform>
            <numerusform>%1 · %n prövningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-assessments. Differences may come from stage, scope or candour as much as from practice.</source>
        <translation>Egna bedömningar. Skillnader kan bero lika mycket på skede, omfattning och öppenhet som på hur man arbetar.</translation>
    </message>
    <message>
        <source>There is no assessment in this file yet. Start one from the page Projects.</source>
        <translation>Det finns ingen prövning i filen ännu. Starta en från sidan Projekt.</translation>
    </message>
    <message>
        <source>Nobody is asked such a question.</source>
        <translation>Ingen får någon sådan fråga.</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Gå till svaret</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n assessment(s)</source>
        <translation>
            <numerusform>Jämför %n prövning</numerusform>
            <numerusform>Jämför dessa %n prövningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the first %1 of %2, by name</source>
        <translation>Jämför de första %1 av %2, efter namn</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Portfolio.csv</source>
        <translation>Översikt över prövningar.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporterad som %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PreviewDesk</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProfileCard</name>
    <message>
        <source>due at: %1</source>
        <translation>krävs från: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>inte uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>inte kända: %1</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 (safeguards)</source>
        <translation>%1 (minimiskydd)</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Hur räknas detta?</translation>
    </message>
    <message>
        <source>Hide how this is counted</source>
        <translation>Dölj hur detta räknas</translation>
    </message>
    <message>
        <source>No question applies.</source>
        <translation>Ingen fråga är tillämplig.</translation>
    </message>
    <message>
        <source>Requirements taken up</source>
        <translation>Krav som tas med</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Svar per nivå</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Minimiskydd</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectMenu</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt titel…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Taggar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicera…</translation>
    </message>
    <message>
        <source>Start another assessment…</source>
        <translation>Starta en ny prövning…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importera svar…</translation>
    </message>
    <message>
        <source>Save an answers template…</source>
        <translation>Spara en svarsmall…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Återställ från arkivet</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Byt titel på projektet</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Projektets titel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt titel</translation>
    </message>
    <message>
        <source>Project renamed to “%1”</source>
        <translation>Projektet heter nu ”%1”</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Taggar för ”%1”</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them. On the page Facts you can also take all of them away.</source>
        <translation>Ord att hitta projektet med, med komma emellan. På sidan Fakta kan du också ta bort alla.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Ange taggar</translation>
    </message>
    <message>
        <source>Duplicate project</source>
        <translation>Duplicera projektet</translation>
    </message>
    <message>
        <source>Title of the copy. It gets the facts and tags, but no assessment and no answer.</source>
        <translation>Kopians titel. Den får fakta och taggar, men ingen prövning och inga svar.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>“%1” is a copy with the same facts.</source>
        <translation>”%1” är en kopia med samma fakta.</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>”%1” har återställts</translation>
    </message>
    <message>
        <source>“%1” archived</source>
        <translation>”%1” har arkiverats</translation>
    </message>
    <message>
        <source>Assessment of “%1” restored</source>
        <translation>Prövningen av ”%1” har återställts</translation>
    </message>
    <message>
        <source>The project and its facts are deleted.</source>
        <translation>Projektet och dess fakta tas bort.</translation>
    </message>
    <message>
        <source>The project, its facts and its assessment with all answers are deleted.</source>
        <translation>Projektet, dess fakta och prövningen med alla svar tas bort.</translation>
    </message>
    <message>
        <source>The project, its facts and its %1 assessments with all answers are deleted.</source>
        <translation>Projektet, dess fakta och dess %1 prövningar med alla svar tas bort.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Med Ångra får du tillbaka dem.</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Ta bort projektet</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back.</source>
        <translation>”%1” har tagits bort. Med Ångra får du tillbaka det.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectsModel</name>
    <message>
        <source>%1 not met</source>
        <translation>inte uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>uppfyllda: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>inte kända: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>krävs senare: %1</translation>
    </message>
    <message>
        <source>no questionnaire chosen yet</source>
        <translation>inget frågeformulär valt ännu</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Taggar: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Minimum safeguards</source>
        <translation>Minimiskydd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Filter by name, city, tag…</source>
        <translation>Filtrera på namn, ort, tagg…</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrera projekt</translation>
    </message>
    <message>
        <source>Projects to show</source>
        <translation>Projekt att visa</translation>
    </message>
    <message>
        <source>All but archived</source>
        <translation>Alla utom arkiverade</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mer ▾</translation>
    </message>
    <message>
        <source>More actions for the chosen project</source>
        <translation>Fler funktioner för det valda projektet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sortera efter namn</translation>
    </message>
    <message>
        <source>Sort by last change</source>
        <translation>Sortera efter senaste ändring</translation>
    </message>
    <message>
        <source>Show all but archived</source>
        <translation>Visa alla utom arkiverade</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Inget projekt ännu</translation>
    </message>
    <message>
        <source>Make a project for what you want to assess: an AI system, a policy, a way of working or a whole organisation. Playfair first asks for some facts about it, then for the questionnaire, and then walks you through the questions.</source>
        <translation>Skapa ett projekt för det du vill pröva: ett AI-system, en policy, ett arbetssätt eller en hel organisation. Playfair frågar först efter några fakta, därefter efter frågeformulär, och leder dig sedan genom frågorna.</translation>
    </message>
    <message>
        <source>New project: make the first one</source>
        <translation>Nytt projekt: skapa det första</translation>
    </message>
    <message>
        <source>Title of the project, as your organisation calls it</source>
        <translation>Projektets titel, så som er organisation kallar det</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Skapa projekt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Inget stämmer med filtret.</translation>
    </message>
    <message>
        <source>Not shown by this filter: %1.</source>
        <translation>Visas inte med detta filter: %1.</translation>
    </message>
    <message>
        <source>In the archive, not shown: %1.</source>
        <translation>I arkivet, visas inte: %1.</translation>
    </message>
    <message>
        <source>The list is sorted by name or by last change, never by result.</source>
        <translation>Listan sorteras efter namn eller senaste ändring, aldrig efter resultat.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublicationDialog</name>
    <message>
        <source>Note a publication</source>
        <translation>Anteckna en publicering</translation>
    </message>
    <message>
        <source>Playfair publishes nothing. It notes what you did, and tells you when the text has changed since.</source>
        <translation>Playfair publicerar inget. Här antecknas vad som har publicerats, och Playfair säger till när texten har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicerad den</translation>
    </message>
    <message>
        <source>Address, if it has one</source>
        <translation>Adress, om det finns en</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no space in it.</source>
        <translation>En adress börjar med https:// och innehåller inga mellanslag.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublicationsCard</name>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Note a publication…</source>
        <translation>Anteckna en publicering…</translation>
    </message>
    <message>
        <source>Nothing was noted as published yet.</source>
        <translation>Inget är antecknat som publicerat ännu.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed since publication</source>
        <translation>Ändrad sedan publiceringen</translation>
    </message>
    <message>
        <source>Unchanged since publication</source>
        <translation>Oförändrad sedan publiceringen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Remove the note of %1, %2</source>
        <translation>Ta bort anteckningen om %1, %2</translation>
    </message>
    <message>
        <source>The note was removed. Undo brings it back.</source>
        <translation>Anteckningen togs bort. Med Ångra kommer den tillbaka.</translation>
    </message>
    <message>
        <source>Note a publication</source>
        <translation>Anteckna en publicering</translation>
    </message>
    <message>
        <source>Export the report first. Then note here on what day and where it was published, and you will be told when the text has changed since.</source>
        <translation>Exportera först rapporten. Anteckna sedan här vilken dag och var den publicerades, så säger Playfair till när texten har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The publication was noted.</source>
        <translation>Publiceringen är antecknad.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublishingCard</name>
    <message>
        <source>Before you publish</source>
        <translation>Före publicering</translation>
    </message>
    <message>
        <source>I have read every page</source>
        <translation>Jag har läst varje sida</translation>
    </message>
    <message>
        <source>Needed before the report is exported.</source>
        <translation>Krävs innan rapporten exporteras.</translation>
    </message>
    <message>
        <source>Nothing is missing. Read every page once more.</source>
        <translation>Inget saknas. Läs varje sida en gång till.</translation>
    </message>
    <message>
        <source>Names and small groups are found by a simple search. It misses some, and takes some places for names.</source>
        <translation>Namn och små grupper hittas med en enkel sökning. Den missar en del och tar en del platser för namn.</translation>
    </message>
    <message>
        <source>%1 %2. Go there.</source>
        <translation>%1 %2. Gå dit.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionColumn</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>This file can only be read, so answers cannot be changed. Save a copy gives you one that you can change.</source>
        <translation>Filen är skrivskyddad, så svaren kan inte ändras. Spara en kopia ger dig en fil som du kan ändra i.</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Artiklar i barnkonventionen</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Inte tillämpligt…</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Frågat, ingen vet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Ta bort svaret</translation>
    </message>
    <message>
        <source>Takes the answer back; the text stays</source>
        <translation>Tar tillbaka svaret; texten finns kvar</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Föregående</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Föregående fråga</translation>
    </message>
    <message>
        <source>Ctrl+Page Up; Ctrl+Page Down for the next</source>
        <translation>Ctrl+Page Up; Ctrl+Page Down för nästa</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Återkom till frågan</translation>
    </message>
    <message>
        <source>Ask the reviewer…</source>
        <translation>Fråga granskaren…</translation>
    </message>
    <message>
        <source>Differing view…</source>
        <translation>Avvikande mening…</translation>
    </message>
    <message>
        <source>Another level with reasons beside the answer. It changes no count.</source>
        <translation>En annan nivå med motivering bredvid svaret. Den ändrar ingen räkning.</translation>
    </message>
    <message>
        <source>Next not answered ›</source>
        <translation>Nästa obesvarade ›</translation>
    </message>
    <message>
        <source>Next not answered</source>
        <translation>Nästa obesvarade</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Alt+0…4 answers · Ctrl+Enter next not answered</source>
        <translation>Alt+0…4 svarar · Ctrl+Enter nästa obesvarade</translation>
    </message>
    <message>
        <source>Ctrl+Enter next not answered</source>
        <translation>Ctrl+Enter nästa obesvarade</translation>
    </message>
    <message>
        <source>as said above</source>
        <translation>så som ovan</translation>
    </message>
    <message>
        <source>Partly means:</source>
        <translation>Delvis betyder:</translation>
    </message>
    <message>
        <source>In place means:</source>
        <translation>På plats betyder:</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionForm</name>
    <message>
        <source>Whom it is asked</source>
        <translation>Vem som får frågan</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>one thing, at most 25 words</source>
        <translation>en sak, högst 25 ord</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>På plats betyder</translation>
    </message>
    <message>
        <source>one sentence that can be checked</source>
        <translation>en mening som går att kontrollera</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det är viktigt</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>för barn</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>Så ser det ut när det är bra</translation>
    </message>
    <message>
        <source>one example a line</source>
        <translation>ett exempel per rad</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Underlag som brukar finnas</translation>
    </message>
    <message>
        <source>one a line; never names or pictures of children</source>
        <translation>ett per rad; aldrig namn på eller bilder av barn</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Vem som vet</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Artiklar i barnkonventionen</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child – numbers, such as 3, 12</source>
        <translation>Artiklar i barnkonventionen – nummer, till exempel 3, 12</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Försörjning</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Delaktighet</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Den handlar om</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Projektet</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Essential: asked in every assessment</source>
        <translation>Grundläggande: ställs i varje prövning</translation>
    </message>
    <message>
        <source>Full: asked in a full assessment only</source>
        <translation>Fullständigt: ställs endast i en fullständig prövning</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation>Skäl till vikten</translation>
    </message>
    <message>
        <source>where it is more than 1</source>
        <translation>där den är större än 1</translation>
    </message>
    <message>
        <source>Minimum safeguard: nothing offsets its failure</source>
        <translation>Minimiskydd: inget annat väger upp att det brister</translation>
    </message>
    <message>
        <source>Must be met from the stage</source>
        <translation>Ska vara uppfyllt från och med skedet</translation>
    </message>
    <message>
        <source>Why nothing offsets it</source>
        <translation>Varför inget annat väger upp det</translation>
    </message>
    <message>
        <source>Partly means</source>
        <translation>Delvis betyder</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionTree</name>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>%1 – minimum safeguard</source>
        <translation>%1 – minimiskydd</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ingen titel ännu)</translation>
    </message>
    <message>
        <source>Requirements and questions</source>
        <translation>Krav och frågor</translation>
    </message>
    <message>
        <source>The questionnaire: %1</source>
        <translation>Frågeformuläret: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionnaireEditor</name>
    <message>
        <source>Two people changed this draft apart. Look through it: what you change from here on is kept.</source>
        <translation>Två personer har ändrat utkastet var för sig. Gå igenom det: det som ändras från och med nu gäller.</translation>
    </message>
    <message>
        <source>Add requirement</source>
        <translation>Lägg till krav</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Vad kontrollen visar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Question of the questionnaire</source>
        <translation>Fråga i frågeformuläret</translation>
    </message>
    <message>
        <source>Heading of the questionnaire</source>
        <translation>Frågeformulärets rubrik</translation>
    </message>
    <message>
        <source>Requirement added</source>
        <translation>Krav tillagt</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Fråga tillagd</translation>
    </message>
    <message>
        <source>Requirement removed</source>
        <translation>Krav borttaget</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Fråga borttagen</translation>
    </message>
    <message>
        <source>Remove this minimum safeguard?</source>
        <translation>Ta bort detta minimiskydd?</translation>
    </message>
    <message>
        <source>“%1” is a minimum safeguard. Where it comes from the questionnaire yours was made after, every report will say first that it is missing.</source>
        <translation>”%1” är ett minimiskydd. Om det kommer från frågeformuläret som är förlaga kommer varje rapport först att ange att det saknas.</translation>
    </message>
    <message>
        <source>Remove safeguard</source>
        <translation>Ta bort minimiskyddet</translation>
    </message>
    <message>
        <source>It stands at the end already.</source>
        <translation>Det går inte att flytta längre åt det hållet.</translation>
    </message>
    <message>
        <source>Requirement moved</source>
        <translation>Krav flyttat</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Fråga flyttad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <source>It can be published. To think about: %1.</source>
        <translation>Det kan publiceras. Att tänka på: %1.</translation>
    </message>
    <message>
        <source>To mend before it can be published: %1.</source>
        <translation>Att rätta innan det kan publiceras: %1.</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 fråga %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionnairesPage</name>
    <message>
        <source>From a spreadsheet</source>
        <translation>Från kalkylblad</translation>
    </message>
    <message>
        <source>Spreadsheets saved as CSV (*.csv)</source>
        <translation>Kalkylblad sparade som CSV (*.csv)</translation>
    </message>
    <message>
        <source>Each row of the spreadsheet becomes a question of a draft. Whose is it, and what is it called?</source>
        <translation>Varje rad i kalkylbladet blir en fråga i ett utkast. Vems är det och vad heter det?</translation>
    </message>
    <message>
        <source>Questionnaire from a spreadsheet</source>
        <translation>Frågeformulär från kalkylblad</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Template saved as %1. One question a row; then choose From a spreadsheet.</source>
        <translation>Mallen är sparad som %1. En fråga per rad; välj sedan Från kalkylblad.</translation>
    </message>
    <message>
        <source>Open a questionnaire file</source>
        <translation>Öppna en fil med ett frågeformulär</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Frågeformulär (*.json)</translation>
    </message>
    <message>
        <source>A copy becomes yours: it gets another title and id, and what you take out of it is told in every report. The questionnaire you copy stays as it is.</source>
        <translation>En kopia blir ett eget frågeformulär: den får en annan titel och ett annat id, och det som tas bort ur den anges i varje rapport. Det frågeformulär som kopieras förblir som det är.</translation>
    </message>
    <message>
        <source>Own questionnaire begun</source>
        <translation>Eget frågeformulär påbörjat</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>Ta bort utkastet?</translation>
    </message>
    <message>
        <source>“%1” is removed. What was published from it stays, and Undo brings the draft back.</source>
        <translation>”%1” tas bort. Det som har publicerats från det finns kvar, och med Ångra kommer utkastet tillbaka.</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Take this questionnaire into the file?</source>
        <translation>Ta in frågeformuläret i filen?</translation>
    </message>
    <message>
        <source>“%1” can then be chosen for assessments in this file, word for word as it is. It cannot be taken out again.</source>
        <translation>”%1” kan sedan väljas för prövningar i filen, ord för ord som det är. Det kan inte tas bort igen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Taken in. It can be chosen for new assessments.</source>
        <translation>Frågeformuläret är intaget. Det kan väljas för nya prövningar.</translation>
    </message>
    <message>
        <source>Mend what the check names; then it can be published.</source>
        <translation>Rätta det som kontrollen anger; sedan kan det publiceras.</translation>
    </message>
    <message>
        <source>Publish as version</source>
        <translation>Publicera som version</translation>
    </message>
    <message>
        <source>Version, such as 1.0. What is published is never changed; a later publishing gets the next edition.</source>
        <translation>Version, till exempel 1.0. Det som är publicerat ändras aldrig; en senare publicering får nästa utgåva.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Published: %1, version %2, edition %3. It can be chosen for new assessments.</source>
        <translation>Publicerat: %1, version %2, utgåva %3. Det kan väljas för nya prövningar.</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Från kalkylblad…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Mall…</translation>
    </message>
    <message>
        <source>Open a questionnaire file…</source>
        <translation>Öppna en fil med ett frågeformulär…</translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Alla frågeformulär</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Publish as version…</source>
        <translation>Publicera som version…</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Redigera utkastet</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Kopiera som eget…</translation>
    </message>
    <message>
        <source>Take into this file</source>
        <translation>Ta in i filen</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Skillnader…</translation>
    </message>
    <message>
        <source>Remove the draft…</source>
        <translation>Ta bort utkastet…</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>Om det som är valt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>%1, version %2, edition %3</source>
        <translation>%1, version %2, utgåva %3</translation>
    </message>
    <message>
        <source>Drafts: not to be assessed with yet</source>
        <translation>Utkast: kan inte användas för prövningar ännu</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Utkast från %1</translation>
    </message>
    <message>
        <source>Published in this file</source>
        <translation>Publicerade i filen</translation>
    </message>
    <message>
        <source>Opened from a file: not in this file</source>
        <translation>Öppnade från en annan fil: inte i denna fil</translation>
    </message>
    <message>
        <source>With Playfair</source>
        <translation>Följer med Playfair</translation>
    </message>
    <message>
        <source>A draft: publish it, then assess projects with what you published.</source>
        <translation>Ett utkast: publicera det och pröva sedan projekt med det som har publicerats.</translation>
    </message>
    <message>
        <source>Opened from a file that somebody else made. Its form is right; whether its questions are, you judge. Its publisher, as it says itself: %1.</source>
        <translation>Öppnat från en fil som någon annan har gjort. Formen är rätt; om frågorna är det får läsaren avgöra. Utgivare enligt filen själv: %1.</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (utgåva %2)</translation>
    </message>
    <message>
        <source>No project in this file uses this version.</source>
        <translation>Inget projekt i filen använder denna version.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Används av: %1</translation>
    </message>
    <message>
        <source>Questionnaires › Draft</source>
        <translation>Frågeformulär › Utkast</translation>
    </message>
    <message>
        <source>This is no questionnaire that Playfair can use. What is wrong:</source>
        <translation>Detta är inget frågeformulär som Playfair kan använda. Det här är fel:</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: %2 väntades</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>och fler: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Skriven för</translation>
    </message>
    <message>
        <source>Whom the report is written for</source>
        <translation>Vem rapporten är skriven för</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Profile of levels</source>
        <translation>Nivåprofil</translation>
    </message>
    <message>
        <source>Answers that may be published</source>
        <translation>Svar som får publiceras</translation>
    </message>
    <message>
        <source>For people without Playfair</source>
        <translation>För den som inte har Playfair</translation>
    </message>
    <message>
        <source>With the answers so far</source>
        <translation>Med svaren hittills</translation>
    </message>
    <message>
        <source>They are working text, for colleagues.</source>
        <translation>De är arbetstext, för kolleger.</translation>
    </message>
    <message>
        <source>Large type, one question a page</source>
        <translation>Stor stil, en fråga per sida</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportPage</name>
    <message>
        <source>Write the account…</source>
        <translation>Skriv fallstudietexten…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Choices for this report</source>
        <translation>Val för rapporten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Open a project first: its Overview leads to its case study and its record.</source>
        <translation>Öppna först ett projekt: därifrån leder Översikt till fallstudien och dokumentationen.</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Förbereder förhandsvisningen</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %n page(s)</source>
        <translation>
            <numerusform>Förhandsvisning: %n sida</numerusform>
            <numerusform>Förhandsvisning: %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to projects</source>
        <translation>Gå till projekten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporterad som %1</translation>
    </message>
    <message>
        <source>Report · %1</source>
        <translation>Rapport · %1</translation>
    </message>
    <message>
        <source>This report is for readers outside. Read every page, look at what stands under Before you publish, and tick that you have read it. Then export it.</source>
        <translation>Rapporten är för läsare utanför organisationen. Läs varje sida, se vad som står under Före publicering och markera att allt är läst. Exportera den sedan.</translation>
    </message>
    <message>
        <source>Make a collection…</source>
        <translation>Gör en samling…</translation>
    </message>
    <message>
        <source>Many case studies in one book</source>
        <translation>Många fallstudier i en bok</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportSettings</name>
    <message>
        <source>Your reports</source>
        <translation>Egna rapporter</translation>
    </message>
    <message>
        <source>A house style changes colour, font, the line at the foot and the logo. A definition changes sections, headings and words. Both are files; the guide tells what stands in them.</source>
        <translation>En grafisk profil ändrar färg, typsnitt, sidfotens rad och logotyp. En rapportdefinition ändrar avsnitt, rubriker och ord. Båda är filer; handboken berättar vad som står i dem.</translation>
    </message>
    <message>
        <source>Use a house style…</source>
        <translation>Använd en grafisk profil…</translation>
    </message>
    <message>
        <source>Begin one of my own…</source>
        <translation>Börja på en egen…</translation>
    </message>
    <message>
        <source>Back to Playfair&apos;s look</source>
        <translation>Tillbaka till Playfairs utseende</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Slag av rapport</translation>
    </message>
    <message>
        <source>Use a definition…</source>
        <translation>Använd en rapportdefinition…</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Kopiera som egen…</translation>
    </message>
    <message>
        <source>Back to Playfair&apos;s definition</source>
        <translation>Tillbaka till Playfairs rapportdefinition</translation>
    </message>
    <message>
        <source>House style: Playfair&apos;s own</source>
        <translation>Grafisk profil: Playfairs egen</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <translation>Grafisk profil: %1</translation>
    </message>
    <message>
        <source>Definition: Playfair&apos;s own</source>
        <translation>Rapportdefinition: Playfairs egen</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Rapportdefinition: %1</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Grafisk profil</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Grafiska profiler (*.json)</translation>
    </message>
    <message>
        <source>Reports now have this house style.</source>
        <translation>Rapporterna har nu denna grafiska profil.</translation>
    </message>
    <message>
        <source>House style of my own</source>
        <translation>Egen grafisk profil</translation>
    </message>
    <message>
        <source>Definition of a report</source>
        <translation>Rapportdefinition</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Rapportdefinitioner (*.json)</translation>
    </message>
    <message>
        <source>%1 now follows this definition.</source>
        <translation>%1 följer nu denna rapportdefinition.</translation>
    </message>
    <message>
        <source>Definition of my own</source>
        <translation>Egen rapportdefinition</translation>
    </message>
    <message>
        <source>Written: %1. Change it with a text editor, then use it here.</source>
        <translation>Skriven: %1. Ändra den med ett textredigeringsprogram och använd den sedan här.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementList</name>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementModel</name>
    <message>
        <source>does not apply</source>
        <translation>inte tillämpligt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>%1/%2 safeguards</source>
        <translation>%1/%2 minimiskydd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 av %3 besvarade</translation>
    </message>
    <message>
        <source>%1, left out: %2 of %3 minimum safeguards answered</source>
        <translation>%1, utelämnat: %2 av %3 minimiskydd besvarade</translation>
    </message>
    <message numerus="yes">
        <source>, %n to come back to</source>
        <translation>
            <numerusform>, %n att återkomma till</numerusform>
            <numerusform>, %n att återkomma till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementPanel</name>
    <message>
        <source>Change scope</source>
        <translation>Ändra omfattning</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Large view F11</source>
        <translation>Stor vy F11</translation>
    </message>
    <message>
        <source>One requirement is left out of this assessment, with a reason. Its minimum safeguards are still asked.</source>
        <translation>Ett krav är utelämnat i denna prövning, med motivering. Frågorna om dess minimiskydd ställs ändå.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirements are left out of this assessment, with reasons. Their minimum safeguards are still asked.</source>
        <translation>
            <numerusform>%n krav är utelämnat i denna prövning, med motivering. Frågorna om dess minimiskydd ställs ändå.</numerusform>
            <numerusform>%n krav är utelämnade i denna prövning, med motiveringar. Frågorna om deras minimiskydd ställs ändå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the essential questions are asked.</source>
        <translation>Endast de grundläggande frågorna ställs.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScopePage</name>
    <message>
        <source>1 question</source>
        <translation>1 fråga</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 frågor</translation>
    </message>
    <message>
        <source>This file can only be read: the scope cannot be changed here. Save a copy gives you a file that you can change.</source>
        <translation>Filen är skrivskyddad: omfattningen kan inte ändras här. Spara en kopia ger dig en fil som du kan ändra i.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Grundläggande</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullständigt</translation>
    </message>
    <message>
        <source>Requirements taken up</source>
        <translation>Krav som tas med</translation>
    </message>
    <message>
        <source>Untick what you do not take up, and say why in one sentence: it is printed in the case study. Minimum safeguards are asked all the same. Ticking it again later brings its answers back.</source>
        <translation>Avmarkera det som inte tas med och skriv varför i en mening: den trycks i fallstudien. Frågor om minimiskydd ställs ändå. Om du markerar kravet igen kommer svaren tillbaka.</translation>
    </message>
    <message>
        <source>Two people changed the scope apart. What you save here is kept from now on.</source>
        <translation>Två personer har ändrat omfattningen var för sig. Det du sparar här gäller från och med nu.</translation>
    </message>
    <message>
        <source>Choose the questionnaire</source>
        <translation>Välj frågeformulär</translation>
    </message>
    <message>
        <source>Scope of the assessment</source>
        <translation>Prövningens omfattning</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Save scope</source>
        <translation>Spara omfattning</translation>
    </message>
    <message>
        <source>%1, edition %2. An assessment keeps the questionnaire that it was started with. %3</source>
        <translation>%1, utgåva %2. En prövning behåller det frågeformulär som den startades med. %3</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: the minimum safeguards and the first questions of each requirement. A good start; you can go on to full depth later and keep your answers.</source>
        <translation>%1, omkring %2 minuter: minimiskydden och de första frågorna för varje krav. En bra början; du kan gå vidare till fullständigt djup senare och behålla svaren.</translation>
    </message>
    <message>
        <source>%1, about %2 minutes, best spread over several meetings: everything the questionnaire asks of a project like this.</source>
        <translation>%1, omkring %2 minuter, helst fördelat på flera möten: allt som frågeformuläret frågar om ett projekt som detta.</translation>
    </message>
    <message>
        <source>%1 will be asked for this project.</source>
        <translation>%1 ställs för detta projekt.</translation>
    </message>
    <message>
        <source>Answers kept, but not asked for: %1.</source>
        <translation>Svar som finns kvar men inte efterfrågas: %1.</translation>
    </message>
    <message>
        <source>Take up at least one requirement.</source>
        <translation>Ta med minst ett krav.</translation>
    </message>
    <message>
        <source>Say why %1 is left out.</source>
        <translation>Skriv varför %1 utelämnas.</translation>
    </message>
    <message>
        <source>Scope or depth</source>
        <translation>Omfattning eller djup</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>omfattningen</translation>
    </message>
    <message>
        <source>Scope saved. The questions stay the same.</source>
        <translation>Omfattningen är sparad. Frågorna är desamma.</translation>
    </message>
    <message>
        <source>This questionnaire is an empty frame and asks nothing yet. On the page Questionnaires, copy it as your own, write the questions and publish it; then choose what you published.</source>
        <translation>Detta frågeformulär är en tom ram och frågar inget ännu. Kopiera det som eget på sidan Frågeformulär, skriv frågorna och publicera det; välj sedan det som har publicerats.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScopeRequirement</name>
    <message>
        <source>Take up %1 %2</source>
        <translation>Ta med %1 %2</translation>
    </message>
    <message>
        <source>Why is it left out? One sentence.</source>
        <translation>Varför utelämnas det? En mening.</translation>
    </message>
    <message>
        <source>Why %1 is left out</source>
        <translation>Varför %1 utelämnas</translation>
    </message>
    <message>
        <source>Readers will ask why. Write a reason in one sentence.</source>
        <translation>Läsarna kommer att undra varför. Skriv en motivering i en mening.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 fråga</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 frågor</translation>
    </message>
    <message>
        <source>1 minimum safeguard</source>
        <translation>1 minimiskydd</translation>
    </message>
    <message>
        <source>%1 minimum safeguards</source>
        <translation>%1 minimiskydd</translation>
    </message>
    <message>
        <source>%1, %2 among them</source>
        <translation>%1, varav %2</translation>
    </message>
    <message>
        <source>None of it is asked.</source>
        <translation>Inga frågor ställs om det.</translation>
    </message>
    <message>
        <source>1 minimum safeguard of it stays: it is asked in every scope.</source>
        <translation>1 minimiskydd finns kvar: frågan ställs oavsett omfattning.</translation>
    </message>
    <message>
        <source>%1 minimum safeguards of it stay: they are asked in every scope.</source>
        <translation>%1 minimiskydd finns kvar: frågorna ställs oavsett omfattning.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScreeningCard</name>
    <message>
        <source>An assessment is suggested</source>
        <translation>En prövning föreslås</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Ta reda på mer först</translation>
    </message>
    <message>
        <source>No assessment seems to be needed, but the note with the reasons, or the date for looking again, is missing</source>
        <translation>Ingen prövning verkar behövas, men anteckningen med skälen eller datumet för nästa genomgång saknas</translation>
    </message>
    <message>
        <source>No assessment needed, because …</source>
        <translation>Ingen prövning behövs, eftersom …</translation>
    </message>
    <message>
        <source>A decision is ahead. The best interests of the children it affects are weighed before it.</source>
        <translation>Ett beslut väntar. Bästa för de barn det påverkar vägs in före beslutet.</translation>
    </message>
    <message>
        <source>AI is used, built, bought or steered.</source>
        <translation>AI används, byggs, köps eller styrs.</translation>
    </message>
    <message>
        <source>It is about safety in public places, where children are often bystanders.</source>
        <translation>Det gäller trygghet på allmänna platser, där barn ofta finns i närheten.</translation>
    </message>
    <message>
        <source>It is about how a city governs AI, not about one system.</source>
        <translation>Det gäller hur en kommun styr AI, inte ett enskilt system.</translation>
    </message>
    <message>
        <source>It affects children, and decisions about it will come.</source>
        <translation>Det påverkar barn, och beslut om det kommer.</translation>
    </message>
    <message>
        <source>It judges, sorts or advises on children, or nobody knows whether it does.</source>
        <translation>Det bedömer, sorterar eller ger råd om barn, eller så vet ingen om det gör det.</translation>
    </message>
    <message>
        <source>It decides, and not only informs, or nobody knows whether it does.</source>
        <translation>Det beslutar och informerar inte bara, eller så vet ingen om det gör det.</translation>
    </message>
    <message>
        <source>It holds sensitive data about children, or nobody knows whether it does.</source>
        <translation>Det innehåller känsliga uppgifter om barn, eller så vet ingen om det gör det.</translation>
    </message>
    <message>
        <source>It meets children in vulnerable situations.</source>
        <translation>Det möter barn i utsatta situationer.</translation>
    </message>
    <message>
        <source>It is not known well enough which children are affected.</source>
        <translation>Det är inte tillräckligt känt vilka barn som påverkas.</translation>
    </message>
    <message>
        <source>Nobody is certain to catch a mistake before it reaches a child.</source>
        <translation>Det är inte säkert att någon upptäcker ett misstag innan det når ett barn.</translation>
    </message>
    <message>
        <source>A mistake that reaches a child may not be put right.</source>
        <translation>Ett misstag som når ett barn kanske inte kan rättas till.</translation>
    </message>
    <message>
        <source>What the screening suggests</source>
        <translation>Vad förprövningen föreslår</translation>
    </message>
    <message>
        <source>Facts that point to a child</source>
        <translation>Fakta som pekar mot ett barn</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ännu inte klarlagt</translation>
    </message>
    <message>
        <source>Facts not known yet</source>
        <translation>Fakta som ännu inte är kända</translation>
    </message>
    <message>
        <source>People decide. They may follow this or not; write the choice and its reasons under the last questions.</source>
        <translation>Människor beslutar. De kan följa förslaget eller inte; valet och skälen skrivs under de sista frågorna.</translation>
    </message>
    <message>
        <source>%1 %2. Go there.</source>
        <translation>%1 %2. Gå dit.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Börja med %1</translation>
    </message>
    <message>
        <source>Depth: the essential questions are enough.</source>
        <translation>Djup: de viktigaste frågorna räcker.</translation>
    </message>
    <message>
        <source>Depth: full, because</source>
        <translation>Djup: alla frågor, eftersom</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search this file</source>
        <translation>Sök i filen</translation>
    </message>
    <message>
        <source>Search projects, questions, answers, evidence, comments…</source>
        <translation>Sök projekt, frågor, svar, underlag, kommentarer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Type the beginning of words, as many as you like. What has all of them is found, wherever it is in this file.</source>
        <translation>Skriv början på ord, så många du vill. Det som innehåller alla hittas, var i filen det än finns.</translation>
    </message>
    <message>
        <source>Nothing in this file has all these words.</source>
        <translation>Inget i filen innehåller alla dessa ord.</translation>
    </message>
    <message>
        <source>More than %1: type more.</source>
        <translation>Fler än %1: skriv mer.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Enter goes there.</source>
        <translation>
            <numerusform>%n träff. Välj med piltangenterna, Enter går dit.</numerusform>
            <numerusform>%n träffar. Välj med piltangenterna, Enter går dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::SegmentLegend</name>
    <message>
        <source>kept up</source>
        <translation>följs upp</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>endast påstått</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>not known or not asked</source>
        <translation>inte känt eller inte frågat</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SegmentedBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Session</name>
    <message>
        <source>Read only until you say in Settings how your work is signed. A role is enough.</source>
        <translation>Filen kan bara läsas tills du i Inställningar anger hur ditt arbete ska signeras. En roll räcker.</translation>
    </message>
    <message>
        <source>This file can only be read. Use Save a copy to get one that you can change.</source>
        <translation>Filen är skrivskyddad. Använd Spara en kopia för att få en fil som du kan ändra i.</translation>
    </message>
    <message numerus="yes">
        <source>Text that was being typed when Playfair last stopped was kept: %n place(s).</source>
        <translation>
            <numerusform>Text som höll på att skrivas när Playfair senast stannade finns kvar: %n ställe.</numerusform>
            <numerusform>Text som höll på att skrivas när Playfair senast stannade finns kvar: %n ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file lies on a network folder. It works there, a little slower.</source>
        <translation>Filen ligger i en nätverksmapp. Det fungerar, men lite långsammare.</translation>
    </message>
    <message>
        <source>The name of this file looks like a copy that a sync service made. Check which one you want to go on with.</source>
        <translation>Filnamnet ser ut som en kopia som en synktjänst har gjort. Kontrollera vilken fil du vill arbeta vidare med.</translation>
    </message>
    <message>
        <source>Evidence “%1” added</source>
        <translation>Underlaget ”%1” lades till</translation>
    </message>
    <message>
        <source>Evidence “%1” changed</source>
        <translation>Underlaget ”%1” ändrades</translation>
    </message>
    <message>
        <source>Evidence “%1” removed</source>
        <translation>Underlaget ”%1” togs bort</translation>
    </message>
    <message>
        <source>Evidence put behind a question</source>
        <translation>Underlag lades bakom en fråga</translation>
    </message>
    <message>
        <source>Evidence taken from a question</source>
        <translation>Underlag togs bort från en fråga</translation>
    </message>
    <message>
        <source>Question to the reviewer</source>
        <translation>Fråga till granskaren</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>Comment settled</source>
        <translation>Kommentar avslutad</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar ändrad</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Kommentar borttagen</translation>
    </message>
    <message>
        <source>Differing view added</source>
        <translation>Avvikande mening tillagd</translation>
    </message>
    <message>
        <source>Differing view changed</source>
        <translation>Avvikande mening ändrad</translation>
    </message>
    <message>
        <source>Differing view removed</source>
        <translation>Avvikande mening borttagen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>inte tillämpligt</translation>
    </message>
    <message>
        <source>asked, nobody knows</source>
        <translation>frågat, ingen vet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarad</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>kept up</source>
        <translation>följs upp</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: may be published</source>
        <translation>%1: får publiceras</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: text</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fakta: %1</translation>
    </message>
    <message>
        <source>Case study text</source>
        <translation>Fallstudietext</translation>
    </message>
    <message>
        <source>Project “%1” removed</source>
        <translation>Projektet ”%1” togs bort</translation>
    </message>
    <message>
        <source>Assessment of “%1” removed</source>
        <translation>Prövningen av ”%1” togs bort</translation>
    </message>
    <message>
        <source>New project “%1”</source>
        <translation>Nytt projekt ”%1”</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopian ”%1”</translation>
    </message>
    <message>
        <source>Assessment after %1</source>
        <translation>Prövning enligt %1</translation>
    </message>
    <message>
        <source>Say in Settings how your work is signed: a role is enough.</source>
        <translation>Ange i Inställningar hur ditt arbete signeras: en roll räcker.</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 fråga %2</translation>
    </message>
    <message>
        <source>Answers taken over to %1</source>
        <translation>Svar överförda till %1</translation>
    </message>
    <message>
        <source>Publication noted</source>
        <translation>Publicering antecknad</translation>
    </message>
    <message>
        <source>Publication removed</source>
        <translation>Publicering borttagen</translation>
    </message>
    <message>
        <source>Draft “%1” removed</source>
        <translation>Utkastet ”%1” togs bort</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>How your work is signed</source>
        <translation>Så signeras ditt arbete</translation>
    </message>
    <message>
        <source>A role is enough. It stands beside every change you make, in the file that others read.</source>
        <translation>En roll räcker. Den står vid varje ändring du gör, i den fil som andra läser.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Namn (valfritt)</translation>
    </message>
    <message>
        <source>How the window looks</source>
        <translation>Så ser fönstret ut</translation>
    </message>
    <message>
        <source>The window, the names of facts and the questions follow the language at once. What has no translation yet stays in English and says so.</source>
        <translation>Fönstret, faktauppgifternas namn och frågorna följer språket direkt. Det som ännu inte är översatt står kvar på engelska, och det sägs.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textstorlek i procent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>Systemets språk (%1)</translation>
    </message>
    <message>
        <source>%1 (working translation)</source>
        <translation>%1 (arbetsöversättning)</translation>
    </message>
    <message>
        <source>Keys that answer</source>
        <translation>Tangenter som svarar</translation>
    </message>
    <message>
        <source>Switch them off if they get in the way of a screen reader or of your hands.</source>
        <translation>Stäng av dem om de är i vägen för en skärmläsare eller för dina händer.</translation>
    </message>
    <message>
        <source>0 to 4, N and U answer while the levels have the focus</source>
        <translation>0 till 4, N och U svarar när nivåerna har fokus</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+4 answer from anywhere on the page</source>
        <translation>Alt+0 till Alt+4 svarar var du än är på sidan</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Var filerna ligger</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you copy or export it.</source>
        <translation>Inget lämnar den här datorn om du inte kopierar eller exporterar det.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Den här filen</translation>
    </message>
    <message>
        <source>Log (never holds what you type)</source>
        <translation>Logg (innehåller aldrig det du skriver)</translation>
    </message>
    <message>
        <source>A role is needed; the one you had is kept.</source>
        <translation>En roll behövs; den du hade behålls.</translation>
    </message>
    <message>
        <source>From now on your work is signed like this.</source>
        <translation>Från och med nu signeras ditt arbete så här.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SidePanel</name>
    <message>
        <source>Guidance, comments and history</source>
        <translation>Vägledning, kommentarer och historik</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Kommentarer %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historik %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation>Huvudnavigering</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>Du arbetar som</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>inte signerat ännu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Frågeformulär</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SignatureForm</name>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Namn (valfritt)</translation>
    </message>
    <message>
        <source>First say in which role you work, for example “child-rights strategist”. It signs every change.</source>
        <translation>Ange först i vilken roll du arbetar, till exempel ”barnrättsstrateg”. Den signerar varje ändring.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SigningPage</name>
    <message>
        <source>How shall your work be signed?</source>
        <translation>Hur ska ditt arbete signeras?</translation>
    </message>
    <message>
        <source>Your signature stands beside every change you make, so that colleagues can see who wrote what. A role is enough. You can change it later.</source>
        <translation>Din signatur står vid varje ändring du gör, så att kollegor ser vem som har skrivit vad. En roll räcker. Du kan ändra den senare.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Läs bara</translation>
    </message>
    <message>
        <source>Only read it, without a signature</source>
        <translation>Läs bara, utan signatur</translation>
    </message>
    <message>
        <source>You are opening %1 in %2.</source>
        <translation>Du öppnar %1 i %2.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alla ändringar sparade</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
</context>
<context>
    <name>playfair::ui::TakenOverCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Överfört svar</translation>
    </message>
    <message>
        <source>The answer holds here too. Changing it confirms it as well.</source>
        <translation>Svaret gäller även här. Om det ändras blir det också bekräftat.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WalkPage</name>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämpligt</translation>
    </message>
    <message>
        <source>Why does this question not apply here? One sentence is enough. The reason stands wherever the answer is listed.</source>
        <translation>Varför är frågan inte tillämplig här? En mening räcker. Motiveringen står överallt där svaret visas.</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: text</translation>
    </message>
    <message>
        <source>%1: version chosen</source>
        <translation>%1: version vald</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Detta är den första frågan.</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Detta är den sista frågan.</translation>
    </message>
    <message>
        <source>This is the only question that still needs an answer.</source>
        <translation>Detta är den enda fråga som ännu behöver ett svar.</translation>
    </message>
    <message>
        <source>Every question has been answered or asked. The Overview shows the profile.</source>
        <translation>Alla frågor är besvarade eller ställda. Översikt visar profilen.</translation>
    </message>
    <message>
        <source>Every question has been answered or asked. You wanted to come back to this one.</source>
        <translation>Alla frågor är besvarade eller ställda. Du ville återkomma till den här.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>This project has no other evidence yet.</source>
        <translation>Projektet har inget annat underlag ännu.</translation>
    </message>
    <message>
        <source>Ask the reviewer</source>
        <translation>Fråga granskaren</translation>
    </message>
    <message>
        <source>What should the reviewer look at or decide? It stands as a comment on this question.</source>
        <translation>Vad ska granskaren titta på eller besluta? Det står som en kommentar till frågan.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>%1: earlier answer put back</source>
        <translation>%1: tidigare svar återställt</translation>
    </message>
    <message>
        <source>The earlier answer is back.</source>
        <translation>Det tidigare svaret är tillbaka.</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>Large view F11</source>
        <translation>Stor vy F11</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Requirements ▾</source>
        <translation>Krav ▾</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Nothing is asked in this scope</source>
        <translation>Inget frågas i denna omfattning</translation>
    </message>
    <message>
        <source>All requirements are left out, or none of their questions applies. Change the scope to take some up.</source>
        <translation>Alla krav är utelämnade, eller så är ingen av deras frågor tillämplig. Ändra omfattningen för att ta med några.</translation>
    </message>
    <message>
        <source>In place means: %1</source>
        <translation>På plats betyder: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projekt › %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Skede: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 av %2 besvarade</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sparar…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Lägg till kommentar</translation>
    </message>
    <message>
        <source>%1: answer taken over</source>
        <translation>%1: svaret överfört</translation>
    </message>
    <message>
        <source>The answer was taken over. Read it and confirm.</source>
        <translation>Svaret är överfört. Läs det och bekräfta.</translation>
    </message>
    <message>
        <source>%1: answer confirmed</source>
        <translation>%1: svaret bekräftat</translation>
    </message>
    <message>
        <source>The answer is confirmed.</source>
        <translation>Svaret är bekräftat.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WelcomePage</name>
    <message>
        <source>Playfair files (*.playfair)</source>
        <translation>Playfair-filer (*.playfair)</translation>
    </message>
    <message>
        <source>Welcome to Playfair</source>
        <translation>Välkommen till Playfair</translation>
    </message>
    <message>
        <source>Assess what an AI project means for children, show what stands behind each answer, tell others what you learned.</source>
        <translation>Pröva vad ett AI-projekt betyder för barn, visa vad som ligger bakom varje svar och berätta för andra vad ni har lärt er.</translation>
    </message>
    <message>
        <source>How shall your work be signed?</source>
        <translation>Hur ska ditt arbete signeras?</translation>
    </message>
    <message>
        <source>A role is enough. You can change it later.</source>
        <translation>En roll räcker. Du kan ändra den senare.</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>Var ska filen ligga?</translation>
    </message>
    <message>
        <source>This file is not encrypted. Keep it where your organisation keeps working documents with personal data.</source>
        <translation>Filen är inte krypterad. Förvara den där er organisation förvarar arbetsdokument med personuppgifter.</translation>
    </message>
    <message>
        <source>Where the file shall lie</source>
        <translation>Var filen ska ligga</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose where the file shall lie</source>
        <translation>Välj var filen ska ligga</translation>
    </message>
    <message>
        <source>Assess a project</source>
        <translation>Pröva ett projekt</translation>
    </message>
    <message>
        <source>Walk an AI system, a policy or a way of working through a questionnaire, with colleagues.</source>
        <translation>Gå igenom ett AI-system, en policy eller ett arbetssätt med ett frågeformulär, tillsammans med kollegor.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>Go on with your own work, or read what a colleague has sent you.</source>
        <translation>Fortsätt med ditt eget arbete eller läs det som en kollega har skickat.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Titta på ett exempel</translation>
    </message>
    <message>
        <source>Before you begin: what this is and is not, how long it takes, whom you need, three meetings, what comes out.</source>
        <translation>Innan du börjar: vad detta är och inte är, hur lång tid det tar, vilka du behöver, tre möten, vad det leder till.</translation>
    </message>
    <message>
        <source>Read or print the page</source>
        <translation>Läs eller skriv ut sidan</translation>
    </message>
    <message>
        <source>Before you begin: read or print the page</source>
        <translation>Innan du börjar: läs eller skriv ut sidan</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Say also how the file shall be called, for example assessments.playfair.</source>
        <translation>Ange också vad filen ska heta, till exempel prövningar.playfair.</translation>
    </message>
    <message>
        <source>There is already a file of this name, and it is kept. Open it with “Open…”, or write another name.</source>
        <translation>Det finns redan en fil med det namnet, och den behålls. Öppna den med ”Öppna…” eller skriv ett annat namn.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>Mappen %1 finns inte. Välj en som finns.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>Det går inte att skriva i %1. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Real projects, told from public sources. Each opens as its own read-only file.</source>
        <translation>Verkliga projekt, återgivna ur offentliga källor. Vart och ett öppnas som en egen, skrivskyddad fil.</translation>
    </message>
    <message>
        <source>Open example…</source>
        <translation>Öppna exempel…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WhyCard</name>
    <message>
        <source>Why this level?</source>
        <translation>Varför denna nivå?</translation>
    </message>
    <message>
        <source>Written for colleagues. It stays inside unless you tick May be published.</source>
        <translation>Skrivs för kollegor. Texten stannar inom organisationen om du inte markerar Får publiceras.</translation>
    </message>
    <message>
        <source>Claimed: say why, or add what stands behind it</source>
        <translation>Endast påstått: skriv varför, eller lägg till vad som ligger bakom</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Får publiceras</translation>
    </message>
    <message>
        <source>Lets this text enter a case study. Otherwise it stays inside.</source>
        <translation>Låter texten ingå i en fallstudie. Annars stannar den inom organisationen.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddad</translation>
    </message>
</context>
</TS>
