// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabulary.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Term actionFields[] = {
    {"mobility"_L1, {u"Mobilität & Verkehr", u"Mobility & transport"}},
    {"climate_energy"_L1, {u"Klima & Energie", u"Climate & energy"}},
    {"environment"_L1, {u"Umwelt & Ressourcen", u"Environment & resources"}},
    {"urban_development"_L1, {u"Stadtentwicklung, Bauen & Wohnen", u"Urban development, building & housing"}},
    {"centres_villages"_L1,
        {u"Ortsmitten, Dörfer & öffentlicher Raum", u"Town centres, villages & public space"}},
    {"education"_L1, {u"Bildung & digitale Kompetenzen", u"Education & digital skills"}},
    {"health"_L1, {u"Gesundheit & Pflege", u"Health & care"}},
    {"social"_L1, {u"Soziales, Jugend & Demografie", u"Social affairs, youth & demography"}},
    {"economy"_L1, {u"Wirtschaft, Arbeit & Innovation", u"Economy, work & innovation"}},
    {"culture_tourism"_L1, {u"Kultur, Freizeit & Tourismus", u"Culture, leisure & tourism"}},
    {"administration"_L1, {u"Verwaltung & Bürgerservice", u"Administration & citizen services"}},
    {"participation"_L1, {u"Beteiligung & Engagement", u"Participation & engagement"}},
    {"data_infrastructure"_L1, {u"Daten, Plattformen & Netze", u"Data, platforms & networks"}},
    {"safety_resilience"_L1, {u"Sicherheit & Resilienz", u"Safety & resilience"}},
    {"finance_organisation"_L1, {u"Finanzen & Organisation", u"Finance & organisation"}},
    {"global_responsibility"_L1, {u"Globale Verantwortung", u"Global responsibility"}},
};

constexpr Term solutionTypes[] = {
    {"app"_L1, {u"App", u"App"}},
    {"data_platform"_L1, {u"Datenplattform", u"Data platform"}},
    {"dashboard"_L1, {u"Dashboard", u"Dashboard"}},
    {"sensors_iot"_L1, {u"Sensorik/LoRaWAN", u"Sensors/LoRaWAN"}},
    {"digital_twin"_L1, {u"Digitaler Zwilling", u"Digital twin"}},
    {"e_participation"_L1, {u"Digitale Beteiligung", u"Digital participation"}},
    {"city_lab"_L1, {u"Stadtlabor/Ort", u"City lab/place"}},
    {"ar_vr"_L1, {u"AR/VR", u"AR/VR"}},
    {"portal"_L1, {u"Website/Portal", u"Website/portal"}},
    {"kiosk"_L1, {u"Stele/Terminal", u"Kiosk/terminal"}},
    {"mobility_service"_L1, {u"Fahrzeug/Mobilitätsangebot", u"Vehicle/mobility service"}},
    {"learning"_L1, {u"Lernangebot", u"Learning offer"}},
    {"strategy"_L1, {u"Strategie/Konzept", u"Strategy/concept"}},
    {"organisation"_L1, {u"Organisationsform", u"Form of organisation"}},
    {"event_format"_L1, {u"Veranstaltungsformat", u"Event format"}},
};

constexpr Term statuses[] = {
    {"idea"_L1, {u"Idee", u"Idea"}},
    {"planned"_L1, {u"In Planung", u"Planned"}},
    {"decided"_L1, {u"Beschlossen", u"Decided"}},
    {"in_progress"_L1, {u"In Umsetzung", u"In progress"}},
    {"pilot"_L1, {u"Pilot/Test", u"Pilot/test"}},
    {"operating"_L1, {u"In Betrieb", u"Operating"}},
    {"completed"_L1, {u"Abgeschlossen", u"Completed"}},
    {"paused"_L1, {u"Pausiert", u"Paused"}},
    {"discontinued"_L1, {u"Eingestellt", u"Discontinued"}},
    {"unknown"_L1, {u"Unbekannt", u"Unknown"}},
};

constexpr Term maturities[] = {
    {"p1_idea"_L1, {u"P1 Ideenfindung", u"P1 Finding ideas"}},
    {"p2_prototype"_L1, {u"P2 Konzept/Prototyp", u"P2 Concept/prototype"}},
    {"p3_pilot"_L1, {u"P3 Pilot", u"P3 Pilot"}},
    {"p4_regular"_L1, {u"P4 Verstetigung", u"P4 Regular operation"}},
    {"p5_transfer"_L1, {u"P5 Transfer", u"P5 Transfer"}},
};

