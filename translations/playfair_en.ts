<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%n differing view(s)</source>
        <translation>
            <numerusform>%n differing view</numerusform>
            <numerusform>%n differing views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) of that day were erased since and count as not known.</source>
        <translation>
            <numerusform>%1: %n text of that day was erased since and counts as not known.</numerusform>
            <numerusform>%1: %n texts of that day were erased since and count as not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportGaps</name>
    <message numerus="yes">
        <source>No text yet: %n</source>
        <translation>
            <numerusform>No text yet: %n</numerusform>
            <numerusform>No text yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not met: %n</source>
        <translation>
            <numerusform>Minimum safeguards not met: %n</numerusform>
            <numerusform>Minimum safeguards not met: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minimum safeguards not known: %n</source>
        <translation>
            <numerusform>Minimum safeguards not known: %n</numerusform>
            <numerusform>Minimum safeguards not known: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers claimed only: %n</source>
        <translation>
            <numerusform>Answers claimed only: %n</numerusform>
            <numerusform>Answers claimed only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts not known: %n</source>
        <translation>
            <numerusform>Facts not known: %n</numerusform>
            <numerusform>Facts not known: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Names of people who work in this file: %n</source>
        <translation>
            <numerusform>Names of people who work in this file: %n</numerusform>
            <numerusform>Names of people who work in this file: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be names: %n</source>
        <translation>
            <numerusform>What may be names: %n</numerusform>
            <numerusform>What may be names: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail addresses: %n</source>
        <translation>
            <numerusform>E-mail addresses: %n</numerusform>
            <numerusform>E-mail addresses: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be phone numbers: %n</source>
        <translation>
            <numerusform>What may be phone numbers: %n</numerusform>
            <numerusform>What may be phone numbers: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What may be personal numbers: %n</source>
        <translation>
            <numerusform>What may be personal numbers: %n</numerusform>
            <numerusform>What may be personal numbers: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than ten children: %n</source>
        <translation>
            <numerusform>Groups of fewer than ten children: %n</numerusform>
            <numerusform>Groups of fewer than ten children: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quoted without leave to print: %n</source>
        <translation>
            <numerusform>Quoted without leave to print: %n</numerusform>
            <numerusform>Quoted without leave to print: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence past its review date: %n</source>
        <translation>
            <numerusform>Evidence past its review date: %n</numerusform>
            <numerusform>Evidence past its review date: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::AccountPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n shown.</numerusform>
            <numerusform>%n shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::ComparePage</name>
    <message numerus="yes">
        <source>Compare · %n assessment(s)</source>
        <translation>
            <numerusform>Compare · %n assessment</numerusform>
            <numerusform>Compare · %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n assessment(s)</source>
        <translation>
            <numerusform>Comparison of %n assessment</numerusform>
            <numerusform>Comparison of %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows: %n wish(es) ▾</source>
        <translation>
            <numerusform>Rows: %n wish ▾</numerusform>
            <numerusform>Rows: %n wishes ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare › %n assessment(s) › %1</source>
        <translation>
            <numerusform>Compare › %n assessment › %1</numerusform>
            <numerusform>Compare › %n assessments › %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::EvidenceModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::MainWindow</name>
    <message numerus="yes">
        <source>Changed in another window: %n place(s).</source>
        <translation>
            <numerusform>Changed in another window: %n place.</numerusform>
            <numerusform>Changed in another window: %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n change(s), the last %1</source>
        <translation>
            <numerusform>%n change, the last %1</numerusform>
            <numerusform>%n changes, the last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n assessment(s)</source>
        <translation>
            <numerusform>%1 · %n assessment</numerusform>
            <numerusform>%1 · %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n assessment(s)</source>
        <translation>
            <numerusform>Compare %n assessment</numerusform>
            <numerusform>Compare these %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::ReportPage</name>
    <message numerus="yes">
        <source>Preview: %n page(s)</source>
        <translation>
            <numerusform>Preview: %n page</numerusform>
            <numerusform>Preview: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementModel</name>
    <message numerus="yes">
        <source>, %n to come back to</source>
        <translation>
            <numerusform>, %n to come back to</numerusform>
            <numerusform>, %n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::RequirementPanel</name>
    <message numerus="yes">
        <source>%n requirements are left out of this assessment, with reasons. Their minimum safeguards are still asked.</source>
        <translation>
            <numerusform>%n requirement is left out of this assessment, with a reason. Its minimum safeguards are still asked.</numerusform>
            <numerusform>%n requirements are left out of this assessment, with reasons. Their minimum safeguards are still asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::SearchPalette</name>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Enter goes there.</source>
        <translation>
            <numerusform>%n found. Arrow keys choose, Enter goes there.</numerusform>
            <numerusform>%n found. Arrow keys choose, Enter goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playfair::ui::Session</name>
    <message numerus="yes">
        <source>Text that was being typed when Playfair last stopped was kept: %n place(s).</source>
        <translation>
            <numerusform>Text that was being typed when Playfair last stopped was kept: %n place.</numerusform>
            <numerusform>Text that was being typed when Playfair last stopped was kept: %n places.</numerusform>
        </translation>
    </message>
</context>
</TS>
