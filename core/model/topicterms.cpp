// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabularytables.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Term actionFields[] = {
    {"mobility"_L1, {u"Mobilität & Verkehr", u"Mobility & transport"},
        {u"Verkehr, Parken, Rad, Bus und Bahn, Logistik.",
            u"Traffic, parking, cycling, public transport, logistics."}},
    {"climate_energy"_L1, {u"Klima & Energie", u"Climate & energy"},
        {u"Energie sparen und erzeugen, Wärme, Klimaschutz.",
            u"Saving and producing energy, heating, climate protection."}},
    {"environment"_L1, {u"Umwelt & Ressourcen", u"Environment & resources"},
        {u"Wasser, Luft, Abfall, Natur.", u"Water, air, waste, nature."}},
    {"urban_development"_L1, {u"Stadtentwicklung, Bauen & Wohnen", u"Urban development, building & housing"},
        {u"Planen, Bauen, Wohnen, Liegenschaften.", u"Planning, building, housing, property."}},
    {"centres_villages"_L1,
        {u"Ortsmitten, Dörfer & öffentlicher Raum", u"Town centres, villages & public space"},
        {u"Plätze, Innenstadt, Dorfmitte, Straßenraum.", u"Squares, town centre, village centre, streets."}},
    {"education"_L1, {u"Bildung & digitale Kompetenzen", u"Education & digital skills"},
        {u"Schule, Bibliothek, Lernen im Alter, Umgang mit Digitalem.",
            u"Schools, libraries, lifelong learning, digital skills."}},
    {"health"_L1, {u"Gesundheit & Pflege", u"Health & care"},
        {u"Versorgung, Vorsorge, Pflege.", u"Medical services, prevention, care."}},
    {"social"_L1, {u"Soziales, Jugend & Demografie", u"Social affairs, youth & demography"},
        {u"Zusammenleben, Familien, Jugend, Ältere.", u"Living together, families, youth, older people."}},
    {"economy"_L1, {u"Wirtschaft, Arbeit & Innovation", u"Economy, work & innovation"},
        {u"Gewerbe, Handel, Gründung, Fachkräfte.", u"Business, retail, founding, skilled workers."}},
    {"culture_tourism"_L1, {u"Kultur, Freizeit & Tourismus", u"Culture, leisure & tourism"},
        {u"Museen, Sport, Vereine, Gäste.", u"Museums, sports, clubs, visitors."}},
    {"administration"_L1, {u"Verwaltung & Bürgerservice", u"Administration & citizen services"},
        {u"Anträge, Auskunft, Abläufe im Rathaus.",
            u"Applications, information, procedures in the town hall."}},
    {"participation"_L1, {u"Beteiligung & Engagement", u"Participation & engagement"},
        {u"Mitreden, Mitmachen, Ehrenamt.", u"Having a say, taking part, volunteering."}},
    {"data_infrastructure"_L1, {u"Daten, Plattformen & Netze", u"Data, platforms & networks"},
        {u"Datenplattform, Sensoren, LoRaWAN, Breitband.", u"Data platforms, sensors, LoRaWAN, broadband."}},
    {"safety_resilience"_L1, {u"Sicherheit & Resilienz", u"Safety & resilience"},
        {u"Brand- und Katastrophenschutz, Warnung, IT-Sicherheit.",
            u"Fire and disaster protection, warning, IT security."}},
    {"finance_organisation"_L1, {u"Finanzen & Organisation", u"Finance & organisation"},
        {u"Haushalt, Förderung, Aufbau der Verwaltung.",
            u"Budget, funding, structure of the administration."}},
    {"global_responsibility"_L1, {u"Globale Verantwortung", u"Global responsibility"},
        {u"Nachhaltige Beschaffung, Partnerschaften in der Welt.",
            u"Sustainable procurement, partnerships in the world."}},
};

