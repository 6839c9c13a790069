// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/projection.h"
#include "core/index/searchtext.h"

#include <QTest>

using namespace twb;
using namespace twb::index;
using namespace Qt::StringLiterals;

namespace {

/// A row with the text of its sections.
struct ProjectedRow : Row {
    std::string text;
};

ProjectedRow rowOf(std::string_view kind, std::string_view fields)
{
    Source source;
    source.id = RecordId::fromName(u"test:1");
    source.kind = kind;
    source.at = "2020-03-04T05:06:07.000Z";
    source.fields = fields;
    ProjectedRow row;
    project(source, row);
    projectText(source, row.text);
    return row;
}

QStringList facetValues(const Row &row, Facet facet)
{
    QStringList values;
    for (const auto &[of, value] : row.facets)
        if (of == facet)
            values.append(QString::fromStdString(value));
    return values;
}

QStringList sectionIds(const ProjectedRow &row)
{
    QStringList ids;
    std::string_view rest = row.text;
    while (const auto section = takeSection(rest))
        ids.append(model::fields(row.kind)[size_t(section->field)].id);
    return ids;
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectShowsItsFacts()
    {
        const ProjectedRow row = rowOf("project",
            "{\"action_fields\":[\"mobility\",\"climate_energy\"],\"maturity\":\"p3_pilot\","
            "\"municipalities\":[{\"ags\":\"05974040\",\"role\":\"partner\"},{\"ags\":\"05966024\",\"role\":"
            "\"lead\"}],\"status\":\"operating\",\"status_as_of\":\"2023-06\",\"summary\":\"Kurz "
            "*gesagt*\",\"tags\":[\"t1\",\"t2\"],\"title\":\"Titel *so*\"}");
        QCOMPARE(row.kind, model::Kind::Project);
        QCOMPARE(row.title, std::string("Titel *so*"));
        QCOMPARE(row.summary, std::string("Kurz gesagt"));
        QCOMPARE(row.municipalities, std::string("05966024 05974040"));
        QCOMPARE(row.status, std::string("operating"));
        QCOMPARE(row.statusAsOf, std::string("2023-06"));
        QVERIFY(row.isListed());
        QCOMPARE(row.facets.front(), (std::pair{Facet::Kind, std::string("project")}));
        QCOMPARE(facetValues(row, Facet::ActionField), (QStringList{u"mobility"_s, u"climate_energy"_s}));
        QCOMPARE(facetValues(row, Facet::Year), QStringList{u"2023"_s});
        QCOMPARE(facetValues(row, Facet::Tag), (QStringList{u"t1"_s, u"t2"_s}));
    }

    void yearIsThatOfStandElseBeginningElseRevision()
    {
        QCOMPARE(
            facetValues(rowOf("project", "{\"start\":\"2019-01\",\"status_as_of\":\"2021\"}"), Facet::Year),
            QStringList{u"2021"_s});
        QCOMPARE(
            facetValues(rowOf("project", "{\"start\":\"2019-01\"}"), Facet::Year), QStringList{u"2019"_s});
        QCOMPARE(facetValues(rowOf("lesson", "{}"), Facet::Year), QStringList{u"2020"_s});
        QVERIFY(facetValues(rowOf("municipality", "{}"), Facet::Year).isEmpty());
    }

    void sectionsFollowTheOrderOfTheFields()
    {
        const ProjectedRow row = rowOf("lesson",
            "{\"causes\":\"c\",\"context\":\"k\",\"insight\":\"i\",\"kind\":\"risk\",\"recommendation\":"
            "\"r\",\"title\":\"t\"}");
        QCOMPARE(
            sectionIds(row), (QStringList{u"insight"_s, u"recommendation"_s, u"context"_s, u"causes"_s}));
        QCOMPARE(row.summary, std::string("i"));
        QCOMPARE(row.lessonKind, std::string("risk"));
    }

    void textsInsideListsAreFound()
    {
        const ProjectedRow row = rowOf("project",
            "{\"sources\":[{\"publisher\":\"Kreis "
            "Olpe\",\"title\":\"Bericht\",\"url\":\"https://example.org\"}],\"steps\":[\"Mast "
            "prüfen\",\"Leuchte tauschen\"],\"title\":\"t\"}");
        QVERIFY(row.text.contains("Mast prüfen Leuchte tauschen"));
        QVERIFY(row.text.contains("Bericht Kreis Olpe"));
        QVERIFY(!row.text.contains("example.org"));
    }

    void trashHasAKindOfItsOwn()
    {
        const ProjectedRow row = rowOf("project", "{\"_trashed\":true,\"title\":\"t\"}");
        QVERIFY(row.trashed);
        QVERIFY(!row.isListed());
        QCOMPARE(facetValues(row, Facet::Kind), QStringList{QString(trashKind)});
    }

    void linksNameRecordsAndFields()
    {
        const RecordId a = RecordId::fromName(u"project:a");
        const std::string fields =
            "{\"projects\":[\"" + a.toString().toStdString() + "\",\"kein\"],\"title\":\"t\"}";
        const ProjectedRow row = rowOf("lesson", fields);
        QCOMPARE(row.links.size(), size_t(1));
        QCOMPARE(row.links.front().target, a);
    }

    void tagsAndMunicipalitiesHaveNames()
    {
        const Row tag = rowOf("tag", "{\"name\":\"IoT\",\"synonyms\":[\"Internet der Dinge\",\"Funknetz\"]}");
        QCOMPARE(tag.title, std::string("IoT"));
        QCOMPARE(tag.key, RecordId::fromName(u"test:1").toString().toStdString());
        QCOMPARE(tag.otherNames, std::string("Internet der Dinge\nFunknetz"));
        const Row place = rowOf("municipality", "{\"ags\":\"05966024\",\"name\":\"Olpe\"}");
        QCOMPARE(place.key, std::string("05966024"));
        QCOMPARE(facetValues(place, Facet::Municipality), QStringList{u"05966024"_s});
    }

    void recordsOfNewerProgramsKeepTheirTexts()
    {
        const ProjectedRow row =
            rowOf("session", "{\"agenda\":\"Pausenhof\",\"rounds\":3,\"title\":\"Runde\"}");
        QCOMPARE(row.kind, model::Kind::Other);
        QVERIFY(!row.isListed());
        QVERIFY(row.text.contains("Pausenhof"));
        QCOMPARE(facetValues(row, Facet::Kind), QStringList{u"session"_s});
        const ProjectedRow project = rowOf("project", "{\"brand_new\":\"Neuland\",\"title\":\"t\"}");
        QVERIFY(project.text.contains("Neuland"));
    }

    void wrongTypesDoNoHarm()
    {
        const ProjectedRow row = rowOf("project",
            "{\"action_fields\":\"mobility\",\"municipalities\":{\"ags\":1},\"sources\":[1,null,\"x\"],"
            "\"steps\":{\"a\":\"b\"},\"summary\":[\"x\"],\"tags\":[{}],\"title\":7}");
        QVERIFY(row.title.empty());
        QVERIFY(row.municipalities.empty());
    }

    void revisionBytesTellWhatIsNeeded()
    {
        const Source source =
            sourceOf("{\"at\":\"2024-01-02T03:04:05.006Z\",\"changes\":[\"title\"],\"fields\":{\"title\":"
                     "\"T\"},\"kind\":\"project\",\"municipality\":\"\",\"note\":\"\",\"parents\":[],"
                     "\"record\":\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\"}");
        QCOMPARE(source.id.toString(), u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
        QCOMPARE(source.kind, std::string_view("project"));
        QCOMPARE(source.fields, std::string_view("{\"title\":\"T\"}"));
        QCOMPARE(source.at.substr(0, 4), std::string_view("2024"));
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
