// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/criteria.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace twb::transfer {

using namespace Qt::StringLiterals;
using model::Label;
using Rating = Finding::Rating;

namespace {

/// Ability of the vocabulary.
enum class Ability : quint8 { Unknown, Yes, Partly, No };

Ability ability(CriterionEvidence &evidence, QLatin1StringView field)
{
    const QString id = evidence.profile(field);
    return id == "yes"_L1   ? Ability::Yes
        : id == "partly"_L1 ? Ability::Partly
        : id == "no"_L1     ? Ability::No
                            : Ability::Unknown;
}

Finding finding(CriterionEvidence &evidence, Rating rating, const Label &sentence)
{
    return {rating, sentence.in(evidence.language()).toString()};
}

bool isOpenLicence(const QString &id)
{
    return !id.isEmpty() && id != "unknown"_L1 && id != "all_rights_reserved"_L1;
}

Finding benefitShown(CriterionEvidence &e)
{
    if (e.projectHas("results"_L1)) {
        const QString level = e.project("evidence_level"_L1);
        if (level == "official"_L1 || level == "project"_L1)
            return finding(e, Rating::Met,
                {u"Ergebnisse sind beschrieben und durch eine Quelle belegt.",
                    u"Results are described and backed by a source."});
        return finding(e, Rating::Partly,
            {u"Ergebnisse sind beschrieben, aber nicht durch eine amtliche oder eine Projektquelle belegt.",
                u"Results are described, but not backed by an official or a project source."});
    }
    if (e.projectHas("added_value"_L1) || e.projectHas("goal_benefit"_L1))
        return finding(e, Rating::Partly,
            {u"Der Nutzen ist als Ziel beschrieben, Ergebnisse fehlen.",
                u"The benefit is described as a goal; results are missing."});
    return {};
}

Finding impactVisible(CriterionEvidence &e)
{
    if (e.projectHas("indicators"_L1))
        return finding(e, Rating::Met, {u"Kennzahlen sind angegeben.", u"Indicators are given."});
    if (e.projectHas("results"_L1))
        return finding(e, Rating::Partly,
            {u"Eine Wirkung ist beschrieben, Kennzahlen fehlen.",
                u"An impact is described; indicators are missing."});
    return {};
}

Finding responsibility(CriterionEvidence &e)
{
    const bool unit = e.profileHas("digital_unit"_L1);
    const bool model = e.projectHas("operating_model"_L1);
    const bool office = e.projectHas("responsibility"_L1);
    if (unit && model)
        return finding(e, Rating::Met,
            {u"Die Kommune hat eine zuständige Stelle, das Projekt nennt sein Betreibermodell.",
                u"The municipality has an office in charge; the project names its operating model."});
    if (unit)
        return finding(e, Rating::Partly,
            {u"Die Kommune hat eine zuständige Stelle; wie die Lösung betrieben wird, sagt das Projekt "
             u"nicht.",
                u"The municipality has an office in charge; the project does not say how it is run."});
    if (model || office)
        return finding(e, Rating::Partly,
            {u"Das Projekt sagt, wie es dort geregelt ist; für die Kommune ist keine Stelle genannt.",
                u"The project says how it is settled there; no office is named for the municipality."});
    return {};
}

Finding staffing(CriterionEvidence &e)
{
    const bool known = e.projectHas("staffing"_L1);
    switch (ability(e, "staff_capacity"_L1)) {
    case Ability::No:
        return finding(e, Rating::NotMet,
            {u"Die Kommune hat zurzeit kein Personal für neue Vorhaben.",
                u"The municipality has no staff for new projects at present."});
    case Ability::Yes:
        return known ? finding(e, Rating::Met,
                           {u"Der Aufwand ist bekannt, Personal ist verfügbar.",
                               u"The effort is known, and staff is available."})
                     : finding(e, Rating::Partly,
                           {u"Personal ist verfügbar; wie viel nötig ist, sagt das Projekt nicht.",
                               u"Staff is available; the project does not say how much is needed."});
    case Ability::Partly:
        return finding(e, Rating::Partly,
            {u"Personal ist nur teilweise verfügbar.", u"Staff is available only in part."});
    case Ability::Unknown:
        break;
    }
    return known ? finding(e, Rating::Partly,
                       {u"Der Aufwand ist bekannt; ob er leistbar ist, sagt das Profil nicht.",
                           u"The effort is known; the profile does not say whether it can be afforded."})
                 : Finding();
}

/// General support is not yet support for this very project.
Finding leadership(CriterionEvidence &e)
{
    switch (ability(e, "council_support"_L1)) {
    case Ability::Yes:
    case Ability::Partly:
        return finding(e, Rating::Partly,
            {u"Leitung und Rat stützen digitale Vorhaben laut Profil; für dieses ist es noch zu klären.",
                u"Leadership and council support digital projects; for this one it is still to be settled."});
    case Ability::No:
        return finding(e, Rating::NotMet,
            {u"Leitung und Rat tragen neue digitale Vorhaben laut Profil zurzeit nicht.",
                u"Leadership and council do not support new digital projects at present."});
    case Ability::Unknown:
        break;
    }
    return {};
}

Finding participation(CriterionEvidence &e)
{
    const bool there = e.projectHas("participation"_L1);
    const bool here = e.profileHas("participation_formats"_L1);
    if (there && here)
        return finding(e, Rating::Met,
            {u"Das Projekt beschreibt seine Beteiligung, die Kommune hat eigene Wege dafür.",
                u"The project describes how people took part; the municipality has ways for it."});
    if (there)
        return finding(e, Rating::Partly,
            {u"Das Projekt beschreibt seine Beteiligung; Wege der Kommune sind nicht genannt.",
                u"The project describes how people took part; ways of the municipality are not named."});
    if (here)
        return finding(e, Rating::Partly,
            {u"Die Kommune hat Wege der Beteiligung; das Projekt sagt nichts dazu.",
                u"The municipality has ways to take part; the project says nothing about it."});
    return {};
}

Finding costs(CriterionEvidence &e)
{
    if (e.projectHas("cost_range"_L1))
        return finding(e, Rating::Partly,
            {u"Kosten sind angegeben, Folgekosten nicht für sich.",
                u"Costs are given, running costs not by themselves."});
    return {};
}

Finding fundingAfter(CriterionEvidence &e)
{
    switch (ability(e, "running_costs"_L1)) {
    case Ability::Yes:
        return finding(e, Rating::Met,
            {u"Die Kommune kann Folgekosten laut Profil tragen.",
                u"The municipality can carry running costs, its profile says."});
    case Ability::Partly:
        return finding(e, Rating::Partly,
            {u"Die Kommune kann Folgekosten laut Profil nur teilweise tragen.",
                u"The municipality can carry running costs only in part, its profile says."});
    case Ability::No:
        return finding(e, Rating::NotMet,
            {u"Die Kommune kann Folgekosten laut Profil nicht tragen.",
                u"The municipality cannot carry running costs, its profile says."});
    case Ability::Unknown:
        break;
    }
    return {};
}

Finding legal(CriterionEvidence &e)
{
    const QString licence = e.project("licence"_L1);
    if (licence.isEmpty() || licence == "unknown"_L1)
        return {};
    const QStringList accepted = e.profileList("licences"_L1);
    if (!accepted.isEmpty() && !accepted.contains(licence))
        return finding(e, Rating::NotMet,
            {u"Die Lizenz des Projekts gehört nicht zu denen, die die Kommune einsetzt.",
                u"The licence of the project is none of those the municipality uses."});
    if (!isOpenLicence(licence))
        return finding(e, Rating::Partly,
            {u"Die Lösung ist nicht frei: Lizenz, Vergabe und Zusammenarbeit sind zu verhandeln.",
                u"The solution is not free: licence, procurement and cooperation are to be negotiated."});
    return finding(e, Rating::Partly,
        {u"Die Lizenz ist geklärt; Vergabe und Zusammenarbeit sind es noch nicht.",
            u"The licence is settled; procurement and cooperation are not yet."});
}

Finding openInterfaces(CriterionEvidence &e)
{
    const QStringList shared =
        e.named(e.profileList("standards"_L1), {"interfaces"_L1, "technology"_L1, "data_basis"_L1});
    if (!shared.isEmpty()) {
        Finding found = finding(
            e, Rating::Met, {u"Beide nennen dieselben Standards: %1.", u"Both name the same standards: %1."});
        found.sentence = found.sentence.arg(shared.join(u", "_s));
        return found;
    }
    if (e.projectHas("interfaces"_L1))
        return finding(e, Rating::Partly,
            {u"Das Projekt nennt Schnittstellen; ob sie zu denen der Kommune passen, ist zu prüfen.",
                u"The project names interfaces; whether they fit those of the municipality is to be "
                u"checked."});
    return {};
}

Finding openSource(CriterionEvidence &e)
{
    const QString licence = e.project("licence"_L1);
    const bool address = e.projectHas("repo_url"_L1);
    if (licence == "all_rights_reserved"_L1)
        return finding(e, Rating::NotMet, {u"Alle Rechte sind vorbehalten.", u"All rights are reserved."});
    if (address && isOpenLicence(licence))
        return finding(e, Rating::Partly,
            {u"Der Quelltext ist offen; ob er gepflegt wird, ist dort nachzusehen.",
                u"The source is open; whether it is maintained is to be looked up there."});
    if (address)
        return finding(e, Rating::Partly,
            {u"Der Quelltext liegt offen; die Lizenz ist nicht genannt.",
                u"The source is published; its licence is not named."});
    return {};
}

Finding infrastructure(CriterionEvidence &e)
{
    const QStringList there = e.profileList("infrastructure"_L1);
    const QStringList shared = e.named(
        there, {"technology"_L1, "interfaces"_L1, "transfer_conditions"_L1, "data_basis"_L1, "solution"_L1});
    if (!shared.isEmpty()) {
        const bool all = e.count("transfer_conditions"_L1) > 0
            && e.named(there, {"transfer_conditions"_L1}).size() >= e.count("transfer_conditions"_L1);
        Finding found = all ? finding(e, Rating::Met,
                                  {u"Was das Projekt voraussetzt, ist vorhanden: %1.",
                                      u"What the project needs is there: %1."})
                            : finding(e, Rating::Partly,
                                  {u"Vorhanden ist %1; ob mehr nötig ist, ist zu prüfen.",
                                      u"There is %1; whether more is needed is to be checked."});
        found.sentence = found.sentence.arg(shared.join(u", "_s));
        return found;
    }
    return {};
}

Finding documentation(CriterionEvidence &e)
{
    const bool papers = e.projectHas("attachments"_L1) || e.projectHas("repo_url"_L1);
    const bool words = e.projectHas("transferability"_L1) || e.projectHas("transfer_conditions"_L1)
        || e.projectHas("tips"_L1) || e.projectHas("steps"_L1);
    if (papers && words)
        return finding(e, Rating::Met,
            {u"Unterlagen liegen bei, und die Übertragung ist beschrieben.",
                u"Documents are attached, and the transfer is described."});
    if (papers || words)
        return finding(e, Rating::Partly,
            {papers ? QStringView(u"Unterlagen liegen bei; zur Übertragung ist nichts beschrieben.")
                    : QStringView(u"Die Übertragung ist beschrieben; Unterlagen liegen nicht bei."),
                papers ? QStringView(u"Documents are attached; nothing is said about the transfer.")
                       : QStringView(u"The transfer is described; no documents are attached.")});
    return {};
}

constexpr std::array sizes{"rural"_L1, "small_town"_L1, "mid_small"_L1, "mid_large"_L1, "city"_L1};

/// Steps between two classes of size; none where one is not known or is no single municipality.
std::optional<int> sizeDistance(const QJsonObject &a, const QJsonObject &b)
{
    const auto place = [](const QJsonObject &municipality) {
        return std::ranges::find(sizes, municipality.value("town_size"_L1).toString()) - sizes.begin();
    };
    const auto end = qsizetype(sizes.size());
    if (place(a) == end || place(b) == end)
        return std::nullopt;
    return int(std::abs(place(a) - place(b)));
}

bool sameRegion(const QJsonObject &a, const QJsonObject &b)
{
    const QString district = a.value("district"_L1).toString();
    return !district.isEmpty() && district == b.value("district"_L1).toString();
}

Finding comparable(CriterionEvidence &e)
{
    std::optional<int> nearest;
    bool near = false;
    QString name;
    for (const QJsonObject &place : e.subject().places) {
        const auto distance = sizeDistance(place, e.subject().municipality);
        if (!distance || (nearest && *nearest <= *distance))
            continue;
        nearest = distance;
        near = sameRegion(place, e.subject().municipality);
        name = place.value("name"_L1).toString();
    }
    if (!nearest)
        return {};
    e.profileHas("town_size"_L1);
    e.projectHas("municipalities"_L1);
    Finding found;
    if (*nearest == 0 && near)
        found = finding(e, Rating::Met,
            {u"Gleiche Größe wie %1 und im selben Kreis.", u"Of the same size as %1 and in its district."});
    else if (*nearest == 0)
        found = finding(e, Rating::Partly,
            {u"Gleiche Größe wie %1; die Lage ist zu vergleichen.",
                u"Of the same size as %1; the situation is to be compared."});
    else if (*nearest == 1)
        found = finding(e, Rating::Partly, {u"Eine Größenklasse neben %1.", u"One class of size beside %1."});
    else
        found = finding(
            e, Rating::NotMet, {u"Deutlich anders groß als %1.", u"Of a clearly different size than %1."});
    found.sentence = found.sentence.arg(name);
    return found;
}

constexpr Criterion criteria[] = {
    {"benefit_shown"_L1, benefitShown},
    {"impact_visible"_L1, impactVisible},
    {"responsibility"_L1, responsibility},
    {"staffing"_L1, staffing},
    {"leadership"_L1, leadership},
    {"participation"_L1, participation},
    {"costs"_L1, costs},
    {"funding_after"_L1, fundingAfter},
    {"legal"_L1, legal},
    {"open_interfaces"_L1, openInterfaces},
    {"open_source"_L1, openSource},
    {"infrastructure"_L1, infrastructure},
    {"documentation"_L1, documentation},
    {"comparable"_L1, comparable},
};

} // namespace

std::span<const Criterion> derivableCriteria()
{
    return criteria;
}

} // namespace twb::transfer