constexpr Term criteria[] = {
    {"benefit_shown"_L1, {u"Mehrwert für Bürgerinnen und Bürger belegt", u"Benefit for citizens shown"}},
    {"impact_visible"_L1, {u"Wirkung sichtbar/messbar", u"Impact visible/measurable"}},
    {"responsibility"_L1,
        {u"Zuständigkeit und Betreibermodell geklärt", u"Responsibility and operating model settled"}},
    {"staffing"_L1, {u"Personalaufwand bekannt und leistbar", u"Staffing known and affordable"}},
    {"leadership"_L1, {u"Leitung und Rat tragen das Vorhaben", u"Leadership and council support it"}},
    {"participation"_L1,
        {u"Beteiligung und Kommunikation vorgesehen", u"Participation and communication planned"}},
    {"costs"_L1, {u"Einmal- und Folgekosten bekannt", u"One-off and running costs known"}},
    {"funding_after"_L1,
        {u"Finanzierung nach Förderende gesichert", u"Financing secured after funding ends"}},
    {"legal"_L1, {u"Vergabe, Lizenz, Kooperation geklärt", u"Procurement, licence, cooperation settled"}},
    {"privacy"_L1, {u"Datenschutz geprüft", u"Data protection checked"}},
    {"open_interfaces"_L1, {u"Offene Schnittstellen und Standards", u"Open interfaces and standards"}},
    {"open_source"_L1, {u"Quelltext offen, Pflege erkennbar", u"Source open, maintenance visible"}},
    {"infrastructure"_L1,
        {u"Nötige Infrastruktur vorhanden (Netz, Plattform)",
            u"Infrastructure available (network, platform)"}},
    {"documentation"_L1, {u"Unterlagen zur Nachnutzung vorhanden", u"Documents for reuse available"}},
    {"comparable"_L1, {u"Größe und Lage vergleichbar", u"Size and situation comparable"}},
};

constexpr Term ratings[] = {
    {"met"_L1, {u"Erfüllt", u"Met"}},
    {"partly"_L1, {u"Teilweise erfüllt", u"Partly met"}},
    {"not_met"_L1, {u"Nicht erfüllt", u"Not met"}},
    {"open"_L1, {u"Offen", u"Open"}},
};

constexpr Term networkRoles[] = {
    {"pioneer"_L1, {u"Pionierkommune", u"Pioneer municipality"}},
    {"participant"_L1, {u"Mitmacherkommune", u"Participating municipality"}},
    {"supporter"_L1, {u"Unterstützer", u"Supporter"}},
    {"model_project"_L1, {u"Weiteres Modellprojekt", u"Other model project"}},
    {"other"_L1, {u"Andere", u"Other"}},
};

constexpr Term townSizes[] = {
    {"rural"_L1, {u"Landgemeinde", u"Rural municipality"}},
    {"small_town"_L1, {u"Kleinstadt", u"Small town"}},
    {"mid_small"_L1, {u"Kleine Mittelstadt", u"Smaller medium-sized town"}},
    {"mid_large"_L1, {u"Große Mittelstadt", u"Larger medium-sized town"}},
    {"city"_L1, {u"Großstadt", u"City"}},
    {"cooperation"_L1, {u"Interkommunale Kooperation/Kreis", u"Intermunicipal cooperation/district"}},
};

constexpr Term lessonKinds[] = {
    {"success_factor"_L1, {u"Erfolgsfaktor", u"Success factor"}},
    {"hindrance"_L1, {u"Hindernis", u"Hindrance"}},
    {"failure"_L1, {u"Fehlschlag", u"Failure"}},
    {"risk"_L1, {u"Risiko", u"Risk"}},
    {"method"_L1, {u"Methode/Vorgehen", u"Method"}},
    {"reference_value"_L1, {u"Richtwert", u"Reference value"}},
    {"insight"_L1, {u"Erkenntnis", u"Insight"}},
};

constexpr Term reviewStates[] = {
    {"draft"_L1, {u"Entwurf", u"Draft"}},
    {"in_review"_L1, {u"In Prüfung", u"In review"}},
    {"verified"_L1, {u"Geprüft", u"Verified"}},
    {"published"_L1, {u"Veröffentlicht", u"Published"}},
    {"superseded"_L1, {u"Überholt", u"Superseded"}},
    {"archived"_L1, {u"Archiviert", u"Archived"}},
};

constexpr Term learningStates[] = {
    {"observation"_L1, {u"Beobachtung", u"Observation"}},
    {"insight"_L1, {u"Erkenntnis", u"Insight"}},
    {"lesson_collected"_L1, {u"Empfehlung/Lehre gesammelt", u"Lesson collected"}},
    {"lesson_applied"_L1, {u"Angewendet", u"Applied"}},
    {"lesson_learned"_L1, {u"Gelernt (in Verfahren verankert)", u"Learned (part of procedures)"}},
};

constexpr Term evidenceLevels[] = {
    {"official"_L1, {u"Amtliche Quelle", u"Official source"}},
    {"project"_L1, {u"Projektseite/Projektbericht", u"Project page/report"}},
    {"press"_L1, {u"Presse", u"Press"}},
    {"own"_L1, {u"Eigene Erfahrung (protokolliert)", u"Own experience (recorded)"}},
    {"unverified"_L1, {u"Mündlich/unbelegt", u"Oral/not backed"}},
};

