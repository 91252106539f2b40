<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AccountSources</name>
    <message>
        <source>Not addressed</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1 · may be published</source>
        <translation>%1 · publiable</translation>
    </message>
    <message>
        <source>%1 · working text</source>
        <translation>%1 · texte de travail</translation>
    </message>
</context>
<context>
    <name>AskedQuestions</name>
    <message>
        <source>1 question came</source>
        <translation>1 question s’est ajoutée</translation>
    </message>
    <message>
        <source>%1 questions came</source>
        <translation>%1 questions se sont ajoutées</translation>
    </message>
    <message>
        <source>1 question left; its answer is kept</source>
        <translation>1 question est partie&#x202f;; sa réponse est conservée</translation>
    </message>
    <message>
        <source>%1 questions left; their answers are kept</source>
        <translation>%1 questions sont parties&#x202f;; leurs réponses sont conservées</translation>
    </message>
    <message>
        <source>Changing %1: %2.</source>
        <translation>Modification de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ChangeSubjects</name>
    <message>
        <source>Not done again: somebody changed it meanwhile. Their change is kept. (%1)</source>
        <translation>Non rétabli&#xa0;: quelqu’un l’a modifié entre-temps. Sa modification est conservée. (%1)</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken back: somebody changed it meanwhile. Their change is kept. (%1)</source>
        <translation>Non annulé&#xa0;: quelqu’un l’a modifié entre-temps. Sa modification est conservée. (%1)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CompareExport</name>
    <message>
        <source>Web page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>PDF, for printing and sending…</source>
        <translation>PDF, pour imprimer et envoyer…</translation>
    </message>
    <message>
        <source>Text document (ODT)…</source>
        <translation>Document texte (ODT)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Feuille de calcul (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Données (JSON)…</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, édition %2</translation>
    </message>
    <message>
        <source>%1 of %2 requirements</source>
        <translation>%1 exigences sur %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: non connu</translation>
    </message>
    <message>
        <source>Different editions of the questionnaire: some questions stand in one only, or are worded differently.</source>
        <translation>Éditions différentes du questionnaire&#xa0;: certaines questions ne figurent que dans l’une ou sont formulées autrement.</translation>
    </message>
    <message>
        <source>Different kinds: a system and a policy are not asked the same questions.</source>
        <translation>Natures différentes&#xa0;: un système et une politique ne reçoivent pas les mêmes questions.</translation>
    </message>
    <message>
        <source>Different stages: later stages can have more in place.</source>
        <translation>Phases différentes&#xa0;: dans une phase plus avancée, plus de choses peuvent être en place.</translation>
    </message>
    <message>
        <source>Different roles: who buys a system can decide less than who develops it.</source>
        <translation>Rôles différents&#xa0;: qui achète un système peut décider moins que qui le développe.</translation>
    </message>
    <message>
        <source>Different ways in which children are affected: what matters most is not the same.</source>
        <translation>Les enfants sont concernés de façons différentes&#xa0;: l’essentiel n’est pas le même.</translation>
    </message>
    <message>
        <source>Different ages: what a question asks for changes with the age of the children.</source>
        <translation>Âges différents&#xa0;: ce qu’une question demande change avec l’âge des enfants.</translation>
    </message>
    <message>
        <source>Different scopes: what one leaves out is not compared.</source>
        <translation>Périmètres différents&#xa0;: ce que l’une écarte n’est pas comparé.</translation>
    </message>
    <message>
        <source>Different depths: essential asks fewer questions than full.</source>
        <translation>Profondeurs différentes&#xa0;: l’essentielle pose moins de questions que la complète.</translation>
    </message>
    <message>
        <source>Different dates: the older answers may have changed since.</source>
        <translation>Dates différentes&#xa0;: les réponses plus anciennes ont pu changer depuis.</translation>
    </message>
    <message>
        <source>Different states: what is in preparation can still change.</source>
        <translation>États différents&#xa0;: ce qui est en préparation peut encore changer.</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Not applicable by judgement</source>
        <translation>Sans objet par appréciation</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Deux réponses</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Not among the essential questions</source>
        <translation>Hors des questions essentielles</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>Absente de cette édition</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Self-assessments. Differences may come from stage, scope or candour as much as from practice.</source>
        <translation>Auto-évaluations. Les écarts peuvent venir de la phase, du périmètre ou de la franchise autant que de la pratique.</translation>
    </message>
    <message>
        <source>kept up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>déclaré seulement</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>asked, nobody knows</source>
        <translation>demandé, personne ne sait</translation>
    </message>
    <message>
        <source>said not to apply</source>
        <translation>dite sans objet</translation>
    </message>
    <message>
        <source>with two answers</source>
        <translation>avec deux réponses</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>Out of scope: %1</source>
        <translation>Hors périmètre&#xa0;: %1</translation>
    </message>
    <message>
        <source>No question applies</source>
        <translation>Aucune question ne s’applique</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>non respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>non connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>exigées plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Minimum safeguards: %2</source>
        <translation>%1. Garanties minimales&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1, déclaré</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun élément justificatif</translation>
    </message>
    <message numerus="yes">
        <source>%n differing view(s)</source>
        <translation>
            <numerusform>%n avis divergent</numerusform>
            <numerusform>%n avis divergents</numerusform>
        </translation>
    </message>
    <message>
        <source>safeguard met</source>
        <translation>garantie minimale respectée</translation>
    </message>
    <message>
        <source>safeguard due at: %1</source>
        <translation>garantie minimale exigée dès&#xa0;: %1</translation>
    </message>
    <message>
        <source>safeguard not met</source>
        <translation>garantie minimale non respectée</translation>
    </message>
    <message>
        <source>safeguard not known</source>
        <translation>garantie minimale non connue</translation>
    </message>
    <message>
        <source>Same level on %1 of %2 questions that both answered, one apart on %3, further apart on %4.</source>
        <translation>Même niveau pour %1 questions sur %2 ayant deux réponses, un niveau d’écart pour %3, davantage pour %4.</translation>
    </message>
    <message>
        <source>levels apart by at least %1</source>
        <translation>niveaux écartés d’au moins %1</translation>
    </message>
    <message>
        <source>not known in any</source>
        <translation>non connu dans l’une d’elles</translation>
    </message>
    <message>
        <source>minimum safeguards</source>
        <translation>garanties minimales</translation>
    </message>
    <message>
        <source>claimed in any</source>
        <translation>déclaré seulement dans l’une d’elles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) of that day were erased since and count as not known.</source>
        <translation>
            <numerusform>%1&#xa0;: %n texte de ce jour a été effacé depuis et compte comme non connu.</numerusform>
            <numerusform>%1&#xa0;: %n textes de ce jour ont été effacés depuis et comptent comme non connus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureRows</name>
    <message>
        <source>erased: %1</source>
        <translation>effacé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the name, or whether it was moved or its drive is away.</source>
        <translation>Rien n’a été modifié. Contrôlez le nom, un éventuel déplacement ou l’absence du lecteur.</translation>
    </message>
    <message>
        <source>That is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file.</source>
        <translation>Rien n’a été modifié. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the folder to let you read it.</source>
        <translation>Rien n’a été modifié. Demandez au responsable du dossier le droit de le lire.</translation>
    </message>
    <message>
        <source>Nothing can be written there</source>
        <translation>Impossible d’écrire à cet endroit</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or ask for the right to write in it.</source>
        <translation>Rien n’a été modifié. Choisissez un autre dossier ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>What was saved before is kept. Free some space, then do it again.</source>
        <translation>Ce qui était enregistré est conservé. Libérez de l’espace, puis recommencez.</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <translation>Ce nom est déjà pris</translation>
    </message>
    <message>
        <source>It was kept as it is. Choose another name.</source>
        <translation>L’élément existant est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is not a Playfair file</source>
        <translation>Ce n’est pas un fichier Playfair</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that ends in .playfair.</source>
        <translation>Il est resté tel quel. Choisissez un fichier qui se termine par .playfair.</translation>
    </message>
    <message>
        <source>This file was written by a newer Playfair</source>
        <translation>Ce fichier vient d’une version plus récente de Playfair</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer version to open it.</source>
        <translation>Il est resté tel quel. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>It was left as it is, so that nothing gets worse. Open a backup or a copy; keep this file for whoever helps you.</source>
        <translation>Il est resté tel quel, pour que rien ne s’aggrave. Ouvrez une sauvegarde ou une copie&#x202f;; gardez ce fichier pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program, or wait and do it again.</source>
        <translation>Rien n’a été modifié. Fermez l’autre programme, ou attendez et recommencez.</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>Le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>Nothing was changed. Use Save a copy to get one that you can change.</source>
        <translation>Rien n’a été modifié. Utilisez Enregistrer une copie pour obtenir un fichier modifiable.</translation>
    </message>
    <message>
        <source>This cannot be taken in</source>
        <translation>Ceci ne peut pas être repris</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend what is named below, then do it again.</source>
        <translation>Rien n’a été modifié. Corrigez ce qui est indiqué ci-dessous, puis recommencez.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>C’est trop volumineux</translation>
    </message>
    <message>
        <source>Nothing was changed. Divide it into smaller parts.</source>
        <translation>Rien n’a été modifié. Divisez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>The text has an unknown encoding</source>
        <translation>L’encodage du texte est inconnu</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as UTF-8, then do it again.</source>
        <translation>Rien n’a été modifié. Enregistrez-le en UTF-8, puis recommencez.</translation>
    </message>
    <message>
        <source>This fits more than one</source>
        <translation>Plusieurs éléments correspondent</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one of them.</source>
        <translation>Rien n’a été modifié. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <translation>Quelqu’un l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>Both versions are kept. Look at the other one first.</source>
        <translation>Les deux versions sont conservées. Regardez d’abord l’autre.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong in Playfair</source>
        <translation>Une erreur s’est produite dans Playfair</translation>
    </message>
    <message>
        <source>What was saved before is kept. If it happens again, send the log file to whoever helps you (Settings shows where it is).</source>
        <translation>Ce qui était enregistré est conservé. Si cela se reproduit, envoyez le journal à la personne qui vous aide (les Paramètres indiquent où il se trouve).</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Résultat d’essai</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Conservé ailleurs</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>A document or picture that is stored in this file.</source>
        <translation>Un document ou une image conservés dans ce fichier.</translation>
    </message>
    <message>
        <source>A page or document on the web, and the day it was read.</source>
        <translation>Une page ou un document du web, et le jour de la lecture.</translation>
    </message>
    <message>
        <source>Something you know and write down here.</source>
        <translation>Quelque chose que vous savez et notez ici.</translation>
    </message>
    <message>
        <source>What somebody told you, by role.</source>
        <translation>Ce que quelqu’un vous a dit, désigné par sa fonction.</translation>
    </message>
    <message>
        <source>A test, measurement or survey, with how it was done.</source>
        <translation>Un essai, une mesure ou une enquête, avec la méthode suivie.</translation>
    </message>
    <message>
        <source>It stays where it is; here stands what it is and who can show it. Right for anything about a particular child.</source>
        <translation>Il reste où il est&#x202f;; ici figure ce que c’est et qui peut le montrer. À choisir pour tout ce qui concerne un enfant en particulier.</translation>
    </message>
    <message>
        <source>Children, or people around them, were asked. No names.</source>
        <translation>Des enfants, ou leur entourage, ont été interrogés. Aucun nom.</translation>
    </message>
    <message>
        <source>A meeting of colleagues, with roles and numbers. No names.</source>
        <translation>Une réunion de collègues, avec fonctions et nombres. Aucun nom.</translation>
    </message>
    <message>
        <source>said by us</source>
        <translation>affirmé par nous</translation>
    </message>
    <message>
        <source>internal document</source>
        <translation>document interne</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>résultat d’essai</translation>
    </message>
    <message>
        <source>seen by an independent reviewer</source>
        <translation>vu par un examinateur indépendant</translation>
    </message>
    <message>
        <source>confirmed by children</source>
        <translation>confirmé par des enfants</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>restricted: child data</source>
        <translation>restreint&#xa0;: données d’enfants</translation>
    </message>
    <message>
        <source>%1 took part</source>
        <translation>participants&#xa0;: %1</translation>
    </message>
    <message>
        <source>due for deletion</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>review date passed</source>
        <translation>date d’examen dépassée</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Case study text</source>
        <translation>Texte de l’étude de cas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>personal data no longer needed</source>
        <translation>données personnelles devenues inutiles</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>disposal decision</source>
        <translation>décision d’élimination</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not addressed</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>nothing done, nothing decided</source>
        <translation>rien n’est fait, rien n’est décidé</translation>
    </message>
    <message>
        <source>decided, with an owner</source>
        <translation>décidé, avec un responsable</translation>
    </message>
    <message>
        <source>some of it, not all</source>
        <translation>une partie, pas tout</translation>
    </message>
    <message>
        <source>as the sentence above says</source>
        <translation>comme le dit la phrase ci-dessus</translation>
    </message>
    <message>
        <source>looked at on set dates and acted on</source>
        <translation>examiné à dates fixes et suivi d’effets</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>LogSentences</name>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Personne ne sait</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>project made</source>
        <translation>projet créé</translation>
    </message>
    <message>
        <source>assessment started</source>
        <translation>évaluation commencée</translation>
    </message>
    <message>
        <source>scope or depth</source>
        <translation>périmètre ou profondeur</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>fact: %1</source>
        <translation>fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 may be published</source>
        <translation>%1&#xa0;: publiable</translation>
    </message>
    <message>
        <source>%1 not to be published</source>
        <translation>%1&#xa0;: non publiable</translation>
    </message>
    <message>
        <source>%1 reason written</source>
        <translation>%1&#xa0;: raison rédigée</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>project deleted</source>
        <translation>projet supprimé</translation>
    </message>
    <message>
        <source>title → %1</source>
        <translation>titre → %1</translation>
    </message>
    <message>
        <source>project archived</source>
        <translation>projet archivé</translation>
    </message>
    <message>
        <source>project restored</source>
        <translation>projet restauré</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>fact: %1 taken away</source>
        <translation>fait&#xa0;: %1 retiré</translation>
    </message>
    <message>
        <source>assessment deleted</source>
        <translation>évaluation supprimée</translation>
    </message>
    <message>
        <source>assessment archived</source>
        <translation>évaluation archivée</translation>
    </message>
    <message>
        <source>assessment restored</source>
        <translation>évaluation restaurée</translation>
    </message>
    <message>
        <source>case study text: %1</source>
        <translation>texte de l’étude de cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>evidence “%1” removed</source>
        <translation>élément justificatif «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>evidence “%1” added</source>
        <translation>élément justificatif «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>evidence “%1”: newer file</source>
        <translation>élément justificatif «&#xa0;%1&#xa0;»&#xa0;: fichier plus récent</translation>
    </message>
    <message>
        <source>evidence “%1” changed</source>
        <translation>élément justificatif «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>élément justificatif</translation>
    </message>
    <message>
        <source>evidence “%1”</source>
        <translation>élément justificatif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 taken from %2</source>
        <translation>%1 retiré de %2</translation>
    </message>
    <message>
        <source>%1 put behind %2</source>
        <translation>%1 rattaché à %2</translation>
    </message>
    <message>
        <source>comment on %1 removed</source>
        <translation>commentaire sur %1 retiré</translation>
    </message>
    <message>
        <source>comment on %1 settled</source>
        <translation>commentaire sur %1 réglé</translation>
    </message>
    <message>
        <source>comment on %1 taken up again</source>
        <translation>commentaire sur %1 repris</translation>
    </message>
    <message>
        <source>comment on %1 changed</source>
        <translation>commentaire sur %1 modifié</translation>
    </message>
    <message>
        <source>question to the reviewer on %1</source>
        <translation>question à l’examinateur sur %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>commentaire sur %1</translation>
    </message>
    <message>
        <source>reply on %1</source>
        <translation>réponse à un commentaire sur %1</translation>
    </message>
    <message>
        <source>differing view on %1 removed</source>
        <translation>avis divergent sur %1 retiré</translation>
    </message>
    <message>
        <source>differing view on %1: %2 (%3)</source>
        <translation>avis divergent sur %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>differing view on %1 changed: %2 (%3)</source>
        <translation>avis divergent sur %1 modifié&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (erased)</source>
        <translation>%1 (effacé)</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>réponse à %1</translation>
    </message>
    <message>
        <source>title and tags</source>
        <translation>titre et étiquettes</translation>
    </message>
    <message>
        <source>note of a publication removed</source>
        <translation>note d’une publication retirée</translation>
    </message>
    <message>
        <source>publication noted</source>
        <translation>publication notée</translation>
    </message>
    <message>
        <source>%1 taken over: %2</source>
        <translation>%1 repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 confirmed: %2</source>
        <translation>%1 confirmé&#xa0;: %2</translation>
    </message>
    <message>
        <source>a comment removed</source>
        <translation>un commentaire retiré</translation>
    </message>
    <message>
        <source>a differing view removed</source>
        <translation>un avis divergent retiré</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a differing view</source>
        <translation>un avis divergent</translation>
    </message>
    <message>
        <source>differing view on %1</source>
        <translation>avis divergent sur %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Rédaction du compte rendu</translation>
    </message>
    <message>
        <source>Minutes written: %1</source>
        <translation>Compte rendu enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>%1 is a minimum safeguard that is not met. It is due from this stage on: %2.</source>
        <translation>%1 est une garantie minimale qui n’est pas respectée. Elle est exigée à partir de cette phase&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a minimum safeguard that is not known. It is due from this stage on: %2.</source>
        <translation>%1 est une garantie minimale dont l’état n’est pas connu. Elle est exigée à partir de cette phase&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>%1 is not answered yet.</source>
        <translation>%1 n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Every question has been gone through. Now tell others what you learned.</source>
        <translation>Toutes les questions ont été parcourues. Partagez maintenant ce que vous avez appris.</translation>
    </message>
    <message>
        <source>Write the case study</source>
        <translation>Rédiger l’étude de cas</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>The page is missing from this installation.</source>
        <translation>La page manque dans cette installation.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Minimum safeguards</source>
        <translation>Garanties minimales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Réponses par niveau</translation>
    </message>
    <message>
        <source>%1 (safeguards only)</source>
        <translation>%1 (garanties minimales seulement)</translation>
    </message>
    <message>
        <source>%1 is not taken up: %2</source>
        <translation>%1 n’est pas retenue&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentielle</translation>
    </message>
    <message>
        <source>%1, %2 of %3 requirements</source>
        <translation>%1, %2 exigences sur %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>traduction de travail</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Return: done. Shift+Return: another line.</source>
        <translation>Entrée&#xa0;: terminé. Maj+Entrée&#xa0;: nouvelle ligne.</translation>
    </message>