constexpr Term solutionTypes[] = {
    {"app"_L1, {u"App", u"App"}, {u"Programm für Telefon oder Tablet.", u"Program for phone or tablet."}},
    {"data_platform"_L1, {u"Datenplattform", u"Data platform"},
        {u"Ort, an dem Daten zusammenlaufen und abgerufen werden.",
            u"Place where data come together and are retrieved."}},
    {"dashboard"_L1, {u"Dashboard", u"Dashboard"},
        {u"Anzeige von Kennzahlen auf einen Blick.", u"Figures at a glance."}},
    {"sensors_iot"_L1, {u"Sensorik/LoRaWAN", u"Sensors/LoRaWAN"},
        {u"Messen in der Stadt, Übertragung per Funk.", u"Measuring in town, transmitted by radio."}},
    {"digital_twin"_L1, {u"Digitaler Zwilling", u"Digital twin"},
        {u"Abbild der Stadt in Daten, zum Planen und Erproben.",
            u"The town in data, for planning and trying out."}},
    {"e_participation"_L1, {u"Digitale Beteiligung", u"Digital participation"},
        {u"Mitreden und Abstimmen über das Netz.", u"Having a say and voting online."}},
    {"city_lab"_L1, {u"Stadtlabor/Ort", u"City lab/place"},
        {u"Raum, in dem man ausprobiert und sich trifft.", u"Room for trying out and meeting."}},
    {"ar_vr"_L1, {u"AR/VR", u"AR/VR"},
        {u"Bilder, die die Wirklichkeit ergänzen oder ersetzen.",
            u"Pictures that add to reality or replace it."}},
    {"portal"_L1, {u"Website/Portal", u"Website/portal"}, {u"Seite im Netz.", u"Page on the web."}},
    {"kiosk"_L1, {u"Stele/Terminal", u"Kiosk/terminal"},
        {u"Gerät zur Auskunft im öffentlichen Raum.", u"Device for information in public space."}},
    {"mobility_service"_L1, {u"Fahrzeug/Mobilitätsangebot", u"Vehicle/mobility service"},
        {u"Fahrzeug, Verleih oder Fahrdienst.", u"Vehicle, rental or transport service."}},
    {"learning"_L1, {u"Lernangebot", u"Learning offer"},
        {u"Kurs, Unterricht, Schulung.", u"Course, teaching, training."}},
    {"strategy"_L1, {u"Strategie/Konzept", u"Strategy/concept"},
        {u"Papier, das Ziele und Wege festlegt.", u"Paper that states goals and ways."}},
    {"organisation"_L1, {u"Organisationsform", u"Form of organisation"},
        {u"Stelle, Verbund oder Vertrag.", u"Office, association or contract."}},
    {"event_format"_L1, {u"Veranstaltungsformat", u"Event format"},
        {u"Art, ein Treffen zu gestalten.", u"Way of running a meeting."}},
};

constexpr Term charta[] = {
    {"charta_1_strategy"_L1, {u"Ziele, Strategien und Strukturen", u"Goals, strategies and structures"},
        {u"Wofür und wie die Kommune sich aufstellt.",
            u"What for and how the municipality organises itself."}},
    {"charta_2_participation"_L1,
        {u"Transparenz, Teilhabe und Mitgestaltung", u"Transparency, participation and co-creation"},
        {u"Offenlegen und beteiligen.", u"Being open and involving people."}},
    {"charta_3_infrastructure_data"_L1,
        {u"Infrastrukturen, Daten und Dienstleistungen", u"Infrastructures, data and services"},
        {u"Netze, Datenhoheit, Sicherheit.", u"Networks, control over data, security."}},
    {"charta_4_resources"_L1,
        {u"Ressourcen, Kompetenzen und Kooperationen", u"Resources, skills and cooperation"},
        {u"Geld, Wissen und Zusammenarbeit.", u"Money, knowledge and cooperation."}},
};