constexpr Term phases[] = {
    {"preparation"_L1, {u"Vorbereitung", u"Preparation"}},
    {"strategy"_L1, {u"Strategie", u"Strategy"}},
    {"participation"_L1, {u"Beteiligung", u"Participation"}},
    {"procurement"_L1, {u"Vergabe", u"Procurement"}},
    {"implementation"_L1, {u"Umsetzung", u"Implementation"}},
    {"operation"_L1, {u"Betrieb", u"Operation"}},
    {"closure"_L1, {u"Beendigung", u"Closure"}},
};

constexpr Term charta[] = {
    {"charta_1_strategy"_L1, {u"Ziele, Strategien und Strukturen", u"Goals, strategies and structures"}},
    {"charta_2_participation"_L1,
        {u"Transparenz, Teilhabe und Mitgestaltung", u"Transparency, participation and co-creation"}},
    {"charta_3_infrastructure_data"_L1,
        {u"Infrastrukturen, Daten und Dienstleistungen", u"Infrastructures, data and services"}},
    {"charta_4_resources"_L1,
        {u"Ressourcen, Kompetenzen und Kooperationen", u"Resources, skills and cooperation"}},
};

constexpr Term licences[] = {
    {"cc_by_4"_L1, {u"CC BY 4.0", u"CC BY 4.0"}},
    {"cc0"_L1, {u"CC0", u"CC0"}},
    {"dl_de_by_2"_L1, {u"dl-de/by-2-0", u"dl-de/by-2-0"}},
    {"dl_de_zero_2"_L1, {u"dl-de/zero-2-0", u"dl-de/zero-2-0"}},
    {"eupl_1_2"_L1, {u"EUPL-1.2", u"EUPL-1.2"}},
    {"gpl"_L1, {u"GPL", u"GPL"}},
    {"agpl"_L1, {u"AGPL", u"AGPL"}},
    {"mit"_L1, {u"MIT", u"MIT"}},
    {"apache_2"_L1, {u"Apache-2.0", u"Apache-2.0"}},
    {"all_rights_reserved"_L1, {u"Alle Rechte vorbehalten", u"All rights reserved"}},
    {"unknown"_L1, {u"Unbekannt", u"Unknown"}},
};

constexpr Term adoptionStates[] = {
    {"interested"_L1, {u"Interessiert", u"Interested"}},
    {"planned"_L1, {u"In Planung", u"Planned"}},
    {"piloting"_L1, {u"Im Test", u"Piloting"}},
    {"running"_L1, {u"In Betrieb", u"Running"}},
    {"rejected"_L1, {u"Verworfen", u"Rejected"}},
};

constexpr Term projectRoles[] = {
    {"lead"_L1, {u"Federführung", u"Lead"}},
    {"partner"_L1, {u"Beteiligt", u"Partner"}},
    {"interested"_L1, {u"Interessiert", u"Interested"}},
};

bool sameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::span<const Term> terms(VocabularyId vocabulary)
{
    switch (vocabulary) {
    case VocabularyId::None:
        return {};
    case VocabularyId::ActionField:
        return actionFields;
    case VocabularyId::SolutionType:
        return solutionTypes;
    case VocabularyId::Status:
        return statuses;
    case VocabularyId::Maturity:
        return maturities;
    case VocabularyId::Criterion:
        return criteria;
    case VocabularyId::Rating:
        return ratings;
    case VocabularyId::NetworkRole:
        return networkRoles;
    case VocabularyId::TownSize:
        return townSizes;
    case VocabularyId::LessonKind:
        return lessonKinds;
    case VocabularyId::ReviewState:
        return reviewStates;
    case VocabularyId::LearningState:
        return learningStates;
    case VocabularyId::EvidenceLevel:
        return evidenceLevels;
    case VocabularyId::Phase:
        return phases;
    case VocabularyId::Charta:
        return charta;
    case VocabularyId::Licence:
        return licences;
    case VocabularyId::AdoptionState:
        return adoptionStates;
    case VocabularyId::ProjectRole:
        return projectRoles;
    }
    return {};
}

const Term *findTerm(VocabularyId vocabulary, QStringView id)
{
    for (const Term &term : terms(vocabulary))
        if (id == term.id)
            return &term;
    return nullptr;
}

const Term *matchTerm(VocabularyId vocabulary, QStringView text)
{
    const QStringView wanted = text.trimmed();
    for (const Term &term : terms(vocabulary))
        if (wanted.compare(term.id, Qt::CaseInsensitive) == 0 || sameText(wanted, term.label.german)
            || sameText(wanted, term.label.english))
            return &term;
    return nullptr;
}

QString termLabel(VocabularyId vocabulary, QStringView id, Language language)
{
    const Term *term = findTerm(vocabulary, id);
    return term ? term->label.in(language).toString() : id.toString();
}

} // namespace twb::model
