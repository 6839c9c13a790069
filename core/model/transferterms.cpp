// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabularytables.h"

#include <iterator>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

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

/// How many criteria stand in each group, in their order.
struct Group {
    Label label;
    int size;
};

constexpr Group groups[] = {
    {{u"Wirtschaftlich", u"Economic"}, 2},
    {{u"Organisatorisch", u"Organisational"}, 4},
    {{u"Finanziell", u"Financial"}, 2},
    {{u"Rechtlich", u"Legal"}, 2},
    {{u"Technisch", u"Technical"}, 3},
    {{u"Allgemein", u"General"}, 2},
};

constexpr Term abilities[] = {
    {"yes"_L1, {u"Ja", u"Yes"}, {u"Ohne Einschränkung.", u"Without limits."}},
    {"partly"_L1, {u"Teilweise", u"In part"},
        {u"Für kleine Vorhaben oder auf Zeit.", u"For small projects or for a time."}},
    {"no"_L1, {u"Nein", u"No"}, {u"Zurzeit nicht.", u"Not at present."}},
};

constexpr Term ratings[] = {
    {"met"_L1, {u"Erfüllt", u"Met"}},
    {"partly"_L1, {u"Teilweise erfüllt", u"Partly met"}},
    {"not_met"_L1, {u"Nicht erfüllt", u"Not met"}},
    {"open"_L1, {u"Offen", u"Open"}},
};

} // namespace

std::span<const Term> criterionTerms()
{
    return criteria;
}

std::span<const Term> abilityTerms()
{
    return abilities;
}

Label criterionGroup(QStringView criterion)
{
    int place = 0;
    while (place < int(std::size(criteria)) && criteria[place].id != criterion)
        ++place;
    for (const Group &group : groups) {
        if (place < group.size)
            return group.label;
        place -= group.size;
    }
    return {};
}

std::span<const Term> ratingTerms()
{
    return ratings;
}

} // namespace twb::model