constexpr Term licences[] = {
    {"cc_by_4"_L1, {u"CC BY 4.0", u"CC BY 4.0"},
        {u"Nutzen und ändern mit Namensnennung.", u"Use and change with attribution."}},
    {"cc0"_L1, {u"CC0", u"CC0"}, {u"Ohne jede Bedingung.", u"Without any condition."}},
    {"dl_de_by_2"_L1, {u"dl-de/by-2-0", u"dl-de/by-2-0"},
        {u"Datenlizenz Deutschland, mit Namensnennung.", u"Data licence Germany, with attribution."}},
    {"dl_de_zero_2"_L1, {u"dl-de/zero-2-0", u"dl-de/zero-2-0"},
        {u"Datenlizenz Deutschland, ohne Bedingung.", u"Data licence Germany, without condition."}},
    {"eupl_1_2"_L1, {u"EUPL-1.2", u"EUPL-1.2"},
        {u"Lizenz der Europäischen Union für Programme.", u"Licence of the European Union for software."}},
    {"gpl"_L1, {u"GPL", u"GPL"},
        {u"Weitergabe nur mit Quelltext unter derselben Lizenz.",
            u"Passing on only with source code under the same licence."}},
    {"agpl"_L1, {u"AGPL", u"AGPL"},
        {u"Wie GPL, auch für Dienste im Netz.", u"Like GPL, also for services on the net."}},
    {"mit"_L1, {u"MIT", u"MIT"}, {u"Fast ohne Bedingungen.", u"Almost without conditions."}},
    {"apache_2"_L1, {u"Apache-2.0", u"Apache-2.0"},
        {u"Fast ohne Bedingungen, mit Regeln zu Patenten.",
            u"Almost without conditions, with rules on patents."}},
    {"all_rights_reserved"_L1, {u"Alle Rechte vorbehalten", u"All rights reserved"},
        {u"Nur mit Erlaubnis.", u"Only with permission."}},
    {"unknown"_L1, {u"Unbekannt", u"Unknown"}, {u"Noch zu klären.", u"Still to be found out."}},
};

constexpr Term townSizes[] = {
    {"rural"_L1, {u"Landgemeinde", u"Rural municipality"},
        {u"Unter 5.000 Einwohner oder ohne städtische Mitte.",
            u"Under 5,000 inhabitants or without a town centre."}},
    {"small_town"_L1, {u"Kleinstadt", u"Small town"},
        {u"5.000 bis 20.000 Einwohner.", u"5,000 to 20,000 inhabitants."}},
    {"mid_small"_L1, {u"Kleine Mittelstadt", u"Smaller medium-sized town"},
        {u"20.000 bis 50.000 Einwohner.", u"20,000 to 50,000 inhabitants."}},
    {"mid_large"_L1, {u"Große Mittelstadt", u"Larger medium-sized town"},
        {u"50.000 bis 100.000 Einwohner.", u"50,000 to 100,000 inhabitants."}},
    {"city"_L1, {u"Großstadt", u"City"}, {u"Mehr als 100.000 Einwohner.", u"More than 100,000 inhabitants."}},
    {"cooperation"_L1, {u"Interkommunale Kooperation/Kreis", u"Intermunicipal cooperation/district"},
        {u"Mehrere Kommunen gemeinsam oder ein Kreis.", u"Several municipalities together, or a district."}},
};

constexpr Term networkRoles[] = {
    {"pioneer"_L1, {u"Pionierkommune", u"Pioneer municipality"},
        {u"Entwickelt und erprobt Lösungen zuerst.", u"Develops and tries solutions first."}},
    {"participant"_L1, {u"Mitmacherkommune", u"Participating municipality"},
        {u"Übernimmt Lösungen und wirkt mit.", u"Takes over solutions and takes part."}},
    {"supporter"_L1, {u"Unterstützer", u"Supporter"},
        {u"Hilft, ohne selbst umzusetzen.", u"Helps without implementing."}},
    {"model_project"_L1, {u"Weiteres Modellprojekt", u"Other model project"},
        {u"Gehört zu einem anderen Modellprojekt.", u"Belongs to another model project."}},
    {"other"_L1, {u"Andere", u"Other"}, {u"Keine der genannten.", u"None of these."}},
};

constexpr Term projectRoles[] = {
    {"lead"_L1, {u"Federführung", u"Lead"}, {u"Führt das Projekt.", u"Leads the project."}},
    {"partner"_L1, {u"Beteiligt", u"Partner"}, {u"Wirkt mit.", u"Takes part."}},
    {"interested"_L1, {u"Interessiert", u"Interested"},
        {u"Schaut zu und überlegt.", u"Watches and considers."}},
};

} // namespace

std::span<const Term> actionFieldTerms()
{
    return actionFields;
}

std::span<const Term> solutionTypeTerms()
{
    return solutionTypes;
}

std::span<const Term> chartaTerms()
{
    return charta;
}

std::span<const Term> licenceTerms()
{
    return licences;
}

std::span<const Term> townSizeTerms()
{
    return townSizes;
}

std::span<const Term> networkRoleTerms()
{
    return networkRoles;
}

std::span<const Term> projectRoleTerms()
{
    return projectRoles;
}

} // namespace twb::model
