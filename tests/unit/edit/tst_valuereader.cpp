// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/recordedit.h"
#include "core/edit/valuereader.h"
#include "core/model/canonicaljson.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using model::Kind;
using twb::test::TempLibrary;

class TestValueReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QString &field, const QString &text, const char *value) {
            QTest::newRow(name) << field << text << QByteArray(value).replace('\'', '"');
        };
        row("line", u"title"_s, u" Licht "_s, "'Licht'");
        row("empty", u"title"_s, u" "_s, "null");
        row("term by label", u"status"_s, u"in betrieb"_s, "'operating'");
        row("term by identifier", u"status"_s, u"pilot"_s, "'pilot'");
        row("unknown term", u"status"_s, u"kaputt"_s, "'kaputt'");
        row("terms", u"action_fields"_s, u"Mobilität & Verkehr; health"_s, "['mobility','health']");
        row("term twice", u"action_fields"_s, u"health;health"_s, "['health']");
        row("date", u"status_as_of"_s, u"06.2024"_s, "'2024-06'");
        row("no date", u"status_as_of"_s, u"bald"_s, "'bald'");
        row("money", u"cost_range"_s, u"10.000 bis 20.000 €"_s, "{'from':10000,'to':20000}");
        row("address", u"repo_url"_s, u"www.example.org/quelle"_s, "'https://www.example.org/quelle'");
        row("municipalities", u"municipalities"_s, u"Soest:Federführung;05966024"_s,
            "[{'ags':'05974040','role':'lead'},{'ags':'05966024'}]");
        row("unknown town", u"municipalities"_s, u"Nirgendheim"_s, "[{'ags':'Nirgendheim'}]");
        row("source", u"sources"_s, u"https://example.org"_s, "[{'url':'https://example.org'}]");
        row("sources as JSON", u"sources"_s, u"[{\"title\":\"Ratsvorlage\"}]"_s, "[{'title':'Ratsvorlage'}]");
        row("tags", u"tags"_s, u"Müllabfuhr"_s, "['76dc7b3c-2b55-51f4-9b1e-bb4c2f3c9e0f']");
    }
    void valuesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QByteArray, value);
        TempLibrary library;
        TWB_EXPECT(tag, createRecord(*library, {}, Kind::Tag, {{u"name"_s, u"Müllabfuhr"_s}}));
        value.replace("76dc7b3c-2b55-51f4-9b1e-bb4c2f3c9e0f", tag.record.toString().toLatin1());
        ValueReader reader(*library);
        TWB_EXPECT(read, reader.read(*model::findField(Kind::Project, field), text));
        QCOMPARE(model::canonicalJson(read), value);
    }

    void numbersMeanWhatTheirFieldCanHold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("people") << u"population"_s << u"48.607"_s << 48607.0;
        QTest::newRow("people, English") << u"population"_s << u"48,607"_s << 48607.0;
        QTest::newRow("area") << u"area_km2"_s << u"85,81"_s << 85.81;
        QTest::newRow("thousands") << u"area_km2"_s << u"1.500"_s << 1500.0;
        QTest::newRow("latitude") << u"latitude"_s << u"51.572"_s << 51.572;
    }
    void numbersMeanWhatTheirFieldCanHold()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        TempLibrary library;
        ValueReader reader(*library);
        TWB_EXPECT(read, reader.read(*model::findField(Kind::Municipality, field), text));
        QTEST(read.toDouble(), "value");
    }

    void recordsAreNamedByTheBeginningOfTheirIds()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        ValueReader reader(*library);
        const model::Field &field = *model::findField(Kind::Adoption, u"original");
        TWB_EXPECT(read, reader.read(field, id.toString().first(8)));
        QCOMPARE(read, id.toString());
        QCOMPARE(reader.read(field, u"ffffffff"_s).error().code, ErrorCode::RecordNotFound);
    }

    void unknownTagIsNotMade()
    {
        TempLibrary library;
        ValueReader reader(*library);
        const auto read = reader.read(*model::findField(Kind::Project, u"tags"), u"Neu"_s);
        QCOMPARE(read.error().code, ErrorCode::UnknownTag);
        QCOMPARE(read.error().arguments, QStringList{u"Neu"_s});
    }
};

QTEST_GUILESS_MAIN(TestValueReader)
#include "tst_valuereader.moc"
