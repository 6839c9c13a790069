// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templates.h"
#include "tests/unit/index/smalllibrary.h"

namespace twb::test {

/// Three projects and two lessons with everything around them: adoption, contact, tags, sources, a draft,
/// a text in English.
struct ReportWorld : SmallLibrary {
    ReportWorld()
    {
        put(u"municipality"_s, u"05966024"_s,
            {{u"name"_s, u"Olpe"_s}, {u"ags"_s, u"05966024"_s}, {u"district"_s, u"Kreis Olpe"_s},
                {u"role"_s, u"pioneer"_s}});
        put(u"municipality"_s, u"05974040"_s,
            {{u"name"_s, u"Soest"_s}, {u"ags"_s, u"05974040"_s}, {u"district"_s, u"Kreis Soest"_s}});
        const RecordId light = tag(u"Licht"_s);
        const RecordId radio = tag(u"LoRaWAN"_s);
        street = project(u"Kluge Laternen"_s,
            {{u"summary"_s, u"Licht, wenn jemand kommt."_s},
                {u"municipalities"_s, inMunicipality(u"05966024"_s)},
                {u"action_fields"_s, list({u"climate_energy"_s, u"environment"_s})},
                {u"status"_s, u"decided"_s}, {u"status_as_of"_s, u"2022"_s}, {u"start"_s, u"2021"_s},
                {u"end"_s, u"2026-06"_s}, {u"tags"_s, list({light.toString(), radio.toString()})},
                {u"cost_range"_s, QJsonObject{{u"from"_s, 10000}, {u"to"_s, 25000}}},
                {u"initial_situation"_s, u"Nachts brannte alles."_s},
                {u"goal_benefit"_s, u"Weniger Strom."_s},
                {u"solution"_s,
                    u"Sensoren an **wenig** genutzten Wegen.\n\n| Teil | Zahl |\n|---|---|\n| Melder | 40 |"_s},
                {u"steps"_s, list({u"planen"_s, u"bauen"_s})}, {u"staffing"_s, u"Eine halbe Stelle."_s},
                {u"responsibility"_s, u"Der Bauhof."_s}, {u"tips"_s, u"Früh mit dem Netzbetreiber reden."_s},
                {u"contact_function"_s, u"Stabsstelle Geheimnis"_s},
                {u"sources"_s, source(u"https://example.org/a"_s, u"Bericht"_s)}});
        park = project(u"Parkplatzsuche"_s,
            {{u"summary"_s, u"Freie Plätze sehen."_s}, {u"municipalities"_s, inMunicipality(u"05974040"_s)},
                {u"action_fields"_s, list({u"mobility"_s})}, {u"status"_s, u"pilot"_s},
                {u"tags"_s, list({radio.toString()})}, {u"goal_benefit"_s, u"Weniger Suchverkehr."_s},
                {u"sources"_s, source(u"https://example.org/b"_s, u"Studie"_s)}});
        english = project(u"Open data portal"_s,
            {{u"summary"_s, u"This is a portal for the data of the town and not of the region."_s},
                {u"municipalities"_s, inMunicipality(u"05974040"_s)}, {u"status"_s, u"operating"_s},
                {u"results"_s, u"The data are there, and they are used by the schools of the town."_s}});
        time = lesson(u"Zeit einplanen"_s,
            {{u"kind"_s, u"hindrance"_s}, {u"recommendation"_s, u"Luft lassen."_s},
                {u"what_happened"_s, u"Es dauerte."_s}, {u"insight"_s, u"Neue Vorgaben kosten Zeit."_s},
                {u"phase"_s, u"procurement"_s}, {u"municipalities"_s, inMunicipality(u"05966024"_s)},
                {u"projects"_s, list({street.toString()})},
                {u"sources"_s, source(u"https://example.org/c"_s, u"Protokoll"_s)}});
        draft = lesson(u"Noch ein Entwurf"_s,
            {{u"review_state"_s, u"draft"_s}, {u"insight"_s, u"Unfertig."_s},
                {u"projects"_s, list({street.toString()})}});
        put(u"adoption"_s, u"nach"_s,
            {{u"original"_s, street.toString()}, {u"municipality"_s, u"05974040"_s},
                {u"state"_s, u"running"_s}, {u"since"_s, u"2025"_s}, {u"adaptation"_s, u"Andere Melder."_s}});
        put(u"contact"_s, u"stelle"_s,
            {{u"function"_s, u"Bauhof Geheimnis"_s}, {u"email"_s, u"geheimnis@example.org"_s},
                {u"records"_s, list({street.toString()})}});
        check = put(u"transfer_check"_s, u"check"_s,
            {{u"title"_s, u"Transfercheck: Kluge Laternen"_s}, {u"municipality"_s, u"05974040"_s},
                {u"project"_s, street.toString()}, {u"checked_on"_s, u"2025-03-04"_s},
                {u"conclusion"_s, u"Erst die **Folgekosten** klären."_s},
                {u"ratings"_s,
                    QJsonArray{QJsonObject{{u"criterion"_s, u"impact_visible"_s}, {u"rating"_s, u"partly"_s},
                                   {u"reason"_s, u"Eine Wirkung ist beschrieben."_s}},
                        QJsonObject{{u"criterion"_s, u"costs"_s}, {u"rating"_s, u"not_met"_s},
                            {u"reason"_s, u"Folgekosten fehlen."_s}},
                        QJsonObject{{u"criterion"_s, u"funding_after"_s}, {u"rating"_s, u"open"_s}}}}});
        catchUp();
    }

    static QJsonArray source(const QString &url, const QString &title)
    {
        return {QJsonObject{{u"url"_s, url}, {u"title"_s, title}, {u"publisher"_s, u"Blatt"_s},
            {u"published"_s, u"2024-06"_s}}};
    }

    report::ReportRequest request(const report::ReportTemplate &layout) const
    {
        report::ReportRequest request;
        request.layout = layout;
        if (layout.kinds == std::vector{model::Kind::TransferCheck})
            request.records = {check};
        else
            request.records = {street, park, english, time, draft};
        request.asOf = clock.now();
        return request;
    }

    RecordId street;
    RecordId park;
    RecordId english;
    RecordId time;
    RecordId draft;
    RecordId check; ///< a transfer check of the street lights
};

} // namespace twb::test
