// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabularytables.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Term statuses[] = {
    {"idea"_L1, {u"Idee", u"Idea"},
        {u"Es gibt einen Gedanken, aber noch keinen Plan.", u"There is a thought but no plan yet."}},
    {"planned"_L1, {u"In Planung", u"Planned"},
        {u"Es wird vorbereitet; beschlossen ist noch nichts.",
            u"It is being prepared; nothing is decided yet."}},
    {"decided"_L1, {u"Beschlossen", u"Decided"},
        {u"Rat oder Leitung haben zugestimmt.", u"Council or management have agreed."}},
    {"in_progress"_L1, {u"In Umsetzung", u"In progress"},
        {u"Es wird gebaut, beschafft oder eingerichtet.", u"It is being built, bought or set up."}},
    {"pilot"_L1, {u"Pilot/Test", u"Pilot/test"},
        {u"Es wird in kleinem Rahmen erprobt.", u"It is being tried on a small scale."}},
    {"operating"_L1, {u"In Betrieb", u"Operating"}, {u"Es läuft im Alltag.", u"It is in everyday use."}},
    {"completed"_L1, {u"Abgeschlossen", u"Completed"},
        {u"Das Vorhaben ist zu Ende geführt.", u"The project has been carried through."}},
    {"paused"_L1, {u"Pausiert", u"Paused"}, {u"Es ruht und soll weitergehen.", u"It rests and is to go on."}},
    {"discontinued"_L1, {u"Eingestellt", u"Discontinued"},
        {u"Es wurde beendet, ohne fertig zu werden.", u"It was ended without being finished."}},
    {"unknown"_L1, {u"Unbekannt", u"Unknown"}, {u"Die Quelle sagt es nicht.", u"The source does not say."}},
};

constexpr Term maturities[] = {
    {"p1_idea"_L1, {u"P1 Ideenfindung", u"P1 Finding ideas"},
        {u"Bedarf und Idee sind beschrieben.", u"Need and idea are described."}},
    {"p2_prototype"_L1, {u"P2 Konzept/Prototyp", u"P2 Concept/prototype"},
        {u"Es gibt ein Konzept oder ein Muster.", u"There is a concept or a sample."}},
    {"p3_pilot"_L1, {u"P3 Pilot", u"P3 Pilot"},
        {u"Es wird unter echten Bedingungen erprobt.", u"It is tried under real conditions."}},
    {"p4_regular"_L1, {u"P4 Verstetigung", u"P4 Regular operation"},
        {u"Es läuft dauerhaft, Betrieb und Geld sind geklärt.",
            u"It runs permanently, operation and money are settled."}},
    {"p5_transfer"_L1, {u"P5 Transfer", u"P5 Transfer"},
        {u"Andere Kommunen übernehmen es.", u"Other municipalities take it over."}},
};

constexpr Term lessonKinds[] = {
    {"success_factor"_L1, {u"Erfolgsfaktor", u"Success factor"},
        {u"Das hat den Erfolg ausgemacht.", u"This made the success."}},
    {"hindrance"_L1, {u"Hindernis", u"Hindrance"}, {u"Das hat gebremst.", u"This slowed things down."}},
    {"failure"_L1, {u"Fehlschlag", u"Failure"}, {u"Das ist nicht gelungen.", u"This did not work out."}},
    {"risk"_L1, {u"Risiko", u"Risk"}, {u"Das könnte schiefgehen.", u"This could go wrong."}},
    {"method"_L1, {u"Methode/Vorgehen", u"Method"},
        {u"So sind wir vorgegangen.", u"This is how we went about it."}},
    {"reference_value"_L1, {u"Richtwert", u"Reference value"},
        {u"Mit diesem Aufwand ist zu rechnen.", u"This effort is to be expected."}},
    {"insight"_L1, {u"Erkenntnis", u"Insight"}, {u"Das wissen wir jetzt.", u"This is what we know now."}},
};

constexpr Term reviewStates[] = {
    {"draft"_L1, {u"Entwurf", u"Draft"}, {u"Noch in Arbeit.", u"Still being written."}},
    {"in_review"_L1, {u"In Prüfung", u"In review"},
        {u"Liegt jemandem zur Prüfung vor.", u"Lies before someone to be checked."}},
    {"verified"_L1, {u"Geprüft", u"Verified"},
        {u"Von der zuständigen Stelle geprüft.", u"Checked by the office responsible."}},
    {"published"_L1, {u"Veröffentlicht", u"Published"},
        {u"Darf nach außen gegeben werden; braucht Quelle, Belegstufe und Stand.",
            u"May be passed on; needs source, evidence level and as-of date."}},
    {"superseded"_L1, {u"Überholt", u"Superseded"},
        {u"Gilt nicht mehr; Neueres ersetzt es.", u"No longer valid; something newer replaces it."}},
    {"archived"_L1, {u"Archiviert", u"Archived"}, {u"Nur noch zum Nachlesen.", u"Only for reference."}},
};

