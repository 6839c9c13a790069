// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/choicelist.h"
#include "ui/editor/choices.h"
#include "ui/editor/editedrecord.h"
#include "ui/editor/formplan.h"
#include "ui/editor/inputs/numberinput.h"
#include "ui/editor/sourcehints.h"
#include "ui/presentation/problemtext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

std::unique_ptr<FieldInput> numberInput(const model::Field &field, const Formats &formats)
{
    return std::make_unique<NumberInput>(field, formats);
}

} // namespace

/// What forms know without a window.
class TestEditorValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsPlaceInTheForm()
    {
        for (int kind = 0; kind < int(model::Kind::Other); ++kind) {
            QSet<QString> placed;
            const QList<FormPart> parts = formParts(model::Kind(kind));
            QVERIFY(!parts.first().section);
            for (const FormPart &part : parts)
                for (const model::Field *field : part.fields) {
                    QVERIFY2(!placed.contains(field->id), field->id.data());
                    placed.insert(field->id);
                    QCOMPARE(!part.section, field->requirement == model::Requirement::Required);
                }
            for (const model::Field &field : model::fields(model::Kind(kind)))
                QVERIFY2(
                    placed.contains(field.id) == (field.type != model::FieldType::Json), field.id.data());
        }
    }

    void placesAreFoundAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("two letters for one") << u"Muenster"_s << u"Münster"_s;
        QTest::newRow("beginning") << u"muens"_s << u"Münster"_s;
        QTest::newRow("umlaut") << u"MÜNS"_s << u"Münster"_s;
        QTest::newRow("without dots") << u"Luden"_s << u"Lüdenscheid"_s;
        QTest::newRow("second word") << u"Berleburg"_s << u"Bad Berleburg"_s;
        QTest::newRow("postcode") << u"59494"_s << u"Soest"_s;
        QTest::newRow("key") << u"05974040"_s << u"Soest"_s;
        QTest::newRow("sharp s") << u"Giessen"_s << u"Gießen"_s;
    }
    void placesAreFoundAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        MunicipalityChoices places;
        QList<Choice> found;
        places.ask(this, typed, [&](const QList<Choice> &choices) { found = choices; });
        QVERIFY(!found.isEmpty());
        QTEST(found.first().label, "found");
    }

    void aNameThatStandsForSeveralIsNotTaken()
    {
        MunicipalityChoices places;
        QVERIFY(places.exactly(u"Neustadt"_s).value.isEmpty());
        QCOMPARE(places.exactly(u"olpe"_s).value, u"05966024"_s);
        QCOMPARE(places.exactly(u"Bad Berleburg"_s).value, u"05970004"_s);
    }

    void tagsAreFoundBySynonymAndMadeWhenNew()
    {
        TagChoices tags;
        tags.setTags({{u"id1"_s, u"Straßenbeleuchtung"_s, {u"Laterne"_s}}, {u"id2"_s, u"Wärme"_s, {}}});
        const auto ask = [&](const QString &typed) {
            QStringList found;
            tags.ask(this, typed, [&](const QList<Choice> &choices) {
                for (const Choice &choice : choices)
                    found.append(choice.label);
            });
            return found;
        };
        QCOMPARE(ask(u"strassen"_s).first(), u"Straßenbeleuchtung"_s);
        QCOMPARE(ask(u"Laterne"_s), QStringList{u"Straßenbeleuchtung"_s});
        QCOMPARE(ask(u"waerme"_s), QStringList{u"Wärme"_s});
        QCOMPARE(ask(u"Neues  Wort"_s), QStringList{u"Neues Wort"_s});
        const Choice made = tags.exactly(u"Neues Wort"_s);
        QCOMPARE(tags.newTags({made.value, u"id1"_s}), (QJsonObject{{made.value, u"Neues Wort"_s}}));
        QCOMPARE(tags.named(made.value).label, u"Neues Wort"_s);
    }

    void termsExplainThemselves()
    {
        const TermChoices terms(model::VocabularyId::Status, model::Language::German);
        QCOMPARE(terms.named(u"pilot"_s).label, u"Pilot/Test"_s);
        QVERIFY(!terms.named(u"pilot"_s).detail.isEmpty());
        QCOMPARE(terms.named(u"later_term"_s).label, u"later_term"_s);
    }

    void choicesAreAModel()
    {
        ChoiceListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChoices({{u"a"_s, u"A"_s, u"erster"_s}, {u"b"_s, u"B"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"A"_s);
        QCOMPARE(model.index(0).data(ChoiceListModel::DetailRole).toString(), u"erster"_s);
        model.setChoices({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sourcesTellWhatTheirAddressTells_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QJsonObject>("source");
        const auto source = [](const QString &url, const QString &publisher) {
            return QJsonObject{
                {u"url"_s, url}, {u"publisher"_s, publisher}, {u"retrieved"_s, u"2026-03-02"_s}};
        };
        const auto with = [](QJsonObject object, const QString &key, const QString &value) {
            object.insert(key, value);
            return object;
        };
        QTest::newRow("address") << u"https://www.soest.de/smart"_s
                                 << source(u"https://www.soest.de/smart"_s, u"soest.de"_s);
        QTest::newRow("without scheme")
            << u"www.soest.de"_s << source(u"https://www.soest.de"_s, u"soest.de"_s);
        QTest::newRow("title before")
            << u"Licht nach Bedarf – https://example.org/a"_s
            << with(source(u"https://example.org/a"_s, u"example.org"_s), u"title"_s, u"Licht nach Bedarf"_s);
        QTest::newRow("Markdown link")
            << u"[Licht](https://example.org/a)"_s
            << with(source(u"https://example.org/a"_s, u"example.org"_s), u"title"_s, u"Licht"_s);
        QTest::newRow("day in the path")
            << u"https://example.org/2024/06/30/licht"_s
            << with(source(u"https://example.org/2024/06/30/licht"_s, u"example.org"_s), u"published"_s,
                   u"2024-06-30"_s);
        QTest::newRow("followers") << u"https://example.org/a?utm_source=x&id=7&fbclid=y"_s
                                   << source(u"https://example.org/a?id=7"_s, u"example.org"_s);
        QTest::newRow("no address") << u"irgendwo gelesen"_s << QJsonObject();
    }
    void sourcesTellWhatTheirAddressTells()
    {
        QFETCH(QString, pasted);
        QTEST(sourceFrom(pasted, QDate(2026, 3, 2)), "source");
    }

    void numbersAreShownWithAllTheirDigitsAndReadBackTheSame_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](double number, const QString &german, const QString &english) {
            QTest::addRow("de %s", qPrintable(german)) << QLocale::German << number << german;
            QTest::addRow("en %s", qPrintable(english)) << QLocale::English << number << english;
        };
        row(0, u"0"_s, u"0"_s);
        row(0.1, u"0,1"_s, u"0.1"_s);
        row(1.5, u"1,5"_s, u"1.5"_s);
        row(51.572, u"51,572"_s, u"51.572"_s);
        row(1500, u"1500"_s, u"1500"_s);
        row(-8.106, u"-8,106"_s, u"-8.106"_s);
        row(1'000'000, u"1000000"_s, u"1000000"_s);
        row(1'234'567.89, u"1234567,89"_s, u"1234567.89"_s);
        row(123'456'789'012, u"123456789012"_s, u"123456789012"_s);
        row(1e15, u"1000000000000000"_s, u"1000000000000000"_s);
        row(0.0000001, u"0,0000001"_s, u"0.0000001"_s);
    }
    void numbersAreShownWithAllTheirDigitsAndReadBackTheSame()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(double, number);
        QFETCH(QString, shown);
        const Formats formats{QLocale(language)};
        const std::unique_ptr<FieldInput> input =
            numberInput(*model::findField(model::Kind::Municipality, u"area_km2"), formats);
        input->setValue(number);
        auto *line = input->findChild<QLineEdit *>();
        QCOMPARE(line->text(), shown);
        input->setValue({});
        QTest::keyClicks(line, shown);
        QCOMPARE(input->value(), QJsonValue(number));
    }

    void aNumberMeansWhatItsFieldCanHold()
    {
        const Formats formats{QLocale(QLocale::German)};
        const std::unique_ptr<FieldInput> latitude =
            numberInput(*model::findField(model::Kind::Municipality, u"latitude"), formats);
        QTest::keyClicks(latitude->findChild<QLineEdit *>(), u"51.572"_s);
        QCOMPARE(latitude->value(), QJsonValue(51.572));
    }

    void onlyChangesAreWritten()
    {
        EditedRecord record;
        record.before = {{u"title"_s, u"a"_s}, {u"summary"_s, u"b"_s}, {u"later"_s, 7}};
        record.values = {{u"title"_s, u"a"_s}, {u"status"_s, u"pilot"_s}, {u"later"_s, 7}};
        QCOMPARE(changedFields(record),
            (QJsonObject{{u"summary"_s, QJsonValue::Null}, {u"status"_s, u"pilot"_s}}));
    }

    void everyProblemHasItsSentence()
    {
        const model::Field *field = model::findField(model::Kind::Project, u"start");
        for (int code = 0; code < model::problemCodeCount; ++code) {
            const QString text = problemText({u"start"_s, model::ProblemCode(code), u"wert"_s}, *field);
            QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s), qPrintable(QString::number(code)));
        }
    }
};

TWB_WINDOW_TEST_MAIN(TestEditorValues)
#include "tst_editorvalues.moc"