</context>
<context>
    <name>QuestionShown</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Garantie minimale</translation>
    </message>
    <message>
        <source>Minimum safeguard · met</source>
        <translation>Garantie minimale · respectée</translation>
    </message>
    <message>
        <source>Minimum safeguard · due at %1</source>
        <translation>Garantie minimale · exigée dès %1</translation>
    </message>
    <message>
        <source>Minimum safeguard · not met</source>
        <translation>Garantie minimale · non respectée</translation>
    </message>
    <message>
        <source>Minimum safeguard · not known</source>
        <translation>Garantie minimale · non connue</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 question %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>CRC %1</source>
        <translation>CIDE %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Taken over from %1. Read it and confirm.</source>
        <translation>Repris de %1. À lire et à confirmer.</translation>
    </message>
</context>
<context>
    <name>ReportGaps</name>
    <message numerus="yes">
        <source>No text yet: %n</source>
        <translation>
            <numerusform>Texte manquant&#xa0;: %n</numerusform>
            <numerusform>Textes manquants&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not met: %n</source>
        <translation>
            <numerusform>Garantie minimale non respectée&#xa0;: %n</numerusform>
            <numerusform>Garanties minimales non respectées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not known: %n</source>
        <translation>
            <numerusform>Garantie minimale non connue&#xa0;: %n</numerusform>
            <numerusform>Garanties minimales non connues&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers claimed only: %n</source>
        <translation>
            <numerusform>Réponse déclarée seulement&#xa0;: %n</numerusform>
            <numerusform>Réponses déclarées seulement&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts not known: %n</source>
        <translation>
            <numerusform>Fait non connu&#xa0;: %n</numerusform>
            <numerusform>Faits non connus&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed: the report is marked Draft.</source>
        <translation>Sans examen&#xa0;: le rapport porte la mention Draft (projet).</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Web page, for publishing</source>
        <translation>Page web, pour publier</translation>
    </message>
    <message>
        <source>PDF, for printing and sending</source>
        <translation>PDF, pour imprimer et envoyer</translation>
    </message>
    <message>
        <source>Text document (ODT), to work on</source>
        <translation>Document texte (ODT), pour travailler</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texte (Markdown)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message numerus="yes">
        <source>Names of people who work in this file: %n</source>
        <translation>
            <numerusform>Nom d’une personne qui travaille dans ce fichier&#xa0;: %n</numerusform>
            <numerusform>Noms de personnes qui travaillent dans ce fichier&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be names: %n</source>
        <translation>
            <numerusform>Ce qui peut être un nom&#xa0;: %n</numerusform>
            <numerusform>Ce qui peut être des noms&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail addresses: %n</source>
        <translation>
            <numerusform>Adresse électronique&#xa0;: %n</numerusform>
            <numerusform>Adresses électroniques&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be phone numbers: %n</source>
        <translation>
            <numerusform>Ce qui peut être un numéro de téléphone&#xa0;: %n</numerusform>
            <numerusform>Ce qui peut être des numéros de téléphone&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be personal numbers: %n</source>
        <translation>
            <numerusform>Ce qui peut être un numéro personnel&#xa0;: %n</numerusform>
            <numerusform>Ce qui peut être des numéros personnels&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than ten children: %n</source>
        <translation>
            <numerusform>Groupe de moins de dix enfants&#xa0;: %n</numerusform>
            <numerusform>Groupes de moins de dix enfants&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quoted without leave to print: %n</source>
        <translation>
            <numerusform>Cité sans autorisation d’imprimer&#xa0;: %n</numerusform>
            <numerusform>Cités sans autorisation d’imprimer&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence past its review date: %n</source>
        <translation>
            <numerusform>Justificatif dont la date de réexamen est passée&#xa0;: %n</numerusform>
            <numerusform>Justificatifs dont la date de réexamen est passée&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Web page, for reading</source>
        <translation>Page web, pour lire</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Entrée de registre</translation>
    </message>
    <message>
        <source>In the entry</source>
        <translation>Dans l’entrée</translation>
    </message>
    <message>
        <source>To complete in the register</source>
        <translation>À compléter dans le registre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What stands in the entry</source>
        <translation>Ce qui figure dans l’entrée</translation>
    </message>
    <message>
        <source>Required by the standard</source>
        <translation>Exigé par la norme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Why it is not in the entry</source>
        <translation>Pourquoi il ne figure pas dans l’entrée</translation>
    </message>