constexpr Term learningStates[] = {
    {"observation"_L1, {u"Beobachtung", u"Observation"},
        {u"Etwas ist aufgefallen.", u"Something was noticed."}},
    {"insight"_L1, {u"Erkenntnis", u"Insight"},
        {u"Es ist verstanden, woran es lag.", u"It is understood why."}},
    {"lesson_collected"_L1, {u"Empfehlung/Lehre gesammelt", u"Lesson collected"},
        {u"Eine Empfehlung ist aufgeschrieben.", u"A recommendation is written down."}},
    {"lesson_applied"_L1, {u"Angewendet", u"Applied"},
        {u"Jemand hat danach gehandelt.", u"Someone has acted on it."}},
    {"lesson_learned"_L1, {u"Gelernt (in Verfahren verankert)", u"Learned (part of procedures)"},
        {u"Es ist in Abläufen oder Regeln verankert.", u"It has become part of procedures or rules."}},
};

constexpr Term evidenceLevels[] = {
    {"official"_L1, {u"Amtliche Quelle", u"Official source"},
        {u"Beschluss, Bericht oder Statistik einer Behörde.",
            u"Decision, report or statistics of an authority."}},
    {"project"_L1, {u"Projektseite/Projektbericht", u"Project page/report"},
        {u"Die Beteiligten berichten selbst.", u"Those involved report themselves."}},
    {"press"_L1, {u"Presse", u"Press"},
        {u"Zeitung, Magazin oder Rundfunk berichten.", u"Newspaper, magazine or radio report."}},
    {"own"_L1, {u"Eigene Erfahrung (protokolliert)", u"Own experience (recorded)"},
        {u"Selbst erlebt und schriftlich festgehalten.", u"Experienced and written down."}},
    {"unverified"_L1, {u"Mündlich/unbelegt", u"Oral/not backed"},
        {u"Gehört, aber nirgends festgehalten.", u"Heard, but recorded nowhere."}},
};

constexpr Term phases[] = {
    {"preparation"_L1, {u"Vorbereitung", u"Preparation"},
        {u"Bevor es einen Auftrag gab.", u"Before there was a mandate."}},
    {"strategy"_L1, {u"Strategie", u"Strategy"},
        {u"Als Ziele und Wege festgelegt wurden.", u"When goals and ways were set."}},
    {"participation"_L1, {u"Beteiligung", u"Participation"},
        {u"Als andere einbezogen wurden.", u"When others were involved."}},
    {"procurement"_L1, {u"Vergabe", u"Procurement"},
        {u"Bei Ausschreibung und Vertrag.", u"During tendering and contracting."}},
    {"implementation"_L1, {u"Umsetzung", u"Implementation"},
        {u"Beim Bauen und Einrichten.", u"While building and setting up."}},
    {"operation"_L1, {u"Betrieb", u"Operation"}, {u"Im laufenden Betrieb.", u"In operation."}},
    {"closure"_L1, {u"Beendigung", u"Closure"},
        {u"Beim Beenden oder Übergeben.", u"While closing or handing over."}},
};

constexpr Term adoptionStates[] = {
    {"interested"_L1, {u"Interessiert", u"Interested"},
        {u"Wir schauen es uns an.", u"We are looking at it."}},
    {"planned"_L1, {u"In Planung", u"Planned"},
        {u"Wir bereiten die Übernahme vor.", u"We are preparing to take it over."}},
    {"piloting"_L1, {u"Im Test", u"Piloting"}, {u"Wir erproben es.", u"We are trying it."}},
    {"running"_L1, {u"In Betrieb", u"Running"}, {u"Bei uns läuft es.", u"It is running here."}},
    {"rejected"_L1, {u"Verworfen", u"Rejected"},
        {u"Wir übernehmen es nicht; die Begründung hilft anderen.",
            u"We do not take it over; the reason helps others."}},
};

} // namespace

std::span<const Term> statusTerms()
{
    return statuses;
}

std::span<const Term> maturityTerms()
{
    return maturities;
}

std::span<const Term> lessonKindTerms()
{
    return lessonKinds;
}

std::span<const Term> reviewStateTerms()
{
    return reviewStates;
}

std::span<const Term> learningStateTerms()
{
    return learningStates;
}

std::span<const Term> evidenceLevelTerms()
{
    return evidenceLevels;
}

std::span<const Term> phaseTerms()
{
    return phases;
}

std::span<const Term> adoptionStateTerms()
{
    return adoptionStates;
}

} // namespace twb::model