</context>
<context>
    <name>StepParts</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Publiable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Pourquoi ce niveau&#x202f;?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>L’avis de qui</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentielle</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 est écartée</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for child-rights assessments of AI projects</source>
        <translation>Atelier d’évaluation des droits de l’enfant dans les projets d’IA</translation>
    </message>
    <message>
        <source>Log to standard error as well.</source>
        <translation>Écrire le journal aussi sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>A .playfair file to open.</source>
        <translation>Un fichier .playfair à ouvrir.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AccountPage</name>
    <message>
        <source>Preview and export</source>
        <translation>Aperçu et exportation</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What this text draws on</source>
        <translation>Sur quoi ce texte s’appuie</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, rédigé</translation>
    </message>
    <message>
        <source>%1, not yet written</source>
        <translation>%1, pas encore rédigé</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case study text: %1</source>
        <translation>Texte de l’étude de cas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · this file can only be read</source>
        <translation>%1 · ce fichier est en lecture seule</translation>
    </message>
    <message>
        <source>Two people changed this text apart. You see one of them; the next change you make settles it. Both stay in the log.</source>
        <translation>Deux personnes ont modifié ce texte séparément. Vous voyez l’une des versions&#x202f;; votre prochaine modification tranchera. Les deux restent dans le journal.</translation>
    </message>
    <message>
        <source>Facts it can draw on</source>
        <translation>Faits sur lesquels il peut s’appuyer</translation>
    </message>
    <message>
        <source>Answers it can draw on</source>
        <translation>Réponses sur lesquelles il peut s’appuyer</translation>
    </message>
    <message>
        <source>Nothing yet: what you say in the facts and answers shows here.</source>
        <translation>Rien pour l’instant&#xa0;: ce que vous indiquez dans les faits et les réponses apparaît ici.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Insérer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied. It was written for colleagues: read it as a reader outside would, and change it.</source>
        <translation>Copié. Ce texte a été écrit pour des collègues&#xa0;: relisez-le avec les yeux d’un lecteur extérieur et adaptez-le.</translation>
    </message>
    <message>
        <source>Case study · %1</source>
        <translation>Étude de cas · %1</translation>
    </message>
    <message>
        <source>Language of the case study text</source>
        <translation>Langue du texte de l’étude de cas</translation>
    </message>
    <message>
        <source>Each language has texts of its own. A report takes those of its language.</source>
        <translation>Chaque langue a ses propres textes. Un rapport prend ceux de sa langue.</translation>
    </message>
    <message>
        <source>Parts of the case study, and texts for children</source>
        <translation>Parties de l’étude de cas et textes pour les enfants</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Pour les enfants</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityDetails</name>
    <message>
        <source>The chosen step</source>
        <translation>L’étape choisie</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Makes the answer what it was after this step. The later ones stay in the history.</source>
        <translation>Redonne à la réponse l’état qu’elle avait après cette étape. Les suivantes restent dans l’historique.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, nouveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, taken away: %2</source>
        <translation>%1, retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, before: %2. After: %3</source>
        <translation>%1, avant&#xa0;: %2. Après&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Put back the answer of %1</source>
        <translation>Rétablir la réponse de %1</translation>
    </message>
    <message>
        <source>Erase the text of %1 for good</source>
        <translation>Effacer définitivement le texte de %1</translation>
    </message>
    <message>
        <source>The text before it was erased, so all of this looks new.</source>
        <translation>Le texte précédent a été effacé&#x202f;; tout ceci paraît donc nouveau.</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed</source>
        <translation>Choisissez une étape pour voir ce qu’elle a modifié</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityFilters</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Differing views</source>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>Case study texts</source>
        <translation>Textes de l’étude de cas</translation>
    </message>
    <message>
        <source>Facts and title</source>
        <translation>Faits et titre</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityPage</name>
    <message>
        <source>Erased %1 by %2: %3</source>
        <translation>Effacé %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: earlier answer put back</source>
        <translation>%1&#xa0;: réponse antérieure rétablie</translation>
    </message>
    <message>
        <source>The earlier answer is back.</source>
        <translation>La réponse antérieure est rétablie.</translation>
    </message>
    <message>
        <source>What this step wrote: %1. If it is the present text, nothing is left in its place.</source>
        <translation>Ce que cette étape a écrit&#xa0;: %1. Si c’est le texte actuel, il ne reste rien à sa place.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity in %1</source>
        <translation>Activité dans %1</translation>
    </message>
    <message>
        <source>Nothing to show yet. What happens in an assessment stands here once it has begun.</source>
        <translation>Rien à afficher pour l’instant. Ce qui se passe dans une évaluation figure ici dès qu’elle a commencé.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing fits what you chose.</source>
        <translation>Rien ne correspond à votre choix.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Choose days to see earlier ones.</source>
        <translation>Seuls les %1 plus récents sont affichés. Choisissez des jours pour voir les précédents.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n affiché.</numerusform>
            <numerusform>%n affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AlsoAskedSection</name>
    <message>
        <source>The same question.</source>
        <translation>La même question.</translation>
    </message>
    <message>
        <source>It asks for more than this question.</source>
        <translation>Elle demande plus que cette question.</translation>
    </message>
    <message>
        <source>It asks for less than this question.</source>
        <translation>Elle demande moins que cette question.</translation>
    </message>
    <message>
        <source>It has something in common with this question.</source>
        <translation>Elle a des points communs avec cette question.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, non confirmé</translation>
    </message>
    <message>
        <source>Also asked in</source>
        <translation>Posée aussi dans</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Reprendre cette réponse</translation>
    </message>
    <message>
        <source>Use this answer: %1, %2</source>
        <translation>Reprendre cette réponse&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Copies level, text and evidence here. You then read and confirm it.</source>
        <translation>Copie ici le niveau, le texte et les justificatifs. Il reste à lire et à confirmer.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AnswersImport</name>
    <message>
        <source>1 answer came in from %1.</source>
        <translation>1 réponse importée de %1.</translation>
    </message>
    <message>
        <source>%1 answers came in from %2.</source>
        <translation>%1 réponses importées de %2.</translation>
    </message>
    <message>
        <source>1 took the place of an earlier one.</source>
        <translation>1 en remplace une plus ancienne.</translation>
    </message>
    <message>
        <source>%1 took the place of earlier ones.</source>
        <translation>%1 en remplacent de plus anciennes.</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Answers (*.csv *.json)</source>
        <translation>Réponses (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Does this read well?</source>
        <translation>Ce texte se lit-il bien&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8, the usual encoding of text. Spreadsheet programs on Windows often save in another one, Windows-1252. Read so, the file says:

%2

If letters look wrong, cancel: nothing has been changed. Save the file as “CSV UTF-8” and import it again.</source>
        <translation>%1 n’est pas en UTF-8, l’encodage habituel. Sous Windows, les tableurs en emploient souvent un autre, Windows-1252. Lu ainsi, le fichier dit&#xa0;:

%2

Si des lettres semblent fausses, annulez&#xa0;: rien n’a été modifié. Enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;» et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>It reads well, go on</source>
        <translation>Il se lit bien, continuer</translation>
    </message>
    <message>
        <source>No answers in this file</source>
        <translation>Aucune réponse dans ce fichier</translation>
    </message>
    <message>
        <source>In %1 no row has a level or a reason. Nothing was changed.</source>
        <translation>Dans %1, aucune ligne n’a de niveau ni de raison. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>1 answer that is there now would be replaced by another one from %1.</source>
        <translation>1 réponse existante serait remplacée par une autre venant de %1.</translation>
    </message>
    <message>
        <source>%1 answers that are there now would be replaced by others from %2.</source>
        <translation>%1 réponses existantes seraient remplacées par d’autres venant de %2.</translation>
    </message>
    <message>
        <source>Replace answers?</source>
        <translation>Remplacer des réponses&#x202f;?</translation>
    </message>
    <message>
        <source>The earlier ones stay in the log, and Undo brings them back.</source>
        <translation>Les anciennes restent dans le journal, et Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Import and replace</source>
        <translation>Importer et remplacer</translation>
    </message>
    <message>
        <source>Answers from %1</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>Nothing is different: all answers of %1 are there already.</source>
        <translation>Aucune différence&#xa0;: toutes les réponses de %1 sont déjà là.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Déjà présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1, réponses</translation>
    </message>
    <message>
        <source>Save an answers template</source>
        <translation>Enregistrer un modèle de réponses</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Fill in level and because, then use Import answers.</source>
        <translation>Enregistré sous %1. Remplissez niveau (level) et raison (because), puis utilisez Importer des réponses.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ApplicabilityForm</name>
    <message>
        <source>Nothing ticked stands for all. A fact that is not known yet lets the question be asked.</source>
        <translation>Rien de coché vaut pour tous. Un fait qui n’est pas encore connu laisse poser la question.</translation>
    </message>
    <message>
        <source>Kinds of initiative</source>
        <translation>Types d’initiative</translation>
    </message>
    <message>
        <source>Roles of the organisation</source>
        <translation>Rôles de l’organisation</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only where another fact says so</source>
        <translation>Seulement si un autre fait le dit</translation>
    </message>
    <message>
        <source>Fact that the question depends on</source>
        <translation>Fait dont dépend la question</translation>
    </message>
    <message>
        <source>Choose a fact</source>
        <translation>Choisir un fait</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Posée %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::AssessmentMoving</name>
    <message>
        <source>There is no other version that these answers could be taken over to.</source>
        <translation>Il n’existe pas d’autre version vers laquelle reprendre ces réponses.</translation>
    </message>
    <message>
        <source>The answers were taken over to %1. The earlier assessment stays as it was.</source>
        <translation>Les réponses ont été reprises dans %1. L’évaluation précédente reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CollectionDialog</name>
    <message>
        <source>Make a collection</source>
        <translation>Faire un recueil</translation>
    </message>
    <message>
        <source>Many case studies in one book, in your order. It counts types, ages and stages, never levels. Each case needs leave to be printed together with others: the fact Leave to print in a collection.</source>
        <translation>Beaucoup d’études de cas dans un livre, dans votre ordre. Il compte les types, les âges et les phases, jamais les niveaux. Chaque cas doit pouvoir être imprimé avec d’autres&#xa0;: voir le fait sur l’autorisation d’imprimer dans un recueil.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cases, in the order of the book</source>
        <translation>Cas, dans l’ordre du livre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Title of the book</source>
        <translation>Titre du livre</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>Qui le publie</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>Préface</translation>
    </message>
    <message>
        <source>What the cases show together</source>
        <translation>Ce que les cas montrent ensemble</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 (facts only)</source>
        <translation>%1 (faits seulement)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Making the collection</source>
        <translation>Préparation du recueil</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>For colleagues. Comments enter the record, and no other report.</source>
        <translation>Pour les collègues. Les commentaires entrent dans le dossier et dans aucun autre rapport.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>A question to the reviewer</source>
        <translation>Une question à l’examinateur</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>No comments on this question.</source>
        <translation>Aucun commentaire sur cette question.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>To the reviewer</source>
        <translation>À l’examinateur</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Répondre à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <translation>Régler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove comment: %1</source>
        <translation>Retirer le commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
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
        <translation>Aucune raison n’est indiquée.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Differing view, %1: %2</source>
        <translation>Avis divergent, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun élément justificatif</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Aller à cette réponse</translation>
    </message>
    <message>
        <source>Go to the answer of %1</source>
        <translation>Aller à la réponse de %1</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Éléments justificatifs · %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareColumnsMenu</name>
    <message>
        <source>Move this column to the left	Alt+Left</source>
        <translation>Déplacer cette colonne vers la gauche	Alt+Gauche</translation>
    </message>
    <message>
        <source>Move this column to the right	Alt+Right</source>
        <translation>Déplacer cette colonne vers la droite	Alt+Droite</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Ordonner par nom</translation>
    </message>
    <message>
        <source>This column as it was on…</source>
        <translation>Cette colonne telle qu’elle était le…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareDayBar</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Put it in a column beside</source>
        <translation>La mettre dans une colonne à côté</translation>
    </message>
    <message>
        <source>Show this column so</source>
        <translation>Montrer ainsi cette colonne</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>La montrer telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You see what was in the file at the end of that day, in universal time. What was erased since is not shown.</source>
        <translation>Vous voyez ce qui était dans le fichier à la fin de ce jour, en temps universel. Ce qui a été effacé depuis n’est pas montré.</translation>
    </message>
    <message>
        <source>As it was on which day: %1?</source>
        <translation>Telle qu’elle était quel jour&#xa0;: %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareDelegate</name>
    <message>
        <source>safeguards: %1</source>
        <translation>garanties minimales&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>non respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>non connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>exigées plus tard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareLegend</name>
    <message>
        <source>What the parts of the bars mean</source>
        <translation>Ce que signifient les parties des barres</translation>
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
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No question fits these wishes. Choose “Show all rows” to see all.</source>
        <translation>Aucune question ne répond à ces souhaits. Choisissez «&#xa0;Afficher toutes les lignes&#xa0;» pour tout voir.</translation>
    </message>
    <message>
        <source>All rows ▾</source>
        <translation>Toutes les lignes ▾</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Colonnes ▾</translation>
    </message>
    <message>
        <source>Columns: show, hide, move</source>
        <translation>Colonnes&#xa0;: afficher, masquer, déplacer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose assessments</source>
        <translation>Choisir des évaluations</translation>
    </message>
    <message>
        <source>Question view</source>
        <translation>Vue par question</translation>
    </message>
    <message>
        <source>‹ Previous question</source>
        <translation>‹ Question précédente</translation>
    </message>
    <message>
        <source>Next question ›</source>
        <translation>Question suivante ›</translation>
    </message>
    <message>
        <source>Back to table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>With the reasons of the open questions</source>
        <translation>Avec les raisons des questions dépliées</translation>
    </message>
    <message>
        <source>Reasons are working text, for colleagues. What is exported is what the table shows.</source>
        <translation>Les raisons sont du texte de travail, pour les collègues. L’exportation contient ce que montre le tableau.</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Comparison report ▾</source>
        <translation>Rapport de comparaison ▾</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Compare · %n assessment(s)</source>
        <translation>
            <numerusform>Comparer · %n évaluation</numerusform>
            <numerusform>Comparer · %n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Déplacée&#xa0;: %1</translation>
    </message>
    <message>
        <source>At least two columns stay in sight.</source>
        <translation>Au moins deux colonnes restent visibles.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n assessment(s)</source>
        <translation>
            <numerusform>Comparaison de %n évaluation</numerusform>
            <numerusform>Comparaison de %n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>Read with care.</source>
        <translation>À lire avec prudence.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Two assessments of one project. %1</source>
        <translation>Deux évaluations d’un même projet. %1</translation>
    </message>
    <message numerus="yes">
        <source>Rows: %n wish(es) ▾</source>
        <translation>
            <numerusform>Lignes&#xa0;: %n souhait ▾</numerusform>
            <numerusform>Lignes&#xa0;: %n souhaits ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: all are shown</source>
        <translation>Lignes&#xa0;: toutes sont affichées</translation>
    </message>
    <message>
        <source>Rows shown: %1</source>
        <translation>Lignes affichées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare › %n assessment(s) › %1</source>
        <translation>
            <numerusform>Comparer › %n évaluation › %1</numerusform>
            <numerusform>Comparer › %n évaluations › %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the rows further apart</source>
        <translation>Ne montrer que les lignes les plus éloignées</translation>
    </message>
    <message>
        <source>Portfolio…</source>
        <translation>Vue d’ensemble…</translation>
    </message>
    <message>
        <source>All assessments of this file together, question by question</source>
        <translation>Toutes les évaluations de ce fichier, question par question</translation>
    </message>
    <message>
        <source>Read both texts where they are furthest apart (%1)</source>
        <translation>Lire les deux textes là où ils s’éloignent le plus (%1)</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ComparePicker</name>
    <message>
        <source>Which assessments do you want to see side by side?</source>
        <translation>Quelles évaluations voulez-vous voir côte à côte&#x202f;?</translation>
    </message>
    <message>
        <source>Filter by name, city, questionnaire…</source>
        <translation>Filtrer par nom, ville, questionnaire…</translation>
    </message>
    <message>
        <source>Filter assessments</source>
        <translation>Filtrer les évaluations</translation>
    </message>
    <message>
        <source>Assessments to choose from</source>
        <translation>Évaluations au choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>Another questionnaire: its questions cannot stand beside those chosen.</source>
        <translation>Autre questionnaire&#xa0;: ses questions ne peuvent pas figurer à côté de celles choisies.</translation>
    </message>
    <message>
        <source>%1 chosen. At most twelve stand side by side.</source>
        <translation>%1 choisies. Douze au plus tiennent côte à côte.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Aucune choisie pour l’instant.</translation>
    </message>
    <message>
        <source>%1 chosen.</source>
        <translation>%1 choisies.</translation>
    </message>
    <message>
        <source>Tick two to twelve, or one and an earlier day. They must follow the same questionnaire. The table shows counts and levels as they are; it has no total and no order by result.</source>
        <translation>Cochez de deux à douze évaluations, ou une seule et un jour antérieur. Elles doivent suivre le même questionnaire. Le tableau montre les nombres et les niveaux tels quels&#x202f;; il n’a ni total ni ordre selon le résultat.</translation>
    </message>
    <message>
        <source>Beside it, as it was on:</source>
        <translation>À côté, telle qu’elle était le&#xa0;:</translation>
    </message>
    <message>
        <source>Beside it, as it was on</source>
        <translation>À côté, telle qu’elle était le</translation>
    </message>
    <message>
        <source>There is no assessment in this file yet. Start one from the page Projects.</source>
        <translation>Il n’y a pas encore d’évaluation dans ce fichier. Commencez-en une depuis la page Projets.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareQuestion</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · question %2 sur %3</translation>
    </message>
    <message>
        <source>One question, answers side by side</source>
        <translation>Une question, réponses côte à côte</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Garantie minimale</translation>
    </message>
    <message>
        <source>The editions compared word this question differently; shown are the words of the newest.</source>
        <translation>Les éditions comparées formulent cette question différemment&#x202f;; c’est la plus récente qui est affichée.</translation>
    </message>
    <message>
        <source>In place means:</source>
        <translation>En place signifie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareRowsMenu</name>
    <message>
        <source>Minimum safeguards only</source>
        <translation>Garanties minimales seulement</translation>
    </message>
    <message>
        <source>Claimed in one or more</source>
        <translation>Déclaré seulement dans une ou plusieurs</translation>
    </message>
    <message>
        <source>Not known in one or more</source>
        <translation>Non connu dans une ou plusieurs</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Open all requirements</source>
        <translation>Déplier toutes les exigences</translation>
    </message>
    <message>
        <source>Close all requirements</source>
        <translation>Replier toutes les exigences</translation>
    </message>
    <message>
        <source>Levels apart</source>
        <translation>Écart de niveau</translation>
    </message>
    <message>
        <source>However far</source>
        <translation>Quel que soit l’écart</translation>
    </message>
    <message>
        <source>At least 1 level</source>
        <translation>Au moins 1 niveau</translation>
    </message>
    <message>
        <source>At least 2 levels</source>
        <translation>Au moins 2 niveaux</translation>
    </message>
    <message>
        <source>At least 3 levels</source>
        <translation>Au moins 3 niveaux</translation>
    </message>
    <message>
        <source>4 levels</source>
        <translation>4 niveaux</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CompareTable</name>
    <message>
        <source>Assessments side by side</source>
        <translation>Évaluations côte à côte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Move to the left: %1</source>
        <translation>Déplacer vers la gauche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move to the right: %1</source>
        <translation>Déplacer vers la droite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ConflictCard</name>
    <message>
        <source>Versions of this answer</source>
        <translation>Versions de cette réponse</translation>
    </message>
    <message>
        <source>This answer was changed in two places</source>
        <translation>Cette réponse a été modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose the version to go on with; the other stays in the history. Until then the question counts as not answered.</source>
        <translation>Rien n’est perdu. Choisissez la version à garder&#x202f;; l’autre reste dans l’historique. D’ici là, la question compte comme sans réponse.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Aucun texte</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep this one: %1</source>
        <translation>Garder celle-ci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ContinueCard</name>
    <message>
        <source>Continue where you left off</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 · %2 · question %3 of %4</source>
        <translation>%1 · %2 · question %3 sur %4</translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation>%1 sur %1 avec réponse</translation>
    </message>
    <message>
        <source>%1 of %2 not answered</source>
        <translation>%1 sur %2 sans réponse</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <translation>«&#xa0;%1&#xa0;» · %2</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::CountingExplanation</name>
    <message>
        <source>No requirement is called the weakest while fewer than half of the questions in scope are answered.</source>
        <translation>Aucune exigence n’est désignée comme la plus faible tant que moins de la moitié des questions du périmètre ont une réponse.</translation>
    </message>
    <message>
        <source>Weakest so far: %1. Its range has the lowest high end.</source>
        <translation>La plus faible à ce jour&#xa0;: %1. Sa fourchette a la limite haute la plus basse.</translation>
    </message>
    <message>
        <source>A bar shows how many questions stand at each level. The range says how much of what is asked is in force, from 0 to 1: its low end takes every question that is not answered as not addressed, its high end takes it as kept up. The more is answered, the narrower the range. A level without a reason or evidence is drawn as an outline and called claimed only.</source>
        <translation>Une barre montre combien de questions se trouvent à chaque niveau. La fourchette dit quelle part de ce qui est demandé s’applique réellement, de 0 à 1&#xa0;: sa limite basse tient toute question sans réponse pour non traitée, sa limite haute la tient pour suivie. Plus il y a de réponses, plus la fourchette est étroite. Un niveau sans raison ni élément justificatif est dessiné en contour et dit déclaré seulement.</translation>
    </message>
    <message>
        <source>Nothing here is added up over requirements: there is no total, no grade and no mean, and a minimum safeguard that is not met is not made up for by anything else.</source>
        <translation>Rien n’est additionné entre les exigences&#xa0;: il n’y a ni total, ni mention, ni moyenne, et une garantie minimale non respectée n’est compensée par rien d’autre.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Déclaré seulement</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Personne ne sait</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Questions that do not apply to this kind, role or stage, as the facts say: %1. They leave the sum.</source>
        <translation>Questions qui, selon les faits, ne concernent pas cette nature, ce rôle ou cette phase&#xa0;: %1. Elles sortent du compte.</translation>
    </message>
    <message>
        <source>%1 is held to be not applicable: %2 It counts as not known until a reviewer accepts that.</source>
        <translation>%1 est considérée comme sans objet&#xa0;: %2 Elle compte comme non connue tant qu’un examinateur ne l’a pas admis.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DateField</name>
    <message>
        <source>Year-month-day</source>
        <translation>Année-mois-jour</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation>%1&#xa0;: choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-03-14.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-03-14.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferencesDialog</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>En place signifie</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>À quoi ressemble une bonne pratique</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Justificatifs habituellement conservés</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui le sait</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Minimum safeguard</source>
        <translation>Garantie minimale</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Kinds of initiative</source>
        <translation>Types d’initiative</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Asked where</source>
        <translation>Où la question est posée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 (minimum safeguard)</source>
        <translation>%1 (garantie minimale)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>      %1, before: %2</source>
        <translation>      %1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>      %1, now: %2</source>
        <translation>      %1, maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, version %2, edition %3</source>
        <translation>%1, version %2, édition %3</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Questions removed</source>
        <translation>Questions retirées</translation>
    </message>
    <message>
        <source>Requirements removed</source>
        <translation>Exigences retirées</translation>
    </message>
    <message>
        <source>Requirements added</source>
        <translation>Exigences ajoutées</translation>
    </message>
    <message>
        <source>Questions added</source>
        <translation>Questions ajoutées</translation>
    </message>
    <message>
        <source>Requirements changed</source>
        <translation>Exigences modifiées</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Questions modifiées</translation>
    </message>
    <message>
        <source>Questions moved</source>
        <translation>Questions déplacées</translation>
    </message>
    <message>
        <source>  • %1: from %2 to %3</source>
        <translation>  • %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>The questionnaire itself</source>
        <translation>Le questionnaire lui-même</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferingViewDialog</name>
    <message>
        <source>Differing view</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>school nurse</source>
        <translation>infirmière scolaire</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>It stands beside the answer and in the record. It changes no count, and nobody merges it away.</source>
        <translation>Il figure à côté de la réponse et dans le dossier. Il ne change aucun compte, et personne ne le fait disparaître.</translation>
    </message>
    <message>
        <source>Whose view? A role, no name</source>
        <translation>L’avis de qui&#x202f;? Une fonction, pas de nom</translation>
    </message>
    <message>
        <source>Which level would they choose?</source>
        <translation>Quel niveau choisirait cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Add the view</source>
        <translation>Ajouter l’avis</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Modifier l’avis</translation>
    </message>
</context>
<context>
    <name>playfair::ui::DifferingViews</name>
    <message>
        <source>Differing views</source>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the differing view of %1</source>
        <translation>Modifier l’avis divergent de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the differing view of %1</source>
        <translation>Retirer l’avis divergent de %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EntryDetails</name>
    <message>
        <source>in every assessment</source>
        <translation>dans chaque évaluation</translation>
    </message>
    <message>
        <source>in a full assessment only</source>
        <translation>seulement dans une évaluation complète</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>types&#xa0;: %1</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>rôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>stages: %1</source>
        <translation>phases&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>En place signifie</translation>
    </message>
    <message>
        <source>Minimum safeguard from the stage</source>
        <translation>Garantie minimale à partir de la phase</translation>
    </message>
    <message>
        <source>Why nothing offsets it</source>
        <translation>Pourquoi rien ne la compense</translation>
    </message>
    <message>
        <source>Partly means</source>
        <translation>En partie signifie</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>À quoi ressemble une bonne pratique</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Justificatifs habituellement conservés</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui le sait</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Articles de la Convention relative aux droits de l’enfant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>À propos de la source</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No minimum safeguard any more: %1</source>
        <translation>N’est plus une garantie minimale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minimum safeguard removed: %1</source>
        <translation>Garantie minimale retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing, compared with the questionnaire it was made after</source>
        <translation>Ce qui manque par rapport au questionnaire dont il est tiré</translation>
    </message>
    <message>
        <source>What every profile says</source>
        <translation>Ce que dit chaque profil</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EraseDialog</name>
    <message>
        <source>Personal data no longer needed</source>
        <translation>Données personnelles devenues inutiles</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Disposal decision no. …</source>
        <translation>Décision d’élimination nº …</translation>
    </message>
    <message>
        <source>Number of the decision, or a remark</source>
        <translation>Numéro de la décision, ou une remarque</translation>
    </message>
    <message>
        <source>Number of the decision, or a remark; never what is erased</source>
        <translation>Numéro de la décision, ou une remarque&#x202f;; jamais ce qui est effacé</translation>
    </message>
    <message>
        <source>It is gone for good, also from the history and the search. That somebody erased something, when and on what ground stays. All steps of Undo go too, because they may hold it.</source>
        <translation>La disparition est définitive, y compris dans l’historique et la recherche. Il reste que quelqu’un a effacé quelque chose, quand et pour quel motif. Toutes les étapes d’Annuler disparaissent aussi, car elles peuvent le contenir.</translation>
    </message>
    <message>
        <source>A public body may need a disposal decision before it erases anything. Ask your archive.</source>
        <translation>Un organisme public peut avoir besoin d’une décision d’élimination avant d’effacer quoi que ce soit. Consultez vos archives.</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>Pour quel motif&#x202f;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase a text</source>
        <translation>Effacer un texte</translation>
    </message>
    <message>
        <source>The answer and its text as they were after this change. If it is the present one, the question counts as not answered.</source>
        <translation>La réponse et son texte tels qu’ils étaient après cette modification. Si c’est la réponse actuelle, la question compte comme sans réponse.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said, and its file.</source>
        <translation>L’élément justificatif «&#xa0;%1&#xa0;» avec tout ce qu’il a jamais dit, et son fichier.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said. Its file stays, because other evidence rests on the same file.</source>
        <translation>L’élément justificatif «&#xa0;%1&#xa0;» avec tout ce qu’il a jamais dit. Son fichier reste, car d’autres éléments reposent sur le même fichier.</translation>
    </message>
    <message>
        <source>Erase evidence</source>
        <translation>Effacer l’élément justificatif</translation>
    </message>
    <message>
        <source>Reduce to the role</source>
        <translation>Réduire à la fonction</translation>
    </message>
    <message>
        <source>The name “%1”. The role and the organisation stay, and so do all answers.</source>
        <translation>Le nom «&#xa0;%1&#xa0;». La fonction et l’organisation restent, ainsi que toutes les réponses.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Erasing: close the other window of this file, then the last traces go.</source>
        <translation>Effacement&#xa0;: fermez l’autre fenêtre de ce fichier, et les dernières traces disparaîtront.</translation>
    </message>
    <message>
        <source>These backups lie beside the file and still hold it: %1. File, People and backups removes them. Other copies, on other disks or in a backup of your organisation, are for you to find.</source>
        <translation>Ces sauvegardes se trouvent à côté du fichier et le contiennent encore&#xa0;: %1. Fichier, Personnes et sauvegardes permet de les retirer. Les autres copies, sur d’autres disques ou dans une sauvegarde de votre organisation, sont à rechercher par vous-même.</translation>
    </message>
    <message>
        <source>The evidence “%1” with all it ever said.</source>
        <translation>L’élément justificatif «&#xa0;%1&#xa0;» avec tout ce qu’il a jamais dit.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Drop or paste files here</source>
        <translation>Déposez ou collez des fichiers ici</translation>
    </message>
    <message>
        <source>Press Enter to choose files, or Ctrl+V to paste files, pictures or addresses</source>
        <translation>Appuyez sur Entrée pour choisir des fichiers, ou sur Ctrl+V pour coller des fichiers, des images ou des adresses</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Ajouter ▾</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un élément justificatif</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Evidence of this project…</source>
        <translation>Éléments justificatifs de ce projet…</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Éléments justificatifs · %1</translation>
    </message>
    <message>
        <source>Open evidence: %1</source>
        <translation>Ouvrir l’élément justificatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away from this question: %1</source>
        <translation>Retirer de cette question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away from this question. The evidence stays in the project.</source>
        <translation>Retirer de cette question. L’élément justificatif reste dans le projet.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Élément justificatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take away from this question</source>
        <translation>Retirer de cette question</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceDetails</name>
    <message>
        <source>The chosen evidence</source>
        <translation>L’élément justificatif choisi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read. It is removed when Playfair closes.</source>
        <translation>Ouvre une copie en lecture seule. Elle est supprimée à la fermeture de Playfair.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Newer version…</source>
        <translation>Version plus récente…</translation>
    </message>
    <message>
        <source>Replaces the file. The older one stays in the history.</source>
        <translation>Remplace le fichier. L’ancien reste dans l’historique.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes it out of the project. Undo brings it back.</source>
        <translation>Le retire du projet. Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aucune question pour l’instant</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Choose evidence to see it here</source>
        <translation>Choisissez un élément justificatif pour le voir ici</translation>
    </message>
    <message>
        <source>Other versions of the file</source>
        <translation>Autres versions du fichier</translation>
    </message>
    <message>
        <source>Version %1: %2, %3, from %4</source>
        <translation>Version %1&#xa0;: %2, %3, du %4</translation>
    </message>
    <message>
        <source>Save this version…</source>
        <translation>Enregistrer cette version…</translation>
    </message>
    <message>
        <source>Save version %1: %2</source>
        <translation>Enregistrer la version %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceDialog</name>
    <message>
        <source>New evidence: %1</source>
        <translation>Nouvel élément justificatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un élément justificatif</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder les modifications</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceForm</name>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>How will colleagues recognise it?</source>
        <translation>À quoi les collègues le reconnaîtront-ils&#x202f;?</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Ce que vous savez</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ce qu’il en est ressorti</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It begins with https:// or http://</source>
        <translation>Elle commence par https:// ou http://</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who made it: a role or an organisation</source>
        <translation>Qui l’a produit&#xa0;: une fonction ou une organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When it was made or held</source>
        <translation>Quand il a été produit ou a eu lieu</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Type d’appui</translation>
    </message>
    <message>
        <source>Who stands behind it. These are kinds, not grades.</source>
        <translation>Qui s’en porte garant. Ce sont des types, pas des degrés.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Restricted evidence never leaves with an export unless somebody says so.</source>
        <translation>Un élément justificatif restreint ne part jamais avec une exportation, sauf si quelqu’un le demande.</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>After this day it shows as expired</source>
        <translation>Après ce jour, il apparaît comme périmé</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>After this day it shows as due for deletion</source>
        <translation>Après ce jour, il apparaît comme à supprimer</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
    <message>
        <source>One of the dates is no day.</source>
        <translation>L’une des dates n’est pas valable.</translation>
    </message>
    <message>
        <source>The address needs to begin with https:// or http:// and have no spaces.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et ne contenir aucune espace.</translation>
    </message>
    <message>
        <source>“%1” looks like a person. Roles and numbers are enough here.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une personne. Des fonctions et des nombres suffisent ici.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceIntake</name>
    <message>
        <source>There is no file, picture or web address to take in. For text, add a note.</source>
        <translation>Il n’y a ni fichier, ni image, ni adresse web à reprendre. Pour du texte, ajoutez une note.</translation>
    </message>
    <message>
        <source>The newer version is in. The older one stays in the history.</source>
        <translation>La version plus récente est enregistrée. L’ancienne reste dans l’historique.</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read. Nothing was taken in.</source>
        <translation>L’image du presse-papiers ne peut pas être lue. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image du %1</translation>
    </message>
    <message>
        <source>Storing a picture</source>
        <translation>Enregistrement d’une image</translation>
    </message>
    <message>
        <source>This picture says where it was taken</source>
        <translation>Cette image indique où elle a été prise</translation>
    </message>
    <message>
        <source>%1 holds a position. Pictures of places where children are should not give that away. The picture itself does not change.</source>
        <translation>%1 contient une position. Les images de lieux où se trouvent des enfants ne devraient pas la révéler. L’image elle-même ne change pas.</translation>
    </message>
    <message>
        <source>Store it without the position</source>
        <translation>Enregistrer sans la position</translation>
    </message>
    <message>
        <source>Store it as it is</source>
        <translation>Enregistrer telle quelle</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>“%1” is stored. Add what it is and where it comes from when you can.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré. Ajoutez ce que c’est et d’où cela vient dès que possible.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Interrompu. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceModel</name>
    <message>
        <source>no question</source>
        <translation>aucune question</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Appuie</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidencePage</name>
    <message>
        <source>Evidence, or consultations and meetings</source>
        <translation>Éléments justificatifs, ou consultations et réunions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Consultations and meetings</source>
        <translation>Consultations et réunions</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Hold a meeting…</source>
        <translation>Tenir une réunion…</translation>
    </message>
    <message>
        <source>Add evidence ▾</source>
        <translation>Ajouter un élément justificatif ▾</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un élément justificatif</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Filter evidence</source>
        <translation>Filtrer les éléments justificatifs</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>All support</source>
        <translation>Tous les appuis</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Type d’appui</translation>
    </message>
    <message>
        <source>All confidentiality</source>
        <translation>Toute confidentialité</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Dans tous les états</translation>
    </message>
    <message>
        <source>Review date passed</source>
        <translation>Date d’examen dépassée</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Behind no question</source>
        <translation>N’appuie aucune question</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Evidence stands behind answers: a document, a web page, what children said, or where something is kept. Add it here or beside a question, or drop files anywhere on this page.</source>
        <translation>Les éléments justificatifs appuient les réponses&#xa0;: un document, une page web, ce que des enfants ont dit, ou l’endroit où quelque chose est conservé. Ajoutez-les ici ou à côté d’une question, ou déposez des fichiers n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Éléments justificatifs %1</translation>
    </message>
    <message>
        <source>Consultations and meetings %1</source>
        <translation>Consultations et réunions %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projets › %1</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no program here that shows web pages.</source>
        <translation>Aucun programme n’affiche de pages web ici.</translation>
    </message>
    <message>
        <source>Not opened from here</source>
        <translation>Ne s’ouvre pas d’ici</translation>
    </message>
    <message>
        <source>“%1” could run something on this computer. Save it where your organisation checks such files.</source>
        <translation>«&#xa0;%1&#xa0;» pourrait exécuter quelque chose sur cet ordinateur. Enregistrez-le là où votre organisation contrôle de tels fichiers.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>There is no program here that opens this file. Use Save as…</source>
        <translation>Aucun programme n’ouvre ce fichier ici. Utilisez Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Choose the newer version</source>
        <translation>Choisir la version plus récente</translation>
    </message>
    <message>
        <source>“%1” is out of the project. Undo brings it back; Erase takes it away for good.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré du projet. Annuler le fait revenir&#x202f;; Effacer le supprime définitivement.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidencePicker</name>
    <message>
        <source>Evidence of this project</source>
        <translation>Éléments justificatifs de ce projet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Rechercher des éléments justificatifs</translation>
    </message>
    <message>
        <source>Put behind this question</source>
        <translation>Rattacher à cette question</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ExamplesDialog</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Each example is made from public sources and is no finding about anybody. It opens as a file of its own that can only be read.</source>
        <translation>Chaque exemple est fait à partir de sources publiques et ne constitue un constat sur personne. Il s’ouvre comme un fichier à part, en lecture seule.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FactField</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Two people wrote here apart. The other version: “%1”</source>
        <translation>Deux personnes ont écrit ici séparément. L’autre version&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FactsPage</name>
    <message>
        <source>This file can only be read: facts cannot be changed here. Save a copy gives you a file that you can change.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: les faits ne peuvent pas y être modifiés. Enregistrer une copie vous donne un fichier modifiable.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>As your organisation calls it. It stands on everything that is printed.</source>
        <translation>Tel que votre organisation le nomme. Il figure sur tout ce qui est imprimé.</translation>
    </message>
    <message>
        <source>A project needs a title. The last one is kept until you write another.</source>
        <translation>Un projet a besoin d’un titre. Le dernier est conservé jusqu’à ce que vous en écriviez un autre.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words to find it by in the list of projects, with commas between them.</source>
        <translation>Mots pour le retrouver dans la liste des projets, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Go on with the questions ›</source>
        <translation>Poursuivre avec les questions ›</translation>
    </message>
    <message>
        <source>Choose the questionnaire ›</source>
        <translation>Choisir le questionnaire ›</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>1 fact is not asked for this kind. What was written there is kept.</source>
        <translation>1 fait n’est pas demandé pour cette nature. Ce qui y était écrit est conservé.</translation>
    </message>
    <message>
        <source>%1 facts are not asked for this kind. What was written there is kept.</source>
        <translation>%1 faits ne sont pas demandés pour cette nature. Ce qui y était écrit est conservé.</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Tags of the project</source>
        <translation>Étiquettes du projet</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FilePreview</name>
    <message>
        <source>There is no preview for this type of file.</source>
        <translation>Il n’y a pas d’aperçu pour ce type de fichier.</translation>
    </message>
    <message>
        <source>The file is too large for a preview.</source>
        <translation>Le fichier est trop volumineux pour un aperçu.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the file under File › Check.</source>
        <translation>Le fichier ne peut pas être lu. Contrôlez-le sous Fichier › Contrôler.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Drawing a preview</source>
        <translation>Préparation d’un aperçu</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The first page shows here where the package poppler-utils is installed.</source>
        <translation>La première page s’affiche ici si le paquet poppler-utils est installé.</translation>
    </message>
    <message>
        <source>There is no room for a preview.</source>
        <translation>Il n’y a pas assez d’espace pour un aperçu.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. It may be damaged.</source>
        <translation>Ce PDF ne peut pas être affiché. Il est peut-être endommagé.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::FormRow</name>
    <message>
        <source>Whom to ask: %1</source>
        <translation>À qui demander&#xa0;: %1</translation>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>playfair::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Aide à la réponse</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>À quoi ressemble une bonne pratique</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Éléments justificatifs habituels</translation>
    </message>
    <message>
        <source>Who usually knows</source>
        <translation>Qui le sait d’ordinaire</translation>
    </message>
    <message>
        <source>Why it is a minimum safeguard</source>
        <translation>Pourquoi c’est une garantie minimale</translation>
    </message>
    <message>
        <source>Convention on the Rights of the Child</source>
        <translation>Convention relative aux droits de l’enfant</translation>
    </message>
    <message>
        <source>Articles %1</source>
        <translation>Articles %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>playfair::ui::HeadingForm</name>
    <message>
        <source>The title is made from the organisation, so that nobody takes this for the published questionnaire.</source>
        <translation>Le titre est formé à partir de l’organisation, pour que personne ne le prenne pour le questionnaire publié.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>What it is, in two or three sentences</source>
        <translation>Ce que c’est, en deux ou trois phrases</translation>
    </message>
    <message>
        <source>Note shown wherever it is chosen or printed (may be empty)</source>
        <translation>Remarque montrée partout où il est choisi ou imprimé (peut rester vide)</translation>
    </message>
    <message>
        <source>Web address of the charter or organisation</source>
        <translation>Adresse web de la charte ou de l’organisation</translation>
    </message>
    <message>
        <source>Title of the requirement</source>
        <translation>Titre de l’exigence</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child, such as 3, 12</source>
        <translation>Articles de la Convention relative aux droits de l’enfant, par exemple 3, 12</translation>
    </message>
</context>
<context>
    <name>playfair::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Parts of the guide</source>
        <translation>Parties du guide</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Le guide manque dans cette installation.</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans le guide.</translation>
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
        <translation>Publiable</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Non publiable</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Aucune réponse pour l’instant.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text after this change: %1</source>
        <translation>Texte après cette modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put back the answer of %1</source>
        <translation>Rétablir la réponse de %1</translation>
    </message>
    <message>
        <source>Makes the answer what it was after this change. The later ones stay in the history.</source>
        <translation>Redonne à la réponse l’état qu’elle avait après cette modification. Les suivantes restent dans l’historique.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase the text of %1 for good</source>
        <translation>Effacer définitivement le texte de %1</translation>
    </message>
    <message>
        <source>Changed, and changed back</source>
        <translation>Modifié, puis remis comme avant</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::LargeView</name>
    <message>
        <source>Large view</source>
        <translation>Grand affichage</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Questions avec réponse</translation>
    </message>
    <message>
        <source>Leave large view Esc</source>
        <translation>Quitter le grand affichage Échap</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Précédente</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivante ›</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>Next not answered ›</source>
        <translation>Suivante sans réponse ›</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>In place means: %1</source>
        <translation>En place signifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differing view… D</source>
        <translation>Avis divergent… D</translation>
    </message>
    <message>
        <source>Differing view</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>Comment… C</source>
        <translation>Commentaire… C</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>playfair::ui::LevelGroup</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MainWindow</name>
    <message>
        <source>Open or make a file first.</source>
        <translation>Ouvrez ou créez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The file can be changed now. Your work is signed.</source>
        <translation>Le fichier peut maintenant être modifié. Votre travail est signé.</translation>
    </message>
    <message numerus="yes">
        <source>Changed in another window: %n place(s).</source>
        <translation>
            <numerusform>Modifié dans une autre fenêtre&#xa0;: %n endroit.</numerusform>
            <numerusform>Modifié dans une autre fenêtre&#xa0;: %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>%1 — Playfair</source>
        <translation>%1 — Playfair</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Playfair files (*.playfair)</source>
        <translation>Fichiers Playfair (*.playfair)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projets</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Pa&amp;ramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Before you begin</source>
        <translation>&amp;Avant de commencer</translation>
    </message>
    <message>
        <source>&amp;About Playfair</source>
        <translation>À &amp;propos de Playfair</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy was saved as %1. You go on working in the file you had open.</source>
        <translation>Une copie a été enregistrée sous %1. Vous continuez dans le fichier que vous aviez ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Il n’y a rien à imprimer sur cette page.</translation>
    </message>
    <message>
        <source>About Playfair</source>
        <translation>À propos de Playfair</translation>
    </message>
    <message>
        <source>Playfair %1

A workbench for child-rights assessments of AI projects.

Free software under the European Union Public Licence 1.2.

The questions are Playfair&apos;s own, written after published guidance. UNICEF has not reviewed or endorsed Playfair.

Playfair makes no network connection. Your work lies in the file you chose and nowhere else.</source>
        <translation>Playfair %1

Un atelier d’évaluation des droits de l’enfant dans les projets d’IA.

Logiciel libre sous la licence publique de l’Union européenne 1.2.

Les questions sont propres à Playfair et rédigées d’après des recommandations publiées. L’UNICEF n’a ni examiné ni cautionné Playfair.

Playfair n’établit aucune connexion réseau. Votre travail se trouve dans le fichier que vous avez choisi et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>People and &amp;backups…</source>
        <translation>&amp;Personnes et sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>Open an &amp;example…</source>
        <translation>Ouvrir un &amp;exemple…</translation>
    </message>
    <message>
        <source>&amp;Questionnaires</source>
        <translation>&amp;Questionnaires</translation>
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
        <translation>G</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address (a web page or an e-mail address):</source>
        <translation>Adresse (une page web ou une adresse électronique)&#xa0;:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Insérer le lien</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>A link needs the address of a web page (https://…) or of an e-mail box. Your text is unchanged.</source>
        <translation>Un lien a besoin de l’adresse d’une page web (https://…) ou d’une adresse électronique. Votre texte est inchangé.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MeetingBar</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>End meeting…</source>
        <translation>Terminer la réunion…</translation>
    </message>
    <message>
        <source>A meeting is being held already. End it first.</source>
        <translation>Une réunion est déjà en cours. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Réunion du %1</translation>
    </message>
    <message>
        <source>The meeting has begun. Answers and comments are marked with it until you end it.</source>
        <translation>La réunion a commencé. Les réponses et commentaires en portent la marque jusqu’à ce que vous la terminiez.</translation>
    </message>
    <message>
        <source>End meeting: what was left open?</source>
        <translation>Terminer la réunion&#xa0;: que reste-t-il à régler&#x202f;?</translation>
    </message>
    <message>
        <source>The meeting has ended. Its minutes are on the page Evidence, under Consultations and meetings.</source>
        <translation>La réunion est terminée. Son compte rendu se trouve sur la page Éléments justificatifs, sous Consultations et réunions.</translation>
    </message>
    <message>
        <source>%1 is being held. Answers and comments are marked with it.</source>
        <translation>%1 est en cours. Les réponses et commentaires en portent la marque.</translation>
    </message>
    <message>
        <source>%1 is being held since %2. Answers and comments are marked with it.</source>
        <translation>%1 est en cours depuis %2. Les réponses et commentaires en portent la marque.</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>Tenir une réunion</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminer la réunion</translation>
    </message>
</context>
<context>
    <name>playfair::ui::MoveDialog</name>
    <message>
        <source>%1, titles not checked yet</source>
        <translation>%1, titres pas encore contrôlés</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>demande plus</translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation>demande moins</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>has something in common</source>
        <translation>a des points communs</translation>
    </message>
    <message>
        <source>Move to another version</source>
        <translation>Passer à une autre version</translation>
    </message>
    <message>
        <source>Take the answers over to</source>
        <translation>Reprendre les réponses dans</translation>
    </message>
    <message>
        <source>What happens to each question</source>
        <translation>Ce que devient chaque question</translation>
    </message>
    <message>
        <source>Begin the new assessment</source>
        <translation>Commencer la nouvelle évaluation</translation>
    </message>
    <message>
        <source>A new assessment of this project begins with the answers, their texts and their evidence. The one you have stays as it is, with its comments, differing views and case study text. The new one takes up every requirement; you can change its scope afterwards. Answers to read again count as not known until you confirm them.</source>
        <translation>Une nouvelle évaluation de ce projet commence avec les réponses, leurs textes et leurs justificatifs. Celle que vous avez reste telle quelle, avec ses commentaires, ses avis divergents et le texte de l’étude de cas. La nouvelle retient toutes les exigences&#x202f;; vous pourrez en changer le périmètre. Les réponses à relire comptent comme non connues tant que vous ne les confirmez pas.</translation>
    </message>
    <message>
        <source>Kept: %1 questions, %2 answered</source>
        <translation>Conservées&#xa0;: %1 questions, dont %2 avec réponse</translation>
    </message>
    <message>
        <source>To read again and confirm: %1 questions, %2 answered</source>
        <translation>À relire et à confirmer&#xa0;: %1 questions, dont %2 avec réponse</translation>
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
        <translation>, sans réponse</translation>
    </message>
    <message>
        <source>Dropped, only in the earlier assessment: %1 questions, %2 answered</source>
        <translation>Abandonnées, seulement dans l’évaluation précédente&#xa0;: %1 questions, dont %2 avec réponse</translation>
    </message>
    <message>
        <source> (%1 takes another answer)</source>
        <translation> (%1 prend une autre réponse)</translation>
    </message>
    <message>
        <source>New: %1 questions</source>
        <translation>Nouvelles&#xa0;: %1 questions</translation>
    </message>
</context>
<context>
    <name>playfair::ui::OverviewPage</name>
    <message>
        <source>%1 of %2, %3 depth</source>
        <translation>%1 sur %2, profondeur %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Étude de cas</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More actions for this assessment</source>
        <translation>Autres actions pour cette évaluation</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Poursuivre l’évaluation</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Consulter les réponses</translation>
    </message>
    <message>
        <source>Change scope and depth…</source>
        <translation>Modifier le périmètre et la profondeur…</translation>
    </message>
    <message>
        <source>Start another assessment…</source>
        <translation>Commencer une autre évaluation…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Save an answers template…</source>
        <translation>Enregistrer un modèle de réponses…</translation>
    </message>
    <message>
        <source>Archive assessment</source>
        <translation>Archiver l’évaluation</translation>
    </message>
    <message>
        <source>Delete assessment…</source>
        <translation>Supprimer l’évaluation…</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Change scope…</source>
        <translation>Modifier le périmètre…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Modifié à deux endroits</translation>
    </message>
    <message>
        <source>Both versions are kept. Go there and choose one.</source>
        <translation>Les deux versions sont conservées. Allez-y et choisissez-en une.</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projets › %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Restore assessment from the archive</source>
        <translation>Sortir l’évaluation de l’archive</translation>
    </message>
    <message>
        <source>Kind, stage</source>
        <translation>Nature, phase</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title or tags</source>
        <translation>Titre ou étiquettes</translation>
    </message>
    <message>
        <source>Scope or depth</source>
        <translation>Périmètre ou profondeur</translation>
    </message>
    <message>
        <source>Assessment of “%1” archived</source>
        <translation>Évaluation de «&#xa0;%1&#xa0;» archivée</translation>
    </message>
    <message>
        <source>Assessment of “%1” restored</source>
        <translation>Évaluation de «&#xa0;%1&#xa0;» restaurée</translation>
    </message>
    <message>
        <source>Delete this assessment?</source>
        <translation>Supprimer cette évaluation&#x202f;?</translation>
    </message>
    <message>
        <source>Its scope, its answers (%1) and its case study text are deleted; the project and its facts stay. Undo brings it back.</source>
        <translation>Son périmètre, ses réponses (%1) et le texte de son étude de cas sont supprimés&#x202f;; le projet et ses faits restent. Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation>Supprimer l’évaluation</translation>
    </message>
    <message>
        <source>Assessment deleted. Undo brings it back.</source>
        <translation>Évaluation supprimée. Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Move to another version…</source>
        <translation>Passer à une autre version…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::OwnDialog</name>
    <message>
        <source>Own questionnaire</source>
        <translation>Questionnaire propre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose questionnaire it is. It stands in the title.</source>
        <translation>À qui est le questionnaire. Le nom figure dans le titre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it, for example the name of your charter.</source>
        <translation>Comment vous l’appelez, par exemple le nom de votre charte.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Of the charter, or of the organisation: https://…</source>
        <translation>De la charte ou de l’organisation&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Faire le brouillon</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Page</name>
    <message>
        <source>Page content</source>
        <translation>Contenu de la page</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PeoplePage</name>
    <message>
        <source>People and backups</source>
        <translation>Personnes et sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings: change how your own work is signed</source>
        <translation>Paramètres&#xa0;: modifier la signature de votre propre travail</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>Personnes dans ce fichier</translation>
    </message>
    <message>
        <source>Everybody who changed something here, as they sign their work. A profile can be reduced to its role and organisation: the name then goes from the whole file, and no answer changes.</source>
        <translation>Tous ceux qui ont modifié quelque chose ici, tels qu’ils signent leur travail. Un profil peut être réduit à sa fonction et à son organisation&#xa0;: le nom disparaît alors de tout le fichier, et aucune réponse ne change.</translation>
    </message>
    <message>
        <source>Backups beside this file</source>
        <translation>Sauvegardes à côté de ce fichier</translation>
    </message>
    <message>
        <source>Before Playfair changes the format of a file it copies it. Such a copy still holds what was erased later. Remove it once you no longer need it.</source>
        <translation>Avant de changer le format d’un fichier, Playfair le copie. Une telle copie contient encore ce qui a été effacé plus tard. Retirez-la quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last %1</source>
        <translation>
            <numerusform>%n modification, la dernière %1</numerusform>
            <numerusform>%n modifications, la dernière %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has changed anything in this file yet.</source>
        <translation>Personne n’a encore rien modifié dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 – you</source>
        <translation>%1 – vous</translation>
    </message>
    <message>
        <source>%1. An earlier profile still holds the name “%2”.</source>
        <translation>%1. Un profil antérieur contient encore le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Reduce to role…</source>
        <translation>Réduire à la fonction…</translation>
    </message>
    <message>
        <source>Reduce the profile of %1 to role and organisation</source>
        <translation>Réduire le profil de %1 à la fonction et à l’organisation</translation>
    </message>
    <message>
        <source>No backup lies beside this file. Copies on other disks, or in a backup of your organisation, are for you to find.</source>
        <translation>Aucune sauvegarde ne se trouve à côté de ce fichier. Les copies sur d’autres disques, ou dans une sauvegarde de votre organisation, sont à rechercher par vous-même.</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1, créée %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the backup %1</source>
        <translation>Retirer la sauvegarde %1</translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation>Retirer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is deleted from the disk for good. The file you work in stays as it is.</source>
        <translation>%1 est définitivement supprimé du disque. Le fichier dans lequel vous travaillez reste tel quel.</translation>
    </message>
    <message>
        <source>Remove backup</source>
        <translation>Retirer la sauvegarde</translation>
    </message>
    <message>
        <source>Backup removed: %1</source>
        <translation>Sauvegarde retirée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PortfolioModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 of %2 leave it unanswered</source>
        <translation>%1 sur %2 la laissent sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2 claim it</source>
        <translation>%1 sur %2 la déclarent seulement</translation>
    </message>
    <message>
        <source>%1 of %2 do not meet it</source>
        <translation>%1 sur %2 ne la respectent pas</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PortfolioPage</name>
    <message>
        <source>Back to Compare</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>Export (CSV)…</source>
        <translation>Exporter (CSV)…</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est regardé</translation>
    </message>
    <message>
        <source>Left unanswered</source>
        <translation>Laissées sans réponse</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Seulement déclarées</translation>
    </message>
    <message>
        <source>Minimum safeguards not met</source>
        <translation>Garanties minimales non respectées</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toutes ensemble</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation>Ordre des questions</translation>
    </message>
    <message>
        <source>In the order of the questionnaire</source>
        <translation>Dans l’ordre du questionnaire</translation>
    </message>
    <message>
        <source>The most frequent first</source>
        <translation>Les plus fréquentes d’abord</translation>
    </message>
    <message>
        <source>With names of organisations</source>
        <translation>Avec les noms des organisations</translation>
    </message>
    <message>
        <source>Questions, and how many assessments</source>
        <translation>Questions et nombre d’évaluations</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Compare › All assessments of this file</source>
        <translation>Comparer › Toutes les évaluations de ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n assessment(s)</source>
        <translation>
            <numerusform>%1 · %n évaluation</numerusform>
            <numerusform>%1 · %n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-assessments. Differences may come from stage, scope or candour as much as from practice.</source>
        <translation>Auto-évaluations. Les différences peuvent venir de la phase, du périmètre ou de la franchise autant que de la pratique.</translation>
    </message>
    <message>
        <source>There is no assessment in this file yet. Start one from the page Projects.</source>
        <translation>Il n’y a pas encore d’évaluation dans ce fichier. Commencez-en une depuis la page Projets.</translation>
    </message>
    <message>
        <source>Nobody is asked such a question.</source>
        <translation>Cette question n’est posée à personne.</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>Aller à cette réponse</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n assessment(s)</source>
        <translation>
            <numerusform>Comparer %n évaluation</numerusform>
            <numerusform>Comparer ces %n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the first %1 of %2, by name</source>
        <translation>Comparer les %1 premières sur %2, par nom</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Portfolio.csv</source>
        <translation>Vue d’ensemble.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PreviewDesk</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProfileCard</name>
    <message>
        <source>due at: %1</source>
        <translation>exigée dès&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>non respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>non connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (safeguards)</source>
        <translation>%1 (garanties minimales)</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Comment est-ce compté&#x202f;?</translation>
    </message>
    <message>
        <source>Hide how this is counted</source>
        <translation>Masquer la façon de compter</translation>
    </message>
    <message>
        <source>No question applies.</source>
        <translation>Aucune question ne s’applique.</translation>
    </message>
    <message>
        <source>Requirements taken up</source>
        <translation>Exigences retenues</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Réponses par niveau</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garanties minimales</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Start another assessment…</source>
        <translation>Commencer une autre évaluation…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Save an answers template…</source>
        <translation>Enregistrer un modèle de réponses…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>Sortir de l’archive</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Project renamed to “%1”</source>
        <translation>Projet renommé en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Étiquettes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them. On the page Facts you can also take all of them away.</source>
        <translation>Mots pour le retrouver, séparés par des virgules. Sur la page Faits, vous pouvez aussi tous les retirer.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Définir les étiquettes</translation>
    </message>
    <message>
        <source>Duplicate project</source>
        <translation>Dupliquer le projet</translation>
    </message>
    <message>
        <source>Title of the copy. It gets the facts and tags, but no assessment and no answer.</source>
        <translation>Titre de la copie. Elle reprend les faits et les étiquettes, mais aucune évaluation ni réponse.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>“%1” is a copy with the same facts.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie avec les mêmes faits.</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>«&#xa0;%1&#xa0;» restauré</translation>
    </message>
    <message>
        <source>“%1” archived</source>
        <translation>«&#xa0;%1&#xa0;» archivé</translation>
    </message>
    <message>
        <source>Assessment of “%1” restored</source>
        <translation>Évaluation de «&#xa0;%1&#xa0;» restaurée</translation>
    </message>
    <message>
        <source>The project and its facts are deleted.</source>
        <translation>Le projet et ses faits sont supprimés.</translation>
    </message>
    <message>
        <source>The project, its facts and its assessment with all answers are deleted.</source>
        <translation>Le projet, ses faits et son évaluation avec toutes les réponses sont supprimés.</translation>
    </message>
    <message>
        <source>The project, its facts and its %1 assessments with all answers are deleted.</source>
        <translation>Le projet, ses faits et ses %1 évaluations avec toutes les réponses sont supprimés.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Supprimer le projet</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé. Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectsModel</name>
    <message>
        <source>%1 not met</source>
        <translation>non respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>respectées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>non connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 due later</source>
        <translation>exigées plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>no questionnaire chosen yet</source>
        <translation>aucun questionnaire choisi pour l’instant</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Minimum safeguards</source>
        <translation>Garanties minimales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Filter by name, city, tag…</source>
        <translation>Filtrer par nom, ville, étiquette…</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>Projects to show</source>
        <translation>Projets à afficher</translation>
    </message>
    <message>
        <source>All but archived</source>
        <translation>Tous sauf les archivés</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More actions for the chosen project</source>
        <translation>Autres actions pour le projet choisi</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by last change</source>
        <translation>Trier par dernière modification</translation>
    </message>
    <message>
        <source>Show all but archived</source>
        <translation>Afficher tous sauf les archivés</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Aucun projet pour l’instant</translation>
    </message>
    <message>
        <source>Make a project for what you want to assess: an AI system, a policy, a way of working or a whole organisation. Playfair first asks for some facts about it, then for the questionnaire, and then walks you through the questions.</source>
        <translation>Créez un projet pour ce que vous voulez évaluer&#xa0;: un système d’IA, une politique, une façon de travailler ou toute une organisation. Playfair demande d’abord quelques faits, puis le questionnaire, et vous guide ensuite de question en question.</translation>
    </message>
    <message>
        <source>New project: make the first one</source>
        <translation>Nouveau projet&#xa0;: créer le premier</translation>
    </message>
    <message>
        <source>Title of the project, as your organisation calls it</source>
        <translation>Titre du projet, tel que votre organisation le nomme</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Not shown by this filter: %1.</source>
        <translation>Non affichés avec ce filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the archive, not shown: %1.</source>
        <translation>Dans l’archive, non affichés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list is sorted by name or by last change, never by result.</source>
        <translation>La liste est triée par nom ou par dernière modification, jamais par résultat.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublicationDialog</name>
    <message>
        <source>Note a publication</source>
        <translation>Noter une publication</translation>
    </message>
    <message>
        <source>Playfair publishes nothing. It notes what you did, and tells you when the text has changed since.</source>
        <translation>Playfair ne publie rien. Il note ce que vous avez fait et vous dit si le texte a changé depuis.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Address, if it has one</source>
        <translation>Adresse, s’il y en a une</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no space in it.</source>
        <translation>Une adresse commence par https:// et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublicationsCard</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Note a publication…</source>
        <translation>Noter une publication…</translation>
    </message>
    <message>
        <source>Nothing was noted as published yet.</source>
        <translation>Aucune publication n’est encore notée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed since publication</source>
        <translation>Modifié depuis la publication</translation>
    </message>
    <message>
        <source>Unchanged since publication</source>
        <translation>Inchangé depuis la publication</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>Remove the note of %1, %2</source>
        <translation>Retirer la note de %1, %2</translation>
    </message>
    <message>
        <source>The note was removed. Undo brings it back.</source>
        <translation>La note a été retirée. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Note a publication</source>
        <translation>Noter une publication</translation>
    </message>
    <message>
        <source>Export the report first. Then note here on what day and where it was published, and you will be told when the text has changed since.</source>
        <translation>Exportez d’abord le rapport. Notez ensuite ici quel jour et où il a été publié&#x202f;: vous saurez si le texte a changé depuis.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The publication was noted.</source>
        <translation>La publication a été notée.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::PublishingCard</name>
    <message>
        <source>Before you publish</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>I have read every page</source>
        <translation>J’ai lu toutes les pages</translation>
    </message>
    <message>
        <source>Needed before the report is exported.</source>
        <translation>Nécessaire avant l’exportation du rapport.</translation>
    </message>
    <message>
        <source>Nothing is missing. Read every page once more.</source>
        <translation>Rien ne manque. Relisez encore une fois toutes les pages.</translation>
    </message>
    <message>
        <source>Names and small groups are found by a simple search. It misses some, and takes some places for names.</source>
        <translation>Les noms et les petits groupes sont trouvés par une recherche simple. Elle en manque et prend des lieux pour des noms.</translation>
    </message>
    <message>
        <source>%1 %2. Go there.</source>
        <translation>%1 %2. Y aller.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionColumn</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>This file can only be read, so answers cannot be changed. Save a copy gives you one that you can change.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: les réponses ne peuvent pas être modifiées. Enregistrer une copie vous donne un fichier modifiable.</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Articles de la Convention relative aux droits de l’enfant</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Asked, nobody knows</source>
        <translation>Demandé, personne ne sait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Takes the answer back; the text stays</source>
        <translation>Retire la réponse&#x202f;; le texte reste</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Précédente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Ctrl+Page Up; Ctrl+Page Down for the next</source>
        <translation>Ctrl+Page haut&#x202f;; Ctrl+Page bas pour la suivante</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Ask the reviewer…</source>
        <translation>Interroger l’examinateur…</translation>
    </message>
    <message>
        <source>Differing view…</source>
        <translation>Avis divergent…</translation>
    </message>
    <message>
        <source>Another level with reasons beside the answer. It changes no count.</source>
        <translation>Un autre niveau, avec ses raisons, à côté de la réponse. Il ne change aucun compte.</translation>
    </message>
    <message>
        <source>Next not answered ›</source>
        <translation>Suivante sans réponse ›</translation>
    </message>
    <message>
        <source>Next not answered</source>
        <translation>Suivante sans réponse</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Alt+0…4 answers · Ctrl+Enter next not answered</source>
        <translation>Alt+0…4 répond · Ctrl+Entrée suivante sans réponse</translation>
    </message>
    <message>
        <source>Ctrl+Enter next not answered</source>
        <translation>Ctrl+Entrée suivante sans réponse</translation>
    </message>
    <message>
        <source>as said above</source>
        <translation>comme dit plus haut</translation>
    </message>
    <message>
        <source>Partly means:</source>
        <translation>En partie signifie&#xa0;:</translation>
    </message>
    <message>
        <source>In place means:</source>
        <translation>En place signifie&#xa0;:</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Niveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionForm</name>
    <message>
        <source>Whom it is asked</source>
        <translation>À qui la question est posée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>one thing, at most 25 words</source>
        <translation>une seule chose, 25 mots au plus</translation>
    </message>
    <message>
        <source>In place means</source>
        <translation>En place signifie</translation>
    </message>
    <message>
        <source>one sentence that can be checked</source>
        <translation>une phrase que l’on peut contrôler</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>pour les enfants</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>À quoi ressemble une bonne pratique</translation>
    </message>
    <message>
        <source>one example a line</source>
        <translation>un exemple par ligne</translation>
    </message>
    <message>
        <source>Evidence usually kept</source>
        <translation>Justificatifs habituellement conservés</translation>
    </message>
    <message>
        <source>one a line; never names or pictures of children</source>
        <translation>une par ligne&#x202f;; jamais de noms ni d’images d’enfants</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui le sait</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child</source>
        <translation>Articles de la Convention relative aux droits de l’enfant</translation>
    </message>
    <message>
        <source>Articles of the Convention on the Rights of the Child – numbers, such as 3, 12</source>
        <translation>Articles de la Convention relative aux droits de l’enfant – numéros, par exemple 3, 12</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Elle porte sur</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Essential: asked in every assessment</source>
        <translation>Essentielle&#xa0;: posée dans chaque évaluation</translation>
    </message>
    <message>
        <source>Full: asked in a full assessment only</source>
        <translation>Complète&#xa0;: posée seulement dans une évaluation complète</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Reason for the weight</source>
        <translation>Raison du poids</translation>
    </message>
    <message>
        <source>where it is more than 1</source>
        <translation>s’il dépasse 1</translation>
    </message>
    <message>
        <source>Minimum safeguard: nothing offsets its failure</source>
        <translation>Garantie minimale&#xa0;: rien ne compense son absence</translation>
    </message>
    <message>
        <source>Must be met from the stage</source>
        <translation>À respecter à partir de la phase</translation>
    </message>
    <message>
        <source>Why nothing offsets it</source>
        <translation>Pourquoi rien ne la compense</translation>
    </message>
    <message>
        <source>Partly means</source>
        <translation>En partie signifie</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionTree</name>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>%1 – minimum safeguard</source>
        <translation>%1 – garantie minimale</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(pas encore de titre)</translation>
    </message>
    <message>
        <source>Requirements and questions</source>
        <translation>Exigences et questions</translation>
    </message>
    <message>
        <source>The questionnaire: %1</source>
        <translation>Le questionnaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionnaireEditor</name>
    <message>
        <source>Two people changed this draft apart. Look through it: what you change from here on is kept.</source>
        <translation>Deux personnes ont modifié ce brouillon séparément. Relisez-le&#xa0;: ce que vous modifiez à partir d’ici est conservé.</translation>
    </message>
    <message>
        <source>Add requirement</source>
        <translation>Ajouter une exigence</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Ce que dit le contrôle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Question of the questionnaire</source>
        <translation>Question du questionnaire</translation>
    </message>
    <message>
        <source>Heading of the questionnaire</source>
        <translation>En-tête du questionnaire</translation>
    </message>
    <message>
        <source>Requirement added</source>
        <translation>Exigence ajoutée</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Question ajoutée</translation>
    </message>
    <message>
        <source>Requirement removed</source>
        <translation>Exigence retirée</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Question retirée</translation>
    </message>
    <message>
        <source>Remove this minimum safeguard?</source>
        <translation>Retirer cette garantie minimale&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a minimum safeguard. Where it comes from the questionnaire yours was made after, every report will say first that it is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est une garantie minimale. Si elle vient du questionnaire dont le vôtre est tiré, chaque rapport dira d’abord qu’elle manque.</translation>
    </message>
    <message>
        <source>Remove safeguard</source>
        <translation>Retirer la garantie</translation>
    </message>
    <message>
        <source>It stands at the end already.</source>
        <translation>C’est déjà au bout.</translation>
    </message>
    <message>
        <source>Requirement moved</source>
        <translation>Exigence déplacée</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Question déplacée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>À réfléchir</translation>
    </message>
    <message>
        <source>It can be published. To think about: %1.</source>
        <translation>Il peut être publié. À réfléchir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To mend before it can be published: %1.</source>
        <translation>À corriger avant de publier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 question %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::QuestionnairesPage</name>
    <message>
        <source>From a spreadsheet</source>
        <translation>D’un tableur</translation>
    </message>
    <message>
        <source>Spreadsheets saved as CSV (*.csv)</source>
        <translation>Feuilles enregistrées en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Each row of the spreadsheet becomes a question of a draft. Whose is it, and what is it called?</source>
        <translation>Chaque ligne de la feuille devient une question d’un brouillon. À qui est-il, et comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Questionnaire from a spreadsheet</source>
        <translation>Questionnaire tiré d’un tableur</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template saved as %1. One question a row; then choose From a spreadsheet.</source>
        <translation>Modèle enregistré sous %1. Une question par ligne&#x202f;; choisissez ensuite D’un tableur.</translation>
    </message>
    <message>
        <source>Open a questionnaire file</source>
        <translation>Ouvrir un fichier de questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Questionnaires (*.json)</translation>
    </message>
    <message>
        <source>A copy becomes yours: it gets another title and id, and what you take out of it is told in every report. The questionnaire you copy stays as it is.</source>
        <translation>Une copie devient la vôtre&#xa0;: elle reçoit un autre titre et un autre identifiant, et ce que vous en retirez est dit dans chaque rapport. Le questionnaire copié reste tel quel.</translation>
    </message>
    <message>
        <source>Own questionnaire begun</source>
        <translation>Questionnaire propre commencé</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>Retirer ce brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is removed. What was published from it stays, and Undo brings the draft back.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré. Ce qui en a été publié reste, et Annuler rétablit le brouillon.</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Retirer le brouillon</translation>
    </message>
    <message>
        <source>Take this questionnaire into the file?</source>
        <translation>Prendre ce questionnaire dans le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” can then be chosen for assessments in this file, word for word as it is. It cannot be taken out again.</source>
        <translation>«&#xa0;%1&#xa0;» pourra alors être choisi pour des évaluations de ce fichier, mot pour mot. On ne peut plus l’en sortir.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Taken in. It can be chosen for new assessments.</source>
        <translation>Pris dans le fichier. Il peut être choisi pour de nouvelles évaluations.</translation>
    </message>
    <message>
        <source>Mend what the check names; then it can be published.</source>
        <translation>Corrigez ce que nomme le contrôle&#x202f;; il pourra alors être publié.</translation>
    </message>
    <message>
        <source>Publish as version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>Version, such as 1.0. What is published is never changed; a later publishing gets the next edition.</source>
        <translation>Version, par exemple 1.0. Ce qui est publié ne change jamais&#x202f;; une publication suivante reçoit l’édition suivante.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Published: %1, version %2, edition %3. It can be chosen for new assessments.</source>
        <translation>Publié&#xa0;: %1, version %2, édition %3. Il peut être choisi pour de nouvelles évaluations.</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>D’un tableur…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Open a questionnaire file…</source>
        <translation>Ouvrir un fichier de questionnaire…</translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Tous les questionnaires</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Publish as version…</source>
        <translation>Publier une version…</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Copier pour moi…</translation>
    </message>
    <message>
        <source>Take into this file</source>
        <translation>Prendre dans ce fichier</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Différences…</translation>
    </message>
    <message>
        <source>Remove the draft…</source>
        <translation>Retirer le brouillon…</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>À propos du choix</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1, version %2, edition %3</source>
        <translation>%1, version %2, édition %3</translation>
    </message>
    <message>
        <source>Drafts: not to be assessed with yet</source>
        <translation>Brouillons&#xa0;: pas encore pour évaluer</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>Published in this file</source>
        <translation>Publiés dans ce fichier</translation>
    </message>
    <message>
        <source>Opened from a file: not in this file</source>
        <translation>Ouvert depuis un fichier&#xa0;: pas dans ce fichier-ci</translation>
    </message>
    <message>
        <source>With Playfair</source>
        <translation>Avec Playfair</translation>
    </message>
    <message>
        <source>A draft: publish it, then assess projects with what you published.</source>
        <translation>Un brouillon&#xa0;: publiez-le, puis évaluez des projets avec ce que vous avez publié.</translation>
    </message>
    <message>
        <source>Opened from a file that somebody else made. Its form is right; whether its questions are, you judge. Its publisher, as it says itself: %1.</source>
        <translation>Ouvert depuis un fichier fait par quelqu’un d’autre. Sa forme est juste&#x202f;; si ses questions le sont, c’est à vous d’en juger. Son éditeur, selon lui-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (édition %2)</translation>
    </message>
    <message>
        <source>No project in this file uses this version.</source>
        <translation>Aucun projet de ce fichier n’utilise cette version.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Utilisé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Questionnaires › Draft</source>
        <translation>Questionnaires › Brouillon</translation>
    </message>
    <message>
        <source>This is no questionnaire that Playfair can use. What is wrong:</source>
        <translation>Ce n’est pas un questionnaire utilisable par Playfair. Ce qui ne va pas&#xa0;:</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1&#xa0;: %2 attendu</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>et d’autres encore&#xa0;: %1</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Écrit pour</translation>
    </message>
    <message>
        <source>Whom the report is written for</source>
        <translation>Pour qui le rapport est écrit</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Profile of levels</source>
        <translation>Profil des niveaux</translation>
    </message>
    <message>
        <source>Answers that may be published</source>
        <translation>Réponses publiables</translation>
    </message>
    <message>
        <source>For people without Playfair</source>
        <translation>Pour qui n’a pas Playfair</translation>
    </message>
    <message>
        <source>With the answers so far</source>
        <translation>Avec les réponses données</translation>
    </message>
    <message>
        <source>They are working text, for colleagues.</source>
        <translation>C’est du texte de travail, pour les collègues.</translation>
    </message>
    <message>
        <source>Large type, one question a page</source>
        <translation>Grands caractères, une question par page</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportPage</name>
    <message>
        <source>Write the account…</source>
        <translation>Rédiger l’étude de cas…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Choices for this report</source>
        <translation>Choix pour ce rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Open a project first: its Overview leads to its case study and its record.</source>
        <translation>Ouvrez d’abord un projet&#xa0;: sa Vue d’ensemble mène à son étude de cas et à son dossier.</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %n page(s)</source>
        <translation>
            <numerusform>Aperçu&#xa0;: %n page</numerusform>
            <numerusform>Aperçu&#xa0;: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to projects</source>
        <translation>Aller aux projets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>Report · %1</source>
        <translation>Rapport · %1</translation>
    </message>
    <message>
        <source>This report is for readers outside. Read every page, look at what stands under Before you publish, and tick that you have read it. Then export it.</source>
        <translation>Ce rapport s’adresse à des lecteurs extérieurs. Lisez toutes les pages, regardez ce qui figure sous Avant de publier, et cochez que vous avez tout lu. Exportez-le ensuite.</translation>
    </message>
    <message>
        <source>Make a collection…</source>
        <translation>Faire un recueil…</translation>
    </message>
    <message>
        <source>Many case studies in one book</source>
        <translation>Beaucoup d’études de cas dans un livre</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportSettings</name>
    <message>
        <source>Your reports</source>
        <translation>Vos rapports</translation>
    </message>
    <message>
        <source>A house style changes colour, font, the line at the foot and the logo. A definition changes sections, headings and words. Both are files; the guide tells what stands in them.</source>
        <translation>Une charte graphique change la couleur, la police, la ligne de pied de page et le logo. Une définition change les sections, les titres et les mots. Toutes deux sont des fichiers&#x202f;; le guide dit ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Use a house style…</source>
        <translation>Utiliser une charte graphique…</translation>
    </message>
    <message>
        <source>Begin one of my own…</source>
        <translation>Commencer la mienne…</translation>
    </message>
    <message>
        <source>Back to Playfair&apos;s look</source>
        <translation>Revenir à l’aspect de Playfair</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>Use a definition…</source>
        <translation>Utiliser une définition…</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>Copier pour moi…</translation>
    </message>
    <message>
        <source>Back to Playfair&apos;s definition</source>
        <translation>Revenir à la définition de Playfair</translation>
    </message>
    <message>
        <source>House style: Playfair&apos;s own</source>
        <translation>Charte graphique&#xa0;: celle de Playfair</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <translation>Charte graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Definition: Playfair&apos;s own</source>
        <translation>Définition&#xa0;: celle de Playfair</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#xa0;: %1</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte graphique</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Chartes graphiques (*.json)</translation>
    </message>
    <message>
        <source>Reports now have this house style.</source>
        <translation>Les rapports ont maintenant cette charte graphique.</translation>
    </message>
    <message>
        <source>House style of my own</source>
        <translation>Ma charte graphique</translation>
    </message>
    <message>
        <source>Definition of a report</source>
        <translation>Définition d’un rapport</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Définitions (*.json)</translation>
    </message>
    <message>
        <source>%1 now follows this definition.</source>
        <translation>%1 suit maintenant cette définition.</translation>
    </message>
    <message>
        <source>Definition of my own</source>
        <translation>Ma définition</translation>
    </message>
    <message>
        <source>Written: %1. Change it with a text editor, then use it here.</source>
        <translation>Écrit&#xa0;: %1. Modifiez-le avec un éditeur de texte, puis utilisez-le ici.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementList</name>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementModel</name>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>%1/%2 safeguards</source>
        <translation>%1/%2 garanties minimales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1&#xa0;: %2 réponses sur %3</translation>
    </message>
    <message>
        <source>%1, left out: %2 of %3 minimum safeguards answered</source>
        <translation>%1, écartée&#xa0;: %2 réponses sur %3 garanties minimales</translation>
    </message>
    <message numerus="yes">
        <source>, %n to come back to</source>
        <translation>
            <numerusform>, %n à revoir</numerusform>
            <numerusform>, %n à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementPanel</name>
    <message>
        <source>Change scope</source>
        <translation>Modifier le périmètre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Large view F11</source>
        <translation>Grand affichage F11</translation>
    </message>
    <message>
        <source>One requirement is left out of this assessment, with a reason. Its minimum safeguards are still asked.</source>
        <translation>Une exigence est écartée de cette évaluation, avec une raison. Ses garanties minimales sont tout de même demandées.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirements are left out of this assessment, with reasons. Their minimum safeguards are still asked.</source>
        <translation>
            <numerusform>%n exigence est écartée de cette évaluation, avec une raison. Ses garanties minimales sont tout de même demandées.</numerusform>
            <numerusform>%n exigences sont écartées de cette évaluation, avec des raisons. Leurs garanties minimales sont tout de même demandées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the essential questions are asked.</source>
        <translation>Seules les questions essentielles sont posées.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScopePage</name>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>This file can only be read: the scope cannot be changed here. Save a copy gives you a file that you can change.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: le périmètre ne peut pas y être modifié. Enregistrer une copie vous donne un fichier modifiable.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essentielle</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Requirements taken up</source>
        <translation>Exigences retenues</translation>
    </message>
    <message>
        <source>Untick what you do not take up, and say why in one sentence: it is printed in the case study. Minimum safeguards are asked all the same. Ticking it again later brings its answers back.</source>
        <translation>Décochez ce que vous ne retenez pas et dites pourquoi en une phrase&#xa0;: elle est imprimée dans l’étude de cas. Les garanties minimales sont demandées dans tous les cas. Recocher plus tard fait revenir les réponses.</translation>
    </message>
    <message>
        <source>Two people changed the scope apart. What you save here is kept from now on.</source>
        <translation>Deux personnes ont modifié le périmètre séparément. Ce que vous enregistrez ici vaut désormais.</translation>
    </message>
    <message>
        <source>Choose the questionnaire</source>
        <translation>Choisir le questionnaire</translation>
    </message>
    <message>
        <source>Scope of the assessment</source>
        <translation>Périmètre de l’évaluation</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Save scope</source>
        <translation>Enregistrer le périmètre</translation>
    </message>
    <message>
        <source>%1, edition %2. An assessment keeps the questionnaire that it was started with. %3</source>
        <translation>%1, édition %2. Une évaluation garde le questionnaire avec lequel elle a commencé. %3</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: the minimum safeguards and the first questions of each requirement. A good start; you can go on to full depth later and keep your answers.</source>
        <translation>%1, environ %2 minutes&#xa0;: les garanties minimales et les premières questions de chaque exigence. Un bon début&#x202f;; vous pourrez passer plus tard à la profondeur complète en gardant vos réponses.</translation>
    </message>
    <message>
        <source>%1, about %2 minutes, best spread over several meetings: everything the questionnaire asks of a project like this.</source>
        <translation>%1, environ %2 minutes, de préférence réparties sur plusieurs réunions&#xa0;: tout ce que le questionnaire demande à un projet comme celui-ci.</translation>
    </message>
    <message>
        <source>%1 will be asked for this project.</source>
        <translation>%1 pour ce projet.</translation>
    </message>
    <message>
        <source>Answers kept, but not asked for: %1.</source>
        <translation>Réponses conservées, mais non demandées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take up at least one requirement.</source>
        <translation>Retenez au moins une exigence.</translation>
    </message>
    <message>
        <source>Say why %1 is left out.</source>
        <translation>Dites pourquoi %1 est écartée.</translation>
    </message>
    <message>
        <source>Scope or depth</source>
        <translation>Périmètre ou profondeur</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>le périmètre</translation>
    </message>
    <message>
        <source>Scope saved. The questions stay the same.</source>
        <translation>Périmètre enregistré. Les questions restent les mêmes.</translation>
    </message>
    <message>
        <source>This questionnaire is an empty frame and asks nothing yet. On the page Questionnaires, copy it as your own, write the questions and publish it; then choose what you published.</source>
        <translation>Ce questionnaire est un cadre vide et ne demande encore rien. Sur la page Questionnaires, copiez-le pour vous, écrivez les questions et publiez-le&#x202f;; choisissez ensuite ce que vous avez publié.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScopeRequirement</name>
    <message>
        <source>Take up %1 %2</source>
        <translation>Retenir %1 %2</translation>
    </message>
    <message>
        <source>Why is it left out? One sentence.</source>
        <translation>Pourquoi est-elle écartée&#x202f;? Une phrase.</translation>
    </message>
    <message>
        <source>Why %1 is left out</source>
        <translation>Pourquoi %1 est écartée</translation>
    </message>
    <message>
        <source>Readers will ask why. Write a reason in one sentence.</source>
        <translation>Les lecteurs demanderont pourquoi. Donnez une raison en une phrase.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>1 minimum safeguard</source>
        <translation>1 garantie minimale</translation>
    </message>
    <message>
        <source>%1 minimum safeguards</source>
        <translation>%1 garanties minimales</translation>
    </message>
    <message>
        <source>%1, %2 among them</source>
        <translation>%1, dont %2</translation>
    </message>
    <message>
        <source>None of it is asked.</source>
        <translation>Rien n’en est demandé.</translation>
    </message>
    <message>
        <source>1 minimum safeguard of it stays: it is asked in every scope.</source>
        <translation>1 garantie minimale reste&#xa0;: elle est demandée quel que soit le périmètre.</translation>
    </message>
    <message>
        <source>%1 minimum safeguards of it stay: they are asked in every scope.</source>
        <translation>%1 garanties minimales restent&#xa0;: elles sont demandées quel que soit le périmètre.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::ScreeningCard</name>
    <message>
        <source>An assessment is suggested</source>
        <translation>Une évaluation est suggérée</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Se renseigner d’abord</translation>
    </message>
    <message>
        <source>No assessment seems to be needed, but the note with the reasons, or the date for looking again, is missing</source>
        <translation>Aucune évaluation ne semble nécessaire, mais la note avec les raisons, ou la date du prochain examen, manque</translation>
    </message>
    <message>
        <source>No assessment needed, because …</source>
        <translation>Aucune évaluation nécessaire, parce que …</translation>
    </message>
    <message>
        <source>A decision is ahead. The best interests of the children it affects are weighed before it.</source>
        <translation>Une décision approche. L’intérêt supérieur des enfants concernés est pesé avant.</translation>
    </message>
    <message>
        <source>AI is used, built, bought or steered.</source>
        <translation>De l’IA est utilisée, construite, achetée ou encadrée.</translation>
    </message>
    <message>
        <source>It is about safety in public places, where children are often bystanders.</source>
        <translation>Il s’agit de sécurité dans les lieux publics, où des enfants sont souvent présents.</translation>
    </message>
    <message>
        <source>It is about how a city governs AI, not about one system.</source>
        <translation>Il s’agit de la façon dont une ville encadre l’IA, non d’un seul système.</translation>
    </message>
    <message>
        <source>It affects children, and decisions about it will come.</source>
        <translation>Il touche des enfants, et des décisions viendront.</translation>
    </message>
    <message>
        <source>It judges, sorts or advises on children, or nobody knows whether it does.</source>
        <translation>Il juge, trie ou conseille à propos d’enfants, ou personne ne sait s’il le fait.</translation>
    </message>
    <message>
        <source>It decides, and not only informs, or nobody knows whether it does.</source>
        <translation>Il décide et n’informe pas seulement, ou personne ne sait s’il le fait.</translation>
    </message>
    <message>
        <source>It holds sensitive data about children, or nobody knows whether it does.</source>
        <translation>Il contient des données sensibles sur des enfants, ou personne ne sait s’il en contient.</translation>
    </message>
    <message>
        <source>It meets children in vulnerable situations.</source>
        <translation>Il rencontre des enfants en situation de vulnérabilité.</translation>
    </message>
    <message>
        <source>It is not known well enough which children are affected.</source>
        <translation>On ne sait pas assez quels enfants sont concernés.</translation>
    </message>
    <message>
        <source>Nobody is certain to catch a mistake before it reaches a child.</source>
        <translation>Il n’est pas certain que quelqu’un remarque une erreur avant qu’elle n’atteigne un enfant.</translation>
    </message>
    <message>
        <source>A mistake that reaches a child may not be put right.</source>
        <translation>Une erreur qui atteint un enfant ne pourra peut-être pas être réparée.</translation>
    </message>
    <message>
        <source>What the screening suggests</source>
        <translation>Ce que suggère l’examen préalable</translation>
    </message>
    <message>
        <source>Facts that point to a child</source>
        <translation>Faits qui désignent un enfant</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore établi</translation>
    </message>
    <message>
        <source>Facts not known yet</source>
        <translation>Faits pas encore connus</translation>
    </message>
    <message>
        <source>People decide. They may follow this or not; write the choice and its reasons under the last questions.</source>
        <translation>Ce sont des personnes qui décident. Elles suivent ou non cette suggestion&#x202f;; le choix et ses raisons s’écrivent sous les dernières questions.</translation>
    </message>
    <message>
        <source>%1 %2. Go there.</source>
        <translation>%1 %2. Y aller.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Commencer par %1</translation>
    </message>
    <message>
        <source>Depth: the essential questions are enough.</source>
        <translation>Profondeur&#xa0;: les questions essentielles suffisent.</translation>
    </message>
    <message>
        <source>Depth: full, because</source>
        <translation>Profondeur&#xa0;: complète, parce que</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Search projects, questions, answers, evidence, comments…</source>
        <translation>Rechercher projets, questions, réponses, éléments justificatifs, commentaires…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type the beginning of words, as many as you like. What has all of them is found, wherever it is in this file.</source>
        <translation>Tapez le début de mots, autant que vous voulez. Ce qui les contient tous est trouvé, où que ce soit dans ce fichier.</translation>
    </message>
    <message>
        <source>Nothing in this file has all these words.</source>
        <translation>Rien dans ce fichier ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>More than %1: type more.</source>
        <translation>Plus de %1&#xa0;: tapez davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Enter goes there.</source>
        <translation>
            <numerusform>%n résultat. Les flèches choisissent, Entrée y mène.</numerusform>
            <numerusform>%n résultats. Les flèches choisissent, Entrée y mène.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::SegmentLegend</name>
    <message>
        <source>kept up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>déclaré seulement</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>not known or not asked</source>
        <translation>non connu ou non demandé</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SegmentedBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Session</name>
    <message>
        <source>Read only until you say in Settings how your work is signed. A role is enough.</source>
        <translation>Lecture seule tant que vous n’avez pas indiqué dans Paramètres comment votre travail est signé. Une fonction suffit.</translation>
    </message>
    <message>
        <source>This file can only be read. Use Save a copy to get one that you can change.</source>
        <translation>Ce fichier est en lecture seule. Utilisez Enregistrer une copie pour obtenir un fichier modifiable.</translation>
    </message>
    <message numerus="yes">
        <source>Text that was being typed when Playfair last stopped was kept: %n place(s).</source>
        <translation>
            <numerusform>Le texte en cours de saisie lors du dernier arrêt de Playfair a été conservé&#xa0;: %n endroit.</numerusform>
            <numerusform>Le texte en cours de saisie lors du dernier arrêt de Playfair a été conservé&#xa0;: %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file lies on a network folder. It works there, a little slower.</source>
        <translation>Ce fichier se trouve dans un dossier réseau. Cela fonctionne, un peu plus lentement.</translation>
    </message>
    <message>
        <source>The name of this file looks like a copy that a sync service made. Check which one you want to go on with.</source>
        <translation>Le nom de ce fichier ressemble à une copie faite par un service de synchronisation. Assurez-vous de celui avec lequel vous voulez continuer.</translation>
    </message>
    <message>
        <source>Evidence “%1” added</source>
        <translation>Élément justificatif «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Evidence “%1” changed</source>
        <translation>Élément justificatif «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Evidence “%1” removed</source>
        <translation>Élément justificatif «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Evidence put behind a question</source>
        <translation>Élément justificatif rattaché à une question</translation>
    </message>
    <message>
        <source>Evidence taken from a question</source>
        <translation>Élément justificatif retiré d’une question</translation>
    </message>
    <message>
        <source>Question to the reviewer</source>
        <translation>Question à l’examinateur</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Comment settled</source>
        <translation>Commentaire réglé</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Commentaire modifié</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Commentaire retiré</translation>
    </message>
    <message>
        <source>Differing view added</source>
        <translation>Avis divergent ajouté</translation>
    </message>
    <message>
        <source>Differing view changed</source>
        <translation>Avis divergent modifié</translation>
    </message>
    <message>
        <source>Differing view removed</source>
        <translation>Avis divergent retiré</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>asked, nobody knows</source>
        <translation>demandé, personne ne sait</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>kept up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: may be published</source>
        <translation>%1&#xa0;: publiable</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1&#xa0;: texte</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case study text</source>
        <translation>Texte de l’étude de cas</translation>
    </message>
    <message>
        <source>Project “%1” removed</source>
        <translation>Projet «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Assessment of “%1” removed</source>
        <translation>Évaluation de «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>New project “%1”</source>
        <translation>Nouveau projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assessment after %1</source>
        <translation>Évaluation selon %1</translation>
    </message>
    <message>
        <source>Say in Settings how your work is signed: a role is enough.</source>
        <translation>Indiquez dans Paramètres comment votre travail est signé&#xa0;: une fonction suffit.</translation>
    </message>
    <message>
        <source>%1 question %2</source>
        <translation>%1 question %2</translation>
    </message>
    <message>
        <source>Answers taken over to %1</source>
        <translation>Réponses reprises dans %1</translation>
    </message>
    <message>
        <source>Publication noted</source>
        <translation>Publication notée</translation>
    </message>
    <message>
        <source>Publication removed</source>
        <translation>Publication retirée</translation>
    </message>
    <message>
        <source>Draft “%1” removed</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» retiré</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How your work is signed</source>
        <translation>Comment votre travail est signé</translation>
    </message>
    <message>
        <source>A role is enough. It stands beside every change you make, in the file that others read.</source>
        <translation>Une fonction suffit. Elle figure à côté de chaque modification que vous faites, dans le fichier que d’autres lisent.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>How the window looks</source>
        <translation>Aspect de la fenêtre</translation>
    </message>
    <message>
        <source>The window, the names of facts and the questions follow the language at once. What has no translation yet stays in English and says so.</source>
        <translation>La fenêtre, les noms des faits et les questions suivent aussitôt la langue choisie. Ce qui n’est pas encore traduit reste en anglais et le dit.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>Système (%1)</translation>
    </message>
    <message>
        <source>%1 (working translation)</source>
        <translation>%1 (traduction de travail)</translation>
    </message>
    <message>
        <source>Keys that answer</source>
        <translation>Touches qui répondent</translation>
    </message>
    <message>
        <source>Switch them off if they get in the way of a screen reader or of your hands.</source>
        <translation>Désactivez-les si elles gênent un lecteur d’écran ou vos mains.</translation>
    </message>
    <message>
        <source>0 to 4, N and U answer while the levels have the focus</source>
        <translation>0 à 4, N et U répondent quand les niveaux ont le focus</translation>
    </message>
    <message>
        <source>Alt+0 to Alt+4 answer from anywhere on the page</source>
        <translation>Alt+0 à Alt+4 répondent depuis toute la page</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Où se trouvent les fichiers</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you copy or export it.</source>
        <translation>Rien ne quitte cet ordinateur à moins que vous ne le copiiez ou ne l’exportiez.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>Log (never holds what you type)</source>
        <translation>Journal (ne contient jamais ce que vous saisissez)</translation>
    </message>
    <message>
        <source>A role is needed; the one you had is kept.</source>
        <translation>Une fonction est nécessaire&#x202f;; celle que vous aviez est conservée.</translation>
    </message>
    <message>
        <source>From now on your work is signed like this.</source>
        <translation>Votre travail est désormais signé ainsi.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SidePanel</name>
    <message>
        <source>Guidance, comments and history</source>
        <translation>Aide à la réponse, commentaires et historique</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Aide à la réponse</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Commentaires %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historique %1</translation>
    </message>
</context>
<context>
    <name>playfair::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation>Navigation principale</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>Vous travaillez comme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments justificatifs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SignatureForm</name>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>First say in which role you work, for example “child-rights strategist”. It signs every change.</source>
        <translation>Indiquez d’abord à quel titre vous travaillez, par exemple «&#xa0;chargée de mission droits de l’enfant&#xa0;». Cette fonction signe chaque modification.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::SigningPage</name>
    <message>
        <source>How shall your work be signed?</source>
        <translation>Comment votre travail doit-il être signé&#x202f;?</translation>
    </message>
    <message>
        <source>Your signature stands beside every change you make, so that colleagues can see who wrote what. A role is enough. You can change it later.</source>
        <translation>Votre signature figure à côté de chaque modification que vous faites, pour que les collègues voient qui a écrit quoi. Une fonction suffit. Vous pourrez la changer plus tard.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Le lire seulement</translation>
    </message>
    <message>
        <source>Only read it, without a signature</source>
        <translation>Le lire seulement, sans signature</translation>
    </message>
    <message>
        <source>You are opening %1 in %2.</source>
        <translation>Vous ouvrez %1 dans %2.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>playfair::ui::TakenOverCard</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Réponse reprise</translation>
    </message>
    <message>
        <source>The answer holds here too. Changing it confirms it as well.</source>
        <translation>La réponse vaut aussi ici. La modifier la confirme aussi.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WalkPage</name>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Why does this question not apply here? One sentence is enough. The reason stands wherever the answer is listed.</source>
        <translation>Pourquoi cette question est-elle sans objet ici&#x202f;? Une phrase suffit. La raison figure partout où la réponse est citée.</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1&#xa0;: texte</translation>
    </message>
    <message>
        <source>%1: version chosen</source>
        <translation>%1&#xa0;: version choisie</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>C’est la première question.</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>C’est la dernière question.</translation>
    </message>
    <message>
        <source>This is the only question that still needs an answer.</source>
        <translation>C’est la seule question qui attend encore une réponse.</translation>
    </message>
    <message>
        <source>Every question has been answered or asked. The Overview shows the profile.</source>
        <translation>Chaque question a reçu une réponse ou a été posée. La Vue d’ensemble montre le profil.</translation>
    </message>
    <message>
        <source>Every question has been answered or asked. You wanted to come back to this one.</source>
        <translation>Chaque question a reçu une réponse ou a été posée. Vous vouliez revenir à celle-ci.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This project has no other evidence yet.</source>
        <translation>Ce projet n’a pas encore d’autre élément justificatif.</translation>
    </message>
    <message>
        <source>Ask the reviewer</source>
        <translation>Interroger l’examinateur</translation>
    </message>
    <message>
        <source>What should the reviewer look at or decide? It stands as a comment on this question.</source>
        <translation>Que doit regarder ou décider l’examinateur&#x202f;? Cela figure comme commentaire sur cette question.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>%1: earlier answer put back</source>
        <translation>%1&#xa0;: réponse antérieure rétablie</translation>
    </message>
    <message>
        <source>The earlier answer is back.</source>
        <translation>La réponse antérieure est rétablie.</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Questions avec réponse</translation>
    </message>
    <message>
        <source>Large view F11</source>
        <translation>Grand affichage F11</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Requirements ▾</source>
        <translation>Exigences ▾</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Aide à la réponse</translation>
    </message>
    <message>
        <source>Nothing is asked in this scope</source>
        <translation>Rien n’est demandé dans ce périmètre</translation>
    </message>
    <message>
        <source>All requirements are left out, or none of their questions applies. Change the scope to take some up.</source>
        <translation>Toutes les exigences sont écartées, ou aucune de leurs questions ne s’applique. Modifiez le périmètre pour en retenir.</translation>
    </message>
    <message>
        <source>In place means: %1</source>
        <translation>En place signifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Projects › %1</source>
        <translation>Projets › %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>%1: answer taken over</source>
        <translation>%1&#xa0;: réponse reprise</translation>
    </message>
    <message>
        <source>The answer was taken over. Read it and confirm.</source>
        <translation>La réponse a été reprise. Lisez-la et confirmez-la.</translation>
    </message>
    <message>
        <source>%1: answer confirmed</source>
        <translation>%1&#xa0;: réponse confirmée</translation>
    </message>
    <message>
        <source>The answer is confirmed.</source>
        <translation>La réponse est confirmée.</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WelcomePage</name>
    <message>
        <source>Playfair files (*.playfair)</source>
        <translation>Fichiers Playfair (*.playfair)</translation>
    </message>
    <message>
        <source>Welcome to Playfair</source>
        <translation>Bienvenue dans Playfair</translation>
    </message>
    <message>
        <source>Assess what an AI project means for children, show what stands behind each answer, tell others what you learned.</source>
        <translation>Évaluez ce qu’un projet d’IA signifie pour les enfants, montrez ce qui appuie chaque réponse, partagez ce que vous avez appris.</translation>
    </message>
    <message>
        <source>How shall your work be signed?</source>
        <translation>Comment votre travail doit-il être signé&#x202f;?</translation>
    </message>
    <message>
        <source>A role is enough. You can change it later.</source>
        <translation>Une fonction suffit. Vous pourrez la changer plus tard.</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>Où le fichier doit-il se trouver&#x202f;?</translation>
    </message>
    <message>
        <source>This file is not encrypted. Keep it where your organisation keeps working documents with personal data.</source>
        <translation>Ce fichier n’est pas chiffré. Gardez-le là où votre organisation garde les documents de travail contenant des données personnelles.</translation>
    </message>
    <message>
        <source>Where the file shall lie</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where the file shall lie</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Assess a project</source>
        <translation>Évaluer un projet</translation>
    </message>
    <message>
        <source>Walk an AI system, a policy or a way of working through a questionnaire, with colleagues.</source>
        <translation>Parcourez un questionnaire sur un système d’IA, une politique ou une façon de travailler, avec des collègues.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Go on with your own work, or read what a colleague has sent you.</source>
        <translation>Poursuivez votre propre travail ou lisez ce qu’un collègue vous a envoyé.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Before you begin: what this is and is not, how long it takes, whom you need, three meetings, what comes out.</source>
        <translation>Avant de commencer&#xa0;: ce que c’est et n’est pas, le temps nécessaire, qui associer, trois réunions, ce qui en sort.</translation>
    </message>
    <message>
        <source>Read or print the page</source>
        <translation>Lire ou imprimer la page</translation>
    </message>
    <message>
        <source>Before you begin: read or print the page</source>
        <translation>Avant de commencer&#xa0;: lire ou imprimer la page</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Say also how the file shall be called, for example assessments.playfair.</source>
        <translation>Donnez aussi un nom au fichier, par exemple évaluations.playfair.</translation>
    </message>
    <message>
        <source>There is already a file of this name, and it is kept. Open it with “Open…”, or write another name.</source>
        <translation>Un fichier de ce nom existe déjà et il est conservé. Ouvrez-le avec «&#xa0;Ouvrir…&#xa0;» ou écrivez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>Impossible d’écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Real projects, told from public sources. Each opens as its own read-only file.</source>
        <translation>Des projets réels, racontés d’après des sources publiques. Chacun s’ouvre comme un fichier à part, en lecture seule.</translation>
    </message>
    <message>
        <source>Open example…</source>
        <translation>Ouvrir un exemple…</translation>
    </message>
</context>
<context>
    <name>playfair::ui::WhyCard</name>
    <message>
        <source>Why this level?</source>
        <translation>Pourquoi ce niveau&#x202f;?</translation>
    </message>
    <message>
        <source>Written for colleagues. It stays inside unless you tick May be published.</source>
        <translation>Écrit pour les collègues. Ce texte reste interne sauf si vous cochez Publiable.</translation>
    </message>
    <message>
        <source>Claimed: say why, or add what stands behind it</source>
        <translation>Déclaré seulement&#xa0;: dites pourquoi, ou ajoutez ce qui l’appuie</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Publiable</translation>
    </message>
    <message>
        <source>Lets this text enter a case study. Otherwise it stays inside.</source>
        <translation>Permet à ce texte d’entrer dans une étude de cas. Sinon il reste interne.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
</TS>
